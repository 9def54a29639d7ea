"""The page of tiles: how the machine is, the 60-second check, how fast codes are read, and the buttons beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.setup.minute import SECONDS, Minute, ReadTimes
from kiosk.presentation.setup.settings_screen import (
    CardWanted,
    MinuteWanted,
    RestWanted,
    SettingsScreen,
    SupportWanted,
)
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wording import verdict_on
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.read_times_chart import ReadTimesChart
from kiosk.ui.setup.tiles import Tiles
from kiosk.ui.staff.style import Kind, dress


class HealthPage(QWidget):
    """`given` carries a SettingsInput; `ticks` is the clock by which the 60-second check ends."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker, formats: Formats, ticks: Callable[[], float]) -> None:
        super().__init__(parent)
        self._look, self._say, self._formats, self._ticks = look, say, formats, ticks
        self._tiles = Tiles(self, look, say)
        self._tiles.given.connect(self.given)
        self._start = self._button(SetupText.RUN_MINUTE, partial(self.given.emit, MinuteWanted()))
        dress(self._start, Kind.PRIMARY)
        self._card = self._button(SetupText.PRINT_CARD, partial(self.given.emit, CardWanted()))
        self._how = Label(say(SetupText.MINUTE_HOW), self, wordWrap=True)
        self._bar = QProgressBar(self, maximum=round(SECONDS), textVisible=False)
        self._count = Label(self, wordWrap=True)
        self._chart_name = Label(self, wordWrap=True)
        dress(self._chart_name, Kind.MUTED)
        self._chart = ReadTimesChart(self, look)
        self._kept = Label(self, wordWrap=True)
        dress(self._kept, Kind.MUTED)
        self._rest = QPushButton(say(SetupText.REST), self)
        self._rest.setCheckable(True)
        dress(self._rest, Kind.CHIP)
        self._rest.clicked.connect(self._rest_clicked)
        self._support = self._button(SetupText.SUPPORT, partial(self.given.emit, SupportWanted()))
        self._arrange()

    def draw(self, screen: SettingsScreen) -> None:
        """Show how it is."""
        self._tiles.draw(screen.checks)
        self._draw_minute(screen.minute)
        self._draw_times(screen.read_times)
        self._rest.setChecked(screen.resting)
        self._resting.setVisible(screen.members_here)
        self._minute.setVisible(screen.members_here)

    # ----------------------------------------------------------------

    def _draw_minute(self, minute: Minute | None) -> None:
        running = minute is not None and not minute.done
        self._start.setEnabled(not running)
        self._bar.setVisible(running)
        self._count.setVisible(minute is not None)
        if minute is None:
            return
        if running:
            left = minute.left(self._ticks())
            self._bar.setValue(round(SECONDS) - left)
            read = self._say(SetupText.MINUTE_READ, number=len(minute.times))
            self._count.setText(f"{self._say(SetupText.MINUTE_RUNS, number=left)} · {read}")
        else:
            self._count.setText(verdict_on(minute).said(self._say))

    def _draw_times(self, times: ReadTimes) -> None:
        self._chart.setVisible(bool(times.lately))
        self._chart_name.setText(self._say(SetupText.READ_TIMES if times.lately else SetupText.NO_READ_TIMES))
        self._chart.draw(times.lately)
        self._kept.setVisible(bool(times.kept))
        if times.kept:
            last = times.kept[-1]
            day = self._formats.weekday_date(last.at, self._say.language)
            self._kept.setText(self._say.together(self._say(SetupText.MINUTE_AGAIN), day, f"{last.ms:.0f} ms"))

    def _rest_clicked(self) -> None:
        self.given.emit(RestWanted(self._rest.isChecked()))

    def _button(self, text: SetupText, press: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._say(text), self)
        button.clicked.connect(press)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.mm(3))
        column.addWidget(self._tiles)
        self._minute = self._minute_card()
        column.addWidget(self._minute)
        self._resting = self._foot(self._rest, SetupText.REST_HOW)
        column.addWidget(self._resting)
        column.addWidget(self._foot(self._support, SetupText.SUPPORT_HOW))
        column.addStretch(1)

    def _minute_card(self) -> QFrame:
        card, inner = self._framed()
        top = QHBoxLayout()
        top.addWidget(self._start)
        top.addWidget(self._card)
        top.addStretch(1)
        inner.addLayout(top)
        for widget in (self._how, self._bar, self._count, self._chart_name, self._chart, self._kept):
            inner.addWidget(widget)
        dress(self._how, Kind.MUTED)
        return card

    def _foot(self, button: QPushButton, how: SetupText) -> QFrame:
        card, inner = self._framed()
        row = QHBoxLayout()
        row.setSpacing(self._look.mm(4))
        said = Label(self._say(how), card, wordWrap=True)
        dress(said, Kind.MUTED)
        row.addWidget(button)
        row.addWidget(said, 1)
        inner.addLayout(row)
        return card

    def _framed(self) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame(self)
        dress(card, Kind.CARD)
        inner = QVBoxLayout(card)
        pad = self._look.mm(3)
        inner.setContentsMargins(pad, pad, pad, pad)
        inner.setSpacing(self._look.mm(2))
        return card, inner
