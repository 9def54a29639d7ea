from __future__ import annotations

import threading

import numpy as np
from PySide6.QtCore import QCoreApplication, QThread

from kiosk.presentation.member.inputs import Coached, Located, Tick
from kiosk.presentation.member.screens import Hint
from kiosk.ui.bridge import Bridge


def nothing(_: object) -> None:
    pass


def test_inputs_arrive_in_order_in_the_thread_of_the_screen(qtbot):
    arrived = []
    bridge = Bridge(lambda one: arrived.append((one, QThread.currentThread())), nothing)
    sent = [Coached(hint) for hint in Hint]
    thread = threading.Thread(target=lambda: [bridge.post(one) for one in sent])
    thread.start()
    thread.join()
    assert arrived == []
    qtbot.waitUntil(lambda: len(arrived) == len(sent))
    assert [one for one, _ in arrived] == sent
    assert {where for _, where in arrived} == {QCoreApplication.instance().thread()}


def test_of_many_frames_the_newest_is_shown_once(qtbot):
    shown = []
    bridge = Bridge(nothing, shown.append)
    frames = [np.full((2, 2, 3), number, np.uint8) for number in range(100)]
    thread = threading.Thread(target=lambda: [bridge.post_frame(frame) for frame in frames])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown))
    assert [frame is frames[-1] for frame in shown] == [True]
    bridge.post_frame(frames[0])
    qtbot.waitUntil(lambda: len(shown) == 2)


def test_after_close_nothing_is_delivered(qtbot):
    arrived, shown = [], []
    bridge = Bridge(arrived.append, shown.append)
    bridge.post(Located())
    bridge.post_frame(np.zeros((2, 2, 3), np.uint8))
    bridge.close()
    bridge.post(Tick())
    bridge.post_frame(np.zeros((2, 2, 3), np.uint8))
    QCoreApplication.processEvents()
    assert (arrived, shown) == ([], [])


def test_two_threads_at_once_lose_nothing(qtbot):
    arrived = []
    bridge = Bridge(arrived.append, nothing)
    threads = [threading.Thread(target=lambda: [bridge.post(Located()) for _ in range(500)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(arrived) == 2000)
