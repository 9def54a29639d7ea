"""A camera in a thread of its own, and somebody who watches what it says."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic  # noqa: TID251 - tests have no composition root that would hand them a clock

from kiosk.scanner.cameras.camera import Camera, CameraHealth
from kiosk.scanner.frames import Frame, LatestFrame
from kiosk.scanner.sources import Source

LIMIT = 10.0
"""Seconds after which a test that waits has failed."""


@dataclass
class Watched:
    """What a running camera said, and its newest frame."""

    newest: LatestFrame = field(default_factory=LatestFrame)
    stop: threading.Event = field(default_factory=threading.Event)
    said: list[CameraHealth] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)
    thread: threading.Thread | None = None

    def hear(self, health: CameraHealth) -> None:
        with self.changed:
            self.said.append(health)
            self.changed.notify_all()

    def fault(self, bug: Exception) -> None:
        with self.changed:
            self.faults.append(bug)
            self.changed.notify_all()

    def preview(self, frame: Frame) -> None:
        with self.changed:
            self.numbers.append(frame.number)
            self.changed.notify_all()

    def until(self, true: Callable[[], bool], limit: float = LIMIT) -> None:
        """Wait for what the camera says, or what can be seen elsewhere, to become true."""
        end = monotonic() + limit
        with self.changed:
            while not true():
                assert monotonic() < end, (self.said, self.numbers[-3:], self.faults)
                self.changed.wait(0.02)

    def until_said(self, kind: type, times: int = 1) -> CameraHealth:
        """Wait until this was said so often; the last time it was."""
        self.until(lambda: sum(isinstance(health, kind) for health in self.said) >= times)
        return [health for health in self.said if isinstance(health, kind)][times - 1]

    def until_frames(self, more: int) -> None:
        goal = len(self.numbers) + more
        self.until(lambda: len(self.numbers) >= goal)

    def end(self) -> float:
        """Stop it and wait for its thread; the seconds that took."""
        began = monotonic()
        self.stop.set()
        assert self.thread is not None
        self.thread.join(LIMIT)
        assert not self.thread.is_alive()
        return monotonic() - began


@contextmanager
def watched(source: Source, jitter: float = 0.0, speed: float = 1.0) -> Iterator[Watched]:
    """`speed`: how fast the camera's clock goes, where a test waits for seconds to pass by it."""
    seen = Watched()
    camera = Camera(
        source,
        seen.newest,
        ticks=lambda: monotonic() * speed,
        jitter=lambda: jitter,
        on_health=seen.hear,
        on_fault=seen.fault,
        preview=seen.preview,
    )
    seen.thread = threading.Thread(target=camera.run, args=(seen.stop,), name="camera")
    seen.thread.start()
    try:
        yield seen
    finally:
        seen.end()
