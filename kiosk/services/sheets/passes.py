"""Rows of passes: each belongs to a member and to a pass type that the store has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec

from kiosk.domain.passes import Origin, PassKind, PassState
from kiosk.services.document import Member, Pass, in_words
from kiosk.services.sheets.known import Known
from kiosk.services.sheets.rows import Row
from kiosk.services.sheets.values import DayOrder, count_of, day_of, one_of, yes_or_no

_STATES = {
    **dict.fromkeys(("active", "act", "aktiv", "paid", "current"), PassState.ACTIVE),
    **dict.fromkeys(("frozen", "frz", "paused", "on hold", "suspended", "pausiert"), PassState.FROZEN),
    **dict.fromkeys(("unpaid", "overdue", "past due", "unbezahlt"), PassState.UNPAID),
    **dict.fromkeys(
        ("cancelled", "canceled", "end", "ended", "expired", "void", "gekündigt", "beendet"), PassState.CANCELLED
    ),
    **dict.fromkeys(("awaiting_approval", "awaiting approval", "pending"), PassState.AWAITING_APPROVAL),
}
_ORIGINS = {origin.value: origin for origin in Origin}


def holders_of(
    rows: Iterable[Row], known: Known, order: DayOrder | None, held: Mapping[str, tuple[str, Pass]]
) -> list[Member]:
    """The members, as the store has them, with the passes that the rows tell; rows keep what is wrong with them.

    `held`: the stored passes by id, each with its member. A field that a row leaves out keeps its stored value.
    """
    found: dict[str, list[Pass]] = defaultdict(list)
    reading = _Reading(known, order, held)
    for row in rows:
        told = reading.held_pass(row)
        if told is not None:
            found[told[0]].append(told[1])
    return [
        msgspec.structs.replace(member, passes=tuple(passes))
        for ident, passes in found.items()
        if (member := known.member(ident)) is not None
    ]


class _Reading:
    """One file: the ids that its rows have used."""

    def __init__(self, known: Known, order: DayOrder | None, held: Mapping[str, tuple[str, Pass]]) -> None:
        self._known = known
        self._order = order
        self._held = held
        self._rows: dict[str, int] = {}

    def held_pass(self, row: Row) -> tuple[str, Pass] | None:
        """The member's id and the pass; None if something is wrong."""
        member, type_id = self._known.whose(row), self._known.pass_type(row)
        place = self._known.location(row)
        if type_id is None and row.text("pass_type") is None and row.text("pass_type_id") is None:
            row.wrong("it names no pass type")
        values: dict[str, Any] = {
            "starts_on": row.value("starts_on", self._day),
            "expires_on": row.value("expires_on", self._day),
            "state": row.value("state", lambda cell: one_of(cell, _STATES)),
            "origin": _origin(row),
            "location_id": None if place is None else place.id,
            "shared_by": row.text("shared_by"),
            **self._remaining(row, type_id),
        }
        if member is None or type_id is None or not row.is_whole():
            return None
        told = {name: value for name, value in values.items() if value is not None}
        ident = self._ident(row, member, type_id, told)
        owner, before = self._held.get(ident, (member, Pass(id=ident, pass_type_id=type_id)))
        if owner != member:
            row.wrong("this pass belongs to another member", "id")
        try:
            one = msgspec.structs.replace(before, pass_type_id=type_id, **told)
            return (member, msgspec.convert(msgspec.to_builtins(one), Pass)) if row.is_whole() else None
        except ValueError as error:
            row.wrong(in_words(error).partition(" - at ")[0])
            return None

    def _day(self, cell: str) -> Any:
        return day_of(cell, self._order)

    def _remaining(self, row: Row, type_id: str | None) -> dict[str, int | None]:
        """A column that does not say of what counts minutes for a pass of minutes, and entries or days else."""
        visits, minutes = row.value("remaining_visits", count_of), row.value("remaining_minutes", count_of)
        left, used = row.value("remaining", count_of), row.value("used", yes_or_no)
        if left is None and used:
            left = 0
        timed = type_id is not None and self._known.kinds[type_id] is PassKind.MINUTES
        return {
            "remaining_visits": left if visits is None and not timed else visits,
            "remaining_minutes": left if minutes is None and timed else minutes,
        }

    def _ident(self, row: Row, member: str, type_id: str, told: Mapping[str, Any]) -> str:
        """The id of the file; a plain number with its pass type, for systems count each kind of product by itself.

        Without one it follows from the member, the pass type and the days, and the third such pass is the third.
        """
        said = row.text("id")
        if said is not None:
            ours = not said.isdecimal() or self._held.get(said, ("",))[0] == member
            ident = said if ours else f"{type_id}-{said}"
            if self._rows.setdefault(ident, row.number) != row.number:
                row.wrong(f"this pass stands in row {self._rows[ident]} too", "id")
            return ident
        named = f"kiosk-pass|{member}|{type_id}|{told.get('starts_on')}|{told.get('expires_on')}"
        nth = 1
        while self._rows.setdefault(ident := str(uuid5(NAMESPACE_URL, f"{named}|{nth}")), row.number) != row.number:
            nth += 1
        return ident


def _origin(row: Row) -> Origin | None:
    said = row.value("origin", lambda cell: one_of(cell, _ORIGINS))
    if said is None and row.value("from_plan", yes_or_no):
        said = Origin.PLAN
    if said is None and row.value("pay_as_you_go", yes_or_no):
        said = Origin.PAY_AS_YOU_GO
    return said
