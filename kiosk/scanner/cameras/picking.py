"""The camera that picks itself: all are watched at once, and the first to read a code is the one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from kiosk.domain.codes import Symbology
from kiosk.scanner.cameras.camera import Camera, CameraHealth
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.frames import Frame, LatestFrame, Ticks
from kiosk.scanner.opencv import grey_of
from kiosk.scanner.sources import Source
from kiosk.scanner.webcam.exposure import Light, Shooting
from kiosk.scanner.webcam.light import light_of

TURN = 0.02
"""Seconds for which one camera's next picture is waited for before the next camera has its turn."""
ENDS_WITHIN = 2.0
"""Seconds in which a camera's thread ends: one read."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A camera that may be the one."""

    address: str
    """What to write into kiosk.toml."""
    name: str
    """For people, without any password."""
    source: Source


@dataclass(frozen=True, slots=True)
class Picked:
    """The camera that read a code. What the code says (`text`) is nobody's business, unless a server shows it."""

    candidate: Candidate
    symbology: Symbology
    size: tuple[int, int]
    light: Light
    seconds: float
    """From the beginning to the reading."""
    text: str = field(default="", repr=False)


def pick(
    candidates: Sequence[Candidate],
    new_pass: Callable[[], FastPass],
    *,
    shooting: Shooting,
    seconds: float,
    ticks: Ticks,
    stop: threading.Event,
    on_health: Callable[[Candidate, CameraHealth], None] = lambda _candidate, _health: None,
    on_frame: Callable[[Candidate, Frame], None] = lambda _candidate, _frame: None,
) -> Picked | None:
    """The first that reads a code within so many seconds; None if none does, or on `stop`.

    Cameras that fail are tried again all the while; `on_health` hears of it in their threads, and `on_frame`
    gets each picture, for tiles on a screen. Their bugs are raised here.
    """
    began = ticks()
    with _running(candidates, shooting, ticks, on_health, on_frame) as (slots, faults):
        passes = [new_pass() for _ in candidates]
        while candidates and not stop.is_set() and ticks() - began < seconds:
            for candidate, slot, fast in zip(candidates, slots, passes, strict=True):
                frame = slot.take(TURN)
                glance = None if frame is None else fast.glance(grey_of(frame.pixels))
                if frame is not None and glance is not None and glance.sightings:
                    seen = glance.sightings[0]
                    light, took = light_of(frame.pixels), ticks() - began
                    return Picked(candidate, seen.symbology, frame.size, light, took, seen.text)
            if faults:
                raise faults[0]
    return None


@contextmanager
def _running(
    candidates: Sequence[Candidate],
    shooting: Shooting,
    ticks: Ticks,
    on_health: Callable[[Candidate, CameraHealth], None],
    on_frame: Callable[[Candidate, Frame], None],
) -> Iterator[tuple[list[LatestFrame], list[Exception]]]:
    """Each camera in a thread of its own, with the slot of its newest frame; no thread is left afterwards."""
    stop, slots, faults = threading.Event(), [LatestFrame() for _ in candidates], list[Exception]()
    threads = []
    for candidate, slot in zip(candidates, slots, strict=True):
        camera = Camera(
            candidate.source,
            slot,
            ticks=ticks,
            jitter=lambda: 1.0,  # nobody shares these cameras; the waits are the shortest
            on_health=lambda health, candidate=candidate: on_health(candidate, health),  # type: ignore[misc]
            on_fault=faults.append,
            preview=lambda frame, candidate=candidate: on_frame(candidate, frame),  # type: ignore[misc]
            shooting=shooting,
        )
        threads.append(threading.Thread(target=camera.run, args=(stop,), name=f"camera {candidate.name}", daemon=True))
    for thread in threads:
        thread.start()
    try:
        yield slots, faults
    finally:
        stop.set()
        for thread in threads:
            thread.join(ENDS_WITHIN)
