"""Whom people mean when they name a member: by id, number or e-mail address."""

from __future__ import annotations

from sqlalchemy import Connection

from kiosk.store import cards


class NotOne(ValueError):
    """Nobody is called so, or several are; the message says which."""


def one_called(connection: Connection, said: str) -> str:
    """The id of the one member who is called so. Raises NotOne."""
    found = cards.called(connection, said)
    if not found:
        raise NotOne(f"there is no member {said!r}")
    if len(found) > 1:
        raise NotOne(f"{said!r} is the address of {', '.join(found)}: name one by id")
    return found[0]
