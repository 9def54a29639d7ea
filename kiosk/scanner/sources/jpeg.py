"""What a JPEG says of itself, before it is decoded. Pure."""

from __future__ import annotations

MOST_PIXELS = 2**25
"""Of a camera's picture, twice what the finest webcam has. A header of some bytes that lies could ask for 3 GB."""

_STARTS, _ENDS = b"\xff\xd8", b"\xff\xd9"
_AFTER_THE_END = 64
"""Bytes behind a picture that may be line ends, dashes or padding."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers after which width and height are written."""
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})


def jpeg_in(part: bytes) -> bytes | None:
    """The JPEG in a part of a stream; None if its start or end is missing, or if it is larger than cameras give."""
    end = part.rfind(_ENDS, -_AFTER_THE_END - len(_ENDS))
    if not part.startswith(_STARTS) or end <= 0:
        return None
    width, height = size_of(part) or (0, 0)
    return part[: end + len(_ENDS)] if width * height <= MOST_PIXELS else None


def size_of(jpeg: bytes) -> tuple[int, int] | None:
    """The width and height that it says it has; None if it says none."""
    at = len(_STARTS)
    while at + 9 <= len(jpeg) and jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker in _FRAMES:
            return int.from_bytes(jpeg[at + 7 : at + 9], "big"), int.from_bytes(jpeg[at + 5 : at + 7], "big")
        # any number of FF may stand before a marker
        at += 1 if marker == 0xFF else 2
        if marker != 0xFF and marker not in _WITHOUT_LENGTH:
            at += int.from_bytes(jpeg[at : at + 2], "big")
    return None
