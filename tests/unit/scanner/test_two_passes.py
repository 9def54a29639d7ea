"""What the scanner makes of the fast and the thorough pass, which look at different frames."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

import numpy as np
import pytest

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Frame, Grey, LatestFrame
from kiosk.scanner.loop import GONE_AFTER, Scanner
from kiosk.scanner.sighting import Corners, Sighting
from tests.fakes.scripted_decoder import ScriptedDecoder, bars, qr, square_at

Script = Sequence[Sequence[Sighting]]
PLACE = square_at(50, 40)


class Desk:
    """A scanner that is shown frames in which all is new, 0.1 s apart, and what it tells."""

    def __init__(self, fast: Script = (), dear: Script = (), places: Sequence[bool] = ()) -> None:
        self.scans: list[tuple[str, float]] = []
        self.several = 0
        self.shown: list[tuple[int, tuple[Corners, ...]]] = []
        self._numbers = count()
        self._frame = 0
        self.dear = ScriptedDecoder(*dear)
        self._places = iter(places)
        self.thorough = ThoroughPass(None, [self.dear], self._locate, ticks=lambda: 0.0, on_fault=_raise)
        self.scanner = Scanner(
            LatestFrame(),
            FastPass([ScriptedDecoder(*fast)]),
            self.thorough,
            submit=lambda text, _symbology, first_seen_at, _ms: self.scans.append((text, first_seen_at)),
            on_sighting=lambda corners, _size: self.shown.append((self._frame, corners)),
            on_several=self._count_several,
            on_advice=lambda _advice: None,
            on_fault=_raise,
        )

    def look(self) -> None:
        """The next frame, 0, 1, 2, …: by the fast pass alone."""
        self._frame = next(self._numbers)
        brightness = 60 if self._frame % 2 else 200
        self.scanner.look_at(Frame(np.full((120, 160, 3), brightness, np.uint8), self._frame, self._frame / 10))

    def both(self, frames: int = 1) -> None:
        """The next frames: by the fast pass and then, where that read nothing, by the thorough one."""
        for _ in range(frames):
            self.look()
            self.thorough.step()

    def _locate(self, _grey: Grey) -> tuple[Candidate, ...]:
        return (Candidate(PLACE, linear=False),) if next(self._places, False) else ()

    def _count_several(self) -> None:
        self.several += 1


def _raise(bug: Exception) -> None:
    raise bug


def test_what_the_thorough_pass_reads_of_one_frame_is_a_scan_with_the_next() -> None:
    desk = Desk(dear=[[qr("M-0001")], []])
    desk.both()
    assert desk.scans == []
    desk.look()
    assert desk.scans == [("M-0001", 0.1)]


def test_a_code_that_both_passes_read_is_one_scan() -> None:
    desk = Desk(fast=[[], [qr("M-0001")]], dear=[[qr("M-0001")]])
    desk.both(5)
    assert [text for text, _ in desk.scans] == ["M-0001"]


def test_a_linear_code_that_each_pass_read_once_is_a_scan() -> None:
    desk = Desk(fast=[[bars("M-0001")], []], dear=[[bars("M-0001")], []])
    desk.both(2)
    assert desk.scans == []
    desk.both(2)
    assert desk.scans == [("M-0001", 0.0)]


def test_a_linear_code_on_which_the_passes_disagree_is_none() -> None:
    desk = Desk(fast=[[bars("M-0001")], []], dear=[[bars("M-0007")], []])
    desk.both(4)
    assert desk.scans == []


def test_the_passes_finding_different_codes_at_a_time_is_two_codes_in_view() -> None:
    desk = Desk(fast=[[], [qr("M-0001")], []], dear=[[qr("M-0002")], []])
    desk.both(4)
    assert (desk.scans, desk.several) == ([], 1)


def test_a_frame_in_which_the_fast_pass_read_something_is_not_looked_at_again() -> None:
    desk = Desk(fast=[[qr("M-0001")]])
    desk.both(3)
    assert desk.dear.shown == []


def test_a_code_that_is_found_and_not_read_is_told_and_its_absence_once_it_lasts() -> None:
    desk = Desk(places=[False, True, True])
    desk.both(12)
    (first, lit), (second, still), (last, dark) = desk.shown
    assert (lit, still, dark) == ((PLACE,), (PLACE,), ())
    assert (first, second) == (2, 3)
    assert last == pytest.approx(3 + GONE_AFTER * 10, abs=1)


def test_a_code_that_is_found_in_every_third_frame_is_there_all_the_time() -> None:
    desk = Desk(places=[True, False, False] * 5)
    desk.both(15)
    assert all(corners for _, corners in desk.shown)


def test_where_a_code_was_read_no_other_place_is_told() -> None:
    desk = Desk(fast=[[], [qr("M-0001", square_at(10, 10))]], places=[True])
    desk.both(2)
    assert [corners for _, corners in desk.shown] == [(square_at(10, 10),)]
