"""Everything on a public screen that can be touched."""

from __future__ import annotations

from enum import StrEnum


class Button(StrEnum):
    """What was pressed.

    `OTHER_OFFER` comes with the offer's id. `BACK` is the Esc key. `ANYWHERE` is the screen beside all
    buttons: it never decides anything, it only asks for more time.
    """

    LEAVE = "leave"
    STAY = "stay"
    PAY = "pay"
    NOT_NOW = "not_now"
    OTHER_OFFER = "other_offer"
    KEEP = "keep"
    BACK = "back"
    ANYWHERE = "anywhere"
