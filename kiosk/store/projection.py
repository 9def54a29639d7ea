"""What follows from the events: visits, what they took of passes, the passes sold with them, and what they cost.

Every row here can be rebuilt from the events: `project` replays the visits that new events belong to, and writes
what comes out. It comes to the same in any order of arrival (rules.md 8 and 9).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.charges import Charge, ChargeState, shares
from kiosk.domain.decisions import CheckedIn, Sale
from kiosk.domain.events import AnyEvent, EventKind, Registered
from kiosk.domain.history import CalendarOf, Replayed, Visit, replay
from kiosk.domain.passes import Origin, PassKind, PassState
from kiosk.domain.visits import PassUse
from kiosk.protocol import codec
from kiosk.store import rows
from kiosk.store.inserts import insert_if_new, insert_or_update
from kiosk.store.tables import IS_OPEN, charges, events, locations, pass_uses, passes, visits

_PORTION = 400
"""Visits replayed at once: fewer than either database takes as parameters."""

_UNKNOWN_PLACE = LocalCalendar("UTC")
"""The days of a location that this store does not know yet."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A visit with the events that tell it."""

    events: Sequence[AnyEvent]
    replayed: Replayed

    @property
    def visit(self) -> Visit:
        return self.replayed.visit

    @property
    def beginning(self) -> AnyEvent:
        """The event that made the visit: its number is the visit's, its device the visit's."""
        begins = (EventKind.VISIT_REGISTERED, EventKind.CHECKED_IN)
        return min((e for e in self.events if e.kind in begins), key=lambda e: (begins.index(e.kind), e.occurred_at))


def project(connection: Connection, new: Sequence[AnyEvent], applied_at: datetime) -> None:
    """Write what follows from events that were just stored."""
    ids = list(dict.fromkeys(event.visit_id for event in new if event.visit_id is not None))
    for start in range(0, len(ids), _PORTION):
        _project(connection, ids[start : start + _PORTION], new, applied_at)


def _project(connection: Connection, ids: Sequence[str], new: Sequence[AnyEvent], applied_at: datetime) -> None:
    fresh = _just_begun(connection, ids, new)
    told = list(_told(connection, ids, fresh))
    conflicts = _conflicts(connection, [one.visit for one in told])
    _write_visits(connection, told, conflicts, fresh, applied_at)
    for one in told:
        if one.visit.sale is not None:
            _write_sold(connection, one)
    _write_uses(connection, told, fresh)
    _write_charges(connection, told)


def history_of(connection: Connection, visit_id: str) -> Replayed | None:
    """The visit as its events tell it; None if there are none that begin it."""
    return next((one.replayed for one in _told(connection, [visit_id], {})), None)


# ---------------------------------------------------------------- the events of visits


def _just_begun(connection: Connection, ids: Sequence[str], new: Sequence[AnyEvent]) -> dict[str, list[AnyEvent]]:
    """The visits of which nothing was stored before these events, with their events.

    Their beginning is among the new events, and no older event is: so nothing needs to be read to replay them. That
    is each check-in at the door.
    """
    found: dict[str, list[AnyEvent]] = defaultdict(list)
    for event in new:
        if event.visit_id is not None:
            found[event.visit_id].append(event)
    begun = [ident for ident in ids if any(_begins(event) for event in found[ident])]
    if not begun:
        return {}
    counts = {row.visit_id: row.stored for row in connection.execute(_COUNT, {"ids": begun})}
    return {ident: found[ident] for ident in begun if counts.get(ident) == len(found[ident])}


def _begins(event: AnyEvent) -> bool:
    match event.payload:
        case Registered() | CheckedIn(again=False):
            return True
        case _:
            return False


_COUNT = (
    select(events.c.visit_id, func.count().label("stored"))
    .where(events.c.visit_id.in_(bindparam("ids", expanding=True)))
    .group_by(events.c.visit_id)
)
_EVENTS = select(events).where(events.c.visit_id.in_(bindparam("ids", expanding=True)))


def _told(connection: Connection, ids: Sequence[str], fresh: dict[str, list[AnyEvent]]) -> Iterator[_Told]:
    """These visits, replayed; one whose beginning has not arrived is left out until it does."""
    several: dict[str, list[AnyEvent]] = defaultdict(list, fresh)
    stored = [ident for ident in ids if ident not in fresh]
    if stored:
        for row in connection.execute(_EVENTS, {"ids": stored}):
            several[row.visit_id].append(rows.event(row))
    calendars: dict[str, LocalCalendar] = {}

    def calendar_of(location_id: str) -> LocalCalendar:
        if location_id not in calendars:
            row = connection.execute(select(locations).where(locations.c.id == location_id)).first()
            calendars[location_id] = _UNKNOWN_PLACE if row is None else rows.location(row).calendar
        return calendars[location_id]

    for ident in ids:
        replayed = replay(several[ident], calendar_of)
        if replayed is not None:
            yield _Told(several[ident], _as_numbered(several[ident], replayed, calendar_of))


def _as_numbered(of_visit: Sequence[AnyEvent], replayed: Replayed, calendar_of: CalendarOf) -> Replayed:
    """The same visit, with what each event took or gave back at the time at which it was numbered.

    A figure that was restated holds what was numbered before it. So what an event changes that happened earlier and
    arrived later, an exit on a machine without a network, is its own and not that of the events after it.
    """
    happened = sorted(of_visit, key=lambda event: (event.occurred_at, *_number(event), event.id))
    arrived = sorted(of_visit, key=lambda event: (*_number(event), event.occurred_at, event.id))
    if arrived == happened:
        return replayed
    uses: dict[str, PassUse] = {}
    before = PassUse(pass_id="")
    for place, event in enumerate(arrived, 1):
        known = replay(arrived[:place], calendar_of)
        after = before if known is None else _sum(known.uses.values(), before.pass_id)
        if after != before:
            visits_more, minutes_more = after.visits - before.visits, after.minutes - before.minutes
            uses[event.id] = PassUse(pass_id=after.pass_id, visits=visits_more, minutes=minutes_more)
        before = after
    return Replayed(replayed.visit, uses)


def _sum(uses: Iterable[PassUse], pass_id: str) -> PassUse:
    """All of them together: a visit has one pass at most. `pass_id`: the one that it had, where it has none now."""
    several = list(uses)
    return PassUse(
        pass_id=several[0].pass_id if several else pass_id,
        visits=sum(use.visits for use in several),
        minutes=sum(use.minutes for use in several),
    )


def _number(event: AnyEvent) -> tuple[bool, int]:
    """Sorts by the server's number; what has none comes last."""
    return event.server_seq is None, event.server_seq or 0


# ---------------------------------------------------------------- visits


@dataclass(frozen=True, slots=True)
class _Stay:
    """A visit among those of one member and location. `named`: the conflict that its row names today."""

    id: str
    start: datetime
    end: datetime | None
    named: str | None = None


_LONGEST_VISIT = timedelta(days=3)
"""Visits are closed at the end of their day; one that began before so long reaches into no other, or is still open."""

_BESIDE = select(
    visits.c.id,
    visits.c.member_id,
    visits.c.location_id,
    visits.c.checked_in_at,
    visits.c.checked_out_at,
    visits.c.conflicts_with,
).where(
    visits.c.member_id.in_(bindparam("members", expanding=True)),
    visits.c.voided.is_(False),
    or_(visits.c.checked_in_at > bindparam("since", type_=visits.c.checked_in_at.type), IS_OPEN),
)


def _conflicts(connection: Connection, told: Sequence[Visit]) -> dict[str, str | None]:
    """With which other visit each of these, and of their neighbours, overlaps; only what has to be written.

    Nobody is at a place twice at once: of two visits that overlap the later names the earlier (rules.md 8). Both
    stay as facts. A name that is not among those that were looked at is left as it is.
    """
    began = [visit.checked_in_at for visit in told if visit.checked_in_at is not None]
    if not began:
        return {}
    own = {visit.id for visit in told}
    stays: dict[tuple[str, str], list[_Stay]] = defaultdict(list)
    for visit in told:
        if visit.checked_in_at is not None and not visit.voided:
            stay = _Stay(visit.id, visit.checked_in_at, visit.checked_out_at)
            stays[visit.member.id, visit.location_id].append(stay)
    since = min(began) - _LONGEST_VISIT
    for row in connection.execute(_BESIDE, {"members": list({visit.member.id for visit in told}), "since": since}):
        if row.id not in own:
            stay = _Stay(row.id, row.checked_in_at, row.checked_out_at, row.conflicts_with)
            stays[row.member_id, row.location_id].append(stay)
    looked_at = {None} | own | {stay.id for beside in stays.values() for stay in beside}
    return {
        stay.id: other
        for beside in stays.values()
        for stay, other in _overlaps(beside)
        if stay.id in own or (other != stay.named and stay.named in looked_at)
    }


def _overlaps(stays: list[_Stay]) -> Iterator[tuple[_Stay, str | None]]:
    """Each stay with the first of those that had not ended when it began.

    One that contradicts another and that nobody ended stands in nobody's way: they left with the other, and come and
    go again before staff have looked at it.
    """
    present: list[_Stay] = []
    for stay in sorted(stays, key=lambda one: (one.start, one.id)):
        present = [one for one in present if one.end is None or one.end > stay.start]
        yield stay, present[0].id if present else None
        if stay.end is not None or not present:
            present.append(stay)


_MARK = update(visits).where(visits.c.id == bindparam("visit")).values(conflicts_with=bindparam("other"))


def _write_visits(
    connection: Connection,
    told: Sequence[_Told],
    conflicts: dict[str, str | None],
    fresh: dict[str, list[AnyEvent]],
    applied_at: datetime,
) -> None:
    """One open visit per member and location holds at each step: what closes or steps back is written first."""
    own = {one.visit.id for one in told}
    beside = [{"visit": ident, "other": other} for ident, other in conflicts.items() if ident not in own]
    for mark in beside:
        if mark["other"] is not None:
            connection.execute(_MARK, mark)
    written = [_visit_row(one, conflicts.get(one.visit.id), applied_at) for one in told]
    written.sort(key=_is_open)
    begun = [row for row in written if row["id"] in fresh]
    insert_or_update(connection, visits, [row for row in written if row["id"] not in fresh])
    if begun:
        connection.execute(_INSERT_VISIT, begun)
    for mark in beside:
        if mark["other"] is None:
            connection.execute(_MARK, mark)


_INSERT_VISIT = insert(visits)


def _is_open(row: dict[str, Any]) -> bool:
    came, left = row["checked_in_at"] is not None, row["checked_out_at"] is not None
    return came and not left and not row["voided"] and row["conflicts_with"] is None


def _visit_row(told: _Told, conflicts_with: str | None, applied_at: datetime) -> dict[str, Any]:
    visit, ground, granted = told.visit, told.visit.entitlement, told.visit.free_entry
    return {
        "id": visit.id,
        "number": told.beginning.server_seq,
        "member_id": visit.member.id,
        "location_id": visit.location_id,
        "day": visit.day,
        "starts_at": visit.starts_at,
        "ends_at": visit.ends_at,
        "checked_in_at": visit.checked_in_at,
        "entered_at": visit.entered_at,
        "checked_out_at": visit.checked_out_at,
        "entry_method": "" if ground is None else ground.method.value,
        "description": "" if ground is None else ground.description,
        "pass_id": None if ground is None else ground.pass_id,
        "minutes_pass_id": visit.minutes_pass_id,
        "minutes_left": visit.minutes_left,
        "tariff": None if visit.tariff is None else codec.plain(visit.tariff),
        "counts_towards_plan_limits": visit.counts_towards_plan_limits,
        "booking_id": visit.booking_id,
        "pay_as_you_go": ground is not None and ground.pay_as_you_go,
        "free_entry_reason": "" if granted is None else granted.reason,
        "granted_by": None if granted is None else granted.granted_by,
        "converted_from_free_entry": visit.converted,
        "auto_checkout": visit.automatic,
        "voided": visit.voided,
        "conflicts_with": conflicts_with,
        "kept": visit.kept,
        "wrong_clock": visit.wrong_clock,
        "visit_count": visit.visit_count,
        "milestones": list(visit.milestones),
        "device": told.beginning.device,
        "updated_at": applied_at,
    }


# ---------------------------------------------------------------- what was sold, taken and owed


def _write_sold(connection: Connection, told: _Told) -> None:
    """The pass that was sold with the visit; it goes with a visit that is voided."""
    sale = told.visit.sale
    assert sale is not None
    sold_by = next(e for e in told.events if getattr(e.payload, "sale", None) is not None)
    number = None if sold_by.server_seq is None else (connection.scalar(select(func.max(passes.c.number))) or 0) + 1
    insert_if_new(connection, passes, [_pass_row(sale, told.visit.member.id, sold_by, number)])
    if told.visit.voided:
        gone = update(passes).where(passes.c.id == sale.pass_id)
        connection.execute(gone.values(state=PassState.CANCELLED.value))


def _pass_row(sale: Sale, member_id: str, sold_by: AnyEvent, number: int | None) -> dict[str, Any]:
    timed = sale.kind is PassKind.MINUTES
    return {
        "id": sale.pass_id,
        "number": number,
        "member_id": member_id,
        "pass_type_id": sale.pass_type_id,
        "starts_on": sale.day,
        "expires_on": sale.day if sale.kind is PassKind.DAY or sale.tariff is not None else None,
        "remaining_visits": None if timed else sale.remaining,
        "remaining_minutes": sale.remaining if timed else None,
        "origin": Origin.PAY_AS_YOU_GO.value,
        "state": PassState.ACTIVE.value,
        "location_id": sale.location_id,
        "shared_by": None,
        # below the number of its own first use, so that the use is counted against the full figure
        "change": (sold_by.server_seq or 1) - 1,
    }


def _write_uses(connection: Connection, told: Sequence[_Told], fresh: dict[str, list[AnyEvent]]) -> None:
    """What each event took of a pass, or gave back: numbered like the event, so that the figures know it."""
    told_before = [event.id for one in told if one.visit.id not in fresh for event in one.events]
    stored = dict[str, dict[str, Any]]()
    for start in range(0, len(told_before), _PORTION):
        found = connection.execute(_USES, {"ids": told_before[start : start + _PORTION]})
        stored.update((row.event_id, dict(row._mapping)) for row in found)
    taken = {event.id: _use_row(one, event) for one in told for event in one.events if event.id in one.replayed.uses}
    for ident, row in taken.items():
        if ident in stored:  # whether it is part of a figure does not change with what it comes to
            row["server_seq"] = stored[ident]["server_seq"]
    insert_or_update(
        connection, pass_uses, [row for ident, row in taken.items() if stored.get(ident) not in (None, row)]
    )
    gone = [ident for ident in stored if ident not in taken]
    if gone:
        connection.execute(delete(pass_uses).where(pass_uses.c.event_id.in_(gone)))
    begun = [row for ident, row in taken.items() if ident not in stored]
    if begun:
        connection.execute(_INSERT_USE, begun)


_USES = select(pass_uses).where(pass_uses.c.event_id.in_(bindparam("ids", expanding=True)))
_INSERT_USE = insert(pass_uses)


def _use_row(told: _Told, event: AnyEvent) -> dict[str, Any]:
    use = told.replayed.uses[event.id]
    return {
        "event_id": event.id,
        "pass_id": use.pass_id,
        "visit_id": told.visit.id,
        "day": told.visit.day,
        "visits": use.visits,
        "minutes": use.minutes,
        "server_seq": event.server_seq,
    }


def _write_charges(connection: Connection, told: Sequence[_Told]) -> None:
    """A charge stands in a row once its own event is here; until then the entry or exit alone tells of it."""
    owed = [(one, one.visit.charge, _charged(one, one.visit.charge)) for one in told if one.visit.charge is not None]
    found = [_charge_row(one, charge, event) for one, charge, event in owed if event is not None]
    bounded = {(row["member_id"], row["location_id"], row["day"]) for row in found if row["bounds"] is not None}
    if bounded:  # a visit that was moved to another day leaves its old one to the others
        before = connection.execute(_CHARGED_ON, {"ids": [row["visit_id"] for row in found]})
        bounded |= {(row.member_id, row.location_id, row.day) for row in before}
    insert_or_update(connection, charges, found)
    for member_id, location_id, day in bounded:
        _share_the_day(connection, member_id, location_id, day)


_CHARGED_ON = select(charges.c.member_id, charges.c.location_id, charges.c.day).where(
    charges.c.visit_id.in_(bindparam("ids", expanding=True))
)


def _charged(told: _Told, charge: Charge) -> AnyEvent | None:
    """The event of the charge that stands, whatever became of it since; None while it has not arrived."""
    stood = replace(charge, state=ChargeState.PENDING)
    of_it = [event for event in told.events if event.kind is EventKind.CHARGED and event.payload == stood]
    return max(of_it, key=lambda event: (event.occurred_at, event.id), default=None)


def _charge_row(told: _Told, charge: Charge, charged: AnyEvent) -> dict[str, Any]:
    at_server = charged.server_seq is not None and charge.state is ChargeState.PENDING
    return {
        "visit_id": charge.visit_id,
        "member_id": told.visit.member.id,
        "location_id": told.visit.location_id,
        "occurred_at": charged.occurred_at,
        "amount": charge.amount,
        "currency": charge.currency,
        "pass_type_id": charge.pass_type_id,
        "price_version": charge.price_version,
        "state": (ChargeState.ACCEPTED if at_server else charge.state).value,
        "day": told.visit.day,
        "plain": charge.plain,
        "bounds": None if charge.bounds is None else codec.plain(charge.bounds),
    }


_DAY = (
    select(charges)
    .join(visits, visits.c.id == charges.c.visit_id)
    .where(
        charges.c.member_id == bindparam("member"),
        charges.c.location_id == bindparam("location"),
        charges.c.day == bindparam("day"),
    )
    .order_by(visits.c.checked_in_at, visits.c.id)
)
_SET_AMOUNT = update(charges).where(charges.c.visit_id == bindparam("visit")).values(amount=bindparam("share"))


def _share_the_day(connection: Connection, member_id: str, location_id: str, day: date) -> None:
    """Floor and cap are of the day: what each of its visits costs follows from all of them (rules.md 4 and 9.5)."""
    of_day = connection.execute(_DAY, {"member": member_id, "location": location_id, "day": day})
    found = [rows.charge(row) for row in of_day]
    for charge, amount in zip(found, shares(found), strict=True):
        if amount != charge.amount:
            connection.execute(_SET_AMOUNT, {"visit": charge.visit_id, "share": amount})
