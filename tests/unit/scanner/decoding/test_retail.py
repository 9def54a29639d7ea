import pytest

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoding.retail import printed_number

BOTH = frozenset({Symbology.EAN_13, Symbology.UPC_A})
EAN_ALONE = frozenset({Symbology.EAN_13})


@pytest.mark.parametrize("reported", [Symbology.EAN_13, Symbology.UPC_A])
@pytest.mark.parametrize("text", ["0036000291452", "036000291452"])
def test_a_upc_a_has_its_twelve_printed_digits_whatever_a_decoder_calls_it(reported: Symbology, text: str) -> None:
    assert printed_number(reported, text, BOTH) == (Symbology.UPC_A, "036000291452")


@pytest.mark.parametrize("text", ["0036000291452", "036000291452"])
def test_with_upc_a_switched_off_it_is_an_ean_13(text: str) -> None:
    assert printed_number(Symbology.EAN_13, text, EAN_ALONE) == (Symbology.EAN_13, "0036000291452")


def test_an_ean_13_keeps_its_thirteen_digits() -> None:
    assert printed_number(Symbology.EAN_13, "4006381333931", BOTH) == (Symbology.EAN_13, "4006381333931")


def test_another_symbology_is_left_alone() -> None:
    assert printed_number(Symbology.CODE_128, "0036000291452", BOTH) == (Symbology.CODE_128, "0036000291452")
