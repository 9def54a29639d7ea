import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from kiosk.app.demo.club import LOCATION, club_document
from kiosk.app.demo.story import story
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Refused, Scan
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.services.process_scan import Door, process_scan
from kiosk.store.engine import Store, open_store

NOW = datetime(2026, 6, 15, 16, 42, 7, 123456, tzinfo=UTC)
WORDS = {
    CheckedIn: "checked_in",
    CheckedOut: "checked_out",
    AlreadyIn: "already_in",
    ConsentNeeded: "consent_needed",
    Refused: "refused",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def test_it_imports_once_and_changes_nothing_the_second_time(store: Store) -> None:
    document = club_document(NOW, 1)
    read = read_document(json.dumps(document).encode())
    first = import_document(store, read, now=NOW)
    assert first.visits == len(document["visits"])
    assert import_document(store, read, now=NOW).visits == 0


def test_the_kiosk_answers_every_showing_as_the_story_expects(store: Store) -> None:
    document = club_document(NOW, 2)
    import_document(store, read_document(json.dumps(document).encode()), now=NOW)
    numbers = count(1)
    for showing in story(document, 2, scans=120):
        at = NOW + timedelta(seconds=3 * showing.number)
        scan = Scan(id=f"scan-{showing.number}", code=showing.code, symbology=showing.symbology, at=at)
        decision = process_scan(
            store, Door(location_id=LOCATION, device="d-1"), scan, recorded_at=at, new_id=lambda: f"e-{next(numbers)}"
        )
        assert WORDS[type(decision)] == showing.expected, (showing, decision)
        if isinstance(decision, Refused):
            assert decision.reason == showing.reason
