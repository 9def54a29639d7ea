"""kiosk reader: a card that can be scanned, and the settings that one scan of it makes."""

from __future__ import annotations

import os
import select
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.app.cli.one_scan import read_one_scan
from kiosk.app.settings import read_settings
from kiosk.scanner.readers.layouts import LayoutName
from kiosk.scanner.readers.learning import TEST_TEXT, End
from tests.fakes.typing_scanner import typed_on
from tests.integration.cli.conftest import CommandLine


def typed(system: LayoutName, text: str = TEST_TEXT) -> str:
    return "".join(character for character, _, _ in typed_on(system, text))


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(path))
    return path


os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the card's text is drawn with a font, and tests have no screen


def test_the_card_carries_the_text_as_a_square_and_as_bars(qapp, kiosk: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "card.svg"
    assert kiosk("reader", "card", str(file)).code == 0
    drawing = QSvgRenderer(str(file))
    image = QImage(drawing.defaultSize() * 2, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    found = zxingcpp.read_barcodes(np.ascontiguousarray(rows[:, : image.width()]))
    assert sorted((code.format.name, code.text) for code in found) == [("Code128", TEST_TEXT), ("QRCode", TEST_TEXT)]


def test_a_scanner_on_azerty_is_learned_and_saved_and_read_right(kiosk: CommandLine, file: Path) -> None:
    file.write_text('# our door\n[camera]\nsource = "none" # no camera here\n[reader]\nprefix = "old"\n')
    scan = typed(LayoutName.AZERTY, f"A:{TEST_TEXT}")
    ended = kiosk("reader", "learn", "--save", typed=f"{scan}\n")
    assert ended.code == 0
    assert "The scanner types on US, this system on AZERTY (French): its keys are read by their place." in ended.out
    assert "It puts 'A:' before each code.\nIt ends with Enter.\n" in ended.out
    assert f"Saved in {file}." in ended.out
    assert "# our door\n" in file.read_text()
    reader = read_settings().reader
    assert (reader.layout, reader.system, reader.prefix) == (LayoutName.US, LayoutName.AZERTY, "A:")
    assert "".join(reader.keyboard.read(c, None, shift=False) for c in typed(LayoutName.AZERTY, "MQ-0042")) == "MQ-0042"


def test_a_map_that_was_learned_is_saved_and_read(kiosk: CommandLine, file: Path) -> None:
    mixed = TEST_TEXT.translate(str.maketrans("ABCabc01", "ФИСфис10"))
    assert kiosk("reader", "learn", "--save", typed=mixed).code == 0
    assert "".join(read_settings().reader.keyboard.read(c, None, shift=False) for c in "ФИСфb-01") == "ABCab-10"


def test_without_save_nothing_is_written_and_what_to_write_is_shown(kiosk: CommandLine, file: Path) -> None:
    ended = kiosk("reader", "learn", typed=f"{TEST_TEXT}\t")
    assert "What the scanner types is right." in ended.out
    assert "It ends with Tab." in ended.out
    assert '[reader]\nlayout = "as_typed"\n' in ended.out
    assert not file.exists()


def test_as_json_it_is_one_value(kiosk: CommandLine, file: Path) -> None:
    ended = kiosk("reader", "learn", "--json", typed=typed(LayoutName.QWERTZ, f"{TEST_TEXT}/"))
    assert ended.answer == {
        "layout": "us",
        "system": "qwertz",
        "letters": [],
        "prefix": "",
        "suffix": "/",
        "end": "nothing",
        "saved": None,
    }


@pytest.mark.parametrize(
    ("scan", "why"),
    [
        ("", "nothing was scanned"),
        ("ADA0001\n", "7 characters came, the test card has"),
        (TEST_TEXT.swapcase(), "Caps Lock is on"),
        ("7" * 80, "this is not the test card"),
    ],
)
def test_what_cannot_be_learned_from_is_said_in_one_line(kiosk: CommandLine, file: Path, scan: str, why: str) -> None:
    ended = kiosk("reader", "learn", "--save", typed=scan)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"kiosk: {why}")
    assert ended.err.count("\n") == 1
    assert not file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(("sent", "end"), [("\r", End.ENTER), ("\n", End.ENTER), ("\t", End.TAB), ("", End.NOTHING)])
def test_a_terminal_tells_how_a_scan_ends_and_shows_nothing_of_it(sent: str, end: End) -> None:
    scanner, terminal = os.openpty()
    with open(terminal, closefd=True) as source:  # noqa: PTH123  # a file that is open already
        read: list[tuple[str, End]] = []
        reading = threading.Thread(target=lambda: read.append(read_one_scan(source)))
        reading.start()
        _until_keys_are_read(terminal)
        os.write(scanner, f"M-é042{sent}".encode())
        reading.join(10)
        assert select.select([scanner], [], [], 0)[0] == []  # an echo would be here
    os.close(scanner)
    assert read == [("M-é042", end)]


def _until_keys_are_read(terminal: int) -> None:
    """Until the terminal hands over each key, as a person waits for the prompt."""
    import termios

    pause = threading.Event()
    for _ in range(1000):
        if not termios.tcgetattr(terminal)[3] & termios.ICANON:
            return
        pause.wait(0.01)
    pytest.fail("the terminal was never read key by key")
