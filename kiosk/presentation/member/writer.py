"""The texts and formats of the language that one screen is written in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.charges import Charge
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.formats import Formats
from kiosk.presentation.member.texts import MemberText


@dataclass(frozen=True, slots=True)
class Writer:
    """Says texts in one `language`."""

    catalogue: Catalogue
    formats: Formats
    language: str

    def say(self, key: MemberText, **slots: str | int) -> str:
        """The text with its slots filled."""
        return self.catalogue.say(key, self.language, **slots)

    def named(self, without: MemberText, with_name: MemberText, name: str | None) -> str:
        """One of two texts: the second has a slot for the name."""
        return self.say(without) if name is None else self.say(with_name, name=name)

    def clock(self, instant: datetime) -> str:
        """The time of day."""
        return self.formats.clock(instant, self.language)

    def day(self, instant: datetime) -> str:
        """The day in full."""
        return self.formats.weekday_date(instant, self.language)

    def same_day(self, one: datetime, other: datetime) -> bool:
        """Whether both are on one day of the place."""
        return self.formats.local(one).date() == self.formats.local(other).date()

    def duration(self, minutes: int) -> str:
        """A length of time."""
        return self.formats.duration(minutes, self.language)

    def money(self, amount: int, currency: str) -> str:
        """A price."""
        return self.formats.money(amount, currency, self.language)

    def charged(self, charge: Charge | None) -> str:
        """That this goes on somebody's account; nobody is charged in silence."""
        if charge is None:
            return ""
        return self.say(MemberText.CHARGED, price=self.money(charge.amount, charge.currency))
