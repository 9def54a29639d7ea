"""What a decoder is."""

from __future__ import annotations

from typing import Protocol

from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting


class Decoder(Protocol):
    """Something that reads the codes in a picture. One thread at a time."""

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture; empty if there is none."""
        ...


class DecoderUnavailable(Exception):
    """A decoder's library is missing on this machine; the message names the fix."""
