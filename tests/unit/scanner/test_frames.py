from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from threading import Event

import numpy as np
import pytest

from kiosk.scanner.frames import Frame, LatestFrame

LIMIT = 5.0


def frame(number: int) -> Frame:
    return Frame(np.zeros((2, 3, 3), np.uint8), number, captured_at=number / 30)


def test_a_frame_knows_its_width_and_height() -> None:
    assert frame(1).size == (3, 2)


def test_what_was_put_is_taken_once() -> None:
    slot, one = LatestFrame(), frame(1)
    slot.put(one)
    assert slot.take(0) is one
    assert slot.take(0) is None


def test_the_newest_frame_wins_and_no_backlog_grows() -> None:
    slot = LatestFrame()
    for number in range(1, 101):
        slot.put(frame(number))
    taken = slot.take(0)
    assert taken is not None
    assert taken.number == 100
    assert slot.take(0) is None


def test_taking_waits_for_a_frame() -> None:
    slot = LatestFrame()
    with ThreadPoolExecutor(1) as pool:
        taken = pool.submit(slot.take, LIMIT)
        slot.put(frame(7))
        assert (got := taken.result(LIMIT)) is not None
        assert got.number == 7


def test_whoever_waits_is_woken_at_once() -> None:
    slot, seen = LatestFrame(), SimpleQueue[int]()

    def read() -> None:
        while (got := slot.take(LIMIT)) is not None:
            seen.put(got.number)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(read)
        for number in range(1, 201):  # each is put when the reader waits again, or soon will
            slot.put(frame(number))
            assert seen.get(timeout=LIMIT / 5) == number
        slot.close()


def test_taking_gives_up_when_no_frame_comes() -> None:
    assert LatestFrame().take(0.001) is None


def test_closing_wakes_whoever_waits() -> None:
    slot = LatestFrame()
    waiting = Event()

    def take() -> Frame | None:
        waiting.set()
        return slot.take(LIMIT * 10)

    with ThreadPoolExecutor(1) as pool:
        taken = pool.submit(take)
        assert waiting.wait(LIMIT)
        slot.close()
        assert taken.result(LIMIT) is None


def test_a_closed_slot_holds_nothing_and_takes_nothing() -> None:
    slot = LatestFrame()
    slot.put(frame(1))
    slot.close()
    slot.put(frame(2))
    assert slot.take(LIMIT * 10) is None
    assert slot.closed


def test_a_frame_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        frame(1).number = 2  # type: ignore[misc]


def test_a_fast_camera_and_a_slow_reader_meet_at_the_newest_frame() -> None:
    slot, seen = LatestFrame(), []

    def read() -> None:
        while (got := slot.take(LIMIT)) is not None:
            seen.append(got.number)
            if got.number == 2000:
                return

    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(read)
        for number in range(1, 2001):
            slot.put(frame(number))
        reading.result(LIMIT)
    assert seen == sorted(set(seen))
    assert seen[-1] == 2000
