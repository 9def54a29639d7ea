"""Which visits of one member at one place overlap: after machines were apart, two may (rules.md 8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, or_, select

from kiosk.domain.history import Visit
from kiosk.store.tables import IS_OPEN, visits


@dataclass(frozen=True, slots=True)
class _Stay:
    """A visit among those of one member and location. `named`: the conflict that its row names today."""

    id: str
    start: datetime
    end: datetime | None
    named: str | None = None


_LONGEST_VISIT = timedelta(days=3)
"""Visits are closed at the end of their day; one that began before so long reaches into no other, or is still open."""

_BESIDE = select(
    visits.c.id,
    visits.c.member_id,
    visits.c.location_id,
    visits.c.checked_in_at,
    visits.c.checked_out_at,
    visits.c.conflicts_with,
).where(
    visits.c.member_id.in_(bindparam("members", expanding=True)),
    visits.c.voided.is_(False),
    or_(visits.c.checked_in_at > bindparam("since", type_=visits.c.checked_in_at.type), IS_OPEN),
)


def overlaps(connection: Connection, told: Sequence[Visit]) -> dict[str, str | None]:
    """With which other visit each of these, and of their neighbours, overlaps; only what has to be written.

    Nobody is at a place twice at once: of two visits that overlap the later names the earlier (rules.md 8). Both
    stay as facts. A name that is not among those that were looked at is left as it is.
    """
    began = [visit.checked_in_at for visit in told if visit.checked_in_at is not None]
    if not began:
        return {}
    own = {visit.id for visit in told}
    stays: dict[tuple[str, str], list[_Stay]] = defaultdict(list)
    for visit in told:
        if visit.checked_in_at is not None and not visit.voided:
            stay = _Stay(visit.id, visit.checked_in_at, visit.checked_out_at)
            stays[visit.member.id, visit.location_id].append(stay)
    since = min(began) - _LONGEST_VISIT
    for row in connection.execute(_BESIDE, {"members": list({visit.member.id for visit in told}), "since": since}):
        if row.id not in own:
            stay = _Stay(row.id, row.checked_in_at, row.checked_out_at, row.conflicts_with)
            stays[row.member_id, row.location_id].append(stay)
    looked_at = {None} | own | {stay.id for beside in stays.values() for stay in beside}
    return {
        stay.id: other
        for beside in stays.values()
        for stay, other in _overlaps(beside)
        if stay.id in own or (other != stay.named and stay.named in looked_at)
    }


def _overlaps(stays: list[_Stay]) -> Iterator[tuple[_Stay, str | None]]:
    """Each stay with the first of those that had not ended when it began.

    One that contradicts another and that nobody ended stands in nobody's way: they left with the other, and come and
    go again before staff have looked at it.
    """
    present: list[_Stay] = []
    for stay in sorted(stays, key=lambda one: (one.start, one.id)):
        present = [one for one in present if one.end is None or one.end > stay.start]
        yield stay, present[0].id if present else None
        if stay.end is not None or not present:
            present.append(stay)
