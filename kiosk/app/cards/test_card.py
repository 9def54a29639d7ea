"""The card that `kiosk reader learn` is shown: one text as a square and as bars, drawn without Qt."""

from __future__ import annotations

from html import escape

from kiosk.app.cards.symbols import Kind, Symbol, symbol_of

_MARGIN = 12.0
_SQUARE, _BARS = 0.6, 0.28
"""Millimetres of a module: large, since this card is read at a desk."""
_BARS_HIGH = 20.0
_TEXT = 4.0


def test_card(text: str) -> str:
    """An SVG in millimetres."""
    square, bars = symbol_of(text, Kind.QR), symbol_of(text, Kind.CODE_128)
    bars_top = _MARGIN + len(square.rows) * _SQUARE + _MARGIN
    words_top = bars_top + _BARS_HIGH + 2 * _TEXT
    width, height = 2 * _MARGIN + bars.columns * _BARS, words_top + _MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm" '
        f'viewBox="0 0 {width:g} {height:g}"><rect width="100%" height="100%" fill="#fff"/>'
        f'<path d="{_path(square, _MARGIN, _SQUARE, _SQUARE)}{_path(bars, bars_top, _BARS, _BARS_HIGH)}"/>'
        f'<text x="{_MARGIN:g}" y="{words_top:g}" font-family="monospace" font-size="{_TEXT:g}">{escape(text)}</text>'
        "</svg>\n"
    )


def _path(symbol: Symbol, top: float, wide: float, high: float) -> str:
    return "".join(
        f"M{_MARGIN + first * wide:.2f} {top + row * high:.2f}h{count * wide:.2f}v{high:g}h-{count * wide:.2f}z"
        for row, first, count in symbol.runs()
    )
