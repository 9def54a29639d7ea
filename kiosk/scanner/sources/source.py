"""What a source of pictures is, and the ways in which it can fail."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from kiosk.scanner.frames import Pixels
from kiosk.scanner.webcam.lens import Lens


class Cause(StrEnum):
    """Why there is no picture: what the screen and the log call it."""

    BAD_ADDRESS = "bad_address"
    """Nothing that can be a camera is written like this."""
    NOT_FOUND = "not_found"
    """No such device, file or page."""
    REFUSED = "refused"
    """Something is there and does not let us in or is not working."""
    NO_PERMISSION = "no_permission"
    """A password or a right on this machine is missing."""
    BUSY = "busy"
    """Another program has the camera."""
    TIMED_OUT = "timed_out"
    """No answer, or no picture, for too long."""
    GARBAGE = "garbage"
    """There is an answer and it holds no pictures."""
    BROKEN_OFF = "broken_off"
    """Pictures came, then the stream ended."""
    FROZEN = "frozen"
    """The very same picture comes again and again."""


class SourceUnavailable(Exception):
    """A source has no picture to give now; opening it again later may help.

    `text` is a sentence for the installer, without any password.
    """

    def __init__(self, cause: Cause, text: str) -> None:
        super().__init__(text)
        self.cause = cause
        self.text = text


class EndOfPictures(Exception):
    """A file has given its last picture; this is how files end and no fault."""


class Source(Protocol):
    """Pictures from somewhere, read by one thread. It can be opened again after it was closed."""

    @property
    def name(self) -> str:
        """The address as people may see it, without any password."""
        ...

    @property
    def interval(self) -> float | None:
        """Seconds from one picture to the next for files, which wait for nobody; None for live sources.

        Known once the source is open. Whoever shows the pictures does the waiting.
        """
        ...

    @property
    def lens(self) -> Lens | None:
        """What can be set on the camera, while it is open; None if nothing can be."""
        ...

    def open(self) -> None:
        """Make ready to read. Raises `SourceUnavailable`."""
        ...

    def read(self) -> Pixels | None:
        """The newest picture, after at most 2 s; None if none is complete yet: ask again.

        Raises `SourceUnavailable` when the source is lost, `EndOfPictures` at the end of a file.
        """
        ...

    def close(self) -> None:
        """Give everything back. Harmless when not open."""
        ...
