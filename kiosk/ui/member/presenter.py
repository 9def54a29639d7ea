"""Holds the present screen: takes inputs, draws, plays, and lets time pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.presentation.member.effects import PlaySound, Request, Sound
from kiosk.presentation.member.inputs import Input, Tick
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import Screen


class Draws(Protocol):
    """Whatever can show a screen."""

    def draw(self, screen: Screen) -> None:
        """Show it."""
        ...


class Presenter(QObject):
    """The screen of one window; lives in the UI thread.

    `now` reads the monotonic clock in seconds, `wall` gives the present instant for the clock in the corner.
    `act` gets what the rest of the program has to do, `play` the sounds; both must return at once. `watch`, if
    given, is told of each input after the screen that it led to was drawn.
    """

    def __init__(
        self,
        window: Draws,
        first: Screen,
        *,
        now: Callable[[], float],
        wall: Callable[[], datetime],
        act: Callable[[Request], None],
        play: Callable[[Sound], None],
        watch: Callable[[Input, Screen], None] | None = None,
    ) -> None:
        super().__init__()
        self._window = window
        self._screen = first
        self._now = now
        self._wall = wall
        self._act = act
        self._play = play
        self._watch = watch
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_passed)

    @property
    def screen(self) -> Screen:
        """What is shown."""
        return self._screen

    @property
    def waiting(self) -> bool:
        """Whether time will change something."""
        return self._timer.isActive()

    def start(self) -> None:
        """Show the first screen and let time pass from now on."""
        self._window.draw(self._screen)
        self._time_passed()

    def stop(self) -> None:
        """Let no more time pass; inputs are still taken."""
        self._timer.stop()

    @Slot(object)
    def take(self, given: Input) -> None:
        """Change the screen by an input. UI thread only; other threads go through the bridge."""
        before = self._screen
        change = reduce(before, given, self._now())
        self._screen = change.screen
        if change.screen != before:
            self._window.draw(change.screen)
        for effect in change.effects:
            if isinstance(effect, PlaySound):
                self._play(effect.sound)
            else:
                self._act(effect)
        self._wake_at_deadline()
        if self._watch is not None:
            self._watch(given, change.screen)

    @Slot()
    def _time_passed(self) -> None:
        shown, present = self._screen.around.at, self._wall()
        same_minute = shown is not None and shown.replace(second=0, microsecond=0) == present.replace(
            second=0, microsecond=0
        )
        self.take(Tick(None if same_minute else present))

    def _wake_at_deadline(self) -> None:
        """One timer for the next thing that time changes: the screen's deadline or the minute."""
        seconds = 60.0 - self._wall().second
        if self._screen.until is not None:
            seconds = min(seconds, self._screen.until - self._now())
        self._timer.start(max(1, ceil(seconds * 1000)))
