"""Lists on paper, read back from the file that the printer would get."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSize
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from kiosk.domain.places import Policies
from kiosk.presentation.manager import gallery
from kiosk.presentation.manager.gallery import CALL, visit
from kiosk.presentation.manager.lists import PaperColumn, PaperList, day_list_on_paper, roll_call_on_paper
from kiosk.presentation.manager.visits import Writing
from kiosk.ui.drawing.fonts import load_families
from kiosk.ui.manager.paper import ListPress
from tests.fakes import manager_stage as stage
from tests.fakes.back_office import RESOURCES


@pytest.fixture
def pressed(qapp: object, tmp_path: Path):
    def press(shown: PaperList) -> list[str]:
        file = tmp_path / "list.pdf"
        writer = QPdfWriter(str(file))
        writer.setResolution(300)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15)
        )
        writer.setPageLayout(layout)
        assert ListPress(load_families(RESOURCES / "fonts")).press(shown, writer)
        del writer
        document = QPdfDocument()
        document.load(str(file))
        return [document.getAllText(page).text() for page in range(document.pageCount())]

    return press


def test_a_long_day_runs_over_several_sheets_with_its_head_on_each(pressed) -> None:
    writing = Writing(stage.SAY, stage.FORMATS, Policies(), gallery.AT)
    shown = day_list_on_paper("Northwall", "Tuesday 14 July", [visit(place) for place in range(90)], writing)
    sheets = pressed(shown)
    assert len(sheets) == 3
    for number, text in enumerate(sheets, 1):
        assert "Northwall · Tuesday 14 July" in text
        assert f"{number} / 3" in text
        assert "Entry" in text
    assert sum(text.count("Berger") for text in sheets) == sum(row[2] == "Anna Berger" for row in shown.rows)


def test_the_roll_call_has_boxes_instead_of_letters_and_large_rows(pressed) -> None:
    shown = roll_call_on_paper("Northwall", CALL, stage.SAY, stage.FORMATS)
    assert {row[0] for row in shown.rows} == {"", "x"}
    sheets = pressed(shown)
    assert len(sheets) == 2
    assert not any(word.strip() == "x" for text in sheets for word in text.split())
    assert "17 of 38 safe" in sheets[0]


def test_an_empty_list_is_one_sheet_that_says_so(pressed) -> None:
    writing = Writing(stage.SAY, stage.FORMATS, Policies(), gallery.AT)
    (text,) = pressed(day_list_on_paper("Northwall", "Tuesday 14 July", [], writing))
    assert "0 visits" in text


@pytest.mark.parametrize("leftwards", [False, True])
def test_boxes_stand_where_reading_begins(pressed, tmp_path: Path, leftwards: bool) -> None:
    columns = (PaperColumn("", 10, box=True), PaperColumn("", 90))
    pressed(PaperList(title="", under="", columns=columns, rows=(("x", ""),), tall=True, leftwards=leftwards))
    document = QPdfDocument()
    document.load(str(tmp_path / "list.pdf"))
    sheet = document.render(0, QSize(420, 594))
    inked = [x for x in range(420) for y in range(594) if _is_ink(sheet.pixelColor(x, y))]
    begins, ends = (420 - max(inked), 420 - min(inked)) if leftwards else (min(inked), max(inked))
    assert 0 < begins < ends < 42


def _is_ink(colour: QColor) -> bool:
    """Dark, as boxes and letters are, and lines between rows are not."""
    return colour.alpha() > 200 and colour.lightness() < 90


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_told_of(qapp: object, tmp_path: Path) -> None:
    writing = Writing(stage.SAY, stage.FORMATS, Policies(), gallery.AT)
    nowhere = QPdfWriter(str(tmp_path / "gone" / "list.pdf"))
    assert not ListPress(load_families(RESOURCES / "fonts")).press(
        day_list_on_paper("Northwall", "Tuesday 14 July", [], writing), nowhere
    )
