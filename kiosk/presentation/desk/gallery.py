"""One of each state of the desk's live room, of realistic values, to be looked at and photographed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from kiosk.domain.arrivals import Arrival, Happening
from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.charges import Charge
from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.day_list import DayNumbers
from kiosk.domain.decisions import Flag
from kiosk.domain.directory import Found, FoundMember
from kiosk.domain.events import Converted
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.domain.inbox import Inbox, InboxCard, NotTaken
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.members import MemberKind, MemberState, Person
from kiosk.domain.notes import Note
from kiosk.domain.passes import Bill, Pass, PassKind, PassState, PassType
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.places import Location, Policies
from kiosk.domain.plans import Plan
from kiosk.domain.profile import FreeMonth, Profile
from kiosk.domain.reasons import Reason
from kiosk.domain.repair import ConversionWay
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.domain.visits import Entitlement, EntryMethod, FreeEntry
from kiosk.presentation.desk.inbox import InboxScreen
from kiosk.presentation.desk.live import Case, HelpCall, Live, Search
from kiosk.presentation.desk.orders import TakeBack
from kiosk.presentation.desk.sheets import (
    ConvertSheet,
    FreeEntrySheet,
    GuestSheet,
    MissedSheet,
    NoteSheet,
    Remedy,
    SaleSheet,
    TimesSheet,
    UndoSheet,
    VisitSheet,
    VoidSheet,
    WhichSheet,
)
from kiosk.presentation.desk.strip import Strip
from kiosk.presentation.desk.texts import DeedText, SheetText
from kiosk.presentation.staff.free_reasons import FreeReasonText

AT = datetime(2026, 7, 14, 16, 4, tzinfo=UTC)
"""A Tuesday in July, 18:04 on the clock of a place in Central Europe."""
TODAY = date(2026, 7, 14)
PLACE = Location(
    id="north",
    name="Northwall Climbing",
    calendar=LocalCalendar("Europe/Berlin"),
    capacity=80,
    policies=Policies(waiver_required=True),
)
MAX = StaffMember(id="s-9", first_name="Max", last_name="Bell", role=StaffRole.MANAGER)
SAM = StaffMember(id="s-1", first_name="Sam", last_name="Lee", role=StaffRole.RECEPTIONIST)
ANNA = Person(id="m-1", first_name="Anna", last_name="Berger")
LONG = Person(id="m-9", first_name="Maximiliane-Konstantina", last_name="Hohenstein-Wittelsbach")


def _row(minute: int, person: Person | None, happening: Happening, **more: object) -> Arrival:
    return Arrival(
        position=1000 - minute,
        event_id=f"e-{minute}",
        happening=happening,
        at=AT - timedelta(minutes=minute),
        person=person,
        visit_id=f"v-{minute}",
        device="kiosk-1",
        actor="member",
        sent=minute > 1,
        **more,  # type: ignore[arg-type]  # fields of an arrival
    )


def _named(number: int, first_name: str, last_name: str) -> Person:
    return Person(id=f"m-{number}", first_name=first_name, last_name=last_name)


_OVERDUE = _row(
    0,
    ANNA,
    Happening.REFUSED,
    reason=Reason.OVERDUE,
    ticket="K7F2",
    explanation=("the code belongs to Anna Berger", "overdue by 4900, tolerated are 0"),
)
_NO_PASS = replace(
    _OVERDUE,
    reason=Reason.USED_UP,
    explanation=(
        "the code belongs to Anna Berger",
        "no booking covers this time",
        "10 visits: used up on 9 June",
        "Day pass can be bought",
        "nearest to a way in: 10 visits: used up on 9 June",
    ),
)
_UNKNOWN = replace(
    _OVERDUE, person=None, reason=Reason.UNKNOWN_CODE, ticket="B4T9", explanation=("no member has this code",)
)
_BY_PASS = {"entry_method": EntryMethod.PASS, "description": "10 visits (6 remaining)"}
ROWS = (
    _OVERDUE,
    _row(1, _named(2, "Ben", "Koch"), Happening.CHECKED_IN, **_BY_PASS),
    _row(
        2,
        _named(3, "Cleo", "Moreau"),
        Happening.CHECKED_IN,
        entry_method=EntryMethod.FREE,
        description="Free Entry",
        free=FreeEntry(reason="Pass not here yet", granted_by="s-1"),
    ),
    _row(
        3,
        _named(4, "Dario", "Neri"),
        Happening.CHECKED_IN,
        entry_method=EntryMethod.MEMBERSHIP,
        description="Monthly membership",
        flags=(Flag.NOTE,),
    ),
    _row(4, _named(5, "Edith", "Olsson"), Happening.CHECKED_OUT, minutes=91),
    _row(5, None, Happening.REFUSED, reason=Reason.NOT_A_MEMBER_CODE),
    _row(
        6,
        LONG,
        Happening.CHECKED_IN,
        entry_method=EntryMethod.PASS,
        description="Early-bird off-peak ticket for students and seniors (12 remaining)",
        flags=(Flag.WAIVER_ENDS_SOON,),
    ),
    _row(
        8,
        _named(6, "Finn", "Petersen"),
        Happening.CHECKED_IN,
        entry_method=EntryMethod.MEMBERSHIP,
        description="Monthly membership",
        milestones=("100th visit",),
        visit_count=100,
    ),
    _row(9, _named(7, "Gia", "Quaranta"), Happening.CHECKED_IN, flags=(Flag.FIRST_VISIT,), visit_count=1, **_BY_PASS),
    _row(11, _named(8, "Hugo", "Roth"), Happening.CONVERTED, description="Monthly membership"),
    _row(12, _named(10, "Ida", "Sand"), Happening.VOIDED, note="undone"),
    _row(15, _named(11, "Jon", "Tran"), Happening.REFUSED, reason=Reason.WRONG_HOURS, ticket="M2C5"),
)

_TEN = PassType(id="ten", name="10 visits", kind=PassKind.VISITS, price=9000, currency="EUR", visits_included=10)
_GOLD = PassType(id="gold", name="Monthly membership", kind=PassKind.MEMBERSHIP, price=4900, currency="EUR")
_DAY = PassType(id="day", name="Day pass", kind=PassKind.DAY, price=1200, currency="EUR")
_HOURLY = replace(_DAY, id="hour", name="By the hour", price=450, bill=Bill.AT_CHECK_OUT)
_HELD = Pass(id="p-1", type=_TEN, starts_on=None, expires_on=date(2026, 12, 31), remaining=7)
_MEMBERSHIP = Pass(id="p-2", type=_GOLD, starts_on=None, expires_on=None, remaining=None, state=PassState.UNPAID)


def visit(days: int, **changes: object) -> ListedVisit:
    """Anna came, so many days ago."""
    came = AT - timedelta(days=days, minutes=2)
    usual: dict[str, object] = {
        "id": f"v-{days}",
        "number": None,
        "member_id": ANNA.id,
        "member_number": 50231,
        "first_name": "Anna",
        "last_name": "Berger",
        "birthday": None,
        "email": None,
        "location_id": PLACE.id,
        "location_number": 1,
        "location_name": PLACE.name,
        "time_zone": "Europe/Berlin",
        "day": came.date(),
        "checked_in_at": came,
        "checked_out_at": came + timedelta(minutes=91),
        "entry_method": EntryMethod.PASS,
        "description": "10 visits (7 remaining)",
        "pay_as_you_go": False,
        "auto_checkout": False,
        "free_entry_reason": "",
        "granted_by_number": None,
        "granted_by_first_name": None,
        "granted_by_last_name": None,
        "converted_from_free_entry": False,
        "milestones": (),
        "visit_count": 42,
        "updated_at": came,
        "device": "kiosk-1",
    }
    return ListedVisit(**(usual | changes))  # type: ignore[arg-type]  # fields of a visit


FREE_VISIT = visit(
    32,
    entry_method=EntryMethod.FREE,
    description="Free Entry",
    free_entry_reason="Pass not here yet",
    granted_by_first_name="Sam",
    expects_payment=True,
)
_NOTE = Note(
    id="n-1",
    member_id=ANNA.id,
    text="Left her blue jacket at the desk. It is in the second drawer.",
    written_at=AT - timedelta(days=1),
    author_id="s-2",
    author="Mia",
    until=date(2026, 7, 31),
)
PROFILE = Profile(
    at=AT,
    person=ANNA,
    number=50231,
    kind=MemberKind.MEMBER,
    state=MemberState.ACTIVE,
    email="anna.berger@example.com",
    phone="+49 170 1234567",
    birthday=date(1991, 7, 14),
    birthday_today=True,
    overdue=4900,
    currency="EUR",
    waiver=None,
    waiver_gap=None,
    note="Prefers the quiet room.",
    plan=Plan(id="flex", name="Flex"),
    passes=(_HELD, _MEMBERSHIP),
    visit_count=42,
    open_visit=None,
    visits=(visit(2), visit(9, auto_checkout=True), FREE_VISIT),
    free_entries=FreeMonth(of_member=3, of_club=18, limit=3),
    flags=(Flag.NOTE,),
    notes=(_NOTE,),
)
_GOOD = replace(PROFILE, overdue=0, free_entries=FreeMonth(of_member=1, of_club=18, limit=3))
_INSIDE = replace(_GOOD, open_visit=visit(0, checked_out_at=None))

_LIVE = Live(
    place=PLACE,
    who=SAM,
    today=TODAY,
    numbers=DayNumbers(
        visits=182, inside=64, unsure=5, refused=7, free=3, pay_as_you_go=21, waiting_to_sync=0, capacity=80
    ),
)
_CASE = Case(person=ANNA, arrival=_OVERDUE, profile=PROFILE)
_OPEN = replace(_LIVE, case=replace(_CASE, arrival=_NO_PASS, profile=_GOOD))
_FREE = FreeEntrySheet(member=ANNA, month=_GOOD.free_entries, granter=SAM)


def _found(number: int, first_name: str, last_name: str, **more: object) -> FoundMember:
    usual: dict[str, object] = {
        "state": MemberState.ACTIVE,
        "plan": "Flex",
        "passes": ("10 visits (7 remaining)",),
        "inside_since": None,
        "last_visit": AT - timedelta(days=2),
        "visits_before": 0,
    }
    return FoundMember(
        id=f"m-{number}",
        number=50230 + number,
        first_name=first_name,
        last_name=last_name,
        **(usual | more),  # type: ignore[arg-type]  # fields of one who is found
    )


_PEOPLE = (
    _found(1, "Anna", "Berger"),
    _found(12, "Annabel", "Sørensen", inside_since=AT - timedelta(minutes=40)),
    _found(13, "Hanna", "Bergström", passes=(), plan=None, last_visit=None),
    _found(14, "Susanna", "Bergamini", state=MemberState.BLOCKED),
    _found(9, LONG.first_name, LONG.last_name),
)
_FOUND = Found(17, _PEOPLE)


def _converted(method: EntryMethod, description: str, **more: object) -> Converted:
    ground = Entitlement(method=method, description=description)
    visit_id = FREE_VISIT.id
    return Converted(
        visit_id=visit_id,
        member=ANNA,
        at=AT,
        location_id=PLACE.id,
        entitlement=ground,
        **more,  # type: ignore[arg-type]  # fields of a conversion
    )


_PRICE = Charge(visit_id=FREE_VISIT.id, amount=1200, currency="EUR", pass_type_id=_DAY.id, price_version=1)
_WAYS = (
    ConversionWay(
        converted=_converted(EntryMethod.MEMBERSHIP, "Monthly membership"),
        held=replace(_MEMBERSHIP, state=PassState.ACTIVE),
    ),
    ConversionWay(converted=_converted(EntryMethod.PASS, "10 visits (6 remaining)", remaining=6), held=_HELD),
    ConversionWay(
        converted=_converted(EntryMethod.PASS, "Day pass", charge=_PRICE), offer=Offer(pass_type=_DAY, minutes=296)
    ),
)
_STRIP = Strip(deed=DeedText.LET_IN_FREE, until=20.0, name="Anna", undo=TakeBack("v-1", ANNA), at=AT)


@dataclass(frozen=True, slots=True)
class Shown:
    """The room, and the first rows of its feed."""

    live: Live
    rows: tuple[Arrival, ...] = ROWS


def _sheet(**changes: object) -> Shown:
    return Shown(replace(_OPEN, **changes))  # type: ignore[arg-type]  # fields of the room


GALLERY: dict[str, Shown] = {
    "feed": Shown(_LIVE),
    "nothing-yet": Shown(replace(_LIVE, numbers=None), ()),
    "nothing-in-this-chip": Shown(replace(_LIVE, wanted=FeedFilter(FeedChip.BIRTHDAY)), ()),
    "rows-wait": Shown(replace(_LIVE, at_top=False, unseen=5, waiting=ROWS[:2], case=_CASE)),
    "case-overdue": Shown(replace(_LIVE, case=_CASE)),
    "case-used-up": Shown(_OPEN),
    "case-inside": Shown(replace(_LIVE, case=Case(person=ANNA, profile=_INSIDE, by_hand=True))),
    "case-of-a-manager": Shown(replace(_LIVE, who=MAX, case=Case(person=ANNA, profile=_GOOD, by_hand=True))),
    "case-unknown-code": Shown(replace(_LIVE, case=Case(person=None, arrival=_UNKNOWN))),
    "case-being-read": Shown(replace(_LIVE, case=Case(person=ANNA, arrival=_NO_PASS))),
    "case-long-name": Shown(
        replace(_LIVE, case=Case(person=LONG, profile=replace(_GOOD, person=LONG, passes=()), by_hand=True))
    ),
    "customer-can-see": Shown(replace(_LIVE, case=_CASE, covered=True)),
    "searching": Shown(replace(_LIVE, search=Search(text="anna b", found=_FOUND, marked=1))),
    "no-one-found": Shown(replace(_LIVE, search=Search(text="zzz", found=Found(0, ())))),
    "look-up": Shown(replace(_LIVE, look_up_until=60.0)),
    "help-called": Shown(
        replace(
            _LIVE,
            help=(HelpCall(kiosk="Front door", ticket="K7F2"), HelpCall(kiosk="Side door", ticket="", accepted=True)),
        )
    ),
    "free-entry": _sheet(sheet=_FREE),
    "free-entry-other": _sheet(sheet=replace(_FREE, reason=FreeReasonText.OTHER, other="Birthday voucher")),
    "free-entry-over-limit": _sheet(
        sheet=replace(_FREE, reason=FreeReasonText.TRIAL, over_limit=True, trouble=SheetText.PIN_WRONG)
    ),
    "free-entry-not-done": _sheet(
        sheet=replace(_FREE, reason=FreeReasonText.PASS_NOT_HERE, hindrance="the store cannot be written")
    ),
    "strip": _sheet(strip=_STRIP),
    "strip-refused": _sheet(strip=Strip(deed=DeedText.REFUSED, until=20.0, name="Anna", reason=Reason.WAIVER_NEEDED)),
    "note": _sheet(sheet=NoteSheet(member=ANNA, text="Left her blue jacket at the desk.", until="2026-07-31")),
    "visit": _sheet(sheet=VisitSheet(visit=FREE_VISIT)),
    "times": _sheet(sheet=TimesSheet(visit=visit(2), came="18:02", left="19:33", trouble=SheetText.BAD_TIME)),
    "missed": _sheet(sheet=MissedSheet(member=ANNA, day="2026-07-14", free=True, reason="Event")),
    "void": _sheet(sheet=VoidSheet(visit=visit(2), reason="scanned for a friend")),
    "convert": _sheet(sheet=ConvertSheet(visit=FREE_VISIT, ways=_WAYS, chosen=1)),
    "convert-no-way": _sheet(sheet=ConvertSheet(visit=FREE_VISIT, ways=())),
    "guest": _sheet(sheet=GuestSheet(member=ANNA, text="ber", found=_FOUND, host=_PEOPLE[2])),
    "sale": _sheet(
        sheet=SaleSheet(member=ANNA, offers=(Offer(pass_type=_DAY, minutes=296), Offer(pass_type=_HOURLY, minutes=60)))
    ),
    "undo": _sheet(sheet=UndoSheet(undo=TakeBack("v-1", ANNA), at=AT)),
}

_TWICE = (visit(1, device="kiosk-1"), visit(1, id="v-1b", device="kiosk-2"))


def _contradiction(kind: ConflictKind) -> InboxCard:
    ids = tuple(one.id for one in _TWICE)
    return InboxCard(
        Conflict(kind=kind, member=ANNA, location_id=PLACE.id, at=_TWICE[-1].checked_in_at, visit_ids=ids), _TWICE
    )


_OWED = replace(FREE_VISIT, id="v-33", first_name=LONG.first_name, last_name=LONG.last_name)
_INBOX = InboxScreen(
    place=PLACE,
    who=SAM,
    inbox=Inbox(
        contradictions=tuple(
            _contradiction(kind) for kind in ConflictKind if kind is not ConflictKind.FREE_ENTRY_COVERED
        ),
        covered=(FREE_VISIT, replace(FREE_VISIT, id="v-34")),
        owed=(_OWED, replace(_OWED, id="v-35", checked_in_at=AT - timedelta(days=2))),
        not_taken=(
            NotTaken(event_id="e-1", at=AT - timedelta(hours=3), person=ANNA, problem="this visit is another member's"),
            NotTaken(event_id="e-2", at=AT - timedelta(days=1), person=None, problem="the device was revoked"),
        ),
    ),
)
INBOX_GALLERY: dict[str, InboxScreen] = {
    "inbox": _INBOX,
    "inbox-settle": replace(_INBOX, inbox=Inbox(covered=(FREE_VISIT,), owed=(_OWED,))),
    "inbox-empty": replace(_INBOX, inbox=Inbox()),
    "inbox-being-read": replace(_INBOX, inbox=None),
    "inbox-not-read": replace(_INBOX, inbox=None, failed=True),
    "inbox-strip": replace(_INBOX, strip=Strip(deed=DeedText.CONVERTED, until=20.0, name="Anna")),
    "inbox-which": replace(_INBOX, sheet=WhichSheet(visits=_TWICE, remedy=Remedy.VOID, chosen=1)),
    "inbox-convert": replace(_INBOX, sheet=ConvertSheet(visit=FREE_VISIT, ways=_WAYS)),
}
