"""Random weeks at one front desk: what must always hold (rules.md 9), whoever comes, whenever, with whatever pass."""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.codes import Symbology
from kiosk.domain.decide import decide
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused, Scan
from kiosk.domain.events import EventKind
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from kiosk.services.process_scan import Door, explain_scan, process_scan
from kiosk.store import record, tables
from kiosk.store.engine import Store, open_store
from kiosk.store.facts import facts_for
from tests.fakes import door

MONDAY = datetime(2026, 6, 15, 8, tzinfo=UTC)
MEMBERS = ("m-1", "m-2", "m-3")
KINDS = {"ten": "visits", "hours": "minutes", "day": "day", "gold": "membership", "hour": "minutes"}

days = st.none() | st.dates(date(2026, 6, 13), date(2026, 6, 20)).map(str)
passes = st.fixed_dictionaries(
    {
        "pass_type_id": st.sampled_from(["ten", "hours", "day", "gold"]),
        "starts_on": days,
        "expires_on": days,
        "remaining_visits": st.none() | st.integers(0, 3),
        "remaining_minutes": st.none() | st.integers(0, 300),
        "state": st.sampled_from(["active", "active", "active", "frozen", "unpaid"]),
        "origin": st.sampled_from(["manual", "plan", "product"]),
        "location_id": st.sampled_from([None, "uptown", "downtown"]),
    }
)
people = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["member", "contact"]),
        "state": st.sampled_from(["active", "active", "active", "frozen", "blocked"]),
        "overdue": st.sampled_from([0, 0, 0, 500]),
        "passes": st.lists(passes, max_size=3),
        "visits_before": st.sampled_from([0, 8, 98]),
    }
)
clubs = st.fixed_dictionaries(
    {
        "people": st.lists(people, min_size=len(MEMBERS), max_size=len(MEMBERS)),
        "capacity": st.none() | st.integers(0, 3),
        "payg": st.sampled_from(["off", "ask", "auto"]),
        "direction": st.sampled_from(["toggle", "toggle", "in_only", "out_only", "ask"]),
        "day_cutoff": st.sampled_from(["00:00", "05:00"]),
        "time_zone": st.sampled_from(["Europe/Madrid", "America/St_Johns", "Australia/Lord_Howe"]),
    }
)


def document(club: dict[str, Any]) -> dict[str, Any]:
    """The club as people would import it."""
    place = {
        "name": "A place",
        "time_zone": club["time_zone"],
        "day_cutoff": club["day_cutoff"],
        "capacity": club["capacity"],
        "policies": {"payg": club["payg"], "direction": club["direction"]},
    }
    sold = {"name": "A pass", "price": 500, "currency": "EUR"}
    for_sale = {"payg_for_members": True, "payg_for_contacts": True}
    return {
        "locations": [place | {"id": "uptown"}, place | {"id": "downtown"}],
        "pass_types": [
            sold | {"id": "ten", "kind": "visits", "visits_included": 10},
            sold | {"id": "hours", "kind": "minutes"},
            sold | {"id": "day", "kind": "day", "price": 1200} | for_sale,
            sold | {"id": "gold", "kind": "membership"},
            sold | {"id": "hour", "kind": "minutes", "minutes_included": 60} | for_sale,
        ],
        "members": [
            person
            | {
                "id": ident,
                "first_name": ident,
                "last_name": "X",
                "credentials": [{"value": f"CODE-{ident}"}],
                "passes": [held | {"id": f"p-{ident}-{n}"} for n, held in enumerate(person["passes"])],
            }
            for ident, person in zip(MEMBERS, club["people"], strict=True)
        ],
    }


class FrontDeskMachine(RuleBasedStateMachine):
    """One machine, two locations, three members, and time that only goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self.folder = Path(self._open.enter_context(tempfile.TemporaryDirectory()))
        self.store = self._open.enter_context(open_store(self.folder / "here"))
        self.now = MONDAY
        self.made = 0
        self.answers: list[Decision] = []

    def teardown(self) -> None:
        """Give the store back."""
        if self.answers:
            self.replaying_the_events_rebuilds_everything()
        self._open.close()

    @initialize(club=clubs)
    def open_the_club(self, club: dict[str, Any]) -> None:
        """Somebody imports the club."""
        self.club = document(club)
        door.fill(self.store, self.club)

    # ------------------------------------------------------------ what happens

    @rule(minutes=st.sampled_from([0, 1, 3, 30, 90, 300, 1_200, 1_500]))
    def time_passes(self, minutes: int) -> None:
        """Nobody comes for a while."""
        self.now += timedelta(minutes=minutes)

    @rule(
        member=st.sampled_from((*MEMBERS, "nobody")),
        place=st.sampled_from(["uptown", "uptown", "downtown"]),
        direction=st.sampled_from([None, None, None, Direction.IN_ONLY, Direction.OUT_ONLY, Direction.TOGGLE]),
        agrees=st.booleans(),
    )
    def somebody_scans(self, member: str, place: str, direction: Direction | None, agrees: bool) -> None:
        """And what is shown is what would have been explained, and what is stored."""
        self._answer(f"CODE-{member}", place, direction=direction, consent=BEST if agrees else None)

    @rule(noise=st.text(max_size=140))
    def somebody_holds_anything_before_the_reader(self, noise: str) -> None:
        """It has an answer, and lets nobody in."""
        assert isinstance(self._answer(noise, "uptown"), Refused)

    def _answer(self, text: str, place: str, **more: Any) -> Decision:
        self.made += 1
        scan = Scan.read(text, Symbology.QR, scan_id=f"v-{self.made}", at=self.now, **more)
        where = Door(location_id=place, device="k-1")
        expected = explain_scan(self.store, where, scan)
        ids = (f"e-{self.made}-{n}" for n in range(9))
        answer = process_scan(self.store, where, scan, recorded_at=self.now, new_id=ids.__next__)
        assert answer == expected
        self.answers.append(answer)
        return answer

    # ------------------------------------------------------------ what must always hold

    @invariant()
    def what_was_shown_is_recorded_once(self) -> None:
        """An entry for each "come in", an exit for each "goodbye", a fact for each "not now", nothing for the rest."""
        shown = Counter(type(answer) for answer in self.answers)
        kinds = Counter(event.kind for event in door.log(self.store))

        assert kinds[EventKind.CHECKED_IN] == shown[CheckedIn] == len(door.rows(self.store, tables.visits))
        assert kinds[EventKind.CHECKED_OUT] == shown[CheckedOut]
        assert kinds[EventKind.REFUSED] == shown[Refused]
        assert (
            shown.total()
            == len(self.answers)
            == sum(shown[kind] for kind in (CheckedIn, CheckedOut, Refused, AlreadyIn, ConsentNeeded))
        )

    @invariant()
    def nobody_is_inside_twice(self) -> None:
        """At most one open visit for a member and a location, and none is a conflict."""
        visits = door.rows(self.store, tables.visits)
        inside = Counter((row.member_id, row.location_id) for row in visits if row.checked_out_at is None)

        assert all(times == 1 for times in inside.values())
        assert all(row.conflicts_with is None for row in visits)
        assert all(row.checked_out_at is None or row.checked_out_at >= row.checked_in_at for row in visits)

    @invariant()
    def a_house_is_never_too_full(self) -> None:
        """Without bookings nobody passes the capacity."""
        capacity = self.club["locations"][0]["capacity"]
        if capacity is not None:
            visits = door.rows(self.store, tables.visits)
            inside = Counter(row.location_id for row in visits if row.checked_out_at is None)
            assert all(here <= capacity for here in inside.values())

    @invariant()
    def no_pass_is_used_more_than_it_holds(self) -> None:
        """Entries and days are never spent below zero."""
        spent = Counter[str]()
        for use in door.rows(self.store, tables.pass_uses):
            spent[use.pass_id] += use.visits
        for row in door.rows(self.store, tables.passes):
            counted = {
                "visits": row.remaining_visits,
                "day": 1 if row.remaining_visits is None else row.remaining_visits,
            }
            left = counted.get(KINDS[row.pass_type_id])
            assert left is None or spent[row.id] <= left

    @invariant()
    def a_day_is_spent_once(self) -> None:
        """However often a member comes on one day with a day pass."""
        spent = Counter((use.pass_id, use.day) for use in door.rows(self.store, tables.pass_uses) if use.visits)
        of_days = {row.id for row in door.rows(self.store, tables.passes) if KINDS[row.pass_type_id] == "day"}
        assert all(times == 1 for (pass_id, _), times in spent.items() if pass_id in of_days)

    @invariant()
    def charges_are_what_the_rules_give(self) -> None:
        """The shown price for each entry that was bought, once, and nothing for any other."""
        sold = {
            answer.visit_id: (answer.charge.amount, answer.charge.currency)
            for answer in self.answers
            if isinstance(answer, CheckedIn) and answer.charge is not None
        }
        charges = {row.visit_id: (row.amount, row.currency) for row in door.rows(self.store, tables.charges)}
        bought = {row.id for row in door.rows(self.store, tables.visits) if row.pay_as_you_go}

        assert charges == sold
        assert bought == set(sold)
        assert set(charges.values()) <= {(1200, "EUR"), (500, "EUR")}

    @invariant()
    def visits_are_counted_without_a_gap(self) -> None:
        """The count on each answer is that of the member's visits, this one included."""
        before = {person["id"]: person["visits_before"] for person in self.club["members"]}
        for answer in self.answers:
            if isinstance(answer, CheckedIn):
                before[answer.member.id] += 1
                assert answer.visit_count == before[answer.member.id]

    def replaying_the_events_rebuilds_everything(self) -> None:
        """The events alone make the same visits, uses, sold passes and charges: in their order, and in the reverse."""
        happened = list(door.log(self.store))
        for name, order in (("again", happened), ("backwards", happened[::-1])):
            with open_store(self.folder / name) as other:
                door.fill(other, self.club)
                with other.write() as connection:
                    for event in order:
                        record.accept(connection, event, self.now)
                assert _rebuilt(other) == _rebuilt(self.store)
                self._decides_alike(other)

    def _decides_alike(self, other: Store) -> None:
        for member in MEMBERS:
            scan = Scan(id="v", code=f"CODE-{member}", symbology=Symbology.QR, at=self.now)
            with self.store.read() as here, other.read() as there:
                one, two = (facts_for(store, scan, "uptown", frozenset(Symbology)) for store in (here, there))
            assert decide(scan, one) == decide(scan, two)


def _rebuilt(store: Store) -> dict[str, list[Any]]:
    return {
        name: [{**row._mapping, "updated_at": None} for row in rows] for name, rows in door.projections(store).items()
    }


TestAFrontDesk = FrontDeskMachine.TestCase
TestAFrontDesk.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
