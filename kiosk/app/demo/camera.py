"""A network camera that sees the demo's visitors: MJPEG over HTTP, on this machine only.

Two kinds of threads: one films the showings and keeps the newest picture, and one per viewer sends it on.
Nothing is filmed while nobody watches, so the story begins when the kiosk looks.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Event, Lock, Thread
from types import TracebackType
from typing import Any, Self

import cv2

from kiosk.app.demo.stage import PATIENCE, PAUSE, Stage
from kiosk.app.demo.story import Showing
from kiosk.app.demo.view import View
from kiosk.scanner.frames import Pixels, Ticks

PATH = "/stream.mjpg"
FRAMES_A_SECOND = 15
_JPEG_QUALITY = 80
_BOUNDARY = "frame"
_LOOK_EVERY = 0.05
_SEND_TIMEOUT = 5.0
_WAITING_BYTES = 1 << 17


class DemoCamera:
    """Films `showings`, one after the other, and serves the pictures at `url`. A context manager.

    Each is brought into view, held, and taken away: soon after `answered`, else after its time and
    `PATIENCE`. `on_shown(showing, at)` is called by the filming thread when a showing has come to rest;
    `at` is in seconds of `ticks`. `hold` keeps the next visitor away until `release`, as while the present
    one touches the screen.
    """

    def __init__(
        self,
        showings: Iterator[Showing],
        ticks: Ticks,
        *,
        seed: int = 1,
        on_shown: Callable[[Showing, float], None] | None = None,
        frames_a_second: float = FRAMES_A_SECOND,
        pause: float = PAUSE,
        patience: float = PATIENCE,
    ) -> None:
        self._stage = Stage(showings, View(seed), on_shown, pause=pause, patience=patience)
        self._ticks = ticks
        self._period = 1 / frames_a_second
        self._stopping = Event()
        self._newest = _Newest()
        self._threads: list[Thread] = []
        self._server: _Server | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Listen on a free port of the loopback address. Raises OSError if there is none."""
        server = self._server = _Server(self._newest)
        self._threads = [
            Thread(target=server.serve_forever, args=(_LOOK_EVERY,), name="demo camera: server"),
            Thread(target=self._film, name="demo camera: film"),
        ]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Stop filming, hang up on every viewer, and wait until no thread is left. May be called again."""
        self._stopping.set()
        self._newest.close()
        if self._server is not None:
            self._server.shutdown()
            self._server.hang_up()
            self._server.server_close()
        for thread in self._threads:
            thread.join()
        self._threads = []
        self._server = None

    @property
    def url(self) -> str:
        """Where the pictures are, once started."""
        if self._server is None:
            raise RuntimeError("the camera has not been started")
        return f"http://127.0.0.1:{self._server.server_address[1]}{PATH}"

    @property
    def showing(self) -> Showing | None:
        """What is in view, or on its way in or out; None in a pause."""
        return self._stage.showing

    @property
    def finished(self) -> bool:
        """Whether the last showing has been taken away."""
        return self._stage.over.is_set()

    def wait_finished(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for the last showing to be over; whether it is."""
        return self._stage.over.wait(timeout)

    def answered(self, code: str | None = None) -> None:
        """The kiosk has answered the present showing: take it away. `code`: only if that is the one shown."""
        self._stage.answered(code)

    def hold(self) -> None:
        """Let nobody else come before the camera until `release`; whoever is there may leave."""
        self._stage.held.set()

    def release(self) -> None:
        """Go on after `hold`."""
        self._stage.held.clear()

    def _film(self) -> None:
        last = self._ticks()
        while self._newest.wait_watched() and not self._stopping.is_set():
            began = self._ticks()
            # A gap (nobody watched, a busy machine) must not make the hand jump.
            pixels = self._stage.frame(min(began - last, 2 * self._period), began)
            last = began
            self._newest.put(_jpeg(pixels))
            self._stopping.wait(max(0.0, began + self._period - self._ticks()))


def _jpeg(pixels: Pixels) -> bytes:
    _, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return encoded.tobytes()


class _Newest:
    """The newest picture, for any number of viewers; and whether there are any."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._picture = b""
        self._number = 0
        self._viewers = 0
        self._closed = False

    def put(self, picture: bytes) -> None:
        with self._changed:
            self._picture, self._number = picture, self._number + 1
            self._changed.notify_all()

    def after(self, number: int) -> tuple[int, bytes] | None:
        """The newest picture once its number is not `number`; None when the camera stops."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._number != number)
            return None if self._closed else (self._number, self._picture)

    def watch(self, more: int) -> None:
        """Count a viewer that came (1) or went (-1)."""
        with self._changed:
            self._viewers += more
            self._changed.notify_all()

    def wait_watched(self) -> bool:
        """Wait until somebody watches; False when the camera stops."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._viewers > 0)
            return not self._closed

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class _Server(ThreadingHTTPServer):
    """Remembers its connections, so that it can hang up on viewers that read no more."""

    daemon_threads = False

    def __init__(self, newest: _Newest) -> None:
        self.newest = newest
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        super().__init__(("127.0.0.1", 0), _Viewer)

    def process_request(self, request: Any, client_address: Any) -> None:
        # A slow viewer shall miss pictures, not see old ones: little may wait in the line.
        request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _WAITING_BYTES)
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A viewer that goes in mid-sentence is no news; anything else is ours."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def hang_up(self) -> None:
        """End every conversation, so that no thread waits on it."""
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # the viewer was faster


class _Viewer(BaseHTTPRequestHandler):
    """Sends one viewer every new picture, until it goes or the camera stops."""

    server: _Server
    timeout = _SEND_TIMEOUT

    def do_GET(self) -> None:
        """Answer with the stream, or 404 for anything else."""
        if self.path.partition("?")[0] != PATH:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        newest = self.server.newest
        newest.watch(1)
        try:
            self._stream(newest)
        except (ConnectionError, TimeoutError):
            pass  # the viewer went, or reads no more
        finally:
            newest.watch(-1)

    def _stream(self, newest: _Newest) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={_BOUNDARY}")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        number = 0
        while (newer := newest.after(number)) is not None:
            number, picture = newer
            head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
            self.wfile.write(head.encode() + picture + b"\r\n")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (the base class's name)
        """Say nothing: whoever watches is the kiosk beside us."""
