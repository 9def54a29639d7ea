"""A code that somebody holds up, as a camera sees it, spoilt by one cause at a time."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.domain.codes import Symbology
from kiosk.scanner.candidate import Candidate
from kiosk.scanner.frames import Grey
from tests.integration.scanner.drawing import drawn, qr

SIZE = (1280, 720)
_SCALE = 8
"""Pixels of a module as it is drawn, before it is held up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture of a code, and what spoils it; without any of that it is easily read."""

    linear: bool = False
    module: float = 6.0
    """Pixels."""
    at: tuple[float, float] = (640.0, 360.0)
    roll: float = 10.0
    tilt: float = 0.0
    """Degrees out of the picture's plane."""
    motion: float = 0.0
    """Pixels that it moved while the picture was taken."""
    direction: float = 30.0
    """Of the motion, in degrees from the picture's rows."""
    defocus: float = 0.0
    """Radius in pixels."""
    light: float = 1.0
    """1: white paper is just not white in the picture; 0: black."""
    glare: float = 0.0
    """Radius of the reflection of a lamp, as a part of the code's width."""
    noise: float = 3.0


def shoot(shot: Shot, random: np.random.Generator, behind: Grey | None = None) -> tuple[Grey, Candidate]:
    """The picture, and where the code truly is in it. `behind`: what the room looks like."""
    number = "".join(map(str, random.integers(0, 10, 8)))
    art = drawn(Symbology.CODE_128, number, _SCALE) if shot.linear else qr(f"MBR-{number}", _SCALE)
    side, top = (10 * _SCALE, 0) if shot.linear else (4 * _SCALE, 4 * _SCALE)  # the quiet zones
    if shot.linear:
        art = cv2.resize(art, (art.shape[1], 40 * _SCALE), interpolation=cv2.INTER_NEAREST)
    height, width = art.shape
    outline = np.array([[0, 0], [width, 0], [width, height], [0, height]], float)
    inner = np.array([[side, top], [width - side, top], [width - side, height - top], [side, height - top]], float)
    to = cv2.getPerspectiveTransform(np.float32(outline), np.float32(_seen(outline, shot)))
    where = cv2.perspectiveTransform(np.float32(inner)[None], to)[0]

    room = wall(random) if behind is None else behind
    mask = cv2.warpPerspective(np.full(art.shape, 255, np.uint8), to, SIZE)
    fine = cv2.GaussianBlur(art, (0, 0), max(0.1, 0.4 * _SCALE / shot.module))
    card = (25 + cv2.warpPerspective(fine, to, SIZE).astype(float) * 0.8) * shot.light
    view = np.where(mask > 127, card, room)
    if shot.glare:
        view = view + 420 * _lamp(where, shot.glare)
    if shot.motion > 1:
        view = cv2.filter2D(view, -1, _streak(shot.motion, shot.direction))
    if shot.defocus > 0.3:
        view = cv2.filter2D(view, -1, _disk(shot.defocus))
    view = cv2.GaussianBlur(view, (0, 0), 0.6) + random.normal(0, shot.noise, view.shape)
    corners = tuple((float(x), float(y)) for x, y in where)
    return np.clip(view, 0, 255).astype(np.uint8), Candidate(corners, shot.linear)


def wall(random: np.random.Generator) -> Grey:
    """Soft shadows."""
    spots = random.integers(40, 170, (9, 16)).astype(np.uint8)
    return np.asarray(cv2.resize(spots, SIZE, interpolation=cv2.INTER_CUBIC), np.uint8)


def _seen(points: np.ndarray, shot: Shot) -> np.ndarray:
    """Where points of the card are in the picture, by a camera four widths away."""
    roll, tilt, zoom = np.radians(shot.roll), np.radians(shot.tilt), shot.module / _SCALE
    flat = (points - points.mean(axis=0)) * zoom
    depth = 1 + flat[:, :1] * np.sin(tilt) / (4 * np.ptp(flat))
    flat = flat * (np.cos(tilt), 1.0) / depth
    turn = np.array([[np.cos(roll), -np.sin(roll)], [np.sin(roll), np.cos(roll)]])
    return np.asarray(flat @ turn.T + shot.at, float)


def _lamp(corners: np.ndarray, radius: float) -> np.ndarray:
    """A soft disk within the code, a little off its middle."""
    width = np.linalg.norm(corners[1] - corners[0])
    x0, y0 = corners.mean(axis=0) + 0.1 * width
    y, x = np.mgrid[: SIZE[1], : SIZE[0]]
    return np.asarray(np.exp(-0.5 * (((x - x0) ** 2 + (y - y0) ** 2) / (radius * width) ** 2) ** 1.5))


def _streak(length: float, degrees: float) -> np.ndarray:
    """The way of a point while the picture was taken."""
    side = int(np.ceil(length)) | 1
    kernel = np.zeros((side + 2, side + 2), np.float32)
    half = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))]) * length / 2
    start, end = (tuple(int(v) for v in np.round(16 * (side / 2 + 0.5 + sign * half))) for sign in (-1, 1))
    cv2.line(kernel, start, end, 1.0, 1, cv2.LINE_AA, 4)
    return kernel / kernel.sum()


def _disk(radius: float) -> np.ndarray:
    """What a lens out of focus makes of a point."""
    side = int(np.ceil(radius))
    y, x = np.mgrid[-side : side + 1, -side : side + 1]
    kernel = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    return kernel / kernel.sum()
