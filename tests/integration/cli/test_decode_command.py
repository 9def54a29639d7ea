"""kiosk decode: folders, figures, a bar, and input of every bad kind: one clear answer each."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path
from typing import IO, Any

import numpy as np
import pytest
import qrcode
from PIL import Image

from tests.integration.cli.conftest import CommandLine, Ended, no
from tests.integration.scanner.drawing import in_view, qr, video

CARD = in_view(qr("M-0001"), size=(640, 480))


def save(picture: Any, path: Path, **how: Any) -> Path:
    (picture if isinstance(picture, Image.Image) else Image.fromarray(picture)).save(path, **how)
    return path


def texts(ended: Ended) -> dict[str, list[str]]:
    return {Path(line["file"]).name: [code["text"] for code in line["codes"]] for line in ended.lines}


# ---------------------------------------------------------------- folders


def test_a_folder_stands_for_every_picture_and_video_in_it(kiosk: CommandLine) -> None:
    deep = kiosk.folder / "club" / "2026" / "june"
    deep.mkdir(parents=True)
    save(qr("B"), deep / "b.PNG")
    save(qr("A"), kiosk.folder / "club" / "a.jpg")
    video(str(deep / "c.avi"), [in_view(qr("C"), size=(640, 480))] * 2)
    for other in ("notes.txt", ".hidden.png", "._a.jpg"):
        (deep / other).write_text("x")
    ended = kiosk("decode", str(kiosk.folder / "club"), "--json")

    assert (ended.code, ended.err) == (0, "")
    assert [line["file"] for line in ended.lines] == [
        str(kiosk.folder / "club" / name) for name in ("2026/june/b.PNG", "2026/june/c.avi", "a.jpg")
    ]
    assert texts(ended) == {"b.PNG": ["B"], "c.avi": ["C"], "a.jpg": ["A"]}


def test_a_folder_without_pictures_is_told_and_the_others_are_read(kiosk: CommandLine) -> None:
    empty, card = kiosk.folder / "empty", save(qr("A"), kiosk.folder / "a.png")
    empty.mkdir()
    (empty / "notes.txt").write_text("x")
    ended = kiosk("decode", str(empty), str(card))

    assert (ended.code, ended.out) == (2, f"{card}: A (qr)\n")
    assert ended.err == f"kiosk: {empty}: no pictures or videos in it.\n"


def test_a_link_in_a_circle_ends(kiosk: CommandLine) -> None:
    save(qr("A"), kiosk.folder / "a.png")
    (kiosk.folder / "again").symlink_to(kiosk.folder)
    assert texts(kiosk("decode", str(kiosk.folder), "--json")) == {"a.png": ["A"]}


# ---------------------------------------------------------------- figures


def test_stats_count_files_times_and_what_was_known(kiosk: CommandLine) -> None:
    here = kiosk.folder / "cards"
    here.mkdir()
    for name, text, known in (("a", "A", "A\n"), ("b", "B", "not B"), ("c", "C", None)):
        save(qr(text), here / f"{name}.png")
        if known is not None:
            (here / f"{name}.txt").write_text(known)
    save(np.full((80, 80), 255, np.uint8), here / "d.png")
    (here / "e.png").write_bytes(b"")
    ended = kiosk("decode", str(here), "--stats", "--json")
    files, looks, known, fault = ended.err.splitlines()

    assert ended.code == 2
    assert len(ended.lines) == 4
    assert files.startswith("5 files in ")
    assert files.endswith(" s: 3 with a code, 1 without, 1 unreadable")
    assert looks.startswith("pictures looked at: 4, median ")
    assert looks.endswith(" a second")
    assert known == "files with their text beside them: 2, 1 right, 1 wrong, 0 not read"
    assert "e.png" in fault


def test_without_stats_nothing_is_told(kiosk: CommandLine) -> None:
    assert kiosk("decode", str(save(qr("A"), kiosk.folder / "a.png"))).err == ""


# ---------------------------------------------------------------- the bar


class Terminal:
    """A terminal of our own: what is written to it can be read."""

    def __init__(self) -> None:
        import pty

        self._screen, inside = pty.openpty()
        self.file: IO[str] = os.fdopen(inside, "w")

    def read_to(self, last: str) -> str:
        """All that was written; it comes in pieces."""
        self.file.write(last)
        self.file.flush()
        seen = b""
        while not seen.endswith(last.encode()):
            seen += os.read(self._screen, 1 << 16)
        return seen.decode()

    def close(self) -> None:
        self.file.close()
        os.close(self._screen)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of our own is a pty")
@pytest.mark.parametrize(
    ("json", "looked_at", "bar"), [(False, False, True), (False, True, True), (True, True, True), (True, False, False)]
)
def test_a_bar_is_shown_on_a_terminal_and_answers_go_where_they_always_go(
    kiosk: CommandLine, monkeypatch: pytest.MonkeyPatch, json: bool, looked_at: bool, bar: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    cards = [str(save(qr(name), kiosk.folder / f"{name}.png")) for name in "AB"]
    terminal = Terminal()
    with monkeypatch.context() as patch:
        patch.setattr("sys.stderr", terminal.file)
        if looked_at:
            patch.setattr("sys.stdout", terminal.file)
        ended = kiosk("decode", *cards, *(["--json"] if json else []))
    seen = terminal.read_to("end")
    terminal.close()

    assert ended.code == 0
    assert ("2/2" in seen) is bar
    assert (ended.out.count("A.png"), seen.count("A.png")) == ((0, 1) if looked_at else (1, 0))


# ---------------------------------------------------------------- bad input, one answer each


@pytest.mark.parametrize("suffix", ["jpg", "png", "gif", "webp"])
def test_a_picture_that_was_cut_off_before_its_code_is_told(kiosk: CommandLine, suffix: str) -> None:
    path = save(CARD, kiosk.folder / f"card.{suffix}")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 4])
    ended = kiosk("decode", str(path))

    no(ended, 2, f"card.{suffix}: ")
    assert "cut off" in ended.err or "no picture that can be read" in ended.err


def test_a_jpeg_that_was_cut_off_behind_its_code_is_read(kiosk: CommandLine) -> None:
    path = save(np.vstack([CARD, np.full((2000, 640), 190, np.uint8)]), kiosk.folder / "card.jpg")
    whole = path.read_bytes()
    path.write_bytes(whole[:-200])
    assert texts(kiosk("decode", str(path), "--json")) == {"card.jpg": ["M-0001"]}


@pytest.mark.parametrize("name", ["card.png", "card.mp4", "card"])
def test_nothing_at_all_is_no_picture(kiosk: CommandLine, name: str) -> None:
    no(kiosk("decode", kiosk.file(b"", name)), 2, name)


@pytest.mark.parametrize("name", ["diary.png", "diary.txt", "diary.mp4", "diary"])
def test_a_file_of_another_kind_is_told(kiosk: CommandLine, name: str) -> None:
    no(kiosk("decode", kiosk.file(b"my holiday diary. " * 100, name)), 2, name)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_without_end_is_no_file(kiosk: CommandLine) -> None:
    no(kiosk("decode", "/dev/zero"), 2, "/dev/zero: not a file.")


def test_one_pixel_has_no_code(kiosk: CommandLine) -> None:
    path = save(np.zeros((1, 1), np.uint8), kiosk.folder / "dot.png")
    ended = kiosk("decode", str(path))
    assert (ended.code, ended.out, ended.err) == (0, f"{path}: no code\n", "")


def claimed(width: int, height: int, colour: int = 0) -> bytes:
    """A PNG of a hundred bytes that says to be so large."""
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(100))),
        (b"IEND", b""),
    ]
    chunks = [struct.pack(">I", len(c)) + n + c + struct.pack(">I", zlib.crc32(n + c)) for n, c in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize(
    ("width", "height", "colour"), [(20_000, 20_000, 6), (60_000, 60_000, 0), (2**31 - 1, 2**31 - 1, 0)]
)
def test_more_pixels_than_can_be_opened_are_refused_by_their_header(
    kiosk: CommandLine, monkeypatch: pytest.MonkeyPatch, width: int, height: int, colour: int
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(Image.Image, "load", opened.append)
    ended = kiosk("decode", kiosk.file(claimed(width, height, colour), "huge.png"))

    no(ended, 2, f"huge.png: {width} x {height} pixels are too many to open.")
    assert opened == []


def test_a_jpeg_of_20000_by_20000_pixels_is_opened_at_a_quarter(kiosk: CommandLine) -> None:
    huge = Image.new("L", (20_000, 20_000), 190)
    huge.paste(Image.fromarray(qr("M-0001", box=100)), (12_000, 15_000))
    path = save(huge, kiosk.folder / "huge.jpg", quality=50)
    opened = []
    real = Image.Image.convert

    def convert(picture: Image.Image, *how: Any) -> Image.Image:
        opened.append(picture.size)
        return real(picture, *how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Image.Image, "convert", convert)
        ended = kiosk("decode", str(path), "--json")
    (code,) = ended.answer["codes"]

    assert opened == [(5_000, 5_000)]
    assert code["text"] == "M-0001"
    assert code["polygon"][0] == pytest.approx([12_400, 15_400], abs=60)


@pytest.mark.parametrize("suffix", ["png", "tiff"])
def test_sixteen_bits_are_read(kiosk: CommandLine, suffix: str) -> None:
    path = save(CARD.astype(np.uint16) * 257, kiosk.folder / f"deep.{suffix}")
    assert texts(kiosk("decode", str(path), "--json")) == {path.name: ["M-0001"]}


def test_printers_colours_are_read(kiosk: CommandLine) -> None:
    grey, no_colour = Image.fromarray(CARD), Image.new("L", CARD.shape[::-1], 128)
    path = save(grey.convert("CMYK"), kiosk.folder / "cmyk.jpg")
    other = save(Image.merge("LAB", (grey, no_colour, no_colour)), kiosk.folder / "lab.tiff")
    assert texts(kiosk("decode", str(path), str(other), "--json")) == {"cmyk.jpg": ["M-0001"], "lab.tiff": ["M-0001"]}


@pytest.mark.parametrize("suffix", ["gif", "webp", "png", "tiff"])
def test_every_picture_of_an_animation_or_a_scan_of_pages_is_looked_at(kiosk: CommandLine, suffix: str) -> None:
    blank, other = np.full(CARD.shape, 190, np.uint8), in_view(qr("M-0002"), size=(640, 480))
    pages = [Image.fromarray(page) for page in (blank, CARD, blank, other, CARD)]
    path = save(pages[0], kiosk.folder / f"pages.{suffix}", save_all=True, append_images=pages[1:])
    assert texts(kiosk("decode", str(path), "--json")) == {path.name: ["M-0001", "M-0002"]}


def test_pages_of_sixteen_bits_and_animations_one_sees_through_are_read(kiosk: CommandLine) -> None:
    deep = [Image.fromarray(page.astype(np.uint16) * 257) for page in (np.full_like(CARD, 190), CARD)]
    path = save(deep[0], kiosk.folder / "deep.tiff", save_all=True, append_images=deep[1:])
    ink = np.zeros((*CARD.shape, 4), np.uint8)
    ink[:, :, 3] = np.where(CARD < 100, 255, 0)
    clear = [Image.fromarray(np.zeros_like(ink)), Image.fromarray(ink)]
    other = save(clear[0], kiosk.folder / "clear.webp", save_all=True, append_images=clear[1:], lossless=True)

    ended = kiosk("decode", str(path), str(other), "--json")
    assert texts(ended) == {"deep.tiff": ["M-0001"], "clear.webp": ["M-0001"]}


def test_a_video_that_ends_in_the_middle_of_a_picture_is_read_as_far_as_it_goes(kiosk: CommandLine) -> None:
    path = kiosk.folder / "door.avi"
    video(str(path), [CARD] * 20)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 - 777])
    ended = kiosk("decode", str(path), "--json")

    assert (ended.code, texts(ended)) == (0, {"door.avi": ["M-0001"]})


@pytest.mark.parametrize("kept", [200, 6_000])
def test_a_video_without_one_whole_picture_is_told(kiosk: CommandLine, kept: int) -> None:
    path = kiosk.folder / "door.avi"
    video(str(path), [CARD] * 3)
    path.write_bytes(path.read_bytes()[:kept])
    no(kiosk("decode", str(path)), 2, "door.avi")


def test_a_qr_code_with_4000_characters_is_told_whole(kiosk: CommandLine) -> None:
    long = "0123456789ABCDEF" * 250
    drawn = qrcode.QRCode(box_size=4, error_correction=qrcode.constants.ERROR_CORRECT_L)
    drawn.add_data(long)
    path = save(np.array(drawn.make_image().convert("L")), kiosk.folder / "long.png")

    assert texts(kiosk("decode", str(path), "--json")) == {"long.png": [long]}
    assert kiosk("decode", str(path)).out == f"{path}: {long} (qr)\n"


def test_control_characters_of_a_code_and_a_name_reach_no_terminal(kiosk: CommandLine) -> None:
    wild = "A\x1b[2J\x07\x9b31mB\n\u202eC\x00D"
    path = save(qr(wild), kiosk.folder / "\x1b]0;pwned\x07.png")
    (kiosk.folder / "\x1bnone.png").write_bytes(b"")
    ended, said = kiosk("decode", str(path), "--json"), kiosk("decode", str(kiosk.folder))

    assert ended.answer["codes"][0]["text"] == wild
    assert ended.answer["file"] == str(path)
    for written in (ended.out, said.out, said.err):
        assert all(line.isprintable() for line in written.splitlines())
        assert written.count("\n") == 1
    assert "A\\x1b[2J\\x07\\x9b31mB\\n\\u202eC\\x00D (qr)" in said.out


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_text_is_no_obstacle(kiosk: CommandLine) -> None:
    path = save(qr("A"), kiosk.folder / os.fsdecode(b"\xff.png"))

    assert kiosk("decode", str(path)).out.endswith("\\udcff.png: A (qr)\n")
    assert kiosk("decode", str(path), "--json").answer["file"] == str(path)
