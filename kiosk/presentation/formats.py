"""How numbers become words: what a catalogue of texts asks of whoever knows locales and time zones."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Formats(Protocol):
    """Dates, money and lengths of time as the reader of a language writes them, on the clock of the place."""

    def local(self, instant: datetime) -> datetime:
        """The instant on the wall clock of the place."""
        ...

    def clock(self, instant: datetime, language: str) -> str:
        """The time of day: "18:04"."""
        ...

    def weekday_clock(self, instant: datetime, language: str) -> str:
        """Day and time for a corner of the screen: "Tue 18:04"."""
        ...

    def weekday_date(self, instant: datetime, language: str) -> str:
        """The day in full, without the year: "Thursday 3 July"."""
        ...

    def weekday(self, instant: datetime, language: str) -> str:
        """The name of the day: "Tuesday"."""
        ...

    def money(self, amount: int, currency: str, language: str) -> str:
        """`amount` minor units of an ISO 4217 currency: "€12.00"."""
        ...

    def native_name(self, language: str) -> str:
        """What a language is called by those who speak it: "Deutsch"."""
        ...

    def duration(self, minutes: int, language: str) -> str:
        """A length of time: "1 h 31 min"."""
        ...
