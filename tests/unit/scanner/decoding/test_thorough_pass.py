from __future__ import annotations

from collections.abc import Sequence
from threading import Event, Thread
from typing import cast

import numpy as np
import pytest
from structlog.testing import capture_logs

from kiosk.domain.codes import Symbology
from kiosk.scanner.candidate import Candidate
from kiosk.scanner.decoding.bars import Bars
from kiosk.scanner.decoding.budget import SAVED, SHARE
from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.election import Vote
from kiosk.scanner.decoding.linear import Ballot, LinearDecoder
from kiosk.scanner.decoding.motion import Part
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting
from tests.fakes.scripted_decoder import ScriptedDecoder, qr, square_at

LIMIT = 10.0
VIEW = Part(0, 0, 64, 48)
PLACE = Bars(0.0, 30.0, 20.0, 20.0, 10.0)


def frame(brightness: int) -> Grey:
    return np.full((48, 64), brightness, np.uint8)


def ballot(*texts: str, like_a_code: bool = True) -> Ballot:
    """What bars at `PLACE` voted, each look once."""
    return Ballot(PLACE, like_a_code, tuple(Vote(Symbology.CODE_128, text, n, n) for n, text in enumerate(texts)), 1.0)


class Voting:
    """Bars that vote as the test says."""

    def __init__(self, *ballots: Ballot) -> None:
        self._ballots = ballots
        self.shown: list[Grey] = []

    def ballots(self, grey: Grey) -> tuple[Ballot, ...]:
        self.shown.append(grey)
        return self._ballots


class Worker:
    """A thorough pass that is driven step by step; a look takes as long as the test says."""

    def __init__(
        self,
        *looks: Decoder,
        bars: Voting | None = None,
        located: Sequence[Candidate] = (),
        each_takes: float = 0.01,
    ) -> None:
        self.now = 0.0
        self.located_in: list[Grey] = []
        self.faults: list[Exception] = []
        self._located = tuple(located)
        self._each_takes = each_takes
        self.thorough = ThoroughPass(
            cast("LinearDecoder | None", bars),
            looks,
            self._locate,
            ticks=self._ticks,
            on_fault=self.faults.append,
        )

    def _ticks(self) -> float:
        self.now += self._each_takes
        return self.now

    def _locate(self, grey: Grey) -> tuple[Candidate, ...]:
        self.located_in.append(grey)
        return self._located

    def looks_at(self, *brightnesses: int, part: Part = VIEW) -> list[tuple[Sighting, ...]]:
        """What is read of these frames, offered and looked at one after the other."""
        for brightness in brightnesses:
            self.thorough.offer(frame(brightness), part, float(brightness))
            assert self.thorough.step()
        return [study.sightings for study in self.thorough.studies()]


def test_without_a_frame_there_is_nothing_to_do() -> None:
    worker = Worker(ScriptedDecoder())
    assert not worker.thorough.step()
    assert worker.thorough.studies() == ()


def test_of_several_frames_offered_the_newest_is_looked_at_and_only_that() -> None:
    look = ScriptedDecoder()
    worker = Worker(look)
    for brightness in (1, 2, 3):
        worker.thorough.offer(frame(brightness), VIEW, float(brightness))
    assert worker.thorough.step()
    assert not worker.thorough.step()
    assert [view[0, 0] for view in look.shown] == [3]
    (study,) = worker.thorough.studies()
    assert (study.captured_at, study.grey[0, 0]) == (3.0, 3)


def test_each_frame_gets_the_next_look_in_turn() -> None:
    looks = [ScriptedDecoder() for _ in range(3)]
    Worker(*looks).looks_at(1, 2, 3, 4)
    assert [[view[0, 0] for view in look.shown] for look in looks] == [[1, 4], [2], [3]]


def test_bars_are_searched_in_each_frame() -> None:
    bars = Voting()
    Worker(ScriptedDecoder(), ScriptedDecoder(), bars=bars).looks_at(1, 2, 3)
    assert [view[0, 0] for view in bars.shown] == [1, 2, 3]


def test_bars_that_agree_are_read_and_no_dear_look_is_taken() -> None:
    look = ScriptedDecoder([qr("M-0002")])
    worker = Worker(look, bars=Voting(ballot("M-0001", "M-0001")))
    ((read,),) = worker.looks_at(1)
    assert (read.text, read.symbology) == ("M-0001", Symbology.CODE_128)
    assert look.shown == []


def test_bars_that_disagree_are_not_read() -> None:
    assert Worker(bars=Voting(ballot("M-0001", "M-0007"))).looks_at(1) == [()]


def test_what_was_not_read_is_told_as_places_both_square_and_bars() -> None:
    square = Candidate(square_at(5, 5), linear=False)
    worker = Worker(ScriptedDecoder(), bars=Voting(ballot("M-0001")), located=[square])
    worker.looks_at(1)
    worker.thorough.offer(frame(2), VIEW, 2.0)
    worker.thorough.step()
    (study,) = worker.thorough.studies()
    assert study.sightings == ()
    assert study.candidates == (square, Candidate(PLACE.corners, linear=True))


def test_stripes_that_are_not_like_a_code_are_no_place() -> None:
    worker = Worker(bars=Voting(ballot(like_a_code=False)))
    worker.thorough.offer(frame(1), VIEW, 1.0)
    worker.thorough.step()
    assert worker.thorough.studies()[0].candidates == ()


def test_once_something_was_read_no_place_is_looked_for() -> None:
    worker = Worker(ScriptedDecoder([qr("M-0001")]), located=[Candidate(square_at(5, 5), linear=False)])
    worker.thorough.offer(frame(1), VIEW, 1.0)
    worker.thorough.step()
    (study,) = worker.thorough.studies()
    assert [one.text for one in study.sightings] == ["M-0001"]
    assert (study.candidates, worker.located_in) == ((), [])


def test_only_the_part_is_looked_at_and_what_is_told_is_in_the_whole_view() -> None:
    part = Part(10, 20, 60, 44)
    look = ScriptedDecoder([], [qr("M-0001", square_at(1, 2))])
    worker = Worker(look, located=[Candidate(square_at(3, 4), linear=False)])
    for at in (1.0, 2.0):
        worker.thorough.offer(frame(int(at)), part, at)
        worker.thorough.step()
    missed, read = worker.thorough.studies()
    assert {view.shape for view in look.shown} == {(24, 50)}
    assert missed.candidates[0].corners == square_at(13, 24)
    assert read.sightings[0].corners == square_at(11, 22)
    assert read.grey.shape == (48, 64)


def test_studies_are_taken_once_and_oldest_first() -> None:
    worker = Worker(ScriptedDecoder([qr("A")], [qr("B")]))
    assert [[one.text for one in read] for read in worker.looks_at(1, 2)] == [["A"], ["B"]]
    assert worker.thorough.studies() == ()


def test_without_any_decoder_places_are_still_found() -> None:
    square = Candidate(square_at(5, 5), linear=False)
    worker = Worker(located=[square])
    worker.thorough.offer(frame(1), VIEW, 1.0)
    worker.thorough.step()
    assert worker.thorough.studies()[0].candidates == (square,)


class Rests(Event):
    """A flag on which waiting moves the worker's clock; set after so many rests."""

    def __init__(self, worker: Worker, most: int) -> None:
        super().__init__()
        self._worker, self._most = worker, most
        self.rests: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        self._worker.now += timeout
        self.rests.append(timeout)
        if len(self.rests) == self._most:
            self.set()
        return self.is_set()


class NeverOver(ScriptedDecoder):
    """A look after which there is a newer frame already."""

    worker: Worker

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        self.worker.thorough.offer(grey, VIEW, self.worker.now)
        return super().read(grey)


def test_a_worker_that_always_has_frames_works_off_what_was_saved_and_then_keeps_to_its_share() -> None:
    look = NeverOver()
    look.worker = worker = Worker(look, each_takes=0.2)
    worker.thorough.offer(frame(1), VIEW, 1.0)
    stop = Rests(worker, most=40)
    worker.thorough.run(stop)
    assert worker.faults == []
    assert len(look.shown) - len(stop.rests) >= SAVED / 0.2 - 1  # without a rest between them
    assert all(0 < rest <= 0.2 / SHARE for rest in stop.rests)
    assert (0.2 * len(look.shown) - SAVED) / worker.now == pytest.approx(SHARE, rel=0.1)


@pytest.mark.parametrize("way", ["stop", "close"])
def test_a_worker_that_waits_for_frames_ends_at_once_when_it_is_told(way: str) -> None:
    worker, stop = Worker(ScriptedDecoder([qr("A")])), Event()
    thread = Thread(target=worker.thorough.run, args=(stop,))
    thread.start()
    worker.thorough.offer(frame(1), VIEW, 1.0)
    stop.set() if way == "stop" else worker.thorough.close()
    thread.join(LIMIT)
    assert not thread.is_alive()
    assert worker.faults == []


def test_a_bug_is_logged_handed_on_and_ends_the_worker() -> None:
    class Broken(ScriptedDecoder):
        def read(self, grey: Grey) -> tuple[Sighting, ...]:
            raise ZeroDivisionError

    worker = Worker(Broken())
    worker.thorough.offer(frame(1), VIEW, 1.0)
    with capture_logs() as logs:
        worker.thorough.run(Event())
    assert [type(fault) for fault in worker.faults] == [ZeroDivisionError]
    assert [(line["event"], line["exc_info"]) for line in logs] == [("thorough_pass_fault", True)]
