from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from kiosk.ui.ui_thread import UiThread


def test_work_of_another_thread_is_done_in_this_one_in_its_order(qtbot: QtBot) -> None:
    ui, done = UiThread(), []

    def elsewhere() -> None:
        for number in range(3):
            ui.call(lambda n=number: done.append((n, threading.get_ident())))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert not done
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == [(n, threading.get_ident()) for n in range(3)]


def test_after_the_close_nothing_is_done_any_more(qtbot: QtBot) -> None:
    ui, done = UiThread(), []
    ui.call(lambda: done.append("waits"))
    ui.close()
    ui.call(lambda: done.append("late"))
    seen: list[str] = []
    other = UiThread()
    other.call(lambda: seen.append("after"))
    qtbot.waitUntil(lambda: bool(seen))
    assert not done
