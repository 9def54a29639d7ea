"""The power goes, again and again, at any moment: whoever was let in is remembered once, and nobody pays twice."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from kiosk.app import clock
from tests.end_to_end import club, house
from tests.end_to_end.door import Door
from tests.end_to_end.house import Server
from tests.end_to_end.ledger import Ledger
from tests.end_to_end.programs import Program, kiosk

pytestmark = pytest.mark.timeout(400)

KILLS = 16
"""Of each of two evenings; more by tests/benchmark/kills.py."""
KILLS_OF_THE_SCREEN = 4


@pytest.mark.parametrize("seed", [1, 2])
def test_the_power_goes_while_members_come_and_leave(server: Server, tmp_path: Path, seed: int) -> None:
    ledger = an_evening_of_kills(server, tmp_path, seed, KILLS)
    assert ledger.kills >= KILLS
    assert len(ledger.told) > KILLS


def an_evening_of_kills(server: Server, folder: Path, seed: int, kills: int) -> Ledger:
    """Scans from standard input, killed `kills` times at random moments, checked each time; at the end sent.

    After every other kill the same people come again at once: they are "already in" if their entry was kept, even
    where nobody had told them. Else ten minutes pass, and those who are inside leave.
    """
    chance = random.Random(seed)
    data = folder / "kiosk"
    house.send(data, server.url, server.key)
    ledger = Ledger(data)
    now = clock.now() - timedelta(days=1)
    order: Sequence[str] = []
    while ledger.kills < kills:
        again = ledger.kills % 2 == 1
        now += timedelta(seconds=30) if again else timedelta(minutes=10)
        if not again:
            order = chance.sample([club.card(n) for n in range(club.MEMBERS)], club.MEMBERS)
        _scanned_until_killed(ledger, chance, order, now)
        if chance.random() < 0.25:
            _killed_while_sending(ledger, chance, server)
        ledger.check()
    house.send(data, server.url, server.key)
    ledger.check()
    ledger.check_against(server)
    return ledger


def _scanned_until_killed(ledger: Ledger, chance: random.Random, order: Sequence[str], now: datetime) -> None:
    codes = ledger.data / "codes.txt"
    codes.write_text("".join(f"{code}\n" for code in order))
    with (
        codes.open("rb") as typed,
        Program(kiosk("--data", ledger.data, "scan", "-", "--at", now.isoformat(), "--json"), stdin=typed) as desk,
    ):
        if chance.random() < 0.8:
            desk.waits_for_lines(chance.randrange(1, len(order) - 10))
            Event().wait(chance.uniform(0, 0.006))
        else:
            Event().wait(chance.uniform(0, 1.5))  # while it starts
        desk.kill()
        ledger.kills += 1
    assert desk.complained == []
    ledger.check_rescans(ledger.tell(desk.said))


def _killed_while_sending(ledger: Ledger, chance: random.Random, server: Server) -> None:
    settings = house.settings(server.url, server.key)
    with Program(kiosk("--data", ledger.data, "sync", "--once"), **settings) as sender:
        Event().wait(chance.uniform(0.3, 2.0))
        sender.kill()


def test_the_power_goes_while_the_camera_looks(server: Server, tmp_path: Path) -> None:
    chance, data = random.Random(3), tmp_path / "kiosk"
    ledger = Ledger(data)
    cards = iter(club.card(n) for n in range(club.MEMBERS))
    with Door() as door:
        settings = house.settings(server.url, server.key, door.url)
        door.hold(next(cards))
        for _ in range(KILLS_OF_THE_SCREEN):
            with Program(house.watched(data), **settings) as front:
                # whoever stands there since the power went is let in, or told that they are in already
                shown = chance.randrange(1, 4)
                for number in range(shown):
                    front.waits_for_lines(number + 1)
                    door.hold(next(cards))
                Event().wait(chance.uniform(0, 0.4))
                front.kill()
                ledger.kills += 1
            ledger.check_rescans(ledger.tell(front.said))
            ledger.check()
        with Program(house.watched(data), **settings) as front:
            front.waits_for_lines(1)
            front.complains("kiosk_ready")
            assert front.stop() == 0
        ledger.check_rescans(ledger.tell(front.said))
    house.send(data, server.url, server.key)
    ledger.check()
    ledger.check_against(server)
