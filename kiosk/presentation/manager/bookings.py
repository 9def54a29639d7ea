"""How a booking and its use are written: a row of a table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.domain.attendance import BookingAttendance, Turnout
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.charts import ChartsScreen
from kiosk.presentation.manager.texts import ChartText, TodayText, VisitText
from kiosk.presentation.manager.visits import full_name


class BookingColumn(StrEnum):
    """What a row tells, in the order of reading."""

    TIME = "time"
    RESOURCE = "resource"
    BY = "by"
    TURNOUT = "turnout"
    USED = "used"
    OVERSTAY = "overstay"


HEADS: Mapping[BookingColumn, ChartText] = {
    BookingColumn.TIME: ChartText.BOOKED_TIME,
    BookingColumn.RESOURCE: ChartText.RESOURCE,
    BookingColumn.BY: ChartText.BOOKED_BY,
    BookingColumn.TURNOUT: ChartText.TURNOUT,
    BookingColumn.USED: ChartText.USED,
    BookingColumn.OVERSTAY: ChartText.OVERSTAY,
}

_TURNOUTS: Mapping[Turnout, ChartText] = {
    Turnout.ARRIVED: ChartText.ARRIVED,
    Turnout.NO_SHOW: ChartText.NO_SHOW,
    Turnout.REGISTERED_NOT_ARRIVED: ChartText.REGISTERED,
    Turnout.EXPECTED: ChartText.EXPECTED,
}


def cells(one: BookingAttendance, say: Speaker, formats: Formats) -> dict[BookingColumn, str]:
    """All cells of a booking; nothing is said of the use of a time to which nobody came."""
    booking, use, language = one.booking, one.attendance, say.language
    start, end = (formats.clock(at, language) for at in (booking.starts_at, booking.ends_at))
    came = use.turnout is Turnout.ARRIVED
    over = formats.duration(use.overstay_minutes, language)
    return {
        BookingColumn.TIME: say(ChartText.SPAN, start=start, end=end),
        BookingColumn.RESOURCE: booking.resource,
        BookingColumn.BY: full_name(booking.first_name, booking.last_name, say),
        BookingColumn.TURNOUT: say(_TURNOUTS[use.turnout]),
        BookingColumn.USED: say(ChartText.PERCENT, number=round(100 * use.used)) if came else "",
        BookingColumn.OVERSTAY: say(VisitText.LENGTH, duration=over) if use.overstay_minutes else "",
    }


def bookings_line(screen: ChartsScreen, say: Speaker) -> str:
    """The bookings of a day in a line: "12 bookings · 2 did not come"."""
    if screen.bookings is None:
        return say(TodayText.READING)
    told = [say(ChartText.BOOKINGS_LINE, number=len(screen.bookings))]
    if screen.missed:
        told.append(say(ChartText.NO_SHOWS, number=screen.missed))
    return say(TodayText.BETWEEN).join(told)
