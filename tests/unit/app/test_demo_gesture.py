import math

import numpy as np
import pytest

from kiosk.app.demo.gesture import HEIGHT, WIDTH, Gesture, Pose, draw_gesture


@pytest.fixture(params=range(8))
def gesture(request: pytest.FixtureRequest) -> Gesture:
    return draw_gesture(np.random.default_rng(request.param), px_per_mm=5.0, hard=request.param % 2 == 1)


def pose(gesture: Gesture, t: float, leaving_at: float | None = None) -> Pose:
    found = gesture.pose(t, leaving_at)
    assert found is not None
    return found


def tilt(at: Pose) -> float:
    return math.hypot(at.yaw, at.pitch)


def test_it_comes_from_below_and_rests_in_the_middle(gesture: Gesture) -> None:
    assert pose(gesture, 0).middle[1] > HEIGHT + 250
    for t in np.linspace(gesture.arrives, gesture.arrives + gesture.rests, 20):
        x, y = pose(gesture, float(t)).middle
        assert abs(x - WIDTH / 2) < 160
        assert abs(y - HEIGHT / 2) < 80
    assert 0.8 <= gesture.rests <= 1.5


def test_it_is_at_rest_only_when_it_has_arrived(gesture: Gesture) -> None:
    assert not gesture.at_rest(gesture.arrives - 0.01)
    assert gesture.at_rest(gesture.arrives)


def test_it_is_taken_away_and_gone(gesture: Gesture) -> None:
    leaving_at = gesture.arrives + 0.5
    assert pose(gesture, leaving_at, leaving_at).middle[1] < HEIGHT
    assert gesture.pose(leaving_at + gesture.leaves + 0.01, leaving_at) is None


def test_whoever_waits_for_long_holds_it_straight(gesture: Gesture) -> None:
    meant, waiting = gesture.arrives + 0.2, gesture.arrives + gesture.rests + 1.5
    assert tilt(pose(gesture, waiting)) <= tilt(pose(gesture, meant)) * 0.5 + 1.0


def test_the_anchor_falls_on_the_middle_at_the_right_size() -> None:
    flat = Pose(middle=(600.0, 300.0), px_per_mm=5.0, roll=0, yaw=0, pitch=0)
    seen = flat.homography((50.0, 70.0), px_per_mm=8.0) @ np.array([[50.0, 58.0], [70.0, 70.0], [1.0, 1.0]])
    seen /= seen[2]
    assert seen[:2, 0] == pytest.approx([600, 300])
    assert seen[0, 1] - seen[0, 0] == pytest.approx(5.0)  # 8 px of the drawing are one millimetre


def test_tilted_things_are_foreshortened() -> None:
    tilted = Pose(middle=(640.0, 360.0), px_per_mm=5.0, roll=0, yaw=40, pitch=0)
    seen = tilted.homography((0.0, 0.0), px_per_mm=5.0) @ np.array([[-50.0, 50.0], [0, 0], [1, 1]])
    seen /= seen[2]
    assert 60 < seen[0, 1] - seen[0, 0] < 85
