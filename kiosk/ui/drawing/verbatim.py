"""Texts as they were typed: in labels and tool tips Qt looks for markup, and on buttons for the letter of a key."""

from __future__ import annotations

import re
import unicodedata
from html import escape
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from kiosk.presentation.shortened import shortened
from kiosk.ui.drawing.mirror import apart

LONGEST_NAME = 80
"""Characters of a name that stands over other things; the rest of a longer one is in its tool tip."""

_WORD = 12
"""Letters of a word that is never broken."""
_WORDS = re.compile(rf"[^\s\u200b-]{{{_WORD},}}")
_BREAK, _JOINER = "\N{ZERO WIDTH SPACE}", "\N{ZERO WIDTH JOINER}"
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo", "Nd", "Nl", "No", "Pc", "Pd", "Pe", "Po", "Ps", "Sc", "Sm", "So"})


class Label(QLabel):
    """A label that never reads its text as markup: somebody may be called "<b>Ann</b>".

    A word that is wider than the label, as an e-mail address may be, is broken like a sentence. It begins where its
    window does, also where its text runs the other way.
    """

    def __init__(self, *given: Any, **properties: Any) -> None:
        super().__init__(*given, **properties)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(super().text())
        self._begin()

    def setText(self, text: str) -> None:
        """Show this."""
        super().setText(text)
        self._break_words()

    def text(self) -> str:
        """What is shown."""
        return super().text().replace(_BREAK, "")

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word, if that is not too long."""
        least = super().minimumSizeHint()
        if self.wordWrap():
            least.setWidth(min(least.width(), _WORD * self.fontMetrics().averageCharWidth()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words fit."""
        super().resizeEvent(event)
        self._break_words()

    def changeEvent(self, event: QEvent) -> None:
        """Another window may begin on the other side, and other letters have another width."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin()
        elif event.type() is QEvent.Type.FontChange:
            self._break_words()

    def show_name(self, name: str) -> None:
        """Show a name that may be of any length."""
        self.setText(shortened(name, LONGEST_NAME))
        self.setToolTip(tip(name) if len(name) > LONGEST_NAME else "")

    def _break_words(self) -> None:
        if not self.wordWrap():
            return
        text, room, metrics = self.text(), self.contentsRect().width(), self.fontMetrics()
        words = {word for word in _WORDS.findall(text) if metrics.horizontalAdvance(word) > room}
        broken = _WORDS.sub(lambda word: _breakable(word[0]) if word[0] in words else word[0], text) if words else text
        if broken != super().text():
            super().setText(broken)

    def _begin(self) -> None:
        across, flag = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask, Qt.AlignmentFlag
        if across & flag.AlignHCenter:
            return
        side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        self.setAlignment(self.alignment() & ~across | side | flag.AlignAbsolute)


def _breakable(letters: str) -> str:
    """With a place to break before each letter; marks and what is joined stay with what they belong to."""
    return letters[0] + "".join(
        _BREAK + letter if before != _JOINER and unicodedata.category(letter) in _LETTERS else letter
        for before, letter in pairwise(letters)
    )


def tip(text: str) -> str:
    """What a tool tip is given to show `text`, in as many lines as it takes."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def caption(text: str) -> str:
    """What a button is given to show `text`, line by line."""
    return "\n".join(map(apart, text.replace("&", "&&").split("\n")))
