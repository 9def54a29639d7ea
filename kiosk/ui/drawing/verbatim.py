"""Texts as they were typed: in labels and tool tips Qt looks for markup, and on buttons for the letter of a key."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class Label(QLabel):
    """A label that never reads its text as markup: somebody may be called "<b>Ann</b>"."""

    def __init__(self, *given: Any, **properties: Any) -> None:
        super().__init__(*given, **properties)
        self.setTextFormat(Qt.TextFormat.PlainText)


def tip(text: str) -> str:
    """What a tool tip is given to show `text`, in as many lines as it takes."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def caption(text: str) -> str:
    """What a button is given to show `text`."""
    return text.replace("&", "&&")
