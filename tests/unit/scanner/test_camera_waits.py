"""When a lost camera is tried again, with a clock and a stop that only write down."""

from collections.abc import Callable, Iterator
from threading import Event

import numpy as np
import pytest
from structlog.testing import capture_logs

from kiosk.scanner.cameras.camera import Camera, CameraHealth, CameraLost, CameraReady
from kiosk.scanner.frames import LatestFrame, Pixels
from kiosk.scanner.sources import Cause, SourceUnavailable
from kiosk.scanner.webcam.lens import Lens

FRAME = 0.5
"""Seconds that each reading of the source takes."""


class Clock(Event):
    """A stop that is never waited for: time goes on by itself. `passes` is told after each wait."""

    def __init__(self, passes: Callable[[float], None]) -> None:
        super().__init__()
        self.now = 0.0
        self._passes = passes

    def wait(self, timeout: float | None = None) -> bool:
        self.now += timeout or 0.0
        self._passes(self.now)
        return self.is_set()


class Scripted:
    """A camera that gives so many new pictures each time it is opened, then is lost; after the last, all stops."""

    name = "scripted"
    interval = None
    lens: Lens | None = None

    def __init__(self, pictures: list[int], passes: Callable[[float], None] = lambda _now: None) -> None:
        self.pictures: Iterator[int] = iter(pictures)
        self.clock = Clock(passes)
        self.left = 0
        self.shade = 0
        self.lost_at: list[float] = []
        self.tried_at: list[float] = []

    def open(self) -> None:
        self.tried_at.append(self.clock.now)
        try:
            self.left = next(self.pictures)
        except StopIteration:
            self.clock.set()
            raise SourceUnavailable(Cause.NOT_FOUND, "gone") from None

    def read(self) -> Pixels:
        self.clock.now += FRAME
        if self.left == 0:
            self.lost_at.append(self.clock.now)
            raise SourceUnavailable(Cause.BROKEN_OFF, "lost")
        self.left -= 1
        self.shade = (self.shade + 1) % 100
        return np.full((2, 2, 3), 70 + self.shade, np.uint8)

    def close(self) -> None:
        pass


def watch(source: Scripted, jitter: float = 0.0, plugged_in: Callable[[], object] = lambda: None) -> list[CameraHealth]:
    said: list[CameraHealth] = []
    Camera(
        source,
        LatestFrame(),
        ticks=lambda: source.clock.now,
        jitter=lambda: jitter,
        on_health=said.append,
        on_fault=lambda bug: pytest.fail(str(bug)),
        plugged_in=plugged_in,
    ).run(source.clock)
    return said


def waits(pictures: list[int], jitter: float = 0.0) -> list[float]:
    source = Scripted(pictures)
    watch(source, jitter)
    return [round(tried - lost, 6) for lost, tried in zip(source.lost_at, source.tried_at[1:], strict=True)]


def test_a_camera_that_stays_away_is_tried_ever_more_rarely_up_to_two_seconds() -> None:
    assert waits([0] * 7) == [0.2, 0.4, 0.8, 1.6, 2.0, 2.0, 2.0]


def test_jitter_shortens_the_waits() -> None:
    assert waits([0, 0], jitter=0.5) == [0.15, 0.3]


def test_a_camera_that_was_steady_is_tried_again_soon() -> None:
    steady = int(2.0 / FRAME) + 1
    assert waits([0, 0, 0, steady, 0]) == [0.2, 0.4, 0.8, 0.2, 0.4]


def test_a_camera_that_comes_for_a_moment_only_does_not_count_as_steady() -> None:
    moment = int(2.0 / FRAME)
    assert waits([0, 0, 0, moment, 0]) == [0.2, 0.4, 0.8, 1.6, 2.0]


class Socket:
    """Where a camera is plugged in again at some instant: it is listed, and can be opened a moment later."""

    def __init__(self, plugged_at: float, usable_after: float) -> None:
        self.plugged_at = plugged_at
        self.usable_at = plugged_at + usable_after
        self.now = 0.0
        self.source = Scripted([], self.passes)
        self.source.open = self.open  # type: ignore[method-assign]
        self.back_at: float | None = None

    def passes(self, now: float) -> None:
        self.now = now
        assert now < 1000, "never tried again"

    def listed(self) -> object:
        return self.now >= self.plugged_at

    def open(self) -> None:
        if self.now < self.usable_at:
            raise SourceUnavailable(Cause.NOT_FOUND, "There is no camera.")
        self.back_at = self.now
        self.source.clock.set()


@pytest.mark.parametrize("usable_after", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("away", [0.1, 5.0, 17.3, 600.0])
def test_a_camera_that_is_plugged_in_again_is_tried_within_a_second_of_being_usable(
    away: float, usable_after: float
) -> None:
    socket = Socket(away, usable_after)
    watch(socket.source, plugged_in=socket.listed)
    assert socket.back_at is not None
    assert socket.back_at - socket.usable_at <= 0.9


def test_without_a_look_at_what_is_plugged_in_it_is_still_tried_within_two_seconds() -> None:
    socket = Socket(600.0, 0.0)
    watch(socket.source)
    assert socket.back_at is not None
    assert socket.back_at - socket.usable_at <= 2.0


class Toy:
    """A lens that writes down what is asked of it."""

    has_gain = True

    def __init__(self) -> None:
        self.asked: list[object] = []

    def flickers_with(self, mains: object) -> None:
        self.asked.append(mains)

    def expose(self, step: object) -> float:
        self.asked.append(step)
        return 0.01

    def expose_by_itself(self) -> None:
        self.asked.append("automatic")

    def keep_focus(self) -> None:
        self.asked.append("keep focus")

    def close(self) -> None:
        pass


def test_what_a_camera_took_is_told_with_its_readiness() -> None:
    source = Scripted([2])
    source.lens = Toy()
    assert watch(source)[0] == CameraReady(None, (2, 2), exposure=0.01)


def test_a_camera_in_the_dark_asks_for_a_lamp_once_and_says_when_it_is_light() -> None:
    source = Scripted([20])
    source.shade = 0
    shades = iter([10] * 10 + [120] * 10)

    def read() -> Pixels:
        source.clock.now += FRAME
        shade = next(shades, None)
        if shade is None:
            raise SourceUnavailable(Cause.BROKEN_OFF, "lost")
        source.shade += 1
        return np.full((2, 2, 3), shade + source.shade % 2, np.uint8)

    source.read = read  # type: ignore[method-assign]
    lamp = [health.lamp_needed for health in watch(source) if isinstance(health, CameraReady)]
    assert [lamp[0], True in lamp, lamp[-1]] == [False, True, False]


def test_the_focus_is_kept_once_a_code_was_read() -> None:
    source, lens = Scripted([5]), Toy()
    source.lens = lens
    camera: list[Camera] = []

    def hear(health: CameraHealth) -> None:
        if isinstance(health, CameraReady):
            camera[0].keep_focus()

    camera.append(
        Camera(
            source,
            LatestFrame(),
            ticks=lambda: source.clock.now,
            jitter=lambda: 0.0,
            on_health=hear,
            on_fault=lambda bug: pytest.fail(str(bug)),
        )
    )
    camera[0].run(source.clock)
    assert "keep focus" in lens.asked


def test_a_camera_that_is_lost_says_why() -> None:
    assert CameraLost(Cause.BROKEN_OFF, "lost") in watch(Scripted([1]))


def test_a_camera_that_comes_for_moments_only_does_not_fill_the_log() -> None:
    steady = int(2.0 / FRAME) + 2
    with capture_logs() as logs:
        watch(Scripted([steady, *[1] * 50, steady, steady]))
    assert [line["event"] for line in logs] == [
        "camera_ready",
        "camera_lost",
        "camera_ready",
        "camera_unsteady",  # and so on, 48 times
        "camera_ready",
        "camera_lost",
        "camera_ready",
        "camera_lost",
    ]


def test_a_plug_that_is_loose_does_not_fill_the_log_either() -> None:
    source, looks = Scripted([1] * 50), iter(range(10_000))
    with capture_logs() as logs:
        watch(source, plugged_in=lambda: next(looks))
    assert [line["event"] for line in logs] == ["camera_ready", "camera_lost", "camera_ready", "camera_unsteady"]
    assert source.tried_at[-1] > 50 * 0.2  # nor does it keep the kiosk busy


def test_a_camera_that_was_never_there_is_lost_once() -> None:
    with capture_logs() as logs:
        watch(Scripted([0] * 20))
    assert [line["event"] for line in logs] == ["camera_lost"]
