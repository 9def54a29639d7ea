"""A network camera that speaks RTSP: asked by ourselves first, then read through OpenCV.

FFmpeg may need seconds to open even a good stream, and tells no failure from another. So one plain DESCRIBE
request goes before it: a camera that is absent, silent or guarded is found out quickly and by name, and the
long opening is only begun with a camera that answered.
"""

from __future__ import annotations

import re
import socket
from urllib.parse import urlsplit, urlunsplit

from kiosk.scanner.frames import Pixels
from kiosk.scanner.opencv import Capture
from kiosk.scanner.sources.source import Cause, SourceUnavailable
from kiosk.scanner.webcam.lens import Lens

PATIENCE = 1.5
"""Seconds for the first answer, and for each read."""
OPENING = 4.0
"""Seconds for opening: a good stream took 1.1 s, and 3.7 s on a busy machine."""
PORT = 554
LONGEST_LINE = 1024
"""Bytes of the first line of an answer."""

_STATUS = re.compile(rb"^RTSP/1\.[0-9] ([0-9]{3})")


class RtspCamera:
    """`rtsp://`, with `user:password@` where the camera asks for one."""

    interval: float | None = None
    lens: Lens | None = None

    def __init__(self, url: str, patience: float = PATIENCE) -> None:
        self._patience = patience
        parts = urlsplit(url)
        self._url = url
        self._host, self._port = parts.hostname or "", parts.port or PORT
        self._with_password = parts.username is not None
        self.name = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        self._capture: Capture | None = None

    def open(self) -> None:
        """Ask for the stream, then open it. Raises `SourceUnavailable` with what the camera answered."""
        self._require(self._status())
        self._capture = Capture.of_network(self._url, open_seconds=OPENING, read_seconds=self._patience)
        if self._capture is None:
            raise SourceUnavailable(
                Cause.GARBAGE, f"{self.name} answers, and its stream or its password cannot be used."
            )

    def read(self) -> Pixels | None:
        """The next picture; BROKEN_OFF when none came for 1.5 s or the stream ended."""
        pixels = None if self._capture is None else self._capture.read()
        if pixels is None:
            raise SourceUnavailable(Cause.BROKEN_OFF, f"{self.name} stopped sending pictures.")
        return pixels

    def close(self) -> None:
        """Hang up."""
        if self._capture is not None:
            self._capture.close()
            self._capture = None

    def _status(self) -> int:
        """The status that the camera answers to DESCRIBE."""
        request = f"DESCRIBE {self.name} RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n\r\n"
        try:
            with socket.create_connection((self._host, self._port), self._patience) as connection:
                connection.sendall(request.encode("utf-8"))
                with connection.makefile("rb") as answers:  # the network may cut the line in two
                    answer = answers.readline(LONGEST_LINE)
        except TimeoutError as silent:
            raise SourceUnavailable(Cause.TIMED_OUT, f"{self.name} does not answer.") from silent
        except OSError as failed:
            raise SourceUnavailable(Cause.REFUSED, f"{self.name} cannot be reached: {failed}.") from failed
        status = _STATUS.match(answer)
        if status is None:
            raise SourceUnavailable(Cause.GARBAGE, f"{self.name} does not speak RTSP.")
        return int(status[1])

    def _require(self, status: int) -> None:
        match status:
            case 200:
                return
            case 401 | 403 if self._with_password and status == 401:
                return  # the question before the password; OpenCV answers it
            case 401 | 403:
                raise SourceUnavailable(Cause.NO_PERMISSION, f"{self.name} asks for a user and password.")
            case 404:
                raise SourceUnavailable(
                    Cause.NOT_FOUND, f"{self.name} answers 404: there is no camera at this address."
                )
            case _:
                raise SourceUnavailable(Cause.REFUSED, f"{self.name} answers with the error {status}.")
