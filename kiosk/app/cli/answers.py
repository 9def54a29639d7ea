"""The JSON that commands alone print: one value a line, the same for years. A decision: kiosk/protocol/answers.py."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from kiosk.app.cli.terminal import shown_in_json
from kiosk.domain.attendance import BookingAttendance
from kiosk.domain.calendar import whole_minutes
from kiosk.domain.conflicts import Conflict
from kiosk.domain.events import AnyEvent
from kiosk.domain.history import Visit
from kiosk.domain.listed_visit import ListedVisit
from kiosk.protocol.answers import charge, person
from kiosk.protocol.codec import plain

Line = dict[str, Any]


def line(value: Line) -> str:
    """One line of JSON; letters stay as they are, what would steer a terminal does not."""
    return shown_in_json(json.dumps(value, ensure_ascii=False))


def event(past: AnyEvent) -> Line:
    """One event of `kiosk events`."""
    return {
        "id": past.id,
        "visit_id": past.visit_id,
        "kind": past.kind.value,
        "occurred_at": plain(past.occurred_at),
        "recorded_at": plain(past.recorded_at),
        "actor": past.actor,
        "device": past.device,
        "server_seq": past.server_seq,
        "payload": plain(past.payload),
    }


def visit(row: ListedVisit, now: datetime, *, unsure: bool) -> Line:
    """One visit of `kiosk today`; an open one has grown until now. `unsure`: inside for longer than people stay."""
    return {
        "visit_id": row.id,
        "member": {"id": row.member_id, "first_name": row.first_name, "last_name": row.last_name},
        "location_id": row.location_id,
        "day": plain(row.day),
        "checked_in_at": plain(row.checked_in_at),
        "checked_out_at": plain(row.checked_out_at),
        "visit_minutes": whole_minutes(row.checked_in_at, row.checked_out_at or now),
        "entry_method": row.entry_method.value,
        "entry_method_description": row.description,
        "pay_as_you_go": row.pay_as_you_go,
        "charge": None if row.charge is None else charge(row.charge),
        "free_entry_reason": row.free_entry_reason,
        "converted_from_free_entry": row.converted_from_free_entry,
        "auto_checkout": row.auto_checkout,
        "unsure": unsure,
        "wrong_clock": row.wrong_clock,
        "visit_count": row.visit_count,
        "milestones": list(row.milestones),
    }


def repaired(visit: Visit, now: datetime) -> Line:
    """A visit as it stands after somebody set something right."""
    ground, came = visit.entitlement, visit.checked_in_at
    return {
        "visit_id": visit.id,
        "member": person(visit.member),
        "location_id": visit.location_id,
        "day": plain(visit.day),
        "starts_at": plain(visit.starts_at),
        "ends_at": plain(visit.ends_at),
        "checked_in_at": plain(came),
        "checked_out_at": plain(visit.checked_out_at),
        "visit_minutes": None if came is None else whole_minutes(came, visit.checked_out_at or now),
        "entry_method": None if ground is None else ground.method.value,
        "entry_method_description": None if ground is None else ground.description,
        "pass_id": None if ground is None else ground.pass_id,
        "booking_id": visit.booking_id,
        "pay_as_you_go": ground is not None and ground.pay_as_you_go,
        "charge": None if visit.charge is None else charge(visit.charge),
        "free_entry_reason": "" if visit.free_entry is None else visit.free_entry.reason,
        "free_entry_granted_by": None if visit.free_entry is None else visit.free_entry.granted_by,
        "converted_from_free_entry": visit.converted,
        "auto_checkout": visit.automatic,
        "voided": visit.voided,
        "visit_count": visit.visit_count,
    }


def attendance(one: BookingAttendance) -> Line:
    """One booking of `kiosk no-shows` and `kiosk utilisation`."""
    booking, use = one.booking, one.attendance
    return {
        "booking_id": booking.id,
        "member": {"id": booking.member_id, "first_name": booking.first_name, "last_name": booking.last_name},
        "guests": list(booking.guests),
        "location_id": booking.location_id,
        "resource": booking.resource,
        "starts_at": plain(booking.starts_at),
        "ends_at": plain(booking.ends_at),
        "turnout": use.turnout.value,
        "utilisation": round(float(use.used), 4),
        "present_minutes": use.present_minutes,
        "overstay_minutes": use.overstay_minutes,
    }


def conflict(one: Conflict) -> Line:
    """One line of `kiosk conflicts`."""
    return {
        "kind": one.kind.value,
        "member": person(one.member),
        "location_id": one.location_id,
        "at": plain(one.at),
        "visit_ids": list(one.visit_ids),
        "pass_id": one.pass_id,
        "actions": list(one.kind.actions),
    }
