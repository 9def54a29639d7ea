"""The words of the manager's rooms."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.day_list import DayChip
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.manager import inside
from kiosk.presentation.manager.inside import Fullness, InsideScreen, fullness
from kiosk.presentation.manager.texts import InsideText, TodayText
from kiosk.presentation.manager.today import EVERYTHING, News, Notice, TodayScreen

CHIPS: Mapping[DayChip, TodayText] = {
    DayChip.ALL: TodayText.ALL,
    DayChip.INSIDE: TodayText.STILL_INSIDE,
    DayChip.FREE: TodayText.ONLY_FREE,
    DayChip.PAY_AS_YOU_GO: TodayText.ONLY_PAY_AS_YOU_GO,
    DayChip.NEW: TodayText.NEW,
    DayChip.ESTIMATED: TodayText.ESTIMATED,
}

BAD_NEWS = frozenset({News.NOT_SAVED, News.NOT_PRINTED, News.NOT_READ})
"""What did not go well."""


def numbers_line(screen: TodayScreen, say: Speaker) -> str:
    """The day in a line: "182 visits · 64 inside · 7 refused · 3 free · 21 pay-as-you-go"."""
    numbers = screen.numbers
    if numbers is None:
        return say(TodayText.READING)
    told = [
        (TodayText.VISITS, numbers.visits),
        (TodayText.INSIDE, numbers.inside if screen.is_today else None),
        (TodayText.REFUSED, numbers.refused),
        (TodayText.FREE, numbers.free),
        (TodayText.PAY_AS_YOU_GO, numbers.pay_as_you_go),
    ]
    return say(TodayText.BETWEEN).join(say(text, number=number) for text, number in told if number is not None)


def empty_line(screen: TodayScreen) -> TodayText | None:
    """What stands in the place of the list; None where there are rows."""
    if screen.count is None:
        return TodayText.READING if screen.numbers is None else None
    if screen.count:
        return None
    if screen.wanted != EVERYTHING:
        return TodayText.NOTHING_FITS
    return TodayText.NO_VISITS if screen.is_today else TodayText.NO_VISITS_THEN


def news_line(notice: Notice, say: Speaker) -> str:
    """What the strip says."""
    match notice.news:
        case News.SAVING:
            return say(TodayText.SAVING)
        case News.SAVED:
            return say(TodayText.SAVED, name=notice.words)
        case News.NOT_SAVED:
            return say(TodayText.NOT_SAVED, why=notice.words)
        case News.PRINTED:
            return say(TodayText.PRINTED)
        case News.NOT_PRINTED:
            return say(TodayText.NOT_PRINTED)
        case News.NOT_READ:
            return say(TodayText.NOT_READ)
        case News.TAKEN_BACK:
            return say(TodayText.TAKEN_BACK)
        case News.TIMES_CHANGED:
            return say(TodayText.TIMES_CHANGED)


_FULLNESS: Mapping[Fullness, InsideText] = {
    Fullness.ROOM: InsideText.OF_CAPACITY,
    Fullness.NEARLY: InsideText.NEARLY_FULL,
    Fullness.FULL: InsideText.FULL,
}

BAD_NEWS_INSIDE = frozenset({inside.News.SOME_NOT, inside.News.SOME_STAY_OUT, inside.News.NOT_READ})
"""What did not go well."""


def capacity_line(screen: InsideScreen, say: Speaker) -> str:
    """How full the house is, in words; "" where there is no limit."""
    if screen.rows is None or screen.capacity is None:
        return ""
    number = len(screen.rows)
    return say(_FULLNESS[fullness(number, screen.capacity)], number=number, capacity=screen.capacity)


def inside_news(notice: inside.Notice, say: Speaker) -> str:
    """What the strip says."""
    match notice.news:
        case inside.News.CHECKED_OUT:
            return say(InsideText.CHECKED_OUT, number=notice.number)
        case inside.News.SOME_NOT:
            return say(InsideText.SOME_NOT, number=notice.number, why=notice.words)
        case inside.News.STOPPED:
            return say(InsideText.STOPPED)
        case inside.News.REOPENED:
            return say(InsideText.REOPENED, number=notice.number)
        case inside.News.SOME_STAY_OUT:
            return say(InsideText.SOME_STAY_OUT, why=notice.words)
        case inside.News.NOT_READ:
            return say(InsideText.NOT_READ)
