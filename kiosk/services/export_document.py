"""The whole store as an import document, in pieces: a chain's visits do not fit into one string."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, Table, select, true

from kiosk.protocol.codec import plain
from kiosk.services import stored
from kiosk.services.document import Credential, Member, Pass
from kiosk.store.engine import Store
from kiosk.store.remaining import remaining_of
from kiosk.store.rows import AnyRow
from kiosk.store.tables import (
    bookings,
    credentials,
    events,
    locations,
    member_preferences,
    members,
    notes,
    organization,
    pass_types,
    passes,
    plans,
    staff,
    visits,
)

PORTION = 500
"""Members whose codes and passes are asked for at once."""

_ALL = true()

_OWN = {"number", "change", "price_version", "pin_hash"}
"""Columns that belong to this store: it counts its rows, and keeps its PINs to itself."""


def export_document(store: Store) -> Iterator[bytes]:
    """The document in pieces, of one moment, every section in a fixed order; raises StoreFault.

    Staff come without their PINs, passes with what remains of them now; voided visits, closed notes, and rows whose
    partners are gone, are left out.
    """
    with store.read() as connection:
        club = connection.execute(select(organization)).first()
        yield b"{"
        if club is not None:
            yield b'"organization": ' + _json({"name": club.name, "currency": club.currency}) + b",\n"
        for section, values in _sections(connection):
            last = section == "visits"
            yield from listed(section, values)
            yield b"}\n" if last else b",\n"


def _sections(connection: Connection) -> Iterator[tuple[str, Iterable[Any]]]:
    for table in (locations, pass_types, plans, staff):
        yield table.name, (shape(row, table) for row in connection.execute(select(table).order_by(table.c.id)))
    yield "members", _members(connection)
    booked = select(bookings).join(members, members.c.id == bookings.c.member_id).join(locations, _at(bookings))
    yield "bookings", (shape(row, bookings) for row in _stream(connection, booked.order_by(bookings.c.id)))
    yield "notes", (note(row) for row in _stream(connection, NOTES.where(notes.c.closed_at.is_(None))))
    yield "preferences", (choice(row) for row in _stream(connection, CHOICES))
    yield "visits", (_visit(row) for row in _stream(connection, VISITS))


def listed(section: str, values: Iterable[Any]) -> Iterator[bytes]:
    """A section of a document."""
    yield f'"{section}": ['.encode()
    between = b"\n"
    for value in values:
        yield between + _json(value)
        between = b",\n"
    yield b"]"


def _json(value: Any) -> bytes:
    return msgspec.json.encode(value)


def _stream(connection: Connection, wanted: Select[Any]) -> Iterator[AnyRow]:
    """The rows of a long answer, some at a time."""
    yield from connection.execute(wanted, execution_options={"yield_per": PORTION})


def _at(table: Table) -> Any:
    return locations.c.id == table.c.location_id


def shape(row: AnyRow, table: Table) -> Any:
    """A row of a table as it is, without what belongs to this store alone."""
    return plain({name: getattr(row, name) for name in table.c.keys() if name not in _OWN})  # noqa: SIM118  # a column collection


# ---------------------------------------------------------------- members


def portions(connection: Connection, wanted: ColumnElement[bool] = _ALL) -> Iterator[Sequence[Member]]:
    """The wanted members, all unless it is said, with what they carry and hold, some at a time, by id."""
    several = select(members).where(wanted).order_by(members.c.id)
    rows = connection.execute(several, execution_options={"yield_per": PORTION})
    for portion in rows.partitions():
        ids = [row.id for row in portion]
        codes, held = _codes(connection, ids), _held(connection, ids)
        yield [stored.member(row, codes[row.id], held[row.id]) for row in portion]


def _members(connection: Connection) -> Iterator[Member]:
    for portion in portions(connection):
        yield from portion


def _codes(connection: Connection, ids: Sequence[str]) -> dict[str, list[Credential]]:
    found = defaultdict(list)
    wanted = select(credentials).where(credentials.c.member_id.in_(ids)).order_by(credentials.c.id)
    for row in connection.execute(wanted):
        found[row.member_id].append(stored.credential(row))
    return found


def _held(connection: Connection, ids: Sequence[str]) -> dict[str, list[Pass]]:
    found = defaultdict(list)
    of_a_type = select(passes).join(pass_types, pass_types.c.id == passes.c.pass_type_id)
    rows = connection.execute(of_a_type.where(passes.c.member_id.in_(ids)).order_by(passes.c.id)).all()
    remaining = remaining_of(connection, [row.id for row in rows])
    for row in rows:
        found[row.member_id].append(stored.held_pass(row, remaining.get(row.id)))
    return found


# ---------------------------------------------------------------- what is said of them

NOTES: Select[Any] = (
    select(notes, events.c.location_id)
    .join(events, events.c.id == notes.c.id)
    .join(members, members.c.id == notes.c.member_id)
    .join(locations, _at(events))
    .order_by(notes.c.id)
)
"""Those of members who are known, closed ones too."""

CHOICES: Select[Any] = (
    select(member_preferences, events.c.location_id)
    .join(events, events.c.id == member_preferences.c.event_id)
    .join(members, members.c.id == member_preferences.c.member_id)
    .join(locations, _at(events))
    .order_by(member_preferences.c.member_id)
)
"""What members who are known prefer."""


def note(row: AnyRow) -> dict[str, Any]:
    """A row of `NOTES`."""
    return {
        "id": row.id,
        "member_id": row.member_id,
        "location_id": row.location_id,
        "text": row.text,
        "author": row.author,
        "written_at": row.written_at,
        "until": row.until,
        "at_check_in": row.at_check_in,
    }


def choice(row: AnyRow) -> dict[str, Any]:
    """A row of `CHOICES`."""
    return {
        "id": row.event_id,
        "member_id": row.member_id,
        "location_id": row.location_id,
        "chosen_at": row.chosen_at,
        "preferences": row.preferences,
    }


# ---------------------------------------------------------------- visits

VISITS: Select[Any] = (
    select(visits, members.c.first_name, members.c.last_name, locations.c.time_zone)
    .join(members, members.c.id == visits.c.member_id)
    .join(locations, _at(visits))
    .where(visits.c.checked_in_at.is_not(None), visits.c.voided.is_(False))
    .order_by(visits.c.checked_in_at, visits.c.id)
)
"""Those that took place, oldest first, with the names that belong to them."""


def _visit(row: AnyRow) -> Any:
    return {
        "id": row.id,
        "member_id": row.member_id,
        "location_id": row.location_id,
        "checked_in_at": row.checked_in_at,
        "checked_out_at": row.checked_out_at,
        "entry_method": row.entry_method,
    }
