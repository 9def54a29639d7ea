import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import monotonic  # noqa: TID251 - tests have no composition root that would hand them a clock

import cv2
import numpy as np
import pytest
from structlog.testing import capture_logs

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.scanner.coaching.coach import Advice
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass, Glance
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Frame, Grey, LatestFrame
from kiosk.scanner.loop import Scanner
from kiosk.scanner.sighting import Corners
from kiosk.scanner.sources import source_of
from tests.fakes.http_camera import HttpCamera
from tests.integration.scanner.drawing import coloured, drawn, in_view, qr
from tests.integration.scanner.watching import LIMIT, watched

SIZE = (640, 480)
EMPTY = np.full((480, 640), 190, np.uint8)


@dataclass
class Desk:
    """Everything that a running scanner tells."""

    frames: LatestFrame = field(default_factory=LatestFrame)
    stop: threading.Event = field(default_factory=threading.Event)
    scans: list[tuple[str, Symbology, float, float]] = field(default_factory=list)
    sightings: list[tuple[tuple[Corners, ...], tuple[int, int]]] = field(default_factory=list)
    several: int = 0
    advice: list[Advice] = field(default_factory=list)
    thorough: ThoroughPass | None = None
    faults: list[Exception] = field(default_factory=list)
    looked: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    scanned: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    thread: threading.Thread | None = None

    def submit(self, text: str, symbology: Symbology, first_seen_at: float, decode_ms: float) -> None:
        self.scans.append((text, symbology, first_seen_at, decode_ms))
        self.scanned.release()

    def on_sighting(self, corners: tuple[Corners, ...], size: tuple[int, int]) -> None:
        self.sightings.append((corners, size))

    def on_several(self) -> None:
        self.several += 1

    def show(self, grey: Grey, captured_at: float) -> None:
        """Put a frame before the scanner and wait until it was looked at."""
        self.frames.put(Frame(coloured(grey), 1, captured_at))
        assert self.looked.acquire(timeout=LIMIT)

    def start(self, fast: type[FastPass] = FastPass) -> None:
        desk = self
        decoders = live_decoders(DEFAULT_SYMBOLOGIES, monotonic)

        class Counted(fast):  # type: ignore[misc, valid-type]
            def glance(self, grey: Grey) -> Glance | None:
                try:
                    return super().glance(grey)
                finally:
                    desk.looked.release()

        self.thorough = ThoroughPass(
            decoders.bars, decoders.dear, find_square_codes, ticks=monotonic, on_fault=self.faults.append
        )
        scanner = Scanner(
            self.frames,
            Counted(decoders.cheap),
            self.thorough,
            submit=self.submit,
            on_sighting=self.on_sighting,
            on_several=self.on_several,
            on_advice=self.advice.append,
            on_fault=self.faults.append,
        )
        self.thread = threading.Thread(target=scanner.run, args=(self.stop,), name="scanner")
        self.thread.start()

    def end(self) -> float:
        began = monotonic()
        self.stop.set()
        assert self.thread is not None
        self.thread.join(LIMIT)
        assert not self.thread.is_alive()
        return monotonic() - began


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    desk.start()
    yield desk
    desk.end()


def test_a_qr_code_in_a_frame_is_submitted_once(desk: Desk) -> None:
    for at in (7.0, 7.1, 7.2):
        desk.show(in_view(qr("M-0001"), size=SIZE), at)
    desk.end()
    ((text, symbology, first_seen_at, decode_ms),) = desk.scans
    assert (text, symbology, first_seen_at) == ("M-0001", Symbology.QR, 7.0)
    assert decode_ms > 0


def test_bars_are_submitted_at_the_second_frame_and_seen_since_the_first(desk: Desk) -> None:
    view = in_view(drawn(Symbology.EAN_13), size=SIZE)
    desk.show(view, 7.0)
    desk.show(view, 7.1)
    desk.end()
    assert [scan[:3] for scan in desk.scans] == [("4006381333931", Symbology.EAN_13, 7.0)]


def test_two_codes_in_one_frame_are_not_submitted_and_said_once(desk: Desk) -> None:
    for at in (7.0, 7.1, 7.2):
        desk.show(in_view(qr("M-0001"), qr("M-0002"), size=SIZE), at)
    desk.end()
    assert (desk.scans, desk.several) == ([], 1)


def test_the_corners_of_each_frame_are_told_and_their_absence_once(desk: Desk) -> None:
    for at, view in enumerate([EMPTY, in_view(qr("M-0001"), size=SIZE), EMPTY, EMPTY]):
        desk.show(view, float(at))
    desk.end()
    assert [(len(corners), size) for corners, size in desk.sightings] == [(1, SIZE), (0, SIZE)]


def test_a_stop_is_obeyed_within_half_a_second_though_no_frame_comes(desk: Desk) -> None:
    assert desk.end() < 0.5


def test_a_closed_slot_ends_the_thread(desk: Desk) -> None:
    desk.frames.close()
    assert desk.thread is not None
    desk.thread.join(LIMIT)
    assert not desk.thread.is_alive()


def test_a_bug_is_logged_handed_on_and_ends_the_thread() -> None:
    class Broken(FastPass):
        def glance(self, grey: Grey) -> Glance | None:
            raise ZeroDivisionError

    desk = Desk()
    with capture_logs() as logs:
        desk.start(Broken)
        desk.show(EMPTY, 0.0)
        desk.end()
    assert [type(fault) for fault in desk.faults] == [ZeroDivisionError]
    assert [(line["event"], line["exc_info"]) for line in logs] == [("scanner_fault", True)]


def test_no_code_is_ever_logged() -> None:
    desk = Desk()
    with capture_logs() as logs:
        desk.start()
        desk.show(in_view(qr("M-0001-7Q4"), size=SIZE), 0.0)
        desk.end()
    assert len(desk.scans) == 1
    assert "M-0001" not in str(logs)


def test_from_a_real_network_camera_to_a_scan() -> None:
    card = [bytes(cv2.imencode(".jpg", coloured(in_view(qr("M-0001"), size=(640, 480 + n))))[1]) for n in (0, 2)]
    desk = Desk()
    with HttpCamera(jpegs=card) as camera, watched(source_of(camera.url)) as seen:
        desk.frames = seen.newest
        desk.start()
        try:
            assert desk.scanned.acquire(timeout=LIMIT)
        finally:
            desk.end()
    assert [scan[0] for scan in desk.scans] == ["M-0001"]
