"""What can be set on a camera while its pictures come: exposure, gain, focus."""

from __future__ import annotations

from typing import Protocol

from kiosk.scanner.webcam.exposure import Mains, Step
from kiosk.scanner.webcam.v4l2 import Control, Ioctl, Node

_MANUAL = 1
_AUTOMATICS = (3, 0)
"""Aperture priority, which USB cameras have, then fully automatic."""
_MAINS = {Mains.HZ_50: 1, Mains.HZ_60: 2}
_UNITS = 10_000
"""Of the exposure, in a second."""


class Lens(Protocol):
    """The settings of one open camera. Nothing here raises: what a camera lacks it does not take."""

    @property
    def has_gain(self) -> bool:
        """Whether its gain can be set."""
        ...

    def flickers_with(self, mains: Mains) -> None:
        """Tell its automatic how lamps flicker here."""
        ...

    def expose(self, step: Step) -> float | None:
        """Expose like this, and return for how many seconds it really does; None if that cannot be set."""
        ...

    def expose_by_itself(self) -> None:
        """Let it decide, without giving fewer pictures in the dark."""
        ...

    def keep_focus(self) -> None:
        """Stop looking for the focus, and stay where it is."""
        ...

    def close(self) -> None:
        """Leave the camera as other programs expect it."""
        ...


class V4l2Lens:
    """A camera on Linux. Raises OSError if the device cannot be opened."""

    def __init__(self, device: str, ioctl: Ioctl | None = None) -> None:
        self._node = Node(device, ioctl)
        self._gain = self._node.range(Control.GAIN)
        self._node.set(Control.FOCUS_AUTO, 1)
        self.expose_by_itself()  # some cameras take an exposure by hand only when they come from the automatic

    @property
    def has_gain(self) -> bool:
        """Whether its gain can be set."""
        return self._gain is not None and self._gain.most > self._gain.least

    def flickers_with(self, mains: Mains) -> None:
        """Tell its automatic how lamps flicker here."""
        self._node.set(Control.MAINS, _MAINS[mains])

    def expose(self, step: Step) -> float | None:
        """By hand: the automatic is switched off first, else the camera refuses."""
        if self._node.set(Control.EXPOSURE_AUTO, _MANUAL) != _MANUAL:
            return None
        taken = self._node.set(Control.EXPOSURE, round(step.seconds * _UNITS))
        if taken is None:
            return None
        if self._gain is not None:
            self._node.set(Control.GAIN, self._gain.least + round(step.gain * (self._gain.most - self._gain.least)))
        return taken / _UNITS

    def expose_by_itself(self) -> None:
        """Whichever automatic the camera has."""
        for automatic in _AUTOMATICS:
            if self._node.set(Control.EXPOSURE_AUTO, automatic) == automatic:
                break
        self._node.set(Control.EXPOSURE_SLOWS, 0)

    def keep_focus(self) -> None:
        """The lens stays where the automatic left it."""
        self._node.set(Control.FOCUS_AUTO, 0)

    def close(self) -> None:
        """Exposure and focus are automatic again, and the gain is the usual one."""
        if self._gain is not None:
            self._node.set(Control.GAIN, self._gain.usual)
        self.expose_by_itself()
        self._node.set(Control.FOCUS_AUTO, 1)
        self._node.close()
