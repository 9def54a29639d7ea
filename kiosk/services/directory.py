"""The desk's search over all members: their words are held in memory, so that every key finds at once (ux.md S12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice

from kiosk.domain.directory import Found, FoundMember
from kiosk.domain.misses import misses_of
from kiosk.domain.passes import Pass, use_order
from kiosk.domain.places import Location
from kiosk.domain.search import Query, Searchable, fold, query, searchable
from kiosk.store import directory
from kiosk.store.directory import Lately, Listed
from kiosk.store.engine import Store
from kiosk.store.facts import find_location, passes_of_several

SHOWN = 30


@dataclass(frozen=True, slots=True)
class _Entry:
    who: Listed
    words: Searchable
    sorts: tuple[str, str, int]


class Directory:
    """All members, sorted by name. Owns what it holds in memory: not for use by two threads at once.

    Empty until the first `refresh`. Raises StoreFault, UnknownLocation.
    """

    def __init__(self, store: Store, location_id: str) -> None:
        self._store = store
        self._location_id = location_id
        self._change = 0
        self._entries: list[_Entry] = []
        self._texts: list[str] = []

    def refresh(self) -> int:
        """Take over what changed since the last time; returns how many members were new, other or gone."""
        with self._store.read() as connection:
            there, newest = directory.newest_change(connection)
            if (there, newest) == (len(self._entries), self._change):
                return 0
            held = {} if newest < self._change else {entry.who.id: entry for entry in self._entries}
            came = directory.changed(connection, self._change if held else 0)
            held |= {one.id: _entry(one) for one in came}
            gone = set(held) - directory.ids(connection) if len(held) != there else set[str]()
        self._entries = sorted((held[ident] for ident in held.keys() - gone), key=lambda entry: entry.sorts)
        # made anew in the order in which they are read: side by side in memory they are read twice as fast
        self._texts = "\n".join(entry.words.text for entry in self._entries).split("\n")
        self._change = newest
        return len(came) + len(gone)

    def search(self, text: str, now: datetime, limit: int = SHOWN) -> Found:
        """Who fits what was typed so far: whose number it is, then whose name begins so, then the others.

        Of equal ones by name. What has no letter and no digit finds nobody.
        """
        asked = query(text)
        places = asked.places(self._texts)
        best = [self._entries[place].who for place in self._best(asked, places, limit)]
        if not best:
            return Found(0, ())
        with self._store.read() as connection:
            location = find_location(connection, self._location_id)
            shown = directory.lately(connection, self._location_id, [one.id for one in best])
            held = passes_of_several(connection, [one.id for one in best], location, now)
        good = {ident: _good(passes, location, now) for ident, passes in held.items()}
        return Found(len(places), tuple(_found(one, shown[one.id], good[one.id]) for one in best))

    def _best(self, asked: Query, places: list[int], limit: int) -> list[int]:
        """The entries are sorted by name, so those of one rank are too."""
        said = asked.number
        exact = [place for place in places if said and self._entries[place].words.number == said]
        named = (place for place in places if asked.in_name(self._entries[place].words.name))
        return list(islice(dict.fromkeys(chain(exact, islice(named, limit), places)), limit))


def _entry(one: Listed) -> _Entry:
    words = searchable(one.first_name, one.last_name, one.number, one.email, one.phone)
    return _Entry(one, words, (fold(one.last_name), fold(one.first_name), one.number))


def _found(one: Listed, shown: Lately, passes: tuple[str, ...]) -> FoundMember:
    return FoundMember(
        id=one.id,
        number=one.number,
        first_name=one.first_name,
        last_name=one.last_name,
        state=one.state,
        plan=shown.plan,
        passes=passes,
        inside_since=shown.inside_since,
        last_visit=shown.last_visit,
        visits_before=shown.visits_before,
    )


def _good(held: list[Pass], location: Location, now: datetime) -> tuple[str, ...]:
    """What would let them in now, as staff read it."""
    good = (
        one for one in sorted(held, key=use_order) if not one.for_guests and not misses_of(one, location, now, None)
    )
    return tuple(one.described(one.remaining) for one in good)
