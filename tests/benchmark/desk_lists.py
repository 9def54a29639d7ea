"""What the desk's screens read: a day of 100,000 visits as a list and as a feed, and a day's figures among a million.

python tests/benchmark/desk_lists.py [--day 100000] [--visits 1000000] [--rounds 20]
"""

from __future__ import annotations

import argparse
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.domain.day_list import DayChip, DayFilter
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.services.day_figures import day_figures
from kiosk.services.day_list import DayList, day_numbers
from kiosk.services.feed import Feed
from kiosk.services.inside import inside_list
from kiosk.services.profile import profile_of
from kiosk.store.engine import FILE_NAME, Store, open_store
from tests.benchmark import large_club
from tests.benchmark.figures import machine, row, ticks_ms

DAY = date(2026, 6, 15)
DAY_BEGINS = datetime(2026, 6, 15, 1, tzinfo=UTC)
EVENING = datetime(2026, 6, 15, 21, tzinfo=UTC)
PAGE = 200
_PAYLOAD = (
    '{"visit_id":"v","member":{"id":"m-1","first_name":"Ada","last_name":"Byron"},"code":"…001",'
    '"at":"2026-06-15T18:00:00Z","day":"2026-06-15","location_id":"uptown",'
    '"entitlement":{"method":"MEM","description":"Gold","pass_id":"p-1"},"visit_count":7,'
    '"explanation":["the code belongs to Ada Byron","Gold is good"]}'
)


def main() -> None:
    """Print a table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--day", type=int, default=100_000)
    asked.add_argument("--visits", type=int, default=1_000_000)
    asked.add_argument("--rounds", type=int, default=20)
    options = asked.parse_args()
    print(machine())
    step = timedelta(hours=20) / options.day
    with tempfile.TemporaryDirectory() as folder:
        large_club.build(Path(folder), 50_000, options.day, lambda n: DAY_BEGINS + n * step)
        _say_what_happened(Path(folder))
        with open_store(Path(folder)) as store:
            print(f"one day of {options.day} visits")
            _a_full_day(store, options.day, options.rounds)
    with tempfile.TemporaryDirectory() as folder:
        large_club.build(Path(folder), 50_000, options.visits)
        _say_what_happened(Path(folder))
        with open_store(Path(folder)) as store:
            print(f"{options.visits} visits in all")
            _among_many(store, options.rounds, large_club._when(options.visits - 1000).date())


def _say_what_happened(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE events SET payload = ?", (_PAYLOAD,))


def _a_full_day(store: Store, visits: int, rounds: int) -> None:
    place, last = large_club.LOCATION, visits - PAGE
    listed, feed = DayList(store, place, DAY), Feed(store, place)
    _print("the order is taken", rounds, lambda: listed.refresh())
    _print("the order by a name", 3, lambda: DayList(store, place, DAY, DayFilter(name="last12")))
    _print("the order by a chip", rounds, lambda: DayList(store, place, DAY, DayFilter(DayChip.NEW)))
    for offset in (0, visits // 2, last):
        _print(f"{PAGE} rows from {offset}", rounds, lambda offset=offset: listed.page(offset, PAGE))  # type: ignore[misc]
    _print("what is newer", rounds, listed.newer)
    _print("the numbers", rounds, lambda: day_numbers(store, place, DAY, EVENING))
    _print("the feed's first 50", rounds, lambda: feed.page(DAY, 0, 50))
    _print("the feed's 50 from 2000", rounds, lambda: feed.page(DAY, 2_000, 50))
    _print("the feed, nothing that needs me", 1, lambda: feed.page(DAY, 0, 50, FeedFilter(FeedChip.NEEDS_ME)))
    _print("the feed since the last", rounds, lambda: feed.since(feed.last_position() - 1))


def _among_many(store: Store, rounds: int, day: date) -> None:
    place = large_club.LOCATION
    listed = DayList(store, place, day)
    _print(f"the order of a day of {listed.count}", rounds, listed.refresh)
    _print(f"{PAGE} rows", rounds, lambda: listed.page(0, PAGE))
    _print("the numbers", rounds, lambda: day_numbers(store, place, day, large_club.NOW))
    _print("the figures with eight weekdays", rounds, lambda: day_figures(store, place, day, large_club.NOW))
    _print("who is in", rounds, lambda: inside_list(store, place, large_club.NOW))
    _print("a case", rounds, lambda: profile_of(store, "m-7", place, large_club.NOW))


def _print(name: str, rounds: int, read: Callable[[], object]) -> None:
    read()
    times = []
    for _ in range(rounds):
        began = ticks_ms()
        read()
        times.append(ticks_ms() - began)
    print(row(name, times))


if __name__ == "__main__":
    main()
