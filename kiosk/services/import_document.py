"""Importing a document: all of it in one transaction, or nothing. Importing it again changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import argon2
import msgspec
from sqlalchemy import Connection, Table, select

from kiosk.domain.places import Policies
from kiosk.services import document_events
from kiosk.services.document import BadDocument, Choice, Document, Member, Note, Visit
from kiosk.services.figures import figures_of
from kiosk.store import record, reference, state
from kiosk.store.engine import Store
from kiosk.store.reference import Changed
from kiosk.store.tables import (
    bookings,
    credentials,
    locations,
    members,
    organization,
    pass_types,
    passes,
    plans,
    staff,
)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, by section; `visits`, `notes` and `preferences` count the new ones."""

    sections: Mapping[str, Changed]
    visits: int
    notes: int = 0
    preferences: int = 0


Progress = Callable[[str, int], None]
"""Told after each portion: which section, and how many more of its rows are done."""


def import_document(
    store: Store,
    document: Document,
    *,
    now: datetime,
    check_only: bool = False,
    progress: Progress = lambda _section, _rows: None,
) -> Imported:
    """Store the document; raises BadDocument (then nothing was written) and StoreFault.

    `check_only` does everything but keep it.
    """
    with store.write() as connection:
        if state.get(connection, state.Name.DEVICE):
            raise BadDocument("this store is a kiosk's copy of its server's; import there")
        _check_references(connection, document)
        sections = {
            table.name: reference.put(connection, table, given, partial(progress, table.name))
            for table, given in _reference_rows(connection, document)
        }
        notes = record.record_said(connection, [*document_events.noted(connection, document.notes, now)], now)
        chosen = record.record_said(connection, [*document_events.chosen(connection, document.preferences, now)], now)
        progress("visits", 0)
        history = document_events.history(connection, document.visits, now)
        imported = Imported(sections, record.record_history(connection, history, now), notes, chosen)
        if check_only:
            connection.rollback()
    return imported


# ---------------------------------------------------------------- rows


def _reference_rows(connection: Connection, document: Document) -> Iterator[tuple[Table, Sequence[dict[str, Any]]]]:
    if document.organization is not None:
        yield organization, [{"id": "organization", **msgspec.structs.asdict(document.organization)}]
    yield locations, [_location_row(one) for one in document.locations]
    yield plans, [{"id": p.id, "name": p.name, "limit": msgspec.to_builtins(p.limit)} for p in document.plans]
    yield pass_types, [_pass_type_row(one) for one in document.pass_types]
    yield staff, [_staff_row(connection, one) for one in document.staff]
    yield members, [_member_row(one) for one in document.members]
    yield credentials, _credential_rows(connection, document)
    held = [
        {**msgspec.structs.asdict(one), "member_id": m.id, "origin": one.origin.value, "state": one.state.value}
        for m in document.members
        for one in m.passes
    ]
    yield passes, figures_of(connection, held)
    yield (
        bookings,
        [{**msgspec.structs.asdict(b), "guests": list(b.guests), "state": b.state.value} for b in document.bookings],
    )


def _location_row(one: Any) -> dict[str, Any]:
    return {
        **msgspec.structs.asdict(one),
        "opening_hours": [window.plain() for window in one.opening_hours or ()],
        "policies": msgspec.json.decode(msgspec.json.encode(msgspec.convert(one.policies, Policies))),
    }


def _pass_type_row(one: Any) -> dict[str, Any]:
    return {
        **msgspec.to_builtins(one),
        "locations": list(one.locations),
        "hours": [window.plain() for window in one.hours or ()],
    }


def _staff_row(connection: Connection, one: Any) -> dict[str, Any]:
    """The PIN's hash is kept if it still fits the PIN: each hash has its own salt, and nothing changed."""
    hasher = argon2.PasswordHasher()
    known = connection.scalar(select(staff.c.pin_hash).where(staff.c.id == one.id))
    row = {"id": one.id, "first_name": one.first_name, "last_name": one.last_name, "role": one.role}
    if one.pin is msgspec.UNSET:
        return {**row, "pin_hash": known}
    if one.pin is None:
        return {**row, "pin_hash": None}
    if known is not None:
        try:
            hasher.verify(known, one.pin)
        except argon2.exceptions.VerifyMismatchError:
            known = None
    return {**row, "pin_hash": known or hasher.hash(one.pin)}


def _credential_rows(connection: Connection, document: Document) -> Sequence[dict[str, Any]]:
    """The secret of a rotating code stays where the document does not name it."""
    rotate = select(credentials.c.id, credentials.c.secret).where(credentials.c.secret.is_not(None))
    secrets: dict[str, str] = {row.id: row.secret for row in connection.execute(rotate)}
    return [
        {
            "id": code.value,
            "member_id": member.id,
            "kind": code.kind.value,
            "state": code.state.value,
            "expires_at": code.expires_at,
            "secret": secrets.get(code.value) if code.secret is msgspec.UNSET else code.secret,
        }
        for member in document.members
        for code in member.credentials
    ]


def _member_row(one: Member) -> dict[str, Any]:
    row = msgspec.structs.asdict(one)
    for apart in ("credentials", "passes", "waiver"):
        del row[apart]
    if row["number"] is msgspec.UNSET:
        del row["number"]
    return {
        **row,
        "kind": one.kind.value,
        "state": one.state.value,
        "teams": list(one.teams),
        "waiver_signed_on": one.waiver and one.waiver.signed_on,
        "waiver_expires_on": one.waiver and one.waiver.expires_on,
    }


# ---------------------------------------------------------------- references


def _check_references(connection: Connection, document: Document) -> None:
    """Every id names something in the document or in the store, and nothing is named twice; raises BadDocument."""
    places = _known(connection, locations, "locations", [one.id for one in document.locations])
    types = _known(connection, pass_types, "pass_types", [one.id for one in document.pass_types])
    schemes = _known(connection, plans, "plans", [one.id for one in document.plans])
    _known(connection, staff, "staff", [one.id for one in document.staff])
    people = _known(connection, members, "members", [one.id for one in document.members])
    _known(connection, bookings, "bookings", [one.id for one in document.bookings])
    _check_once("visits", [document_events.ident_of(one) for one in document.visits])
    _check_once("notes", [one.id for one in document.notes])
    _check_once("preferences", [one.id for one in document.preferences])
    for n, one in enumerate(document.pass_types):
        for place in one.locations:
            _must_be_in(place, places, f"$.pass_types[{n}].locations", "location")
    for n, member in enumerate(document.members):
        at = f"$.members[{n}]"
        if member.plan_id is not None:
            _must_be_in(member.plan_id, schemes, f"{at}.plan_id", "plan")
        for k, held in enumerate(member.passes):
            _must_be_in(held.pass_type_id, types, f"{at}.passes[{k}].pass_type_id", "pass type")
            if held.location_id is not None:
                _must_be_in(held.location_id, places, f"{at}.passes[{k}].location_id", "location")
    for n, booking in enumerate(document.bookings):
        for person in (booking.member_id, *booking.guests):
            _must_be_in(person, people, f"$.bookings[{n}]", "member")
        _must_be_in(booking.location_id, places, f"$.bookings[{n}].location_id", "location")
    dated: Mapping[str, Sequence[Note | Choice | Visit]] = {
        "notes": document.notes,
        "preferences": document.preferences,
        "visits": document.visits,
    }
    for section, several in dated.items():
        for n, told in enumerate(several):
            _must_be_in(told.member_id, people, f"$.{section}[{n}].member_id", "member")
            _must_be_in(told.location_id, places, f"$.{section}[{n}].location_id", "location")
    _check_owners(connection, document)


def _known(connection: Connection, table: Table, section: str, ids: Sequence[str]) -> set[str]:
    return _check_once(section, ids) | reference.names(connection, table)


def _check_once(section: str, ids: Sequence[str]) -> set[str]:
    seen: set[str] = set()
    for n, ident in enumerate(ids):
        if ident in seen:
            raise BadDocument(f"{ident!r} stands twice - at `$.{section}[{n}]`")
        seen.add(ident)
    return seen


def _must_be_in(ident: str, known: set[str], place: str, what: str) -> None:
    if ident not in known:
        raise BadDocument(f"there is no {what} {ident!r} - at `{place}`")


def _check_owners(connection: Connection, document: Document) -> None:
    """A code, a pass and a number belong to one member (rules.md 1), and stand in the document once."""
    codes = _owners(connection, credentials, credentials.c.member_id)
    held = _owners(connection, passes, passes.c.member_id)
    numbers = {row.number: row.id for row in connection.execute(select(members.c.id, members.c.number))}
    seen: set[tuple[str, object]] = set()
    for n, member in enumerate(document.members):
        at = f"$.members[{n}]"
        claims: list[tuple[str, dict[Any, str], object, str]] = [
            *(("this code", codes, c.value, f"{at}.credentials[{k}]") for k, c in enumerate(member.credentials)),
            *(("this pass", held, p.id, f"{at}.passes[{k}]") for k, p in enumerate(member.passes)),
        ]
        if member.number is not msgspec.UNSET:
            claims.append(("this number", numbers, member.number, f"{at}.number"))
        for what, owners, claimed, place in claims:
            if owners.setdefault(claimed, member.id) != member.id:
                raise BadDocument(f"{what} belongs to another member - at `{place}`")
            if (what, claimed) in seen:
                raise BadDocument(f"{what} stands twice - at `{place}`")
            seen.add((what, claimed))


def _owners(connection: Connection, table: Table, owner: Any) -> dict[Any, str]:
    return {row[0]: row[1] for row in connection.execute(select(table.c.id, owner))}
