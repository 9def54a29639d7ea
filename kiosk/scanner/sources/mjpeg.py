"""A network camera that sends motion JPEG over HTTP.

Read with the standard library and not with OpenCV: OpenCV says "does not open" for a 404, a wrong password, a
closed port and a page of text alike, and keeps a backlog when its reader is slow: 3.5 s after 5 s with a reader
of 10 pictures a second. Here each failure has its cause, and of several pictures that have arrived only the
newest is decoded. A picture costs the same either way (6.5 and 6.2 ms at 1280x720).
"""

from __future__ import annotations

import socket
import ssl
from email.message import Message
from http.client import HTTPException, HTTPResponse, IncompleteRead
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit, urlunsplit
from urllib.request import OpenerDirector, Request

from kiosk.scanner.frames import Pixels
from kiosk.scanner.opencv import picture_of
from kiosk.scanner.sources.hanging_up import Call
from kiosk.scanner.sources.multipart import PictureParts
from kiosk.scanner.sources.password import UnknownScheme, proof
from kiosk.scanner.sources.source import Cause, SourceUnavailable
from kiosk.scanner.webcam.lens import Lens

PATIENCE = 1.5
"""Seconds that the whole opening, and each read, may take: shorter than the 2 s in which a stop must be done."""
_PIECE = 1024 * 1024
"""Bytes taken at once: about eight pictures, so that a reader who fell behind catches up."""


class MjpegCamera:
    """`http://` or `https://`, with `user:password@` where the camera asks for one (Basic or Digest)."""

    interval: float | None = None
    lens: Lens | None = None

    def __init__(self, url: str, patience: float = PATIENCE) -> None:
        self._patience = patience
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
        self.name = urlunsplit(parts._replace(netloc=host))
        self._user = unquote(parts.username or "")
        self._password = unquote(parts.password or "")
        self._response: HTTPResponse | None = None
        self._parts = PictureParts(None)

    def open(self) -> None:
        """Connect and ask for the stream. Raises `SourceUnavailable` with what the camera answered."""
        call = Call(self._patience)
        try:
            with call as opener:
                response = self._connected(opener)
            if call.hung_up:  # what was cut off looks like an answer without more headers
                response.close()
                raise TimeoutError
        except HTTPError as answer:
            with answer:
                raise self._answered(answer.code) from answer
        except URLError as failed:
            raise self._failed(TimeoutError() if call.hung_up else failed.reason) from failed
        except (OSError, HTTPException, ValueError) as failed:
            raise self._failed(TimeoutError() if call.hung_up else failed) from failed
        self._response = response
        self._parts = PictureParts(self._boundary(response.headers))

    def read(self) -> Pixels | None:
        """The newest picture of those that have come; None if none is complete yet or it cannot be decoded."""
        if self._response is None:
            raise SourceUnavailable(Cause.BROKEN_OFF, f"{self.name} is not connected.")
        try:
            piece = self._response.read1(_PIECE)
        except (OSError, HTTPException, ValueError) as failed:
            raise self._failed(failed, Cause.BROKEN_OFF) from failed
        if not piece:
            raise SourceUnavailable(Cause.BROKEN_OFF, f"{self.name} ended the stream.")
        pictures = self._parts.feed(piece)
        return picture_of(pictures[-1]) if pictures else None

    def close(self) -> None:
        """Hang up."""
        if self._response is not None:
            self._response.close()
            self._response = None

    def _connected(self, opener: OpenerDirector) -> HTTPResponse:
        """The camera's answer; asked again with the password if it wants one.

        urllib's own handlers for that leave the first connection open.
        """
        request = Request(self.name)  # noqa: S310 - http or https alone comes here, see `source_of`
        try:
            answer: HTTPResponse = opener.open(request, timeout=self._patience)
        except HTTPError as refused:
            if refused.code != 401 or not self._user:
                raise
            with refused:
                sent = self._proof(request, refused.headers.get_all("WWW-Authenticate", []))
            request.add_unredirected_header("Authorization", sent)
            answer = opener.open(request, timeout=self._patience)
        return answer

    def _proof(self, request: Request, challenges: list[str]) -> str:
        try:
            return proof(request, challenges, self._user, self._password)
        except UnknownScheme as unknown:
            raise SourceUnavailable(
                Cause.NO_PERMISSION, f"{self.name} asks for its password in a way that is not known here: {unknown}."
            ) from unknown

    def _boundary(self, headers: Message) -> str | None:
        """What parts the pictures; None if the camera names it in the stream alone."""
        kind = headers.get_content_type()
        if kind.startswith("multipart/"):
            boundary = headers.get_param("boundary")
            return boundary if isinstance(boundary, str) else None
        self.close()
        if kind.startswith("image/"):
            text = f"{self.name} answers with a single picture; give the address of the camera's video stream."
        else:
            text = f"{self.name} answers with {kind}, which is no motion-JPEG stream."
        raise SourceUnavailable(Cause.GARBAGE, text)

    def _answered(self, status: int) -> SourceUnavailable:
        match status:
            case 401 | 403:
                return SourceUnavailable(
                    Cause.NO_PERMISSION, f"{self.name} asks for a user and password, or refuses those given."
                )
            case 404 | 410:
                return SourceUnavailable(
                    Cause.NOT_FOUND, f"{self.name} answers {status}: there is no camera at this address."
                )
            case _ if 300 <= status < 400:
                return SourceUnavailable(Cause.REFUSED, f"{self.name} sends on to other addresses without an end.")
            case _:
                return SourceUnavailable(Cause.REFUSED, f"{self.name} answers with the error {status}.")

    def _failed(self, reason: object, otherwise: Cause = Cause.REFUSED) -> SourceUnavailable:
        match reason:
            case TimeoutError():
                return SourceUnavailable(Cause.TIMED_OUT, f"{self.name} does not answer.")
            case ssl.SSLError():
                return SourceUnavailable(
                    Cause.REFUSED,
                    f"{self.name} has no certificate that is trusted here: use http://, or name the file of its "
                    "certificate in SSL_CERT_FILE.",
                )
            case ConnectionRefusedError():
                return SourceUnavailable(Cause.REFUSED, f"Nothing answers at {self.name}: connection refused.")
            case socket.gaierror():
                return SourceUnavailable(Cause.NOT_FOUND, f"There is no machine of the name in {self.name}.")
            case ConnectionError() | IncompleteRead():
                return SourceUnavailable(Cause.BROKEN_OFF, f"{self.name} broke the connection off.")
            case HTTPException() | ValueError():
                return SourceUnavailable(Cause.GARBAGE, f"{self.name} does not speak HTTP as a camera does.")
            case _:
                return SourceUnavailable(otherwise, f"{self.name} cannot be reached: {reason}.")
