"""Rotating codes: one-time codes by time, shown by a phone and checked without a network (RFC 6238 over RFC 4226).

A text names the credential by its handle, which stays, and proves it by eight digits, which are good for about a
minute. The member's secret is known to whoever shows the codes and to whoever checks them; it stands in no text.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b32decode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.card_codes import ALPHABET

STEP_SECONDS = 30
"""How long one code is shown (RFC 6238, 5.2: the recommended length)."""

TOLERANCE = 1
"""Steps before and after the present one that are good too: a code that was read as it changed, and two clocks that
are never quite the same. RFC 6238, 5.2 and 6, wants no more, so that a picture of a code is soon worth nothing."""

PREFIX = "RTX"
HANDLE_LENGTH = 8
DIGITS = 8
"""Ten thousand guesses, each good at three steps, succeed three times in ten thousand; a door is slow to guess at."""

LENGTH = len(PREFIX) + HANDLE_LENGTH + DIGITS + 1
"""Twenty characters: the most that the smallest QR code holds with a middling correction of errors."""

_TEXT = re.compile(rf"{PREFIX}([{ALPHABET}]{{{HANDLE_LENGTH}}})([0-9]{{{DIGITS}}})([{ALPHABET}])")
_HANDLE = re.compile(rf"[{ALPHABET}]{{{HANDLE_LENGTH}}}")
_SECRET = re.compile(r"(?:[A-Z2-7]{8}){4,16}")


@dataclass(frozen=True, slots=True)
class RotatingCode:
    """What a phone shows: whose code it is, and the digits of its half minute."""

    handle: str
    digits: str

    @property
    def text(self) -> str:
        """As it stands in the QR code."""
        body = f"{PREFIX}{self.handle}{self.digits}"
        return body + _check(body)

    def __repr__(self) -> str:
        """Without the digits: representations end up in logs."""
        return f"RotatingCode({self.handle})"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeUse:
    """The code of one step let somebody in or out: it will not do so again (RFC 6238, 5.2)."""

    credential: str
    step: int


def parse(text: str) -> RotatingCode | None:
    """The rotating code in a scanned text; None for any other text, and for one that was misread."""
    found = _TEXT.fullmatch(text)
    if found is None or found[3] != _check(text[:-1]):
        return None
    return RotatingCode(found[1], found[2])


def new_handle(below: Callable[[int], int]) -> str:
    """A name for a new credential. `below(n)` draws a number from 0 to n - 1; it is no secret."""
    return "".join(ALPHABET[below(len(ALPHABET))] for _ in range(HANDLE_LENGTH))


def gap(handle: str, secret: str) -> str | None:
    """What is wrong with a credential's value and its secret, as a sentence; None if nothing is.

    A secret has 160 to 640 bits (RFC 4226, 4: at least 128, better 160).
    """
    if _HANDLE.fullmatch(handle) is None:
        return f"the value of a rotating code is {HANDLE_LENGTH} characters of {ALPHABET}"
    if _SECRET.fullmatch(secret) is None:
        return "a secret is base32 without padding, of 32 characters or more"
    return None


def step_at(at: datetime) -> int:
    """The number of the step that runs at this instant; a step begins with its first instant."""
    return int(at.timestamp() // STEP_SECONDS)


def digits_of(secret: str, step: int) -> str:
    """The digits of one step: HOTP with the step as its counter. `secret` is base32; raises ValueError if it is not."""
    return _hotp(b32decode(secret), step)


def shown(handle: str, secret: str, at: datetime) -> RotatingCode:
    """The code that a phone shows at this instant."""
    return RotatingCode(handle, digits_of(secret, step_at(at)))


def matching_step(digits: str, secret: str, at: datetime) -> int | None:
    """The newest step around this instant that these are the digits of; None if they are of none."""
    now = step_at(at)
    steps = range(now + TOLERANCE, max(0, now - TOLERANCE) - 1, -1)
    return next((step for step in steps if hmac.compare_digest(digits_of(secret, step), digits)), None)


def _hotp(key: bytes, counter: int) -> str:
    """RFC 4226, 5.3: an HMAC, a part of it that it chooses itself, and that part's last digits."""
    mac = hmac.new(key, counter.to_bytes(8, "big"), hashlib.sha1).digest()
    offset = mac[-1] & 0x0F
    number = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFF_FFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def _check(body: str) -> str:
    """The character that betrays a misread: the hybrid system MOD 29,28 of ISO/IEC 7064.

    Not the check of a card's code, which a twenty-ninth of all bodies has no character for: here no body can be drawn
    again. What the hybrid misses, the digits find.
    """
    modulus = len(ALPHABET)
    product = modulus
    for letter in body:
        total = (product + ALPHABET.index(letter)) % modulus or modulus
        product = total * 2 % (modulus + 1)
    return ALPHABET[(1 - product) % modulus]
