"""What follows from the events: visits, what they took of passes, the passes sold with them, what they cost; notes
and preferences.

Every row of these can be rebuilt from the events: `project` replays the visits that new events belong to, and writes
what comes out. It comes to the same in any order of arrival (rules.md 8 and 9).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, update

from kiosk.domain.decisions import CheckedIn, CheckedOut
from kiosk.domain.events import AnyEvent
from kiosk.protocol import codec
from kiosk.store import notes, preferences
from kiosk.store.inserts import insert_if_new, insert_or_update
from kiosk.store.overlaps import overlaps
from kiosk.store.tables import code_uses, visits
from kiosk.store.takings import write_charges, write_sold, write_uses
from kiosk.store.told import Told, just_begun, told_by

_PORTION = 400
"""Visits replayed at once: fewer than either database takes as parameters."""


def project(connection: Connection, new: Sequence[AnyEvent], applied_at: datetime) -> None:
    """Write what follows from events that were just stored."""
    ids = list(dict.fromkeys(event.visit_id for event in new if event.visit_id is not None))
    for start in range(0, len(ids), _PORTION):
        _project(connection, ids[start : start + _PORTION], new, applied_at)
    _write_code_uses(connection, new)
    notes.write(connection, new)
    preferences.write(connection, new)


def _write_code_uses(connection: Connection, new: Sequence[AnyEvent]) -> None:
    """Each event tells of its own use; a code that was seen stays used, whatever becomes of the visit."""
    used = [_code_use_row(event, event.payload) for event in new if isinstance(event.payload, CheckedIn | CheckedOut)]
    insert_if_new(connection, code_uses, [row for row in used if row is not None])


def _code_use_row(event: AnyEvent, payload: CheckedIn | CheckedOut) -> dict[str, Any] | None:
    use = payload.code_use
    if use is None:
        return None
    return {
        "credential_id": use.credential,
        "step": use.step,
        "event_id": event.id,
        "visit_id": payload.visit_id,
    }


def _project(connection: Connection, ids: Sequence[str], new: Sequence[AnyEvent], applied_at: datetime) -> None:
    fresh = just_begun(connection, ids, new)
    told = list(told_by(connection, ids, fresh))
    conflicts = overlaps(connection, [one.visit for one in told])
    _write_visits(connection, told, conflicts, fresh, applied_at)
    for one in told:
        if one.visit.sale is not None:
            write_sold(connection, one)
    write_uses(connection, told, fresh)
    write_charges(connection, told)


_MARK = update(visits).where(visits.c.id == bindparam("visit")).values(conflicts_with=bindparam("other"))


def _write_visits(
    connection: Connection,
    told: Sequence[Told],
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


def _visit_row(told: Told, conflicts_with: str | None, applied_at: datetime) -> dict[str, Any]:
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
        "reopened_at": visit.reopened_at,
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
        "expects_payment": granted is not None and granted.expects_payment,
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
