"""The room of charts and bookings, put together (ux.md S17)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from kiosk.app.staff.files import ChooseFile, choose_file, save
from kiosk.app.staff.parts import Parts, RoomMaker
from kiosk.domain.attendance import BookingAttendance
from kiosk.domain.day_figures import DayFigures
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.presentation.manager.charts import (
    Arrived,
    BookingsRead,
    ChartsEffect,
    ChartsInput,
    ChartsScreen,
    FiguresRead,
    Gone,
    Noticed,
    NotRead,
    ReadBookings,
    ReadFigures,
    Tick,
    reduce,
)
from kiosk.presentation.manager.figures import Chart
from kiosk.presentation.manager.today import News, Notice
from kiosk.services.attendance import attendance_of
from kiosk.services.day_figures import day_figures
from kiosk.services.sheets.writing import lines_of
from kiosk.store.engine import Store
from kiosk.ui.drawing.look import Look
from kiosk.ui.manager.charts_page import ChartsPage
from kiosk.ui.staff.machine import Machine


def charts_room(parts: Parts, *, choose: ChooseFile = choose_file) -> RoomMaker:
    """Makes the room; `choose` asks people where a file shall go."""

    def make(parent: QWidget, look: Look) -> ChartsPage:
        place, say = parts.location, parts.say
        page = ChartsPage(
            parent,
            look,
            say,
            parts.formats,
            place.capacity,
            day_name=lambda day: parts.formats.weekday_date(place.calendar.start_of(day), say.language),
        )
        _ChartsRoom(page, parts, choose)
        return page

    return make


class _ChartsRoom(QObject):
    """Lives as long as its page: brings inputs to the value, and has its effects done."""

    def __init__(self, page: ChartsPage, parts: Parts, choose: ChooseFile) -> None:
        super().__init__(page)
        self._page = page
        self._parts = parts
        self._choose = choose
        self._machine: Machine[ChartsScreen, ChartsInput, ChartsEffect] = Machine(
            ChartsScreen(), reduce, draw=page.draw, act=self._act, tick=Tick(), now=parts.ticks, parent=self
        )
        page.given.connect(self._machine.take)
        page.entered.connect(lambda: self._machine.take(Arrived(parts.location.calendar.day_of(parts.now()))))
        page.left.connect(lambda: self._machine.take(Gone()))
        page.table_wanted.connect(self._save_table)
        page.picture_wanted.connect(self._save_picture)

    def _act(self, effect: ChartsEffect) -> None:
        parts, place = self._parts, self._parts.location.id
        match effect:
            case ReadFigures(day=day):
                parts.office.ask(lambda store: _figures(store, place, day, parts), self._figures_read, about="charts")
            case ReadBookings(day=day):
                parts.office.ask(
                    lambda store: tuple(attendance_of(store, place, day, day, parts.now())),
                    partial(self._bookings_read, day),
                    about="bookings",
                )

    def _figures_read(self, outcome: Outcome[DayFigures]) -> None:
        self._machine.take(NotRead() if isinstance(outcome, NotDone) else FiguresRead(outcome.value))

    def _bookings_read(self, day: date, outcome: Outcome[tuple[BookingAttendance, ...]]) -> None:
        self._machine.take(NotRead() if isinstance(outcome, NotDone) else BookingsRead(day, outcome.value))

    def _save_table(self, chart: Chart) -> None:
        self._save(chart, "csv", lambda: _csv(chart))

    def _save_picture(self, chart: Chart, picture: QImage) -> None:
        self._save(chart, "png", lambda: [_png(picture)])

    def _save(self, chart: Chart, ending: str, pieces: Callable[[], Iterable[bytes]]) -> None:
        name = f"{chart.kind.value.replace('_', '-')}-{self._machine.value.day}.{ending}"
        if (file := self._choose(self._page, name)) is None:
            return
        self._machine.take(Noticed(Notice(News.SAVING)))
        save(self._parts.office, file, lambda _: pieces(), partial(self._saved, file))

    def _saved(self, file: Path, wrong: str | None) -> None:
        notice = Notice(News.SAVED, file.name) if wrong is None else Notice(News.NOT_SAVED, wrong)
        self._machine.take(Noticed(notice))


def _figures(store: Store, place: str, day: date, parts: Parts) -> DayFigures:
    """Also imports what draws them, which would hold up the screen."""
    import_module("kiosk.ui.manager.plot")
    return day_figures(store, place, day, parts.now())


def _csv(chart: Chart) -> Iterator[bytes]:
    records = (dict(zip(chart.head, row, strict=True)) for row in chart.rows)
    return (line.encode() for line in lines_of(chart.head, records))


def _png(picture: QImage) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, b"png").write(picture)
    return bytes(held.data().data())
