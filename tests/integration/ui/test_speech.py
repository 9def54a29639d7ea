"""A voice where there is an engine; none, and one line about it, where there is not."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from kiosk.ui.speech import Mute, Voice, open_voice


class Engine:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 - Qt says so
        self.told.append(locale.language())

    def say(self, text: str) -> None:
        self.told.append(text)

    def stop(self) -> None:
        self.told.append("stop")


def test_the_newest_thing_is_said_and_in_its_language():
    engine = Engine()
    voice = Voice(engine)
    voice.say("Bonjour", "fr")
    voice.stop()
    assert engine.told == ["stop", QLocale.Language.French, "Bonjour", "stop"]


def test_where_nothing_can_speak_one_line_says_so(qapp):
    told: list[str] = []
    voice = open_voice(told.append)
    assert (voice is None) is (len(told) == 1), "this machine has an engine, or says why not"
    assert "no voice" in "".join(told) or voice is not None


def test_a_mute_kiosk_says_nothing():
    Mute().say("x", "en")
    Mute().stop()
