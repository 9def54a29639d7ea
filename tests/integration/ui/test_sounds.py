from __future__ import annotations

import builtins

import pytest

from kiosk.presentation.desk.effects import DeskSound
from kiosk.presentation.member.effects import Sound
from kiosk.ui.sounds import Loudspeaker, Silence, open_speaker
from tests.integration.ui.conftest import RESOURCES


class Effect:
    def __init__(self, log: list[str], name: str) -> None:
        self.log, self.name = log, name

    def play(self) -> None:
        self.log.append(f"play {self.name}")

    def stop(self) -> None:
        self.log.append(f"stop {self.name}")


def test_every_sound_has_its_file():
    for sound in (*Sound, *DeskSound):
        assert (RESOURCES / "sounds" / f"{sound.value}.wav").is_file()


def test_a_sound_starts_anew_even_while_it_plays():
    log: list[str] = []
    Loudspeaker({sound: Effect(log, sound.value) for sound in Sound}).play(Sound.IN)
    assert log == ["stop in", "play in"]


def test_it_opens_on_any_machine_and_says_at_most_one_line(qapp):
    told: list[str] = []
    speaker = open_speaker(RESOURCES / "sounds", told.append)
    speaker.play(Sound.STOP)
    assert isinstance(speaker, Silence) == (len(told) == 1)


def test_without_multimedia_it_is_silent_and_says_why(monkeypatch, qapp):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    told: list[str] = []
    speaker = open_speaker(RESOURCES / "sounds", told.append)
    for sound in Sound:
        speaker.play(sound)
    assert told == ["no sound: libpulse.so.0: cannot open shared object file"]


@pytest.mark.parametrize("sound", list(Sound))
def test_silence_is_silent(sound):
    assert Silence().play(sound) is None
