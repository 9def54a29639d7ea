"""Any scan on any facts: one answer, always the same, and one that the rules allow (rules.md 3 and 9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from kiosk.domain.calendar import LocalCalendar, Window
from kiosk.domain.charges import Charge, ChargeState, DayBounds, Tariff
from kiosk.domain.codes import Symbology, masked
from kiosk.domain.decide import decide
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Facts, MemberFacts, Refused, Scan
from kiosk.domain.events import MEMBER, AnyEvent, EventKind, events_of
from kiosk.domain.history import replay
from kiosk.domain.members import (
    Credential,
    CredentialKind,
    CredentialState,
    Member,
    MemberKind,
    MemberState,
    Person,
    Waiver,
)
from kiosk.domain.passes import Bill, Origin, Pass, PassKind, PassState, PassType, UsePriority
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.domain.places import Direction, Location, PayAsYouGo, Policies
from kiosk.domain.plans import Period, Plan, PlanLimit
from kiosk.domain.visits import (
    Booking,
    Entitlement,
    EntryMethod,
    FreeEntry,
    OpenVisit,
    PastVisit,
    RegisteredVisit,
)

ZONES = ("Europe/Madrid", "America/St_Johns", "Australia/Lord_Howe", "Asia/Gaza", "Asia/Kathmandu", "UTC")
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 12, 31, tzinfo=UTC)

rarely = st.sampled_from([False, False, False, True])
instants = st.datetimes(FIRST.replace(tzinfo=None), LAST.replace(tzinfo=None), timezones=st.just(UTC))


@st.composite
def windows(draw: st.DrawFn) -> Window:
    days = draw(st.lists(st.integers(1, 7), min_size=1, max_size=7, unique=True))
    return Window(tuple(days), draw(st.integers(0, 1439)), draw(st.integers(0, 1440)))


hours = st.one_of(st.just(()), st.lists(windows(), max_size=3).map(tuple))
money = st.integers(0, 5000)
named = st.sampled_from(["Ten", "", "Ζωή", "100 %", "{}", "d'Ávila"])
places = st.sampled_from([(), ("uptown",), ("downtown",), ("uptown", "downtown")])

types = st.builds(
    PassType,
    id=st.sampled_from(["a", "b", "c", "d"]),
    name=named,
    kind=st.sampled_from(PassKind),
    price=money,
    currency=st.sampled_from(["EUR", "JPY", "KWD"]),
    price_version=st.integers(1, 3),
    minutes_included=st.none() | st.integers(1, 600),
    visits_included=st.none() | st.integers(1, 20),
    locations=places,
    hours=hours,
    use_priority=st.sampled_from(UsePriority),
    counts_towards_plan_limits=st.booleans(),
    payg_for_members=st.booleans(),
    payg_for_contacts=st.booleans(),
    bill=st.sampled_from(Bill),
)
policies = st.builds(
    Policies,
    direction=st.sampled_from(Direction),
    double_scan_seconds=st.sampled_from([0, 120, 600]),
    combine_same_day=st.booleans(),
    waiver_required=rarely,
    payg=st.sampled_from(PayAsYouGo),
    payg_day_min=st.none() | money,
    payg_day_max=st.none() | money,
    discount_bookings=st.booleans(),
    max_stay_minutes=st.none() | st.integers(0, 900),
    stale_after_hours=st.integers(0, 48),
    booking_early_minutes=st.integers(0, 60),
    overdue_tolerance=money,
    min_age=st.none() | st.integers(0, 99),
    milestones=st.lists(st.integers(1, 200), max_size=4).map(tuple),
)
locations = st.builds(
    Location,
    id=st.just("uptown"),
    name=named,
    calendar=st.builds(LocalCalendar, st.sampled_from(ZONES), st.sampled_from([time(0), time(5), time(2, 30)])),
    capacity=st.none() | st.integers(0, 5),
    opening_hours=st.just(()) | hours,
    policies=policies,
)
free_entries = st.builds(FreeEntry, reason=st.just("lost the card"), granted_by=st.just("s-1"))
consents = st.sampled_from([BEST, Consent("a@1"), Consent("b@2"), Consent("")])
noise = st.binary(max_size=140).map(lambda read: read.decode(errors="surrogateescape"))
codes = st.one_of(st.just("ADA0001"), st.text(max_size=140), noise)
waivers = st.builds(
    Waiver,
    signed_on=st.dates(date(2020, 1, 1), date(2025, 12, 31)),
    expires_on=st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
)
plans = st.builds(
    Plan,
    id=st.just("basic"),
    name=named,
    limit=st.none()
    | st.builds(
        PlanLimit,
        per=st.sampled_from(Period),
        visits=st.none() | st.integers(0, 3),
        hours=st.none() | st.integers(0, 9),
    ),
)


@st.composite
def near(draw: st.DrawFn, now: datetime, minutes: int = 2000) -> datetime:
    """An instant near the scan, at it as often as not."""
    return now + timedelta(minutes=draw(st.just(0) | st.integers(-minutes, minutes)))


@st.composite
def days_near(draw: st.DrawFn, today: date) -> date | None:
    return draw(st.none() | st.integers(-2, 2).map(lambda n: today + timedelta(days=n)))


@st.composite
def passes(draw: st.DrawFn, ident: str, today: date) -> Pass:
    return Pass(
        id=ident,
        type=draw(types),
        starts_on=draw(days_near(today)),
        expires_on=draw(days_near(today)),
        remaining=draw(st.none() | st.integers(-2, 90)),
        used_today=draw(st.booleans()),
        origin=draw(st.sampled_from(Origin)),
        state=draw(st.sampled_from([PassState.ACTIVE, *PassState])),
        issued_at=draw(st.sampled_from([None, "uptown", "downtown"])),
        shared_by=draw(st.sampled_from([None, None, "m-2"])),
        host=draw(st.sampled_from([None, "Jane Doe"])),
        last_used_on=draw(days_near(today)),
    )


@st.composite
def past_visits(draw: st.DrawFn, ident: str, location: Location, now: datetime) -> PastVisit:
    began = now - timedelta(minutes=draw(st.integers(0, 50_000)))
    ended = draw(st.none() | st.integers(0, 900).map(lambda n: min(now, began + timedelta(minutes=n))))
    method = draw(st.sampled_from(EntryMethod))
    by_pass = method in (EntryMethod.PASS, EntryMethod.MEMBERSHIP, EntryMethod.GUEST_PASS)
    price = draw(st.none() | money)
    bounds = location.policies.payg_bounds
    return PastVisit(
        visit_id=ident,
        location_id=draw(st.sampled_from(["uptown", "uptown", "downtown"])),
        day=location.calendar.day_of(began),
        checked_in_at=began,
        checked_out_at=ended,
        entitlement=Entitlement(
            method=method,
            description="",
            pass_id=draw(st.sampled_from([None, "p-0", "p-1"])) if by_pass else None,
            booking_id=draw(st.sampled_from([None, "b-0"])) if method is EntryMethod.BOOKING else None,
        ),
        visit_count=draw(st.none() | st.integers(1, 99)),
        counts_towards_plan_limits=draw(st.booleans()),
        by_time=draw(rarely),
        charge=None
        if price is None
        else Charge(
            visit_id=ident,
            amount=price,
            currency="EUR",
            pass_type_id="a",
            price_version=1,
            state=draw(st.sampled_from(ChargeState)),
            plain=None if bounds is None else price,
            bounds=bounds,
        ),
    )


@st.composite
def open_visits(draw: st.DrawFn, now: datetime) -> OpenVisit:
    began = draw(near(now))
    timed = draw(st.booleans())
    return OpenVisit(
        visit_id="v-open",
        checked_in_at=began,
        entered_at=began + timedelta(minutes=draw(st.just(0) | st.integers(0, 600))),
        minutes_pass_id=None if timed else draw(st.sampled_from([None, "p-0"])),
        minutes_left=draw(st.none() | st.integers(-5, 600)),
        tariff=Tariff(
            pass_type_id="a", price=draw(money), currency="EUR", price_version=1, minutes=draw(st.integers(1, 600))
        )
        if timed
        else None,
    )


@st.composite
def members(draw: st.DrawFn, good: bool) -> Member:
    return Member(
        person=Person(id="m-1", first_name=draw(named), last_name="Byron", show_name=draw(st.booleans())),
        kind=draw(st.sampled_from(MemberKind)),
        state=MemberState.ACTIVE if good else draw(st.sampled_from(MemberState)),
        birthday=draw(st.none() | st.dates(date(1920, 1, 1), date(2025, 12, 31))),
        waiver=draw(st.none() | waivers),
        overdue=0 if good else draw(st.sampled_from([0, 1, 5000])),
        note=draw(st.none() | named),
        plan=draw(st.none() | plans),
    )


@st.composite
def credentials(draw: st.DrawFn, now: datetime, good: bool) -> Credential:
    return Credential(
        kind=draw(st.sampled_from(CredentialKind)),
        state=CredentialState.ACTIVE if good else draw(st.sampled_from(CredentialState)),
        expires_at=None if good else draw(st.none() | near(now)),
    )


@st.composite
def holders(draw: st.DrawFn, location: Location, now: datetime, inside: bool | None) -> MemberFacts:
    """`inside`: whether somebody good is inside; None leaves it, and how good they are, to chance."""
    today, good = location.calendar.day_of(now), inside is not None
    expected = RegisteredVisit(visit_id="v-reg", starts_at=now, ends_at=None)
    opened = {None: st.none() | open_visits(now), False: st.none(), True: open_visits(now)}[inside]
    bookings = []
    for n in range(draw(st.integers(0, 2))):
        starts = draw(near(now, 300))
        ends = starts + timedelta(minutes=draw(st.integers(1, 300)))
        bookings.append(Booking(id=f"b-{n}", resource="Studio", starts_at=starts, ends_at=ends))
    return MemberFacts(
        member=draw(members(good)),
        credential=draw(credentials(now, good)),
        passes=tuple(draw(passes(f"p-{n}", today)) for n in range(draw(st.integers(0, 3)))),
        bookings=tuple(bookings),
        open_visit=draw(opened),
        visits_before=draw(st.integers(0, 200)),
        visits=tuple(draw(past_visits(f"v-{n}", location, now)) for n in range(draw(st.integers(0, 2)))),
        registered=draw(st.sampled_from([None, None, expected])),
        of_host=tuple(draw(passes(f"h-{n}", today)) for n in range(draw(st.integers(0, 1)))),
    )


@st.composite
def situations(draw: st.DrawFn, inside: bool | None = None) -> tuple[Scan, Facts]:
    """`inside`: a code that is read of somebody good who is inside, or is not; None: anything at all."""
    now, location, anything = draw(instants), draw(locations), inside is None
    if not anything:
        open_always = replace(location.policies, waiver_required=False, min_age=None)
        location = replace(location, capacity=None, opening_hours=(), policies=open_always)
    scan = Scan.read(
        draw(codes) if anything else "ADA0001",
        draw(st.sampled_from(Symbology)),
        scan_id="v-new",
        at=now,
        prefix=draw(st.sampled_from(["", "<"])),
        suffix=draw(st.sampled_from(["", ">"])),
        direction=draw(st.none() | st.sampled_from(Direction)) if anything else Direction.TOGGLE,
        consent=draw(st.none() | consents),
        free_entry=draw(st.none() | st.none() | free_entries),
        host=draw(st.sampled_from([None, None, "m-1", "m-2"])),
    )
    known = holders(location, now, inside)
    readable = frozenset(Symbology)
    facts = Facts(
        location=location,
        known=draw(st.one_of(st.none(), known, known, known) if anything else known),
        for_sale=tuple(draw(st.lists(types, max_size=3, unique_by=lambda one: one.id))),
        inside=draw(st.integers(0, 6)),
        pulled_at=draw(st.none() | near(now)),
        symbologies=draw(st.sampled_from([readable, readable, frozenset({Symbology.QR})])) if anything else readable,
    )
    return scan, facts


thorough = settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
usual = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@thorough
@given(situations())
def test_every_scan_has_one_answer_that_the_rules_allow(situation: tuple[Scan, Facts]) -> None:
    scan, facts = situation
    before = replace(facts), replace(scan)
    answer = decide(scan, facts)
    event(type(answer).__name__)

    assert answer == decide(scan, facts)
    assert (facts, scan) == before
    assert answer.explanation
    assert all(answer.explanation)
    assert answer.location_id == "uptown"
    assert answer.code == ("…" if scan.code is None else masked(scan.code))
    holder, policies = facts.known, facts.location.policies
    match answer:
        case CheckedIn():
            assert holder is not None
            assert holder.open_visit is None
            assert holder.member.state is MemberState.ACTIVE
            assert answer.at == scan.at
            assert answer.day == facts.location.calendar.day_of(scan.at)
            assert answer.remaining is None or answer.remaining >= 0 or answer.again
            assert (answer.charge is None) == (answer.sale is None or answer.sale.tariff is not None)
            assert answer.charge is None or answer.charge.visit_id == answer.visit_id
            if answer.again:
                assert policies.combine_same_day
                assert (answer.pass_use, answer.charge, answer.sale) == (None, None, None)
            else:
                assert answer.visit_id == ("v-new" if holder.registered is None else "v-reg")
                assert answer.visit_count == holder.visits_before + 1
            if answer.sale is not None:
                assert policies.payg is not PayAsYouGo.OFF
                assert policies.payg is PayAsYouGo.AUTO or scan.consent is not None
        case CheckedOut():
            assert holder is not None
            assert holder.open_visit is not None
            assert answer.at >= max(scan.at, holder.open_visit.entered_at)
            assert answer.minutes >= 0
            assert (answer.charge is None) == (holder.open_visit.tariff is None)
        case AlreadyIn():
            assert holder is not None
            assert holder.open_visit is not None
            assert scan.direction is not Direction.OUT_ONLY
        case ConsentNeeded():
            assert answer.offers
            assert policies.payg is not PayAsYouGo.OFF
        case Refused():
            assert (answer.member is None) == (holder is None)
            assert answer.good_from is None or answer.good_from > scan.at


@usual
@given(situations(inside=True), st.sampled_from(MemberState), st.integers(0, 5000))
def test_whoever_is_inside_may_always_leave(situation: tuple[Scan, Facts], state: MemberState, overdue: int) -> None:
    scan, facts = situation
    assert facts.known is not None
    holder = replace(facts.known, member=replace(facts.known.member, state=state, overdue=overdue))
    shut = replace(
        facts.location, capacity=0, policies=replace(facts.location.policies, min_age=99, waiver_required=True)
    )

    assert isinstance(
        decide(replace(scan, direction=Direction.OUT_ONLY), replace(facts, known=holder, location=shut)), CheckedOut
    )


@usual
@given(situations(inside=False), st.randoms(use_true_random=False))
def test_two_machines_decide_alike_in_whatever_order_they_know_things(
    situation: tuple[Scan, Facts], chance: Any
) -> None:
    scan, facts = situation
    assert facts.known is not None

    def shuffled(things: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(chance.sample(things, len(things)))

    known = facts.known
    other = replace(
        known,
        passes=shuffled(known.passes),
        bookings=shuffled(known.bookings),
        visits=shuffled(known.visits),
        of_host=shuffled(known.of_host),
    )
    mixed = replace(facts, known=other, for_sale=shuffled(facts.for_sale))
    assert decide(scan, mixed) == decide(scan, facts)


def told(decided: Any, machine: str) -> tuple[AnyEvent, ...]:
    numbers = count(1)
    return events_of(
        decided, new_id=lambda: f"{machine}-{next(numbers)}", recorded_at=decided.at, actor=MEMBER, device=machine
    )


@usual
@given(situations(inside=False), st.integers(0, 900))
def test_what_was_decided_is_what_its_events_say(situation: tuple[Scan, Facts], stay: int) -> None:
    """Coming in and going out, through the events and back: one open visit, then none; what was taken and owed."""
    scan, facts = situation
    entered = decide(scan, facts)
    assume(isinstance(entered, CheckedIn) and not entered.again)
    assert isinstance(entered, CheckedIn)
    assert facts.known is not None

    way_in = told(entered, "in")
    assert [one.kind for one in way_in] == [EventKind.CHECKED_IN] + [EventKind.CHARGED] * (entered.charge is not None)
    inside = replay(way_in, lambda _: facts.location.calendar)
    assert inside is not None
    visit = inside.visit
    assert visit.open is not None
    assert (visit.id, visit.day, visit.charge) == (entered.visit_id, entered.day, entered.charge)
    assert sum(use.visits for use in inside.uses.values()) == (entered.pass_use.visits if entered.pass_use else 0)

    holder = replace(facts.known, open_visit=visit.open)
    out = replace(scan, at=scan.at + timedelta(minutes=stay), direction=Direction.OUT_ONLY, free_entry=None, host=None)
    left = decide(out, replace(facts, known=holder))
    assert isinstance(left, CheckedOut)
    both = replay(told(left, "out") + way_in, lambda _: facts.location.calendar)
    assert both is not None
    assert (both.visit.open, both.visit.checked_out_at, both.visit.automatic) == (None, left.at, False)
    assert both.visit.charge == (left.charge or entered.charge)
    taken = both.visit.taken
    assert (taken.minutes if taken else 0) == (left.pass_use.minutes if left.pass_use else 0)
    assert sum(use.minutes for use in both.uses.values()) == (taken.minutes if taken else 0)


@usual
@given(situations(inside=True))
def test_what_a_stay_costs_is_one_step_at_least_and_never_more_than_the_cap(situation: tuple[Scan, Facts]) -> None:
    scan, facts = situation
    left = decide(replace(scan, direction=Direction.OUT_ONLY), facts)
    assert isinstance(left, CheckedOut)
    assert facts.known is not None
    assert facts.known.open_visit is not None
    tariff, bounds = facts.known.open_visit.tariff, facts.location.policies.payg_bounds or DayBounds()
    assume(tariff is not None)
    assert tariff is not None
    assert left.charge is not None

    assert tariff.amount(1) <= left.charge.by_list <= tariff.amount(left.minutes)
    assert left.charge.amount >= 0
    assert bounds.cap is None or left.charge.amount <= bounds.cap
