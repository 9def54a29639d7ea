"""The room of the day's visits, put together (ux.md S15)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from kiosk.app.staff.files import ChooseFile, choose_file, save
from kiosk.app.staff.paper import ChoosePrinter, choose_printer, put_on_paper
from kiosk.app.staff.parts import Parts, RoomMaker
from kiosk.domain.day_list import DayFilter
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.domain.visit_story import VisitStory
from kiosk.presentation.manager.lists import day_list_on_paper
from kiosk.presentation.manager.today import (
    EMPTY,
    Arrived,
    Correct,
    Gone,
    Happened,
    Looked,
    LookUp,
    News,
    Notice,
    Noticed,
    NotLooked,
    Ordered,
    ReadStory,
    StoryRead,
    TakeBack,
    Tick,
    TodayEffect,
    TodayInput,
    TodayScreen,
)
from kiosk.presentation.manager.today_reduce import reduce
from kiosk.presentation.manager.visits import Writing
from kiosk.services import repair
from kiosk.services.day_export import day_csv, day_json
from kiosk.services.day_list import DayList, day_numbers
from kiosk.services.visit_story import visit_story
from kiosk.store.engine import Store
from kiosk.ui.drawing.look import Look
from kiosk.ui.manager.today_page import TodayPage
from kiosk.ui.manager.visit_rows import PAGE, SLOTS
from kiosk.ui.staff.machine import Machine

_EXPORTS: dict[str, Callable[[Store, str, date, DayFilter], Iterable[bytes]]] = {"csv": day_csv, "json": day_json}
_ON_PAPER = 500
"""Rows of a list that are read at once for the printer."""


def today_room(
    parts: Parts,
    *,
    choose: ChooseFile = choose_file,
    printer: ChoosePrinter = choose_printer,
    at_desk: Callable[[str], None] = lambda _member_id: None,
) -> RoomMaker:
    """Makes the room; `choose` and `printer` ask people where a file and a list on paper shall go.

    `at_desk` opens the case of the member with this id at the desk.
    """

    def make(parent: QWidget, look: Look) -> TodayPage:
        calendar, say = parts.location.calendar, parts.say
        page = TodayPage(
            parent,
            look,
            say,
            parts.formats,
            parts.location.policies,
            day_name=lambda day: parts.formats.weekday_date(calendar.start_of(day), say.language),
            instant=lambda wall: wall.replace(tzinfo=ZoneInfo(calendar.time_zone)).astimezone(UTC),
        )
        _TodayRoom(page, parts, choose, printer)
        page.desk_wanted.connect(at_desk)
        return page

    return make


class _Lists:
    """The list that the room shows, as the office holds it: used in the office's thread alone."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._listing = -1
        self._list: DayList | None = None

    def look(self, store: Store, wish: LookUp) -> Looked | None:
        """How things are now; None where nobody wants to know any more."""
        place, now = self._parts.location, self._parts.now()
        if wish.anew:
            self._list = DayList(store, place.id, wish.day, wish.wanted)
            self._listing = wish.listing
        if self._list is None or self._listing != wish.listing:
            return None
        return Looked(
            listing=wish.listing,
            today=place.calendar.day_of(now),
            at=now,
            numbers=day_numbers(store, place.id, wish.day, now),
            count=self._list.count,
            newer=0 if wish.anew else self._list.newer(),
        )

    def page(self, listing: int, number: int) -> tuple[ListedVisit | None, ...] | None:
        """A page of the list with this number, if that is the one that is here."""
        if self._list is None or listing != self._listing:
            return None
        return self._list.page(number * PAGE, PAGE)


class _TodayRoom(QObject):
    """Lives as long as its page: brings inputs to the value, and has its effects done."""

    def __init__(self, page: TodayPage, parts: Parts, choose: ChooseFile, printer: ChoosePrinter) -> None:
        super().__init__(page)
        self._page = page
        self._parts = parts
        self._choose = choose
        self._printer = printer
        self._lists = _Lists(parts)
        self._machine: Machine[TodayScreen, TodayInput, TodayEffect] = Machine(
            EMPTY, reduce, draw=page.draw, act=self._act, tick=Tick(), now=parts.ticks, parent=self
        )
        page.given.connect(self._machine.take)
        page.entered.connect(lambda: self._machine.take(Arrived(parts.location.calendar.day_of(parts.now()))))
        page.left.connect(lambda: self._machine.take(Gone()))
        page.stirred.connect(lambda: self._machine.take(Happened()))
        page.rows.page_wanted.connect(self._read_page)
        page.export_wanted.connect(self._export)
        page.print_wanted.connect(self._print)

    def _act(self, effect: TodayEffect) -> None:
        match effect:
            case LookUp():
                about = "today's order" if effect.anew else "today's numbers"
                self._parts.office.ask(lambda store: self._lists.look(store, effect), self._looked, about=about)
            case ReadStory(visit_id=visit_id):
                self._parts.office.ask(
                    lambda store: visit_story(store, visit_id), partial(self._story_read, visit_id), about="a story"
                )
            case Correct():
                self._correct(effect)
            case TakeBack(visit_id=visit_id):
                at, sign = self._parts.now(), self._parts.sign()
                self._parts.order(
                    lambda store: repair.undo(store, visit_id, at, sign, by_member=False),
                    partial(self._ordered, visit_id, News.TAKEN_BACK),
                )

    def _correct(self, wish: Correct) -> None:
        at, sign = self._parts.now(), self._parts.sign()
        self._parts.order(
            lambda store: repair.correct(
                store,
                wish.visit_id,
                at,
                sign,
                checked_in_at=wish.came,
                checked_out_at=wish.left,
                reason=wish.reason,
            ),
            partial(self._ordered, wish.visit_id, News.TIMES_CHANGED),
        )

    def _looked(self, outcome: Outcome[Looked | None]) -> None:
        if isinstance(outcome, NotDone):
            self._machine.take(NotLooked())
        elif outcome.value is not None:
            self._machine.take(outcome.value)

    def _read_page(self, listing: int, number: int) -> None:
        def read(outcome: Outcome[tuple[ListedVisit | None, ...] | None]) -> None:
            if not isinstance(outcome, NotDone) and outcome.value is not None:
                self._page.rows.give(listing, number, outcome.value)

        self._parts.office.ask(
            lambda _: self._lists.page(listing, number), read, about=f"a page of today, {number % SLOTS}"
        )

    def _story_read(self, visit_id: str, outcome: Outcome[VisitStory | None]) -> None:
        if isinstance(outcome, NotDone):
            self._machine.take(NotLooked())
        else:
            self._machine.take(StoryRead(visit_id, outcome.value))

    def _ordered(self, visit_id: str, news: News, outcome: Outcome[object]) -> None:
        trouble = outcome.sentence if isinstance(outcome, NotDone) else ""
        self._machine.take(Ordered(visit_id, news, trouble))

    # ---------------------------------------------------------------- files and paper

    def _export(self, ending: str) -> None:
        screen = self._machine.value
        if screen.day is None:
            return
        day, wanted, place = screen.day, screen.wanted, self._parts.location.id
        file = self._choose(self._page, f"visits-{day:%Y-%m-%d}.{ending}")
        if file is None:
            return
        self._machine.take(Noticed(Notice(News.SAVING)))
        save(
            self._parts.office,
            file,
            lambda store: _EXPORTS[ending](store, place, day, wanted),
            partial(self._saved, file),
        )

    def _saved(self, file: Path, wrong: str | None) -> None:
        notice = Notice(News.SAVED, file.name) if wrong is None else Notice(News.NOT_SAVED, wrong)
        self._machine.take(Noticed(notice))

    def _print(self) -> None:
        screen = self._machine.value
        if screen.day is None or screen.at is None:
            return
        printer = self._printer(self._page)
        if printer is None:
            return
        self._machine.take(Noticed(Notice(News.SAVING)))
        writing = Writing(self._parts.say, self._parts.formats, self._parts.location.policies, screen.at)
        self._parts.office.ask(partial(self._put_on_paper, screen.day, screen.wanted, printer, writing), self._printed)

    def _put_on_paper(self, day: date, wanted: DayFilter, printer: QPrinter, writing: Writing, store: Store) -> bool:
        place = self._parts.location
        listed = DayList(store, place.id, day, wanted)
        visits: list[ListedVisit] = []
        for offset in range(0, listed.count, _ON_PAPER):
            visits += [visit for visit in listed.page(offset, _ON_PAPER) if visit is not None]
        name = self._parts.formats.weekday_date(place.calendar.start_of(day), writing.say.language)
        return put_on_paper(day_list_on_paper(place.name, name, visits, writing), printer)

    def _printed(self, outcome: Outcome[bool]) -> None:
        worked = not isinstance(outcome, NotDone) and outcome.value
        self._machine.take(Noticed(Notice(News.PRINTED if worked else News.NOT_PRINTED)))
