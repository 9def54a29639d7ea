"""What stands in a cell, as a value. Each reader raises ValueError with a sentence about the cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from kiosk.services.document import EARLIEST, LATEST, MOST


class DayOrder(StrEnum):
    """What stands first in a date of two numbers and a year."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*([^\W\d_]{3,})\.?,?[\s-]*(\d{4})(?!\d)")
_MONTH_NAMED = re.compile(r"([^\W\d_]{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_TIME = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6})\d*)?)?\s*([ap]\.?m\.?)?\s*(z|utc|[+-]\d{2}(?::?\d{2})?)?",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            ("jan", "jän", "ene"),
            ("feb",),
            ("mar", "mär", "mrz"),
            ("apr", "abr"),
            ("may", "mai"),
            ("jun",),
            ("jul",),
            ("aug", "ago"),
            ("sep", "set"),
            ("oct", "okt"),
            ("nov",),
            ("dec", "dez", "dic"),
        ],
        1,
    )
    for name in names
}


def order_told_by(cells: Iterable[str]) -> DayOrder | None:
    """The order that the dates of a file prove by a number above 12; None if none does, or two disagree."""
    proofs = set()
    for cell in cells:
        found = _YEAR_LAST.match(cell)
        if found and found.group(2) != ".":
            first, second = int(found.group(1)), int(found.group(3))
            if first > 12 >= second:
                proofs.add(DayOrder.DAY_FIRST)
            elif second > 12 >= first:
                proofs.add(DayOrder.MONTH_FIRST)
    return proofs.pop() if len(proofs) == 1 else None


def day_of(cell: str, order: DayOrder | None) -> date:
    """The day; a time of day beside it is left out, and so is its offset: it is the day as written."""
    day, rest = _day_and_rest(cell, order)
    if rest and _TIME.fullmatch(rest) is None:
        raise ValueError(f"{_shown(cell)} is not a date")
    return day


def instant_of(cell: str, order: DayOrder | None, zone: ZoneInfo, not_before: datetime | None = None) -> datetime:
    """The instant in UTC; without an offset it is what the wall clock of `zone` showed.

    An hour that the clock shows twice is the first one, unless that lies before `not_before`; one that it leaves
    out is refused.
    """
    day, rest = _day_and_rest(cell, order)
    found = _TIME.fullmatch(rest)
    if found is None:
        raise ValueError(f"{_shown(cell)} is not a date and a time of day")
    hour, minute, second, fraction, half, offset = found.groups()
    try:
        local = datetime(  # noqa: DTZ001  # the zone comes next
            day.year,
            day.month,
            day.day,
            _hour(int(hour), half),
            int(minute),
            int(second or 0),
            int((fraction or "0").ljust(6, "0")),
        )
    except ValueError as error:
        raise ValueError(f"{_shown(cell)} is not a time") from error
    _check_year(local, cell)  # before, for a calendar has ends; and after, for an offset may lead out of the years
    if offset is not None:
        instant = local.replace(tzinfo=_offset(offset, cell)).astimezone(UTC)
    else:
        instant = _by_wall_clock(local, zone, not_before)
    _check_year(instant, cell)
    return instant


def _check_year(time: datetime, cell: str) -> None:
    if not EARLIEST <= time.year < LATEST:
        raise ValueError(f"{_shown(cell)} does not lie between {EARLIEST} and {LATEST}")


def _day_and_rest(cell: str, order: DayOrder | None) -> tuple[date, str]:
    numbers: tuple[int, int, int]
    if found := _YEAR_FIRST.match(cell):
        numbers = int(found.group(1)), int(found.group(3)), int(found.group(4))
    elif found := _YEAR_LAST.match(cell):
        first, sign, second, year = found.groups()
        month, day = _by_order(cell, int(first), int(second), DayOrder.DAY_FIRST if sign == "." else order)
        numbers = int(year), month, day
    elif found := _DAY_NAMED.match(cell):
        numbers = int(found.group(3)), _month(found.group(2), cell), int(found.group(1))
    elif found := _MONTH_NAMED.match(cell):
        numbers = int(found.group(3)), _month(found.group(1), cell), int(found.group(2))
    else:
        raise ValueError(f"{_shown(cell)} is not a date")
    try:
        return date(*numbers), cell[found.end() :].lstrip(" T,")
    except ValueError as error:
        raise ValueError(f"{_shown(cell)} is not a date") from error


def _by_order(cell: str, first: int, second: int, order: DayOrder | None) -> tuple[int, int]:
    """Month and day."""
    if order is DayOrder.MONTH_FIRST:
        return first, second
    if order is DayOrder.DAY_FIRST or first == second:
        return second, first
    if first > 12 or second > 12:  # a date by itself tells; only two dates of a file can disagree
        return (second, first) if first > 12 else (first, second)
    raise ValueError(f"{_shown(cell)} may be day or month first; say --day-first or --month-first")


def _month(name: str, cell: str) -> int:
    try:
        return _MONTHS[name[:3].casefold()]
    except KeyError:
        raise ValueError(f"{_shown(cell)} is not a date") from None


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("an hour before or after noon is 1 to 12")
    return hour % 12 + (12 if half[0] in "pP" else 0)


def _offset(text: str, cell: str) -> timezone:
    if text.casefold() in ("z", "utc"):
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if ahead > timedelta(hours=15):
        raise ValueError(f"{_shown(cell)} has an offset that no place has")
    return timezone(-ahead if text[0] == "-" else ahead)


def _by_wall_clock(local: datetime, zone: ZoneInfo, not_before: datetime | None) -> datetime:
    first = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) != local:
        raise ValueError(f"{local:%Y-%m-%d %H:%M} is left out by the clock in {zone.key}")
    if not_before is not None and first < not_before:
        return local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return first


# ---------------------------------------------------------------- numbers and words

_AMOUNT = re.compile(r"\d{1,10}(?:[.,]\d{1,3})?")
_ROUNDED = re.compile(r"\d([.,]\d+)?[eE]\+\d+")


def code_of(cell: str) -> str:
    """A member code as it stands; the cell itself is not repeated in the refusal."""
    if _ROUNDED.fullmatch(cell):
        raise ValueError("the spreadsheet has rounded this code; make the column text, and save it again")
    return cell


def count_of(cell: str) -> int:
    """A whole number of things, at most a thousand million; "4.0" is 4."""
    found = re.fullmatch(r"(\d{1,10})(?:[.,]0+)?", cell)
    if found is None or int(found.group(1)) > MOST:
        raise ValueError(f"{_shown(cell)} is not a whole number from 0 to {MOST}")
    return int(found.group(1))


def number_of(cell: str) -> int:
    """A count that is not zero."""
    number = count_of(cell)
    if number == 0:
        raise ValueError("a number is 1 or more")
    return number


def amount_of(cell: str, decimals: int) -> int:
    """Minor units of an amount with a decimal point or comma: "12.50" is 1250 where a unit has two decimals."""
    bare = re.sub(r"^[^\d-]*|[^\d]*$", "", cell).replace(" ", "")
    minor = Decimal(bare.replace(",", ".")).scaleb(decimals) if _AMOUNT.fullmatch(bare) else None
    if minor is None or minor != minor.to_integral_value() or minor > MOST:
        raise ValueError(f"{_shown(cell)} is not an amount with up to {decimals} decimals")
    return int(minor)


def yes_or_no(cell: str) -> bool:
    """Whether it says yes."""
    return one_of(cell, _YES_NO)


_YES_NO = {
    **dict.fromkeys(("yes", "y", "true", "1", "x", "ja", "wahr", "si", "sí", "oui"), True),
    **dict.fromkeys(("no", "n", "false", "0", "-", "nein", "falsch", "non"), False),
}

T = TypeVar("T")


def one_of(cell: str, words: Mapping[str, T]) -> T:
    """What the word in the cell stands for; `words` are in lower case."""
    try:
        return words[cell.casefold()]
    except KeyError:
        known = ", ".join(list(words)[:8])
        raise ValueError(f"{_shown(cell)} is none of: {known}") from None


def _shown(cell: str) -> str:
    return repr(cell if len(cell) <= 40 else cell[:39] + "…")
