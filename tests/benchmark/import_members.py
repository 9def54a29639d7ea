"""Taking in a large club: members with a card and a pass each, beside sqlite3's own insert of the same rows.

python tests/benchmark/import_members.py: the goal is under 20 times for 50,000 members. Both write into an empty
store of the real schema, one transaction, synchronous FULL; the import also reads the JSON and checks every reference.
It also measures importing once more what is there; `--profile` says where the time goes.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.services.sheets.reading import read_csv
from kiosk.store.engine import FILE_NAME, Store, open_store
from tests.benchmark import figures
from tests.benchmark.figures import ticks_ms
from tests.benchmark.large_club import NOW

TABLES = ("members", "credentials", "passes")


def document(members: int) -> bytes:
    """A club as JSON."""
    types = [{"id": "ten", "name": "Entry Pass", "kind": "visits", "price": 9000, "currency": "EUR"}]
    return json.dumps({"pass_types": types, "members": [_member(n) for n in range(members)]}).encode()


def _member(n: int) -> dict[str, Any]:
    return {
        "id": f"m-{n}",
        "number": 50_000 + n,
        "first_name": f"First{n % 9973}",
        "last_name": f"Last{n % 19937}",
        "email": f"member{n}@example.com",
        "birthday": f"{1950 + n % 55}-{n % 12 + 1:02}-{n % 28 + 1:02}",
        "credentials": [{"value": f"M{n * 2654435761 % (1 << 40):012d}"}],
        "passes": [{"id": f"p-{n}", "pass_type_id": "ten", "starts_on": "2026-01-01", "remaining_visits": 10}],
    }


def sheet(members: int) -> bytes:
    """The same members and cards as CSV."""
    lines = ["Id,Number,First name,Last name,Email,Birthday,Card"]
    for n in range(members):
        one = _member(n)
        plain = [str(one[name]) for name in ("id", "number", "first_name", "last_name", "email", "birthday")]
        lines.append(",".join([*plain, one["credentials"][0]["value"]]))
    return "\n".join(lines).encode()


def taken_in(store: Store, raw: bytes) -> float:
    """Milliseconds of one import."""
    began = ticks_ms()
    import_document(store, read_document(raw), now=NOW)
    return ticks_ms() - began


def taken_in_as_csv(store: Store, raw: bytes) -> float:
    """Milliseconds of one import of a spreadsheet."""
    began = ticks_ms()
    import_document(store, read_csv(raw, store, now=NOW).document, now=NOW)
    return ticks_ms() - began


def rows_of(folder: Path) -> dict[str, tuple[str, list[tuple[Any, ...]]]]:
    """What an import wrote: by table its insert and its rows."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        found = {}
        for table in TABLES:
            cursor = connection.execute(f"SELECT * FROM {table}")
            columns = [column[0] for column in cursor.description]
            marks = ", ".join("?" * len(columns))
            found[table] = (f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", cursor.fetchall())
        return found


def inserted(folder: Path, rows: dict[str, tuple[str, list[tuple[Any, ...]]]], *, indexes: bool) -> float:
    """Milliseconds of plain inserts of the same rows; without indexes the primary keys stay."""
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if not indexes:
            named = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
            for (name,) in connection.execute(named).fetchall():
                connection.execute(f"DROP INDEX {name}")
        began = ticks_ms()
        connection.execute("BEGIN IMMEDIATE")
        for statement, values in rows.values():
            connection.executemany(statement, values)
        connection.execute("COMMIT")
        return ticks_ms() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    wanted = parser.parse_args()
    raw, table = document(wanted.members), sheet(wanted.members)
    times: dict[str, list[float]] = {"limit": [], "bare": [], "import": [], "again": [], "csv": []}
    with tempfile.TemporaryDirectory() as passing:
        empty = Path(passing) / "empty"
        open_store(empty).close()
        for round_ in range(wanted.rounds):
            folders = [Path(shutil.copytree(empty, Path(passing) / f"{name}-{round_}")) for name in "abc"]
            with open_store(folders[0]) as store:
                times["import"].append(taken_in(store, raw))
                times["again"].append(taken_in(store, raw))
                times["csv"].append(taken_in_as_csv(store, table))
            rows = rows_of(folders[0])
            times["limit"].append(inserted(folders[1], rows, indexes=True))
            times["bare"].append(inserted(folders[2], rows, indexes=False))
            for folder in folders:
                shutil.rmtree(folder)
        if wanted.profile:
            with open_store(empty) as store, cProfile.Profile() as profile:
                taken_in(store, raw)
            pstats.Stats(profile).sort_stats("cumulative").print_stats(40)
    print(f"{figures.machine()}; {wanted.members} members, one card and one pass each")
    for name, words in {
        "limit": "limit: sqlite3 executemany",
        "bare": "limit: into tables without indexes",
        "import": "kiosk import, JSON",
        "again": "the same again",
        "csv": "the same members as CSV again",
    }.items():
        print(figures.row(words, times[name]))
    for limit in ("limit", "bare"):
        for name in ("import", "again", "csv"):
            print(figures.ratio(f"{name} / {limit}", [[one] for one in times[name]], [[one] for one in times[limit]]))


if __name__ == "__main__":
    main()
