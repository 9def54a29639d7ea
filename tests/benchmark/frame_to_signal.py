"""From the first frame that holds a card to the answer on the screen, against one decoder call and one raw flush.

python tests/benchmark/frame_to_signal.py: the whole kiosk in one process without a screen, given frames of 1280x720 at
30 a second as a camera would give them. The goal is 130 ms at the median and 200 ms for 95 of 100.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import threading
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QTimer

from kiosk.app import clock
from kiosk.app.kiosk import Kiosk, Watchers
from kiosk.app.logs import start_logging
from kiosk.app.qt_start import start_qt
from kiosk.app.settings import CameraSettings, ScreenSettings, Settings
from kiosk.domain.decisions import CheckedIn
from kiosk.presentation.member.inputs import Decided, Input, Located, Unlocated
from kiosk.presentation.member.screens import Screen
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Frame, LatestFrame, Pixels
from kiosk.scanner.loop import Scanner
from kiosk.scanner.opencv import grey_of
from kiosk.store.engine import open_store
from tests.benchmark import figures, large_club
from tests.benchmark.figures import RawFlush, ticks_ms
from tests.integration.scanner.drawing import coloured, in_view, qr

FRAMES_A_SECOND = 30
NOBODY_FOR = 8
"""Frames of an empty room between two members."""


class Room:
    """What the camera gives: grain on a wall, and at times a card. `shown_at`: when its first frame was given."""

    def __init__(self, frames: LatestFrame, kiosk: Kiosk) -> None:
        self._frames = frames
        self._kiosk = kiosk
        self._numbers = itertools.count()
        grain = np.random.default_rng(5)
        self._grain = [grain.normal(0, 3, (720, 1280, 1)).astype(np.int16) for _ in range(7)]
        self._wall = np.full((720, 1280), 190, np.uint8)
        self._answered = threading.Event()
        self.card: Pixels | None = None
        self.shown_at = 0.0

    def play(self, members: int, over: threading.Event) -> None:
        """One member after the other, each until they are answered."""
        period = 1 / FRAMES_A_SECOND
        for member in range(members):
            for _ in range(NOBODY_FOR):
                self._give(self._wall)
                over.wait(period)
            self.card = in_view(qr(large_club.card(member)))
            self._answered.clear()
            self.shown_at = self._give(self.card)
            while not self._answered.wait(period) and not over.is_set():
                self._give(self.card)

    def answered(self) -> None:
        """The member has seen it, and goes."""
        self._answered.set()

    def _give(self, grey: Pixels) -> float:
        number = next(self._numbers)
        noisy = np.clip(coloured(grey).astype(np.int16) + self._grain[number % 7], 0, 255).astype(np.uint8)
        given = ticks_ms()
        frame = Frame(noisy, number, captured_at=clock.ticks())
        self._frames.put(frame)
        self._kiosk.bridge.post_frame(frame.pixels)
        return given


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=120)
    wanted = parser.parse_args()
    start_logging("error", None)
    with tempfile.TemporaryDirectory() as passing:
        folder = Path(passing)
        large_club.build(folder, max(wanted.members, 2_000), 20_000)
        settings = Settings(camera=CameraSettings(source="none"), screen=ScreenSettings(size="1280x800", sound=False))
        took, limits, decoded = [], [], []
        frames, stop, raw = LatestFrame(), threading.Event(), RawFlush(folder)
        decoders = live_decoders(settings.camera.symbologies, clock.ticks)
        alone = live_decoders(settings.camera.symbologies, clock.ticks).cheap[0]
        application = start_qt()
        QTimer.singleShot(wanted.members * 2_000, application.quit)  # rather few figures than none

        def shown(given: Input, _screen: Screen) -> None:
            if not isinstance(given, Decided):
                return
            assert isinstance(given.decision, CheckedIn), given.decision
            kiosk.window.repaint()
            took.append(ticks_ms() - room.shown_at)
            card = room.card
            assert card is not None
            began = ticks_ms()
            alone.read(grey_of(coloured(card)))
            decoded.append(ticks_ms() - began)
            limits.append(decoded[-1] + raw.once())
            room.answered()
            if len(took) == wanted.members:
                application.quit()

        with open_store(folder) as store:
            kiosk = Kiosk(settings, store, application, data=folder, watchers=Watchers(shown=shown))
            room = Room(frames, kiosk)
            thorough = ThoroughPass(
                decoders.bars,
                decoders.dear,
                find_square_codes,
                ticks=clock.ticks,
                on_fault=lambda _bug: application.quit(),
            )
            scanner = Scanner(
                frames,
                FastPass(decoders.cheap),
                thorough,
                submit=lambda text, symbology, first_seen_at, _ms: kiosk.scans.read(text, symbology, first_seen_at),
                on_sighting=lambda corners, _size: kiosk.bridge.post(Located() if corners else Unlocated()),
                on_several=lambda: None,
                on_advice=lambda _advice: None,
                on_fault=lambda _bug: application.quit(),
            )
            threads = [
                threading.Thread(target=partial(scanner.run, stop)),
                threading.Thread(target=partial(thorough.run, stop)),
                threading.Thread(target=partial(room.play, wanted.members, stop)),
            ]
            for thread in threads:
                thread.start()
            kiosk.run()
            stop.set()
            room.answered()
            frames.close()
            thorough.close()
            for thread in threads:
                thread.join()
        raw.close()
    print(f"{figures.machine()}; {FRAMES_A_SECOND} frames a second of 1280x720, QR cards")
    print(figures.row("first frame with the card → answer painted", took))
    print(figures.row("limit: one decoder call + one raw flush", limits))
    print(figures.row("  of it the decoder", decoded))
    print(figures.ratio("frame to signal : limit", _rounds(took), _rounds(limits)))


def _rounds(times: list[float], size: int = 20) -> list[list[float]]:
    return [times[start : start + size] for start in range(0, len(times) - size + 1, size)]


if __name__ == "__main__":
    main()
