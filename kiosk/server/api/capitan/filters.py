"""The query parameters of the check-in collection, read into the store's filter.

An empty value does not filter, an unknown parameter is ignored, of a repeated one the last counts (Django).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.visits import EntryMethod
from kiosk.server.api.capitan.problems import BadParameters
from kiosk.store.numbers import LARGEST
from kiosk.store.visits import VisitFilter

T = TypeVar("T")


def visit_filter(given: Mapping[str, str], zone: str, now: datetime) -> VisitFilter:
    """The filter that the parameters ask for; days are cut at midnight in `zone`. Raises BadParameters.

    All conditions hold together.
    """
    problems: dict[str, list[str]] = {}

    def read(name: str, reader: Callable[[str], T]) -> T | None:
        value = given.get(name, "").strip()
        if not value:
            return None
        try:
            return reader(value)
        except ValueError as error:
            problems[name] = [str(error)]
            return None

    days = LocalCalendar(zone)
    first, last = read("check_in_date_min", _date), read("check_in_date_max", _date)
    today = read("this_calendar_day", _boolean)
    starts = [days.start_of(day) for day in (first, days.day_of(now) if today else None) if day is not None]
    wanted = VisitFilter(
        since=max(starts, default=None),
        before=None if last is None else days.end_of(last),
        checked_out=read("has_checked_out", _boolean),
        member_number=read("customer_id", _number),
        location_number=read("location_id", _number),
        entry_methods=read("entry_method", _entry_methods),
        numbered=True,
    )
    if problems:
        raise BadParameters(problems)
    return wanted


def of_member(wanted: VisitFilter, number: int) -> VisitFilter | None:
    """The filter narrowed to one member; None if it asks for another one, so that nothing is left."""
    if wanted.member_number not in (None, number):
        return None
    return replace(wanted, member_number=number)


_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,100}", re.ASCII)
_NOBODY = 0
_EARLIEST, _LATEST = date(1, 1, 3), date(9999, 12, 28)


def _date(value: str) -> date:
    """Clients write 9999-12-31 for "no end"; its last instant does not exist in every zone, so it is moved a bit."""
    if not _DATE.fullmatch(value):
        raise ValueError("Enter a valid date.")
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise ValueError("Enter a valid date.") from error
    return min(max(day, _EARLIEST), _LATEST)


def _number(value: str) -> int:
    if not _NUMBER.fullmatch(value):
        raise ValueError("Enter a number.")
    number = int(value)
    return number if 0 < number <= LARGEST else _NOBODY


def _boolean(value: str) -> bool:
    match value.lower():
        case "true" | "1" | "yes" | "on":
            return True
        case "false" | "0" | "no" | "off":
            return False
        case _:
            raise ValueError("Must be a valid boolean.")


def _entry_methods(value: str) -> tuple[EntryMethod, ...]:
    """Text filters match parts of a value in any case ("?status=act" finds ACT); no match leaves nothing."""
    return tuple(method for method in EntryMethod if value.upper() in method.value)
