"""One of each value of the manager's rooms and of each important variant, to be looked at and photographed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

from kiosk.domain.attendance import Attendance, BookingAttendance, ListedBooking, Turnout
from kiosk.domain.charges import Charge
from kiosk.domain.day_figures import QUARTER, Busiest, DayFigures, Hour, Quarter, StayLengths
from kiosk.domain.day_list import DayChip, DayFilter, DayNumbers
from kiosk.domain.decisions import CheckedIn
from kiosk.domain.events import MEMBER, AnyEvent, Corrected, Event, EventKind, Payload
from kiosk.domain.inside import InsideOrder, InsideRow, RollCall, in_order
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import Person
from kiosk.domain.reasons import Reason
from kiosk.domain.visit_story import VisitStory
from kiosk.domain.visits import Entitlement, EntryMethod
from kiosk.presentation.manager.charts import ChartsScreen, Pointed, Tab
from kiosk.presentation.manager.evacuation import (
    Asking,
    Calling,
    EvacuationScreen,
    Unread,
    Waiting,
    texts_for_phones,
)
from kiosk.presentation.manager.figures import ChartKind
from kiosk.presentation.manager.inside import Closing, InsideScreen
from kiosk.presentation.manager.inside import News as InsideNews
from kiosk.presentation.manager.inside import Notice as InsideNotice
from kiosk.presentation.manager.today import EMPTY, News, Notice, Opened, Step, TodayScreen

AT = datetime(2026, 7, 14, 16, 4, tzinfo=UTC)
"""A Tuesday in July, 18:04 on the clock of a place in Central Europe."""
DAY = date(2026, 7, 14)

_DAY_PASS = "day"
NAMES = (
    ("Anna", "Berger"),
    ("Ben", "Köhler"),
    ("Cleo", "Martín"),
    ("Aleksandra-Konstanze", "von Hohenlohe-Schillingsfürst"),
    ("José", "García Márquez"),
    ("Łukasz", "Wójcik"),
    ("Mia", "Øster"),
    ("ليلى", "حداد"),
    ("Sam", "Lee"),
    ("Émile", "Zola"),
)
_GROUNDS: tuple[tuple[EntryMethod, str], ...] = (
    (EntryMethod.MEMBERSHIP, "Gold"),
    (EntryMethod.PASS, "Entry Pass (3 remaining)"),
    (EntryMethod.PASS, "Day Pass"),
    (EntryMethod.FREE, "Free Entry"),
    (EntryMethod.BOOKING, "Studio 2"),
    (EntryMethod.GUEST_PASS, "Guest Pass from Jane Doe"),
    (EntryMethod.MEMBERSHIP, "Gold"),
)


def person(place: int) -> Person:
    """Somebody."""
    first, last = NAMES[place % len(NAMES)]
    return Person(id=f"m-{place}", first_name=first, last_name=last)


def visit(place: int, at: datetime = AT) -> ListedVisit:
    """The visit in this row of a day, the newest in row 0."""
    who, (method, ground) = person(place), _GROUNDS[place % len(_GROUNDS)]
    came = at - timedelta(minutes=3 * place + 1)
    bought = ground == "Day Pass"
    left = came + timedelta(minutes=95) if place % 3 == 2 and place > 40 else None
    charge = Charge(visit_id=f"v-{place}", amount=1200, currency="EUR", pass_type_id=_DAY_PASS, price_version=1)
    return ListedVisit(
        id=f"v-{place}",
        number=place,
        member_id=who.id,
        member_number=5000 + place,
        first_name=who.first_name,
        last_name=who.last_name,
        birthday=None,
        email=None,
        location_id="northwall",
        location_number=1,
        location_name="Northwall Climbing",
        time_zone="Europe/Berlin",
        day=DAY,
        checked_in_at=came,
        checked_out_at=left,
        entry_method=method,
        description=ground,
        pay_as_you_go=bought,
        auto_checkout=left is not None and place % 2 == 0,
        free_entry_reason="Pass not here yet" if method is EntryMethod.FREE else "",
        granted_by_number=None,
        granted_by_first_name=None,
        granted_by_last_name=None,
        converted_from_free_entry=False,
        milestones=("100th visit",) if place % 11 == 4 else (),
        visit_count=1 if place % 9 == 5 else 20 + place,
        updated_at=came,
        device=("Front door", "Desk", "Side door")[place % 3],
        conflict=place == 6,
        expects_payment=method is EntryMethod.FREE,
        sent=place > 2,
        charge=charge if bought else None,
    )


def _event(kind: EventKind, payload: Payload, minutes: int, actor: str) -> AnyEvent:
    at = AT + timedelta(minutes=minutes)
    return Event(
        id=f"e{minutes}",
        kind=kind,
        visit_id="v-3",
        member_id="m-3",
        location_id="northwall",
        occurred_at=at,
        recorded_at=at,
        actor=actor,
        device="Front door",
        payload=payload,
    )


_ENTERED = CheckedIn(
    visit_id="v-3",
    member=person(3),
    code="…7Q4",
    at=AT - timedelta(minutes=10),
    day=DAY,
    location_id="northwall",
    entitlement=Entitlement(method=EntryMethod.PASS, description="Entry Pass (3 remaining)"),
    visit_count=23,
    explanation=(
        "the member is active",
        "the place is open until 23:00",
        "no booking covers 17:54",
        "no membership is valid here and now",
        "Entry Pass has 4 entries left and takes one",
    ),
)
_CORRECTED = Corrected(
    visit_id="v-3",
    member=person(3),
    at=AT,
    location_id="northwall",
    reason="Came earlier, the scanner was off",
    checked_in_at=AT - timedelta(minutes=40),
    checked_out_at=None,
    was_checked_in_at=AT - timedelta(minutes=10),
    was_checked_out_at=None,
)
STORY = VisitStory(
    visit(3),
    (_event(EventKind.CHECKED_IN, _ENTERED, -10, MEMBER), _event(EventKind.CORRECTED, _CORRECTED, 0, "s-1")),
    {"s-1": "Sam"},
)

_NUMBERS = DayNumbers(
    visits=182, inside=64, unsure=5, refused=7, free=3, pay_as_you_go=21, waiting_to_sync=3, capacity=80
)
_TODAY = TodayScreen(day=DAY, today=DAY, listing=1, count=182, numbers=_NUMBERS, at=AT, looks=1)
_OPENED = Opened("v-3", STORY)

TODAY: dict[str, TodayScreen] = {
    "today": _TODAY,
    "today-newer": replace(_TODAY, newer=5),
    "today-story": replace(_TODAY, opened=_OPENED),
    "today-story-times": replace(_TODAY, opened=replace(_OPENED, step=Step.CHANGE_TIMES)),
    "today-story-take-back": replace(_TODAY, opened=replace(_OPENED, step=Step.TAKE_BACK)),
    "today-story-trouble": replace(_TODAY, opened=replace(_OPENED, trouble="the visit would end before it begins")),
    "today-story-reading": replace(_TODAY, opened=Opened("v-3")),
    "today-saved": replace(_TODAY, notice=Notice(News.SAVED, "visits-2026-07-14.csv")),
    "today-not-saved": replace(_TODAY, notice=Notice(News.NOT_SAVED, "No space left on device")),
    "today-none": replace(_TODAY, count=0, numbers=replace(_NUMBERS, visits=0, inside=0, refused=0, free=0)),
    "today-nothing-fits": replace(_TODAY, count=0, wanted=DayFilter(DayChip.FREE, "zz")),
    "today-reading": replace(EMPTY, day=DAY, today=DAY),
    "today-yesterday": replace(_TODAY, day=DAY - timedelta(days=1)),
    "today-long": replace(_TODAY, count=100_000, numbers=replace(_NUMBERS, visits=100_000)),
}

# ---------------------------------------------------------------- who is in


def inside_row(place: int) -> InsideRow:
    """Somebody who is in."""
    minutes = 7 + 11 * place
    return InsideRow(
        visit_id=f"v-{place}",
        person=person(place),
        since=AT - timedelta(minutes=minutes),
        minutes=minutes,
        unsure=minutes > 360,
        entry_method=_GROUNDS[place % len(_GROUNDS)][0],
    )


ROWS = in_order((inside_row(place) for place in range(38)), InsideOrder.NAME)
_INSIDE = InsideScreen(here=True, rows=ROWS, capacity=80)

INSIDE: dict[str, InsideScreen] = {
    "inside": _INSIDE,
    "inside-longest": replace(_INSIDE, order=InsideOrder.LONGEST, rows=in_order(ROWS, InsideOrder.LONGEST)),
    "inside-selected": replace(_INSIDE, selected=frozenset({"v-0", "v-10", "v-11"})),
    "inside-nearly-full": replace(_INSIDE, capacity=44),
    "inside-full": replace(_INSIDE, capacity=38),
    "inside-no-limit": replace(_INSIDE, capacity=None),
    "inside-closing-asked": replace(_INSIDE, closing=Closing.ASKED),
    "inside-closing-counting": replace(_INSIDE, closing=Closing.COUNTING, seconds=4),
    "inside-closing-writing": replace(_INSIDE, closing=Closing.WRITING, leaving=frozenset({"v-0"})),
    "inside-checked-out": replace(
        _INSIDE, notice=InsideNotice(InsideNews.CHECKED_OUT, 3), left=frozenset({"a", "b", "c"})
    ),
    "inside-some-not": replace(_INSIDE, notice=InsideNotice(InsideNews.SOME_NOT, 2, "the store cannot be written")),
    "inside-nobody": replace(_INSIDE, rows=()),
    "inside-reading": replace(_INSIDE, rows=None),
}

# ---------------------------------------------------------------- an alarm

CALL = RollCall(location_id="northwall", taken_at=AT, rows=ROWS, safe=frozenset(row.visit_id for row in ROWS[3:20]))
_CALLING = Calling(CALL)

EVACUATION: dict[str, EvacuationScreen] = {
    "evacuation-asking": Asking(),
    "evacuation-asking-again": Asking(CALL),
    "evacuation-waiting": Waiting(),
    "evacuation-unread": Unread(),
    "evacuation": _CALLING,
    "evacuation-hidden": replace(_CALLING, hide_safe=True),
    "evacuation-all-safe": replace(_CALLING, call=replace(CALL, safe=frozenset(row.visit_id for row in ROWS))),
    "evacuation-nobody": replace(_CALLING, call=replace(CALL, rows=(), safe=frozenset())),
    "evacuation-ending": replace(_CALLING, ending=True),
    "evacuation-unkept": replace(_CALLING, unkept=True),
    "evacuation-phones": replace(_CALLING, codes=texts_for_phones("Northwall 18:04", CALL)),
}

# ---------------------------------------------------------------- charts and bookings

_OPENS = datetime(2026, 7, 13, 22, tzinfo=UTC)
_WAVES = {28: 3, 34: 5, 40: 9, 46: 7, 52: 4, 58: 2, 64: 6, 70: 12, 72: 11, 74: 8, 78: 4, 82: 2}


def _arrivals(place: int) -> int:
    return _WAVES.get(place, place % 3 if 28 <= place <= 72 else 0)


def _inside(place: int) -> int | None:
    return None if place > 72 else max(0, sum(_arrivals(p) for p in range(max(0, place - 6), place + 1)))


FIGURES = DayFigures(
    day=DAY,
    quarters=tuple(
        Quarter(
            starts_at=_OPENS + place * QUARTER,
            arrivals=_arrivals(place) if place <= 72 else 0,
            usual=(_WAVES.get(place, place % 3) * 0.8 + 1 if 26 <= place <= 86 else 0.0),
            inside=_inside(place),
        )
        for place in range(96)
    ),
    hours=tuple(
        Hour(
            starts_at=_OPENS + place * timedelta(hours=1),
            by_method={
                EntryMethod.MEMBERSHIP: (place * 7) % 11,
                EntryMethod.PASS: (place * 5) % 9,
                EntryMethod.FREE: place % 5 == 1,
                EntryMethod.BOOKING: place % 3,
                EntryMethod.GUEST_PASS: place % 4 == 2,
            }
            if 7 <= place <= 18
            else {},
            pay_as_you_go=(place * 5) % 9 // 2 if 7 <= place <= 18 else 0,
        )
        for place in range(24)
    ),
    visits=182,
    people=171,
    usual_days=8,
    most_inside=64,
    refusals=((Reason.USED_UP, 4), (Reason.OVERDUE, 2), (Reason.UNKNOWN_CODE, 1)),
    stays=StayLengths(median=87, lower=62, upper=118, visits=118),
    income={"EUR": 25200},
    free_entries=(("Trial visit", 5), ("Pass not here yet", 3), ("Guest of a member", 1)),
    busiest=Busiest(starts_at=AT - timedelta(minutes=34), ends_at=AT + timedelta(minutes=11), arrivals=31, percent=12),
)
_QUIET = replace(
    FIGURES,
    quarters=tuple(
        replace(
            one, arrivals=int(place in (40, 50, 51)), inside=None if place > 72 else int(place >= 40) + (place > 50)
        )
        for place, one in enumerate(FIGURES.quarters)
    ),
    visits=3,
    people=3,
    income={},
    busiest=Busiest(
        starts_at=FIGURES.quarters[49].starts_at, ends_at=FIGURES.quarters[52].starts_at, arrivals=2, percent=None
    ),
    refusals=(),
    stays=None,
)


def _booking(place: int, use: Attendance) -> BookingAttendance:
    who, start = person(place), _OPENS + timedelta(hours=9 + place)
    booked = ListedBooking(
        id=f"b-{place}",
        member_id=who.id,
        first_name=who.first_name,
        last_name=who.last_name,
        guests=(),
        location_id="northwall",
        resource=f"Studio {place % 3 + 1}",
        starts_at=start,
        ends_at=start + timedelta(hours=1),
    )
    return BookingAttendance(booked, use)


BOOKINGS = (
    _booking(0, Attendance(Turnout.ARRIVED, Fraction(1), 60, 12)),
    _booking(1, Attendance(Turnout.NO_SHOW, Fraction(0), 0, 0)),
    _booking(2, Attendance(Turnout.ARRIVED, Fraction(2, 3), 40, 0)),
    _booking(3, Attendance(Turnout.REGISTERED_NOT_ARRIVED, Fraction(0), 0, 0)),
    _booking(4, Attendance(Turnout.EXPECTED, Fraction(0), 0, 0)),
)
_CHARTS = ChartsScreen(day=DAY, today=DAY, figures=FIGURES)

CHARTS: dict[str, ChartsScreen] = {
    "charts": _CHARTS,
    "charts-tables": replace(_CHARTS, as_table=frozenset(ChartKind)),
    "charts-pointed": replace(_CHARTS, pointed=Pointed(ChartKind.ARRIVALS, 20)),
    "charts-quiet": replace(_CHARTS, figures=_QUIET),
    "charts-reading": replace(_CHARTS, figures=None),
    "bookings": replace(_CHARTS, tab=Tab.BOOKINGS, bookings=BOOKINGS),
    "bookings-missed": replace(_CHARTS, tab=Tab.BOOKINGS, bookings=BOOKINGS, missed_only=True),
    "bookings-none": replace(_CHARTS, tab=Tab.BOOKINGS, bookings=()),
}
