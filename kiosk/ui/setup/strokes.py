"""Catches the keys of a scanner's test scan, before any widget sees them: what each wrote, and its place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.ui.key_place import alt_gr_is_held, place_of

_SILENCE_MS = 300
_ENDS = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab"}
_LEAST = 6
"""So many keys in a row are a scanner's."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key that came."""

    text: str
    place: int | None
    shift: bool


class Strokes(QObject):
    """Install it on the application while a scan is waited for. `scanned` carries the keys and what ended them."""

    scanned = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: list[Key] = []
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE_MS)
        self._silence.timeout.connect(self._over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was caught. A key passes here once for each object that it reaches: the window is first."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress or not watched.isWindowType():
            return False
        key = Qt.Key(event.key())
        if key in _ENDS and len(self._keys) >= _LEAST:
            self._end(_ENDS[key])
            return True
        if event.text() and event.text().isprintable():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            place = None if alt_gr_is_held(event) else place_of(event)
            self._keys.append(Key(event.text(), place, shift))
            self._silence.start()
            return True
        return False

    def _over(self) -> None:
        if len(self._keys) >= _LEAST:
            self._end("nothing")
        self._keys = []

    def _end(self, end: str) -> None:
        self._silence.stop()
        keys, self._keys = tuple(self._keys), []
        self.scanned.emit(keys, end)
