"""The scanner thread's work: newest frame, decoder, debounce, scan."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Protocol

import structlog

from kiosk.domain.codes import Symbology
from kiosk.scanner.debounce import Accepted, Debounce, Located, Nothing, OneAtATime, Outcome, step
from kiosk.scanner.decoder import Decoder
from kiosk.scanner.frames import Frame, LatestFrame
from kiosk.scanner.opencv import grey_of
from kiosk.scanner.sighting import Corners, Sighting

log = structlog.get_logger(__name__)

LOOK_UP_EVERY = 0.25
"""Seconds that the thread waits for a frame before it looks whether it shall stop."""


class Submit(Protocol):
    """Takes a scan; must return at once."""

    def __call__(self, text: str, symbology: Symbology, first_seen_at: float, decode_ms: float) -> None:
        """`first_seen_at` in seconds of the camera's clock; `decode_ms`: what the decoder call took."""
        ...


class Scanner:
    """Turns frames into scans in a thread of its own, which the composition root makes with `run`.

    It owns nothing. All callables must return at once:

    - `submit` gets each accepted code, once.
    - `on_sighting` gets the corners of every code in a frame and the frame's size, for the bracket on the
      preview; no corners, once, when the view is empty again.
    - `on_several` is called when different codes come into view together, once until that has ended.
    - `on_fault` gets a bug, after it was logged; then `run` has ended. The world's faults never come here: a
      lost camera is told by `Camera`, and a missing decoder by `build_decoders`.
    """

    def __init__(
        self,
        frames: LatestFrame,
        decoder: Decoder,
        *,
        submit: Submit,
        on_sighting: Callable[[tuple[Corners, ...], tuple[int, int]], None],
        on_several: Callable[[], None],
        on_fault: Callable[[Exception], None],
    ) -> None:
        self._frames = frames
        self._decoder = decoder
        self._submit = submit
        self._on_sighting = on_sighting
        self._on_several = on_several
        self._on_fault = on_fault
        self._debounce = Debounce()
        self._outcome: Outcome = Nothing()

    def run(self, stop: Event) -> None:
        """Until `stop` is set, the slot is closed or a bug is met. Stops within 0.5 s."""
        try:
            while not stop.is_set() and not self._frames.closed:
                frame = self._frames.take(LOOK_UP_EVERY)
                if frame is not None:
                    self._look_at(frame)
        except Exception as bug:
            log.exception("scanner_fault")
            self._on_fault(bug)

    def _look_at(self, frame: Frame) -> None:
        sightings = self._decoder.read(grey_of(frame.pixels))
        before = self._outcome
        self._debounce, self._outcome = step(self._debounce, sightings, frame.captured_at)
        self._show(sightings, frame, before)
        match self._outcome:
            case Accepted(text, symbology, first_seen_at, ms):
                self._submit(text, symbology, first_seen_at, ms)
            case OneAtATime():
                if not isinstance(before, OneAtATime):
                    self._on_several()
            case Nothing() | Located():
                pass

    def _show(self, sightings: tuple[Sighting, ...], frame: Frame, before: Outcome) -> None:
        if sightings or not isinstance(before, Nothing):
            self._on_sighting(tuple(sighting.corners for sighting in sightings), frame.size)
