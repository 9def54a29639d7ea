"""The QR code of a pairing: in letters for a terminal, and as a picture."""

from __future__ import annotations

from itertools import zip_longest

_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}


def _rows(text: str) -> list[list[bool]]:
    import qrcode  # a tenth of a second that no other command should take

    drawn = qrcode.QRCode(border=4)
    drawn.add_data(text)
    drawn.make(fit=True)
    return [[bool(module) for module in row] for row in drawn.get_matrix()]


def in_letters(text: str, encoding: str) -> str | None:
    """Two rows of modules in a line of letters, light ones drawn; None where the terminal has no such letters."""
    try:
        "▀▄█".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return None
    rows = _rows(text)
    upper, lower = rows[::2], rows[1::2]
    blank = [True] * len(rows[0])  # below the last row: nothing is drawn
    return "\n".join(
        "".join(_HALVES[not above, not below] for above, below in zip(pair[0], pair[1] or blank, strict=True))
        for pair in zip_longest(upper, lower)
    )


def square(text: str) -> str:
    """An SVG."""
    rows = _rows(text)
    dark = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, module in enumerate(row) if module)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(rows)} {len(rows)}" width="60mm" height="60mm" '
        f'shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="{dark}"/></svg>\n'
    )
