"""Measures what a camera gives, at set-up: how many pictures, how large, how light, how sharp."""

from __future__ import annotations

from kiosk.scanner.cameras.measured import Measured
from kiosk.scanner.cameras.watchdog import Watchdog
from kiosk.scanner.frames import Pixels, Ticks
from kiosk.scanner.sources import Cause, EndOfPictures, Source, SourceUnavailable
from kiosk.scanner.webcam.exposure import Shooting
from kiosk.scanner.webcam.light import light_of, sharpness_of
from kiosk.scanner.webcam.metering import Metering

SETTLES_WITHIN = 12.0
"""Seconds that are added at most for the exposure to settle: all of its steps."""


def measure(source: Source, shooting: Shooting, seconds: float, ticks: Ticks) -> Measured:
    """Watch a source for so long, or to its end, and close it again.

    A plugged-in camera is exposed meanwhile as the kiosk would, and watched until that has settled. Raises
    `SourceUnavailable`, also for one that gives no picture or always the same.
    """
    try:
        source.open()
        return _watch(source, shooting, seconds, ticks)
    finally:
        source.close()


def _watch(source: Source, shooting: Shooting, seconds: float, ticks: Ticks) -> Measured:
    metering = Metering(shooting)
    metering.opened(source.lens)
    began = first = last = now = ticks()
    watchdog = Watchdog(source.name, began)
    count, shown, sharpest = 0, None, None
    while now - began < seconds or (source.lens and not metering.settled and now - began < seconds + SETTLES_WITHIN):
        try:
            pixels = source.read()
        except EndOfPictures:
            break
        now = ticks()
        if pixels is not None:
            first, last, count, shown = (now if count == 0 else first), now, count + 1, pixels
            watchdog.changed(pixels, now)
            metering.look(pixels, now)
            sharpness = sharpness_of(pixels[:, :, 1])
            if sharpness is not None and (sharpest is None or sharpness > sharpest):
                sharpest = sharpness
        if source.interval is None:
            watchdog.check(now)
    if shown is None:
        raise SourceUnavailable(Cause.TIMED_OUT, f"{source.name} gave no picture in {seconds:g} s.")
    rate = 1 / source.interval if source.interval else (count - 1) / (last - first) if count > 1 else 0.0
    return Measured(_size(shown), rate, light_of(shown), sharpest, metering.exposure, metering.lamp_needed)


def _size(pixels: Pixels) -> tuple[int, int]:
    height, width = pixels.shape[:2]
    return width, height
