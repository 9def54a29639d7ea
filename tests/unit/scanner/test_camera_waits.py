"""When a lost camera is tried again, with a clock and a stop that only write down."""

from collections.abc import Iterator
from threading import Event

import numpy as np

from kiosk.scanner.camera import Camera
from kiosk.scanner.frames import LatestFrame, Pixels
from kiosk.scanner.sources import Cause, SourceUnavailable

FRAME = 0.5
"""Seconds that each reading of the source takes."""


class Waits(Event):
    """A stop that is never waited for; set after some waits."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most
        self.seconds: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.seconds.append(timeout or 0.0)
        if len(self.seconds) == self.most:
            self.set()
        return self.is_set()


class Scripted:
    """A camera that gives so many new pictures each time it is opened, then is lost."""

    name = "scripted"
    interval = None

    def __init__(self, pictures: list[int]) -> None:
        self.pictures: Iterator[int] = iter(pictures)
        self.left = 0
        self.now = 0.0
        self.shade = 0

    def open(self) -> None:
        self.left = next(self.pictures)

    def read(self) -> Pixels:
        self.now += FRAME
        if self.left == 0:
            raise SourceUnavailable(Cause.BROKEN_OFF, "lost")
        self.left -= 1
        self.shade += 1
        return np.full((2, 2, 3), self.shade, np.uint8)

    def close(self) -> None:
        pass


def waits(pictures: list[int], jitter: float = 0.0) -> list[float]:
    source, stop = Scripted(pictures), Waits(most=len(pictures))
    Camera(
        source,
        LatestFrame(),
        ticks=lambda: source.now,
        jitter=lambda: jitter,
        on_health=lambda health: None,
        on_fault=lambda bug: None,
    ).run(stop)
    return stop.seconds


def test_a_camera_that_stays_away_is_tried_ever_more_rarely_up_to_three_seconds() -> None:
    assert waits([0] * 7) == [0.2, 0.4, 0.8, 1.6, 3.0, 3.0, 3.0]


def test_jitter_shortens_the_waits() -> None:
    assert waits([0, 0], jitter=0.5) == [0.2 * 0.75, 0.4 * 0.75]


def test_a_camera_that_was_steady_is_tried_again_soon() -> None:
    steady = int(2.0 / FRAME) + 1
    assert waits([0, 0, 0, steady, 0]) == [0.2, 0.4, 0.8, 0.2, 0.4]


def test_a_camera_that_comes_for_a_moment_only_does_not_count_as_steady() -> None:
    moment = int(2.0 / FRAME)
    assert waits([0, 0, 0, moment, 0]) == [0.2, 0.4, 0.8, 1.6, 3.0]
