"""Amounts in explanations."""

from __future__ import annotations

import pytest

from kiosk.domain.money import spoken_amount


@pytest.mark.parametrize(
    ("amount", "currency", "spoken"),
    [
        (1200, "EUR", "12.00 EUR"),
        (1205, "USD", "12.05 USD"),
        (5, "EUR", "0.05 EUR"),
        (0, "EUR", "0.00 EUR"),
        (99, "GBP", "0.99 GBP"),
        (100, "GBP", "1.00 GBP"),
        (1200, "JPY", "1200 JPY"),
        (0, "JPY", "0 JPY"),
        (12345, "KWD", "12.345 KWD"),
        (1005, "BHD", "1.005 BHD"),
        (7, "TND", "0.007 TND"),
    ],
)
def test_minor_units_are_spoken_as_people_write_the_currency(amount: int, currency: str, spoken: str) -> None:
    assert spoken_amount(amount, currency) == spoken


# ISO 4217, in full: whoever adds a currency here adds it for a reason
WHOLE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
THOUSANDTHS = "BHD IQD JOD KWD LYD OMR TND"


@pytest.mark.parametrize("currency", WHOLE.split())
def test_some_currencies_have_no_minor_unit(currency: str) -> None:
    assert spoken_amount(1500, currency) == f"1500 {currency}"


@pytest.mark.parametrize("currency", THOUSANDTHS.split())
def test_some_currencies_have_thousandths(currency: str) -> None:
    assert spoken_amount(1500, currency) == f"1.500 {currency}"
