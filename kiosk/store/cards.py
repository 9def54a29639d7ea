"""Who has a card, and the name of the house that stands on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, or_, select

from kiosk.domain.members import CredentialKind, CredentialState
from kiosk.store.tables import credentials, locations, members, organization

_PORTION = 500
MOST_DIGITS = 11
"""A number with more digits is no member's, and too large for the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A member as their card names them, and the codes of their good cards, the newest last."""

    id: str
    number: int
    first_name: str
    last_name: str
    codes: tuple[str, ...] = ()


def house_name(connection: Connection) -> str:
    """The organization's name, else that of the only location; else nothing."""
    named: str | None = connection.scalar(select(organization.c.name))
    places = connection.scalars(select(locations.c.name).limit(2)).all()
    return named or (places[0] if len(places) == 1 else "")


def called(connection: Connection, said: str) -> Sequence[str]:
    """The ids of the members whom somebody calls so: by id, else by number, else by e-mail address in any case."""
    ways = [members.c.id == said]
    if said.isascii() and said.isdecimal() and len(said) <= MOST_DIGITS:
        ways.append(members.c.number == int(said))
    ways.append(func.lower(members.c.email) == said.lower())
    for way in ways:
        if found := connection.scalars(select(members.c.id).where(way).order_by(members.c.id)).all():
            return found
    return ()


def holders(connection: Connection, ids: Sequence[str] | None, now: datetime) -> list[Holder]:
    """These members in this order, or all in the order of their names, with the cards that are good at `now`."""
    columns = select(members.c.id, members.c.number, members.c.first_name, members.c.last_name)
    good = (
        select(credentials.c.id, credentials.c.member_id)
        .where(
            credentials.c.kind == CredentialKind.CARD.value,
            credentials.c.state == CredentialState.ACTIVE.value,
            or_(credentials.c.expires_at.is_(None), credentials.c.expires_at > now),
        )
        .order_by(credentials.c.change)
    )
    if ids is None:
        people, held = connection.execute(columns).all(), connection.execute(good).all()
    else:
        portions = [ids[start : start + _PORTION] for start in range(0, len(ids), _PORTION)]
        people = [row for some in portions for row in connection.execute(columns.where(members.c.id.in_(some)))]
        held = [row for some in portions for row in connection.execute(good.where(credentials.c.member_id.in_(some)))]
    codes: dict[str, list[str]] = defaultdict(list)
    for code, member_id in held:
        codes[member_id].append(code)
    found = [Holder(**row._mapping, codes=tuple(codes[row.id])) for row in people]
    if ids is None:
        return sorted(found, key=lambda one: (one.last_name.casefold(), one.first_name.casefold(), one.number))
    place = {ident: n for n, ident in enumerate(ids)}
    return sorted(found, key=lambda one: place[one.id])


def highest_number(connection: Connection) -> int:
    """The largest member number there is; 0 where there are no members."""
    return connection.scalar(select(func.max(members.c.number))) or 0


def code_of_number(connection: Connection, number: int, now: datetime) -> str | None:
    """A code of this member that is good at `now`: a card before others, the newest first; never a rotating one."""
    found: str | None = connection.scalar(
        select(credentials.c.id)
        .join(members, members.c.id == credentials.c.member_id)
        .where(
            members.c.number == number,
            credentials.c.state == CredentialState.ACTIVE.value,
            credentials.c.secret.is_(None),
            or_(credentials.c.expires_at.is_(None), credentials.c.expires_at > now),
        )
        .order_by((credentials.c.kind == CredentialKind.CARD.value).desc(), credentials.c.change.desc())
        .limit(1)
    )
    return found


def taken(connection: Connection, code: str) -> bool:
    """Whether this code is somebody's, or was."""
    return connection.scalar(select(credentials.c.id).where(credentials.c.id == code)) is not None
