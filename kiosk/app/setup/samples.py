"""What members will see and hear, shown to whoever sets the kiosk up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kiosk.app.resources import resource
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.effects import Sound
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.setup.wizard import Wizard
from kiosk.ui.formats import BabelFormats, locale_of
from kiosk.ui.member.window import KioskWindow
from kiosk.ui.sounds import open_speaker

_THREE = (Sound.IN, Sound.OUT, Sound.STOP)
_APART_MS = 1500
_SHOWN_MS = 3500
_SHOWN: dict[str, tuple[str, tuple[Sound, ...]]] = {
    "in": ("accepted", (Sound.IN,)),
    "stop": ("denied-with-ticket", (Sound.STOP,)),
    "pay": ("consent", ()),
}


class Samples:
    """Over the window `before`, one at a time; `silent` is told why there is no sound."""

    def __init__(self, before: QWidget, catalogue: Catalogue, silent: Callable[[str], None]) -> None:
        self._before, self._catalogue, self._silent = before, catalogue, silent
        self._window: KioskWindow | None = None

    def play_three(self, volume: int) -> None:
        """Yes, goodbye, no."""
        self._play(_THREE, volume)

    def show(self, what: str, wizard: Wizard) -> None:
        """For a moment, as large as the wizard stands there."""
        self.close()
        name, sounds = _SHOWN[what]
        formats = BabelFormats(wizard.place.time_zone, locale_of(wizard.place.language))
        window = self._window = KioskWindow(resource(), self._catalogue, formats, px_per_mm=wizard.pitch)
        window.resize(self._before.size())
        if self._before.isFullScreen():
            window.showFullScreen()
        else:
            window.show()
        window.draw(GALLERY[name])
        self._play(sounds, wizard.volume)
        QTimer.singleShot(_SHOWN_MS, window, window.close)

    def close(self) -> None:
        """Show none."""
        if self._window is not None:
            self._window.close()
            self._window = None

    def _play(self, sounds: tuple[Sound, ...], volume: int) -> None:
        if not sounds:
            return
        speaker = open_speaker(resource("sounds"), self._silent, volume / 100)
        for number, sound in enumerate(sounds):
            QTimer.singleShot(number * _APART_MS, self._before, partial(speaker.play, sound))
