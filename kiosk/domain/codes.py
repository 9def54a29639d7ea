"""What a reader hands over, and the member code that is in it (rules.md 3, step 1)."""

from __future__ import annotations

import re
from enum import StrEnum

MAX_CODE_LENGTH = 128
"""Longest member code in characters (Capitan: barcode ≤ 128)."""


class Symbology(StrEnum):
    """The kinds of printed or shown codes that a decoder can tell apart; `TYPED` comes as text:
    from a scanner that types, a serial scanner, a card reader."""

    QR = "qr"
    MICRO_QR = "micro_qr"
    AZTEC = "aztec"
    DATA_MATRIX = "data_matrix"
    PDF417 = "pdf417"
    CODE_128 = "code_128"
    CODE_39 = "code_39"
    EAN_13 = "ean_13"
    UPC_A = "upc_a"
    ITF = "itf"
    CODABAR = "codabar"
    TYPED = "typed"

    @property
    def linear(self) -> bool:
        """Whether one line of bars carries it: misreads are possible, so two sightings must agree."""
        return self in _LINEAR


_LINEAR = frozenset(
    {
        Symbology.CODE_128,
        Symbology.CODE_39,
        Symbology.EAN_13,
        Symbology.UPC_A,
        Symbology.ITF,
        Symbology.CODABAR,
    }
)

DEFAULT_SYMBOLOGIES = frozenset(
    {Symbology.QR, Symbology.CODE_128, Symbology.CODE_39, Symbology.EAN_13, Symbology.UPC_A, Symbology.TYPED}
)
"""Switched on unless an installer says otherwise; the others read noise or cost time (goals.md 2)."""

# A symbology identifier ("]Q1"), as some scanners put before the text (ISO/IEC 15424).
_AIM_IDENTIFIER = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
# An extended channel mark: a backslash and six digits.
_ECI_MARK = re.compile(r"\\[0-9]{6}")
# Control characters, the invisible marks that set the direction of text, and what stands for bytes that are no text.
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def clean(text: str, *, prefix: str = "", suffix: str = "") -> str | None:
    """The member code in what a reader handed over, or None if there is none.

    Strips marks of the symbology and of the character set, control and direction marks, blanks at the
    ends, then the scanner's `prefix` and `suffix`. Case is kept. None: nothing is left, or more than
    128 characters are.
    """
    code = _INVISIBLE.sub("", _ECI_MARK.sub("", _AIM_IDENTIFIER.sub("", text.lstrip("\x00\x02")))).strip()
    if prefix and code.startswith(prefix):
        code = code[len(prefix) :]
    if suffix and code.endswith(suffix):
        code = code[: -len(suffix)]
    code = code.strip()
    return code if 0 < len(code) <= MAX_CODE_LENGTH else None


SHOWN = 3
"""Characters of a code that are shown; of one with less than twice as many, none: it may be a PIN."""


def masked(code: str) -> str:
    """The last three characters, as "…7Q4": enough for a receptionist, too little to copy."""
    return "…" + (code[-SHOWN:] if len(code) >= 2 * SHOWN else "")
