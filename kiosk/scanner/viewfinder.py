"""What people see of a frame: cut to the view on the screen, as in a mirror, dim and blurred around the brackets.

Made where the frame comes from, so that the thread of the screen only copies it: that costs a tenth of scaling there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.frames import Pixels
from kiosk.scanner.opencv import cv2

_COARSE = (40, 30)
"""The surroundings are shrunk to about so many pixels and drawn from them: a blur for next to nothing."""
_SOFTEN = 1.4
_LIGHT = 0.45
"""What is left of the light around the brackets."""
_DARKEST = (32, 18, 11)
"""Blue, green and red of the screen's own dark, which fills up what is dimmed."""


@dataclass(frozen=True, slots=True)
class View:
    """The view on the screen, in pixels: its width and height, and the side of the bracketed square in its middle."""

    width: int
    height: int
    bracket: int


class Viewfinder:
    """Makes pictures for one view. `place` is called by the screen when the view changes, `picture` by the camera."""

    def __init__(self, *, mirrored: bool) -> None:
        self._mirrored = mirrored
        self._view: View | None = None

    def place(self, view: View | None) -> None:
        """The view as it is from now on; None: nobody sees it, and no picture is made."""
        self._view = view

    def picture(self, pixels: Pixels) -> Pixels | None:
        """height x width x 4 (blue, green, red, 255), exactly as large as the view; None while nobody sees it."""
        view = self._view
        if view is None or not pixels.size or min(view.width, view.height) < 1:
            return None
        size = (view.width, view.height)
        sharp = _pixels(cv2.resize(_middle(pixels, view), size, interpolation=cv2.INTER_LINEAR))
        if self._mirrored:
            sharp = _pixels(cv2.flip(sharp, 1))
        shown = _dimmed(sharp)
        side = min(view.bracket, view.width, view.height)
        top, left = (view.height - side) // 2, (view.width - side) // 2
        shown[top : top + side, left : left + side] = sharp[top : top + side, left : left + side]
        return _pixels(cv2.cvtColor(shown, cv2.COLOR_BGR2BGRA))


def _middle(pixels: Pixels, view: View) -> Pixels:
    """The largest part in the middle that has the view's shape."""
    height, width = pixels.shape[:2]
    wide = min(width, max(1, round(height * view.width / view.height)))
    high = min(height, max(1, round(width * view.height / view.width)))
    top, left = (height - high) // 2, (width - wide) // 2
    return pixels[top : top + high, left : left + wide]


def _dimmed(sharp: Pixels) -> Pixels:
    height, width = sharp.shape[:2]
    soft = cv2.GaussianBlur(cv2.resize(sharp, _COARSE, interpolation=cv2.INTER_LINEAR), (0, 0), _SOFTEN)
    dark = soft * _LIGHT + np.array(_DARKEST, np.float32) * (1 - _LIGHT)
    return _pixels(cv2.resize(dark.astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR))


def _pixels(picture: object) -> Pixels:
    return np.asarray(picture, np.uint8)
