"""Who comes to the club's door, with what in hand, and what the kiosk should answer."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from kiosk.app.demo.club import Document
from kiosk.domain.codes import Symbology

AGAIN_AFTER = 150
"""Showings after which somebody may come back: at 2 s each far beyond the double-scan window."""


class Medium(StrEnum):
    """What is held before the camera."""

    CARD = "card"
    PHONE = "phone"


class Part(StrEnum):
    """What a visitor is there to show."""

    MEMBERSHIP = "membership"
    PASS = "pass"
    BOOKING = "booking"
    PAY_AS_YOU_GO = "pay_as_you_go"
    MILESTONE = "milestone"
    NEWCOMER = "newcomer"
    LEAVING = "leaving"
    ALREADY_IN = "already_in"
    UNKNOWN_CODE = "unknown_code"
    CARD_REPLACED = "card_replaced"
    PASS_ENDED = "pass_ended"
    USED_UP = "used_up"
    BLOCKED = "blocked"

    @property
    def expected(self) -> str:
        """The decision, as `kiosk scan --json` names it."""
        if self in REFUSALS:
            return "refused"
        return {
            Part.PAY_AS_YOU_GO: "consent_needed",
            Part.LEAVING: "checked_out",
            Part.ALREADY_IN: "already_in",
        }.get(self, "checked_in")

    @property
    def reason(self) -> str | None:
        """The reason of the refusal; None if it is none."""
        return self.value if self in REFUSALS else None


REFUSALS = frozenset({Part.UNKNOWN_CODE, Part.CARD_REPLACED, Part.PASS_ENDED, Part.USED_UP, Part.BLOCKED})

OPENING = (
    Part.MEMBERSHIP,
    Part.PASS,
    Part.LEAVING,
    Part.ALREADY_IN,
    Part.PAY_AS_YOU_GO,
    Part.UNKNOWN_CODE,
    Part.BOOKING,
    Part.MILESTONE,
    Part.CARD_REPLACED,
    Part.USED_UP,
    Part.NEWCOMER,
    Part.PASS_ENDED,
    Part.BLOCKED,
)
"""The first showings, so that a short demonstration has something of everything."""

_WEIGHTS = {
    Part.MEMBERSHIP: 34,
    Part.PASS: 14,
    Part.LEAVING: 12,
    Part.PAY_AS_YOU_GO: 9,
    Part.BOOKING: 7,
    Part.ALREADY_IN: 5,
    Part.UNKNOWN_CODE: 5,
    Part.PASS_ENDED: 4,
    Part.CARD_REPLACED: 3,
    Part.USED_UP: 3,
    Part.MILESTONE: 2,
    Part.NEWCOMER: 1,
    Part.BLOCKED: 1,
}


@dataclass(frozen=True, slots=True)
class Role:
    """A part and who plays it. `member_id` None: nobody the club knows."""

    part: Part
    member_id: str | None
    code: str
    symbology: Symbology
    medium: Medium


@dataclass(frozen=True, slots=True)
class Showing:
    """One code held before the camera. `expected` and `reason` are what the kiosk should answer."""

    number: int
    """Counts from 1 on."""
    part: Part
    member_id: str | None
    code: str
    symbology: Symbology
    medium: Medium
    expected: str
    reason: str | None


def cast(document: Document) -> tuple[Role, ...]:
    """Every member of the document who can play a part, each in one part, in the document's order."""
    types = {held["id"]: held["kind"] for held in document["pass_types"]}
    booked = {booking["member_id"] for booking in document["bookings"]}
    inside = {visit["member_id"] for visit in document["visits"] if visit["checked_out_at"] is None}
    counts: dict[str, int] = {}
    for visit in document["visits"]:
        counts[visit["member_id"]] = counts.get(visit["member_id"], 0) + 1
    roles = []
    for member in document["members"]:
        before = member["visits_before"] + counts.get(member["id"], 0)
        part = _part(member, types, before, booked=member["id"] in booked, inside=member["id"] in inside)
        if part is not None:
            roles.append(_role(part, member))
    return tuple(roles)


def _part(member: Document, types: dict[str, str], visits_before: int, *, booked: bool, inside: bool) -> Part | None:
    kinds = {types[held["pass_type_id"]] for held in member["passes"]}
    open_ended = all(held["expires_on"] is None for held in member["passes"])
    if inside:
        return Part.LEAVING
    if member["state"] == "blocked":
        return Part.BLOCKED
    if any(credential["state"] == "replaced" for credential in member["credentials"]):
        return Part.CARD_REPLACED
    if not kinds:
        return Part.BOOKING if booked else Part.PAY_AS_YOU_GO
    if not open_ended:
        return Part.PASS_ENDED
    if kinds == {"visits"}:
        return Part.PASS if member["passes"][0]["remaining_visits"] else Part.USED_UP
    if kinds != {"membership"} or member["note"] is not None:
        return None
    return {0: Part.NEWCOMER, 99: Part.MILESTONE}.get(visits_before, Part.MEMBERSHIP)


def _role(part: Part, member: Document) -> Role:
    shown = member["credentials"][0]  # the replaced card comes before its successor
    if shown["kind"] == "app":
        return Role(part, member["id"], shown["value"], Symbology.QR, Medium.PHONE)
    return Role(part, member["id"], shown["value"], _printed(shown["value"]), Medium.CARD)


def _printed(code: str) -> Symbology:
    """A third of the cards are older ones with bars."""
    return Symbology.CODE_128 if int(code[-2:]) % 3 == 0 else Symbology.QR


def story(document: Document, seed: int, scans: int | None = None) -> Iterator[Showing]:
    """Showings in a sequence fit to be seen; `scans` of them, or without end.

    Nobody comes twice but on purpose: to be told that they are already in (soon after coming in), to leave
    or come back (`AGAIN_AFTER` showings later), or to be refused once more.
    """
    rng = np.random.default_rng([seed, 5])
    door = _Door(cast(document), rng)
    number = 0
    while scans is None or number < scans:
        wanted = OPENING[number] if number < len(OPENING) else _drawn(rng)
        number += 1
        role = door.next(wanted, number)
        yield Showing(
            number=number,
            part=role.part,
            member_id=role.member_id,
            code=role.code,
            symbology=role.symbology,
            medium=role.medium,
            expected=role.part.expected,
            reason=role.part.reason,
        )


def _drawn(rng: np.random.Generator) -> Part:
    parts, weights = list(_WEIGHTS), np.array(list(_WEIGHTS.values()), float)
    return parts[int(rng.choice(len(parts), p=weights / weights.sum()))]


class _Door:
    """Who has not come yet, who came in and when, and who left."""

    def __init__(self, roles: tuple[Role, ...], rng: np.random.Generator) -> None:
        self._rng = rng
        self._waiting: dict[Part, deque[Role]] = {part: deque() for part in Part}
        for k in rng.permutation(len(roles)):
            self._waiting[roles[k].part].append(roles[k])
        self._codes = {role.code for role in roles}
        self._came_in: deque[tuple[int, Role]] = deque()
        self._left: deque[tuple[int, Role]] = deque()
        self._told: set[str] = set()

    def next(self, wanted: Part, number: int) -> Role:
        """The next to play `wanted`; if nobody can, the next in some other part."""
        for part in (wanted, Part.MEMBERSHIP, Part.LEAVING, Part.PASS_ENDED):
            role = self._play(part, number)
            if role is not None:
                return role
        return self._stranger()

    def _play(self, part: Part, number: int) -> Role | None:
        if part is Part.UNKNOWN_CODE:
            return self._stranger()
        if part is Part.ALREADY_IN:
            return self._in_a_moment_ago(number)
        role = self._waiting[part].popleft() if self._waiting[part] else None
        if role is None and part is Part.MEMBERSHIP:
            role = self._long_since(self._left, number, part)
        if role is None and part is Part.LEAVING:
            role = self._long_since(self._came_in, number, part)
        if role is None:
            return None
        if part is Part.MEMBERSHIP:
            self._came_in.append((number, role))
        elif part is Part.LEAVING:
            self._left.append((number, role))
        elif part in REFUSALS:
            self._waiting[part].append(role)
        return role

    @staticmethod
    def _long_since(queue: deque[tuple[int, Role]], number: int, part: Part) -> Role | None:
        if not queue or number - queue[0][0] < AGAIN_AFTER:
            return None
        return _as(part, queue.popleft()[1])

    def _in_a_moment_ago(self, number: int) -> Role | None:
        """Somebody who came in three to eight showings ago: long enough to be seen anew, short enough to be "in"."""
        for came_at, role in reversed(self._came_in):
            if 3 <= number - came_at <= 8 and role.code not in self._told:
                self._told.add(role.code)
                return _as(Part.ALREADY_IN, role)
        return None

    def _stranger(self) -> Role:
        code = f"UP{self._rng.integers(10_000_000, 99_999_999)}"
        while code in self._codes:
            code = f"UP{self._rng.integers(10_000_000, 99_999_999)}"
        return Role(Part.UNKNOWN_CODE, None, code, _printed(code), Medium.CARD)


def _as(part: Part, role: Role) -> Role:
    return Role(part, role.member_id, role.code, role.symbology, role.medium)
