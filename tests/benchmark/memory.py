"""Whether the memory stays flat over many frames, and no thread is left.

    python -m tests.benchmark.memory [--frames 200000] [--size 160x120] [--http]

Sends frames through camera, slot, both passes and debounce, each one looked at, with a card in view now and then.
Prints the resident memory at the start, after a tenth and at the end, and the threads that are left. With --http the
frames are JPEGs of a camera on the loopback, some of which are passed over, as with a real one.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, thread_time  # noqa: TID251 - a benchmark reads the clock

import cv2
import numpy as np

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.cameras.camera import Camera
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass, Glance
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Grey, LatestFrame, Pixels
from kiosk.scanner.loop import Scanner
from kiosk.scanner.sources import EndOfPictures, Source, source_of
from kiosk.scanner.webcam.lens import Lens
from kiosk.scanner.webcam.plugged_in import LinuxCameras
from tests.benchmark.figures import machine
from tests.fakes.http_camera import HttpCamera
from tests.fakes.plugged_in import Machine, Webcam
from tests.integration.scanner.drawing import coloured, in_view, noisy, qr

PICTURES = 64
"""Different ones, shown in turn; one in eight has a card in view."""
WAITS = 60.0
"""Seconds after which a frame that nobody looks at ends the benchmark."""


def resident_mb() -> float:
    """Megabytes of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def pictures(size: tuple[int, int]) -> list[Pixels]:
    """A wall with a sensor's noise, and members' cards before it."""
    width, height = size
    shown = []
    for number in range(PICTURES):
        card = qr(f"M{number:04}", box=max(1, min(size) // 45)) if number % 8 == 0 else None
        view = np.full((height, width), 150, np.uint8) if card is None else in_view(card, size=size, behind=150)
        shown.append(coloured(noisy(np.roll(view, number, axis=1), 3)).astype(np.uint8))
    return shown


class InStep:
    """A camera whose next picture comes when the scanner has seen the last one."""

    name = "in step"
    interval: float | None = None
    lens: Lens | None = None

    def __init__(self, shown: list[Pixels], frames: int, marks: dict[int, str]) -> None:
        self._shown = shown
        self._frames = frames
        self._marks = marks
        self._number = 0
        self.seen = threading.Semaphore(1)

    def open(self) -> None:
        """Nothing to open."""

    def read(self) -> Pixels:
        """A picture of its own each time, as a driver gives it."""
        if not self.seen.acquire(timeout=WAITS):
            raise TimeoutError("nobody looks")
        report(self._number, self._marks)
        if self._number == self._frames:
            raise EndOfPictures
        self._number += 1
        return self._shown[self._number % len(self._shown)].copy()

    def close(self) -> None:
        """Nothing to close."""


class Counting(FastPass):
    """The kiosk's own, which tells after each frame."""

    def __init__(self, decoders: Sequence[Decoder], source: Source) -> None:
        super().__init__(decoders)
        self._source = source
        self.frames = 0
        self.codes = 0

    def glance(self, grey: Grey) -> Glance | None:
        """As the fast pass does."""
        glance = super().glance(grey)
        self.frames += 1
        self.codes += 0 if glance is None else len(glance.sightings)
        if isinstance(self._source, InStep):
            self._source.seen.release()
        return glance


def report(frames: int, marks: dict[int, str]) -> None:
    """Print the memory if this is a frame at which it is asked for."""
    if frames in marks:
        print(f"{marks[frames]:<16}{frames:>9} frames {resident_mb():8.1f} MB, {threading.active_count()} threads")


@contextmanager
def running(camera: Camera, scanner: Scanner, thorough: ThoroughPass, slot: LatestFrame) -> Iterator[None]:
    """The three threads, until the block ends."""
    stop = threading.Event()
    threads = [threading.Thread(target=part.run, args=(stop,)) for part in (thorough, scanner, camera)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        slot.close()
        thorough.close()
        for thread in threads:
            thread.join(5)


def run(source: Source, frames: int, marks: dict[int, str]) -> None:
    """Send the frames through and print what they took."""
    slot, over, shown = LatestFrame(), threading.Event(), [0]
    decoders = live_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    fast = Counting(decoders.cheap, source)
    thorough = ThoroughPass(
        decoders.bars, decoders.dear, find_square_codes, ticks=perf_counter, on_fault=lambda _bug: over.set()
    )
    accepted: list[float] = []

    def preview(_frame: object) -> None:
        shown[0] += 1
        if not isinstance(source, InStep):
            report(shown[0], marks)
            if shown[0] >= frames:
                over.set()

    def heard(health: object) -> None:
        if type(health).__name__ == "CameraEnded":
            over.set()

    camera = Camera(
        source,
        slot,
        ticks=perf_counter,
        jitter=lambda: 0.0,
        on_health=heard,
        on_fault=lambda _bug: over.set(),
        preview=preview,
    )
    scanner = Scanner(
        slot,
        fast,
        thorough,
        submit=lambda text, symbology, first_seen_at, decode_ms: accepted.append(decode_ms),
        on_sighting=lambda _corners, _size: None,
        on_several=lambda: None,
        on_advice=lambda _advice: None,
        on_fault=lambda _bug: over.set(),
    )
    began = perf_counter()
    with running(camera, scanner, thorough, slot):
        over.wait()
    took = perf_counter() - began
    print(
        f"{shown[0]} frames in {took:.0f} s ({shown[0] / took:.0f} a second), {fast.frames} looked at, "
        f"{fast.codes} codes read, {len(accepted)} scans"
    )


def print_cost_of_a_look() -> None:
    """What it costs to see whether a camera was plugged in, with four of them."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Machine(Path(folder) / "machine")
        for number in range(4):
            desk.plug(Webcam(f"Camera {number}", f"S{number}", f"1-{number}", 2 * number))
        cameras = LinuxCameras(desk.root, desk.ioctl)
        for name, asked, times in (("a look", cameras.look, 1000), ("the whole list", cameras.all, 50)):
            began = thread_time()
            for _ in range(times):
                asked()
            print(f"{name} at what is plugged in, 4 cameras: {(thread_time() - began) / times * 1000:.3f} ms")


def main() -> None:
    """Print the memory over the frames."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--frames", type=int, default=200_000)
    options.add_argument("--size", default="160x120")
    options.add_argument("--http", action="store_true", help="through a camera on the loopback")
    chosen = options.parse_args()
    width, height = map(int, chosen.size.split("x"))
    frames: int = chosen.frames
    marks = {
        0: "at the start",
        frames // 100: "after 1 %",
        frames // 10: "after 10 %",
        frames // 2: "half",
        frames: "end",
    }
    before = threading.active_count()
    print(f"{machine()}; {chosen.size}, {'JPEG by HTTP' if chosen.http else 'in step'}")
    shown = pictures((width, height))
    if chosen.http:
        jpegs = [bytes(cv2.imencode(".jpg", picture)[1]) for picture in shown]
        with HttpCamera(jpegs=jpegs, fps=10_000) as camera:
            run(source_of(camera.url), frames, marks)
    else:
        run(InStep(shown, frames, marks), frames, marks)
    print(f"afterwards {resident_mb():.1f} MB, {threading.active_count() - before} threads left")
    print_cost_of_a_look()


if __name__ == "__main__":
    main()
