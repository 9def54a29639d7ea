"""A network camera that serves motion JPEG over real HTTP, and every way in which one can misbehave.

Contract, as kept by the cameras of the trade and proven in tests/integration/scanner: `GOOD` answers
200 with multipart/x-mixed-replace and goes on until the client hangs up.
"""

from __future__ import annotations

import base64
import hashlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Sequence
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.request import parse_http_list, parse_keqv_list

import cv2
import numpy as np

USER, PASSWORD = "door", "hush hush"


class Behaviour(Enum):
    GOOD = auto()
    """Numbered pictures at `fps`, for ever."""
    NO_LENGTH = auto()
    """As GOOD, without Content-Length."""
    CHUNKED = auto()
    """As GOOD, in HTTP/1.1 chunks."""
    STALLS = auto()
    """Ten pictures, then silence on an open connection."""
    RESETS = auto()
    """Ten pictures, then a reset."""
    ENDS = auto()
    """Ten pictures, then an orderly end."""
    NOT_FOUND = auto()
    FAILS = auto()
    """500."""
    GARBAGE = auto()
    """Says it is a stream and sends noise."""
    GARBAGE_PICTURES = auto()
    """Proper parts whose pictures are noise."""
    NOISE_BETWEEN = auto()
    """As GOOD, with noise between the pictures."""
    HTML = auto()
    """200 and a page, as a captive portal does."""
    SNAPSHOT = auto()
    """200 and a single picture."""
    NO_HTTP = auto()
    """Answers with something that is not HTTP."""
    HANGS_UP = auto()
    """Closes the connection without an answer."""
    NEVER_ANSWERS = auto()
    CHANGES_SIZE = auto()
    """As GOOD; every ten pictures the size changes."""
    SLOW = auto()
    """One picture every 0.6 s."""
    FROZEN = auto()
    """The same picture again and again."""
    BASIC = auto()
    """As GOOD for USER and PASSWORD, else 401."""
    DIGEST = auto()
    """The same, asked by the digest scheme of RFC 2617, as most cameras do."""
    MOVED = auto()
    """302 to the same server, which is GOOD there."""
    MOVED_ROUND = auto()
    """302 to itself, for ever."""
    DIGEST_SHA256 = auto()
    """As DIGEST with the newer algorithm of RFC 7616, and MD5 for those who do not know it."""
    UNKNOWN_SCHEME = auto()
    """401, and wants a ticket of a kind that no camera program has."""
    ENDLESS_HEADERS = auto()
    """200, and then one header after the other."""
    HUGE_HEADER = auto()
    """200 with a header of 100 kB."""
    NO_BOUNDARY = auto()
    """As GOOD, on a connection that is kept alive, with a boundary that is only in the stream."""
    HALF_PICTURES = auto()
    """Each picture stops in its middle, and the next part begins."""
    LYING_PICTURES = auto()
    """Small pictures that say they have a thousand million pixels."""
    HUGE_PICTURE = auto()
    """One picture that says it has 100 MB, and begins to send them."""
    ONE_AND_NO_MORE = auto()
    """One picture, then silence: a camera that gives one a minute."""
    TRICKLES = auto()
    """Some bytes of a picture now and then."""


BOUNDARY = "picture"
_STREAMS = f"multipart/x-mixed-replace; boundary={BOUNDARY}"
_SHORT = 10
_NONCE = "0a1b2c3d"


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def numbered_jpegs(count: int = 60, size: tuple[int, int] = (320, 240)) -> list[bytes]:
    """Pictures that all differ."""
    jpegs = []
    for number in range(count):
        picture = np.full((size[1], size[0], 3), 60, np.uint8)
        cv2.putText(picture, str(number), (20, size[1] - 40), cv2.FONT_HERSHEY_SIMPLEX, 3, (255, 255, 255), 5)
        picture[:, number * 4 % size[0]] = 255
        jpegs.append(bytes(cv2.imencode(".jpg", picture)[1]))
    return jpegs


class HttpCamera:
    """A camera on a free loopback port. `behaviour` may be changed while it runs; new requests follow it."""

    def __init__(
        self,
        behaviour: Behaviour = Behaviour.GOOD,
        *,
        jpegs: Sequence[bytes] | None = None,
        fps: float = 50.0,
        port: int = 0,
        certificate: Path | None = None,
    ) -> None:
        """`certificate`: a file with key and certificate, for TLS."""
        self.behaviour = behaviour
        self.jpegs = list(jpegs) if jpegs is not None else numbered_jpegs()
        self.larger = numbered_jpegs(10, (640, 480))
        self.fps = fps
        self.requests = 0
        self.sent = 0
        """Pictures sent so far."""
        self.cut = threading.Event()
        """Set it to end the streams that run, as a pulled cable does; clear it to mend."""
        camera = self

        class Request(_Request):
            served_by = camera

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Request)
        self._server.daemon_threads = False
        self._scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
            self._scheme = "https"
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="http-camera")

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}/video"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


class _Request(BaseHTTPRequestHandler):
    served_by: HttpCamera
    protocol_version = "HTTP/1.0"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own name
        pass

    def do_GET(self) -> None:
        self.served_by.requests += 1
        try:
            self._behave(self.served_by.behaviour)
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True  # the client hung up, as clients do

    def _behave(self, behaviour: Behaviour) -> None:
        match behaviour:
            case Behaviour.NOT_FOUND:
                self.send_error(404)
            case Behaviour.FAILS:
                self.send_error(500)
            case Behaviour.HTML:
                self._whole("text/html", b"<html>Please accept our terms</html>")
            case Behaviour.SNAPSHOT:
                self._whole("image/jpeg", self.served_by.jpegs[0])
            case Behaviour.NO_HTTP:
                self.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n")
            case Behaviour.HANGS_UP:
                pass
            case Behaviour.NEVER_ANSWERS:
                self._wait(60)
            case Behaviour.MOVED if self.path != "/moved":
                self.send_response(302)
                self.send_header("Location", "/moved")
                self.end_headers()
            case Behaviour.MOVED_ROUND:
                self.send_response(302)
                self.send_header("Location", f"{self.path}x")
                self.end_headers()
            case Behaviour.ENDLESS_HEADERS:
                self.send_response(200)
                for number in range(1_000_000):
                    self.send_header(f"X-{number}", "and so on")
                    self.flush_headers()
                    if self._wait(0.02):
                        return
            case Behaviour.HUGE_HEADER:
                self.send_response(200)
                self.send_header("X-Long", "x" * 100_000)
                self.end_headers()
            case Behaviour.UNKNOWN_SCHEME:
                self._ask_for_password("Negotiate")
            case Behaviour.DIGEST_SHA256 if not self._knows_digest(_sha256):
                asked = f'realm="camera", qop="auth", nonce="{_NONCE}"'
                self._ask_for_password(
                    'Basic realm="camera"', f"Digest {asked}, algorithm=MD5", f"Digest {asked}, algorithm=SHA-256"
                )
            case Behaviour.BASIC if not self._knows_basic():
                self._ask_for_password('Basic realm="camera"')
            case Behaviour.DIGEST if not self._knows_digest():
                self._ask_for_password(f'Digest realm="camera", qop="auth", nonce="{_NONCE}"')
            case _:
                self._stream(behaviour)

    def _ask_for_password(self, *challenges: str) -> None:
        self.send_response(401)
        for challenge in challenges:
            self.send_header("WWW-Authenticate", challenge)
        self.end_headers()

    def _knows_digest(self, hashed: Callable[[str], str] = _md5) -> bool:
        scheme, _, rest = self.headers.get("Authorization", "").partition(" ")
        if scheme != "Digest":
            return False
        said = parse_keqv_list(parse_http_list(rest))
        who = hashed(f"{USER}:camera:{PASSWORD}")
        what = hashed(f"GET:{said['uri']}")
        return said["response"] == hashed(f"{who}:{_NONCE}:{said['nc']}:{said['cnonce']}:auth:{what}")

    def _knows_basic(self) -> bool:
        expected = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        return self.headers.get("Authorization") == f"Basic {expected}"

    def _whole(self, kind: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(self, behaviour: Behaviour) -> None:
        self._chunked = behaviour is Behaviour.CHUNKED
        if self._chunked:
            self.protocol_version = "HTTP/1.1"
        self.send_response(200)
        named = behaviour is not Behaviour.NO_BOUNDARY
        self.send_header("Content-Type", _STREAMS if named else _STREAMS.partition(";")[0])
        self.send_header("Connection", "close" if named else "keep-alive")
        if self._chunked:
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        number = 0
        pause = 0.6 if behaviour is Behaviour.SLOW else 1 / self.served_by.fps
        while True:
            if number == _SHORT:
                match behaviour:
                    case Behaviour.STALLS:
                        self._wait(60)
                        return
                    case Behaviour.RESETS:
                        self._reset()
                        return
                    case Behaviour.ENDS:
                        return
                    case _:
                        pass
            self._send(self._part(behaviour, number))
            match behaviour:
                case Behaviour.ONE_AND_NO_MORE:
                    self._wait(60)
                    return
                case Behaviour.HUGE_PICTURE | Behaviour.TRICKLES:
                    piece = b"\xff\xd8" + bytes(2**16 if behaviour is Behaviour.HUGE_PICTURE else 10)
                    while not self._wait(0.001 if behaviour is Behaviour.HUGE_PICTURE else 0.02):
                        self._send(piece)
                    return
                case _:
                    pass
            number += 1
            self.served_by.sent += 1
            if self._wait(pause):
                return

    def _part(self, behaviour: Behaviour, number: int) -> bytes:
        camera = self.served_by
        picture = camera.jpegs[number % len(camera.jpegs)]
        match behaviour:
            case Behaviour.GARBAGE:
                return b"\x00\xff\xd8 no picture" * 50
            case Behaviour.GARBAGE_PICTURES:
                picture = b"\xff\xd8" + b"no picture" * 50 + b"\xff\xd9"
            case Behaviour.HALF_PICTURES:
                picture = picture[: len(picture) // 2]
            case Behaviour.LYING_PICTURES:
                at = picture.index(b"\xff\xc0") + 5
                picture = picture[:at] + (60_000).to_bytes(2, "big") + (17_000).to_bytes(2, "big") + picture[at + 4 :]
            case Behaviour.HUGE_PICTURE | Behaviour.TRICKLES:
                said = 100_000_000 if behaviour is Behaviour.HUGE_PICTURE else 1_000_000
                return b"--" + BOUNDARY.encode() + b"\r\nContent-Length: %d\r\n\r\n" % said
            case Behaviour.CHANGES_SIZE if number // 10 % 2:
                picture = camera.larger[number % 10]
            case Behaviour.FROZEN:
                picture = camera.jpegs[0]
            case _:
                pass
        length = b"" if behaviour is Behaviour.NO_LENGTH else b"Content-Length: %d\r\n" % len(picture)
        noise = b"\x00\x01noise\xff" * 20 if behaviour is Behaviour.NOISE_BETWEEN else b""
        head = b"--" + BOUNDARY.encode() + b"\r\nContent-Type: image/jpeg\r\n" + length + b"\r\n"
        return noise + head + picture + b"\r\n"

    def _send(self, piece: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if self._chunked else piece)
        self.wfile.flush()

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def _wait(self, seconds: float) -> bool:
        """Whether the camera or the cable went away meanwhile."""
        return self.served_by.cut.wait(seconds)
