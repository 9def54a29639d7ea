from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kiosk.presentation.manager.charts import (
    LOOK_EVERY,
    Arrived,
    BookingsRead,
    ChartsChange,
    ChartsInput,
    ChartsScreen,
    DayPicked,
    FiguresRead,
    Gone,
    MissedTapped,
    Noticed,
    NotRead,
    Pointed,
    Pointing,
    ReadBookings,
    ReadFigures,
    Stepped,
    Tab,
    TabChosen,
    Tick,
    Turned,
    reduce,
)
from kiosk.presentation.manager.figures import ChartKind
from kiosk.presentation.manager.gallery import BOOKINGS, DAY, FIGURES
from kiosk.presentation.manager.today import NOTICE, News, Notice

YESTERDAY = DAY - timedelta(days=1)


def after(*given: ChartsInput, screen: ChartsScreen, now: float = 0.0) -> ChartsChange:
    change = ChartsChange(screen)
    for one in given:
        change = reduce(change.screen, one, now)
    return change


ROOM = after(Arrived(DAY), FiguresRead(FIGURES), screen=ChartsScreen()).screen


def test_the_figures_of_a_day_are_read_when_it_is_looked_at_and_as_time_passes() -> None:
    assert after(Arrived(DAY), screen=ChartsScreen()).effects == (ReadFigures(DAY),)
    assert after(Tick(), screen=ROOM, now=LOOK_EVERY).effects == (ReadFigures(DAY),)
    back = after(Stepped(-1), screen=ROOM)
    assert (back.screen.figures, back.effects) == (None, (ReadFigures(YESTERDAY),))
    assert after(Stepped(1), screen=ROOM) == after(DayPicked(DAY), screen=ROOM) == ChartsChange(ROOM)


def test_figures_of_another_day_are_not_shown() -> None:
    back = after(Stepped(-1), screen=ROOM).screen
    assert after(FiguresRead(FIGURES), BookingsRead(DAY, BOOKINGS), screen=back).screen == back


def test_bookings_are_read_when_they_are_looked_at_and_those_nobody_came_to_stand_alone() -> None:
    chosen = after(TabChosen(Tab.BOOKINGS), screen=ROOM)
    assert chosen.effects == (ReadBookings(DAY),)
    listed = after(BookingsRead(DAY, BOOKINGS), screen=chosen.screen).screen
    assert (len(listed.shown_bookings), listed.missed) == (5, 2)
    missed = after(MissedTapped(), screen=listed).screen
    assert missed.shown_bookings == (BOOKINGS[1], BOOKINGS[3])
    assert after(MissedTapped(), screen=missed).screen.shown_bookings == BOOKINGS


def test_a_chart_turns_into_a_table_and_back_and_a_touch_is_kept() -> None:
    turned = after(Turned(ChartKind.STAYS), screen=ROOM).screen
    assert turned.as_table == {ChartKind.STAYS}
    assert after(Turned(ChartKind.STAYS), screen=turned).screen == ROOM
    pointed = after(Pointing(ChartKind.ARRIVALS, 7), screen=ROOM).screen
    assert pointed.pointed == Pointed(ChartKind.ARRIVALS, 7)
    assert after(Stepped(-1), screen=pointed).screen.pointed is None


def test_nothing_of_the_day_stays_when_nobody_is_there() -> None:
    gone = after(Gone(), screen=replace(ROOM, bookings=BOOKINGS)).screen
    assert gone == ChartsScreen()
    assert after(FiguresRead(FIGURES), Tick(), screen=gone, now=99.0) == ChartsChange(gone)


def test_notices_go_by_themselves() -> None:
    lost = after(NotRead(), screen=ROOM).screen
    assert lost.notice == Notice(News.NOT_READ)
    assert after(Tick(), screen=replace(lost, look_at=None), now=NOTICE).screen.notice is None
    saving = after(Noticed(Notice(News.SAVING)), screen=ROOM).screen
    assert saving.notice_until is None
