"""What a server shows and a kiosk is told, so that the two know each other from then on: a short code, or a QR code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from string import ascii_uppercase

from kiosk.domain.card_codes import ALPHABET

LENGTH = 6
"""Characters of a code that a person types: 29 bits, enough for ten minutes and ten wrong tries a minute."""
NEVER = " ".join(letter for letter in ascii_uppercase if letter not in ALPHABET)
"""Letters that are in no code, as people are told them: "A I M …"."""
GOOD_FOR = timedelta(minutes=10)
_PREFIX = "kiosk-pair:"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A server's address and the code that it takes once."""

    url: str
    code: str = field(repr=False)

    def text(self) -> str:
        """What the QR code says."""
        return f"{_PREFIX}{self.code}@{self.url}"


def read_invitation(text: str) -> Invitation | None:
    """The invitation in what a camera read; None if this is none."""
    if not text.startswith(_PREFIX):
        return None
    code, at, url = text.removeprefix(_PREFIX).partition("@")
    typed = typed_code(code)
    if not at or typed is None or not url.startswith(("http://", "https://")):
        return None
    return Invitation(url, typed)


def new_code(below: Callable[[int], int]) -> str:
    """A code that nobody can guess in its time. `below(n)` draws from 0 to n - 1, from a source fit for secrets."""
    return "".join(ALPHABET[below(len(ALPHABET))] for _ in range(LENGTH))


def typed_code(text: str) -> str | None:
    """The code that a person typed, in any case and with any blanks or dashes; None if it cannot be one."""
    code = "".join(text.split()).replace("-", "").upper()
    return code if len(code) == LENGTH and all(letter in ALPHABET for letter in code) else None


def spoken(code: str) -> str:
    """In two groups, as people read it out: "K7F 2BX"."""
    return f"{code[: LENGTH // 2]} {code[LENGTH // 2 :]}"
