import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.sources.jpeg import MOST_PIXELS, jpeg_in, size_of


def encoded(width: int, height: int, *how: int) -> bytes:
    return bytes(cv2.imencode(".jpg", np.full((height, width, 3), 90, np.uint8), how)[1])


def lying(width: int, height: int) -> bytes:
    """A small picture that says it is a large one."""
    picture = bytearray(encoded(64, 48))
    at = picture.index(b"\xff\xc0") + 5
    picture[at : at + 4] = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return bytes(picture)


@pytest.mark.parametrize("how", [(), (cv2.IMWRITE_JPEG_PROGRESSIVE, 1)])
@pytest.mark.parametrize("size", [(1, 1), (64, 48), (1280, 720)])
def test_a_picture_says_how_large_it_is(size: tuple[int, int], how: tuple[int, ...]) -> None:
    picture = encoded(*size, *how)
    assert size_of(picture) == size
    assert jpeg_in(picture) == picture


def test_padding_before_a_marker_and_behind_the_picture_is_allowed() -> None:
    picture = encoded(64, 48)
    padded = picture[:2] + b"\xff\xff" + picture[2:]
    assert size_of(padded) == (64, 48)
    assert jpeg_in(picture + b"\r\n--") == picture


def test_a_picture_that_would_fill_the_memory_is_none() -> None:
    assert size_of(lying(60_000, 17_000)) == (60_000, 17_000)
    assert jpeg_in(lying(60_000, 17_000)) is None
    assert jpeg_in(lying(8_192, MOST_PIXELS // 8_192)) is not None


@pytest.mark.parametrize("cut", [1, 2, 20, 200])
def test_half_a_picture_is_none(cut: int) -> None:
    assert jpeg_in(encoded(640, 480)[:-cut]) is None


@given(st.binary(max_size=200))
def test_no_bytes_break_it(noise: bytes) -> None:
    size_of(b"\xff\xd8" + noise)
    jpeg_in(b"\xff\xd8" + noise + b"\xff\xd9")
