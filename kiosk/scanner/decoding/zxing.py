"""The first decoder, zxing-cpp: reads most, costs least, needs no system library."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoding.decoder import DecoderUnavailable
from kiosk.scanner.decoding.retail import printed_number
from kiosk.scanner.frames import Grey, Ticks
from kiosk.scanner.sighting import Sighting

if TYPE_CHECKING:
    from zxingcpp import Barcode

_FORMATS = {
    Symbology.QR: "QRCodeModel2",  # plain "QRCode" would read Micro QR and rMQR too
    Symbology.MICRO_QR: "MicroQRCode",
    Symbology.AZTEC: "Aztec",
    Symbology.DATA_MATRIX: "DataMatrix",
    Symbology.PDF417: "PDF417",
    Symbology.CODE_128: "Code128",
    Symbology.CODE_39: "Code39",
    Symbology.EAN_13: "EAN13",
    Symbology.UPC_A: "UPCA",
    Symbology.ITF: "ITF",
    Symbology.CODABAR: "Codabar",
}

# What comes back is a format of its own or a variant (Code 32 of Code 39, say) of one of these families.
_OWN = {"MicroQRCode": Symbology.MICRO_QR}
_FAMILIES = {
    "QRCode": Symbology.QR,
    "Aztec": Symbology.AZTEC,
    "DataMatrix": Symbology.DATA_MATRIX,
    "PDF417": Symbology.PDF417,
    "Code128": Symbology.CODE_128,
    "Code39": Symbology.CODE_39,
    "EANUPC": Symbology.EAN_13,
    "ITF": Symbology.ITF,
    "Codabar": Symbology.CODABAR,
}


@dataclass(frozen=True, slots=True)
class Search:
    """Where a code is looked for beyond the plain picture; each doubles the cost, roughly."""

    turned: bool = True
    """Linear codes that stand on their side."""
    smaller: bool = True
    """Codes near the lens and on screens: without it they fall from 100 to 15 % and 6 % of photographs."""
    inverted: bool = True
    """Light codes on dark."""
    one_threshold: bool = False
    """One threshold for the whole picture in place of local ones: pale art codes, soft shadows."""


EVERYWHERE = Search()
AS_IT_IS = Search(turned=False, smaller=False, inverted=False)


class ZxingDecoder:
    """Reads the given symbologies and no others: each further one costs time and can misread.

    Raises `DecoderUnavailable` if zxing-cpp is not installed.
    """

    def __init__(self, symbologies: AbstractSet[Symbology], ticks: Ticks, search: Search = EVERYWHERE) -> None:
        try:
            import zxingcpp
        except ImportError as missing:
            raise DecoderUnavailable("The decoder zxing-cpp is not installed: pip install zxing-cpp") from missing
        binarizer = zxingcpp.Binarizer
        self._read = partial(
            zxingcpp.read_barcodes,
            text_mode=zxingcpp.TextMode.Plain,  # the default rewrites control characters and GS1 fields
            try_rotate=search.turned,
            try_downscale=search.smaller,
            try_invert=search.inverted,
            binarizer=binarizer.GlobalHistogram if search.one_threshold else binarizer.LocalAverage,
        )
        formats = zxingcpp.BarcodeFormat.__members__
        wanted = [formats[name] for symbology, name in _FORMATS.items() if symbology in symbologies]
        self._formats = zxingcpp.BarcodeFormats(wanted) if wanted else None  # of an empty list it reads all
        self._symbologies = frozenset(symbologies)
        self._ticks = ticks

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture."""
        if self._formats is None:
            return ()
        began = self._ticks()
        codes = self._read(grey, formats=self._formats)
        ms = (self._ticks() - began) * 1000
        return tuple(self._sighting(code, ms) for code in codes if code.text)

    def _sighting(self, code: Barcode, ms: float) -> Sighting:
        reported = _OWN.get(code.format.name) or _FAMILIES[code.symbology.name]
        symbology, text = printed_number(reported, code.text, self._symbologies)
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        return Sighting(text, symbology, tuple((float(c.x), float(c.y)) for c in corners), "zxing", ms)
