"""What a camera gave while it was watched at set-up. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.scanner.webcam.exposure import Light


@dataclass(frozen=True, slots=True)
class Measured:
    """What a camera gave while it was watched."""

    size: tuple[int, int]
    """Width and height in pixels."""
    fps: float
    """Pictures a second; of a file, what the file says."""
    light: Light
    """Of the last picture."""
    sharpness: float | None
    """Of the sharpest picture, 0 to 1; None if none of them had anything to look at."""
    exposure: float | None
    """Seconds for which the last picture was exposed; None if the camera decides by itself."""
    lamp_needed: bool
    """Even the longest exposure left the picture too dark or too noisy."""
