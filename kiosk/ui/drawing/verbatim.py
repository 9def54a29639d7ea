"""Texts as they were typed: in labels and tool tips Qt looks for markup, and on buttons for the letter of a key."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel


class Label(QLabel):
    """A label that never reads its text as markup: somebody may be called "<b>Ann</b>".

    It begins where its window does, also where its text runs the other way.
    """

    def __init__(self, *given: Any, **properties: Any) -> None:
        super().__init__(*given, **properties)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._begin()

    def changeEvent(self, event: QEvent) -> None:
        """Another window may begin on the other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin()

    def _begin(self) -> None:
        across, flag = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask, Qt.AlignmentFlag
        if across & flag.AlignHCenter:
            return
        side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        self.setAlignment(self.alignment() & ~across | side | flag.AlignAbsolute)


def tip(text: str) -> str:
    """What a tool tip is given to show `text`, in as many lines as it takes."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def caption(text: str) -> str:
    """What a button is given to show `text`."""
    return text.replace("&", "&&")
