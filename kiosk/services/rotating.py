"""A member's phone shows their rotating code: it is given a link, loses it, and gets the code of the moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain import rotating
from kiosk.domain.rotating import STEP_SECONDS
from kiosk.store import cards, phones, state
from kiosk.store.engine import Store


class NotGiven(ValueError):
    """Nothing was given or taken away; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCode:
    """What the page shows: whose it is, the text of the QR code, and for how many seconds it is shown."""

    house: str
    first_name: str
    text: str = field(repr=False)
    seconds_left: float


def give_link(
    store: Store, said: str, *, token: str, secret: str, new_handle: Callable[[], str], now: datetime
) -> bool:
    """Show a member's codes to whoever has `token`; returns whether they had some before.

    The member is named by id, number or e-mail address.

    An older link and its secret are dead at once; a kiosk without a network still takes codes of the old secret until
    it hears of the new one. Raises NotGiven, StoreFault; then nothing was changed.
    """
    with store.write() as connection:
        member_id = _member(connection, said)
        before = phones.handles_of(connection, member_id)
        handle = before[0] if before else _unused(connection, new_handle)
        phones.put(connection, member_id, handle, secret)
        phones.link(connection, handle, token, now)
    return bool(before)


def take_link(store: Store, said: str) -> None:
    """The member's rotating codes, and the link to them, are no longer good. Raises NotGiven, StoreFault."""
    with store.write() as connection:
        handles = phones.handles_of(connection, _member(connection, said))
        if not handles:
            raise NotGiven(f"member {said!r} has no rotating code")
        phones.expire(connection, handles)


def code_of(store: Store, token: str, now: datetime) -> ShownCode | None:
    """What the page behind this link shows now; None if the link is no longer good, or never was. Raises StoreFault."""
    with store.read() as connection:
        phone = phones.with_link(connection, token, now)
        house = "" if phone is None else cards.house_name(connection)
    if phone is None:
        return None
    return ShownCode(
        house=house,
        first_name=phone.first_name,
        text=rotating.shown(phone.handle, phone.secret, now).text,
        seconds_left=STEP_SECONDS - now.timestamp() % STEP_SECONDS,
    )


def _member(connection: Connection, said: str) -> str:
    if state.get(connection, state.Name.DEVICE):
        raise NotGiven("this store is a kiosk's copy of its server's; do it there")
    found = cards.called(connection, said)
    if len(found) > 1:
        raise NotGiven(f"{said!r} is the address of {', '.join(found)}: name one by id")
    if not found:
        raise NotGiven(f"there is no member {said!r}")
    return found[0]


def _unused(connection: Connection, new_handle: Callable[[], str]) -> str:
    handle = new_handle()
    while cards.taken(connection, handle):
        handle = new_handle()
    return handle
