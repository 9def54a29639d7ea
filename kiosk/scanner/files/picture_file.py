"""A picture file by Pillow: what its header says, and what is in it, in grey.

Not by OpenCV, which opens whatever a header claims, refuses what was cut off, sees the first of several pictures,
and lets its libraries write their own words to standard error.
"""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFile, ImageOps

from kiosk.scanner.frames import Grey

Image.MAX_IMAGE_PIXELS = None  # Pillow's own limit warns and raises by pixels alone; ours counts bytes

_SHRINKING = {"JPEG", "MPO"}
"""Formats that can be opened at a half, a quarter or an eighth of their size for that part of the price."""
_SERIES = {"GIF", "WEBP", "PNG", "AVIF", "TIFF"}
"""Formats whose files hold one picture after the other; an MPO's further pictures are previews of its first."""

_BY_MODE = {"1": 2, "L": 1, "P": 2}
_COLOURS = 4
_SEEN_THROUGH = 8
_IN_DEPTH = 8
_IN_FULL = 4
_MORE_BY_FORMAT = {"GIF": 8, "WEBP": 8, "AVIF": 4, "JPEG2000": 12}
_PROGRESSIVE = 8
"""Bytes of memory for each pixel, as measured: of the picture, of its grey copies unless these are made smaller, and
what some formats add; a progressive JPEG is kept whole until its last byte."""

_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    LookupError,
    TypeError,
    RuntimeError,
    OverflowError,
    struct.error,
)
"""What Pillow raises on files that are damaged or malicious."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself. `frames`: how many pictures it holds; `memory`: bytes that opening one takes.

    A file of a megabyte may hold 20,000 x 20,000 pixels, or claim to: to be asked before it is opened.
    """

    width: int
    height: int
    frames: int
    memory: int

    @property
    def longest(self) -> int:
        """Pixels of the longer side."""
        return max(self.width, self.height)


def header_of(encoded: bytes, largest: int) -> Header | None:
    """The header of a picture that is opened for `largest` pixels of its longer side; None if it is no picture."""
    try:
        with _opened(encoded) as picture:
            width, height = picture.size
            frames = getattr(picture, "n_frames", 1) if picture.format in _SERIES else 1
            more = _PROGRESSIVE if picture.info.get("progressive") else _MORE_BY_FORMAT.get(picture.format or "", 0)
            memory = width * height * more
            _draft(picture, largest)
            each = _IN_DEPTH if picture.mode[0] in "IF" else _BY_MODE.get(picture.mode, _COLOURS)
            each = max(each, _SEEN_THROUGH) if picture.has_transparency_data else each
            each += _IN_FULL if max(picture.size) < 2 * largest else 0
            return Header(width, height, frames, memory + picture.width * picture.height * each)
    except _BROKEN:
        return None


def greys_of(encoded: bytes, largest: int) -> Iterator[Grey]:
    """Each picture of the file in 8-bit grey, upright; where one sees through it, on white too.

    May be smaller than it is in the file, but not below `largest` pixels of the longer side. What was cut off is
    shown as far as it goes; damage ends the series.
    """
    try:
        with _opened(encoded) as series:
            frames = getattr(series, "n_frames", 1) if series.format in _SERIES else 1
            if frames == 1:
                _draft(series, largest)
            for number in range(frames):
                series.seek(number)
                yield from _looks(series, largest)
    except _BROKEN:
        return


@contextmanager
def _opened(encoded: bytes) -> Iterator[Image.Image]:
    """The file, whose content is read by and by; warnings are for the programmer of its writer."""
    before, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, True
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(encoded)) as picture:
            yield picture
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def _draft(picture: Image.Image, largest: int) -> None:
    """Open it smaller, and without its colours, if its format offers that."""
    if picture.format in _SHRINKING:
        part = max(picture.size) // largest
        picture.draft("L", (picture.width // part, picture.height // part) if part > 1 else picture.size)


def _looks(picture: Image.Image, largest: int) -> Iterator[Grey]:
    """The picture as it is, and on white."""
    if picture.mode[0] in "IF":
        yield _in_eight_bits(picture)
        return
    seen_through = picture.has_transparency_data
    if seen_through:
        picture = picture.convert("RGBA")
    elif picture.mode in ("1", "P"):
        picture = picture.convert("L")
    elif picture.mode == "LAB":
        picture = picture.getchannel("L")
    if (part := max(picture.size) // largest) > 1:
        picture = picture.reduce(part)
    grey = picture.convert("L")
    yield np.asarray(ImageOps.exif_transpose(grey))
    if seen_through:
        white = Image.new("L", picture.size, 255)
        white.paste(grey, mask=picture.getchannel("A"))
        yield np.asarray(white)


def _in_eight_bits(picture: Image.Image) -> Grey:
    values = np.asarray(picture)
    return np.asarray(values // 257 if values.size and values.max() > 255 else values).clip(0, 255).astype(np.uint8)


def cut_off(encoded: bytes) -> bool:
    """Whether the file ends before its picture does, as far as its format lets one see: the end mark is missing."""
    if encoded.startswith(b"\xff\xd8"):
        return encoded.rfind(b"\xff\xd9") < encoded.rfind(b"\xff\xda")  # end of image, start of scan
    if encoded.startswith(b"\x89PNG"):
        return b"IEND" not in encoded
    if encoded.startswith(b"GIF8"):
        return b"\0;" not in encoded[-512:]  # some programs write a little more behind the end
    if encoded.startswith(b"RIFF") and len(encoded) >= 8:
        return int.from_bytes(encoded[4:8], "little") + 8 > len(encoded)
    return False
