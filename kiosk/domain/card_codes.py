"""Codes of our own making: short, of letters that keyboards agree on, with a character that betrays mistakes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

ALPHABET = "0123456789BCDEFGHJKLNPRSTUVX"
"""Digits and capitals without O and I, which look like digits, and A M Q W Y Z, which lie elsewhere on French and
German keyboards than on English ones."""
LENGTH = 12
"""Characters, the last one included: 52 bits of chance; a QR code of the smallest size holds them."""

_MODULUS = len(ALPHABET) + 1
_RADIX = 2
"""A primitive root of 29: no two places of a code weigh the same."""


def new_code(below: Callable[[int], int]) -> str:
    """A code that nobody can guess. `below(n)` draws a number from 0 to n - 1, from a source fit for secrets."""
    while True:
        drawn = [below(len(ALPHABET)) for _ in range(LENGTH - 1)]
        check = check_value(drawn, _MODULUS, _RADIX)
        if check < len(ALPHABET):  # one body in 29 needs a character that there is none for
            return "".join(ALPHABET[value] for value in (*drawn, check))


def check_value(values: Sequence[int], modulus: int, radix: int) -> int:
    """What is appended to `values` so that a wrong one shows: the pure system of ISO/IEC 7064, from 0 to modulus - 1.

    With a prime modulus it finds every wrong character and every swap of neighbours. The standard's hybrid systems
    need no additional character, but miss two swaps in a thousand.
    """
    total = 0
    for value in values:
        total = (total + value) * radix % modulus
    return (1 - total) % modulus
