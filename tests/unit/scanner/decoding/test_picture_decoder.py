import numpy as np
import pytest

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoding.picture_decoder import Look, PictureDecoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting
from tests.fakes.scripted_decoder import ScriptedDecoder, bars, qr, square_at

PICTURE = np.full((300, 400), 128, np.uint8)
LEFT, RIGHT = square_at(20, 100, 100), square_at(260, 100, 100)


def looks(*reads: list[Sighting]) -> tuple[PictureDecoder, list[ScriptedDecoder]]:
    """A decoder that takes these looks, in this order."""
    decoders = [ScriptedDecoder(read) for read in reads]
    return PictureDecoder([Look(f"look {n}", one) for n, one in enumerate(decoders)]), decoders


def texts(decoder: PictureDecoder) -> list[str]:
    return [one.text for one in decoder.read(PICTURE)]


def taken(decoders: list[ScriptedDecoder]) -> int:
    return sum(len(one.shown) for one in decoders)


def test_a_square_code_counts_at_once_and_no_further_look_is_taken() -> None:
    decoder, asked = looks([], [qr("M-0001")], [qr("M-0002")])
    assert texts(decoder) == ["M-0001"]
    assert taken(asked) == 2


def test_a_picture_without_codes_gets_every_look() -> None:
    decoder, asked = looks([], [], [])
    assert texts(decoder) == []
    assert taken(asked) == 3


def test_a_linear_code_counts_when_two_looks_agree() -> None:
    decoder, asked = looks([bars("M-0001")], [], [bars("M-0001")], [bars("M-0001")])
    assert texts(decoder) == ["M-0001"]
    assert taken(asked) == 3


def test_a_linear_code_that_one_look_alone_reads_is_no_code() -> None:
    assert texts(looks([bars("M-0001")], [], [])[0]) == []


def test_looks_that_disagree_are_followed_by_further_ones_until_one_text_leads() -> None:
    decoder, asked = looks(*[[bars(text)] for text in ("M-0001", "M-0007", "M-0001", "M-0001")])
    assert texts(decoder) == ["M-0001"]
    assert taken(asked) == 3


def test_looks_that_never_agree_read_nothing() -> None:
    assert texts(looks(*[[bars(text)] for text in ("1", "2", "3", "4")])[0]) == []


def test_a_linear_code_in_doubt_is_looked_at_further_although_a_square_one_was_read() -> None:
    """Two codes are one too many: nobody can tell which is meant."""
    decoder, asked = looks([qr("M-0001"), bars("M-0002", RIGHT)], [bars("M-0002", RIGHT)])
    assert texts(decoder) == ["M-0001", "M-0002"]
    assert taken(asked) == 2


def test_codes_far_apart_are_elected_apart() -> None:
    decoder, _ = looks(*[[bars("M-0001", LEFT), bars("M-0002", RIGHT)]] * 2)
    assert texts(decoder) == ["M-0001", "M-0002"]


def test_a_text_in_two_places_gets_no_votes_from_the_other_place() -> None:
    decoder, _ = looks([bars("M-0001", LEFT)], [bars("M-0001", RIGHT)])
    assert texts(decoder) == []


def test_outlines_that_decoders_draw_differently_are_one_place() -> None:
    decoder, _ = looks([bars("M-0001", square_at(20, 100, 100))], [bars("M-0001", square_at(30, 90, 120))])
    assert texts(decoder) == ["M-0001"]


def test_two_square_codes_of_one_text_are_two_codes() -> None:
    decoder, _ = looks([qr("M-0001", LEFT), qr("M-0001", RIGHT)])
    assert [one.corners for one in decoder.read(PICTURE)] == [LEFT, RIGHT]


def test_one_square_code_that_two_looks_read_is_one_code() -> None:
    doubt = [bars("M-0002", RIGHT)]
    decoder, asked = looks([qr("M-0001", LEFT), *doubt], [qr("M-0001", square_at(22, 98, 101))])
    assert texts(decoder) == ["M-0001"]
    assert taken(asked) == 2


def test_a_look_through_a_filter_tells_corners_in_the_picture_itself_and_its_own_name() -> None:
    def halved(grey: Grey) -> Grey:
        return np.ascontiguousarray(grey[::2, ::2])

    decoder = ScriptedDecoder([qr("M-0001", square_at(10, 20, 30))])
    (read,) = PictureDecoder([Look("halved", decoder, halved)]).read(PICTURE)
    assert decoder.shown[0].shape == (150, 200)
    assert (read.corners, read.decoder, read.symbology) == (square_at(20, 40, 60), "halved", Symbology.QR)


@pytest.mark.parametrize("shape", [(1, 1), (5000, 7), (7, 5000), (300, 1)])
def test_a_picture_of_a_few_pixels_is_not_looked_at(shape: tuple[int, int]) -> None:
    decoder, asked = looks([qr("M-0001")])
    assert decoder.read(np.zeros(shape, np.uint8)) == ()
    assert taken(asked) == 0


def test_without_looks_nothing_is_read() -> None:
    assert texts(PictureDecoder([])) == []
