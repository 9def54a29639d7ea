"""Pictures made easier to read: each filter undoes one thing that a hand, a lamp or a lens did."""

from __future__ import annotations

import numpy as np

from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2

_TILES = (4, 4)
_evener = cv2.createCLAHE(4.0, _TILES)


def enlarged(grey: Grey, factor: float) -> Grey:
    """For codes of which a module has too few pixels."""
    return np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


def halved(grey: Grey) -> Grey:
    """For codes near the lens, of which a module is many noisy pixels, and for pixels of a screen."""
    return np.asarray(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def sharpened(grey: Grey, radius: float = 1.5, amount: float = 1.5) -> Grey:
    """For a code out of focus by about `radius` pixels."""
    soft = cv2.GaussianBlur(grey, (0, 0), radius)
    return np.asarray(cv2.addWeighted(grey, 1 + amount, soft, -amount, 0), dtype=np.uint8)


def evened(grey: Grey) -> Grey:
    """For a shadow or a lamp across the code: the same contrast in each sixteenth of the picture."""
    return np.asarray(_evener.apply(grey), dtype=np.uint8)


def darkened(grey: Grey) -> Grey:
    """For a phone that is too bright for the camera: spreads what is nearly white."""
    return np.asarray(cv2.LUT(grey, _DARKER), dtype=np.uint8)


def lightened(grey: Grey) -> Grey:
    """For a dim phone and for a card in shadow: spreads what is nearly black."""
    return np.asarray(cv2.LUT(grey, _LIGHTER), dtype=np.uint8)


def _tones(power: float) -> Grey:
    return (np.power(np.arange(256) / 255.0, power) * 255).astype(np.uint8)


_DARKER, _LIGHTER = _tones(3.0), _tones(0.4)


# ---------------------------------------------------------------- rows across bars


def rows_sharpened(rows: Grey, radius: float) -> Grey:
    """As `sharpened`, along the rows only."""
    soft = cv2.GaussianBlur(rows, (0, 0), sigmaX=radius, sigmaY=_NONE)
    return np.asarray(cv2.addWeighted(rows, 3.0, soft, -2.0, 0), dtype=np.uint8)


def rows_stretched(rows: Grey, width: int) -> Grey:
    """Each row from black to white within `width` pixels: for bars that are grey where the light is."""
    near = np.ones((1, width), np.uint8)
    lightest = cv2.blur(cv2.dilate(rows, near), (width, 1)).astype(np.float32)
    darkest = cv2.blur(cv2.erode(rows, near), (width, 1)).astype(np.float32)
    spread = np.maximum(lightest - darkest, _LEAST_SPREAD)
    return np.asarray(np.clip((rows - darkest) * 255 / spread, 0, 255), dtype=np.uint8)


def rows_refocused(rows: Grey, radius: float, rounds: int = 12) -> Grey:
    """What was most likely there before a blur of `radius` pixels (Richardson and Lucy)."""
    seen = rows.astype(np.float32) + 1
    guess = seen.copy()
    for _ in range(rounds):
        blurred = cv2.GaussianBlur(guess, (0, 0), sigmaX=radius, sigmaY=_NONE)
        guess *= cv2.GaussianBlur(seen / np.maximum(blurred, 1e-3), (0, 0), sigmaX=radius, sigmaY=_NONE)
    return np.clip(guess, 0, 255).astype(np.uint8)


_NONE = 1e-3
_LEAST_SPREAD = 10.0
