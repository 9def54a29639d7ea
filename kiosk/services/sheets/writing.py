"""Spreadsheets of what the store holds, with the column names that the import understands again."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from babel.numbers import get_currency_precision
from sqlalchemy import Connection, select

from kiosk.domain.members import CredentialState
from kiosk.services.document import Member
from kiosk.services.export_document import PORTION, VISITS, portions
from kiosk.services.sheets.columns import Kind, written
from kiosk.services.sheets.members import CODES
from kiosk.store.engine import Store
from kiosk.store.rows import AnyRow
from kiosk.store.tables import organization, pass_types, visits

Record = Mapping[str, object]
"""A row by the names of its columns."""

_FORMULA = re.compile(r"'*[=+@\t\r-]")


def export_csv(store: Store, kind: Kind, since: date | None = None, until: date | None = None) -> Iterator[str]:
    """The lines of a CSV file, its header first, of one moment; raises StoreFault.

    `since` and `until` are days of the visits' locations, both included. Times carry their offset; the columns beside
    them show the wall clock.
    """
    with store.read() as connection:
        match kind:
            case Kind.MEMBERS:
                yield from lines_of(_MEMBERS, _members(connection))
            case Kind.PASSES:
                yield from lines_of(_PASSES, _passes(connection))
            case Kind.VISITS:
                yield from lines_of(_VISITS, _visits(connection, since, until))


def lines_of(header: tuple[str, ...], records: Iterator[Record]) -> Iterator[str]:
    """The lines of a CSV file, its header first. No text of a record is read as a formula by a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header)
    for record in records:
        yield text.getvalue()
        text.seek(0)
        text.truncate()
        writer.writerow([_cell(record.get(name)) for name in header])
    yield text.getvalue()


def _cell(value: object) -> str:
    """A text that a spreadsheet would read as a formula gets an apostrophe before it, which the import takes off."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return f"'{text}" if isinstance(value, str) and _FORMULA.match(text) else text


def _names(kind: Kind, *fields: str) -> tuple[str, ...]:
    return tuple(written(kind, field) for field in fields)


# ---------------------------------------------------------------- members

_MEMBERS = _names(
    Kind.MEMBERS, "id", "number", "first_name", "last_name", "email", "phone", "birthday", "kind", "state", "plan",
    "teams", "waiver_signed_on", "waiver_expires_on", "overdue", "note", "language", "show_name", "visits_before",
    *CODES,
)  # fmt: skip


def _members(connection: Connection) -> Iterator[Record]:
    decimals = get_currency_precision(connection.scalar(select(organization.c.currency)) or "EUR")
    for portion in portions(connection):
        for member in portion:
            yield _member(member, decimals)


def _member(member: Member, decimals: int) -> Record:
    waiver = member.waiver
    codes = {
        column: "; ".join(
            code.value for code in member.credentials if (code.kind, code.state) == (kind, CredentialState.ACTIVE)
        )
        for column, kind in CODES.items()
    }
    return {
        "id": member.id,
        "number": member.number,
        "first_name": member.first_name,
        "last_name": member.last_name,
        "email": member.email,
        "phone": member.phone,
        "birthday": member.birthday,
        "kind": member.kind,
        "state": member.state,
        "plan": member.plan_id,
        "teams": "; ".join(member.teams),
        "waiver_signed_on": waiver and waiver.signed_on,
        "waiver_expires_on": waiver and waiver.expires_on,
        "overdue": Decimal(member.overdue).scaleb(-decimals),
        "note": member.note,
        "language": member.language,
        "show_name": member.show_name,
        "visits_before": member.visits_before,
        **codes,
    }


# ---------------------------------------------------------------- passes

_WHOSE = ("first_name", "last_name")
_PASSES = (
    *_names(Kind.PASSES, "id", "member"),
    *_WHOSE,
    *_names(
        Kind.PASSES, "pass_type_id", "pass_type", "starts_on", "expires_on", "remaining_visits", "remaining_minutes",
        "origin", "state", "location_id", "shared_by",
    ),
)  # fmt: skip


def _passes(connection: Connection) -> Iterator[Record]:
    types = {row.id: row.name for row in connection.execute(select(pass_types.c.id, pass_types.c.name))}
    for portion in portions(connection):
        for member in portion:
            for held in member.passes:
                yield {
                    "id": held.id,
                    "member_id": member.id,
                    "first_name": member.first_name,
                    "last_name": member.last_name,
                    "pass_type_id": held.pass_type_id,
                    "pass_type": types[held.pass_type_id],
                    "starts_on": held.starts_on,
                    "expires_on": held.expires_on,
                    "remaining_visits": held.remaining_visits,
                    "remaining_minutes": held.remaining_minutes,
                    "origin": held.origin,
                    "state": held.state,
                    "location_id": held.location_id,
                    "shared_by": held.shared_by,
                }


# ---------------------------------------------------------------- visits

_VISITS = (
    *_names(Kind.VISITS, "id", "member"),
    *_WHOSE,
    *_names(Kind.VISITS, "location_id", "check_in", "check_out"),
    "check_in_local",
    "check_out_local",
    *_names(Kind.VISITS, "entry_method"),
    "description",
)


def _visits(connection: Connection, since: date | None, until: date | None) -> Iterator[Record]:
    wanted = VISITS
    if since is not None:
        wanted = wanted.where(visits.c.day >= since)
    if until is not None:
        wanted = wanted.where(visits.c.day <= until)
    for row in connection.execute(wanted, execution_options={"yield_per": PORTION}):
        yield _visit(row)


def _visit(row: AnyRow) -> Record:
    zone = ZoneInfo(row.time_zone)
    came, left = _at(row.checked_in_at, zone), _at(row.checked_out_at, zone)
    return {
        "id": row.id,
        "member_id": row.member_id,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "location_id": row.location_id,
        "checked_in_at": came and came.isoformat(" "),
        "checked_out_at": left and left.isoformat(" "),
        "check_in_local": came and f"{came:%Y-%m-%d %H:%M:%S}",
        "check_out_local": left and f"{left:%Y-%m-%d %H:%M:%S}",
        "entry_method": row.entry_method,
        "description": row.description,
    }


def _at(instant: datetime | None, zone: ZoneInfo) -> Any:
    return None if instant is None else instant.astimezone(zone)
