"""Keeps a camera's exposure as short as the light allows, and says when a lamp is needed."""

from __future__ import annotations

from kiosk.scanner.exposure import Exposing, Shooting, adjust, start, steps_of
from kiosk.scanner.frames import Pixels
from kiosk.scanner.lens import Lens
from kiosk.scanner.light import light_of

LOOKS_EVERY = 0.25
"""Seconds between two looks at the light."""


class Metering:
    """Of one open camera. `lens` is None where nothing can be set: the light is watched all the same."""

    def __init__(self, lens: Lens | None, shooting: Shooting) -> None:
        self._lens = lens
        self._steps = () if lens is None else steps_of(shooting.exposure, shooting.mains, has_gain=lens.has_gain)
        self._looked_at = float("-inf")
        self.state: Exposing = start(self._steps)
        self.exposure: float | None = None
        """Seconds, as the camera took them; None while it decides by itself."""
        if lens is not None:
            lens.flickers_with(shooting.mains)
            self._expose(lens)

    @property
    def lamp_needed(self) -> bool:
        """Even the longest exposure leaves the picture dark or noisy."""
        return self.state.lamp_needed

    def look(self, pixels: Pixels, now: float) -> None:
        """See to the light in a picture that came at `now`; most calls return at once."""
        if now - self._looked_at < LOOKS_EVERY:
            return
        self._looked_at = now
        before, self.state = self.state, adjust(self.state, self._steps, light_of(pixels), now)
        if self._lens is not None and self.state.step != before.step:
            self._expose(self._lens)

    def _expose(self, lens: Lens) -> None:
        self.exposure = lens.expose(self._steps[self.state.step]) if self._steps else None
        if self.exposure is None:
            self._steps = ()
            lens.expose_by_itself()
