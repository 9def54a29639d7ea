"""The JSON that commands alone print: one value a line, the same for years. A decision: kiosk/protocol/answers.py."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.events import AnyEvent
from kiosk.protocol.codec import plain
from kiosk.store.visits import VisitRow

Line = dict[str, Any]


def line(value: Line) -> str:
    """One line of JSON; letters stay as they are."""
    return json.dumps(value, ensure_ascii=False)


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


def visit(row: VisitRow, now: datetime) -> Line:
    """One visit of `kiosk today`; an open one has grown until now."""
    return {
        "visit_id": row.id,
        "member": {"id": row.member_id, "first_name": row.first_name, "last_name": row.last_name},
        "location_id": row.location_id,
        "checked_in_at": plain(row.checked_in_at),
        "checked_out_at": plain(row.checked_out_at),
        "visit_minutes": whole_minutes(row.checked_in_at, row.checked_out_at or now),
        "entry_method": row.entry_method.value,
        "entry_method_description": row.description,
        "pay_as_you_go": row.pay_as_you_go,
        "auto_checkout": row.auto_checkout,
        "visit_count": row.visit_count,
        "milestones": list(row.milestones),
    }
