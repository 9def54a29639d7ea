"""The ground of an entry, and what a stay takes."""

from __future__ import annotations

import pytest

from kiosk.domain.visits import Entitlement, EntryMethod, FreeEntry
from tests.fakes.club import at, inside_since


def test_the_entry_methods_are_capitans() -> None:
    assert {method.value for method in EntryMethod} == {"MEM", "ENT", "EVE", "GUE", "FRE", "MIG"}


@pytest.mark.parametrize("method", [EntryMethod.BOOKING, EntryMethod.FREE, EntryMethod.MIGRATED])
def test_an_entry_without_a_pass_names_none(method: EntryMethod) -> None:
    with pytest.raises(ValueError, match=rf"^an entry by {method} uses no pass$"):
        Entitlement(method=method, description="", pass_id="p-1")


def test_only_an_entry_by_booking_names_a_booking() -> None:
    assert Entitlement(method=EntryMethod.BOOKING, description="", booking_id="b-1").booking_id == "b-1"
    with pytest.raises(ValueError, match=r"^an entry by ENT has no booking$"):
        Entitlement(method=EntryMethod.PASS, description="", booking_id="b-1")


def test_only_an_entry_by_pass_is_pay_as_you_go() -> None:
    assert Entitlement(method=EntryMethod.PASS, description="", pay_as_you_go=True).pay_as_you_go
    with pytest.raises(ValueError, match=r"^pay-as-you-go is an entry by pass$"):
        Entitlement(method=EntryMethod.MEMBERSHIP, description="", pay_as_you_go=True)


@pytest.mark.parametrize("method", [EntryMethod.PASS, EntryMethod.MEMBERSHIP, EntryMethod.GUEST_PASS])
def test_the_methods_that_use_a_pass_may_name_it(method: EntryMethod) -> None:
    assert Entitlement(method=method, description="", pass_id="p-1").pass_id == "p-1"


# ---------------------------------------------------------------- free entry


@pytest.mark.parametrize(
    ("reason", "good"),
    [
        ("", False),
        ("ok", False),
        ("  ok ", False),
        ("one", True),
        (" one ", True),
        ("x" * 200, True),
        ("x" * 201, False),
    ],
    ids=["none", "two", "two and blanks", "three", "three and blanks", "200", "201"],
)
def test_a_reason_has_3_to_200_characters(reason: str, good: bool) -> None:
    if good:
        assert FreeEntry(reason=reason, granted_by="s-1").reason == reason
    else:
        with pytest.raises(ValueError, match=r"^a reason has 3 to 200 characters$"):
            FreeEntry(reason=reason, granted_by="s-1")


# ---------------------------------------------------------------- minutes


@pytest.mark.parametrize(("left", "used"), [(None, 60), (61, 60), (60, 60), (59, 59), (1, 1), (0, 0), (-5, 0)], ids=str)
def test_a_stay_takes_no_more_minutes_than_the_pass_has(left: int | None, used: int) -> None:
    assert inside_since("18:00", minutes_pass_id="p-1", minutes_left=left).minutes_used(at("19:00")) == used


def test_begun_minutes_are_not_taken() -> None:
    inside = inside_since("18:00", minutes_left=10)

    assert inside.minutes_used(at("18:00:59")) == 0
    assert inside.minutes_used(at("18:01")) == 1


def test_a_stay_counts_from_the_last_entry() -> None:
    continued = inside_since("18:00", entered_at=at("18:50"))

    assert continued.minutes_used(at("19:00")) == 10
