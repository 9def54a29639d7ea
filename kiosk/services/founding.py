"""A club that begins: its name, its place, and how many members it has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import func, or_, select

from kiosk.domain.repair import NotPossible
from kiosk.services.document import BadDocument, Document, in_words
from kiosk.services.import_document import import_document
from kiosk.store.engine import Store
from kiosk.store.facts import only_location
from kiosk.store.tables import credentials, members, passes

_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Census:
    """How many members there are, and passes that are in force on a day; `code`: one that can be looked up."""

    members: int
    passes: int
    code: str | None


def found_club(store: Store, name: str, time_zone: str, currency: str, now: datetime) -> str:
    """Make the organization and its one location; returns the location's id. Where there is one, it stays.

    Raises NotPossible, StoreFault.
    """
    with store.read() as connection:
        there = only_location(connection)
    ident = there or _NOT_IN_IDS.sub("-", name.casefold()).strip("-")[:60] or "house"
    club = {
        "organization": {"name": name, "currency": currency},
        "locations": [] if there else [{"id": ident, "name": name, "time_zone": time_zone}],
    }
    try:
        import_document(store, msgspec.convert(club, Document), now=now)
    except (msgspec.ValidationError, BadDocument) as error:
        raise NotPossible(in_words(error)) from error
    return ident


def census(store: Store, now: datetime) -> Census:
    """As the store is now; raises StoreFault."""
    day = now.date()
    runs = (
        or_(passes.c.starts_on.is_(None), passes.c.starts_on <= day),
        or_(passes.c.expires_on.is_(None), passes.c.expires_on >= day),
    )
    in_force = select(func.count()).select_from(passes).where(passes.c.state == "active", *runs)
    with store.read() as connection:
        people = connection.scalar(select(func.count()).select_from(members)) or 0
        held = connection.scalar(in_force) or 0
        code = connection.scalar(select(credentials.c.id).where(credentials.c.state == "active").limit(1))
    return Census(people, held, code)
