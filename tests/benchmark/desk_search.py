"""The desk's search: how long each key takes among 50,000 members, beside one plain scan of the same list.

python tests/benchmark/desk_search.py [--members 50000] [--visits 100000] [--rounds 5]
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from kiosk.domain.search import fold
from kiosk.services.directory import Directory
from kiosk.store.engine import FILE_NAME, open_store
from tests.benchmark import large_club
from tests.benchmark.figures import machine, ratio, row, ticks_ms

FIRST = ("Anna", "Ben", "Dörte", "Émile", "Łukasz", "Zoë", "Søren", "Ana-María", "Ünal", "Ålva", "Jürgen", "Siân")
LAST = ("Müller", "García", "Nowak", "Kovačević", "Ørsted", "O'Brien", "Groß", "Đorđević", "Yılmaz", "Weiß", "Lund")
SEARCHES = ("anna mueller", "garcia cleo", "52341", "orsted s", "o'brien", "0612 345 678", "emile.n", "zo lund")


def main() -> None:
    """Print a table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--members", type=int, default=50_000)
    asked.add_argument("--visits", type=int, default=100_000)
    asked.add_argument("--rounds", type=int, default=5)
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        large_club.build(Path(folder), options.members, options.visits)
        _name_them(Path(folder), options.members)
        with open_store(Path(folder)) as store:
            directory = Directory(store, large_club.LOCATION)
            began = ticks_ms()
            directory.refresh()
            filled = ticks_ms() - began
            began = ticks_ms()
            directory.refresh()
            again = ticks_ms() - began
            keys, scans, slowest = [], [], ("", 0.0)
            for _ in range(options.rounds):
                took = []
                for search in SEARCHES:
                    for end in range(1, len(search) + 1):
                        began = ticks_ms()
                        directory.search(search[:end], large_club.NOW)
                        took.append(ticks_ms() - began)
                        slowest = max(slowest, (search[:end], took[-1]), key=lambda one: one[1])
                keys.append(took)
                scans.append([_plain_scan(directory._texts, fold(search)) for search in SEARCHES])
    print(machine())
    print(f"{options.members} members; filled in {filled:.0f} ms, nothing new in {again:.1f} ms")
    print(row("each key", [one for took in keys for one in took]))
    print(row("a plain scan of the list", [one for took in scans for one in took]))
    print(ratio("each key, against the scan", keys, scans))
    print(f"slowest: {slowest[0]!r}, {slowest[1]:.1f} ms")


def _name_them(folder: Path, members: int) -> None:
    chance = random.Random(7)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.executemany(
            "UPDATE members SET first_name = ?, last_name = ?, email = ?, phone = ? WHERE id = ?",
            (_person(chance, n) for n in range(members)),
        )


def _person(chance: random.Random, n: int) -> tuple[str, str, str, str, str]:
    first, last = chance.choice(FIRST), f"{chance.choice(LAST)}-{chance.choice(LAST)}"
    phone = f"+34 6{chance.randrange(10**8):08d}"
    return first, last, f"{fold(first)}.{fold(last)}{n}@example.com", phone, f"m-{n}"


def _plain_scan(texts: list[str], wanted: str) -> float:
    began = ticks_ms()
    [text for text in texts if wanted in text]
    return ticks_ms() - began


if __name__ == "__main__":
    main()
