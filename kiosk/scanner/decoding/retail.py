"""EAN-13 and UPC-A are one symbology with two spellings; here it gets the one that is printed."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from kiosk.domain.codes import Symbology


def printed_number(symbology: Symbology, text: str, symbologies: AbstractSet[Symbology]) -> tuple[Symbology, str]:
    """Symbology and text as they are printed under the bars and as hand-held scanners send them.

    A UPC-A *is* the EAN-13 with a nought before it, and decoders differ in which of the two they report.
    While UPC-A is switched on, such a number is a UPC-A of 12 digits; otherwise an EAN-13 of 13.
    """
    if symbology not in (Symbology.EAN_13, Symbology.UPC_A):
        return symbology, text
    full = text.rjust(13, "0")
    if full.startswith("0") and Symbology.UPC_A in symbologies:
        return Symbology.UPC_A, full[1:]
    return Symbology.EAN_13, full
