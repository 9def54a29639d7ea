"""What the demo's webcam sees: an entrance, and cards and phones being brought into view.

The costly parts (hand and card, visitor, room) are drawn once a showing; a frame is one perspective warp,
the blur of motion and focus, and the sensor's noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.app.demo.entrance import Visitor, entrance, visitor, with_visitor
from kiosk.app.demo.gesture import HEIGHT, WIDTH, Gesture, Pose, draw_gesture
from kiosk.app.demo.looks import draw_looks
from kiosk.app.demo.props import Layer, Prop, draw
from kiosk.app.demo.story import Medium, Showing
from kiosk.scanner.frames import Pixels

EXPOSURE = 1 / 60
"""Seconds that the shutter is open: what moves meanwhile is smeared."""
HARD_SHARE = 0.2
"""Share of showings that are held badly: tilted, out of focus, in the shade."""

_DRAWN_LARGER = 1.2
_NOISE = 2.3
_NOISE_BIAS = 10
_ROOM_TO_SHIFT = 48


@dataclass(frozen=True, slots=True)
class Scene:
    """One showing, ready to be filmed. `room` has the visitor in place, full size; `hard`: held badly."""

    showing: Showing
    gesture: Gesture
    prop: Prop
    someone: Visitor
    aside: float
    """Where the visitor stands, in pixels of the room to the right of its middle."""
    room: Pixels
    hard: bool


class View:
    """Films scenes as frames of 1280 x 720, blue, green, red. Equal seeds and calls give equal frames."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng([seed, 6])
        self._room = entrance(self._rng)
        grain = self._rng.normal(0, _NOISE, (HEIGHT + _ROOM_TO_SHIFT, WIDTH + _ROOM_TO_SHIFT, 1))
        tint = self._rng.normal(0, 0.45 * _NOISE, (HEIGHT + _ROOM_TO_SHIFT, WIDTH + _ROOM_TO_SHIFT, 3))
        self._bias = np.full((HEIGHT, WIDTH, 3), _NOISE_BIAS, np.uint8)
        self._noise = np.clip(grain + tint + _NOISE_BIAS, 0, 2 * _NOISE_BIAS).astype(np.uint8)

    def prepare(self, showing: Showing) -> Scene:
        """Draw all that one showing needs (some 30 ms)."""
        hard = bool(self._rng.random() < HARD_SHARE)
        size = self._rng.uniform(4.8, 6.0) if showing.medium is Medium.CARD else self._rng.uniform(3.7, 4.4)
        gesture = draw_gesture(self._rng, px_per_mm=float(size), hard=hard)
        looks = draw_looks(self._rng)
        prop = draw(
            showing.medium,
            showing.code,
            showing.symbology,
            looks,
            px_per_mm=_DRAWN_LARGER * gesture.held.px_per_mm,
            light=float(self._rng.uniform(0.5, 0.75) if hard else self._rng.uniform(0.8, 1.0)),
            blur=_DRAWN_LARGER * gesture.blur,
            rng=self._rng,
        )
        someone = visitor(looks, self._rng)
        aside = (gesture.held.middle[0] - WIDTH / 2) / 2 + float(self._rng.uniform(-50, 50))
        return Scene(
            showing=showing,
            gesture=gesture,
            prop=prop,
            someone=someone,
            aside=aside,
            room=_full_size(with_visitor(self._room, someone, aside)),
            hard=hard,
        )

    def empty(self) -> Pixels:
        """The entrance with nobody in it."""
        return self._sensed(_full_size(self._room))

    def frame(self, scene: Scene, t: float, leaving_at: float | None = None) -> Pixels | None:
        """The scene `t` seconds after its start; None when all is over and the visitor has gone."""
        pose = scene.gesture.pose(t, leaving_at)
        if pose is None:
            return None
        seen = self._room_at(scene, t, leaving_at)
        later = scene.gesture.pose(t + EXPOSURE, leaving_at) or pose
        _hold_up(seen, scene.prop, pose, later, scene.gesture.hunting(t))
        return self._sensed(seen)

    def _room_at(self, scene: Scene, t: float, leaving_at: float | None) -> Pixels:
        """The visitor walks up within 0.4 s, and on within 0.4 s."""
        here = min(1.0, t / 0.4)
        if leaving_at is not None and t > leaving_at:
            here = 1 - min(1.0, (t - leaving_at) / 0.4)
        if here >= 1:
            return scene.room.copy()
        outside = -520 if scene.aside < 0 else 520
        aside = scene.aside + (outside - scene.aside) * (1 - here) ** 2
        return _full_size(with_visitor(self._room, scene.someone, aside))

    def _sensed(self, seen: Pixels) -> Pixels:
        """With the sensor's noise, so that no frame is like the last."""
        top, left = (int(offset) for offset in self._rng.integers(0, _ROOM_TO_SHIFT, 2))
        noise = self._noise[top : top + HEIGHT, left : left + WIDTH]
        cv2.add(seen, noise, seen)
        cv2.subtract(seen, self._bias, seen)
        return seen


def _full_size(room: Pixels) -> Pixels:
    return np.asarray(cv2.resize(room, (WIDTH, HEIGHT)), np.uint8)


def _hold_up(seen: Pixels, prop: Prop, pose: Pose, later: Pose, blur: float) -> None:
    """Lay the prop over the picture where it is while the shutter is open, smeared and out of focus."""
    first, last = (p.homography(prop.anchor, prop.px_per_mm) for p in (pose, later))
    high, wide = prop.layer.shape[:2]
    outline = np.array([[[0, 0], [wide, 0], [wide, high], [0, high]]], np.float64)
    ends = np.concatenate([cv2.perspectiveTransform(outline, h)[0] for h in (first, last)])
    # The arm ends far below the picture, where the perspective may run away.
    low, top = np.floor(ends.min(0)) - 4, np.ceil(ends.max(0)) + 4
    x0, y0 = max(0, int(low[0])), max(0, int(low[1]))
    x1, y1 = min(WIDTH, int(top[0])), min(HEIGHT, int(top[1]))
    if x1 - x0 < 2 or y1 - y0 < 2:
        return
    corners = prop.corners[None].astype(np.float64)
    smear = float(
        np.linalg.norm(
            cv2.perspectiveTransform(corners, last)[0] - cv2.perspectiveTransform(corners, first)[0], axis=1
        ).max()
    )
    if smear < 2.5:
        layer = _warped(prop.layer, [first], (x0, y0, x1, y1), 1)
        if blur > 0.25:
            cv2.GaussianBlur(layer, (0, 0), blur, layer)
    else:
        steps = np.linspace(0, 1, min(12, 3 + int(smear / 3)))
        ways = [first + (last - first) * step for step in steps]
        layer = _warped(prop.layer, ways, (x0, y0, x1, y1), 2 if smear < 10 else 3)
    part = seen[y0:y1, x0:x1]
    through = cv2.cvtColor(255 - cv2.extractChannel(layer, 3), cv2.COLOR_GRAY2BGR)
    cv2.multiply(part, through, part, scale=1 / 255)
    cv2.add(part, cv2.cvtColor(layer, cv2.COLOR_BGRA2BGR), part)


def _warped(layer: Layer, ways: list[npt.NDArray[np.float64]], box: tuple[int, int, int, int], shrink: int) -> Layer:
    """The mean of the layer warped in all these ways, seen in the box; worked out `shrink` times smaller."""
    x0, y0, x1, y1 = box
    size = (-(-(x1 - x0) // shrink), -(-(y1 - y0) // shrink))
    into = np.array([[1 / shrink, 0, -x0 / shrink], [0, 1 / shrink, -y0 / shrink], [0, 0, 1]])
    if len(ways) == 1:
        return np.asarray(cv2.warpPerspective(layer, into @ ways[0], size), np.uint8)
    total = np.zeros((size[1], size[0], 4), np.float32)
    for way in ways:
        cv2.accumulate(cv2.warpPerspective(layer, into @ way, size), total)
    mean = cv2.convertScaleAbs(total, alpha=1 / len(ways))
    return np.asarray(cv2.resize(mean, (x1 - x0, y1 - y0)), np.uint8)
