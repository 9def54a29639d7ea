from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from kiosk.app.demo.gesture import HEIGHT, WIDTH
from kiosk.app.demo.stage import LEAST_REST, PATIENCE, PAUSE, REACTION, Stage
from kiosk.app.demo.story import Medium, Part, Showing
from kiosk.app.demo.view import View
from kiosk.domain.codes import Symbology

STEP = 0.1


def showing(number: int) -> Showing:
    return Showing(
        number=number,
        part=Part.MEMBERSHIP,
        member_id=f"m-{number}",
        code=f"UP1234567{number}",
        symbology=Symbology.QR,
        medium=Medium.CARD,
        expected="checked_in",
        reason=None,
    )


class Run:
    """A stage with two showings, and its time in tenths of a second."""

    def __init__(self) -> None:
        self.now = 0.0
        self.shown: list[tuple[int, float]] = []
        self.taken: list[int] = []
        self.stage = Stage(self.showings(), View(1), lambda s, at: self.shown.append((s.number, at)))

    def showings(self) -> Iterator[Showing]:
        for number in (1, 2):
            self.taken.append(number)
            yield showing(number)

    def step(self) -> None:
        self.now += STEP
        self.stage.frame(STEP, self.now)

    def until(self, number: int | None, limit: float = 15.0) -> float:
        """Go on until this showing, or nobody, is before the camera; how long it took."""
        began = self.now
        while (None if self.stage.showing is None else self.stage.showing.number) != number:
            self.step()
            assert self.now - began < limit
        return self.now - began


@pytest.fixture
def run() -> Run:
    return Run()


def test_it_begins_with_a_pause_and_an_empty_room(run: Run) -> None:
    assert run.stage.showing is None
    assert run.until(1) == pytest.approx(PAUSE, abs=STEP)


def test_without_an_answer_it_is_held_for_its_time_and_the_patience(run: Run) -> None:
    run.until(1)
    assert PATIENCE + 1.5 < run.until(None) < PATIENCE + 3.0


def test_an_answer_has_it_taken_away_soon(run: Run) -> None:
    run.until(1)
    run.stage.answered("UP12345671")
    assert LEAST_REST + 0.8 < run.until(None) < LEAST_REST + 1.6
    run.until(2)
    while len(run.shown) < 2:
        run.step()
    run.stage.answered()
    assert run.until(None) < REACTION + LEAST_REST + 0.7


def test_an_answer_to_the_one_before_changes_nothing(run: Run) -> None:
    run.until(1)
    run.stage.answered("UP00000000")
    assert run.until(None) > PATIENCE + 1.5


def test_it_tells_once_when_one_has_come_to_rest(run: Run) -> None:
    run.until(1)
    began = run.now
    run.until(None)
    run.until(2)
    (number, at), *_ = run.shown
    assert number == 1
    assert 0.4 < at - began < 0.9
    assert len(run.shown) == 1


def test_nobody_comes_while_the_door_is_held(run: Run) -> None:
    run.until(1)
    run.stage.held.set()
    run.stage.answered()
    run.until(None)
    for _ in range(50):
        run.step()
    assert run.stage.showing is None
    assert run.taken == [1]
    run.stage.held.clear()
    run.until(2)


def test_it_is_over_after_the_last(run: Run) -> None:
    for number in (1, 2):
        run.until(number)
        run.stage.answered()
        run.until(None)
        assert not run.stage.over.is_set()
    for _ in range(10):
        run.step()
    assert run.stage.over.is_set()


def test_frames_are_of_one_size_and_never_alike(run: Run) -> None:
    pictures = [run.stage.frame(STEP, 0.0).copy() for _ in range(20)]
    assert {picture.shape for picture in pictures} == {(HEIGHT, WIDTH, 3)}
    assert all(picture.dtype == np.uint8 for picture in pictures)
    assert len({picture.tobytes() for picture in pictures}) == 20


def test_something_bright_and_sharp_comes_into_an_unsharp_room() -> None:
    view = View(2)
    scene = view.prepare(showing(1))
    held = view.frame(scene, scene.gesture.arrives + 0.5)
    moving = view.frame(scene, 0.6 * scene.gesture.arrives)
    assert held is not None
    assert moving is not None
    sharpness = [cv2.Laplacian(picture, cv2.CV_32F).var() for picture in (view.empty(), moving, held)]
    assert sharpness[2] > 2 * sharpness[1]
    assert sharpness[2] > 2 * sharpness[0]


def test_equal_seeds_film_equal_pictures() -> None:
    first, second = (View(3) for _ in range(2))
    one, two = (view.prepare(showing(1)) for view in (first, second))
    assert np.array_equal(first.frame(one, 0.3), second.frame(two, 0.3))
