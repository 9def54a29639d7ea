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


def picture_for(window) -> np.ndarray:
    """As the viewfinder makes it for the present view: blue on its left, red on its right."""
    preview = window.findChild(Preview)
    picture = np.zeros((preview.height(), preview.width(), 4), np.uint8)
    picture[:, :, 3] = 255
    picture[:, : preview.width() // 2, 0] = 255
    picture[:, preview.width() // 2 :, 2] = 255
    return picture


def test_the_picture_is_shown_as_it_was_made(open_window):
    window = open_window()
    window.draw(GALLERY["idle"])
    window.set_frame(picture_for(window))
    blue, red = colours(window)
    assert (blue.red(), blue.blue()) == (0, 255)
    assert (red.red(), red.blue()) == (255, 0)


@pytest.mark.parametrize("shape", [(480, 640, 4), (1080, 1920, 4), (2, 2, 4), (1, 3000, 4)])
def test_a_picture_for_another_size_fills_the_view_until_the_next_one(open_window, shape):
    window = open_window()
    window.draw(GALLERY["idle"])
    picture = np.full(shape, 200, np.uint8)
    picture[:, :, 3] = 255
    window.set_frame(picture)
    assert colours(window)[0].red() == 200


def test_the_camera_hears_how_large_pictures_are_to_be_and_when_nobody_sees_them(open_window):
    window, heard = open_window(), []
    window.view_placed.connect(lambda *place: heard.append(place))
    window.draw(GALLERY["idle"])
    preview = window.findChild(Preview)
    assert heard[-1] == (preview.width(), preview.height(), round(preview.bracket.width()))
    window.resize(1000, 700)
    assert heard[-1][:2] == (preview.width(), preview.height())
    window.draw(GALLERY["accepted"])
    assert heard[-1] == (0, 0, 0)


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


def test_no_picture_is_kept_once_the_view_is_gone(open_window):
    window = open_window()
    window.draw(GALLERY["idle"])
    window.set_frame(picture_for(window))
    window.draw(GALLERY["accepted"])
    window.set_frame(picture_for(window))
    window.draw(GALLERY["idle"])
    assert colours(window)[0].blue() < 100


def test_a_resting_camera_shows_no_old_picture(open_window):
    window = open_window()
    window.draw(GALLERY["idle"])
    window.set_frame(picture_for(window))
    window.draw(GALLERY["idle-resting"])
    window.draw(replace(GALLERY["idle"], since=9.0))
    assert colours(window)[0].blue() < 100


def test_a_fast_camera_is_painted_thirty_times_a_second_at_most(qtbot, open_window):
    window = open_window()
    window.draw(GALLERY["idle"])
    preview = window.findChild(Preview)
    painted = Painted()
    preview.installEventFilter(painted)
    for _ in range(50):
        window.set_frame(picture_for(window))
        QCoreApplication.processEvents()
        assert preview.pausing
    assert painted.times <= 3, "50 frames within one pause"
    qtbot.waitUntil(lambda: not preview.pausing)
    assert painted.times <= 4
