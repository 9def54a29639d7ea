"""Catches what a keyboard scanner types before any widget sees it (ux.md 3.3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_SHORTCUTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_AFTER_DUE = 0.001

B_co = TypeVar("B_co", covariant=True)


class Verdict(Protocol[B_co]):
    """What a detector makes of a key."""

    @property
    def let_through(self) -> str:
        """These held characters go to the focus after all."""
        ...

    @property
    def burst(self) -> B_co | None:
        """A code has come."""
        ...

    @property
    def swallow(self) -> bool:
        """The key that was fed goes no further."""
        ...


class Detector(Protocol[B_co]):
    """Tells a scanner from a person; `kiosk.scanner.wedge.Wedge` is one. Each answer brings the next state."""

    @property
    def due_at(self) -> float | None:
        """When `wait_over` must be called, unless a key comes before."""
        ...

    def character(self, character: str, now: float) -> tuple[Detector[B_co], Verdict[B_co]]:
        """A key that writes one character came at `now`."""
        ...

    def enter(self, now: float) -> tuple[Detector[B_co], Verdict[B_co]]:
        """Enter or Tab came at `now`."""
        ...

    def wait_over(self, now: float) -> tuple[Detector[B_co], Verdict[B_co]]:
        """Time passed."""
        ...


def pressed_at(event: QKeyEvent) -> float:
    """When the key was pressed, in seconds of the window system's clock."""
    return event.timestamp() / 1000


B = TypeVar("B")


class WedgeFilter(QObject, Generic[B]):
    """Install it on the application: bursts go to `on_burst`, everything else goes on as typed.

    `when` gives the time of a key; the default is right for real keyboards.
    """

    def __init__(
        self,
        detector: Detector[B],
        on_burst: Callable[[B], None],
        when: Callable[[QKeyEvent], float] = pressed_at,
    ) -> None:
        super().__init__()
        self._detector = detector
        self._on_burst = on_burst
        self._when = when
        self._replaying = False
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._wait_over)
        self._due_at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for a key that goes no further. A key passes here once for each object it reaches."""
        if self._replaying or event.type() is not QEvent.Type.KeyPress or not watched.isWindowType():
            return False
        assert isinstance(event, QKeyEvent)
        if event.isAutoRepeat() or event.modifiers() & _SHORTCUTS:
            return False
        now = self._when(event)
        if event.key() in _ENDS:
            return self._act(*self._detector.enter(now), now)
        text = event.text()
        if len(text) == 1 and text.isprintable():
            return self._act(*self._detector.character(text, now), now)
        return False

    def _act(self, detector: Detector[B], verdict: Verdict[B], now: float) -> bool:
        self._detector = detector
        if verdict.let_through:
            self._type(verdict.let_through)
        if verdict.burst is not None:
            self._on_burst(verdict.burst)
        due_at = detector.due_at
        if due_at is None:
            self._due.stop()
        else:
            self._due_at = due_at + _AFTER_DUE
            self._due.start(max(1, round((self._due_at - now) * 1000)))
        return verdict.swallow

    @Slot()
    def _wait_over(self) -> None:
        self._act(*self._detector.wait_over(self._due_at), self._due_at)

    def _type(self, characters: str) -> None:
        """Give held characters to whatever has the focus, as keys that were pressed and released."""
        target = QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            return
        self._replaying = True
        try:
            for character in characters:
                key = ord(character.upper()) if character.isascii() else 0
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    typed = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                    QCoreApplication.sendEvent(target, typed)
        finally:
            self._replaying = False
