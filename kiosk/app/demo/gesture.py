"""How a hand brings something before the camera, holds it, and takes it away. Pure geometry over time."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

WIDTH, HEIGHT = 1280, 720
FOCAL = 1000.0
"""Focal length in pixels: a view of about 65 degrees."""

_STRAIGHTENS_IN = 1.2


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the thing is: the code's middle in pixels, px per mm there, and turns in degrees."""

    middle: tuple[float, float]
    px_per_mm: float
    roll: float
    yaw: float
    pitch: float

    def homography(self, anchor: tuple[float, float], px_per_mm: float) -> npt.NDArray[np.float64]:
        """From pixels of a flat drawing with `anchor` at the code's middle to pixels of the camera, 3 x 3."""
        roll, yaw, pitch = (math.radians(turn) for turn in (self.roll, self.yaw, self.pitch))
        z = np.array([[math.cos(roll), -math.sin(roll), 0], [math.sin(roll), math.cos(roll), 0], [0, 0, 1]])
        y = np.array([[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]])
        x = np.array([[1, 0, 0], [0, math.cos(pitch), -math.sin(pitch)], [0, math.sin(pitch), math.cos(pitch)]])
        turned = x @ y @ z
        distance = FOCAL / self.px_per_mm
        place = np.array(
            [
                (self.middle[0] - WIDTH / 2) / self.px_per_mm,
                (self.middle[1] - HEIGHT / 2) / self.px_per_mm,
                distance,
            ]
        )
        camera = np.array([[FOCAL, 0, WIDTH / 2], [0, FOCAL, HEIGHT / 2], [0, 0, 1]])
        flat = np.array(
            [[1 / px_per_mm, 0, -anchor[0] / px_per_mm], [0, 1 / px_per_mm, -anchor[1] / px_per_mm], [0, 0, 1]]
        )
        seen: npt.NDArray[np.float64] = camera @ np.column_stack([turned[:, 0], turned[:, 1], place]) @ flat
        return seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """One showing in time. Seconds count from its start; `arrives`, `rests` and `leaves` are lengths of time."""

    arrives: float
    rests: float
    leaves: float
    start: tuple[float, float]
    held: Pose
    blur: float
    """How far it is out of focus while it is held, in pixels."""
    tremor: float
    """How far the hand shakes, in pixels."""
    rhythm: tuple[float, float, float, float]
    """Two frequencies in Hz and two phases of the shaking."""

    def pose(self, t: float, leaving_at: float | None = None) -> Pose | None:
        """Where it is after `t` seconds; None when it has been taken away.

        Held longer than `rests`, people turn it straight and hold it still.
        """
        there = _eased(t / self.arrives)
        if leaving_at is not None and t > leaving_at:
            there = 1 - _eased((t - leaving_at) / self.leaves)
            if there <= 0:
                return None
        away, held = 1 - there, self.held
        calm = _eased((t - self.arrives - self.rests) / _STRAIGHTENS_IN)
        slow, fast, first, second = self.rhythm
        shake = self.tremor * (1 - 0.7 * calm)
        sway = shake * (math.sin(math.tau * slow * t + first) + 0.5 * math.sin(math.tau * fast * t + second))
        bob = shake * (math.cos(math.tau * slow * t + second) + 0.5 * math.sin(math.tau * fast * t + first))
        return Pose(
            middle=(
                held.middle[0] * there + self.start[0] * away + sway,
                held.middle[1] * there + self.start[1] * away + bob,
            ),
            px_per_mm=held.px_per_mm * (1 - 0.18 * away) * (1 + 0.06 * calm),
            roll=held.roll * (1 - 0.7 * calm) + 16 * away + 0.15 * sway,
            yaw=held.yaw * (1 - 0.8 * calm) - 10 * away + 0.2 * bob,
            pitch=held.pitch * (1 - 0.8 * calm) + 26 * away,
        )

    def hunting(self, t: float) -> float:
        """How far the camera is out of focus beyond `blur` while it follows what arrives, in pixels."""
        return 1.6 * math.exp(-max(0.0, t - 0.7 * self.arrives) / 0.16)

    def at_rest(self, t: float) -> bool:
        """Whether it has come to rest, fully in view."""
        return t >= self.arrives


def _eased(progress: float) -> float:
    """Minimum jerk, from 0 to 1: how hands move."""
    p = min(1.0, max(0.0, progress))
    return p * p * p * (10 - 15 * p + 6 * p * p)


def draw_gesture(rng: np.random.Generator, *, px_per_mm: float, hard: bool) -> Gesture:
    """A gesture at about this size; a hard one is further away, more tilted, blurred and shaky."""
    tilt, about = float(rng.uniform(18, 34) if hard else rng.uniform(0, 14)), float(rng.uniform(0, math.tau))
    middle = (WIDTH / 2 + float(rng.uniform(-150, 150)), HEIGHT / 2 + float(rng.uniform(-70, 50)))
    side = float(rng.uniform(-620, 620))
    return Gesture(
        arrives=float(rng.uniform(0.45, 0.75)),
        rests=float(rng.uniform(0.8, 1.5)),
        leaves=float(rng.uniform(0.35, 0.5)),
        start=(middle[0] + side, HEIGHT + float(rng.uniform(330, 420))),
        held=Pose(
            middle=middle,
            px_per_mm=px_per_mm * (0.88 if hard else 1.0),
            roll=float(rng.uniform(-24, 24) if hard else rng.uniform(-9, 9)),
            yaw=tilt * math.cos(about),
            pitch=tilt * math.sin(about),
        ),
        blur=float(rng.uniform(0.7, 1.3) if hard else rng.uniform(0.3, 0.6)),
        tremor=float(rng.uniform(1.5, 3.0) if hard else rng.uniform(0.5, 1.5)),
        rhythm=(
            float(rng.uniform(0.6, 1.4)),
            float(rng.uniform(3, 6)),
            float(rng.uniform(0, math.tau)),
            float(rng.uniform(0, math.tau)),
        ),
    )
