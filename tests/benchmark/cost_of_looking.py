"""What a camera's frames cost the kiosk, in real time and in its real threads; beside each library alone."""

from __future__ import annotations

import statistics
import threading
from collections.abc import Callable, Sequence
from time import perf_counter, thread_time  # noqa: TID251 - a benchmark reads the clock

import numpy as np
from pyzbar import pyzbar

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.decoding.zxing import ZxingDecoder
from kiosk.scanner.frames import Frame, Grey, LatestFrame, Pixels
from kiosk.scanner.loop import Scanner
from kiosk.scanner.opencv import cv2, grey_of
from tests.benchmark.figures import percentile
from tests.integration.scanner.drawing import blurred, coloured, in_view, qr, turned

FPS = 30.0
FRAMES = 45
"""Different ones of a scene, shown to and fro."""
_SYMBOLS = [pyzbar.ZBarSymbol[name] for name in ("QRCODE", "CODE128", "CODE39", "EAN13", "UPCA")]


def pyzbar_alone(comparable: Callable[[str], str]) -> Callable[[Grey], frozenset[str]]:
    """As its users call it, for the symbologies that are switched on."""
    return lambda grey: frozenset(
        comparable(code.data.decode("utf-8", "replace")) for code in pyzbar.decode(grey, symbols=_SYMBOLS)
    )


def scenes() -> dict[str, list[Pixels]]:
    """As a camera gives them: 1280x720 in colour with a sensor's noise, no two the same."""
    random = np.random.default_rng(11)
    room = np.full((720, 1280), 150.0)
    for _ in range(60):  # shelves, posters, frames
        top, left = random.integers(0, 640), random.integers(0, 1180)
        room[top : top + random.integers(20, 200), left : left + random.integers(20, 200)] = random.integers(30, 220)
    clutter = blurred(room.astype(np.uint8), 1.2)
    person = blurred(random.integers(30, 200, (420, 260)).astype(np.uint8), 6)
    person[150:, ::24] = 60  # a striped shirt
    card = blurred(turned(in_view(qr("M-0001-7Q4", box=5)), 12), 1.2)
    unreadable = blurred(turned(in_view(qr("M-0001-7Q4", box=5)), 12), 5)
    steps = range(FRAMES)
    return {
        "still, empty": _as_seen([np.full((720, 1280), 150, np.uint8)] * FRAMES, random),
        "cluttered, people move": _as_seen([_before(clutter, person, 20 + 22 * n, 250) for n in steps], random),
        "a card, held": _as_seen([_trembling(card, n) for n in steps], random),
        "a card out of focus": _as_seen([_trembling(unreadable, n) for n in steps], random),
    }


def _before(room: Grey, person: Grey, left: int, top: int) -> Grey:
    view, (height, width) = room.copy(), person.shape
    part = view[top : top + height, left : left + width]
    part[:] = person[: part.shape[0], : part.shape[1]]
    return view


def _trembling(view: Grey, step: int) -> Grey:
    return np.roll(view, (round(3 * np.sin(step)), round(4 * np.cos(0.7 * step))), (0, 1))


def _as_seen(views: Sequence[Grey], random: np.random.Generator) -> list[Pixels]:
    noisy = (cv2.add(view.astype(np.int16), random.normal(0, 4, view.shape).astype(np.int16)) for view in views)
    return [np.asarray(coloured(np.clip(view, 0, 255).astype(np.uint8)), np.uint8) for view in noisy]


def alone(read: Callable[[Grey], object], frames: Sequence[Pixels]) -> list[float]:
    """CPU milliseconds of making each frame grey and reading it."""
    took = []
    for pixels in frames:
        began = thread_time()
        read(grey_of(pixels))
        took.append((thread_time() - began) * 1000)
    return took


class Watched(Scanner):
    """The kiosk's own, which remembers what each frame cost its thread."""

    took: list[float]

    def look_at(self, frame: Frame) -> None:
        """As the scanner does."""
        began = thread_time()
        super().look_at(frame)
        self.took.append((thread_time() - began) * 1000)


def in_the_kiosk(frames: Sequence[Pixels], seconds: float) -> tuple[list[float], float, int]:
    """CPU milliseconds of the scanner thread for each frame, of the worker in all, and the codes that were taken."""
    decoders = live_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    slot, stop, faults, scans = LatestFrame(), threading.Event(), [], []
    thorough = ThoroughPass(decoders.bars, decoders.dear, find_square_codes, ticks=perf_counter, on_fault=faults.append)
    scanner = Watched(
        slot,
        FastPass(decoders.cheap),
        thorough,
        submit=lambda text, _symbology, _first_seen_at, _ms: scans.append(text),
        on_sighting=lambda _corners, _size: None,
        on_several=lambda: None,
        on_advice=lambda _advice: None,
        on_fault=faults.append,
    )
    scanner.took, dear = [], []

    def work() -> None:
        thorough.run(stop)
        dear.append(thread_time() * 1000)

    threads = [threading.Thread(target=work), threading.Thread(target=scanner.run, args=(stop,))]
    for thread in threads:
        thread.start()
    _play(frames, seconds, slot)
    stop.set()
    slot.close()
    thorough.close()
    for thread in threads:
        thread.join()
    assert not faults, faults
    return scanner.took, dear[0], len(scans)


def _play(frames: Sequence[Pixels], seconds: float, slot: LatestFrame) -> None:
    """As a camera does: thirty a second, whoever looks."""
    order = [*range(len(frames)), *range(len(frames) - 2, 0, -1)]
    rest, began = threading.Event(), perf_counter()
    for number in range(int(seconds * FPS)):
        rest.wait(max(0.0, began + number / FPS - perf_counter()))
        slot.put(Frame(frames[order[number % len(order)]], number, perf_counter()))


def table(seconds: float) -> None:
    """A row for each scene and each way of looking."""
    zxing = ZxingDecoder(DEFAULT_SYMBOLOGIES, perf_counter)
    zbar = pyzbar_alone(str)
    print(f"\nCPU ms a frame of 1280x720, {FPS:g} frames a second for {seconds:g} s")
    print(f"{'':42}{'median':>8}{'mean':>8}{'p95':>8}{'of a core':>11}{'x zxing':>9}{'x pyzbar':>9}")
    for scene, frames in scenes().items():
        took, dear, scans = in_the_kiosk(frames, seconds)
        shown = int(seconds * FPS)
        anchors = [alone(zxing.read, frames), alone(zbar, frames)]
        base = [statistics.mean(one) for one in anchors]
        thread_a_frame, both = sum(took) / shown, (sum(took) + dear) / shown
        for name, times, mean in (
            ("scanner thread", took, thread_a_frame),
            ("  with the thorough pass", [], both),
            ("zxing-cpp alone", anchors[0], base[0]),
            ("pyzbar alone", anchors[1], base[1]),
        ):
            tails = f"{statistics.median(times):8.2f}" if times else f"{'':8}"
            worst = f"{percentile(times, 0.95):8.2f}" if times else f"{'':8}"
            print(
                f"{scene if name == 'scanner thread' else '':24}{name:18}{tails}{mean:8.2f}{worst}"
                f"{mean * FPS / 10:10.1f}%{mean / base[0]:9.2f}{mean / base[1]:9.2f}"
            )
        print(f"{'':24}{len(took)} of {shown} frames were looked at, {scans} scans")
