"""Where others reach this server, as far as it can be told from here."""

from __future__ import annotations

import socket

_EVERYWHERE = {"": socket.AF_INET, "0.0.0.0": socket.AF_INET, "::": socket.AF_INET6}  # noqa: S104  # not bound here
_FAR = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
"""Addresses kept for examples: nothing is sent there, but the system picks the way to them."""


def url_of(host: str, port: int) -> str:
    """The address of a server that listens there; one that listens everywhere is named as the network knows it."""
    named = _own_address(_EVERYWHERE[host]) if host in _EVERYWHERE else host
    return f"http://{f'[{named}]' if ':' in named else named}:{port}"


def _own_address(family: socket.AddressFamily) -> str:
    """This machine's address towards the network, without a packet; its name if it has none."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as towards:
            towards.connect((_FAR[family], 9))
            return str(towards.getsockname()[0])
    except OSError:
        return _own_address(socket.AF_INET) if family is socket.AF_INET6 else socket.gethostname()
