"""Dates, times and money as people write them, by Babel."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, format_time
from babel.numbers import format_currency, get_currency_precision
from PySide6.QtCore import QLocale

from kiosk.presentation.catalogue import primary_language

_MINUTES_AN_HOUR = 60
_DAY_AND_MONTH = ("MMMMEd", "MMMEd", "MEd")
"""Patterns with an abbreviated weekday, the longest first; every locale has the last."""
_NO_BREAK = "\N{NO-BREAK SPACE}"


_WITH_OUR_DIGITS = {"ar": "ar_AE"}
_UNITS = {"ar": ("س", "د")}
_AT_HOME = {"en": "en_GB"}


def locale_of(language: str) -> str:
    """The locale in which a house of this language writes dates and money: of English without a region, Britain's."""
    return _AT_HOME.get(language, language.replace("-", "_"))


def field_locale(language: str) -> QLocale:
    """The locale of fields and calendars: with the same digits as all else on the screen."""
    return QLocale(_WITH_OUR_DIGITS.get(primary_language(language), language.replace("-", "_")))


class BabelFormats:
    """Formats for one place: its time zone, and its locale ("en_GB") for texts in its own language."""

    def __init__(self, time_zone: str, locale: str) -> None:
        """Raises ZoneInfoNotFoundError for an unknown zone and UnknownLocaleError for an unknown locale."""
        self._zone = ZoneInfo(time_zone)
        self._home = Locale.parse(locale)
        self._locales: dict[str, Locale] = {}

    def local(self, instant: datetime) -> datetime:
        """The instant on the wall clock of the place."""
        return instant.astimezone(self._zone)

    def clock(self, instant: datetime, language: str) -> str:
        """The time of day: "18:04"."""
        return format_time(self.local(instant), "short", locale=self._locale(language))

    def weekday_clock(self, instant: datetime, language: str) -> str:
        """Day and time for a corner of the screen: "Tue 18:04"."""
        local, locale = self.local(instant), self._locale(language)
        day = format_datetime(local, "EEE", locale=locale)
        return f"{day} {format_time(local, 'short', locale=locale)}"

    def weekday_date(self, instant: datetime, language: str) -> str:
        """The day in full, without the year: "Thursday 3 July"."""
        locale = self._locale(language)
        known = next(skeleton for skeleton in _DAY_AND_MONTH if skeleton in locale.datetime_skeletons)
        pattern = re.sub("E+", "EEEE", re.sub("MMM+", "MMMM", locale.datetime_skeletons[known].pattern))
        return format_datetime(self.local(instant), pattern, locale=locale)

    def weekday(self, instant: datetime, language: str) -> str:
        """The name of the day: "Tuesday"."""
        return format_datetime(self.local(instant), "cccc", locale=self._locale(language))

    def money(self, amount: int, currency: str, language: str) -> str:
        """`amount` minor units of an ISO 4217 currency: "€12.00"."""
        major = Decimal(amount).scaleb(-get_currency_precision(currency))
        return format_currency(major, currency, locale=self._locale(language))

    def native_name(self, language: str) -> str:
        """What a language is called by those who speak it: "Deutsch"; its code where nobody knows."""
        try:
            name = Locale.parse(language.replace("-", "_")).language_name
        except (ValueError, UnknownLocaleError):
            return language
        return name[:1].upper() + name[1:] if name else language

    def duration(self, minutes: int, language: str) -> str:
        """A length of time: "1 h 31 min". The symbols of both units are the same in all languages with our letters."""
        hour, minute = _UNITS.get(primary_language(language), ("h", "min"))
        hours, rest = divmod(minutes, _MINUTES_AN_HOUR)
        parts = [f"{hours}{_NO_BREAK}{hour}"] if hours else []
        if rest or not hours:
            parts.append(f"{rest}{_NO_BREAK}{minute}")
        return " ".join(parts)

    def _locale(self, language: str) -> Locale:
        """The house's own locale for its own language, else the language's; unknown ones are the house's."""
        if language not in self._locales:
            self._locales[language] = self._found(language)
        return self._locales[language]

    def _found(self, language: str) -> Locale:
        try:
            locale = Locale.parse(language.replace("-", "_"))
        except (ValueError, UnknownLocaleError):
            return self._home
        return self._home if locale.language == self._home.language and locale.territory is None else locale
