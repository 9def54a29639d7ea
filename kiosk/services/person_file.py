"""All that the store holds about one person, as a document for them: they may ask for it (ux.md 3.8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import UNSET, structs
from sqlalchemy import Connection, or_, select

from kiosk.domain.repair import NotPossible
from kiosk.protocol import codec
from kiosk.services.document import Member
from kiosk.services.export_document import CHOICES, NOTES, choice, listed, note, portions, shape
from kiosk.store import rows
from kiosk.store.engine import Store
from kiosk.store.tables import booking_guests, bookings, charges, events, member_preferences, members, notes, visits


def all_about(store: Store, member_id: str) -> Iterator[bytes]:
    """The document in pieces, of one moment. Raises NotPossible, StoreFault.

    Who they are with their codes and passes; bookings, also as a guest; visits with what they cost, those taken back
    too; notes, closed ones too; what they prefer; and every event of theirs, refusals included. The secret of a
    rotating code is not in it: the file is given away, and a secret opens doors for ever. No transaction is open
    between two pieces.
    """
    with store.read() as connection:
        pieces = list(_pieces(connection, member_id))
    yield from pieces


def _pieces(connection: Connection, member_id: str) -> Iterator[bytes]:
    found = [one for portion in portions(connection, members.c.id == member_id) for one in portion]
    if not found:
        raise NotPossible("nobody knows this member any more")
    yield b'{"member": ' + codec.encode(_without_secrets(found[0]))
    for section, values in _sections(connection, member_id):
        yield b",\n"
        yield from listed(section, values)
    yield b"}\n"


def _without_secrets(member: Member) -> Member:
    carried = tuple(structs.replace(one, secret=UNSET) for one in member.credentials)
    return structs.replace(member, credentials=carried)


def _sections(connection: Connection, member_id: str) -> Iterator[tuple[str, Iterable[Any]]]:
    as_guest = select(booking_guests.c.booking_id).where(booking_guests.c.member_id == member_id)
    booked = select(bookings).where(or_(bookings.c.member_id == member_id, bookings.c.id.in_(as_guest)))
    yield "bookings", (shape(row, bookings) for row in connection.execute(booked.order_by(bookings.c.starts_at)))
    yield "visits", _visits(connection, member_id)
    noted = NOTES.where(notes.c.member_id == member_id)
    closed = ("closed_at", "closed_by")
    yield "notes", (note(row) | {name: getattr(row, name) for name in closed} for row in connection.execute(noted))
    chosen = CHOICES.where(member_preferences.c.member_id == member_id)
    yield "preferences", (choice(row) for row in connection.execute(chosen))
    happened = select(events).where(events.c.member_id == member_id).order_by(events.c.position)
    yield "events", (rows.event(row) for row in connection.execute(happened))


def _visits(connection: Connection, member_id: str) -> Iterator[Any]:
    of_them = select(charges).where(charges.c.member_id == member_id)
    cost = {row.visit_id: shape(row, charges) for row in connection.execute(of_them)}
    came = select(visits).where(visits.c.member_id == member_id).order_by(visits.c.checked_in_at, visits.c.id)
    for row in connection.execute(came):
        yield shape(row, visits) | {"charge": cost.get(row.id)}
