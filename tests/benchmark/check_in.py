"""A check-in by the whole service code, durable, in a large club, against a raw flush of the same disk.

python tests/benchmark/check_in.py [--profile]: the goal is 2.0 × at the median, and 5 ms for 99 of 100.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count, pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy import select

from kiosk.app import clock
from kiosk.domain.codes import Symbology
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, Scan
from kiosk.domain.events import MEMBER, events_of
from kiosk.services.process_scan import Door, process_scan
from kiosk.store.engine import Store, open_store
from kiosk.store.facts import facts_for
from kiosk.store.record import record
from kiosk.store.tables import IS_OPEN, visits
from tests.benchmark import figures, large_club
from tests.benchmark.figures import RawFlush, ticks_ms

DOOR = Door(location_id=large_club.LOCATION, device="entrance")
ROUND = 50


def scans(members: int, inside: set[str]) -> Iterator[Scan]:
    """Members in a random order, one every second; nobody who is inside since an earlier run."""
    order = random.Random(1).sample(range(members), members)
    for second, member in zip(count(), (one for one in order if f"m-{one}" not in inside), strict=False):
        at: datetime = large_club.NOW + timedelta(seconds=second)
        yield Scan.read(large_club.card(member), Symbology.QR, scan_id=clock.new_id(), at=at, prefix="", suffix="")


def whole(store: Store, scan: Scan) -> float:
    """Milliseconds of one check-in."""
    began = ticks_ms()
    decision = process_scan(store, DOOR, scan, recorded_at=scan.at, new_id=clock.new_id)
    took = ticks_ms() - began
    assert isinstance(decision, CheckedIn), decision
    return took


def in_parts(store: Store, scan: Scan) -> tuple[float, ...]:
    """The same, with the time of each of its parts: begin, facts, decide, record, commit."""
    marks = [ticks_ms()]

    def mark() -> None:
        marks.append(ticks_ms())

    with store.write() as connection:
        mark()
        facts = facts_for(connection, scan, DOOR.location_id, DOOR.symbologies)
        mark()
        made = events_of(
            decide(scan, facts), new_id=clock.new_id, recorded_at=scan.at, actor=MEMBER, device=DOOR.device
        )
        mark()
        record(connection, made, scan.at)
        mark()
    mark()
    return tuple(later - earlier for earlier, later in pairwise(marks))


def profiled(work: Callable[[], None]) -> None:
    """Where the time goes, function by function."""
    with cProfile.Profile() as profile:
        work()
    pstats.Stats(profile).strip_dirs().sort_stats("tottime").print_stats(30)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=50_000)
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--folder", type=Path, help="keep the store here, and take it from here")
    parser.add_argument("--profile", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = wanted.folder or Path(passing)
        if not (folder / large_club.FILE_NAME).exists():
            began = ticks_ms()
            large_club.build(folder, wanted.members, wanted.visits)
            print(f"built in {(ticks_ms() - began) / 1000:.0f} s", file=sys.stderr)
        raw = RawFlush(folder)
        with open_store(folder) as store:
            with store.read() as connection:
                coming = scans(wanted.members, set(connection.scalars(select(visits.c.member_id).where(IS_OPEN))))
            for _ in range(ROUND):
                whole(store, next(coming))
            check_ins, limits, parts = [], [], []
            for _ in range(wanted.rounds):
                check_ins.append([])
                limits.append([])
                for _ in range(ROUND):
                    limits[-1].append(raw.once())
                    check_ins[-1].append(whole(store, next(coming)))
                parts += [in_parts(store, next(coming)) for _ in range(ROUND // 5)]
            print(f"{figures.machine()}; {wanted.members} members, {wanted.visits} visits")
            print(figures.row("check-in, durable", [time for one in check_ins for time in one]))
            print(figures.row("limit: raw append of 4 KiB + fdatasync", [time for one in limits for time in one]))
            print(figures.ratio("check-in : limit", check_ins, limits))
            for name, times in zip(
                ("begin", "facts", "decide", "record", "commit"), zip(*parts, strict=True), strict=True
            ):
                print(figures.row(f"  of it {name}", times))
            if wanted.profile:
                profiled(lambda: [whole(store, next(coming)) for _ in range(500)] and None)
        raw.close()


if __name__ == "__main__":
    main()
