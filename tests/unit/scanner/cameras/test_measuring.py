"""What is measured of a camera, on a clock that goes on with each picture."""

import numpy as np
import pytest

from kiosk.scanner.cameras.measuring import measure
from kiosk.scanner.frames import Pixels
from kiosk.scanner.sources import Cause, EndOfPictures, SourceUnavailable
from kiosk.scanner.webcam.exposure import Mains, Shooting, Step
from kiosk.scanner.webcam.lens import Lens


class Lit:
    """A camera in a room of some brightness, exposed by hand where it has a lens, 25 pictures a second."""

    name = "lit"
    interval: float | None = None

    def __init__(self, per_ms: float, *, settable: bool = True, ends_after: int | None = None) -> None:
        self.per_ms = per_ms
        self.lens: Lens | None = self if settable else None
        self.has_gain = False
        self.step = Step(0.03)
        self.now = 0.0
        self.left = ends_after
        self.closed = False

    def open(self) -> None:
        pass

    def read(self) -> Pixels | None:
        self.now += 0.04
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise EndOfPictures
        shade = min(255, int(self.per_ms * self.step.seconds * 1000))
        return np.full((48, 64, 3), shade, np.uint8) + np.uint8(round(self.now * 25) % 2)

    def close(self) -> None:
        self.closed = True

    def flickers_with(self, mains: Mains) -> None:
        pass

    def expose(self, step: Step) -> float:
        self.step = step
        return step.seconds

    def expose_by_itself(self) -> None:
        self.step = Step(0.03)

    def keep_focus(self) -> None:
        pass


def test_a_camera_in_good_light() -> None:
    camera = Lit(11)
    measured = measure(camera, Shooting(), 2.0, lambda: camera.now)
    assert measured.size == (64, 48)
    assert measured.fps == pytest.approx(25)
    assert measured.light.brightness == pytest.approx(110, abs=1)
    assert measured.exposure == 0.01
    assert not measured.lamp_needed
    assert camera.closed
    assert camera.now == pytest.approx(2.0, abs=0.1)


def test_in_the_dark_it_is_watched_until_the_longest_exposure_was_tried() -> None:
    camera = Lit(0.5)
    measured = measure(camera, Shooting(), 0.5, lambda: camera.now)
    assert measured.exposure == 0.03
    assert measured.lamp_needed
    assert camera.now < 13


def test_of_a_file_the_rate_is_what_it_says_and_its_end_is_the_end() -> None:
    film = Lit(4, settable=False, ends_after=10)
    film.interval = 0.1
    measured = measure(film, Shooting(), 60.0, lambda: film.now)
    assert measured.fps == pytest.approx(10)
    assert measured.exposure is None
    assert film.now < 1


@pytest.mark.parametrize(("ends_after", "cause"), [(0, Cause.TIMED_OUT), (None, Cause.FROZEN)])
def test_without_pictures_or_with_the_same_one_nothing_is_measured(ends_after: int | None, cause: Cause) -> None:
    camera = Lit(4, settable=False, ends_after=ends_after)
    read = camera.read
    camera.read = lambda: None if (picture := read()) is None else picture * 0  # type: ignore[method-assign]
    with pytest.raises(SourceUnavailable) as fault:
        measure(camera, Shooting(), 5.0, lambda: camera.now)
    assert fault.value.cause is cause
    assert camera.closed
