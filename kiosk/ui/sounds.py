"""The kiosk's sounds: loaded once, played at once; silence where there is nothing to play them with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl

from kiosk.presentation.member.effects import Sound
from kiosk.ui.qt_messages import heard

DEFAULT_VOLUME = 0.65
"""Of the output's full volume (ux.md 3.2)."""


class Plays(Protocol):
    """Whatever can play the sounds."""

    def play(self, sound: StrEnum) -> None:
        """Play it now."""
        ...


class Silence:
    """Plays nothing."""

    def play(self, sound: StrEnum) -> None:
        """Keep quiet."""


class Loudspeaker:
    """Plays the WAV files of a folder, named as the sounds are. Made by `open_speaker`."""

    def __init__(self, effects: dict[StrEnum, PlayableEffect]) -> None:
        self._effects = effects

    def play(self, sound: StrEnum) -> None:
        """Play it from its start, even if it is playing."""
        effect = self._effects[sound]
        effect.stop()
        effect.play()


class PlayableEffect(Protocol):
    """What a `Loudspeaker` needs of Qt's QSoundEffect."""

    def play(self) -> None:
        """Start."""
        ...

    def stop(self) -> None:
        """Stop."""
        ...


def open_speaker(
    folder: Path,
    tell: Callable[[str], None],
    volume: float = DEFAULT_VOLUME,
    sounds: Iterable[StrEnum] = Sound,
) -> Plays:
    """A speaker over the default output, all of these sounds loaded. Needs a QApplication; the UI thread only.

    Where Qt's multimedia parts or an audio output are missing, `tell` gets one line and the result is silent.
    """
    with heard() as said:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as missing:
            tell(f"no sound: {missing}")
            return Silence()
        silent = QMediaDevices.defaultAudioOutput().isNull()
    if silent:
        tell(f"no sound: there is no audio output ({said[-1] if said else 'Qt found none'})")
        return Silence()
    effects: dict[StrEnum, PlayableEffect] = {}
    for sound in sounds:
        effect = QSoundEffect()
        effect.setSource(QUrl.fromLocalFile(str(folder / f"{sound.value}.wav")))
        effect.setVolume(volume)
        effects[sound] = effect
    return Loudspeaker(effects)
