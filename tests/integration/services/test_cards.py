from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from kiosk.domain.card_codes import new_code
from kiosk.domain.decisions import CheckedIn, Refused
from kiosk.domain.reasons import Reason
from kiosk.services.cards import Issued, NotIssued, issue_cards
from kiosk.store import reference
from kiosk.store.engine import Store
from kiosk.store.tables import credentials
from tests.fakes import documents, door, line
from tests.fakes.kept_stores import KeptStores

NOW = door.EVENING
CHANCE = Random(7)


def member(ident: str, *codes: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": ident, "first_name": ident, "last_name": "Byron", "credentials": list(codes)} | more


def club(*members: dict[str, Any]) -> documents.Document:
    return documents.whole() | {"members": list(members), "bookings": [], "visits": [], "staff": []}


def issued(store: Store, *named: str, **more: Any) -> Issued:
    """For these members, or for all."""
    wanted = {"now": NOW, "new_code": lambda: new_code(CHANCE.randrange)} | more
    return issue_cards(store, list(named) or None, **wanted)


def codes(store: Store, *named: str, **more: Any) -> dict[str, str]:
    return {card.member_id: card.code for card in issued(store, *named, **more).cards}


def changes(store: Store) -> list[reference.Change]:
    with store.read() as connection:
        return reference.changes_after(connection, 0, 1000)


def test_the_card_says_who_and_of_which_house(store: Store) -> None:
    door.fill(store)
    made = issued(store, "m-1")
    (card,) = made.cards

    assert made.house == "Uptown Climbing"
    assert (card.name, card.number, card.code) == ("Ada Byron", 50231, "ADA0001")
    assert (card.made, card.replaced) == (False, 0)


def test_a_house_without_a_name_is_called_as_its_only_place(store: Store) -> None:
    whole = club(member("m-1", {"value": "A"}))
    del whole["organization"]
    door.fill(store, whole)
    assert issued(store).house == "Uptown"


@pytest.mark.parametrize("said", ["m-1", "50231", "ada@example.com", "Ada@Example.COM"])
def test_a_member_is_named_by_id_number_or_address(store: Store, said: str) -> None:
    door.fill(store)
    assert codes(store, said) == {"m-1": "ADA0001"}


def test_who_is_named_twice_gets_one_card_in_the_place_of_the_first(store: Store) -> None:
    door.fill(store)
    assert list(codes(store, "m-3", "50231", "m-1", "m-2")) == ["m-3", "m-1", "m-2"]


def test_all_members_come_in_the_order_of_their_names(store: Store) -> None:
    door.fill(store)
    assert [card.name for card in issued(store).cards] == [
        "Ada Byron",
        "Grace Hopper",
        "Sofia Kovalevskaya",
        "Alan Turing",
    ]


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("nobody", "there is no member 'nobody'"),
        ("99999999999999999999", "there is no member '99999999999999999999'"),
        ("b@example.com", "'b@example.com' is the address of m-1, m-2: name one by id"),
    ],
)
def test_who_cannot_be_told_is_named_and_nobody_gets_a_card(store: Store, said: str, problem: str) -> None:
    door.fill(store, club(member("m-1", email="b@example.com"), member("m-2", email="B@example.com")))
    before = changes(store)

    with pytest.raises(NotIssued) as one:
        issued(store, "m-1", said)
    assert one.value.args == (problem,)
    with pytest.raises(NotIssued) as several:
        issued(store, "m-1", said, "me")
    assert several.value.args == ("2 of 3 cannot be told", problem, "there is no member 'me'")
    assert changes(store) == before


def test_only_a_good_card_counts_and_of_several_the_newest(store: Store) -> None:
    past, future = (NOW + timedelta(days=days) for days in (-1, 1))
    at = [{"expires_at": one.isoformat()} for one in (past, future)]
    held = (
        {"value": "OLD"},
        {"value": "NEW"} | at[1],
        {"value": "LATER"} | at[0],
        {"value": "GONE", "state": "replaced"},
        {"value": "APP", "kind": "app"},
    )
    door.fill(store, club(member("m-1", *held)))
    assert codes(store, "m-1") == {"m-1": "NEW"}


def test_who_has_no_card_gets_a_code_that_stays_theirs(store: Store) -> None:
    door.fill(store, club(member("m-1", {"value": "APP", "kind": "app"}), member("m-2", {"value": "CARD"})))
    before = changes(store)
    first = issued(store)

    assert [(card.member_id, card.made, card.replaced) for card in first.cards] == [("m-1", True, 0), ("m-2", False, 0)]
    (new,) = [change for change in changes(store) if change not in before]
    assert new.number > max(change.number for change in before)
    (imported,) = [change for change in before if change.id == "CARD"]
    assert imported.values is not None
    assert new.values == imported.values | {
        "id": first.cards[0].code,
        "member_id": "m-1",
        "change": new.number,
    }
    after = changes(store)
    assert codes(store)["m-1"] == first.cards[0].code
    assert changes(store) == after


def test_a_lost_card_is_replaced_and_every_other_of_that_member(store: Store) -> None:
    held = ({"value": "ONE"}, {"value": "TWO"}, {"value": "APP", "kind": "app"})
    door.fill(store, club(member("m-1", *held), member("m-2", {"value": "OTHER"})))
    (card,) = issued(store, "m-1", replace=True).cards

    assert (card.made, card.replaced) == (True, 2)
    assert {row.id: row.state for row in door.rows(store, credentials)} == {
        "ONE": "replaced",
        "TWO": "replaced",
        "APP": "active",
        "OTHER": "active",
        card.code: "active",
    }


def test_a_code_that_is_somebodys_is_drawn_again(store: Store) -> None:
    door.fill(store, club(member("m-1"), member("m-2"), member("m-3", {"value": "TAKEN"})))
    drawn = iter(["TAKEN", "FIRST", "TAKEN", "FIRST", "SECOND"])

    assert codes(store, "m-1", "m-2", new_code=lambda: next(drawn)) == {"m-1": "FIRST", "m-2": "SECOND"}


def test_what_fails_on_the_way_leaves_nothing_behind(store: Store) -> None:
    door.fill(store, club(member("m-1", {"value": "ONE"}), member("m-2")))
    before = changes(store)
    drawn = iter(["FIRST"])

    with pytest.raises(RuntimeError):  # the source of chance dries up at the second
        issued(store, "m-1", "m-2", replace=True, new_code=lambda: next(drawn, None) or dried_up())
    assert changes(store) == before


def dried_up() -> str:
    raise RuntimeError


def test_a_check_says_what_would_be_and_keeps_nothing(store: Store) -> None:
    door.fill(store, club(member("m-1", {"value": "ONE"}), member("m-2")))
    before = changes(store)
    checked = issued(store, "m-1", "m-2", replace=True, check_only=True)

    assert [(card.made, card.replaced) for card in checked.cards] == [(True, 1), (True, 0)]
    assert changes(store) == before


# ---------------------------------------------------------------- a kiosk and its server


@pytest.fixture
def ends(stores: KeptStores) -> Iterator[line.Ends]:
    with line.stretched(stores) as both:
        both.syncer.round()
        yield both


def test_a_new_card_opens_the_kiosks_door_after_its_next_pull_and_the_old_one_no_longer(ends: line.Ends) -> None:
    (card,) = issued(ends.server, "m-2", replace=True).cards
    ends.syncer.round()
    desk = door.FrontDesk(ends.kiosk, "d-1")

    assert isinstance(desk.scan(card.code), CheckedIn)
    old = desk.scan("GRACE02", 10)
    assert isinstance(old, Refused)
    assert old.reason is Reason.CARD_REPLACED


def test_a_kiosk_makes_no_codes_and_knows_those_that_there_are(ends: line.Ends) -> None:
    with ends.server.write() as connection:
        reference.remove(connection, credentials, ["ALAN003"])
    ends.syncer.round()
    before = changes(ends.kiosk)
    some = issued(ends.kiosk, "m-3", "m-1")

    assert {card.member_id: card.code for card in some.cards} == {"m-1": "ADA0001"}
    assert [one.id for one in some.without] == ["m-3"]
    with pytest.raises(NotIssued, match="copy of its server's"):
        issued(ends.kiosk, "m-1", replace=True)
    assert changes(ends.kiosk) == before
