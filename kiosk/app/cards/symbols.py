"""A code as a pattern of dark and light modules. Nothing is drawn here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import qrcode
import zxingcpp
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q

Row = tuple[bool, ...]


class Kind(StrEnum):
    """What our cards carry: QR for all but key tags and old laser scanners."""

    QR = "qr"
    CODE_128 = "code_128"


@dataclass(frozen=True, slots=True)
class Symbol:
    """Rows of modules, true for dark; bars are one row. `quiet`: modules that stay light on each side."""

    rows: tuple[Row, ...]
    quiet: int

    @property
    def columns(self) -> int:
        """Modules from left to right, without the quiet zone."""
        return len(self.rows[0])

    def runs(self) -> Iterator[tuple[int, int, int]]:
        """Dark modules side by side: row, first column, how many."""
        for number, row in enumerate(self.rows):
            start = 0
            for end in range(1, len(row) + 1):
                if end == len(row) or row[end] != row[start]:
                    if row[start]:
                        yield number, start, end - start
                    start = end


class NoSymbol(ValueError):
    """This kind cannot carry the code; the message says why."""


def symbol_of(code: str, kind: Kind) -> Symbol:
    """The code as a symbol; raises NoSymbol."""
    return _qr(code) if kind is Kind.QR else _code_128(code)


def _qr(code: str) -> Symbol:
    """With as much correction as the smallest size has room for: scratches cost nothing then."""
    drawn = qrcode.QRCode(border=0, error_correction=ERROR_CORRECT_Q)
    drawn.add_data(code)
    if drawn.best_fit() > 1:
        drawn = qrcode.QRCode(border=0, error_correction=ERROR_CORRECT_M)
        drawn.add_data(code)
    drawn.make(fit=True)
    return Symbol(tuple(tuple(map(bool, row)) for row in drawn.get_matrix()), quiet=4)


def _code_128(code: str) -> Symbol:
    if not (code.isascii() and code.isprintable()):
        raise NoSymbol("Code 128 carries plain letters, digits and signs only")
    try:
        bars = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128)
    except ValueError as error:  # the writer's own limit: about a hundred characters
        raise NoSymbol(too_long(code)) from error
    image = bars.to_image(scale=1, add_quiet_zones=False)
    return Symbol((tuple(bool(value == 0) for value in np.array(image, np.uint8)[0]),), quiet=10)


def too_long(code: str) -> str:
    """Why bars cannot carry it."""
    return f"a code of {len(code)} characters is too long for bars"
