from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QColor

from kiosk.presentation.member.gallery import GALLERY
from kiosk.ui.drawing import tokens
from kiosk.ui.member.preview import Preview


class Painted(QObject):
    """Counts repaints."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt says so
        self.times += event.type() == QEvent.Type.Paint
        return False


def colours(window) -> tuple[QColor, QColor]:
    """Left and right of the middle of the view, within the brackets."""
    preview = window.findChild(Preview)
    picture = preview.grab().toImage()
    middle = preview.rect().center()
    reach = round(preview.bracket.width() / 4)
    return picture.pixelColor(middle - QPoint(reach, 0)), picture.pixelColor(middle + QPoint(reach, 0))


@pytest.mark.parametrize(("mirrored", "left_is_blue"), [(False, True), (True, False)])
def test_the_view_is_mirrored_if_told(open_window, two_sided_frame, mirrored, left_is_blue):
    window = open_window(mirrored=mirrored)
    window.draw(GALLERY["idle"])
    window.set_frame(two_sided_frame)
    left, right = colours(window)
    blue, red = (left, right) if left_is_blue else (right, left)
    assert (blue.red(), blue.blue()) == (0, 255)
    assert (red.red(), red.blue()) == (255, 0)


def test_the_frame_is_not_written_to(open_window, two_sided_frame):
    window = open_window()
    window.draw(GALLERY["idle"])
    two_sided_frame.setflags(write=False)
    before = two_sided_frame.copy()
    window.set_frame(two_sided_frame)
    window.grab()
    assert np.array_equal(two_sided_frame, before)


@pytest.mark.parametrize("shape", [(480, 640, 3), (1080, 1920, 3), (720, 405, 3), (2, 2, 3), (1, 3000, 3)])
def test_frames_of_any_shape_are_shown(open_window, shape):
    window = open_window()
    window.draw(GALLERY["idle"])
    window.set_frame(np.full(shape, 200, np.uint8))
    assert colours(window)[0].red() == 200


def test_a_part_of_a_larger_frame_is_shown(open_window, two_sided_frame):
    window = open_window(mirrored=False)
    window.draw(GALLERY["idle"])
    window.set_frame(two_sided_frame[100:600, 700:1200])
    assert colours(window)[0].red() == 255


def test_around_the_brackets_it_is_darker(open_window):
    window = open_window()
    window.draw(GALLERY["idle"])
    window.set_frame(np.full((720, 1280, 3), 255, np.uint8))
    preview = window.findChild(Preview)
    edge = preview.grab().toImage().pixelColor(preview.width() // 20, preview.height() // 2)
    assert edge.red() < 140


def test_the_brackets_turn_green_and_thicker_when_a_code_is_seen(open_window):
    window = open_window()
    preview = window.findChild(Preview)

    def green_pixels() -> int:
        picture = preview.grab().toImage().convertToFormat(preview.grab().toImage().Format.Format_RGB32)
        pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)
        wanted = QColor(tokens.IN)
        return int((pixels[:, :, :3] == (wanted.blue(), wanted.green(), wanted.red())).all(axis=2).sum())

    window.draw(GALLERY["idle"])
    assert green_pixels() == 0
    window.draw(GALLERY["idle-reading"])
    assert green_pixels() > 1000


def test_no_picture_is_kept_once_the_view_is_gone(open_window, two_sided_frame):
    window = open_window()
    window.draw(GALLERY["idle"])
    window.set_frame(two_sided_frame)
    window.draw(GALLERY["accepted"])
    window.set_frame(two_sided_frame)
    window.draw(GALLERY["idle"])
    assert colours(window)[0].blue() < 100


def test_a_resting_camera_shows_no_old_picture(open_window, two_sided_frame):
    window = open_window()
    window.draw(GALLERY["idle"])
    window.set_frame(two_sided_frame)
    window.draw(GALLERY["idle-resting"])
    window.draw(replace(GALLERY["idle"], since=9.0))
    assert colours(window)[0].blue() < 100


def test_a_fast_camera_is_painted_thirty_times_a_second_at_most(qtbot, open_window, two_sided_frame):
    window = open_window()
    window.draw(GALLERY["idle"])
    preview = window.findChild(Preview)
    painted = Painted()
    preview.installEventFilter(painted)
    for _ in range(50):
        window.set_frame(two_sided_frame)
        QCoreApplication.processEvents()
        assert preview.pausing
    assert painted.times <= 3, "50 frames within one pause"
    qtbot.waitUntil(lambda: not preview.pausing)
    assert painted.times <= 4
