"""Amounts as explanations write them; screens have their own formats, by language."""

from __future__ import annotations

# ISO 4217: currencies whose minor unit is not a hundredth
_DECIMALS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV"), 0),
    **dict.fromkeys(("XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


def spoken_amount(amount: int, currency: str) -> str:
    """`amount` minor units as people write them: 1200 "EUR" is "12.00 EUR"."""
    decimals = _DECIMALS.get(currency, 2)
    if not decimals:
        return f"{amount} {currency}"
    whole, part = divmod(amount, 10**decimals)
    return f"{whole}.{part:0{decimals}} {currency}"
