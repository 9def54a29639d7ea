"""This screen is resting: visits cannot be recorded here now."""

from __future__ import annotations

from kiosk.presentation.member.screens import OutOfOrder
from kiosk.ui.drawing import tokens
from kiosk.ui.member.result_page import Field, ResultPage


class OutOfOrderPage(ResultPage[OutOfOrder]):
    """The idle field without an invitation."""

    FIELD = Field(tokens.IDLE, tokens.WHITE, "info-circle")
