"""A store like that of a chain after some years, in plain SQL: a million check-ins by the front door take an hour."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.protocol.codec import encode
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.store.engine import FILE_NAME, open_store

LOCATION = "uptown"
BEGAN = datetime(2024, 1, 1, 7, tzinfo=UTC)
NOW = datetime(2026, 6, 15, 16, tzinfo=UTC)

_HOUSE = {
    "organization": {"name": "Uptown Climbing", "currency": "EUR"},
    "locations": [{"id": LOCATION, "name": "Uptown", "time_zone": "Europe/Madrid", "policies": {"payg": "ask"}}],
    "pass_types": [
        {"id": "gold", "name": "Gold", "kind": "membership", "price": 4900, "currency": "EUR"},
        {"id": "ten", "name": "Entry Pass", "kind": "visits", "price": 9000, "currency": "EUR"},
        {"id": "day", "name": "Day", "kind": "day", "price": 900, "currency": "EUR", "payg_for_contacts": True},
    ],
}


def card(member: int) -> str:
    """The card of the member with this number, counted from 0; not in the order of the members."""
    return f"M{member * 2654435761 % (1 << 40):012d}"


def build(folder: Path, members: int, visits: int, when: Callable[[int], datetime] | None = None) -> None:
    """Every other member holds an entry pass, the others a membership; all came equally often, and left.

    `when` says when which visit began, counted from 0; else one every 77 seconds since 2024.
    """
    came = when or _when
    with open_store(folder) as store:
        import_document(store, read_document(encode(_HOUSE)), now=BEGAN)
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        _fill(connection, "members", (_member(n) for n in range(members)))
        _fill(connection, "credentials", ({"id": card(n), "member_id": f"m-{n}", **_CARD} for n in range(members)))
        _fill(connection, "passes", (_pass(n) for n in range(members)))
        _fill(connection, "visits", (_visit(n, members, came(n)) for n in range(visits)))
        _fill(connection, "events", (_event(n, members, came(n)) for n in range(visits)))
        _fill(connection, "pass_uses", (_use(n, members, came(n)) for n in range(0, visits, 2)))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fill(connection: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows)
    columns, marks = ", ".join(first), ", ".join(f":{name}" for name in first)
    statement = f"INSERT INTO {table} ({columns}) VALUES ({marks})"
    connection.execute(statement, first)
    connection.executemany(statement, rows)


_CARD = {"kind": "card", "state": "active", "change": 1}


def _member(n: int) -> dict[str, Any]:
    return {
        "id": f"m-{n}",
        "number": 50_000 + n,
        "first_name": f"First{n % 9973}",
        "last_name": f"Last{n % 19937}",
        "kind": "member",
        "state": "active",
        "teams": "[]",
        "overdue": 0,
        "show_name": 1,
        "visits_before": 0,
        "change": 1,
    }


def _pass(n: int) -> dict[str, Any]:
    return {
        "id": f"p-{n}",
        "number": n + 1,
        "member_id": f"m-{n}",
        "pass_type_id": "gold" if n % 2 else "ten",
        "remaining_visits": None if n % 2 else 1_000,
        "origin": "manual",
        "state": "active",
        "change": 10_000_000,
    }


def _when(n: int) -> datetime:
    return BEGAN + timedelta(seconds=77 * n)


def _stored(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ", "microseconds")


def _ident(n: int, salt: int) -> str:
    return f"0190{n:08x}-7{salt:03x}-8000-000000000000"


def _visit(n: int, members: int, at: datetime) -> dict[str, Any]:
    return {
        "id": _ident(n, 1),
        "number": n + 1,
        "member_id": f"m-{n % members}",
        "location_id": LOCATION,
        "day": at.date().isoformat(),
        "checked_in_at": _stored(at),
        "checked_out_at": _stored(at + timedelta(minutes=90)),
        "entry_method": "MEM" if n % 2 else "ENT",
        "description": "Gold" if n % 2 else "Entry Pass",
        "visit_count": n // members + 1,
        "milestones": "[]",
        "device": "entrance",
        "updated_at": _stored(at),
    }


def _event(n: int, members: int, came: datetime) -> dict[str, Any]:
    at = _stored(came)
    return {
        "id": _ident(n, 2),
        "visit_id": _ident(n, 1),
        "member_id": f"m-{n % members}",
        "location_id": LOCATION,
        "kind": "checked_in",
        "occurred_at": at,
        "recorded_at": at,
        "actor": "member",
        "device": "entrance",
        "payload": "{}",
        "server_seq": n + 1,
    }


def _use(n: int, members: int, at: datetime) -> dict[str, Any]:
    return {
        "event_id": _ident(n, 2),
        "pass_id": f"p-{n % members}",
        "visit_id": _ident(n, 1),
        "day": at.date().isoformat(),
        "visits": 1,
        "minutes": 0,
        "server_seq": n + 1,
    }
