"""The kiosk's voice: for whoever asked to be spoken to, where the system has an engine for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale

from kiosk.ui.qt_messages import heard

_PRETENDS = "mock"
"""Qt's engine for its own tests: it says nothing."""


class Says(Protocol):
    """Whatever can speak."""

    def say(self, text: str, language: str) -> None:
        """Say it now, instead of what is being said."""
        ...

    def stop(self) -> None:
        """Be quiet."""
        ...


class Mute:
    """Says nothing."""

    def say(self, text: str, language: str) -> None:
        """Keep quiet."""

    def stop(self) -> None:
        """Keep quiet."""


class Engine(Protocol):
    """What a `Voice` needs of Qt's QTextToSpeech."""

    def setLocale(self, locale: QLocale) -> None:
        """Speak this language."""
        ...

    def say(self, text: str) -> None:
        """Say it after what is being said."""
        ...

    def stop(self) -> None:
        """Stop."""
        ...


class Voice:
    """Speaks by an engine. Made by `open_voice`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def say(self, text: str, language: str) -> None:
        """Say it now, instead of what is being said."""
        self._engine.stop()
        self._engine.setLocale(QLocale(language.replace("-", "_")))
        self._engine.say(text)

    def stop(self) -> None:
        """Be quiet: somebody acts."""
        self._engine.stop()


def open_voice(tell: Callable[[str], None]) -> Voice | None:
    """A voice; None, and one line to `tell`, where there is no engine. Needs a QApplication; the UI thread only."""
    with heard():
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as missing:
            tell(f"no voice: {missing}")
            return None
        if all(engine == _PRETENDS for engine in QTextToSpeech.availableEngines()):
            tell("no voice: the system has no speech engine")
            return None
        engine = QTextToSpeech()
        if engine.state() is QTextToSpeech.State.Error:
            tell(f"no voice: {engine.errorString()}")
            return None
        return Voice(engine)
