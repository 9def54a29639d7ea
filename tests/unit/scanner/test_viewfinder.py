from __future__ import annotations

import numpy as np
import pytest

from kiosk.scanner.viewfinder import View, Viewfinder

VIEW = View(550, 414, 300)


def two_sided() -> np.ndarray:
    """Blue on its left, red on its right."""
    frame = np.zeros((720, 1280, 3), np.uint8)
    frame[:, :640], frame[:, 640:] = (255, 0, 0), (0, 0, 255)
    return frame


def shown(frame: np.ndarray, view: View = VIEW, *, mirrored: bool = False) -> np.ndarray:
    finder = Viewfinder(mirrored=mirrored)
    finder.place(view)
    picture = finder.picture(frame)
    assert picture is not None
    return picture


@pytest.mark.parametrize(("mirrored", "left"), [(False, (255, 0, 0)), (True, (0, 0, 255))])
def test_the_picture_is_a_mirrors_if_told(mirrored: bool, left: tuple[int, int, int]) -> None:
    picture = shown(two_sided(), mirrored=mirrored)
    assert tuple(picture[207, 200, :3]) == left


@pytest.mark.parametrize("shape", [(480, 640), (1080, 1920), (720, 405), (2, 2), (1, 3000), (3000, 1)])
@pytest.mark.parametrize("view", [VIEW, View(1, 1, 1), View(90, 400, 500)])
def test_frames_of_any_shape_fill_any_view(shape: tuple[int, int], view: View) -> None:
    assert shown(np.full((*shape, 3), 200, np.uint8), view).shape == (view.height, view.width, 4)


def test_circles_stay_round() -> None:
    frame = np.zeros((720, 1280, 3), np.uint8)
    frame[260:460, 540:740] = 255
    inside = shown(frame, View(550, 414, 414))[:, :, 0] > 128
    assert abs(int(inside.any(0).sum()) - int(inside.any(1).sum())) <= 2


def test_around_the_brackets_it_is_darker_and_within_as_it_is() -> None:
    picture = shown(np.full((720, 1280, 3), 255, np.uint8))
    assert picture[207, 20, 2] < 140
    assert picture[207, 275, 2] == 255


def test_around_the_brackets_nothing_can_be_read() -> None:
    stripes = np.zeros((720, 1280, 3), np.uint8)
    stripes[:, ::16] = stripes[:, 1::16] = stripes[:, 2::16] = stripes[:, 3::16] = 255
    picture = shown(stripes)
    assert np.ptp(picture[200, 20:100, 1].astype(int)) < np.ptp(picture[200, 200:280, 1].astype(int)) / 4


def test_nothing_is_made_while_nobody_sees_it() -> None:
    finder = Viewfinder(mirrored=True)
    assert finder.picture(two_sided()) is None
    finder.place(VIEW)
    finder.place(None)
    assert finder.picture(two_sided()) is None


def test_the_frame_is_not_written_to() -> None:
    frame = two_sided()
    frame.setflags(write=False)
    shown(frame, mirrored=True)
