from __future__ import annotations

from itertools import count

import numpy as np
import pytest

from kiosk.app.cli.tally import Tally, Timed
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting


@pytest.mark.parametrize(
    ("texts", "known", "counted"),
    [
        (["A"], "A\n", (1, 0, 0)),
        (["A", "B"], "B\r\nA\r\n", (1, 0, 0)),
        (["first\nsecond"], "first\nsecond", (1, 0, 0)),
        ([], "", (1, 0, 0)),
        (["A"], "B", (0, 1, 0)),
        (["A", "B"], "A", (0, 1, 0)),
        (["A"], "", (0, 1, 0)),
        (["A"], "A\nB", (0, 0, 1)),
        ([], "A", (0, 0, 1)),
        (["A"], None, (0, 0, 0)),
    ],
)
def test_what_was_read_is_held_against_what_was_known(
    texts: list[str], known: str | None, counted: tuple[int, int, int]
) -> None:
    tally = Tally()
    tally.count(texts, known)
    assert (tally.right, tally.wrong, tally.missed) == counted
    assert (tally.with_code, tally.without) == ((1, 0) if texts else (0, 1))


def test_it_is_told_in_three_lines() -> None:
    tally = Tally(unreadable=2, looks=[float(ms) for ms in range(1, 101)])
    for known in ("A", "B", None):
        tally.count(["A"], known)
    tally.count([], "A")

    assert tally.lines(12.34) == [
        "6 files in 12.3 s: 3 with a code, 1 without, 2 unreadable",
        "pictures looked at: 100, median 50.5 ms, 95 % within 96.0 ms, 5.0 s in all, 20 a second",
        "files with their text beside them: 3, 1 right, 1 wrong, 1 not read",
    ]


def test_nothing_is_told_of_what_was_not_there() -> None:
    assert Tally(unreadable=1).lines(0.04) == ["1 file in 0.0 s: 0 with a code, 0 without, 1 unreadable"]
    assert len(Tally(without=1, looks=[8.0]).lines(1)) == 2


def test_each_look_is_timed() -> None:
    class Blind:
        def read(self, grey: Grey) -> tuple[Sighting, ...]:
            return ()

    clock = count(0.0, 0.25)
    tally = Tally()
    timed = Timed(Blind(), lambda: next(clock), tally)

    assert [timed.read(np.zeros((1, 1), np.uint8)) for _ in range(2)] == [(), ()]
    assert tally.looks == [250.0, 250.0]
