"""A member number that was typed in place of a code (ux.md S10)."""

from __future__ import annotations

from datetime import datetime

from kiosk.store import cards
from kiosk.store.engine import Store


def code_of_number(store: Store, digits: str, now: datetime) -> str | None:
    """A good code of the member with this number, to be scanned in their stead; None if there is nobody, or no code.

    Cards go before other codes, the newest before older ones; a rotating code is nobody's to make but the phone's.
    Raises StoreFault.
    """
    if not digits.isascii() or not digits.isdecimal() or len(digits) > cards.MOST_DIGITS:
        return None
    with store.read() as connection:
        return cards.code_of_number(connection, int(digits), now)
