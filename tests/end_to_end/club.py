"""A small climbing club as its import document, and what its store holds after people have come."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.store.engine import FILE_NAME

MADRID = ZoneInfo("Europe/Madrid")
LOCATION = "uptown"

ADA, GRACE, ALAN, SOFIA = "ADA0001", "GRACE02", "ALAN003", "SOFIA04"
"""The cards of four whom the stories know by name."""
MEMBERS = 60
"""And as many more who may come at any time."""


def card(number: int) -> str:
    """The card of one of the others, counted from 0."""
    return f"MEMBER{number:04}"


def document(now: datetime, members: int = MEMBERS) -> dict[str, Any]:
    """The club: Ada has an entry pass and came 99 times, Grace is inside, Alan has no pass, Sofia's has ended.

    The others hold an entry pass with a thousand entries each.
    """
    today = now.astimezone(MADRID).date()
    return {
        "organization": {"name": "Uptown Climbing", "currency": "EUR"},
        "locations": [
            {
                "id": LOCATION,
                "name": "Uptown",
                "time_zone": MADRID.key,
                "policies": {"direction": "toggle", "double_scan_seconds": 120, "payg": "ask"},
            }
        ],
        "pass_types": [
            _type("gold", "Gold", "membership", 4900),
            _type("ten", "Entry Pass", "visits", 9000, visits_included=10),
            _type("day", "Day Pass", "day", 1200, payg_for_contacts=True),
        ],
        "members": [
            _member("m-ada", 50231, "Ada", "Byron", ADA, "ten", remaining_visits=4)
            | {"visits_before": 99, "email": "ada@example.com", "birthday": "1990-12-10"},
            _member("m-grace", 50232, "Grace", "Hopper", GRACE, "gold"),
            _member("m-alan", 50233, "Alan", "Turing", ALAN, None) | {"kind": "contact"},
            _member("m-sofia", 50234, "Sofia", "Germain", SOFIA, "gold", expires_on=str(today - timedelta(days=3))),
        ]
        + [
            _member(f"m-{n}", 60000 + n, f"Member{n}", "Climber", card(n), "ten", remaining_visits=1000)
            for n in range(members)
        ],
        "visits": [
            {
                "member_id": "m-grace",
                "location_id": LOCATION,
                "checked_in_at": (now - timedelta(minutes=90)).isoformat(),
                "entry_method": "MEM",
            }
        ],
    }


def _type(ident: str, name: str, kind: str, price: int, **more: Any) -> dict[str, Any]:
    return {"id": ident, "name": name, "kind": kind, "price": price, "currency": "EUR"} | more


def _member(
    ident: str, number: int, first: str, last: str, code: str, held: str | None, **of_pass: Any
) -> dict[str, Any]:
    passes = [] if held is None else [{"id": f"p-{ident}", "pass_type_id": held} | of_pass]
    names = {"first_name": first, "last_name": last}
    return {"id": ident, "number": number, "credentials": [{"value": code}], "passes": passes} | names


# ---------------------------------------------------------------- what a store holds


@dataclass(frozen=True)
class Happened:
    """One event as it stands in the store."""

    id: str
    kind: str
    visit_id: str | None
    member_id: str | None
    server_seq: int | None


def rows(data: Path, query: str) -> Sequence[Any]:
    """What is in the file right now, read beside whoever is writing it; nothing while there is none."""
    path = data / FILE_NAME
    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)) as connection:
            return connection.execute(query).fetchall()
    except sqlite3.OperationalError:  # it is being made at this moment
        return []


def happened(data: Path) -> list[Happened]:
    """The events of the club since it was imported, oldest first."""
    return [
        Happened(*row)
        for row in rows(
            data,
            "SELECT id, kind, visit_id, member_id, server_seq FROM events WHERE actor <> 'import' ORDER BY position",
        )
    ]


def waiting(data: Path) -> int:
    """How many events the server does not have."""
    return sum(one.server_seq is None for one in happened(data))


def sound(data: Path) -> bool:
    """Whether SQLite finds nothing wrong."""
    return [tuple(row) for row in rows(data, "PRAGMA quick_check")] == [("ok",)]
