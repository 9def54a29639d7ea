"""The codes in a file: a picture or a video (`kiosk decode`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.scanner.decoder import Decoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import grey_of, grey_on_white_of, grey_picture_of, shrunk
from kiosk.scanner.sighting import Sighting
from kiosk.scanner.sources.files import VIDEO_SUFFIXES, VideoFile
from kiosk.scanner.sources.source import EndOfPictures, SourceUnavailable

LARGEST = 4096
"""Pixels of the longer side beyond which a picture is shrunk: no camera is finer, and time grows with area."""


class UnreadablePicture(Exception):
    """The file holds no picture and no video that can be read; the message is one sentence with its name."""


def decode_file(path: Path, decoder: Decoder) -> tuple[Sighting, ...]:
    """Every code in the file, with corners in its own pixels; of a video, each code once, as first seen.

    Raises `UnreadablePicture`.
    """
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return _codes_in_video(path, decoder)
    encoded = _bytes_of(path)
    grey = grey_picture_of(encoded)
    if grey is None:
        raise UnreadablePicture(f"{path}: {'an empty file' if not encoded else 'no picture that can be read'}.")
    codes = _codes_in(grey, decoder)
    if not codes and (on_white := grey_on_white_of(encoded)) is not None:
        codes = _codes_in(on_white, decoder)
    return codes


def _codes_in_video(path: Path, decoder: Decoder) -> tuple[Sighting, ...]:
    codes: dict[str, Sighting] = {}
    for grey in _pictures_of(path):
        for code in _codes_in(grey, decoder):
            codes.setdefault(code.text, code)
    return tuple(codes.values())


def _pictures_of(path: Path) -> Iterator[Grey]:
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


def _codes_in(grey: Grey, decoder: Decoder) -> tuple[Sighting, ...]:
    factor = LARGEST / max(grey.shape)
    if factor >= 1:
        return decoder.read(grey)
    codes = decoder.read(shrunk(grey, factor))
    return tuple(replace(code, corners=tuple((x / factor, y / factor) for x, y in code.corners)) for code in codes)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as failed:
        raise UnreadablePicture(f"{path}: {failed.strerror or failed}.") from failed
