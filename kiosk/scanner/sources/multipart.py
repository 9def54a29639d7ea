"""Cuts the pictures out of a motion-JPEG stream (multipart/x-mixed-replace). Pure: bytes in, pictures out.

Cameras keep to the format loosely, so little is trusted: a part starts at a line with the boundary, whatever
comes between is skipped; `Content-Length` is used where there is one, else the part ends at the next boundary.
"""

from __future__ import annotations

import re

LONGEST_PART = 16 * 1024 * 1024
"""Bytes after which a part without an end is thrown away."""
LONGEST_HEAD = 16 * 1024
"""Bytes after which the lines before a picture are taken for noise."""

_LENGTH = re.compile(rb"^content-length:\s*([0-9]{1,9})\s*$", re.IGNORECASE | re.MULTILINE)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_JPEG_STARTS, _JPEG_ENDS = b"\xff\xd8", b"\xff\xd9"
_AFTER_THE_END = 64
"""Bytes behind a picture that may be line ends, dashes or padding."""


class PictureParts:
    """Takes a stream in pieces of any size and gives back each picture once it is complete."""

    def __init__(self, boundary: str) -> None:
        # Some cameras write the dashes into the parameter too, some do not.
        self._delimiter = b"--" + boundary.strip().strip('"').lstrip("-").encode("latin-1", "replace")
        self._buffer = bytearray()
        self._in_part = False
        self._length: int | None = None
        self._searched = 0

    def feed(self, piece: bytes) -> list[bytes]:
        """The pictures that this piece completes, in order; parts that are no whole JPEG are left out."""
        self._buffer += piece
        pictures = []
        while (part := self._next_part()) is not None:
            if picture := _jpeg(part):
                pictures.append(picture)
        return pictures

    def _next_part(self) -> bytes | None:
        if not self._in_part and not self._read_head():
            return None
        if self._length is not None:
            return self._cut(self._length) if len(self._buffer) >= self._length else None
        end = self._buffer.find(self._delimiter, self._searched)
        if end >= 0:
            return self._cut(end)
        self._searched = max(0, len(self._buffer) - len(self._delimiter))
        return self._cut(len(self._buffer)) if len(self._buffer) > LONGEST_PART else None

    def _read_head(self) -> bool:
        """Go past the boundary and the lines after it; False if they are not complete yet."""
        start = self._buffer.find(self._delimiter)
        if start < 0:
            del self._buffer[: max(0, len(self._buffer) - len(self._delimiter))]
            return False
        del self._buffer[:start]
        blank = _BLANK_LINE.search(self._buffer, 0, LONGEST_HEAD)
        if blank is None:
            if len(self._buffer) > LONGEST_HEAD:
                del self._buffer[: len(self._delimiter)]
                return self._read_head()
            return False
        said = _LENGTH.search(bytes(self._buffer[: blank.end()]))
        length = int(said[1]) if said else None
        self._length = length if length is not None and length <= LONGEST_PART else None
        del self._buffer[: blank.end()]
        self._in_part, self._searched = True, 0
        return True

    def _cut(self, end: int) -> bytes:
        part = bytes(self._buffer[:end])
        del self._buffer[:end]
        self._in_part, self._length = False, None
        return part


def _jpeg(part: bytes) -> bytes | None:
    """The JPEG in a part, or None if its start or its end is missing."""
    end = part.rfind(_JPEG_ENDS, -_AFTER_THE_END - len(_JPEG_ENDS))
    return part[: end + len(_JPEG_ENDS)] if part.startswith(_JPEG_STARTS) and end > 0 else None
