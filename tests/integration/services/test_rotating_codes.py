"""Rotating codes at the door: once each, within a minute, with and without a network."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

import pytest

from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.services.process_scan import Door, explain_scan
from kiosk.services.rotating import code_of, give_link, take_link
from kiosk.store import state, tables
from kiosk.store.engine import Store
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores
from tests.fakes.phones import ADAS, ALANS, GRACES, Phone, handed_out

T0 = at("18:00")
"""A step begins here."""
SECONDS = timedelta(seconds=1)


def fill(store: Store, **policies: Any) -> Store:
    door.fill(store, handed_out(front_office.document(**policies)))
    return store


@pytest.fixture
def office(stores: KeptStores) -> FrontOffice:
    """One machine."""
    return FrontOffice(fill(stores.empty("office")))


@pytest.fixture
def apart(stores: KeptStores) -> tuple[FrontOffice, FrontOffice]:
    """Two machines of the same club that do not hear of each other."""
    return FrontOffice(fill(stores.empty("one")), "k-1"), FrontOffice(fill(stores.empty("two")), "k-2")


def refusal(answer: Decision) -> Reason:
    assert isinstance(answer, Refused), answer
    return answer.reason


def uses(store: Store) -> list[tuple[str, int, str]]:
    return [(row.credential_id, row.step, row.visit_id) for row in door.rows(store, tables.code_uses)]


# ---------------------------------------------------------------- at one door


def test_a_phone_lets_its_member_in_and_out_with_a_code_each(store: Store) -> None:
    office = FrontOffice(fill(store))  # on both databases
    entered = office.enter(GRACES.shows(T0), T0)
    later = T0 + timedelta(hours=1)
    left = office.leave(GRACES.shows(later), later)

    assert (entered.member.id, entered.entitlement.method, left.visit_id) == ("m-2", "MEM", entered.visit_id)
    assert "the rotating code is of this moment, and new" in entered.explanation
    assert uses(office.store) == [
        (GRACES.handle, int(T0.timestamp()) // 30, entered.visit_id),
        (GRACES.handle, int(later.timestamp()) // 30, entered.visit_id),
    ]


def test_a_card_of_the_same_member_still_opens_and_spends_no_code(office: FrontOffice) -> None:
    assert office.enter("GRACE02", T0).code_use is None
    assert uses(office.store) == []


@pytest.mark.parametrize(
    ("read", "good"),
    [(-30, True), (-31, False), (0, True), (59, True), (60, False), (3600, False)],
    ids=lambda value: str(value),
)
def test_a_code_is_good_one_step_early_and_one_step_late(apart: tuple[Any, Any], read: int, good: bool) -> None:
    answer = apart[0].scan(GRACES.shows(T0), T0 + read * SECONDS)
    assert isinstance(answer, CheckedIn) if good else refusal(answer) is Reason.CODE_EXPIRED


def test_a_code_is_good_once(office: FrontOffice) -> None:
    code = GRACES.shows(T0)
    office.enter(code, T0)
    again = office.scan(code, T0 + 5 * SECONDS)

    assert refusal(again) is Reason.CODE_EXPIRED
    assert again.explanation[-1] == "this rotating code, or a newer one, was used before"
    refused = door.log(office.store)[-1]
    assert (refused.kind, refused.member_id) == ("refused", "m-2")


def test_an_older_code_than_the_last_is_not_good_either(office: FrontOffice) -> None:
    older = GRACES.shows(T0)
    office.enter(GRACES.shows(T0 + 30 * SECONDS), T0 + 30 * SECONDS)

    assert refusal(office.scan(older, T0 + 35 * SECONDS)) is Reason.CODE_EXPIRED


def test_a_refusal_spends_nothing(office: FrontOffice) -> None:
    code = GRACES.shows(T0)
    assert refusal(office.scan(code, T0, direction=Direction.OUT_ONLY)) is Reason.NOT_INSIDE
    assert isinstance(office.scan(code, T0 + SECONDS), CheckedIn)


def test_a_code_whose_visit_was_undone_stays_used(office: FrontOffice) -> None:
    code = GRACES.shows(T0)
    office.undo(office.enter(code, T0).visit_id, T0 + 5 * SECONDS)
    assert refusal(office.scan(code, T0 + 10 * SECONDS)) is Reason.CODE_EXPIRED


def test_a_dry_run_spends_nothing(office: FrontOffice) -> None:
    scan = office.read(GRACES.shows(T0), T0)
    where = Door(location_id="uptown", device="k-1")
    assert isinstance(explain_scan(office.store, where, scan), CheckedIn)
    assert isinstance(explain_scan(office.store, where, scan), CheckedIn)
    assert isinstance(office.scan(GRACES.shows(T0), T0), CheckedIn)


def test_a_question_spends_nothing_and_its_answer_may_take_its_time(office: FrontOffice) -> None:
    code, answered = ALANS.shows(T0), T0 + 100 * SECONDS
    assert isinstance(office.scan(code, T0), ConsentNeeded)
    entered = office.scan(code, answered, read_at=T0, consent=BEST)

    assert isinstance(entered, CheckedIn)
    assert entered.at == answered
    assert refusal(office.scan(code, answered, read_at=T0, consent=BEST)) is Reason.CODE_EXPIRED


def test_leaving_after_already_in_takes_the_code_that_was_shown_then(office: FrontOffice) -> None:
    office.enter(GRACES.shows(T0), T0)
    read = T0 + 40 * SECONDS
    assert isinstance(office.scan(GRACES.shows(read), read), AlreadyIn)
    left = office.scan(GRACES.shows(read), read + 50 * SECONDS, read_at=read, direction=Direction.OUT_ONLY)

    assert isinstance(left, CheckedOut)


def test_a_code_out_of_its_window_is_out_of_it_whatever_the_button(office: FrontOffice) -> None:
    late = T0 + 70 * SECONDS
    assert refusal(office.scan(ALANS.shows(T0), late, read_at=late, consent=BEST)) is Reason.CODE_EXPIRED


def test_a_step_of_the_future_locks_nobody_out(office: FrontOffice) -> None:
    office.enter(GRACES.shows(at("21:00")), at("21:00"))
    assert refusal(office.scan(GRACES.shows(at("20:59:30")), at("20:59:45"))) is Reason.CODE_EXPIRED
    assert isinstance(office.scan(GRACES.shows(T0), T0, direction=Direction.OUT_ONLY), CheckedOut)


# ---------------------------------------------------------------- the link of a phone


def give(store: Store, member: str, token: str, secret: str) -> bool:
    return give_link(store, member, token=token, secret=secret, new_handle=lambda: "2NEBNEB2", now=T0)


def test_what_a_link_shows_opens_the_door_until_it_is_taken_away(store: Store) -> None:
    office = FrontOffice(fill(store))  # on both databases
    assert give(store, "m-4", "t-1", ALANS.secret) is False
    first = code_of(store, "t-1", T0 + 12 * SECONDS)
    assert first is not None
    entered = office.scan(first.text, T0 + 12 * SECONDS, consent=BEST)
    assert give(store, "m-4", "t-2", ADAS.secret) is True
    later = at("19:00")
    second = code_of(store, "t-2", later)
    assert second is not None
    left = office.leave(second.text, later)

    assert (first.house, first.first_name, first.seconds_left) == ("Uptown Climbing", "Sofia", 18)
    assert isinstance(entered, CheckedIn)
    assert (left.visit_id, left.code) == (entered.visit_id, "…EB2")
    assert code_of(store, "t-1", later) is None
    take_link(store, "m-4")
    assert code_of(store, "t-2", later) is None
    assert refusal(office.scan(second.text, later)) is Reason.CODE_EXPIRED


# ---------------------------------------------------------------- texts that are none


def test_the_handle_alone_opens_nothing(office: FrontOffice) -> None:
    assert refusal(office.scan(GRACES.handle, T0)) is Reason.CODE_EXPIRED


def test_a_misread_or_unknown_code_is_unknown(office: FrontOffice) -> None:
    code = GRACES.shows(T0)
    misread = code[:-1] + ("0" if code[-1] != "0" else "1")
    stranger = Phone("STRBNGER", GRACES.secret).shows(T0)

    assert refusal(office.scan(misread, T0)) is Reason.UNKNOWN_CODE
    assert refusal(office.scan(stranger, T0)) is Reason.UNKNOWN_CODE
    assert all(answer.member_id is None for answer in door.log(office.store))


def test_another_members_digits_are_not_good(office: FrontOffice) -> None:
    forged = Phone(GRACES.handle, ADAS.secret).shows(T0)
    assert refusal(office.scan(forged, T0)) is Reason.CODE_EXPIRED


def test_a_card_that_says_the_very_same_is_a_card(office: FrontOffice) -> None:
    text = GRACES.shows(T0)
    whole = front_office.document()
    whole["members"][3]["credentials"].append({"value": text})
    door.fill(office.store, whole)

    assert [office.enter(text, T0).member.id, office.leave(text, at("19:00")).member.id] == ["m-4", "m-4"]
    assert uses(office.store) == []


def test_a_card_with_the_name_of_a_handle_is_no_rotating_code(office: FrontOffice) -> None:
    card = Phone("2PLJN34B", GRACES.secret)
    whole = front_office.document()
    whole["members"][3]["credentials"].append({"value": card.handle})
    door.fill(office.store, whole)

    assert refusal(office.scan(card.shows(T0), T0)) is Reason.UNKNOWN_CODE


def test_a_member_who_may_not_come_in_is_told_so_by_phone_too(office: FrontOffice) -> None:
    whole = handed_out(front_office.document())
    whole["members"][1]["state"] = "blocked"
    door.fill(office.store, whole)
    assert refusal(office.scan(GRACES.shows(T0), T0)) is Reason.BLOCKED


# ---------------------------------------------------------------- what is told of it


def test_neither_secret_nor_digits_stand_in_any_event(office: FrontOffice) -> None:
    office.enter(GRACES.shows(T0), T0)
    office.scan(GRACES.shows(T0), T0)
    told = "".join(row.payload for row in door.rows(office.store, tables.events))

    assert GRACES.secret not in told
    assert GRACES.shows(T0)[11:19] not in told
    assert f"…{GRACES.handle[-3:]}" in told


def test_only_a_rotating_code_costs_more_statements(office: FrontOffice) -> None:
    def cost(code: str, moment: datetime) -> int:
        with door.statements() as seen:
            office.scan(code, moment)
        return len([words for words, _ in seen if not words.startswith(("BEGIN", "SELECT pg_advisory"))])

    by_card = cost("GRACE02", T0)
    cost("GRACE02", at("18:30"))
    # its text, its credential, the last step, the clock; and the step that it spends
    assert cost(GRACES.shows(at("19:00")), at("19:00")) == by_card + 4


# ---------------------------------------------------------------- clocks


def test_a_kiosk_with_a_wrong_clock_knows_what_its_server_shows(office: FrontOffice) -> None:
    with office.store.write() as connection:
        state.put(connection, state.Name.CLOCK_OFFSET, "240")
    kiosks_clock = T0 - timedelta(minutes=4)

    assert refusal(office.scan(GRACES.shows(kiosks_clock), kiosks_clock)) is Reason.CODE_EXPIRED
    assert isinstance(office.scan(GRACES.shows(T0), kiosks_clock), CheckedIn)


# ---------------------------------------------------------------- on several machines


def hears_of(office: FrontOffice, other: FrontOffice) -> None:
    front_office.merge(office.store, door.log(other.store))


def test_a_code_that_was_used_elsewhere_is_refused_once_that_is_known(apart: tuple[FrontOffice, FrontOffice]) -> None:
    here, there = apart
    code = GRACES.shows(T0)
    here.enter(code, T0)
    hears_of(there, here)

    assert refusal(there.scan(code, T0 + 10 * SECONDS)) is Reason.CODE_EXPIRED


def test_a_code_that_two_machines_took_is_shown_to_staff_and_both_visits_stand(
    apart: tuple[FrontOffice, FrontOffice],
) -> None:
    here, there = apart
    code = GRACES.shows(T0)
    first, later = here.enter(code, T0), there.enter(code, T0 + 10 * SECONDS)
    front_office.exchange(here.store, there.store)

    shared = Conflict(
        kind=ConflictKind.CODE_SHARED,
        member=later.member,
        location_id="uptown",
        at=later.at,
        visit_ids=(first.visit_id, later.visit_id),
    )
    for office in apart:
        assert shared in office.conflicts(at("20:00"))
        assert not front_office.visit(office.store, later.visit_id).voided


@pytest.mark.parametrize("settled_by", ["void", "keep"])
def test_a_shared_code_is_settled(apart: tuple[FrontOffice, FrontOffice], settled_by: str) -> None:
    here, there = apart
    code = GRACES.shows(T0)
    first, later = here.enter(code, T0), there.enter(code, T0 + 10 * SECONDS)
    hears_of(here, there)
    if settled_by == "void":
        here.void(later.visit_id, at("19:00"))
    else:
        here.keep(later.visit_id, first.visit_id, at("19:00"))

    assert here.conflicts(at("20:00")) == []


def test_two_codes_of_one_member_on_two_machines_are_no_shared_code(apart: tuple[FrontOffice, FrontOffice]) -> None:
    here, there = apart
    here.enter(GRACES.shows(T0), T0)
    later = T0 + timedelta(hours=1)
    there.enter(GRACES.shows(later), later)
    front_office.exchange(here.store, there.store)

    assert ConflictKind.CODE_SHARED not in {one.kind for one in here.conflicts(at("20:00"))}


def test_two_machines_contradict_each_other_alike_on_both_databases(store: Store, office: FrontOffice) -> None:
    other, code = FrontOffice(fill(store), "k-2"), GRACES.shows(T0)
    office.enter(code, T0)
    other.enter(code, T0 + 10 * SECONDS)
    front_office.exchange(office.store, other.store)

    assert office.conflicts(at("20:00")) == other.conflicts(at("20:00"))
    assert uses(office.store) == uses(other.store)


def test_in_whatever_order_events_arrive_the_same_codes_are_used(
    apart: tuple[FrontOffice, FrontOffice], stores: KeptStores
) -> None:
    here, there = apart
    here.enter(GRACES.shows(T0), T0)
    there.enter(GRACES.shows(T0), T0 + 5 * SECONDS)
    here.leave(GRACES.shows(at("18:30")), at("18:30"))
    happened = [*door.log(here.store), *door.log(there.store)]
    front_office.exchange(here.store, there.store)
    whole = uses(here.store)

    assert len(whole) == len(happened) == 3
    assert uses(there.store) == whole
    for order in permutations(happened):
        store = stores.empty("another")
        for event in order:
            front_office.merge(store, [event, event])
        assert uses(store) == whole
