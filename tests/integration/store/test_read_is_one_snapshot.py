"""A block of reading sees one state of the store, whatever is committed meanwhile."""

from __future__ import annotations

from kiosk.store import state
from kiosk.store.engine import Store


def test_what_is_committed_meanwhile_is_not_seen(store: Store) -> None:
    with store.read() as reading:
        before = state.last_change(reading)
        with store.write() as writing:
            state.take_changes(writing, 5)
            state.put(writing, state.Name.LOCATION, "uptown")
        assert state.last_change(reading) == before
        assert state.get(reading, state.Name.LOCATION) is None
    with store.read() as reading:
        assert state.last_change(reading) == before + 5
        assert state.get(reading, state.Name.LOCATION) == "uptown"
