from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.day_list import DayChip, DayFilter, DayNumbers
from kiosk.presentation.manager.gallery import STORY
from kiosk.presentation.manager.today import (
    EMPTY,
    LOOK_EVERY,
    NOTICE,
    Arrived,
    Chipped,
    Correct,
    DayPicked,
    Gone,
    Happened,
    Looked,
    LookUp,
    Named,
    NewerWanted,
    News,
    Notice,
    Noticed,
    NotLooked,
    Opened,
    Ordered,
    ReadStory,
    RowTouched,
    Step,
    Stepped,
    Stepping,
    StoryClosed,
    StoryRead,
    TakeBack,
    TakeBackWanted,
    Tick,
    TimesGiven,
    TodayChange,
    TodayInput,
    TodayScreen,
)
from kiosk.presentation.manager.today_reduce import reduce

DAY = date(2026, 7, 14)
AT = datetime(2026, 7, 14, 16, 4, tzinfo=UTC)
NUMBERS = DayNumbers(
    visits=3, inside=2, unsure=0, refused=0, free=0, pay_as_you_go=0, waiting_to_sync=None, capacity=None
)


def seen(listing: int = 1, count: int = 3, newer: int = 0, today: date = DAY) -> Looked:
    return Looked(listing=listing, today=today, at=AT, numbers=NUMBERS, count=count, newer=newer)


def after(*given: TodayInput, screen: TodayScreen = EMPTY, now: float = 0.0) -> TodayChange:
    change = TodayChange(screen)
    for one in given:
        change = reduce(change.screen, one, now)
    return change


READ = after(Arrived(DAY), seen()).screen
OPEN = after(RowTouched("v-3"), StoryRead("v-3", STORY), screen=READ).screen


def test_whoever_enters_sees_the_present_day_from_its_newest_visit() -> None:
    change = after(Arrived(DAY))
    assert change.effects == (LookUp(1, DAY, DayFilter(), anew=True),)
    assert (change.screen.day, change.screen.count) == (DAY, None)


def test_nothing_private_stays_when_nobody_is_there_and_what_comes_late_is_not_shown() -> None:
    gone = after(Gone(), screen=OPEN).screen
    assert gone == replace(EMPTY, listing=2)
    assert after(seen(), StoryRead("v-3", STORY), Happened(), screen=gone) == TodayChange(gone)


def test_whoever_comes_meanwhile_waits_until_somebody_wants_to_see_them() -> None:
    happened = after(Happened(), screen=READ)
    assert happened.effects == (LookUp(1, DAY, DayFilter(), anew=False),)
    waiting = after(seen(newer=5), screen=happened.screen).screen
    assert (waiting.count, waiting.newer, waiting.listing) == (3, 5, 1)

    wanted = after(NewerWanted(), screen=waiting)
    assert wanted.effects == (LookUp(2, DAY, DayFilter(), anew=True),)
    assert after(seen(listing=2, count=8), screen=wanted.screen).screen.newer == 0


def test_the_first_visit_of_a_day_is_shown_at_once() -> None:
    empty = after(Arrived(DAY), seen(count=0)).screen
    assert after(seen(count=0, newer=1), screen=empty).effects == (LookUp(2, DAY, DayFilter(), anew=True),)


def test_what_was_read_for_another_list_is_not_shown() -> None:
    chipped = after(Chipped(DayChip.FREE), screen=READ).screen
    assert after(seen(listing=1, count=99), screen=chipped) == TodayChange(chipped)


@pytest.mark.parametrize(
    ("given", "day", "wanted"),
    [
        (Stepped(-1), DAY - timedelta(days=1), DayFilter()),
        (DayPicked(date(2026, 7, 1)), date(2026, 7, 1), DayFilter()),
        (Chipped(DayChip.FREE), DAY, DayFilter(DayChip.FREE)),
        (Named(" ada "), DAY, DayFilter(DayChip.ALL, "ada")),
    ],
    ids=str,
)
def test_another_day_or_filter_is_another_list(given: TodayInput, day: date, wanted: DayFilter) -> None:
    assert after(given, screen=READ).effects == (LookUp(2, day, wanted, anew=True),)


@pytest.mark.parametrize("given", [Stepped(1), DayPicked(DAY + timedelta(days=9)), Named("  "), Chipped(DayChip.ALL)])
def test_no_day_lies_after_today_and_the_same_list_is_not_read_again(given: TodayInput) -> None:
    assert after(given, screen=READ) == TodayChange(READ)


def test_a_new_day_begins_while_somebody_looks() -> None:
    tomorrow = DAY + timedelta(days=1)
    change = after(seen(today=tomorrow), screen=READ)
    assert (change.screen.day, change.effects) == (tomorrow, (LookUp(2, tomorrow, DayFilter(), anew=True),))
    yesterday = after(Stepped(-1), seen(listing=2), seen(listing=2, today=tomorrow), screen=READ)
    assert yesterday.screen.day == DAY - timedelta(days=1)


def test_numbers_and_times_grow_without_anything_happening() -> None:
    assert READ.until == LOOK_EVERY
    ticked = after(Tick(), screen=READ, now=LOOK_EVERY)
    assert ticked.effects == (LookUp(1, DAY, DayFilter(), anew=False),)
    assert ticked.screen.until == 2 * LOOK_EVERY


def test_a_visit_opens_with_its_story_and_stays_fresh_while_it_is_read() -> None:
    touched = after(RowTouched("v-3"), screen=READ)
    assert (touched.screen.opened, touched.effects) == (Opened("v-3"), (ReadStory("v-3"),))
    assert after(RowTouched("v-3"), screen=touched.screen).effects == ()
    assert ReadStory("v-3") in after(Happened(), screen=OPEN).effects
    assert after(StoryRead("v-9", STORY), screen=OPEN).screen == OPEN
    assert after(StoryRead("v-3", None), screen=OPEN).screen.opened is None
    assert after(StoryClosed(), screen=OPEN).screen.opened is None


def test_what_is_being_typed_is_not_read_over() -> None:
    typing = after(Stepping(Step.CHANGE_TIMES), screen=OPEN).screen
    assert after(Happened(), screen=typing).effects == (LookUp(1, DAY, DayFilter(), anew=False),)


def test_times_are_changed_once_and_the_desk_has_the_last_word() -> None:
    typing = after(Stepping(Step.CHANGE_TIMES), screen=OPEN).screen
    ordered = after(TimesGiven(AT, None, " seen on camera "), screen=typing)
    assert ordered.effects == (Correct("v-3", AT, None, "seen on camera"),)
    assert after(TimesGiven(AT, None, "again"), screen=ordered.screen).effects == ()

    refused = after(Ordered("v-3", News.TIMES_CHANGED, "no new time is given"), screen=ordered.screen).screen
    assert refused.opened == Opened("v-3", STORY, Step.READ, "no new time is given")
    done = after(Ordered("v-3", News.TIMES_CHANGED), screen=ordered.screen)
    assert done.screen.notice == Notice(News.TIMES_CHANGED)
    assert done.effects == (LookUp(1, DAY, DayFilter(), anew=False), ReadStory("v-3"))


def test_a_check_in_is_taken_back_after_a_question() -> None:
    assert after(TakeBackWanted(), screen=OPEN).effects == ()
    sure = after(Stepping(Step.TAKE_BACK), TakeBackWanted(), screen=OPEN)
    assert sure.effects == (TakeBack("v-3"),)
    assert after(Ordered("v-3", News.TAKEN_BACK), screen=sure.screen).screen.opened is None
    assert after(Stepping(Step.TAKE_BACK), Stepping(Step.READ), screen=OPEN).screen == OPEN


def test_an_answer_about_a_visit_that_is_no_longer_open_opens_nothing() -> None:
    closed = after(StoryClosed(), screen=OPEN).screen
    assert after(Ordered("v-3", News.TAKEN_BACK, "void already"), screen=closed) == TodayChange(closed)
    assert after(Ordered("v-3", News.TAKEN_BACK), screen=closed).screen.opened is None


def test_notices_go_by_themselves_but_not_while_a_file_is_written() -> None:
    saved = after(Noticed(Notice(News.SAVED, "a.csv")), screen=READ).screen
    assert saved.notice_until == NOTICE
    assert after(Tick(), screen=saved, now=NOTICE).screen.notice is None
    assert after(Noticed(Notice(News.SAVING)), screen=READ).screen.notice_until is None
    assert after(NotLooked(), screen=READ).screen.notice == Notice(News.NOT_READ)
