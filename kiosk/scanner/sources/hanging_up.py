"""A call to a network camera that ends in time, whatever the camera does.

A socket's own time-out counts from byte to byte, so a camera that sends a header every second would be listened to
for minutes. Here somebody looks at the whole call and hangs up.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request, build_opener

_AGAIN = 0.1
"""Seconds after which a connection that came up meanwhile is hung up too."""


class Call:
    """`with Call(seconds) as opener`: what the opener does within the block takes no longer than this.

    `hung_up` tells afterwards that it was cut off.
    """

    def __init__(self, seconds: float) -> None:
        self.hung_up = False
        self._seconds = seconds
        self._answered = threading.Event()
        self._connection: HTTPConnection | None = None
        self._watch = threading.Thread(target=self._hang_up, name="camera call", daemon=True)

    def __enter__(self) -> OpenerDirector:
        self._watch.start()
        return build_opener(ProxyHandler({}), _Plain(self), _Secure(self))  # no proxy: a camera is in the house

    def __exit__(self, *_: object) -> None:
        self._answered.set()
        self._watch.join()

    def plain(self, host: str, **how: Any) -> HTTPConnection:
        """A connection that will be hung up in time."""
        self._connection = HTTPConnection(host, **how)
        return self._connection

    def secure(self, host: str, **how: Any) -> HTTPConnection:
        """The same by TLS, with a camera whose certificate is trusted."""
        self._connection = HTTPSConnection(host, context=ssl.create_default_context(), **how)
        return self._connection

    def _hang_up(self) -> None:
        left = self._seconds
        while not self._answered.wait(left):
            self.hung_up, left = True, _AGAIN
            if self._connection is not None and self._connection.sock is not None:
                with contextlib.suppress(OSError):  # it is gone already
                    self._connection.sock.shutdown(socket.SHUT_RDWR)


class _Plain(HTTPHandler):
    def __init__(self, call: Call) -> None:
        super().__init__()
        self._call = call

    def http_open(self, req: Request) -> HTTPResponse:
        return self.do_open(self._call.plain, req)


class _Secure(HTTPSHandler):
    def __init__(self, call: Call) -> None:
        super().__init__()
        self._call = call

    def https_open(self, req: Request) -> HTTPResponse:
        return self.do_open(self._call.secure, req)
