"""A member number in place of a code, and what the idle screen knows of the house."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.house import Crowd
from kiosk.services.house_now import house_now
from kiosk.services.number_entry import code_of_number
from kiosk.store.cards import MOST_DIGITS
from kiosk.store.engine import Store, open_store
from kiosk.store.facts import UnknownLocation
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice

NOW = door.EVENING


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    document: dict[str, Any] = dict(front_office.document())
    holders = document["members"]
    holders[0]["number"] = 7
    holders[0]["credentials"] = [
        {"value": "OLDCARD", "kind": "card", "state": "replaced"},
        {"value": "APP0001", "kind": "app", "state": "active"},
        {"value": "CARD001", "kind": "card", "state": "active"},
        {"value": "CARD002", "kind": "card", "state": "active", "expires_at": (NOW - timedelta(days=1)).isoformat()},
    ]
    holders[1]["number"] = 10482
    holders[1]["credentials"] = [{"value": "APP0002", "kind": "app", "state": "active"}]
    holders[2]["number"] = 31
    holders[2]["credentials"] = []
    with open_store(tmp_path_factory.mktemp("numbers")) as opened:
        door.fill(opened, document)
        yield opened


@pytest.mark.parametrize(
    ("digits", "code"),
    [
        ("7", "CARD001"),
        ("0007", "CARD001"),
        ("10482", "APP0002"),
        ("31", None),
        ("8", None),
        ("", None),
        ("7a", None),
        ("٧", None),
        ("9" * (MOST_DIGITS + 1), None),
    ],
)
def test_a_number_finds_a_good_code_of_its_member_the_newest_card_first(
    store: Store, digits: str, code: str | None
) -> None:
    assert code_of_number(store, digits, NOW) == code


def test_an_expired_code_was_good_before(store: Store) -> None:
    assert code_of_number(store, "7", NOW - timedelta(days=2)) == "CARD002"


def test_the_house_is_counted_as_it_stands(tmp_path: Path) -> None:
    with open_store(tmp_path) as opened:
        front_office.fill(opened)
        before = house_now(opened, "uptown", NOW)
        assert (before.closed, before.full, before.number_digits > 0) == (False, False, True)
        FrontOffice(opened).enter("GRACE02", at("18:00"))
        assert house_now(opened, "uptown", NOW).crowd in (Crowd.QUIET, None)
        with pytest.raises(UnknownLocation):
            house_now(opened, "nowhere", NOW)
