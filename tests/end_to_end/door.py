"""A network camera at the door, and hands that hold cards before it."""

from __future__ import annotations

from types import TracebackType
from typing import Self

import cv2
import numpy as np
import qrcode

from tests.fakes.http_camera import Behaviour, HttpCamera

SIZE = (640, 480)
_PICTURES = 6
"""Different ones in turn: a camera that sends the same picture for seconds counts as frozen."""


class Door:
    """What the camera sees: nobody, or a card. Serves at `url` from the start of the block."""

    def __init__(self, fps: float = 20) -> None:
        self.camera = HttpCamera(Behaviour.GOOD, jpegs=seen(None), fps=fps)

    @property
    def url(self) -> str:
        """Where the kiosk looks."""
        return self.camera.url

    def hold(self, code: str) -> None:
        """Hold this card before the camera; whoever stood there goes."""
        self.camera.jpegs = seen(code)

    def go(self) -> None:
        """Nobody stands there."""
        self.camera.jpegs = seen(None)

    def __enter__(self) -> Self:
        self.camera.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.camera.__exit__(kind, error, trace)


def seen(code: str | None) -> list[bytes]:
    """A grey wall with the grain of a sensor, and the card before it."""
    grain = np.random.default_rng(3)
    wall = np.full((SIZE[1], SIZE[0]), 120, np.uint8)
    if code is not None:
        drawn = qrcode.QRCode(box_size=8, border=4)
        drawn.add_data(code)
        card = np.array(drawn.make_image().convert("L"))
        top, left = (wall.shape[0] - card.shape[0]) // 2, (wall.shape[1] - card.shape[1]) // 2
        wall[top : top + card.shape[0], left : left + card.shape[1]] = card
    pictures = []
    for _ in range(_PICTURES):
        noisy = np.clip(wall + grain.normal(0, 3, wall.shape), 0, 255).astype(np.uint8)
        pictures.append(bytes(cv2.imencode(".jpg", cv2.cvtColor(noisy, cv2.COLOR_GRAY2BGR))[1]))
    return pictures
