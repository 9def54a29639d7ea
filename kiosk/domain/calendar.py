"""Days and hours of a place, right across both clock changes (rules.md 2).

Instants are aware datetimes in UTC; a place has a time zone and a daily cut-off, and its day runs from
cut-off to cut-off (Nexudus: Checkin.DailyCutOffTime).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class LocalCalendar:
    """The days of one place: an IANA zone name and the time of day at which a new day begins."""

    time_zone: str
    day_cutoff: time = time(0)

    def start_of(self, day: date) -> datetime:
        """The instant at which `day` begins; a cut-off that the clock skips comes as much later as it skips."""
        return datetime.combine(day, self.day_cutoff, ZoneInfo(self.time_zone)).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        """The instant at which the next day begins."""
        return self.start_of(day + timedelta(days=1))

    def day_of(self, instant: datetime) -> date:
        """The day that `instant` belongs to."""
        day = self.local(instant).date()
        while instant < self.start_of(day):  # twice at most, where a country left a day out
            day -= timedelta(days=1)
        while instant >= self.end_of(day):
            day += timedelta(days=1)
        return day

    def local(self, instant: datetime) -> datetime:
        """`instant` on the wall clock of the place."""
        return instant.astimezone(ZoneInfo(self.time_zone))


@dataclass(frozen=True, slots=True)
class Window:
    """Hours that come back each week: `days` (1 = Monday), from `start` (included) to `end` (excluded).

    Both in minutes after midnight, 0 to 1440. `start` ≥ `end` reaches past midnight into the next day, so
    equal ones are a whole day that begins at `start`.
    """

    days: tuple[int, ...]
    start: int
    end: int

    def __post_init__(self) -> None:
        if not self.days or not all(1 <= day <= 7 for day in self.days):
            raise ValueError("days are numbers from 1 (Monday) to 7 (Sunday)")
        if not 0 <= self.start < MINUTES_A_DAY or not 0 <= self.end <= MINUTES_A_DAY:
            raise ValueError("hours run from 00:00 to 24:00")

    def covers(self, local: datetime) -> bool:
        """Whether the wall-clock time `local` lies in the window."""
        minute = local.hour * 60 + local.minute
        today, yesterday = local.isoweekday(), (local - timedelta(days=1)).isoweekday()
        if self.start < self.end:
            return today in self.days and self.start <= minute < self.end
        return (today in self.days and minute >= self.start) or (yesterday in self.days and minute < self.end)


Hours = tuple[Window, ...]
"""Weekly hours; none at all means any time."""


def open_at(hours: Hours, local: datetime) -> bool:
    """Whether `local` lies in any window; no windows: always."""
    return not hours or any(window.covers(local) for window in hours)


def next_opening(hours: Hours, local: datetime) -> datetime | None:
    """The first wall-clock start of a window after `local`, within a week; None if there are no windows.

    A start that the clock skips is the moment of the skip: that is when the window opens.
    """
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    starts = (
        _existing(midnight + timedelta(days=ahead, minutes=window.start))
        for ahead in range(8)
        for window in hours
        if (midnight + timedelta(days=ahead)).isoweekday() in window.days
    )
    return min((start for start in starts if start.timestamp() > local.timestamp()), default=None)


def _existing(local: datetime) -> datetime:
    """`local`, or the first wall-clock time after it that exists."""
    while local.astimezone(UTC).astimezone(local.tzinfo).replace(fold=0) != local.replace(fold=0):
        local += timedelta(minutes=1)
    return local


def whole_minutes(start: datetime, end: datetime) -> int:
    """Whole minutes from `start` to `end`, never below zero (a clock may have been set back between)."""
    return max(0, int((end - start).total_seconds() // 60))


Span = tuple[datetime, datetime]


def covered(spans: Iterable[Span], since: datetime, until: datetime) -> timedelta:
    """How much of the time from `since` to `until` these spans cover together; what several cover counts once."""
    total, reached = timedelta(), since
    for start, end in sorted(spans):
        begin, stop = max(start, reached), min(end, until)
        if stop > begin:
            total += stop - begin
            reached = stop
    return total


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def spoken_day(day: date, today: date) -> str:
    """A day as explanations write it: "9 June", with the year if it is another than today's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def is_birthday(birthday: date, day: date) -> bool:
    """Whether `day` is somebody's birthday; of 29 February it is 1 March in other years."""
    return birthday < day and age_on(birthday, day) > age_on(birthday, day - timedelta(days=1))


def age_on(birthday: date, day: date) -> int:
    """Age in whole years; someone born on 29 February comes of age on 1 March of other years."""
    return day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))
