"""Decisions about people whose every fact is easy to find in a text where it must not be."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kiosk.domain.charges import Charge
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Flag, Refused
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind, PassType
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod
from kiosk.presentation.member.around import Around, Camera

AT = datetime(2026, 7, 14, 16, 4, tzinfo=UTC)
AROUND = Around(place="Northwall", camera=Camera.READY)
OPEN = Person(id="member-1", first_name="Anna", last_name="Berger", language="en", show_name=True)
SHY = Person(id="member-2", first_name="Zeno", last_name="Quint", show_name=False)
DAY = Offer(pass_type=PassType(id="day", name="Day pass", kind=PassKind.DAY, price=1200, currency="EUR"), minutes=360)
EVENING = Offer(
    pass_type=PassType(
        id="evening", name="Evening", kind=PassKind.MINUTES, price=800, currency="EUR", minutes_included=90
    ),
    minutes=90,
)


def checked_in(
    member: Person = OPEN,
    *,
    milestones: tuple[str, ...] = (),
    visit_count: int = 7,
    pass_kind: PassKind | None = PassKind.VISITS,
    remaining: int | None = 4,
    charge: Charge | None = None,
    flags: tuple[Flag, ...] = (),
    visit_id: str = "visit-1",
) -> CheckedIn:
    return CheckedIn(
        visit_id=visit_id,
        member=member,
        code="…7Q4",
        at=AT,
        day=date(2026, 7, 14),
        location_id="here",
        entitlement=Entitlement(method=EntryMethod.PASS, description="Entry Pass (4 remaining)", pass_id="p"),
        visit_count=visit_count,
        pass_kind=pass_kind,
        remaining=remaining,
        milestones=milestones,
        charge=charge,
        flags=flags,
        explanation=("the code belongs to Anna Berger",),
    )


def checked_out(member: Person = OPEN) -> CheckedOut:
    return CheckedOut(visit_id="visit-1", member=member, code="…7Q4", at=AT, location_id="here", minutes=91)


def already_in(member: Person = OPEN) -> AlreadyIn:
    since = AT - timedelta(minutes=2)
    return AlreadyIn(visit_id="visit-1", member=member, code="…7Q4", at=AT, location_id="here", since=since)


def consent_needed(member: Person = OPEN, offers: tuple[Offer, ...] = (DAY, EVENING)) -> ConsentNeeded:
    return ConsentNeeded(member=member, code="…7Q4", at=AT, location_id="here", offers=offers)


def refused(
    reason: Reason = Reason.OVERDUE, member: Person | None = OPEN, good_from: datetime | None = None
) -> Refused:
    return Refused(
        reason=reason,
        member=member,
        code="…7Q4",
        at=AT,
        location_id="here",
        good_from=good_from,
        explanation=("overdue by 4900, tolerated are 0",),
        ticket="K7F2",
    )


def charge(amount: int = 1200) -> Charge:
    return Charge(visit_id="visit-1", amount=amount, currency="EUR", pass_type_id=DAY.pass_type.id, price_version=1)
