"""Catches what a keyboard scanner types before any widget sees it (ux.md 3.3).

What belongs to a burst goes nowhere: no character into a field, no Enter, space or shortcut to a button. Since a key
must be held back before it is known to be a scanner's, a plain character is never a shortcut in this program.

A field asks an input method what keys become, and that one keeps a dead key to itself until the next. So the field
does without one while a burst is under way; what it had made of the first characters is taken apart again.

Control characters, which scanners send as Ctrl and a letter, end a burst (Ctrl+M, Ctrl+J, Ctrl+I) or are swallowed
in it (Ctrl+] for GS, and the like). Scanners that type each character as Alt and its number are understood where the
system makes characters of that, which Windows does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.ui.key_place import alt_gr_is_held, place_of

_SHORTCUTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_NUMBERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
"""Held while the number of a character is typed: the system makes the character, the digits are nobody's."""
_CONTROL_ENDS = (Qt.Key.Key_M, Qt.Key.Key_J, Qt.Key.Key_I)
"""CR, LF and tab as keys with Ctrl."""
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
    """Tells a scanner from a person; `kiosk.scanner.readers.wedge.Wedge` is one. Each answer brings the next state."""

    @property
    def due_at(self) -> float | None:
        """When `wait_over` must be called, unless a key comes before."""
        ...

    @property
    def in_burst(self) -> bool:
        """Whether a burst is under way."""
        ...

    def character(self, character: str, now: float, meant: str) -> tuple[Detector[B_co], Verdict[B_co]]:
        """A key that writes this, and means one character, came at `now`."""
        ...

    def enter(self, now: float) -> tuple[Detector[B_co], Verdict[B_co]]:
        """Enter or Tab came at `now`."""
        ...

    def wait_over(self, now: float) -> tuple[Detector[B_co], Verdict[B_co]]:
        """Time passed."""
        ...


class Reading(Protocol):
    """What a key means; `kiosk.scanner.keyboard.Keyboard.read` is one."""

    def __call__(self, text: str, place: int | None, shift: bool) -> str:
        """One character, or nothing if the key writes none. `place` as in `kiosk.ui.key_place`."""
        ...


def pressed_at(event: QKeyEvent) -> float:
    """When the key was pressed, in seconds of the window system's clock."""
    return event.timestamp() / 1000


def as_typed(text: str, place: int | None, shift: bool) -> str:
    """The reading of a scanner that is set like the system."""
    del place, shift
    return text


B = TypeVar("B")


class WedgeFilter(QObject, Generic[B]):
    """Install it on the application: bursts go to `on_burst`, everything else goes on as typed.

    `read` says what a key means, and `apart` which keys made a text that an input method hands over whole, as one
    made with a dead key. `when` gives the time of a key; the default is right for real keyboards.
    """

    def __init__(
        self,
        detector: Detector[B],
        on_burst: Callable[[B], None],
        *,
        read: Reading = as_typed,
        apart: Callable[[str], str] = str,
        when: Callable[[QKeyEvent], float] = pressed_at,
    ) -> None:
        super().__init__()
        self._detector = detector
        self._on_burst = on_burst
        self._read = read
        self._apart = apart
        self._when = when
        self._replaying = False
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._let_keys_come_first)
        self._due_at = 0.0
        self._keys_came = QTimer(self, singleShot=True, interval=0)
        self._keys_came.timeout.connect(self._wait_over)
        self._last_at = 0.0
        self._quiet = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what goes no further. A key passes here once for each object it reaches: the window is first."""
        if self._replaying:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            return self._is_no_shortcut(event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched.isWindowType():
            return not event.isAutoRepeat() and self._pressed(event)
        if isinstance(event, QInputMethodEvent) and self._detector.due_at is not None:
            return self._composed(event.commitString())
        if self._quiet and isinstance(event, QInputMethodQueryEvent):
            return _answer_no(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        now = self._last_at = self._when(event)
        if event.key() in _ENDS and not event.modifiers() & _SHORTCUTS:
            return self._act(*self._detector.enter(now), now)
        meant = self._meant(event)
        if meant:
            text = event.text()
            return self._act(*self._detector.character(text if _is_character(text) else "", now, meant), now)
        if event.modifiers() & _SHORTCUTS:
            return self._chord(event, now)
        return False

    def _meant(self, event: QKeyEvent) -> str:
        """The character of a key that is neither a shortcut nor without any."""
        text = event.text() if _is_character(event.text()) else ""
        alt_gr = alt_gr_is_held(event)
        if event.modifiers() & _SHORTCUTS and not (alt_gr and text):
            return ""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return self._read(text, None if alt_gr else place_of(event), shift)

    def _chord(self, event: QKeyEvent, now: float) -> bool:
        """A control character within a burst is the scanner's; anywhere else it is a person's shortcut."""
        self._act(*self._detector.wait_over(now), now)
        if not self._detector.in_burst:
            return event.modifiers() & _NUMBERS == _NUMBERS
        if event.key() in _CONTROL_ENDS:
            return self._act(*self._detector.enter(now), now)
        return True

    def _is_no_shortcut(self, event: QKeyEvent) -> bool:
        if not self._detector.in_burst and not self._meant(event):
            return False
        event.accept()  # so that it comes as a key
        return True

    def _composed(self, text: str) -> bool:
        """An input method made this of keys that came with those held; it tells neither their place nor their time."""
        for character in self._apart(text):
            meant = self._read(character, None, character.isupper())
            self._act(*self._detector.character(character, self._last_at, meant), self._last_at)
        return True

    def _act(self, detector: Detector[B], verdict: Verdict[B], now: float) -> bool:
        self._detector = detector
        self._keys_came.stop()
        if verdict.let_through:
            self._type(verdict.let_through)
        if verdict.burst is not None:
            self._on_burst(verdict.burst)
        self._quieten_input_method()
        due_at = detector.due_at
        if due_at is None:
            self._due.stop()
        else:
            self._due_at = due_at + _AFTER_DUE
            self._due.start(max(1, round((self._due_at - now) * 1000)))
        return verdict.swallow

    def _quieten_input_method(self) -> None:
        """Whoever has the focus does without one from when a burst is known to its end."""
        if self._detector.in_burst is not self._quiet:
            self._quiet = self._detector.in_burst
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    @Slot()
    def _let_keys_come_first(self) -> None:
        """After a stall the time is over at once, though the keys that came meanwhile are still in the queue."""
        self._keys_came.start()

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


def _is_character(text: str) -> bool:
    return len(text) == 1 and text.isprintable()


def _answer_no(query: QInputMethodQueryEvent) -> bool:
    """To whether there is to be an input method; all else is for the object that is asked."""
    enabled = Qt.InputMethodQuery.ImEnabled
    if query.queries() != enabled:
        return False
    query.setValue(enabled, False)
    query.accept()
    return True
