from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.inside import InsideOrder
from kiosk.presentation.manager.gallery import ROWS
from kiosk.presentation.manager.inside import (
    AT_ONCE,
    COUNTDOWN,
    Arrived,
    CheckOut,
    Cleared,
    Closing,
    ClosingSure,
    ClosingWanted,
    Fullness,
    Gone,
    Happened,
    InsideChange,
    InsideInput,
    InsideScreen,
    Left,
    Listed,
    News,
    Notice,
    NotListed,
    Ordered,
    OutWanted,
    ReadInside,
    Reopen,
    Stopped,
    Tick,
    Touched,
    Undone,
    UndoWanted,
    fullness,
    letters,
)
from kiosk.presentation.manager.inside_reduce import reduce

IDS = tuple(row.visit_id for row in ROWS)


def after(*given: InsideInput, screen: InsideScreen, now: float = 0.0) -> InsideChange:
    change = InsideChange(screen)
    for one in given:
        change = reduce(change.screen, one, now)
    return change


ROOM = after(Arrived(), Listed(ROWS), screen=InsideScreen(capacity=80)).screen


def test_the_list_is_read_when_somebody_enters_when_something_happens_and_as_time_passes() -> None:
    by_name, longest = ReadInside(InsideOrder.NAME), ReadInside(InsideOrder.LONGEST)
    assert after(Arrived(), screen=InsideScreen()).effects == (by_name,)
    assert after(Happened(), screen=ROOM).effects == (by_name,)
    assert ROOM.until is not None
    assert after(Tick(), screen=ROOM, now=ROOM.until).effects == (by_name,)
    assert after(Ordered(InsideOrder.LONGEST), screen=ROOM).effects == (longest,)
    assert after(NotListed(), screen=ROOM).screen.notice == Notice(News.NOT_READ)


def test_nobody_is_named_when_nobody_is_there() -> None:
    gone = after(Gone(), screen=ROOM).screen
    assert (gone.rows, gone.capacity) == (None, 80)
    assert after(Listed(ROWS), Happened(), screen=gone) == InsideChange(gone)


def test_one_person_is_checked_out_once() -> None:
    first = after(OutWanted(IDS[3]), screen=ROOM)
    assert first.effects == (CheckOut((IDS[3],)),)
    assert after(OutWanted(IDS[3]), screen=first.screen).effects == ()


def test_those_who_are_chosen_are_checked_out_in_orders_of_a_few_and_told_of_together() -> None:
    chosen = after(*(Touched(one) for one in IDS[: AT_ONCE + 2]), screen=ROOM).screen
    assert len(after(Touched(IDS[0]), screen=chosen).screen.selected) == AT_ONCE + 1
    assert after(Cleared(), screen=chosen).screen.selected == frozenset()
    out = after(OutWanted(), screen=chosen)
    assert out.effects == (CheckOut(IDS[:AT_ONCE]), CheckOut(IDS[AT_ONCE : AT_ONCE + 2]))
    assert out.screen.selected == frozenset()

    some = frozenset(IDS[:AT_ONCE])
    half = after(Left(some, some), screen=out.screen)
    assert (half.screen.notice, half.effects) == (None, ())
    rest = frozenset(IDS[AT_ONCE : AT_ONCE + 2])
    done = after(Left(rest, frozenset(IDS[AT_ONCE : AT_ONCE + 1])), screen=half.screen)
    assert done.screen.notice == Notice(News.CHECKED_OUT, AT_ONCE + 1)
    assert done.effects == (ReadInside(InsideOrder.NAME),)


def test_what_the_desk_could_not_do_is_told_with_the_reason() -> None:
    out = after(OutWanted(IDS[0]), Left(frozenset(IDS[:1]), why="the store cannot be written"), screen=ROOM).screen
    assert out.notice == Notice(News.SOME_NOT, 1, "the store cannot be written")
    assert not out.can_undo


def test_whoever_was_checked_out_by_mistake_is_brought_back_in_one_touch() -> None:
    one = frozenset(IDS[:1])
    out = after(OutWanted(IDS[0]), Left(one, one), screen=ROOM).screen
    assert out.can_undo
    undone = after(UndoWanted(), screen=out)
    assert undone.effects == (Reopen(IDS[:1]),)
    assert after(UndoWanted(), screen=undone.screen).effects == ()
    assert after(Undone(1), screen=undone.screen).screen.notice == Notice(News.REOPENED, 1)
    assert after(Undone(0, "day is over"), screen=undone.screen).screen.notice == Notice(
        News.SOME_STAY_OUT, 0, "day is over"
    )


def test_everyone_is_checked_out_after_a_question_and_a_countdown() -> None:
    assert after(ClosingSure(), screen=ROOM).screen == ROOM
    counting = after(ClosingWanted(), ClosingSure(), screen=ROOM, now=10.0)
    assert (counting.screen.closing, counting.screen.seconds, counting.effects) == (Closing.COUNTING, COUNTDOWN, ())
    screen, effects = counting.screen, counting.effects
    for second in range(1, COUNTDOWN + 1):
        assert (effects, screen.seconds) == ((), COUNTDOWN - second + 1)
        change = after(Tick(), screen=replace(screen, look_at=None), now=10.0 + second)
        screen, effects = change.screen, change.effects
    assert screen.closing is Closing.WRITING
    told = [one for effect in effects if isinstance(effect, CheckOut) for one in effect.visit_ids]
    assert tuple(told) == IDS
    done = after(Left(frozenset(IDS), frozenset(IDS)), screen=screen).screen
    assert (done.closing, done.notice) == (None, Notice(News.CHECKED_OUT, len(IDS)))


@pytest.mark.parametrize("seconds", range(COUNTDOWN))
def test_until_its_last_second_the_countdown_can_be_stopped(seconds: int) -> None:
    counting = after(ClosingWanted(), ClosingSure(), screen=ROOM).screen
    for second in range(1, seconds + 1):
        counting = after(Tick(), screen=counting, now=float(second)).screen
    stopped = after(Stopped(), screen=counting, now=float(seconds))
    assert (stopped.screen.closing, stopped.screen.notice, stopped.effects) == (None, Notice(News.STOPPED), ())
    assert after(Tick(), screen=replace(stopped.screen, look_at=None), now=99.0).effects == ()


def test_a_window_that_locks_in_the_countdown_checks_nobody_out() -> None:
    counting = after(ClosingWanted(), ClosingSure(), screen=ROOM).screen
    assert after(Gone(), Tick(), screen=counting, now=99.0).effects == ()


def test_who_left_during_the_countdown_is_not_checked_out_again() -> None:
    counting = after(ClosingWanted(), ClosingSure(), Listed(()), screen=ROOM).screen
    for second in range(1, COUNTDOWN + 1):
        counting = after(Tick(), screen=counting, now=float(second)).screen
    assert (counting.closing, counting.leaving) == (None, frozenset())


@pytest.mark.parametrize(
    ("inside", "told"),
    [(0, Fullness.ROOM), (67, Fullness.ROOM), (68, Fullness.NEARLY), (79, Fullness.NEARLY), (80, Fullness.FULL)],
)
def test_how_full_the_house_is(inside: int, told: Fullness) -> None:
    assert fullness(inside, 80) is told


def test_the_letters_lead_to_the_first_name_of_each() -> None:
    found = letters(ROWS)
    assert [letter for letter, _ in found][:5] == ["B", "G", "K", "L", "M"]
    assert all(not ROWS[row].person.last_name.startswith("Z") for letter, row in found if letter != "Z")
    assert len({letter for letter, _ in found}) == len(found)
