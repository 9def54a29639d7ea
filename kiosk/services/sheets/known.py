"""What the store knows that rows of a spreadsheet refer to: members, pass types, plans, places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from kiosk.domain.passes import PassKind
from kiosk.domain.places import Location
from kiosk.services import stored
from kiosk.services.document import Member
from kiosk.services.sheets.rows import Row
from kiosk.store import rows
from kiosk.store.tables import credentials, locations, members, organization, pass_types, plans

_NO_CURRENCY = "EUR"
"""Decides how many decimals an amount has, in a store that has no organization yet."""


class Known:
    """A snapshot of the store, by all that people call things by. Find methods note what is not found."""

    def __init__(self, connection: Connection) -> None:
        self.currency: str = connection.scalar(select(organization.c.currency)) or _NO_CURRENCY
        self.locations = {row.id: rows.location(row) for row in connection.execute(select(locations))}
        self.codes: dict[str, str] = {
            row.id: row.member_id for row in connection.execute(select(credentials.c.id, credentials.c.member_id))
        }
        self.numbers: dict[int, str] = {}
        self._members: dict[str, Any] = {}
        self._emails: dict[str, list[str]] = defaultdict(list)
        for row in connection.execute(select(members)):
            self._members[row.id] = row
            self.numbers[row.number] = row.id
            if row.email:
                self._emails[row.email.casefold()].append(row.id)
        self.kinds = {row.id: PassKind(row.kind) for row in connection.execute(select(pass_types))}
        self._types = _named(connection, pass_types)
        self._plans = _named(connection, plans)
        self._places = _names((one.id, one.name) for one in self.locations.values())

    def member(self, ident: str) -> Member | None:
        """The member as the store has them, without what they carry and hold."""
        row = self._members.get(ident)
        return None if row is None else stored.member(row)

    def with_email(self, email: str) -> Sequence[str]:
        """The ids of members with this address."""
        return self._emails.get(email.casefold(), ())

    def called(self, ident: str) -> str | None:
        """The id of the member whom another system calls so: by id, else by number."""
        if ident in self._members:
            return ident
        return self.numbers.get(int(ident)) if ident.isascii() and ident.isdecimal() and len(ident) < 12 else None

    def whose(self, row: Row) -> str | None:
        """The id of the member that a pass or a visit names: by id, number, address or code, whichever is known."""
        said = [(field, cell) for field in _WHO if (cell := row.text(field)) is not None]
        for field, cell in said:
            match field:
                case "member":
                    found = self.called(cell) or self.codes.get(cell) or self._only(self.with_email(cell))
                case "member_number":
                    found = self.numbers.get(int(cell)) if cell.isascii() and cell.isdecimal() else None
                case "member_email":
                    found = self._only(self.with_email(cell))
                case _:
                    found = self.codes.get(cell)
            if found is not None:
                return found
        if not said:
            row.wrong("it names no member")
            return None
        field, cell = said[0]
        if field == "member_code":
            row.wrong("no member has this code", field)
        elif field == "member_email" and len(self.with_email(cell)) > 1:
            row.wrong(f"{len(self.with_email(cell))} members have the address {cell!r}", field)
        else:
            row.wrong(f"there is no member {cell!r}", field)
        return None

    def pass_type(self, row: Row) -> str | None:
        """The id of the pass type that the row names."""
        return _find(row, ("pass_type_id", "pass_type"), self._types, "pass type")

    def plan(self, row: Row) -> str | None:
        """The id of the plan that the row names, if it names one."""
        return _find(row, ("plan",), self._plans, "plan")

    def location(self, row: Row) -> Location | None:
        """The place that the row names, if it names one."""
        found = _find(row, ("location_id", "location"), self._places, "location")
        return None if found is None else self.locations[found]

    def _only(self, idents: Sequence[str]) -> str | None:
        return idents[0] if len(idents) == 1 else None


_WHO = ("member", "member_number", "member_email", "member_code")

_Names = Mapping[str, Sequence[str]]


def _named(connection: Connection, table: Table) -> _Names:
    return _names((row.id, row.name) for row in connection.execute(select(table.c.id, table.c.name)))


def _names(pairs: Iterable[tuple[str, str]]) -> _Names:
    """Ids by what people write: the id itself, or the name in any case."""
    found: dict[str, list[str]] = {}
    for ident, name in pairs:
        found[ident] = [ident]
        found.setdefault(_as_written(name), []).append(ident)
    return found


def _as_written(name: str) -> str:
    return "name " + " ".join(name.casefold().split())


def _find(row: Row, fields: Sequence[str], known: _Names, what: str) -> str | None:
    said = [(field, cell) for field in fields if (cell := row.text(field)) is not None]
    for _, cell in said:
        named = known.get(cell) or known.get(_as_written(cell), ())
        if len(set(named)) == 1:
            return named[0]
    if said:
        field, cell = said[-1]
        several = len(known.get(_as_written(cell), ())) > 1
        row.wrong(f"more than one {what} is called {cell!r}" if several else f"there is no {what} {cell!r}", field)
    return None
