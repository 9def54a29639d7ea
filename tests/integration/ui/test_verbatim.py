from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.ui.drawing.verbatim import Label, caption, tip

SOURCE = Path(kiosk.__file__).parent
ADDRESS = "a.very.long.name.of.somebody@mail.of.a.company.example.com"


def test_every_label_of_the_screens_shows_its_text_as_it_is(qtbot: QtBot) -> None:
    uses = [file.name for file in SOURCE.rglob("*.py") if re.search(r"\bQLabel\b", file.read_text("utf-8"))]
    assert uses == ["verbatim.py"]
    assert Label("<b>Ann</b>").textFormat() is Qt.TextFormat.PlainText


def test_a_tool_tip_and_a_button_say_what_was_typed(qtbot: QtBot) -> None:
    assert tip("<b>Ann</b> & Co") == "<qt>&lt;b&gt;Ann&lt;/b&gt; &amp; Co</qt>"
    assert tip("") == ""
    button = QPushButton(caption("Tom & Jerry"))
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()


def test_a_word_is_broken_only_where_there_is_no_room_for_it(qtbot: QtBot) -> None:
    host, inner = QScrollArea(widgetResizable=True), QWidget()
    host.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    host.setWidget(inner)
    qtbot.addWidget(host)
    label = Label(f"Write to {ADDRESS} or to Donaudampfschiff", wordWrap=True)
    QVBoxLayout(inner).addWidget(label)
    host.resize(200, 400)
    host.show()
    qtbot.waitExposed(host)
    assert inner.width() <= host.viewport().width()
    assert label.text() == f"Write to {ADDRESS} or to Donaudampfschiff"
    drawn = super(Label, label).text()
    assert "m\u200ba\u200bi\u200bl" in drawn
    assert "Donaudampfschiff" in drawn
    narrow = label.heightForWidth(label.width())
    host.resize(1000, 400)
    qtbot.waitUntil(lambda: super(Label, label).text() == label.text())
    assert label.heightForWidth(label.width()) < narrow
    host.resize(200, 400)
    qtbot.waitUntil(lambda: super(Label, label).text() == drawn)
    assert inner.width() <= host.viewport().width()


def test_the_rest_of_a_long_name_is_in_its_tool_tip(qtbot: QtBot) -> None:
    label = Label()
    label.show_name("Ann")
    assert (label.text(), label.toolTip()) == ("Ann", "")
    label.show_name("<Ann> " * 20)
    assert label.text().endswith("…")
    assert label.toolTip() == tip("<Ann> " * 20)
