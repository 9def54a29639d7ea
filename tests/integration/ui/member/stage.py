"""A presenter on a clock that the test moves, and people who touch what they see."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.inputs import Decided, Tick
from kiosk.presentation.member.screens import start
from kiosk.presentation.member.timeouts import TAP_GUARD
from kiosk.ui.drawing.touch_button import TouchButton
from kiosk.ui.member.presenter import Presenter
from tests.unit.presentation.member.visitors import AROUND

_SEEN = TAP_GUARD + 0.01


def decided(decision, handle="1"):
    return Decided(decision=decision, handle=handle, captured_at=0.5)


class Stage:
    """A presenter over a clock that the test moves, and a record of all that it did."""

    def __init__(self, window=None, around=AROUND) -> None:
        self.now = 0.0
        self.wall = datetime(2026, 7, 14, 16, 4, 10, tzinfo=UTC)
        self.drawn, self.done, self.played, self.watched, self.told = [], [], [], [], []
        self.window = window
        self.presenter = Presenter(
            self,
            start(around, 0.0),
            now=lambda: self.now,
            wall=lambda: self.wall,
            act=self.done.append,
            play=self.play,
            watch=lambda given, screen: self.watched.append((given, screen)),
        )
        self.presenter.start()

    def draw(self, screen) -> None:
        self.drawn.append(screen)
        self.told.append(type(screen))
        if self.window is not None:
            self.window.draw(screen)

    def play(self, sound) -> None:
        self.played.append(sound)
        self.told.append(type(sound))

    @property
    def screen(self):
        return self.presenter.screen

    def pass_time(self, seconds) -> None:
        """Time goes by, and the screen notices."""
        self.now += seconds
        self.presenter.take(Tick())

    def touch(self, button: Button, choice: str = "") -> None:
        """Somebody has seen the screen and touches this on it."""
        self.now += _SEEN
        (seen,) = [
            one
            for one in self.window.findChildren(TouchButton)
            if one.isVisible() and one.button is button and (not choice or one.choice == choice)
        ]
        QTest.mouseClick(seen, Qt.MouseButton.LeftButton)

    def press(self, *keys) -> None:
        """Somebody has seen the screen and types."""
        self.now += _SEEN
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key)
