"""Who comes in: members, what they carry, and where they stand (rules.md 1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.calendar import age_on
from kiosk.domain.plans import Plan
from kiosk.domain.preferences import Preferences

ADULT_AGE = 18


class MemberKind(StrEnum):
    """A contact has an account and no plan (Nexudus: other pay-as-you-go switches apply)."""

    MEMBER = "member"
    CONTACT = "contact"


class MemberState(StrEnum):
    """Where a member stands with the house; the screen says the same words for all but `ACTIVE`."""

    ACTIVE = "active"
    FROZEN = "frozen"
    BLOCKED = "blocked"


class CredentialKind(StrEnum):
    """What is scanned."""

    CARD = "card"
    APP = "app"
    ROTATING = "rotating"
    PIN = "pin"
    NFC = "nfc"
    VISITOR = "visitor"


class CredentialState(StrEnum):
    """Whether it is still good."""

    ACTIVE = "active"
    REPLACED = "replaced"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A code that belongs to one member. `expires_at`: the first instant at which it is no longer good.

    With a `secret` it is shown as a rotating code (kiosk/domain/rotating.py), of which `used_step` is the newest step
    that let somebody in or out. A rotating code of another system has none: its value is the code.
    """

    kind: CredentialKind
    state: CredentialState
    expires_at: datetime | None = None
    secret: str | None = field(default=None, repr=False)
    used_step: int | None = None

    def expired(self, at: datetime) -> bool:
        """Whether it has run out at `at`."""
        return self.state is CredentialState.EXPIRED or (self.expires_at is not None and at >= self.expires_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A signed liability form. `expires_on` is its last good day."""

    signed_on: date
    expires_on: date | None = None

    def gap(self, birthday: date | None, day: date) -> str | None:
        """Why the form does not hold on `day`, as a sentence; None if it does.

        Signed while under age counts until the member comes of age: then they sign for themselves (Capitan).
        """
        if self.expires_on is not None and day > self.expires_on:
            return f"the waiver expired on {self.expires_on}"
        if birthday is not None and age_on(birthday, self.signed_on) < ADULT_AGE <= age_on(birthday, day):
            return "the waiver was signed while under age"
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What an answer says of a member. `show_name`: agreed to their first name on the public screen.

    `preferences` come with an answer, so that its screen is drawn as they like it; they are in no event of a visit.
    """

    id: str
    first_name: str
    last_name: str
    language: str | None = None
    show_name: bool = False
    preferences: Preferences | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person with an account. `overdue` is what they owe, in minor units."""

    person: Person
    kind: MemberKind = MemberKind.MEMBER
    state: MemberState = MemberState.ACTIVE
    birthday: date | None = None
    waiver: Waiver | None = None
    overdue: int = 0
    note: str | None = None
    plan: Plan | None = None
