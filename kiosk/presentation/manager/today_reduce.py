"""How the room of the day's visits changes (ux.md S15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kiosk.domain.day_list import DayFilter
from kiosk.presentation.manager.today import (
    EMPTY,
    EVERYTHING,
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
    TodayEffect,
    TodayInput,
    TodayScreen,
)


def reduce(screen: TodayScreen, given: TodayInput, now: float) -> TodayChange:
    """The room after `given` came at `now`; total."""
    if isinstance(given, Arrived):
        return _anew(replace(screen, day=given.today, today=given.today, wanted=EVERYTHING), now)
    if screen.day is None or screen.today is None:
        return TodayChange(screen)
    match given:
        case Gone():
            return TodayChange(replace(EMPTY, listing=screen.listing + 1))
        case Happened():
            return _look(screen, screen.day, now)
        case DayPicked(day=day):
            return _to_day(screen, day, screen.today, now)
        case Stepped(days=days):
            return _to_day(screen, screen.day + timedelta(days=days), screen.today, now)
        case Chipped(chip=chip):
            return _filtered(screen, replace(screen.wanted, chip=chip), now)
        case Named(name=name):
            return _filtered(screen, replace(screen.wanted, name=name.strip()), now)
        case NewerWanted():
            return _anew(screen, now)
        case Looked() if given.listing == screen.listing:
            return _looked(screen, given, now)
        case NotLooked():
            return TodayChange(_noticed(replace(screen, unread=screen.count is None), Notice(News.NOT_READ), now))
        case Noticed(notice=notice):
            return TodayChange(_noticed(screen, notice, now))
        case Tick():
            return _ticked(screen, screen.day, now)
        case _:
            return _beside(screen, given, now)


def _to_day(screen: TodayScreen, day: date, today: date, now: float) -> TodayChange:
    shown = min(day, today)
    return TodayChange(screen) if shown == screen.day else _anew(replace(screen, day=shown, opened=None), now)


def _filtered(screen: TodayScreen, wanted: DayFilter, now: float) -> TodayChange:
    return TodayChange(screen) if wanted == screen.wanted else _anew(replace(screen, wanted=wanted), now)


def _anew(screen: TodayScreen, now: float) -> TodayChange:
    assert screen.day is not None, "a list is of a day"
    fresh = replace(screen, listing=screen.listing + 1, count=None, newer=0, unread=False, look_at=now + LOOK_EVERY)
    return TodayChange(fresh, (LookUp(fresh.listing, screen.day, screen.wanted, anew=True),))


def _look(screen: TodayScreen, day: date, now: float) -> TodayChange:
    if screen.unread:
        return _anew(screen, now)
    looking = replace(screen, look_at=now + LOOK_EVERY)
    effects: tuple[TodayEffect, ...] = ()
    if screen.count is not None:  # else somebody looks already
        effects = (LookUp(screen.listing, day, screen.wanted, anew=False),)
    if screen.opened is not None and screen.opened.step is Step.READ:
        effects += (ReadStory(screen.opened.visit_id),)
    return TodayChange(looking, effects)


def _looked(screen: TodayScreen, seen: Looked, now: float) -> TodayChange:
    shown = replace(
        screen,
        today=seen.today,
        numbers=seen.numbers,
        count=seen.count,
        newer=seen.newer,
        at=seen.at,
        looks=screen.looks + 1,
    )
    if screen.is_today and seen.today != screen.today:  # a new day began
        return _anew(replace(shown, day=seen.today), now)
    return _anew(shown, now) if seen.newer and not seen.count else TodayChange(shown)


def _ticked(screen: TodayScreen, day: date, now: float) -> TodayChange:
    if screen.notice_until is not None and now >= screen.notice_until:
        screen = replace(screen, notice=None, notice_until=None)
    if screen.look_at is not None and now >= screen.look_at:
        return _look(screen, day, now)
    return TodayChange(screen)


def _noticed(screen: TodayScreen, notice: Notice, now: float) -> TodayScreen:
    return replace(screen, notice=notice, notice_until=None if notice.news is News.SAVING else now + NOTICE)


def _beside(screen: TodayScreen, given: TodayInput, now: float) -> TodayChange:
    """What concerns the visit beside the list."""
    opened = screen.opened
    match given:
        case RowTouched(visit_id=visit_id):
            same = opened is not None and opened.visit_id == visit_id
            if same:
                return TodayChange(screen)
            return TodayChange(replace(screen, opened=Opened(visit_id)), (ReadStory(visit_id),))
        case StoryRead(visit_id=visit_id, story=story) if opened is not None and opened.visit_id == visit_id:
            told = None if story is None else replace(opened, story=story)
            return TodayChange(replace(screen, opened=told))
        case StoryClosed():
            return TodayChange(replace(screen, opened=None))
        case Stepping(step=step) if opened is not None and opened.story is not None:
            return TodayChange(replace(screen, opened=replace(opened, step=step, trouble="")))
        case TimesGiven(came=came, left=left, reason=reason) if _is(opened, Step.CHANGE_TIMES) and opened is not None:
            waiting = replace(screen, opened=replace(opened, step=Step.WAIT, trouble=""))
            return TodayChange(waiting, (Correct(opened.visit_id, came, left, reason.strip()),))
        case TakeBackWanted() if _is(opened, Step.TAKE_BACK) and opened is not None:
            waiting = replace(screen, opened=replace(opened, step=Step.WAIT, trouble=""))
            return TodayChange(waiting, (TakeBack(opened.visit_id),))
        case Ordered():
            return _ordered(screen, given, now)
        case _:
            return TodayChange(screen)


def _is(opened: Opened | None, step: Step) -> bool:
    return opened is not None and opened.step is step


def _ordered(screen: TodayScreen, given: Ordered, now: float) -> TodayChange:
    assert screen.day is not None, "somebody stands in the room"
    opened = screen.opened if screen.opened is not None and screen.opened.visit_id == given.visit_id else None
    if given.trouble:
        if opened is None:
            return TodayChange(screen)
        return TodayChange(replace(screen, opened=replace(opened, step=Step.READ, trouble=given.trouble)))
    done = _noticed(screen, Notice(given.news), now)
    if opened is not None:
        stays = None if given.news is News.TAKEN_BACK else replace(opened, step=Step.READ, trouble="")
        done = replace(done, opened=stays)
    return _look(done, screen.day, now)
