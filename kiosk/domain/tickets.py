"""Help tickets: four characters by which the desk opens a refused scan, and nobody says a name aloud (ux.md S7)."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256

from kiosk.domain.card_codes import ALPHABET

TICKET_GOOD_FOR = timedelta(minutes=10)
"""For how long a ticket opens its case; afterwards the same four characters may be another's."""

_LETTERS = "".join(sign for sign in ALPHABET if sign.isalpha())
_DIGITS = "".join(sign for sign in ALPHABET if sign.isdigit())
_PLACES = (_LETTERS, _DIGITS, _LETTERS, _DIGITS)
"""Letter and digit in turn: that is never a word, and an 8 is never heard as a B."""


def ticket_of(scan_id: str) -> str:
    """The ticket of the scan with this id, as "K7F2": the same on every machine, and no clue to the member."""
    drawn = int.from_bytes(sha256(scan_id.encode()).digest()[:8], "big")
    ticket = ""
    for signs in _PLACES:
        drawn, place = divmod(drawn, len(signs))
        ticket += signs[place]
    return ticket
