from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.life import DONE, RESTART, Life


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_the_screens_is_logged_with_its_traceback_and_the_program_starts_again(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    life = Life(qapp)
    life.begin()
    QTimer.singleShot(0, lambda: [][0])
    QTimer.singleShot(5_000, qapp.quit)
    qapp.exec()
    life.end()
    said = capsys.readouterr().out
    assert life.code == RESTART
    assert "screen_died" in said
    assert "IndexError" in said
    assert sys.excepthook is sys.__excepthook__


class Obstinate(QWidget):
    """A window that does not close, as the list of an alarm."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt says so
        event.ignore()


def test_no_window_keeps_the_program_from_ending(qapp: QApplication) -> None:
    window, life, ended = Obstinate(), Life(qapp), []
    window.show()
    QTimer.singleShot(0, lambda: threading.Thread(target=life.leave).start())
    too_late = QTimer(interval=5_000, singleShot=True)
    too_late.timeout.connect(lambda: ended.append("too late"))
    too_late.timeout.connect(qapp.exit)
    too_late.start()
    qapp.exec()
    too_late.stop()
    window.hide()
    assert (ended, life.code) == ([], DONE)


def test_a_program_that_is_just_closed_is_done(qapp: QApplication) -> None:
    life = Life(qapp)
    life.begin()
    life.end()
    assert (life.code, life.stop.is_set()) == (DONE, True)
