from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractAnimation, QTimeLine

from kiosk.presentation.member.gallery import GALLERY
from kiosk.ui.member.accepted import AcceptedPage


def running(window) -> int:
    return sum(
        one.state() == QAbstractAnimation.State.Running for one in window.findChildren(QAbstractAnimation)
    ) + sum(one.state() == QTimeLine.State.Running for one in window.findChildren(QTimeLine))


def test_a_welcome_moves_once_and_comes_to_rest(qtbot, open_window):
    window = open_window(moving=True)
    window.draw(GALLERY["accepted-milestone"])
    assert running(window) == 2
    qtbot.waitUntil(lambda: running(window) == 0, timeout=5000)
    window.draw(replace(GALLERY["accepted-milestone"], around=GALLERY["idle-offline"].around))
    assert running(window) == 0


def test_nothing_moves_unseen(open_window):
    window = open_window(moving=True)
    window.draw(GALLERY["idle"])
    assert running(window) == 1
    window.draw(GALLERY["accepted-milestone"])
    window.draw(GALLERY["denied-full"])
    assert not any(
        one.state() == QAbstractAnimation.State.Running
        for one in window.findChild(AcceptedPage).findChildren(QAbstractAnimation)
    )


def test_reduced_motion_is_no_motion(open_window):
    window = open_window(moving=False)
    for screen in GALLERY.values():
        window.draw(screen)
        assert running(window) == 0
