"""How the room of those who are inside changes (ux.md S16)."""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.manager.inside import (
    AT_ONCE,
    COUNTDOWN,
    LOOK_EVERY,
    NOTICE,
    Arrived,
    CheckOut,
    Cleared,
    Closing,
    ClosingSure,
    ClosingWanted,
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
)


def reduce(screen: InsideScreen, given: InsideInput, now: float) -> InsideChange:
    """The room after `given` came at `now`; total."""
    if isinstance(given, Arrived):
        return _read(replace(screen, here=True), now)
    if not screen.here:
        return InsideChange(screen)
    match given:
        case Gone():
            return InsideChange(InsideScreen(capacity=screen.capacity, unsure_after=screen.unsure_after))
        case Happened():
            return _read(screen, now)
        case Listed(rows=rows):
            here = frozenset(row.visit_id for row in rows)
            return InsideChange(replace(screen, rows=rows, selected=screen.selected & here))
        case NotListed():
            return InsideChange(_noticed(screen, Notice(News.NOT_READ), now))
        case Ordered(order=order):
            return _read(replace(screen, order=order), now)
        case Touched(visit_id=visit_id):
            return InsideChange(replace(screen, selected=screen.selected ^ {visit_id}))
        case Cleared():
            return InsideChange(replace(screen, selected=frozenset()))
        case OutWanted(visit_id=visit_id):
            return _out(screen, screen.selected if visit_id is None else frozenset({visit_id}))
        case Left():
            return _left(screen, given, now)
        case UndoWanted() if screen.can_undo:
            undoing = replace(screen, left=frozenset(), notice=None, notice_until=None)
            return InsideChange(undoing, (Reopen(tuple(sorted(screen.left))),))
        case Undone(number=number, why=why):
            news = Notice(News.SOME_STAY_OUT, 0, why) if why else Notice(News.REOPENED, number)
            return _read(_noticed(screen, news, now), now)
        case _:
            return _closing(screen, given, now)


def _read(screen: InsideScreen, now: float) -> InsideChange:
    return InsideChange(replace(screen, look_at=now + LOOK_EVERY), (ReadInside(screen.order),))


def _noticed(screen: InsideScreen, notice: Notice, now: float) -> InsideScreen:
    return replace(screen, notice=notice, notice_until=now + NOTICE)


def _out(screen: InsideScreen, wanted: frozenset[str]) -> InsideChange:
    """In orders of a few; whom the desk has already been told of is not told of twice."""
    ids = [row.visit_id for row in screen.rows or () if row.visit_id in wanted - screen.leaving]
    if not ids:
        return InsideChange(screen)
    fresh = not screen.leaving
    began = replace(
        screen,
        leaving=screen.leaving | set(ids),
        selected=screen.selected - set(ids),
        left=frozenset() if fresh else screen.left,
        kept=0 if fresh else screen.kept,
        why="" if fresh else screen.why,
    )
    several = (tuple(ids[start : start + AT_ONCE]) for start in range(0, len(ids), AT_ONCE))
    return InsideChange(began, tuple(CheckOut(some) for some in several))


def _left(screen: InsideScreen, given: Left, now: float) -> InsideChange:
    waiting = screen.leaving - given.visit_ids
    done = replace(
        screen,
        leaving=waiting,
        left=screen.left | given.ended,
        kept=screen.kept + (len(given.visit_ids) if given.why else 0),
        why=given.why or screen.why,
    )
    if waiting:
        return InsideChange(done)
    if done.kept:
        done = _noticed(done, Notice(News.SOME_NOT, done.kept, done.why), now)
    else:
        done = _noticed(done, Notice(News.CHECKED_OUT, len(done.left)), now)
    return _read(replace(done, closing=None if done.closing is Closing.WRITING else done.closing), now)


def _closing(screen: InsideScreen, given: InsideInput, now: float) -> InsideChange:
    match given:
        case ClosingWanted() if screen.rows and screen.closing is None:
            return InsideChange(replace(screen, closing=Closing.ASKED))
        case ClosingSure() if screen.closing is Closing.ASKED:
            return InsideChange(replace(screen, closing=Closing.COUNTING, seconds=COUNTDOWN, count_at=now + 1))
        case Stopped() if screen.closing is Closing.ASKED:
            return InsideChange(replace(screen, closing=None))
        case Stopped() if screen.closing is Closing.COUNTING:
            stopped = replace(screen, closing=None, count_at=None)
            return InsideChange(_noticed(stopped, Notice(News.STOPPED), now))
        case Tick():
            return _ticked(screen, now)
        case _:
            return InsideChange(screen)


def _ticked(screen: InsideScreen, now: float) -> InsideChange:
    if screen.notice_until is not None and now >= screen.notice_until:
        screen = replace(screen, notice=None, notice_until=None)
    if screen.count_at is not None and now >= screen.count_at:
        if screen.seconds > 1:
            return InsideChange(replace(screen, seconds=screen.seconds - 1, count_at=screen.count_at + 1))
        writing = replace(screen, closing=Closing.WRITING, seconds=0, count_at=None)
        change = _out(writing, frozenset(row.visit_id for row in screen.rows or ()))
        nobody = not change.effects and not change.screen.leaving
        return InsideChange(replace(change.screen, closing=None) if nobody else change.screen, change.effects)
    if screen.look_at is not None and now >= screen.look_at:
        return _read(screen, now)
    return InsideChange(screen)
