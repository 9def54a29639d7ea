"""The second decoder, pyzbar on libzbar: reads blurred linear codes that the first one misses."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoding.decoder import DecoderUnavailable
from kiosk.scanner.decoding.retail import printed_number
from kiosk.scanner.frames import Grey, Ticks
from kiosk.scanner.sighting import Corners, Sighting

# What libzbar reads as well as it should. PDF417 it only finds, and the others it does not know.
_SYMBOLS = {
    Symbology.QR: "QRCODE",
    Symbology.CODE_128: "CODE128",
    Symbology.CODE_39: "CODE39",
    Symbology.EAN_13: "EAN13",
    Symbology.UPC_A: "UPCA",
    Symbology.ITF: "I25",
    Symbology.CODABAR: "CODABAR",
}


class ZbarDecoder:
    """Reads those of the given symbologies that libzbar knows.

    libzbar guesses the character set of a text and is often wrong, so a text that is not plain ASCII is not
    a read: no text is better than a wrong one. Raises `DecoderUnavailable` if pyzbar or libzbar is missing.
    """

    def __init__(self, symbologies: AbstractSet[Symbology], ticks: Ticks) -> None:
        try:
            from pyzbar import pyzbar
        except (ImportError, OSError) as missing:  # pyzbar raises either, by platform
            raise DecoderUnavailable(
                "The decoder zbar is not installed: apt-get install libzbar0 (and pip install pyzbar)"
            ) from missing
        self._read = pyzbar.decode
        self._symbologies = frozenset(symbologies)
        self._symbology_of = {name: symbology for symbology, name in _SYMBOLS.items()}
        self._symbols = [pyzbar.ZBarSymbol[name] for kind, name in _SYMBOLS.items() if kind in symbologies]
        self._ticks = ticks

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture whose text is plain ASCII."""
        if not self._symbols:
            return ()
        began = self._ticks()
        codes = self._read(grey, symbols=self._symbols)
        ms = (self._ticks() - began) * 1000
        return tuple(
            Sighting(text, symbology, _corners(code), "zbar", ms)
            for code in codes
            for symbology, text in [self._named(code)]
            if text
        )

    def _named(self, code: Any) -> tuple[Symbology, str]:
        payload: bytes = code.data
        text = payload.decode("ascii") if payload.isascii() else ""
        return printed_number(self._symbology_of[code.type], text, self._symbologies)


def _corners(code: Any) -> Corners:
    """The rectangle around a code: libzbar's outline has any number of points."""
    left, top, width, height = code.rect
    right, bottom = left + width, top + height
    return tuple((float(x), float(y)) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)))
