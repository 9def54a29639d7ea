"""Bytes from a serial port become codes, however they are cut; noise does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.readers.lines import LONGEST, SILENCE, Lines


def came(*chunks: bytes, gap: float = 0.01) -> list[str | None]:
    """The lines in these chunks, and the one that a long silence ends."""
    lines, codes, now = Lines(), [], 10.0
    for chunk in chunks:
        now += gap
        lines, ended = lines.bytes_came(chunk, now)
        codes += ended
    _, ended = lines.wait_over(now + 1)
    return codes + list(ended)


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\n\r"])
def test_each_kind_of_end_ends_a_line_once(end: bytes) -> None:
    assert came(b"M-0001" + end + b"M-0002" + end) == ["M-0001", "M-0002"]


def test_a_line_is_there_as_soon_as_it_ends() -> None:
    lines, codes = Lines().bytes_came(b"M-0001\rM-", 1.0)
    assert (codes, lines.held) == (("M-0001",), b"M-")


def test_a_silence_ends_a_line_and_a_pause_does_not() -> None:
    lines, codes = Lines().bytes_came(b"M-00", 1.0)
    lines, more = lines.bytes_came(b"01", 1.0 + SILENCE - 0.001)
    assert codes == more == ()
    assert lines.wait_over(lines.last_at + SILENCE - 0.001) == (lines, ())
    assert lines.wait_over(lines.last_at + SILENCE + 0.001) == (Lines(), ("M-0001",))


def test_bytes_after_a_silence_begin_a_line_of_their_own() -> None:
    assert came(b"M-0001", b"M-0002", gap=0.1) == ["M-0001", "M-0002"]


def test_nothing_but_ends_and_blanks_is_no_line() -> None:
    assert came(b"\r\n\r\n", b" \t\x02\x03\r") == []


def test_what_frames_a_message_and_what_separates_fields_is_handed_on() -> None:
    assert came(b"\x02M-0001\x1d7Q4\x03\r") == ["\x02M-0001\x1d7Q4\x03"]


def test_letters_beyond_ascii_come_as_utf_8() -> None:
    assert came("Zoë-0001\r".encode()) == ["Zoë-0001"]


@pytest.mark.parametrize(
    "noise", [b"\xff\xfe\x80", b"M\x00\x00\x00", b"\x7fM-00", b"\x1bM-01", b"\xc3\x28", b"\xc2\x80"]
)
def test_noise_is_no_code(noise: bytes) -> None:
    assert came(noise + b"\r", b"M-0001\r") == [None, "M-0001"]


def test_the_longest_line_is_a_code_and_a_longer_one_is_noise() -> None:
    assert came(b"7" * LONGEST + b"\r") == ["7" * LONGEST]
    assert came(b"7" * (LONGEST + 1) + b"\r") == [None]


def test_a_line_that_never_ends_is_noise_once_and_does_not_grow() -> None:
    lines, now = Lines(), 0.0
    for _ in range(100):
        now += 0.01
        lines, codes = lines.bytes_came(b"U" * 200, now)
        assert codes == ()
        assert len(lines.held) <= LONGEST + 1
    assert lines.bytes_came(b"\rM-0001\r", now)[1] == (None, "M-0001")


@given(st.lists(st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=1)), st.integers(1, 7))
def test_it_does_not_matter_how_the_bytes_are_cut(codes: list[str], size: int) -> None:
    sent = "".join(f"{code}\r\n" for code in codes).encode()
    assert came(*(sent[at : at + size] for at in range(0, len(sent), size))) == codes
