"""S3: see you soon."""

from __future__ import annotations

from kiosk.presentation.member.screens import Goodbye
from kiosk.ui.drawing import tokens
from kiosk.ui.member.result_page import Field, ResultPage


class GoodbyePage(ResultPage[Goodbye]):
    """Blue, with a door and the way out of it."""

    FIELD = Field(tokens.OUT, tokens.WHITE, "door-out", ring=tokens.INK, ring_opacity=0.09)
    BUTTONS = 1
