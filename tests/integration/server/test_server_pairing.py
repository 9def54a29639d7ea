"""A kiosk comes in by a short code: once, in time, and not by trying."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import httpx2
import pytest
from sqlalchemy import select

from kiosk.protocol.messages import Paired
from kiosk.protocol.pairing import GOOD_FOR
from kiosk.server.tries import MOST
from kiosk.store import access
from kiosk.store.facts import UnknownLocation
from kiosk.store.tables import pairings
from kiosk.sync.client import ServerAway, ServerClient, WrongCode
from tests.integration.server.conftest import Server

CODE = "K7F2BX"


def client(http: httpx2.Client, server: Server) -> ServerClient:
    ids = count(1)
    return ServerClient(http, new_id=lambda: f"r-{next(ids)}", now=server.clock)


def invite(server: Server, code: str = CODE, location: str = "uptown") -> None:
    with server.store.write() as connection:
        access.invite(connection, code, "Entrance", location, server.clock() + GOOD_FOR)


def test_a_code_gives_a_key_that_opens_the_door(server: Server) -> None:
    invite(server)
    paired = client(server.client(), server).pair("k7f 2bx")
    assert (paired.name, paired.location_id) == ("Entrance", "uptown")
    welcome = client(server.client(f"Bearer {paired.key}"), server).hello()
    assert (welcome.device, welcome.location_id) == (paired.device, "uptown")
    assert paired.key not in repr(paired)


def test_a_code_is_good_once_and_in_time_and_kept_as_a_hash(server: Server) -> None:
    invite(server)
    with server.store.read() as connection:
        assert CODE not in str(connection.execute(select(pairings)).all())
    assert isinstance(client(server.client(), server).pair(CODE), Paired)
    with pytest.raises(WrongCode):
        client(server.client(), server).pair(CODE)
    invite(server, "2BXK7F")
    server.clock.advance(seconds=GOOD_FOR.total_seconds())
    with pytest.raises(WrongCode):
        client(server.client(), server).pair("2BXK7F")
    with server.store.read() as connection:
        assert connection.execute(select(pairings)).all() == []


def test_what_is_no_code_and_what_is_not_this_code_are_refused_alike(server: Server) -> None:
    invite(server)
    for wrong in ("", "K7F2BD", "K7F2BXX", "é" * 6, "x" * 1000):
        with pytest.raises(WrongCode):
            client(server.client(), server).pair(wrong)
    assert server.client().post("/sync/v1/pair", content=b"{}").status_code == 400


def test_whoever_tries_codes_has_to_wait_and_a_right_one_waits_with_them(server: Server) -> None:
    invite(server)
    for _ in range(MOST):
        with pytest.raises(WrongCode):
            client(server.client(), server).pair("BBBBBB")
        server.clock.advance(seconds=1)
    with pytest.raises(ServerAway) as told:
        client(server.client(), server).pair(CODE)
    assert told.value.asked == 50
    server.clock.advance(seconds=51)
    assert client(server.client(), server).pair(CODE).name == "Entrance"


def test_nobody_is_invited_to_a_place_that_is_not_there(server: Server) -> None:
    with pytest.raises(UnknownLocation):
        invite(server, location="nowhere")


def test_a_new_code_of_the_same_letters_takes_the_place_of_the_old_one(server: Server) -> None:
    invite(server)
    server.clock.advance(seconds=(GOOD_FOR - timedelta(seconds=1)).total_seconds())
    invite(server)
    server.clock.advance(seconds=60)
    assert client(server.client(), server).pair(CODE).location_id == "uptown"
