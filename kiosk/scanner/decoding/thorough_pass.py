"""The dear looks, in a thread of their own and within a budget: bars in each frame, the other looks in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Condition, Event

import structlog

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.decoding.budget import SHARE, Budget
from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.linear import LinearDecoder
from kiosk.scanner.decoding.motion import Part
from kiosk.scanner.frames import Grey, Ticks
from kiosk.scanner.sighting import Sighting

log = structlog.get_logger(__name__)

_LOOK_UP_EVERY = 0.25
"""Seconds after which a worker without work looks whether it shall stop."""


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """What a thorough look at a frame found."""

    sightings: tuple[Sighting, ...]
    candidates: tuple[Candidate, ...]
    grey: Grey
    captured_at: float


class ThoroughPass:
    """Gets the frames in which the fast pass read nothing; while it is at work on one, newer ones replace each other.

    A camera shows a held code in thirty frames a second, each a little different: spreading the dear looks over
    frames reads more within half a second than giving each frame all of them. Bars are the cheapest of them and are
    searched in each. `locate` says where square codes seem to be.
    `on_fault` gets a bug, after it was logged; then `run` has ended.
    """

    def __init__(
        self,
        bars: LinearDecoder | None,
        looks: Sequence[Decoder],
        locate: Callable[[Grey], tuple[Candidate, ...]],
        *,
        ticks: Ticks,
        on_fault: Callable[[Exception], None],
    ) -> None:
        self._bars = bars
        self._looks = tuple(looks)
        self._locate = locate
        self._ticks = ticks
        self._on_fault = on_fault
        self._changed = Condition()
        self._offered: tuple[Grey, Part, float] | None = None
        self._studies: list[Study] = []
        self._closed = False
        self._budget = Budget(at=ticks())
        self._turn = 0

    def offer(self, grey: Grey, part: Part, captured_at: float) -> None:
        """A frame that is worth a dear look; returns at once."""
        with self._changed:
            self._offered = (grey, part, captured_at)
            self._changed.notify()

    def studies(self) -> tuple[Study, ...]:
        """What was found since this was asked last, oldest first; returns at once."""
        with self._changed:
            studies, self._studies = self._studies, []
            return tuple(studies)

    def run(self, stop: Event) -> None:
        """Until `stop` is set, `close` is called or a bug is met."""
        try:
            while not stop.is_set() and not self._closed:
                if self.step(_LOOK_UP_EVERY) and not self._budget.allows:
                    stop.wait(-self._budget.left / SHARE)
        except Exception as bug:
            log.exception("thorough_pass_fault")
            self._on_fault(bug)

    def step(self, timeout: float = 0.0) -> bool:
        """One look at the newest frame offered, waiting up to `timeout` seconds for one; whether there was one."""
        with self._changed:
            self._changed.wait_for(lambda: self._offered is not None or self._closed, timeout)
            offered, self._offered = self._offered, None
        if offered is None:
            return False
        grey, part, captured_at = offered
        began = self._ticks()
        study = self._study(grey, part, captured_at)
        ended = self._ticks()
        self._budget = self._budget.earned(began).spent(ended - began)
        with self._changed:
            self._studies.append(study)
        return True

    def close(self) -> None:
        """Let `run` end, at once."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _study(self, grey: Grey, part: Part, captured_at: float) -> Study:
        looked_at = part.of(grey)
        ballots = self._bars.ballots(looked_at) if self._bars is not None else ()
        sightings = tuple(code for ballot in ballots if (code := ballot.elected) is not None)
        if not sightings and self._looks:
            sightings = self._looks[self._turn % len(self._looks)].read(looked_at)
            self._turn += 1
        candidates: tuple[Candidate, ...] = ()
        if not sightings:
            bars = (Candidate(one.bars.corners, linear=True) for one in ballots if one.like_a_code)
            candidates = (*self._locate(looked_at), *bars)
        return Study(
            tuple(one.moved(part.left, part.top) for one in sightings),
            tuple(one.moved(part.left, part.top) for one in candidates),
            grey,
            captured_at,
        )
