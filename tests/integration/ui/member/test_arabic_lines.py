"""Arabic on the members' screens."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.text import FittedText, Style
from tests.integration.ui.conftest import RESOURCES

SCAN = "يُرجى مسح الرمز في الأسفل"


@pytest.fixture
def host(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def text(host: QWidget) -> FittedText:
    return FittedText(host, Look(RESOURCES), Style(5, 5, "#FFFFFF", QFont.Weight.Bold, most_lines=2, leading=1.14))


def lines_apart(text: FittedText, words: str, width: int, height: int) -> float:
    """The distance of lines, as a multiple of the font size."""
    text.say(words)
    used = text.fit_into(width, height)
    assert text.whole
    return used / len(text._fitted.lines) / text.pixels


def test_lines_with_marks_above_and_tails_below_lie_further_apart(text):
    assert lines_apart(text, "Scan your code below", 400, 400) == pytest.approx(1.14, abs=0.01)
    assert lines_apart(text, SCAN, 400, 400) == pytest.approx(1.34, abs=0.01)


def test_but_no_word_is_cut_for_it(text):
    text.say(SCAN)
    text.fit_into(400, 400)
    assert len(text._fitted.lines) == 2
    assert lines_apart(text, SCAN, 400, round(2 * 1.2 * text.pixels)) == pytest.approx(1.14, abs=0.01)
