"""Keeps a camera's exposure as short as the light allows, and says when a lamp is needed."""

from __future__ import annotations

from kiosk.scanner.frames import Pixels
from kiosk.scanner.webcam.exposure import Exposing, Shooting, Step, adjust, is_settled, start, steps_of
from kiosk.scanner.webcam.lens import Lens
from kiosk.scanner.webcam.light import light_of

LOOKS_EVERY = 0.25
"""Seconds between two looks at the light."""


class Metering:
    """Of one camera, as often as it is opened: the light that it found last time is where it begins again."""

    def __init__(self, shooting: Shooting) -> None:
        self._shooting = shooting
        self._lens: Lens | None = None
        self._steps: tuple[Step, ...] = ()
        self._looked_at: float | None = None
        self._state = Exposing(0)
        self.exposure: float | None = None
        """Seconds, as the camera took them; None while it decides by itself."""

    @property
    def lamp_needed(self) -> bool:
        """Even the longest exposure leaves the picture dark or noisy."""
        return self._state.lamp_needed

    @property
    def settled(self) -> bool:
        """Whether the light asks for no step that could still be taken."""
        return self._looked_at is not None and is_settled(self._state, self._steps)

    def opened(self, lens: Lens | None) -> None:
        """The camera was opened. `lens` is None where nothing can be set: its light is watched all the same."""
        shooting, steps = self._shooting, self._steps
        self._lens, self._looked_at = lens, None
        self._steps = () if lens is None else steps_of(shooting.exposure, shooting.mains, has_gain=lens.has_gain)
        if self._steps != steps:
            self._state = start(self._steps)
        if lens is not None:
            lens.flickers_with(shooting.mains)
            self._expose(lens)

    def look(self, pixels: Pixels, now: float) -> None:
        """See to the light in a picture that came at `now`; most calls return at once."""
        first = self._looked_at is None
        if self._looked_at is not None and now - self._looked_at < LOOKS_EVERY:
            return
        self._looked_at = now
        before, self._state = self._state, adjust(self._state, self._steps, light_of(pixels), now)
        # some cameras forget what was set before their first picture
        if self._lens is not None and (first or self._state.step != before.step):
            self._expose(self._lens)

    def _expose(self, lens: Lens) -> None:
        self.exposure = lens.expose(self._steps[self._state.step]) if self._steps else None
        if self.exposure is None:
            self._steps = ()
            lens.expose_by_itself()
