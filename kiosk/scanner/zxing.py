"""The first decoder, zxing-cpp: reads most, costs least, needs no system library."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoder import DecoderUnavailable
from kiosk.scanner.frames import Grey, Ticks
from kiosk.scanner.retail import printed_number
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


class ZxingDecoder:
    """Reads the given symbologies and no others: each further one costs time and can misread.

    Raises `DecoderUnavailable` if zxing-cpp is not installed.
    """

    def __init__(self, symbologies: AbstractSet[Symbology], ticks: Ticks) -> None:
        try:
            import zxingcpp
        except ImportError as missing:
            raise DecoderUnavailable("The decoder zxing-cpp is not installed: pip install zxing-cpp") from missing
        self._read = zxingcpp.read_barcodes
        self._plain = zxingcpp.TextMode.Plain  # the default rewrites control characters and GS1 fields
        formats = zxingcpp.BarcodeFormat.__members__
        wanted = [formats[name] for symbology, name in _FORMATS.items() if symbology in symbologies]
        self._formats = zxingcpp.BarcodeFormats(wanted) if wanted else None  # of an empty list it reads all
        self._symbologies = frozenset(symbologies)
        self._ticks = ticks

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """Every code in the picture, turned, inverted or small."""
        if self._formats is None:
            return ()
        began = self._ticks()
        codes = self._read(grey, formats=self._formats, text_mode=self._plain)
        ms = (self._ticks() - began) * 1000
        return tuple(self._sighting(code, ms) for code in codes if code.text)

    def _sighting(self, code: Barcode, ms: float) -> Sighting:
        reported = _OWN.get(code.format.name) or _FAMILIES[code.symbology.name]
        symbology, text = printed_number(reported, code.text, self._symbologies)
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        return Sighting(text, symbology, tuple((float(c.x), float(c.y)) for c in corners), "zxing", ms)
