"""Holds one value of the staff's window, changes it by inputs, draws it, and lets time pass for it."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Slot


class Timed(Protocol):
    """A value that time may change."""

    @property
    def until(self) -> float | None:
        """When time changes it, in seconds of the monotonic clock; None: never."""
        ...


V = TypeVar("V", bound=Timed)
I_contra = TypeVar("I_contra")
E = TypeVar("E")
V_co = TypeVar("V_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)


class Change(Protocol[V_co, E_co]):
    """What a reduce function returns."""

    @property
    def screen(self) -> V_co:
        """The value from now on."""
        ...

    @property
    def effects(self) -> tuple[E_co, ...]:
        """What else is to be done, in order."""
        ...


class Machine(QObject, Generic[V, I_contra, E]):
    """`reduce` is pure; `draw` shows a value; `act` has an effect done and returns at once; `tick` is time's input."""

    def __init__(
        self,
        first: V,
        reduce: Callable[[V, I_contra, float], Change[V, E]],
        *,
        draw: Callable[[V], None],
        act: Callable[[E], None],
        tick: I_contra,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = first
        self._reduce = reduce
        self._draw = draw
        self._act = act
        self._tick = tick
        self._now = now
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_passed)

    @property
    def value(self) -> V:
        """What is shown."""
        return self._value

    def start(self) -> None:
        """Draw the first value and let time pass."""
        self._draw(self._value)
        self._wake_when_due()

    def stop(self) -> None:
        """Let no more time pass; inputs are still taken."""
        self._timer.stop()

    def take(self, given: I_contra) -> None:
        """Change the value by an input. UI thread only."""
        before = self._value
        change = self._reduce(before, given, self._now())
        self._value = change.screen
        if change.screen != before:
            self._draw(change.screen)
        for effect in change.effects:
            self._act(effect)
        self._wake_when_due()

    @Slot()
    def _time_passed(self) -> None:
        self.take(self._tick)

    def _wake_when_due(self) -> None:
        if self._value.until is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, ceil((self._value.until - self._now()) * 1000)))
