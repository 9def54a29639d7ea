"""kiosk card: what it makes, what a camera reads on it, and what it refuses."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from time import perf_counter  # noqa: TID251 - tests have no composition root that would hand them a clock
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.decoding.decoders import file_decoders
from kiosk.scanner.sighting import Sighting
from kiosk.store import state
from kiosk.store.engine import open_store
from tests.fakes import documents, door
from tests.integration.cli.conftest import CommandLine, no

pytestmark = pytest.mark.usefixtures("qapp")

CARD = (1011, 638)
"""Pixels of a bank card at 300 dots per inch."""


def read(picture: np.ndarray) -> list[Sighting]:
    """What the kiosk's own decoders see in it."""
    return list(file_decoders(DEFAULT_SYMBOLOGIES, perf_counter).picture.read(picture))


def photographed(path: Path, width: int = 1280) -> np.ndarray:
    """A picture file as a camera sees it that the card half fills."""
    card = np.asarray(Image.open(path).convert("L"))
    small = cv2.resize(card, (width // 2, width // 2 * card.shape[0] // card.shape[1]), interpolation=cv2.INTER_AREA)
    view = np.full((720, width), 120, np.uint8)
    top, left = (720 - small.shape[0]) // 2, width // 4
    view[top : top + small.shape[0], left : left + small.shape[1]] = small
    return view


def drawn(raw: bytes) -> np.ndarray:
    """An SVG file as a picture."""
    image = QImage(*CARD, QImage.Format.Format_RGB32)
    image.fill(QColor("grey"))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(raw)).render(painter, QRectF(0, 0, *CARD))
    painter.end()
    return grey(image)


def grey(image: QImage) -> np.ndarray:
    held = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(held.constBits(), np.uint8).reshape(held.height(), held.bytesPerLine())
    return rows[:, : held.width()].copy()


def pages(path: Path, dpi: int = 150) -> list[np.ndarray]:
    """A PDF file as pictures."""
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    taken = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, document.render(number, size))
        painter.end()
        taken.append(grey(paper))
    document.close()
    return taken


def words(path: Path) -> str:
    """What can be searched for in a PDF file."""
    document = QPdfDocument()
    document.load(str(path))
    found = " ".join(document.getAllText(number).text() for number in range(document.pageCount()))
    document.close()
    return " ".join(found.split())


def of_many(kiosk: CommandLine, count: int) -> CommandLine:
    """A club of so many members without a card."""
    people = [{"id": f"m-{n}", "first_name": f"Ada{n}", "last_name": "Byron"} for n in range(1, count + 1)]
    with open_store(kiosk.folder / "data") as store:
        door.fill(store, documents.whole() | {"members": people, "bookings": [], "visits": [], "staff": []})
    return kiosk


def pair(command_line: CommandLine) -> None:
    """The store is now a kiosk's copy of its server's."""
    with open_store(command_line.folder / "data") as store, store.write() as connection:
        state.put(connection, state.Name.DEVICE, "d-1")


# ---------------------------------------------------------------- a card at the door


@pytest.mark.parametrize("bars", [(), ("--code-128",)])
@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_a_new_card_is_read_and_lets_its_member_in(club: CommandLine, bars: tuple[str, ...], suffix: str) -> None:
    file = club.folder / f"ada.{suffix}"
    ended = club("card", "m-1", "--new", *bars, "--out", str(file))
    (sighting,) = read(photographed(file) if suffix == "png" else drawn(file.read_bytes()))

    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"{file}: 1 card, 1 with a new code, 1 old no longer good\n"
    assert sighting.symbology == ("code_128" if bars else "qr")
    assert club.scan(sighting.text).answer["decision"] == "checked_in"
    assert club.scan("ADA0001", at="2026-06-15T17:00:00Z").answer["reason"] == "card_replaced"


@pytest.mark.parametrize(("paper", "size", "sheets"), [("a4", (210, 297), 2), ("letter", (215.9, 279.4), 2)])
def test_sheets_hold_every_members_card_where_it_is_said_to_be(
    kiosk: CommandLine, paper: str, size: tuple[float, float], sheets: int
) -> None:
    file = kiosk.folder / "out" / "cards.pdf"
    ended = of_many(kiosk, 12)("card", "--all", "--paper", paper, "--out", str(file.parent), "--json")
    seen = [sorted(sighting.text for sighting in read(page)) for page in pages(file)]

    assert (ended.code, len(ended.lines), len(seen)) == (0, 12, sheets)
    for number, codes in enumerate(seen, 1):
        here = [line for line in ended.lines if line["page"] == number]
        assert {line["file"] for line in here} == {str(file)}
        assert sorted(code[-3:] for code in codes) == sorted(line["code"][-3:] for line in here)
    page = pages(file, dpi=254)[0]
    assert page.shape == pytest.approx((size[1] * 10, size[0] * 10), abs=6)
    found = words(file)
    for line in ended.lines:
        assert f"{line['member']['first_name']} Byron" in found
        assert f"№ {line['number']}" in found
    assert found.count("Uptown Climbing") == 12


def test_a_long_code_of_another_system_stands_whole_under_its_symbol(kiosk: CommandLine) -> None:
    code = "https://club.example/m/" + "0123456789abcdef" * 6
    who = {"id": "m-1", "first_name": "Ada", "last_name": "Byron", "credentials": [{"value": code}]}
    with open_store(kiosk.folder / "data") as store:
        door.fill(store, {"members": [who]})
    file = kiosk.folder / "card.pdf"
    assert kiosk("card", "m-1", "--out", str(file)).code == 0

    assert [sighting.text for sighting in read(pages(file)[0])] == [code]
    assert code in words(file).replace(" ", "")


def test_a_symbol_has_its_quiet_zone_and_whole_dots(club: CommandLine) -> None:
    for bars, quiet in ((), 4), (("--code-128",), 10):
        file = club.folder / "card.png"
        club("card", "m-1", *bars, "--out", str(file), "--force")
        picture = np.asarray(Image.open(file).convert("L"))
        ((left, top), _, (right, below), _) = read(picture)[0].corners
        module = 14 if not bars else 6
        sides = picture[int(top) : int(below) + 1, max(0, int(left) - quiet * module) :]

        assert (sides[:, : quiet * module - 1] == 255).all()
        assert (sides[:, int(right - left) + quiet * module + 2 :][:, : quiet * module - 4] == 255).all()
        symbol = picture[int(top) + 2 : int(below) - 2, int(left) : int(right) + 1]
        assert set(np.unique(symbol)) == {0, 255}  # no module ends inside a dot


def test_a_picture_has_the_size_of_a_bank_card(club: CommandLine) -> None:
    club("card", "m-1", "--format", "png", "--out", str(club.folder))
    club("card", "m-1", "--format", "svg", "--out", str(club.folder))
    with Image.open(club.folder / "card-50231.png") as png:
        size, dpi = png.size, png.info["dpi"]
    svg = (club.folder / "card-50231.svg").read_text()

    assert size == CARD
    assert dpi == pytest.approx((300, 300), abs=0.1)
    width, height = (float(side) for side in re.findall(r'(?:width|height)="([\d.]+)mm"', svg)[:2])
    assert (width, height) == pytest.approx((85.6, 54.0), abs=0.05)
    assert "<text" not in svg  # a printer's machine need not have our font


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Maximiliane-Katharina Josephine", "von Schönburg-Glauchau zu Hohenlohe-Waldenburg"),
        ("Wolfeschlegelsteinhausenbergerdorff" * 3, "X"),
        ("Соня", "Ковалевская"),
        ("عَدَاء", "بَيْرُون"),
        ("", ""),
    ],
)
@pytest.mark.parametrize("bars", [(), ("--code-128",)])
def test_whatever_a_name_is_it_stays_on_the_card_and_out_of_the_symbol(
    kiosk: CommandLine, first: str, last: str, bars: tuple[str, ...]
) -> None:
    who = {"id": "m-1", "first_name": first, "last_name": last, "credentials": [{"value": "ADA0001"}]}
    house = {"name": "Vereinigung der Freunde des Kletterns in Hallen und im Freien e. V. " * 2, "currency": "EUR"}
    with open_store(kiosk.folder / "data") as store:
        door.fill(store, {"organization": house, "members": [who]})
    file = kiosk.folder / "card.png"
    ended = kiosk("card", "m-1", *bars, "--out", str(file))
    picture = np.asarray(Image.open(file).convert("L"))
    edges = np.concatenate([picture[170:, :20].ravel(), picture[170:, -20:].ravel(), picture[-15:].ravel()])

    assert (ended.code, ended.err) == (0, "")
    assert [sighting.text for sighting in read(picture)] == ["ADA0001"]
    assert (edges == 255).all()  # nothing runs off the card
    assert (picture[20:140, -40:] == picture[2, 2]).all()  # nor the house's name off its band


def test_letters_that_no_font_has_are_told(kiosk: CommandLine) -> None:
    who = {"id": "m-1", "first_name": "A\u200d", "last_name": "\U0003106c", "credentials": [{"value": "ADA0001"}]}
    with open_store(kiosk.folder / "data") as store:
        door.fill(store, {"members": [who]})
    ended = kiosk("card", "--all", "--out", str(kiosk.folder))

    assert ended.code == 0
    assert ended.err == "kiosk: no font of this machine has \U0003106c: boxes on the card of m-1\n"


def test_the_houses_colour_is_on_the_card(club: CommandLine) -> None:
    for colour in ("0F766E", "#ffe14d"):
        file = club.folder / "card.png"
        assert club("card", "m-1", "--colour", colour, "--out", str(file), "--force").code == 0
        assert "{:02x}{:02x}{:02x}".format(*Image.open(file).convert("RGB").getpixel((5, 5))) in f"#{colour.lower()}"
        band = np.asarray(Image.open(file).convert("L"))[20:140]
        assert int(band.max()) - int(band.min()) > 100  # its name can be read on it


# ---------------------------------------------------------------- files


def test_each_member_has_a_file_of_their_own(club: CommandLine) -> None:
    ended = club("card", "m-2", "50231", "--format", "svg", "--out", str(club.folder / "a" / "b"), "--json")

    assert [line["member"]["first_name"] for line in ended.lines] == ["Grace", "Ada"]
    assert ended.lines[1] == {
        "member": {"id": "m-1", "first_name": "Ada", "last_name": "Byron"},
        "number": 50231,
        "code": "…001",
        "new_code": False,
        "replaced": 0,
        "file": str(club.folder / "a" / "b" / "card-50231.svg"),
        "page": None,
    }
    for line in ended.lines:
        assert stat.S_IMODE(Path(line["file"]).stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_unless_forced_and_no_code_is_made(club: CommandLine) -> None:
    file = club.folder / "card.pdf"
    file.write_bytes(b"mine")

    no(club("card", "m-1", "--new", "--out", str(file)), 2, "card.pdf is there already; --force")
    assert file.read_bytes() == b"mine"
    assert club.scan("ADA0001", "--dry-run").answer["decision"] == "checked_in"
    assert club("card", "m-1", "--force", "--out", str(file)).code == 0
    assert file.read_bytes().startswith(b"%PDF")


def test_a_dry_run_writes_neither_codes_nor_files(kiosk: CommandLine) -> None:
    club = of_many(kiosk, 2)
    ended = club("card", "--all", "--dry-run", "--out", str(club.folder / "new"))

    assert (ended.code, ended.out) == (0, f"would make {club.folder}/new/cards.pdf: 2 cards, 2 with a new code\n")
    assert not (club.folder / "new").exists()
    assert {line["code"] for line in club("card", "--all", "--dry-run", "--json").lines} == {None}


def test_a_folder_that_cannot_be_made_is_the_worlds_fault_and_says_what_became_of_the_codes(
    club: CommandLine,
) -> None:
    ended = club("card", "m-1", "--new", "--out", club.file(b"", "file") + "/folder")

    assert (ended.code, ended.out) == (3, "")
    assert "the new codes are kept" in ended.err
    assert ended.err.count("\n") == 1


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "--all"),
        (["m-1", "--all"], "--all"),
        (["--all", "--new"], "--new"),
        (["nobody"], "there is no member 'nobody'"),
        (["m-1", "--colour", "red"], "--colour 'red'"),
        (["m-1", "--format", "gif"], "gif"),
        (["m-1", "--paper", "a5"], "a5"),
        (["m-1", "--format", "png", "--out", "card.pdf"], "--out ends in .pdf"),
        (["m-1", "m-2", "--out", "card.png"], "name a folder"),
        (["m-1", "--at", "nonsense"], "--at"),
    ],
)
def test_what_cannot_be_used_is_one_line(club: CommandLine, arguments: list[str], words: str) -> None:
    no(club("card", *arguments), 2, words)


def test_a_club_without_members_has_no_cards(kiosk: CommandLine) -> None:
    no(kiosk("card", "--all"), 2, "no members")


def test_a_code_that_bars_cannot_carry_is_told_and_nothing_is_made(kiosk: CommandLine) -> None:
    people: list[dict[str, Any]] = [
        {"id": "m-1", "first_name": "Ada", "last_name": "Byron", "credentials": [{"value": "x" * 40}]},
        {"id": "m-2", "first_name": "Соня", "last_name": "К", "credentials": [{"value": "СОНЯ"}]},
        {"id": "m-3", "first_name": "Alan", "last_name": "Turing"},
    ]
    with open_store(kiosk.folder / "data") as store:
        door.fill(store, {"members": people})
    ended = kiosk("card", "--all", "--code-128", "--out", str(kiosk.folder))

    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "kiosk: no bars for 2 of 2; a QR code carries them\n"
        "   m-1 (Ada Byron): a code of 40 characters is too long for bars\n"
        "   m-2 (Соня К): Code 128 carries plain letters, digits and signs only\n"
    )
    assert kiosk("card", "--all", "--dry-run", "--json").lines[1]["new_code"] is True


def test_a_kiosk_prints_the_cards_that_there_are_and_names_who_has_none(club: CommandLine) -> None:
    with open_store(club.folder / "data") as store:
        door.fill(store, {"members": [{"id": "m-9", "first_name": "Emmy", "last_name": "Noether"}]})
    pair(club)
    ended = club("card", "--all", "--format", "png", "--out", str(club.folder / "cards"), "--json")

    assert (ended.code, len(ended.lines)) == (2, 4)
    assert ended.err == (
        "kiosk: 1 member has no card, and this store is a kiosk's copy of its server's: make new ones there\n"
        "   m-9 (Emmy Noether)\n"
    )
    assert len(list((club.folder / "cards").iterdir())) == 4
    no(club("card", "m-1", "--new", "--out", str(club.folder / "new.pdf")), 2, "replace cards there")
