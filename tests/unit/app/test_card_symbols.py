from __future__ import annotations

import numpy as np
import pytest
import zxingcpp

from kiosk.app.cards.symbols import Kind, NoSymbol, Symbol, symbol_of


def picture(symbol: Symbol, scale: int = 4) -> np.ndarray:
    """The symbol with exactly its quiet zone, on black."""
    rows = symbol.rows if len(symbol.rows) > 1 else symbol.rows * 30
    light = np.where(np.array(rows), 0, 255).astype(np.uint8)
    return np.pad(np.kron(np.pad(light, symbol.quiet, constant_values=255), np.ones((scale, scale), np.uint8)), 20)


CODES = ["7K3BXV29D4TC", "ADA0001", "a b~" * 10]


@pytest.mark.parametrize(
    ("kind", "code"),
    [*((kind, code) for kind in Kind for code in CODES), *((Kind.QR, code) for code in ("Ада·" * 9, "x" * 128))],
)
def test_a_symbol_says_its_code(kind: Kind, code: str) -> None:
    (read,) = zxingcpp.read_barcodes(picture(symbol_of(code, kind)))
    assert read.text == code


@pytest.mark.parametrize(
    ("code", "why"), [("Ада", "plain letters"), ("A\tB", "plain letters"), ("x" * 128, "128 characters is too long")]
)
def test_bars_do_not_carry_everything(code: str, why: str) -> None:
    with pytest.raises(NoSymbol, match=why):
        symbol_of(code, Kind.CODE_128)


def test_a_code_of_our_own_has_the_smallest_qr_code_with_much_correction() -> None:
    symbol = symbol_of("7K3BXV29D4TC", Kind.QR)
    (read,) = zxingcpp.read_barcodes(picture(symbol))

    assert (len(symbol.rows), symbol.columns, symbol.quiet) == (21, 21, 4)
    assert read.ec_level == "Q"


def test_runs_are_the_dark_modules_and_nothing_else() -> None:
    symbol = symbol_of("ADA0001", Kind.QR)
    dark = np.zeros((21, 21), bool)
    for row, start, count in symbol.runs():
        assert not dark[row, max(0, start - 1) : start + count + 1].any()  # as long as they can be
        dark[row, start : start + count] = True

    assert (dark == np.array(symbol.rows)).all()
