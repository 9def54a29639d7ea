"""What may happen at the front desks of a club, as rules: whoever comes, whenever, and whatever staff do about it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from kiosk.domain.decisions import Decision
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from tests.fakes.kept_stores import KeptStores
from tests.property.clubs import PLACES, Club, calendar_of, clubs, held_passes
from tests.property.machines import STAFF, Machine

which = st.sampled_from([0, 1])
members = st.sampled_from(["m-1", "m-1", "m-2", "m-3"])
places = st.sampled_from(["uptown", "uptown", "uptown", "downtown"])
nth = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4])
minutes = st.sampled_from([1, 5, 14, 15, 16, 30, 61, 125, 400])
directions = st.sampled_from([None, None, None, None, Direction.IN_ONLY, Direction.OUT_ONLY, Direction.TOGGLE])


class Happenings(RuleBasedStateMachine):
    """Some machines of one club, and time that only goes on. A machine that has none asks the first."""

    devices: tuple[str, ...] = ("k-1",)
    stores: KeptStores

    def __init__(self) -> None:
        super().__init__()
        self.machines: list[Machine] = []
        self.passes_came = 0

    def teardown(self) -> None:
        """Look at the whole story once more."""
        if self.machines:
            self.the_story_ends()

    def machine(self, name: str) -> Machine:
        """A machine with the club in it, and no events."""
        return Machine(self.stores.empty(name), self.club.document, name)

    def the_story_ends(self) -> None:
        """Nothing more happens."""

    def answered(self, machine: Machine, place: str, answer: Decision | None) -> None:
        """A machine answered."""

    def time_passed(self) -> None:
        """It is later."""

    @initialize(club=clubs())
    def a_club_opens(self, club: Club) -> None:
        """Somebody imports the club on every machine."""
        self.club = club
        self.now = club.begins
        self.machines = [self.machine(name) for name in self.devices]

    # ------------------------------------------------------------ members

    @rule(passed=st.sampled_from([3, 20, 47, 90, 300, 700, 1_500]))
    def time_passes(self, passed: int) -> None:
        """Nobody comes for a while."""
        self.now += timedelta(minutes=passed)
        self.time_passed()

    @rule(place=places, more=st.sampled_from([-1, 0, 1]))
    def the_day_ends(self, place: str, more: int) -> None:
        """It is the very end of a day, or a minute before or after."""
        calendar = calendar_of(self.club.document, place)
        self.now = max(self.now, calendar.end_of(calendar.day_of(self.now)) + timedelta(minutes=more))
        self.time_passed()

    @rule(at=which, member=members, place=places, direction=directions, agrees=st.booleans())
    def somebody_scans(self, at: int, member: str, place: str, direction: Direction | None, agrees: bool) -> None:
        """With or without a wish, and a price agreed to."""
        self._scan(at, f"CODE-{member}", place, direction=direction, consent=BEST if agrees else None)

    @rule(at=which, member=members, place=places, stays=minutes)
    def somebody_comes_and_goes(self, at: int, member: str, place: str, stays: int) -> None:
        """And pays what it costs."""
        self._scan(at, f"CODE-{member}", place, consent=BEST)
        self.now += timedelta(minutes=stays)
        self._scan(at, f"CODE-{member}", place, direction=Direction.OUT_ONLY)

    @rule(at=which, member=members, host=members, place=places)
    def a_guest_names_a_host(self, at: int, member: str, host: str, place: str) -> None:
        """At the desk."""
        self._scan(at, f"CODE-{member}", place, host=host)

    def _scan(self, at: int, code: str, place: str, **more: Any) -> Decision:
        machine = self._at(at)
        answer = machine.scan(code, place, self.now, **more)
        self.answered(machine, place, answer)
        return answer

    @rule(member=members, data=st.data())
    def a_pass_arrives(self, member: str, data: st.DataObject) -> None:
        """The club gives somebody a pass, and all machines know it."""
        self.passes_came += 1
        drawn = data.draw(held_passes(self.club.begins))
        holder = next(one for one in self.club.document["members"] if one["id"] == member)
        holder["passes"].append(drawn | {"id": f"p-new-{self.passes_came}", "state": "active"})
        for machine in self.machines:
            machine.import_again(self.club.document)

    # ------------------------------------------------------------ staff

    @rule(at=which, member=members, place=places, granter=st.sampled_from(STAFF), approved=st.booleans())
    def free_entry_is_granted(self, at: int, member: str, place: str, granter: Any, approved: bool) -> None:
        """By a receptionist or a manager, with or without a manager's word."""
        machine = self._at(at)
        approver = STAFF[1] if approved else None
        self.answered(machine, place, machine.free_entry(f"CODE-{member}", place, self.now, granter, approver))

    @rule(at=which, of=nth, who=st.sampled_from(["the member", "the desk", "a manager"]))
    def a_visit_is_taken_back(self, at: int, of: int, who: str) -> None:
        """By the member at once, or by staff, for a reason."""
        machine = self._at(at)
        if (visit := _nth(machine, of)) is None:
            return
        if who == "a manager":
            machine.void(visit, self.now)
        else:
            machine.undo(visit, self.now, by_member=who == "the member")

    @rule(at=which, of=nth, who=st.sampled_from(["the member", "the desk"]))
    def somebody_is_still_here(self, at: int, of: int, who: str) -> None:
        """Though they were seen to leave, or taken to have left."""
        machine = self._at(at)
        if (visit := _nth(machine, of)) is not None:
            machine.reopen(visit, self.now, by_member=who == "the member")

    @rule(at=which, of=nth, came=st.none() | minutes, left=st.none() | minutes)
    def a_time_is_corrected(self, at: int, of: int, came: int | None, left: int | None) -> None:
        """By so many minutes before now."""
        machine = self._at(at)
        if (visit := _nth(machine, of)) is not None:
            machine.correct(visit, self.now, self._before(came), self._before(left))

    @rule(at=which, of=nth)
    def a_free_entry_is_converted(self, at: int, of: int) -> None:
        """Where it can be."""
        machine = self._at(at)
        if (visit := _nth(machine, of)) is not None:
            machine.convert(visit, self.now)

    @rule(at=which, member=members, place=places, came=minutes, stayed=st.none() | minutes, agrees=st.booleans())
    def a_visit_is_back_filled(
        self, at: int, member: str, place: str, came: int, stayed: int | None, agrees: bool
    ) -> None:
        """From so many minutes before now."""
        machine, code = self._at(at), f"CODE-{member}"
        began = self.now - timedelta(minutes=came)
        left = None if stayed is None else began + timedelta(minutes=stayed)
        machine.back_fill(code, place, self.now, began, left, consent=BEST if agrees else None)

    @rule(at=which, member=members, place=places, ahead=st.sampled_from([0, 10, 60]), lasts=st.none() | minutes)
    def a_visit_is_expected(self, at: int, member: str, place: str, ahead: int, lasts: int | None) -> None:
        """Soon, for a while."""
        machine = self._at(at)
        starts = self.now + timedelta(minutes=ahead)
        until = None if lasts is None else starts + timedelta(minutes=lasts)
        machine.expect(f"CODE-{member}", place, self.now, starts, until)

    @rule(at=which, of=nth, booking=st.sampled_from(["b-0", "b-1"]))
    def a_visit_is_linked(self, at: int, of: int, booking: str) -> None:
        """To a booking, if there is one."""
        machine = self._at(at)
        if (visit := _nth(machine, of)) is not None:
            machine.link(visit, booking, self.now)

    @rule(at=which, place=st.sampled_from(PLACES))
    def the_day_is_closed(self, at: int, place: str) -> None:
        """Twice, and the second time changes nothing."""
        machine = self._at(at)
        machine.close_day(place, self.now)
        before = machine.rebuilt()
        assert machine.close_day(place, self.now) == []
        assert machine.rebuilt() == before

    # ------------------------------------------------------------ which

    def _at(self, n: int) -> Machine:
        """Whatever is done takes a minute: nothing happens in the microsecond of what was before."""
        self.now += timedelta(minutes=1)
        return self.machines[n % len(self.machines)]

    def _before(self, minutes: int | None) -> datetime | None:
        return None if minutes is None else self.now - timedelta(minutes=minutes)


def _nth(machine: Machine, of: int) -> str | None:
    """The visit so many before the last."""
    known = machine.visit_ids()
    return known[-1 - of % len(known)] if known else None
