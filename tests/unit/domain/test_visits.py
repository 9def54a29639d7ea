"""The ground of an entry."""

from __future__ import annotations

import pytest

from kiosk.domain.visits import Entitlement, EntryMethod


def test_the_entry_methods_are_capitans() -> None:
    assert {method.value for method in EntryMethod} == {"MEM", "ENT", "EVE", "GUE", "FRE", "MIG"}


@pytest.mark.parametrize("method", [EntryMethod.BOOKING, EntryMethod.FREE, EntryMethod.MIGRATED])
def test_an_entry_without_a_pass_names_none(method: EntryMethod) -> None:
    with pytest.raises(ValueError, match="uses no pass"):
        Entitlement(method=method, description="", pass_id="p-1")


def test_only_an_entry_by_booking_names_a_booking() -> None:
    assert Entitlement(method=EntryMethod.BOOKING, description="", booking_id="b-1").booking_id == "b-1"
    with pytest.raises(ValueError, match="has no booking"):
        Entitlement(method=EntryMethod.PASS, description="", booking_id="b-1")


def test_only_an_entry_by_pass_is_pay_as_you_go() -> None:
    assert Entitlement(method=EntryMethod.PASS, description="", pay_as_you_go=True).pay_as_you_go
    with pytest.raises(ValueError, match="pay-as-you-go is an entry by pass"):
        Entitlement(method=EntryMethod.MEMBERSHIP, description="", pay_as_you_go=True)


@pytest.mark.parametrize("method", [EntryMethod.PASS, EntryMethod.MEMBERSHIP, EntryMethod.GUEST_PASS])
def test_the_methods_that_use_a_pass_may_name_it(method: EntryMethod) -> None:
    assert Entitlement(method=method, description="", pass_id="p-1").pass_id == "p-1"
