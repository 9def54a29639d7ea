"""The kiosk's threads: started, stopped in reverse, none left, and a body that raises is told."""

from __future__ import annotations

import threading

from kiosk.app.threads import Threads


def test_threads_are_stopped_in_reverse_and_joined() -> None:
    stopped: list[str] = []
    threads = Threads(on_bug=lambda name: stopped.append(f"bug in {name}"))
    for name in ("desk", "camera"):
        done = threading.Event()

        def stop(name: str = name, done: threading.Event = done) -> None:
            stopped.append(name)
            done.set()

        threads.start(name, done.wait, stop)
    threads.stop()
    assert stopped == ["camera", "desk"]
    assert not {thread.name for thread in threading.enumerate()} & {"desk", "camera"}


def test_a_body_that_raises_is_our_bug_and_is_told() -> None:
    told = threading.Event()
    names: list[str] = []

    def on_bug(name: str) -> None:
        names.append(name)
        told.set()

    def body() -> None:
        raise ZeroDivisionError

    threads = Threads(on_bug)
    threads.start("desk", body, lambda: None)
    assert told.wait(2)
    threads.stop()
    assert names == ["desk"]
