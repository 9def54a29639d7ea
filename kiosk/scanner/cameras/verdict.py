"""What is right with a camera and what is to be mended, in sentences. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.scanner.cameras.measured import Measured
from kiosk.scanner.webcam.exposure import BRIGHT, DARK, NOISY, SHORT, Light

LEAST_SIZE = 1280
"""Pixels of width under which a bar of a membership card has too few of them at arm's length."""
LEAST_FPS = 15.0
"""Pictures a second under which a code that is held for half a second may be missed."""
LEAST_SHARPNESS = 0.3
"""Under it an edge is spread over more than three pixels: too many for the bars of a card."""


class Topic(StrEnum):
    """What a remark is about."""

    SIZE = "size"
    RATE = "rate"
    LIGHT = "light"
    EXPOSURE = "exposure"
    SHARPNESS = "sharpness"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was looked at."""

    topic: Topic
    good: bool
    """Nothing is to be mended."""
    text: str
    """A sentence for the installer, with what to do."""


def remarks_on(measured: Measured) -> tuple[Remark, ...]:
    """One remark on each topic, in the order in which they are best mended."""
    return tuple(_remarks(measured))


def _remarks(measured: Measured) -> Iterator[Remark]:
    width, height = measured.size
    size = f"The pictures are {width}x{height}"
    if max(width, height) >= LEAST_SIZE:
        yield Remark(Topic.SIZE, True, f"{size}: large enough.")
    else:
        yield Remark(Topic.SIZE, False, f'{size}: small codes are read only close up. Set camera.size = "1280x720".')
    rate = f"The camera gives {measured.fps:.0f} pictures a second"
    if measured.fps >= LEAST_FPS:
        yield Remark(Topic.RATE, True, f"{rate}: enough.")
    else:
        yield Remark(Topic.RATE, False, f"{rate}: codes must be held still for longer. {_why_slow(measured)}")
    yield remark_on_light(measured.light, measured.exposure, lamp_needed=measured.lamp_needed)
    yield _exposure(measured.exposure)
    yield _sharpness(measured.sharpness)


def _why_slow(measured: Measured) -> str:
    if measured.light.brightness < DARK or measured.exposure is None:
        return "More light may make it faster; so may a socket of its own, without a hub."
    return "Try a socket of its own, without a hub, or a smaller camera.size."


def remark_on_light(light: Light, exposure: float | None = None, *, lamp_needed: bool = False) -> Remark:
    """Whether there is enough light and not too much; `exposure` in seconds, None if the camera decides."""
    brightness, noise = light.brightness, light.noise
    even = "" if exposure is None else f" even at {exposure * 1000:.0f} ms"
    if brightness < DARK:
        return Remark(Topic.LIGHT, False, f"A lamp is needed: the picture is dark{even} ({brightness:.0f} of 255).")
    if lamp_needed or noise > NOISY:
        return Remark(Topic.LIGHT, False, f"A lamp is needed: the picture is grainy (noise {noise:.0f} of 255).")
    if brightness > BRIGHT:
        glare = f"The picture is too bright ({brightness:.0f} of 255)"
        return Remark(Topic.LIGHT, False, f"{glare}: turn the camera away from the window or the lamp.")
    return Remark(Topic.LIGHT, True, f"The light is good (brightness {brightness:.0f} of 255, noise {noise:.0f}).")


def _exposure(exposure: float | None) -> Remark:
    if exposure is None:
        return Remark(Topic.EXPOSURE, True, "The camera decides by itself how long it exposes.")
    for_so_long = f"Each picture is exposed for {exposure * 1000:.1f} ms"
    if exposure <= SHORT:
        return Remark(Topic.EXPOSURE, True, f"{for_so_long}: a code in a moving hand stays sharp.")
    return Remark(Topic.EXPOSURE, False, f"{for_so_long}: a code in a moving hand blurs. A lamp would shorten it.")


def _sharpness(sharpness: float | None) -> Remark:
    if sharpness is None:
        return Remark(Topic.SHARPNESS, True, "Nothing to measure the sharpness by: hold a code before the camera.")
    said = f"(sharpness {sharpness * 100:.0f} of 100)"
    if sharpness >= LEAST_SHARPNESS:
        return Remark(Topic.SHARPNESS, True, f"The picture is sharp {said}.")
    mend = "clean the lens, set its focus, or hold the code nearer or farther away"
    return Remark(Topic.SHARPNESS, False, f"The picture is not sharp {said}: {mend}.")
