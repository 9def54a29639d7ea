"""The scanner thread's work: newest frame, fast pass, what the thorough pass found meanwhile, debounce, scan."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Protocol

import structlog

from kiosk.domain.codes import Symbology
from kiosk.scanner.coaching.coach import Advice
from kiosk.scanner.coaching.watching import Coaching
from kiosk.scanner.debounce import Accepted, Debounce, Located, Nothing, OneAtATime, Outcome, step
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Frame, LatestFrame
from kiosk.scanner.opencv import grey_of
from kiosk.scanner.sighting import Corners, Sighting

log = structlog.get_logger(__name__)

LOOK_UP_EVERY = 0.25
"""Seconds that the thread waits for a frame before it looks whether it shall stop."""


GONE_AFTER = 0.3
"""Seconds after which a code that is seen no more is gone: a code that is hard to read is not found in each frame."""


class Submit(Protocol):
    """Takes a scan; must return at once."""

    def __call__(self, text: str, symbology: Symbology, first_seen_at: float, decode_ms: float) -> None:
        """`first_seen_at` in seconds of the camera's clock; `decode_ms`: what the decoder call took."""
        ...


class Scanner:
    """Turns frames into scans in a thread of its own, which the composition root makes with `run`.

    It owns nothing; the thorough pass runs in a thread of its own. All callables must return at once:

    - `submit` gets each accepted code, once.
    - `on_sighting` gets the corners of every code in a frame, read or only located, and the frame's size, for the
      bracket on the preview; no corners, once, when the view is empty again.
    - `on_several` is called when different codes come into view together, once until that has ended.
    - `on_advice` gets what would help a code that is held up and not read, and that this is over.
    - `on_fault` gets a bug, after it was logged; then `run` has ended. The world's faults never come here: a
      lost camera is told by `Camera`, and a missing decoder by `live_decoders`.
    """

    def __init__(
        self,
        frames: LatestFrame,
        fast: FastPass,
        thorough: ThoroughPass,
        *,
        submit: Submit,
        on_sighting: Callable[[tuple[Corners, ...], tuple[int, int]], None],
        on_several: Callable[[], None],
        on_advice: Callable[[Advice], None],
        on_fault: Callable[[Exception], None],
    ) -> None:
        self._frames = frames
        self._fast = fast
        self._thorough = thorough
        self._submit = submit
        self._on_sighting = on_sighting
        self._on_several = on_several
        self._on_advice = on_advice
        self._on_fault = on_fault
        self._coaching = Coaching()
        self._debounce = Debounce()
        self._outcome: Outcome = Nothing()
        self._shown_at: float | None = None

    def run(self, stop: Event) -> None:
        """Until `stop` is set, the slot is closed or a bug is met. Stops within 0.5 s."""
        try:
            while not stop.is_set() and not self._frames.closed:
                frame = self._frames.take(LOOK_UP_EVERY)
                if frame is not None:
                    self.look_at(frame)
        except Exception as bug:
            log.exception("scanner_fault")
            self._on_fault(bug)

    def look_at(self, frame: Frame) -> None:
        """What `run` does with each frame."""
        grey = grey_of(frame.pixels)
        glance = self._fast.glance(grey)
        studies = self._thorough.studies()
        sightings = tuple(one for study in studies for one in study.sightings)
        if glance is not None:
            sightings += glance.sightings
            if glance.new and not glance.sightings:
                self._thorough.offer(grey, glance.part, frame.captured_at)
        if sightings:
            self._advise(self._coaching.look(grey, (), read=True, now=frame.captured_at))
        else:
            for study in studies:
                self._advise(self._coaching.look(study.grey, study.candidates, read=False, now=study.captured_at))
        if sightings or glance is not None:
            self._step(sightings, frame)
        located = () if sightings else tuple(one.corners for study in studies for one in study.candidates)
        self._show((*(one.corners for one in sightings), *located), frame, looked=glance is not None)

    def _step(self, sightings: tuple[Sighting, ...], frame: Frame) -> None:
        before = self._outcome
        self._debounce, self._outcome = step(self._debounce, sightings, frame.captured_at)
        match self._outcome:
            case Accepted(text, symbology, first_seen_at, ms):
                self._submit(text, symbology, first_seen_at, ms)
            case OneAtATime():
                if not isinstance(before, OneAtATime):
                    self._on_several()
            case Nothing() | Located():
                pass

    def _show(self, corners: tuple[Corners, ...], frame: Frame, *, looked: bool) -> None:
        """Tell where codes are; that there are none is told once they were missing for a while: they flicker."""
        if corners:
            self._shown_at = frame.captured_at
            self._on_sighting(corners, frame.size)
        elif looked and self._shown_at is not None and frame.captured_at - self._shown_at >= GONE_AFTER:
            self._shown_at = None
            self._on_sighting((), frame.size)

    def _advise(self, advice: Advice | None) -> None:
        if advice is not None:
            self._on_advice(advice)
