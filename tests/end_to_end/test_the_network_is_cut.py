"""The network is cut and mended: at the door nobody notices, and at the server everything arrives, once."""

from __future__ import annotations

import random
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.app import clock
from tests.end_to_end import club, house
from tests.end_to_end.cable import Cable, Way
from tests.end_to_end.door import Door
from tests.end_to_end.house import Founded, Server
from tests.end_to_end.ledger import Ledger
from tests.end_to_end.programs import Program, kiosk, until

pytestmark = pytest.mark.timeout(300)


def test_members_come_in_while_the_cable_is_out(server: Server, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    ledger = Ledger(data)
    cards = iter(club.card(n) for n in range(club.MEMBERS))
    with (
        Door() as door,
        Cable(_port(server)) as cable,
        Program(house.watched(data), **house.settings(cable.url, server.key, door.url)) as front,
    ):
        door.hold(next(cards))
        front.says("checked_in")
        until(lambda: len(server.arrived()) == 1, "the first visit arrives")
        came = 1
        for way in (Way.REFUSED, Way.RESET, Way.STALLED, Way.ANSWERS_LOST):
            lost = _count(front, "server_lost")
            cable.way = way
            for _ in range(2):
                door.hold(next(cards))
                came += 1
                front.waits_for_lines(came)
            if way is not Way.STALLED:  # that one is noticed after ten seconds only
                until(lambda before=lost: _count(front, "server_lost") > before, "the kiosk notices")
            if way is not Way.ANSWERS_LOST:
                assert len(server.arrived()) == came - 2
            cable.way = Way.WHOLE
            until(lambda: club.waiting(data) == 0, f"all arrives after {way}")
            assert len(server.arrived()) == came
            until(lambda: _count(front, "server_back") == _count(front, "server_lost"), "the kiosk is glad")
        door.go()
        edges = [word for line in front.complained for word in ("server_lost", "server_back") if word in line]
        assert edges == ["server_lost", "server_back"] * (len(edges) // 2)
        assert front.stop() == 0
    ledger.tell(front.said)
    assert [one["decision"] for one in ledger.told] == ["checked_in"] * came
    ledger.check()
    ledger.check_against(server)


def test_a_long_outage_ends_and_the_backlog_arrives_once(server: Server, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    ledger = Ledger(data)
    house.send(data, server.url, server.key)
    _turns(ledger, 0, 1, 2)
    with Cable(_port(server)) as cable:
        cable.way = Way.REFUSED
        with Program(kiosk("--data", data), **house.settings(cable.url, server.key)) as front:
            front.complains("server_lost")
            _turns(ledger, 3)  # beside the kiosk that is running
            assert club.waiting(data) == 4 * club.MEMBERS
            cable.way = Way.ANSWERS_LOST
            until(lambda: len(server.arrived()) > 0, "the server has heard something")
            assert club.waiting(data) == 4 * club.MEMBERS
            cable.way = Way.WHOLE
            until(lambda: club.waiting(data) == 0, "the backlog arrives")
            assert front.stop() == 0
    ledger.check()
    ledger.check_against(server)


def test_the_servers_power_goes_while_it_takes_visits(founded: Founded, tmp_path: Path) -> None:
    chance, data = random.Random(4), tmp_path / "kiosk"
    ledger = Ledger(data)
    with ExitStack() as house_and_cable:
        server = Server(founded, house_and_cable.enter_context(house.serving(founded.data)))
        cable = house_and_cable.enter_context(Cable(_port(server)))
        house.send(data, server.url, server.key)
        _turns(ledger, 0, 1)
        for _ in range(3):
            far, settings = cable.carried + chance.randrange(2_000, 150_000), house.settings(cable.url, server.key)
            with Program(kiosk("--data", data, "sync", "--once"), **settings) as sender:
                until(
                    lambda far=far, sender=sender: cable.carried > far or not sender.running, "visits are on their way"
                )
                server.program.kill()
                sender.ended()
            server = Server(founded, house_and_cable.enter_context(house.serving(founded.data, _port(server))))
            assert club.sound(server.data)
        house.send(data, server.url, server.key)
        ledger.check()
        ledger.check_against(server)


def _turns(ledger: Ledger, *turns: int) -> None:
    """Everybody comes in an even turn and leaves in an odd one, ten minutes later; with or without a network."""
    codes = ledger.data / "codes.txt"
    codes.write_text("".join(f"{club.card(n)}\n" for n in range(club.MEMBERS)))
    for turn in turns:
        at = clock.now() + timedelta(minutes=10 * turn - 90)
        with (
            codes.open("rb") as typed,
            Program(kiosk("--data", ledger.data, "scan", "-", "--at", at.isoformat(), "--json"), stdin=typed) as desk,
        ):
            assert desk.ended() == 0
        answers = ledger.tell(desk.said)
        assert {one["decision"] for one in answers} == {"checked_out" if turn % 2 else "checked_in"}


def _count(program: Program, word: str) -> int:
    return sum(word in line for line in program.complained)


def _port(server: Server) -> int:
    found = urlsplit(server.url).port
    assert found is not None
    return found
