"""A day's visits as a file: the rows that a list shows, for a spreadsheet or for a program (ux.md S15)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from babel.numbers import get_currency_precision

from kiosk.domain.day_list import DayFilter
from kiosk.domain.listed_visit import ListedVisit
from kiosk.services.day_list import EVERYTHING, DayList
from kiosk.services.sheets.columns import Kind, written
from kiosk.services.sheets.writing import lines_of
from kiosk.store.engine import Store

_AT_ONCE = 500

_COLUMNS = (
    *(written(Kind.VISITS, field) for field in ("id", "member")),
    "first_name",
    "last_name",
    *(written(Kind.VISITS, field) for field in ("location_id", "check_in", "check_out")),
    "check_in_local",
    "check_out_local",
    "check_out_estimated",
    written(Kind.VISITS, "entry_method"),
    "description",
    "pay_as_you_go",
    "free_entry_reason",
    "amount",
    "currency",
    "device",
    "sent",
)
"""Those that the import knows have its names; the others it leaves alone."""


def day_csv(store: Store, location_id: str, day: date, wanted: DayFilter = EVERYTHING) -> Iterator[bytes]:
    """The lines of a CSV file, its header first; raises StoreFault, UnknownLocation."""
    for line in lines_of(_COLUMNS, (_for_people(one) for one in _records(store, location_id, day, wanted))):
        yield line.encode()


def day_json(store: Store, location_id: str, day: date, wanted: DayFilter = EVERYTHING) -> Iterator[bytes]:
    """The same as a JSON list, a visit a line; an amount is in minor units. Raises StoreFault, UnknownLocation."""
    between = b"[\n"
    for record in _records(store, location_id, day, wanted):
        yield between + json.dumps(record, ensure_ascii=False).encode()
        between = b",\n"
    yield b"[]\n" if between == b"[\n" else b"\n]\n"


def _records(store: Store, location_id: str, day: date, wanted: DayFilter) -> Iterator[dict[str, Any]]:
    listed = DayList(store, location_id, day, wanted)
    for offset in range(0, listed.count, _AT_ONCE):
        for visit in listed.page(offset, _AT_ONCE):
            if visit is not None:
                yield _record(visit)


def _record(visit: ListedVisit) -> dict[str, Any]:
    zone = ZoneInfo(visit.time_zone)
    came, left, charge = visit.checked_in_at, visit.checked_out_at, visit.charge
    owed = charge if charge is not None and charge.stands else None
    values = (
        visit.id,
        visit.member_id,
        visit.first_name,
        visit.last_name,
        visit.location_id,
        _at(came, zone),
        None if left is None else _at(left, zone),
        _wall(came, zone),
        None if left is None else _wall(left, zone),
        visit.auto_checkout,
        visit.entry_method.value,
        visit.description,
        visit.pay_as_you_go,
        visit.free_entry_reason or None,
        None if owed is None else owed.amount,
        None if owed is None else owed.currency,
        visit.device,
        visit.sent,
    )
    return dict(zip(_COLUMNS, values, strict=True))


def _for_people(record: dict[str, Any]) -> dict[str, Any]:
    """With the amount as it stands on a bill: 12.00."""
    amount, currency = record["amount"], record["currency"]
    if amount is None:
        return record
    return record | {"amount": Decimal(amount).scaleb(-get_currency_precision(currency))}


def _at(instant: datetime, zone: ZoneInfo) -> str:
    return instant.astimezone(zone).isoformat(" ")


def _wall(instant: datetime, zone: ZoneInfo) -> str:
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M:%S}"
