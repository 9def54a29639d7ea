import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.sources.multipart import LONGEST_HEAD, LONGEST_PART, PictureParts


def jpeg(body: bytes) -> bytes:
    return b"\xff\xd8" + body + b"\xff\xd9"


def part(picture: bytes, *, length: bool = True, boundary: bytes = b"frame", line: bytes = b"\r\n") -> bytes:
    head = b"--" + boundary + line + b"Content-Type: image/jpeg" + line
    if length:
        head += b"Content-Length: %d" % len(picture) + line
    return head + line + picture + line


ONE, TWO, THREE = jpeg(b"one"), jpeg(b"two, longer"), jpeg(b"--fram")


def fed(stream: bytes, size: int, boundary: str | None = "frame") -> list[bytes]:
    parts = PictureParts(boundary)
    return [picture for at in range(0, len(stream), size) for picture in parts.feed(stream[at : at + size])]


@given(st.integers(1, 200), st.booleans())
def test_pictures_come_out_whole_however_the_stream_is_cut(size: int, length: bool) -> None:
    stream = b"".join(part(picture, length=length) for picture in (ONE, TWO, THREE)) + b"--frame\r\n"
    assert fed(stream, size) == [ONE, TWO, THREE]


def test_a_small_picture_behind_a_large_one_comes_out_too() -> None:
    large = jpeg(b"x" * 10_000)
    stream = b"".join(part(picture, length=False) for picture in (large, ONE, TWO)) + b"--frame\r\n"
    assert fed(stream, 4096) == [large, ONE, TWO]


def test_with_a_length_a_picture_is_out_before_the_next_one_begins() -> None:
    assert fed(part(ONE).removesuffix(b"\r\n"), 1000) == [ONE]


def test_a_length_lets_a_picture_hold_the_boundary() -> None:
    assert fed(part(jpeg(b"\r\n--frame\r\n\r\n")), 7) == [jpeg(b"\r\n--frame\r\n\r\n")]


@pytest.mark.parametrize("said", ["frame", "--frame", '"frame"'])
@pytest.mark.parametrize("sent", [b"frame", b"--frame"])
def test_the_dashes_of_a_boundary_may_be_said_twice_and_quoted(said: str, sent: bytes) -> None:
    stream = part(ONE, length=False, boundary=sent) + part(TWO, length=False, boundary=sent) + b"--" + sent
    assert fed(stream, 11, said) == [ONE, TWO]


def test_lines_may_end_in_a_line_feed_alone() -> None:
    assert fed(part(ONE, line=b"\n") + part(TWO, line=b"\n"), 5) == [ONE, TWO]


def test_noise_between_pictures_is_skipped() -> None:
    assert fed(b"\x00noise" * 50 + part(ONE) + b"HTTP/1.1 500 oops\r\n\r\n" + part(TWO), 13) == [ONE, TWO]


def test_what_is_no_whole_jpeg_is_left_out() -> None:
    stream = part(b"<html>") + part(ONE[:-2]) + part(b"") + part(TWO)
    assert fed(stream, 1000) == [TWO]


def test_a_length_that_lies_costs_a_picture_and_no_more() -> None:
    lie = b"--frame\r\nContent-Length: 3\r\n\r\n" + ONE + b"\r\n"
    assert fed(lie + part(TWO), 4) == [TWO]


def test_a_stream_without_any_boundary_takes_no_memory() -> None:
    parts = PictureParts("frame")
    for _ in range(100):
        assert parts.feed(b"\xff\xd8" * 10_000) == []
    assert len(parts._buffer) <= len(b"--frame")


def test_a_head_that_never_ends_is_taken_for_noise() -> None:
    assert fed(b"--frame\r\n" + b"x" * (LONGEST_HEAD + 1) + part(ONE), 4096) == [ONE]


def test_a_part_that_never_ends_is_thrown_away_and_the_next_one_comes() -> None:
    parts = PictureParts("frame")
    assert parts.feed(b"--frame\r\n\r\n" + b"x" * (LONGEST_PART + 1)) == []
    assert len(parts._buffer) == 0
    assert parts.feed(part(ONE)) == [ONE]


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_no_stream_of_bytes_breaks_it(pieces: list[bytes]) -> None:
    parts = PictureParts("f")
    for piece in pieces:
        parts.feed(piece.replace(b"a", b"--f\r\n"))


def test_a_stream_of_boundaries_alone_is_noise() -> None:
    assert fed(b"--frame" * 200_000 + b"\r\n" * 3 + part(ONE), 1_000_000) == [ONE]


@pytest.mark.parametrize("said", [None, "", "--", " "])
@given(st.integers(1, 60))
def test_a_boundary_that_is_not_named_is_learnt_from_the_stream(said: str | None, size: int) -> None:
    stream = b"\x00noise\r\n" + b"".join(part(picture, boundary=b"my.cam") for picture in (ONE, TWO)) + b"--my.cam\r\n"
    assert fed(stream, size, said) == [ONE, TWO]


def test_a_stream_in_which_there_is_no_boundary_to_learn_takes_no_memory() -> None:
    parts = PictureParts(None)
    for _ in range(100):
        assert parts.feed(b"\xff\xd8-- --\n" * 10_000) == []
    assert len(parts._buffer) <= 128
