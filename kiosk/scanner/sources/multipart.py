"""Cuts the pictures out of a motion-JPEG stream (multipart/x-mixed-replace). Pure: bytes in, pictures out.

Cameras keep to the format loosely, so little is trusted: a part starts at a line with the boundary, whatever
comes between is skipped; `Content-Length` is used where there is one, else the part ends at the next boundary. A
camera that does not name its boundary uses the first line that begins with two dashes.
"""

from __future__ import annotations

import re

from kiosk.scanner.sources.jpeg import jpeg_in

LONGEST_PART = 16 * 1024 * 1024
"""Bytes after which a part without an end is thrown away."""
LONGEST_HEAD = 16 * 1024
"""Bytes after which the lines before a picture are taken for noise."""

LONGEST_BOUNDARY = 128
"""Bytes of a boundary's line: RFC 2046 allows 70."""

_FIRST_BOUNDARY = re.compile(rb"(?:^|\n)(--[^\s-][!-~]{0,99})[ \t]*\r?\n")
_LENGTH = re.compile(rb"^content-length:\s*([0-9]{1,9})\s*$", re.IGNORECASE | re.MULTILINE)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")


class PictureParts:
    """Takes a stream in pieces of any size and gives back each picture once it is complete."""

    def __init__(self, boundary: str | None) -> None:
        # Some cameras write the dashes into the parameter too, some do not.
        named = (boundary or "").strip().strip('"').lstrip("-")
        self._delimiter = b"--" + named.encode("latin-1", "replace") if named else b""
        self._buffer = bytearray()
        self._in_part = False
        self._length: int | None = None
        self._searched = 0

    def feed(self, piece: bytes) -> list[bytes]:
        """The pictures that this piece completes, in order; parts that are no whole JPEG are left out."""
        self._buffer += piece
        if not self._delimiter and not self._learn_delimiter():
            return []
        pictures = []
        while (part := self._next_part()) is not None:
            if picture := jpeg_in(part):
                pictures.append(picture)
        return pictures

    def _learn_delimiter(self) -> bool:
        """Take the first line that may be a boundary for one; False if none has come yet."""
        line = _FIRST_BOUNDARY.search(self._buffer)
        if line is None:
            del self._buffer[:-LONGEST_BOUNDARY]
            return False
        self._delimiter = bytes(line[1])
        return True

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
        while (start := self._buffer.find(self._delimiter)) >= 0:
            del self._buffer[:start]
            blank = _BLANK_LINE.search(self._buffer, 0, LONGEST_HEAD)
            if blank is not None:
                self._begin_part(bytes(self._buffer[: blank.end()]))
                return True
            if len(self._buffer) <= LONGEST_HEAD:
                return False
            del self._buffer[:LONGEST_HEAD]  # no head is so long
        del self._buffer[: max(0, len(self._buffer) - len(self._delimiter))]
        return False

    def _begin_part(self, head: bytes) -> None:
        said = _LENGTH.search(head)
        length = int(said[1]) if said else None
        self._length = length if length is not None and length <= LONGEST_PART else None
        del self._buffer[: len(head)]
        self._in_part, self._searched = True, 0

    def _cut(self, end: int) -> bytes:
        part = bytes(self._buffer[:end])
        del self._buffer[:end]
        self._in_part, self._length = False, None
        return part
