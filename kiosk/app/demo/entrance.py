"""What is behind the visitor: the entrance of a climbing gym, out of focus, and whoever stands in it.

Drawn at half the camera's size: it is blurred anyway, and costs a quarter.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.app.demo.looks import Looks
from kiosk.scanner.frames import Pixels

Colour = tuple[int, int, int]
"""Blue, green, red, as OpenCV draws."""

WIDTH, HEIGHT = 640, 360

_HOLDS: tuple[Colour, ...] = (
    (60, 76, 226),
    (52, 190, 245),
    (96, 190, 70),
    (200, 120, 40),
    (190, 80, 170),
    (70, 150, 240),
)


def entrance(rng: np.random.Generator) -> Pixels:
    """The room without people, as a still picture."""
    room = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    down = np.linspace(0, 1, HEIGHT, dtype=np.float32)[:, None, None]
    room[:] = np.array((196, 204, 208), np.float32) * (1.02 - 0.28 * down)
    _floor(room)
    _climbing_wall(room, rng)
    _glass_door(room, rng)
    _bench_and_plant(room, rng)
    _lamps(room)
    soft = cv2.GaussianBlur(room, (0, 0), 3.2)
    rows, columns = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    far = ((columns - WIDTH / 2) / WIDTH) ** 2 + ((rows - HEIGHT / 2) / HEIGHT) ** 2
    lit = soft * (1 - 0.55 * far)[..., None] * np.array((0.93, 0.98, 1.02), np.float32)
    return np.asarray(np.clip(lit * 1.02, 0, 255), np.uint8)


def _polygon(room: npt.NDArray[np.float32], points: list[tuple[int, int]], colour: Colour) -> None:
    cv2.fillPoly(room, [np.array(points, np.int32)], colour, cv2.LINE_AA)


def _floor(room: npt.NDArray[np.float32]) -> None:
    _polygon(room, [(0, 268), (250, 236), (470, 236), (640, 262), (640, 360), (0, 360)], (112, 122, 130))
    for x in range(-400, 1100, 90):
        cv2.line(room, (360, 120), (x, 420), (102, 111, 119), 1, cv2.LINE_AA)
    room[262:] *= np.linspace(1.0, 0.72, HEIGHT - 262, dtype=np.float32)[:, None, None]


def _climbing_wall(room: npt.NDArray[np.float32], rng: np.random.Generator) -> None:
    panels: list[tuple[list[tuple[int, int]], Colour]] = [
        ([(0, 0), (96, 0), (120, 252), (0, 270)], (142, 120, 84)),
        ([(96, 0), (206, 0), (196, 243), (120, 252)], (168, 148, 108)),
        ([(206, 0), (252, 0), (250, 236), (196, 243)], (120, 100, 70)),
    ]
    for points, colour in panels:
        _polygon(room, points, colour)
    for _ in range(64):
        middle = (int(rng.integers(0, 248)), int(rng.integers(4, 236)))
        size = (int(rng.integers(3, 10)), int(rng.integers(3, 7)))
        colour = _HOLDS[int(rng.integers(len(_HOLDS)))]
        below = (middle[0] + 2, middle[1] + 3)
        cv2.ellipse(room, below, size, float(rng.uniform(0, 180)), 0, 360, (70, 62, 48), -1, cv2.LINE_AA)
        cv2.ellipse(room, middle, size, float(rng.uniform(0, 180)), 0, 360, colour, -1, cv2.LINE_AA)
    _polygon(room, [(0, 262), (250, 230), (262, 246), (20, 286)], (92, 70, 48))


def _glass_door(room: npt.NDArray[np.float32], rng: np.random.Generator) -> None:
    """Daylight: sky, houses, a tree and the pavement, behind a dark frame."""
    cv2.rectangle(room, (286, 34), (452, 240), (54, 52, 50), -1)
    for left, right in ((292, 366), (372, 446)):
        outside = room[42:236, left:right]
        outside[:] = np.linspace((252, 246, 238), (230, 236, 236), 194, dtype=np.float32)[:, None, :]
        for x in range(0, right - left, 18):
            tall = int(rng.integers(60, 105))
            outside[150 - tall : 150, x : x + 18] = rng.uniform(176, 214) + rng.uniform(-9, 9, 3)
        outside[150:] = (196, 200, 204)
    cv2.circle(room, (336, 120), 26, (96, 150, 112), -1, cv2.LINE_AA)
    cv2.line(room, (336, 140), (336, 192), (60, 76, 92), 5)
    cv2.rectangle(room, (292, 36), (446, 46), (54, 52, 50), -1)
    cv2.line(room, (362, 130), (362, 172), (190, 190, 190), 3)
    cv2.line(room, (377, 130), (377, 172), (190, 190, 190), 3)
    glow = np.zeros((HEIGHT, WIDTH), np.float32)
    cv2.fillPoly(glow, [np.array([(292, 238), (446, 238), (520, 360), (240, 360)], np.int32)], 1.0)
    room += cv2.GaussianBlur(glow, (0, 0), 14)[..., None] * 34


def _bench_and_plant(room: npt.NDArray[np.float32], rng: np.random.Generator) -> None:
    cv2.rectangle(room, (486, 70), (612, 150), (238, 238, 236), -1)
    cv2.rectangle(room, (494, 78), (604, 98), (176, 128, 40), -1)
    for row in range(106, 146, 8):
        cv2.line(room, (498, row), (498 + int(rng.integers(60, 100)), row), (150, 150, 150), 2)
    _polygon(room, [(470, 236), (640, 252), (640, 272), (470, 250)], (78, 116, 156))
    for x, tall in ((482, 30), (560, 38), (630, 44)):
        cv2.line(room, (x, 246), (x, 246 + tall), (54, 80, 110), 5)
    for k in range(5):
        colour = _HOLDS[int(rng.integers(len(_HOLDS)))]
        cv2.ellipse(room, (496 + 30 * k, 240 + 2 * k), (11, 6), 0, 0, 360, colour, -1, cv2.LINE_AA)
    for lean in np.linspace(-1.1, 1.1, 9):
        tip = (int(270 + 46 * np.sin(lean)), int(214 - 60 * np.cos(lean)))
        cv2.line(room, (270, 222), tip, (66, 118, 70), 6, cv2.LINE_AA)
    _polygon(room, [(256, 218), (284, 218), (280, 252), (260, 252)], (70, 88, 128))


def _lamps(room: npt.NDArray[np.float32]) -> None:
    for x, y, size in ((168, 10, 40), (360, 12, 46), (560, 8, 42)):
        cv2.ellipse(room, (x, y), (size, 5), 0, 0, 360, (255, 255, 255), -1, cv2.LINE_AA)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody before the camera, out of focus: pixels and opacity 0 to 1, as high as the entrance.

    `left`: the column of the entrance at which the pixels begin when they stand in the middle.
    """

    pixels: Pixels
    opacity: npt.NDArray[np.float32]
    left: int


def visitor(looks: Looks, rng: np.random.Generator) -> Visitor:
    """Somebody who looks like this, standing in the middle."""
    figure = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    shirt, skin, hair = looks.shirt[::-1], looks.skin[::-1], looks.hair[::-1]
    middle, head, size = WIDTH // 2, int(rng.integers(74, 112)), float(rng.uniform(0.9, 1.12))

    def at(dx: float, dy: float) -> tuple[int, int]:
        return round(middle + dx * size), round(head + dy * size)

    def blob(dx: float, dy: float, rx: float, ry: float, colour: Colour) -> None:
        for sheet, ink in ((figure, colour), (mask, 255)):
            cv2.ellipse(sheet, at(dx, dy), (round(rx * size), round(ry * size)), 0, 0, 360, ink, -1, cv2.LINE_AA)

    if looks.long_hair:
        blob(0, 18, 50, 72, hair)
    torso = [at(-34, 66), at(34, 66), at(96, 92), at(118, 300), at(-118, 300), at(-96, 92)]
    for sheet, ink in ((figure, shirt), (mask, (255, 255, 255))):
        cv2.fillPoly(sheet, [np.array(torso, np.int32)], ink, cv2.LINE_AA)
    blob(-92, 112, 24, 34, shirt)
    blob(92, 112, 24, 34, shirt)
    dark: Colour = (int(skin[0] * 0.82), int(skin[1] * 0.82), int(skin[2] * 0.82))
    blob(0, 56, 19, 26, dark)
    blob(0, -16, 44, 44, hair)
    blob(0, 6, 38, 48, skin)
    for dx in (-14, 14):
        blob(dx, -2, 5, 3, dark)
    blob(0, 30, 10, 3, dark)
    soft_mask = np.asarray(cv2.GaussianBlur(mask, (0, 0), 2.6) / 255, np.float32)
    spread = cv2.GaussianBlur(figure, (0, 0), 2.6) / np.maximum(soft_mask, 0.02)[..., None]
    light = np.linspace(0.8, 1.08, WIDTH, dtype=np.float32)[None, :, None]
    columns = np.flatnonzero(soft_mask.max(0) > 0.004)
    cut = np.s_[:, columns[0] : columns[-1] + 1]
    lit = np.clip(spread * light, 0, 255).astype(np.uint8)
    return Visitor(np.ascontiguousarray(lit[cut]), np.ascontiguousarray(soft_mask[cut]), int(columns[0]))


def with_visitor(room: Pixels, someone: Visitor, aside: float) -> Pixels:
    """The room with somebody, `aside` pixels to the right of the middle; they may be out of view."""
    seen = room.copy()
    left = someone.left + round(aside)
    first, last = max(0, left), min(WIDTH, left + someone.pixels.shape[1])
    if first < last:
        figure, part = np.s_[:, first - left : last - left], np.s_[:, first:last]
        opacity = np.ascontiguousarray(someone.opacity[figure])
        seen[part] = cv2.blendLinear(someone.pixels[figure], seen[part], opacity, 1 - opacity)
    return seen
