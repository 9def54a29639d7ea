"""The codes in a file: a picture or a video (`kiosk decode`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.files.picture_file import cut_off, greys_of, header_of
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import grey_of, shrunk
from kiosk.scanner.sighting import Sighting
from kiosk.scanner.sources.files import VIDEO_SUFFIXES, VideoFile
from kiosk.scanner.sources.source import EndOfPictures, SourceUnavailable

LARGEST = 4096
"""Pixels of the longer side beyond which a picture is shrunk: no camera is finer, and time grows with area."""
MOST_MEMORY = 1 << 30
"""Bytes that opening one picture may take: 20,000 x 20,000 pixels of a plain PNG or JPEG."""
_MOST_BYTES = 1 << 29


class UnreadablePicture(Exception):
    """The file holds no picture and no video that can be read; the message is one sentence with its name."""


def decode_file(path: Path, decoder: Decoder, video: Callable[[], Decoder]) -> tuple[Sighting, ...]:
    """Every code in the file, with corners in its own pixels; of a video or animation, each code once, as first seen.

    `decoder` reads pictures, one made by `video` the frames of a video.

    Raises `UnreadablePicture`: also for what was cut off, if no code is in what is left, and for more pixels than
    can be opened, before any is.
    """
    if path.suffix.lower() in VIDEO_SUFFIXES:
        codes = _codes_in_series(_pictures_of_video(path), video())
        if codes is None:
            raise UnreadablePicture(f"{path}: no video that can be read.")
        return codes
    encoded = _bytes_of(path)
    header = header_of(encoded, LARGEST)
    if header is None:
        raise UnreadablePicture(f"{path}: {'an empty file' if not encoded else 'no picture that can be read'}.")
    if header.memory > MOST_MEMORY:
        raise UnreadablePicture(f"{path}: {header.width} x {header.height} pixels are too many to open.")
    looks = greys_of(encoded, LARGEST)
    several = header.frames > 1
    codes = _codes_in_series(looks, decoder) if several else _codes_in_picture(looks, decoder, header.longest)
    if not codes and cut_off(encoded):
        raise UnreadablePicture(f"{path}: the file was cut off, and what is left of it holds no code.")
    if codes is None:
        raise UnreadablePicture(f"{path}: no picture that can be read.")
    return codes


def _codes_in_picture(looks: Iterator[Grey], decoder: Decoder, longest: int) -> tuple[Sighting, ...] | None:
    """The codes of the first look that has any. None: no picture."""
    looked = False
    for grey in looks:
        looked = True
        if codes := _codes_in(grey, decoder, longest):
            return codes
    return () if looked else None


def _codes_in_series(looks: Iterator[Grey], decoder: Decoder) -> tuple[Sighting, ...] | None:
    """Each code once, as first seen. None: no picture."""
    codes: dict[str, Sighting] = {}
    looked = False
    for grey in looks:
        looked = True
        for code in _codes_in(grey, decoder, max(grey.shape)):
            codes.setdefault(code.text, code)
    return tuple(codes.values()) if looked else None


def _pictures_of_video(path: Path) -> Iterator[Grey]:
    video = VideoFile(path)
    try:
        video.open()
        while (pixels := video.read()) is not None:
            yield grey_of(pixels)
    except SourceUnavailable as fault:
        raise UnreadablePicture(fault.text) from fault
    except EndOfPictures:
        return
    finally:
        video.close()


def _codes_in(grey: Grey, decoder: Decoder, longest: int) -> tuple[Sighting, ...]:
    """The codes in a picture whose longer side has `longest` pixels in its file, with corners there."""
    if max(grey.shape) > LARGEST:
        grey = shrunk(grey, LARGEST / max(grey.shape))
    factor = max(grey.shape) / longest
    codes = decoder.read(grey)
    if factor == 1:
        return codes
    return tuple(replace(code, corners=tuple((x / factor, y / factor) for x, y in code.corners)) for code in codes)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_dir() and not path.is_file():
            raise UnreadablePicture(f"{path}: not a file.")  # a device or a pipe may never end
        if path.stat().st_size > _MOST_BYTES:
            raise UnreadablePicture(f"{path}: too large for a picture.")
        return path.read_bytes()
    except OSError as failed:
        raise UnreadablePicture(f"{path}: {failed.strerror or failed}.") from failed
