"""Formats without locales: what is said is easy to foretell."""

from __future__ import annotations

from datetime import datetime, timedelta


class PlainFormats:
    """Two hours ahead of UTC, English."""

    def local(self, instant: datetime) -> datetime:
        return instant + timedelta(hours=2)

    def clock(self, instant: datetime, language: str) -> str:
        return f"{self.local(instant):%H:%M}"

    def weekday_clock(self, instant: datetime, language: str) -> str:
        return f"{self.local(instant):%a %H:%M}"

    def weekday_date(self, instant: datetime, language: str) -> str:
        return f"{self.local(instant):%A} {self.local(instant).day} {self.local(instant):%B}"

    def weekday(self, instant: datetime, language: str) -> str:
        return f"{self.local(instant):%A}"

    def money(self, amount: int, currency: str, language: str) -> str:
        return f"{currency} {amount / 100:.2f}"

    def native_name(self, language: str) -> str:
        return {"de": "Deutsch", "en": "English"}.get(language, language)

    def duration(self, minutes: int, language: str) -> str:
        return f"{minutes // 60} h {minutes % 60} min"
