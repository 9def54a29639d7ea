"""The desk's live room, put together: its value, its page, what it asks the office and orders at the desk (S12)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.app.staff.desk_orders import ways_of, work_of
from kiosk.app.staff.feed_reading import FeedReading
from kiosk.app.staff.files import ChooseFile, choose_file, save
from kiosk.app.staff.parts import Parts
from kiosk.domain.arrivals import Arrival
from kiosk.domain.day_list import DayNumbers
from kiosk.domain.decisions import Scan
from kiosk.domain.directory import Found
from kiosk.domain.feed import FeedFilter
from kiosk.domain.members import Person
from kiosk.domain.outcomes import Done, NotDone, Outcome
from kiosk.domain.staff import StaffMember
from kiosk.presentation.desk import effects, inputs
from kiosk.presentation.desk.effects import DeskEffect, DeskSound
from kiosk.presentation.desk.inputs import LiveInput
from kiosk.presentation.desk.live import Live
from kiosk.presentation.desk.orders import Order
from kiosk.presentation.desk.reduce import reduce
from kiosk.services.day_list import day_numbers
from kiosk.services.desk_check_in import holder_of
from kiosk.services.directory import Directory
from kiosk.services.feed import Feed
from kiosk.services.person_file import all_about
from kiosk.services.profile import profile_of
from kiosk.services.staff import UnknownStaff, find_staff, who_has_pin
from kiosk.store.engine import Store
from kiosk.ui.desk.live_page import LivePage
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.machine import Machine


class LiveRoom(QObject):
    """Is a RoomMaker. Calls for help and scans come in by its methods, in the room or not.

    `accept` tells a kiosk that somebody is on the way: its name and the help ticket, "" if there was none. `play` is
    what staff hear. `choose` asks people where a file shall go.
    """

    def __init__(
        self,
        parts: Parts,
        accept: Callable[[str, str], None] = lambda _kiosk, _ticket: None,
        play: Callable[[DeskSound], None] = lambda _sound: None,
        *,
        choose: ChooseFile = choose_file,
    ) -> None:
        super().__init__()
        self._parts = parts
        self._accept = accept
        self._play = play
        self._choose = choose
        self._page: LivePage | None = None
        self._directory: Directory | None = None
        self._feed: FeedReading | None = None
        levels = FeedFilter(levels=parts.settings.desk.alerts or None)
        self._machine: Machine[Live, LiveInput, DeskEffect] = Machine(
            Live(place=parts.location, wanted=levels),
            reduce,
            draw=self._draw,
            act=self._act,
            tick=inputs.Tick(),
            now=parts.ticks,
            parent=self,
        )

    def __call__(self, parent: QWidget, look: Look) -> LivePage:
        """The page, when somebody first enters the room."""
        page = LivePage(parent, look, self._parts.say, self._parts.formats, self._parts.now)
        self._page = page
        self._feed = FeedReading(self._parts, page.feed, self._caught_up, lambda: self._machine.take(inputs.NotRead()))
        page.given.connect(self._machine.take)
        page.stands.connect(self._stands)
        page.stale.connect(self._stale)
        page.draw(self._machine.value)
        return page

    def show_member(self, member_id: str) -> None:
        """Open this member's case. UI thread only."""
        self._machine.take(inputs.MemberWanted(member_id))

    def help_wanted(self, kiosk: str, ticket: str = "") -> None:
        """A member at that kiosk asks for somebody. UI thread only."""
        self._machine.take(inputs.HelpWanted(kiosk, ticket))

    def help_over(self, kiosk: str) -> None:
        """The call was taken elsewhere, cancelled, or is too old. UI thread only."""
        self._machine.take(inputs.HelpOver(kiosk))

    def scanned(self, scan: Scan) -> bool:
        """Whether the room takes this scan, to open the person; then nobody is checked in. Any thread."""
        if not self._machine.value.looks_up:
            return False
        door = self._parts.door
        self._parts.office.ask(lambda store: holder_of(store, door, scan), self._looked_up)
        return True

    def close(self) -> None:
        """Let no more time pass."""
        self._machine.stop()

    # ---------------------------------------------------------------- the page

    def _draw(self, live: Live) -> None:
        if self._page is not None:
            self._page.draw(live)

    def _stands(self, somebody: bool) -> None:
        who = self._parts.who()
        if somebody and who is not None:
            self._machine.take(inputs.Came(who, self._today()))
            self._parts.office.ask(self._refresh_directory, lambda _: None, about="directory")
            self._read_numbers()
        else:
            self._machine.take(inputs.Went())

    def _stale(self) -> None:
        if self._feed is not None:
            self._feed.catch_up(self._machine.value)
        self._read_numbers()

    def _caught_up(self, arrivals: tuple[Arrival, ...], shown: int) -> None:
        self._machine.take(inputs.Happened(arrivals, shown))

    def _today(self) -> date:
        return self._parts.location.calendar.day_of(self._parts.now())

    def _read_numbers(self) -> None:
        place, today, now = self._parts.location.id, self._today(), self._parts.now()

        def then(outcome: Outcome[DayNumbers]) -> None:
            if isinstance(outcome, Done):
                self._machine.take(inputs.NumbersRead(outcome.value, today))
            else:
                self._machine.take(inputs.NotRead())

        self._parts.office.ask(lambda store: day_numbers(store, place, today, now), then, about="numbers")

    # ---------------------------------------------------------------- effects

    def _act(self, effect: DeskEffect) -> None:
        parts = self._parts
        match effect:
            case effects.ReadFeed():
                if self._feed is not None:
                    self._feed.read(self._machine.value)
            case effects.LookAgain():
                self._stale()
            case effects.ShowNewest():
                if self._feed is not None:
                    self._feed.show_newest(self._machine.value)
            case effects.FindPeople(text=text):
                parts.office.ask(partial(self._search, text=text), partial(self._found, text), about="search")
            case effects.FindHosts(text=text):
                parts.office.ask(partial(self._search, text=text), partial(self._hosts_found, text), about="hosts")
            case effects.FindTicket(ticket=ticket):
                feed, now = partial(Feed, location_id=parts.location.id), parts.now()
                parts.office.ask(
                    lambda store: feed(store).with_ticket(ticket, now), partial(self._ticket_found, ticket)
                )
            case effects.ReadCase(member_id=member_id, actor=actor):
                place, now = parts.location.id, parts.now()
                parts.office.ask(
                    lambda store: inputs.CaseRead(
                        member_id, profile_of(store, member_id, place, now), _first_name(store, actor)
                    ),
                    self._case_read,
                    about="case",
                )
            case effects.ReadWays(visit_id=visit_id):
                now = parts.now()
                parts.office.ask(lambda store: ways_of(store, visit_id, now), self._take_done)
            case effects.CheckManagersPin(pin=pin):
                parts.office.ask(lambda store: who_has_pin(store, pin), self._pin_checked)
            case effects.Place(order=order):
                self._place(order)
            case effects.SaveAllAbout(member=member, number=number):
                self._export(member, number)
            case effects.FocusSearch():
                if self._page is not None:
                    self._page.focus_search()
            case effects.AcceptHelp(kiosk=kiosk, ticket=ticket):
                self._accept(kiosk, ticket)
            case effects.PlayDeskSound(sound=sound):
                self._play(sound)

    def _place(self, order: Order) -> None:
        who = self._parts.who()
        if who is not None:
            work = work_of(order, self._parts, who)
            self._parts.order(work, lambda outcome: self._machine.take(inputs.Answered(order, outcome)))

    def _export(self, member: Person, number: int) -> None:
        if self._page is None:
            return
        file = self._choose(self._page, f"member-{number}.json")
        if file is not None:
            saved = partial(inputs.FileSaved, member)
            save(
                self._parts.office,
                file,
                lambda store: all_about(store, member.id),
                lambda wrong: self._machine.take(saved(wrong)),
            )

    def _refresh_directory(self, store: Store) -> Directory:
        """In the office alone, which is one thread."""
        if self._directory is None:
            self._directory = Directory(store, self._parts.location.id)
        self._directory.refresh()
        return self._directory

    def _search(self, store: Store, text: str) -> Found:
        return self._refresh_directory(store).search(text, self._parts.now())

    def _found(self, text: str, outcome: Outcome[Found]) -> None:
        self._machine.take(inputs.PeopleFound(text, None if isinstance(outcome, NotDone) else outcome.value))

    def _hosts_found(self, text: str, outcome: Outcome[Found]) -> None:
        self._machine.take(inputs.HostsFound(text, None if isinstance(outcome, NotDone) else outcome.value))

    def _ticket_found(self, ticket: str, outcome: Outcome[Arrival | None]) -> None:
        self._machine.take(inputs.TicketFound(ticket, outcome.value if isinstance(outcome, Done) else None))

    def _case_read(self, outcome: Outcome[inputs.CaseRead]) -> None:
        """A case that cannot be read stays as it is until the store answers again."""
        self._machine.take(outcome.value if isinstance(outcome, Done) else inputs.NotRead())

    def _looked_up(self, outcome: Outcome[str | None]) -> None:
        if isinstance(outcome, Done):
            self._machine.take(inputs.CodeRead(outcome.value))

    def _pin_checked(self, outcome: Outcome[StaffMember | None]) -> None:
        self._machine.take(inputs.PinChecked(outcome.value if isinstance(outcome, Done) else None))

    def _take_done(self, outcome: Outcome[LiveInput]) -> None:
        if isinstance(outcome, Done):
            self._machine.take(outcome.value)


def _first_name(store: Store, staff_id: str) -> str:
    """Who at the desk did something; "" where nobody did, or they are gone from the club's data."""
    try:
        return find_staff(store, staff_id).first_name if staff_id else ""
    except UnknownStaff:
        return ""
