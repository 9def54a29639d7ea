from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.presentation.manager.evacuation import (
    Asking,
    Away,
    Calling,
    Declined,
    Ended,
    EndTapped,
    EvacuationChange,
    EvacuationInput,
    EvacuationScreen,
    Found,
    GoneOn,
    HideTapped,
    LoadCall,
    PhonesTapped,
    Pressed,
    SaveCall,
    Saved,
    Started,
    Sure,
    Taken,
    TakeRoll,
    Tapped,
    Tick,
    Unread,
    Waiting,
    reduce,
    texts_for_phones,
)
from kiosk.presentation.manager.gallery import AT, CALL, ROWS

FRESH = replace(CALL, safe=frozenset())
FIRST = ROWS[0].visit_id


def after(*given: EvacuationInput, screen: EvacuationScreen) -> EvacuationChange:
    change = EvacuationChange(screen)
    for one in given:
        change = reduce(change.screen, one, 0.0)
    return change


def test_a_key_a_question_and_the_list_is_there_and_kept() -> None:
    pressed = after(Pressed(), screen=Away())
    assert (pressed.screen, pressed.effects) == (Asking(), (LoadCall(),))
    assert after(Sure(), screen=Asking()) == EvacuationChange(Waiting(), (TakeRoll(),))
    assert after(Taken(FRESH), screen=Waiting()) == EvacuationChange(Calling(FRESH), (SaveCall(FRESH),))
    assert after(Declined(), screen=Asking()).screen == Away()


def test_where_the_store_cannot_be_read_that_is_said() -> None:
    assert after(Taken(None), screen=Waiting()).screen == Unread()
    assert after(Pressed(), screen=Unread()).screen == Asking()
    assert after(Declined(), screen=Unread()).screen == Away()


def test_an_alarm_that_nobody_ended_comes_back_and_one_that_was_ended_does_not() -> None:
    over = CALL.closed(AT)
    assert after(Started(CALL), screen=Away()).screen == Calling(CALL)
    assert after(Started(over), screen=Away()).screen == Away()
    assert after(Started(None), screen=Away()).screen == Away()
    assert after(Found(CALL), GoneOn(), screen=Asking()).screen == Calling(CALL)
    assert after(Found(over), GoneOn(), screen=Asking()).screen == Asking()


def test_a_touch_says_that_somebody_is_safe_and_another_takes_it_back() -> None:
    safe = after(Tapped(FIRST), screen=Calling(FRESH))
    assert safe.screen == Calling(FRESH.seen(FIRST))
    assert safe.effects == (SaveCall(FRESH.seen(FIRST)),)
    assert after(Tapped(FIRST), screen=safe.screen).screen == Calling(FRESH)


def test_those_who_are_safe_can_be_hidden() -> None:
    hidden = after(Tapped(FIRST), HideTapped(), screen=Calling(FRESH)).screen
    assert isinstance(hidden, Calling)
    assert [row.visit_id for row in hidden.shown] == [row.visit_id for row in ROWS[1:]]


def test_an_alarm_ends_after_a_question() -> None:
    assert after(Ended(AT), screen=Calling(CALL)).effects == ()
    ended = after(EndTapped(True), Ended(AT), screen=Calling(CALL))
    assert ended == EvacuationChange(Away(), (SaveCall(CALL.closed(AT)),))
    assert after(EndTapped(True), EndTapped(False), screen=Calling(CALL)).screen == Calling(CALL)


def test_a_tick_that_is_not_on_the_disk_is_told_of_until_one_is() -> None:
    lost = after(Saved(False), screen=Calling(CALL)).screen
    assert lost == Calling(CALL, unkept=True)
    assert after(Saved(True), screen=lost).screen == Calling(CALL)


@pytest.mark.parametrize("screen", [Away(), Asking(), Waiting(), Unread(), Calling(CALL)], ids=lambda one: type(one))
def test_time_changes_nothing_and_a_second_press_loses_no_list(screen: EvacuationScreen) -> None:
    assert after(Tick(), screen=screen).screen == screen
    if isinstance(screen, Calling):
        assert after(Pressed(), Started(None), Taken(None), screen=screen).screen == screen


def test_codes_for_phones_name_all_who_are_missing_by_first_name_and_initial() -> None:
    texts = texts_for_phones("Northwall 18:04", CALL)
    assert after(PhonesTapped(texts), PhonesTapped(None), screen=Calling(CALL)).screen == Calling(CALL)
    names = [line for text in texts for line in text.splitlines()[1:]]
    assert len(names) == len(CALL.missing)
    assert "Aleksandra-Konstanze v." in names
    assert not any("Hohenlohe" in text for text in texts)
    assert [text.splitlines()[0] for text in texts] == [
        f"Northwall 18:04 {place}/{len(texts)}" for place in range(1, len(texts) + 1)
    ]


@pytest.mark.parametrize("people", [0, 1, 38])
def test_no_code_is_larger_than_a_phone_reads(people: int) -> None:
    call = replace(FRESH, rows=ROWS[:people], taken_at=AT - timedelta(minutes=1))
    for most in (60, 120, 260):
        texts = texts_for_phones("N 18:04", call, most)
        assert all(len(text.encode()) <= most for text in texts)
        assert len([line for text in texts for line in text.splitlines()[1:]]) == people
