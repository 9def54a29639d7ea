"""Any events of a visit, and any charges of a day: what they come to depends on what happened and on nothing else
(rules.md 9.1, 9.2 and 9.5)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.charges import Charge, ChargeState, DayBounds, Tariff, share, shares
from kiosk.domain.decisions import CheckedIn, CheckedOut, Sale
from kiosk.domain.events import MEMBER, AnyEvent, Converted, Corrected, Fact, Linked, Registered, Voided, events_of
from kiosk.domain.history import Replayed, replay
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind
from kiosk.domain.visits import Entitlement, EntryMethod, FreeEntry, PassUse

MADRID = LocalCalendar("Europe/Madrid")
ADA = Person(id="m-1", first_name="Ada", last_name="Byron")
OPENS = datetime(2026, 10, 24, 20, tzinfo=UTC)  # the night in which the clock goes back
SAME: dict[str, Any] = {"visit_id": "v-1", "member": ADA, "location_id": "uptown"}

moments = st.integers(0, 600).map(lambda minutes: OPENS + timedelta(minutes=minutes))
charges = st.none() | st.integers(0, 3000).map(
    lambda amount: Charge(visit_id="v-1", amount=amount, currency="EUR", pass_type_id="day", price_version=1)
)
FREE = Entitlement(method=EntryMethod.FREE, description="Free Entry")
OWN = Entitlement(method=EntryMethod.PASS, description="Ten", pass_id="p-1")
BY_TIME = Sale(
    pass_id="p-1", pass_type_id="hourly", kind=PassKind.DAY, day=date(2026, 10, 24), location_id="uptown", remaining=0,
    tariff=Tariff(pass_type_id="hourly", price=1200, currency="EUR", price_version=1),
)  # fmt: skip
GROUNDS: list[dict[str, Any]] = [
    {"entitlement": OWN, "pass_kind": PassKind.VISITS, "remaining": 4, "pass_use": PassUse(pass_id="p-1", visits=1)},
    {"entitlement": OWN, "pass_kind": PassKind.MINUTES, "remaining": 60, "pass_use": PassUse(pass_id="p-1")},
    {"entitlement": OWN, "pass_kind": PassKind.MINUTES, "remaining": None, "pass_use": PassUse(pass_id="p-1")},
    {"entitlement": OWN, "pass_kind": PassKind.DAY, "sale": BY_TIME},
    {"entitlement": FREE, "free_entry": FreeEntry(reason="lost the card", granted_by="s-1")},
]


@st.composite
def entries(draw: st.DrawFn) -> CheckedIn:
    moment = draw(moments)
    return CheckedIn(
        **SAME, **draw(st.sampled_from(GROUNDS)), code="…", at=moment, day=MADRID.day_of(moment), visit_count=1,
        again=draw(st.booleans()), charge=draw(charges),
    )  # fmt: skip


@st.composite
def corrections(draw: st.DrawFn) -> Corrected:
    came = draw(st.none() | moments)
    left = draw(st.none() | st.integers(0, 300).map(lambda minutes: (came or OPENS) + timedelta(minutes=minutes)))
    return Corrected(
        **SAME, at=draw(moments), reason="asked the member", checked_in_at=came, checked_out_at=left,
        was_checked_in_at=None, was_checked_out_at=None, charge=draw(charges),
    )  # fmt: skip


reopenings = st.builds(
    lambda at, charge: Corrected(
        **SAME, at=at, reason="still here", checked_in_at=None, checked_out_at=None, was_checked_in_at=None,
        was_checked_out_at=None, charge=charge, reopened=True,
    ),
    moments,
    charges,
)  # fmt: skip
exits = st.builds(
    CheckedOut, **{name: st.just(value) for name, value in SAME.items()}, code=st.just("…"), at=moments,
    minutes=st.just(0), charge=charges, automatic=st.booleans(),
)  # fmt: skip
conversions = st.builds(
    lambda at, ground, charge: Converted(
        **SAME, at=at, charge=charge, **{name: value for name, value in ground.items() if name != "free_entry"}
    ),
    moments,
    st.sampled_from(GROUNDS[:4]),
    charges,
)
voids = st.builds(lambda at, charge: Voided(**SAME, at=at, reason="by mistake", charge=charge), moments, charges)
links = st.builds(
    lambda at, booking, beside: Linked(**SAME, at=at, booking_id=booking, beside=beside),
    moments,
    st.sampled_from([None, "b-1"]),
    st.sampled_from([None, "v-2"]),
)
expectations = st.builds(lambda at, starts: Registered(**SAME, at=at, starts_at=starts), moments, moments)

stories = st.lists(
    st.one_of(entries(), entries(), exits, exits, corrections(), reopenings, conversions, voids, links, expectations),
    max_size=8,
)


def told(facts: list[Fact]) -> list[AnyEvent]:
    numbers = count(1)
    return [
        event
        for fact in facts
        for event in events_of(
            fact, new_id=lambda: f"e-{next(numbers):02}", recorded_at=fact.at, actor=MEMBER, device="k-1"
        )
    ]


def replayed(events: list[AnyEvent]) -> Replayed | None:
    return replay(events, lambda _: MADRID)


@given(stories, st.data())
def test_in_whatever_order_events_arrive_the_visit_is_the_same(facts: list[Fact], data: st.DataObject) -> None:
    events = told(facts)

    assert replayed(data.draw(st.permutations(events))) == replayed(events)


@given(stories)
def test_what_the_events_took_adds_up_to_what_the_visit_takes(facts: list[Fact]) -> None:
    found = replayed(told(facts))
    if found is None:
        assert not any(
            isinstance(fact, Registered) or (isinstance(fact, CheckedIn) and not fact.again) for fact in facts
        )
        return
    taken = found.visit.taken or PassUse(pass_id="p-1")

    assert sum(use.visits for use in found.uses.values()) == taken.visits
    assert sum(use.minutes for use in found.uses.values()) == taken.minutes
    assert {use.pass_id for use in found.uses.values()} <= {"p-1"}
    assert taken.minutes >= 0


@given(stories)
def test_whoever_is_inside_has_come_and_not_gone(facts: list[Fact]) -> None:
    found = replayed(told(facts))
    if found is None:
        return
    visit, inside = found.visit, found.visit.open

    assert (inside is not None) == (
        visit.checked_in_at is not None and visit.checked_out_at is None and not visit.voided
    )
    assert visit.checked_in_at is None or visit.entered_at is not None
    assert visit.voided == any(isinstance(fact, Voided) for fact in facts)
    assert not (visit.voided and visit.taken)


@given(stories, st.integers(0, 7))
def test_an_event_that_arrives_late_comes_to_the_same_as_one_in_time(facts: list[Fact], late: int) -> None:
    events = told(facts)
    behind = events[late:] + events[:late]
    known_before, whole = replayed(behind[:-1]), replayed(behind)

    assert whole == replayed(events)
    assert known_before is None or whole is not None


# ---------------------------------------------------------------- charges of a day

bounds = st.builds(DayBounds, floor=st.none() | st.integers(0, 3000), cap=st.none() | st.integers(0, 3000))


def charge(number: int, amount: int, day: DayBounds | None, state: ChargeState = ChargeState.PENDING) -> Charge:
    return Charge(
        visit_id=f"v-{number}", amount=7, currency="EUR", pass_type_id="day", price_version=1, state=state,
        plain=amount, bounds=day,
    )  # fmt: skip


@given(bounds, st.lists(st.integers(1, 2000), min_size=1, max_size=6), st.data())
def test_what_a_day_comes_to_is_the_clamped_total_in_any_order(
    day: DayBounds, amounts: list[int], data: st.DataObject
) -> None:
    found = shares([charge(number, amount, day) for number, amount in enumerate(data.draw(st.permutations(amounts)))])

    assert sum(found) == day.clamp(sum(amounts))
    assert all(one >= 0 for one in found)


@given(bounds, st.lists(st.tuples(st.integers(1, 2000), st.sampled_from(ChargeState)), min_size=1, max_size=6))
def test_charges_that_do_not_stand_change_nothing(day: DayBounds, given_charges: list[tuple[int, ChargeState]]) -> None:
    of_day = [charge(number, amount, day, state) for number, (amount, state) in enumerate(given_charges)]
    standing = [one for one in of_day if one.stands]
    found = dict(zip([one.visit_id for one in of_day], shares(of_day), strict=True))

    assert [found[one.visit_id] for one in standing] == shares(standing)
    assert sum(shares(standing)) == (day.clamp(sum(one.by_list for one in standing)) if standing else 0)


@given(st.lists(st.integers(0, 2000), max_size=6))
def test_where_nothing_bounds_the_day_each_charge_is_its_price(amounts: list[int]) -> None:
    assert shares([charge(number, amount, None) for number, amount in enumerate(amounts)]) == amounts


@given(st.integers(0, 5000), st.integers(1, 600), st.integers(0, 3000), st.integers(0, 3000), bounds)
def test_time_costs_a_step_at_least_more_for_longer_and_never_more_than_the_cap(
    price: int, included: int, stay: int, longer: int, day: DayBounds
) -> None:
    tariff = Tariff(pass_type_id="hourly", price=price, currency="EUR", price_version=1, minutes=included)

    assert tariff.amount(0) == tariff.amount(15)
    assert tariff.amount(15) <= tariff.amount(stay) <= tariff.amount(stay + longer)
    assert tariff.amount(included * 15) == 15 * price
    found = share(tariff.amount(stay), longer, day)
    assert found >= 0
    assert day.cap is None or found <= day.cap
