from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout

from kiosk.ui.drawing.fonts import Typeface, load_families
from kiosk.ui.drawing.icons import Icons

RESOURCES = Path(__file__).parents[4] / "resources"
NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


def test_the_family_comes_from_the_files(qapp):
    assert load_families(RESOURCES / "fonts") == ("Inter", "Noto Sans Arabic")


def test_digits_are_all_equally_wide(qapp):
    face = Typeface(load_families(RESOURCES / "fonts"))
    widths = [face.width(digit, QFont.Weight.Bold) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.003


def test_arabic_letters_come_from_the_second_family(qapp):
    font = Typeface(load_families(RESOURCES / "fonts")).font(40, QFont.Weight.Bold)
    layout = QTextLayout("مرحبا", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {"Noto Sans Arabic"}


def test_without_files_the_systems_font_serves(qapp, tmp_path):
    assert all(load_families(tmp_path))


def test_a_broken_font_file_is_passed_over(qapp, tmp_path):
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    assert all(load_families(tmp_path))


def test_capitals_are_as_high_as_asked(qapp):
    face = Typeface(load_families(RESOURCES / "fonts"))
    pixels = face.pixels_for_cap(100, QFont.Weight.Bold)
    assert pixels == pytest.approx(137, abs=2)
    assert face.font(pixels, QFont.Weight.Bold).pixelSize() == pixels


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_wanted_colour(qapp, name):
    picture = QImage(64, 64, QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    Icons(RESOURCES / "icons").paint(painter, name, "#2DD4A7", QRectF(0, 0, 64, 64))
    painter.end()
    colours = {picture.pixelColor(x, y).name() for x in range(64) for y in range(64)}
    assert "#2dd4a7" in colours
    assert "#000000" not in colours


def test_a_missing_icon_is_an_error(qapp, tmp_path):
    painter = QPainter()
    with pytest.raises(FileNotFoundError):
        Icons(tmp_path).paint(painter, "none", "#000000", QRectF(0, 0, 1, 1))


def test_a_door_opens_to_where_reading_goes_and_all_else_is_the_same_for_everybody(qapp):
    icons = Icons(RESOURCES / "icons")

    def picture(name: str, *, turned: bool) -> QImage:
        return icons.picture(name, "#2DD4A7", 64, 1.0, turned=turned).toImage()

    assert [name for name in NAMES if picture(name, turned=True) != picture(name, turned=False)] == ["door-out"]
    for turned, barb, none in ((False, 44, 19), (True, 19, 44)):  # of the arrow's head, above its line
        assert picture("door-out", turned=turned).pixelColor(barb, 20).alpha() > 200
        assert picture("door-out", turned=turned).pixelColor(none, 20).alpha() == 0
