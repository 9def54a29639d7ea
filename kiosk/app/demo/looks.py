"""What people look like, as far as a webcam shows: the colours of skin, shirt and hair."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

Colour = tuple[int, int, int]
"""Red, green, blue."""

_SKIN: tuple[Colour, ...] = ((241, 203, 176), (224, 172, 138), (198, 140, 104), (141, 94, 66), (92, 60, 44))
_SHIRTS: tuple[Colour, ...] = (
    (52, 84, 128),
    (66, 60, 62),
    (150, 62, 66),
    (74, 128, 96),
    (192, 186, 176),
    (60, 104, 148),
    (214, 150, 60),
)
_HAIR: tuple[Colour, ...] = ((30, 24, 24), (72, 46, 30), (140, 98, 60), (100, 98, 96), (48, 34, 28))


@dataclass(frozen=True, slots=True)
class Looks:
    """One person's colours."""

    skin: Colour
    shirt: Colour
    hair: Colour
    long_hair: bool


def draw_looks(rng: np.random.Generator) -> Looks:
    """Somebody made up."""
    return Looks(
        skin=_SKIN[int(rng.integers(len(_SKIN)))],
        shirt=_SHIRTS[int(rng.integers(len(_SHIRTS)))],
        hair=_HAIR[int(rng.integers(len(_HAIR)))],
        long_hair=bool(rng.random() < 0.45),
    )
