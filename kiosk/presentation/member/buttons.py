"""Everything on a public screen that can be touched."""

from __future__ import annotations

from enum import StrEnum


class Button(StrEnum):
    """What was pressed.

    `OTHER_OFFER`, `DIGIT`, `LANGUAGE` and `EASE` come with a choice: the offer's id, the digit, the language's code,
    the `Ease`; `UNDO` comes with the number of its chip, or with none for what is just shown. `BACK` is the Esc key.
    `ANYWHERE` is the screen beside all buttons: it never decides anything, it only asks for more time.
    """

    LEAVE = "leave"
    STAY = "stay"
    PAY = "pay"
    NOT_NOW = "not_now"
    OTHER_OFFER = "other_offer"
    KEEP = "keep"
    UNDO = "undo"
    STILL_HERE = "still_here"
    HELP = "help"
    NUMBER = "number"
    FIND_CODE = "find_code"
    TOP_UP = "top_up"
    SIGN = "sign"
    DIGIT = "digit"
    CHECK_IN = "check_in"
    CLEAR = "clear"
    COMFORT = "comfort"
    EASE = "ease"
    REMEMBER = "remember"
    LANGUAGE = "language"
    BACK = "back"
    ANYWHERE = "anywhere"


class Ease(StrEnum):
    """What the sheet of S20 offers; each is a field of `kiosk.domain.preferences.Preferences` by this name."""

    SPEAK = "speak"
    LARGER_TEXT = "larger_text"
    QUIET = "quiet"
    MORE_TIME = "more_time"
    LESS_MOTION = "less_motion"
    CONTROLS_LOWER = "controls_lower"
    STRONG_CONTRAST = "strong_contrast"
