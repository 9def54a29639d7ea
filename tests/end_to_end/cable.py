"""The cable between a kiosk and its server, and what can be wrong with it."""

from __future__ import annotations

import contextlib
import select
import selectors
import socket
import struct
import threading
from enum import Enum, auto
from types import TracebackType
from typing import Self

LOOK_EVERY = 0.05
_RESET = struct.pack("ii", 1, 0)


class Way(Enum):
    """How the cable is."""

    WHOLE = auto()
    REFUSED = auto()
    """Nobody listens at the other end."""
    RESET = auto()
    """Whoever connects is cut off at once."""
    STALLED = auto()
    """Connections stand, and nothing passes; it does as soon as the cable is whole again."""
    ANSWERS_LOST = auto()
    """Visits arrive; the connection breaks instead of the answer."""


class Cable:
    """Carries what comes to `url` to a server on this machine, from the start of the block to its end.

    `carried`: bytes that went towards the server. `waited_for`: a stalled one has a request in it. `way` may be
    changed at any time.
    """

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._way = Way.WHOLE
        self._taken = threading.Event()
        self._open = True
        self._peers: dict[socket.socket, socket.socket] = {}
        self._from_kiosk: set[socket.socket] = set()
        self._carrying_visits: set[socket.socket] = set()
        self._listener: socket.socket | None = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.carried = 0
        self.waited_for = False
        self._thread = threading.Thread(target=self._run, name="cable")

    @property
    def url(self) -> str:
        """Where the kiosk believes its server to be."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def way(self) -> Way:
        """How it is."""
        return self._way

    @way.setter
    def way(self, way: Way) -> None:
        self._taken.clear()
        self._way = way
        self._taken.wait(5)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open = False
        self._thread.join(5)

    def _run(self) -> None:
        at = None
        while self._open:
            if self._way is not at:
                at = self._way
                self._become(at)
            self._taken.set()
            if at is Way.STALLED:
                self._hold()
            else:
                self._carry(at)
        self._become(Way.REFUSED)

    def _become(self, way: Way) -> None:
        if way in (Way.REFUSED, Way.RESET):
            for one in list(self._from_kiosk):
                self._cut(one)
        if way is Way.REFUSED and self._listener is not None:
            self._listener.close()
            self._listener = None
        elif way is not Way.REFUSED and self._listener is None:
            self._listener = socket.create_server(("127.0.0.1", self.port))

    def _hold(self) -> None:
        """Pass nothing on, and see whether somebody waits for an answer."""
        waiting = [one for one in (*self._from_kiosk, self._listener) if one is not None]
        self.waited_for = bool(select.select(waiting, [], [], 0)[0])
        threading.Event().wait(LOOK_EVERY)

    def _carry(self, way: Way) -> None:
        with selectors.DefaultSelector() as look:
            for one in self._peers:
                look.register(one, selectors.EVENT_READ)
            if self._listener is not None:
                look.register(self._listener, selectors.EVENT_READ)
            for key, _ in look.select(LOOK_EVERY):
                one = key.fileobj
                assert isinstance(one, socket.socket)
                if one is self._listener:
                    self._connect(one.accept()[0], way)
                elif one in self._peers:
                    self._pass_on(one, way)

    def _connect(self, kiosk: socket.socket, way: Way) -> None:
        server: socket.socket | None = None
        if way is not Way.RESET:
            with contextlib.suppress(OSError):
                server = socket.create_connection(("127.0.0.1", self._server_port), 5)
        if server is None:
            self._hang_up(kiosk)
        else:
            self._peers |= {kiosk: server, server: kiosk}
            self._from_kiosk.add(kiosk)

    def _pass_on(self, one: socket.socket, way: Way) -> None:
        piece = b""
        with contextlib.suppress(OSError):
            piece = one.recv(65_536)
        kiosk = one in self._from_kiosk
        if b"/sync/v1/push" in piece:
            self._carrying_visits.add(self._peers[one])
        if not piece or (way is Way.ANSWERS_LOST and one in self._carrying_visits):
            self._cut(one)
            return
        try:
            self._peers[one].sendall(piece)
        except OSError:
            self._cut(one)
        else:
            self.carried += len(piece) if kiosk else 0

    def _cut(self, one: socket.socket) -> None:
        for end in (one, self._peers.pop(one)):
            self._peers.pop(end, None)
            self._from_kiosk.discard(end)
            self._carrying_visits.discard(end)
            self._hang_up(end)

    @staticmethod
    def _hang_up(end: socket.socket) -> None:
        with contextlib.suppress(OSError):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        end.close()
