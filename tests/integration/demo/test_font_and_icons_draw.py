import pytest

from kiosk.app.resources import resource

QtGui = pytest.importorskip("PySide6.QtGui")
QtSvg = pytest.importorskip("PySide6.QtSvg")

LETTERS = "Grüezi, José! ça va — Straße 1–2 … 12,00 € · → “Ñandú”"


def test_each_weight_loads_as_one_family_with_all_letters(qapp: object) -> None:
    for path in sorted(resource("fonts").glob("*.otf")):
        number = QtGui.QFontDatabase.addApplicationFont(str(path))
        assert "Inter" in QtGui.QFontDatabase.applicationFontFamilies(number), path.name
        raw = QtGui.QRawFont(str(path), 32)
        assert [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))] == []


def test_digits_are_of_one_width_with_tabular_figures(qapp: object) -> None:
    QtGui.QFontDatabase.addApplicationFont(str(resource("fonts", "Inter-Regular.otf")))
    font = QtGui.QFont("Inter")
    font.setPixelSize(100)
    font.setHintingPreference(QtGui.QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QtGui.QFont.Tag("tnum"), 1)
    metrics = QtGui.QFontMetricsF(font)
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_every_icon_draws_something(qapp: object) -> None:
    for path in sorted(resource("icons").glob("*.svg")):
        renderer = QtSvg.QSvgRenderer(str(path))
        assert renderer.isValid(), path.name
        image = QtGui.QImage(64, 64, QtGui.QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QtGui.QPainter(image)
        renderer.render(painter)
        painter.end()
        inked = sum(image.pixelColor(x, y).alpha() > 127 for x in range(64) for y in range(64))
        assert 0.08 < inked / 64**2 < 0.85, path.name
