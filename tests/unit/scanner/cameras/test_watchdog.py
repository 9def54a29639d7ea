import numpy as np
import pytest

from kiosk.scanner.cameras.watchdog import LIMIT, Watchdog
from kiosk.scanner.frames import Pixels
from kiosk.scanner.sources.source import Cause, SourceUnavailable


def picture(shade: int) -> Pixels:
    return np.full((32, 32, 3), shade, np.uint8)


def fault(watchdog: Watchdog, now: float) -> Cause | None:
    try:
        watchdog.check(now)
    except SourceUnavailable as unavailable:
        return unavailable.cause
    return None


@pytest.fixture
def watchdog() -> Watchdog:
    return Watchdog("camera 0", now=0.0)


def test_a_camera_that_shows_new_pictures_is_healthy(watchdog: Watchdog) -> None:
    for now in range(20):
        assert watchdog.changed(picture(now), float(now))
        assert fault(watchdog, now + LIMIT - 0.01) is None


def test_a_source_that_is_heard_without_a_picture_for_two_seconds_sends_garbage(watchdog: Watchdog) -> None:
    assert fault(watchdog, 1.99) is None
    assert fault(watchdog, LIMIT) is Cause.GARBAGE


def test_the_same_picture_for_two_seconds_is_a_frozen_camera(watchdog: Watchdog) -> None:
    watchdog.changed(picture(1), 0.5)
    assert not watchdog.changed(picture(1), 2.4)
    assert fault(watchdog, 2.49) is None
    assert fault(watchdog, 2.5) is Cause.FROZEN


def test_one_new_picture_in_two_seconds_is_enough(watchdog: Watchdog) -> None:
    watchdog.changed(picture(1), 0.0)
    watchdog.changed(picture(2), 1.9)
    watchdog.changed(picture(2), 3.8)
    assert fault(watchdog, 3.8) is None


def test_a_reconnection_gives_the_whole_limit_again(watchdog: Watchdog) -> None:
    watchdog.reconnected(10.0)
    assert fault(watchdog, 11.99) is None


def test_a_frozen_picture_is_recognised_after_a_reconnection(watchdog: Watchdog) -> None:
    watchdog.changed(picture(1), 0.0)
    watchdog.reconnected(5.0)
    assert not watchdog.changed(picture(1), 5.1)
    assert watchdog.changed(picture(2), 5.2)


def test_another_size_is_another_picture(watchdog: Watchdog) -> None:
    watchdog.changed(picture(1), 0.0)
    assert watchdog.changed(np.full((64, 32, 3), 1, np.uint8), 0.1)
