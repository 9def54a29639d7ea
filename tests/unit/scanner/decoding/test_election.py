import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoding.election import Vote, elected


def votes(text: str, *looks: str) -> list[Vote]:
    """A look is a band through a filter of its own."""
    return [Vote(Symbology.CODE_128, text, look, look) for look in looks]


def test_where_nothing_was_read_nothing_is_elected() -> None:
    assert elected([]) is None


def test_two_different_looks_that_agree_elect_a_text() -> None:
    won = elected(votes("M-0001", "top", "bottom"))
    assert won is not None
    assert (won.text, won.symbology) == ("M-0001", Symbology.CODE_128)


@pytest.mark.parametrize("times", [1, 2, 20])
def test_a_look_that_repeats_itself_is_one_look(times: int) -> None:
    assert elected(votes("M-0001", *["top"] * times)) is None


@pytest.mark.parametrize("bands", [2, 15])
def test_all_bands_through_one_filter_may_err_alike(bands: int) -> None:
    """A print of 36 characters was misread so, by 15 bands of 15."""
    misread = [Vote(Symbology.CODE_128, "B3c64780", band, "plain") for band in range(bands)]
    assert elected(misread) is None
    assert elected([*misread, Vote(Symbology.CODE_128, "B3c64780", 0, "sharpened")]) is not None


def test_one_band_through_many_filters_may_err_alike() -> None:
    assert elected([Vote(Symbology.EAN_13, "M-0001", "top", number) for number in range(7)]) is None


def test_a_text_with_more_than_half_as_many_votes_is_a_doubt() -> None:
    assert elected(votes("M-0001", "1", "2", "3") + votes("M-0007", "4", "5")) is None


def test_a_text_with_half_as_many_votes_is_a_misread() -> None:
    won = elected(votes("M-0001", "1", "2", "3", "4") + votes("M-0007", "5", "6"))
    assert won is not None
    assert won.text == "M-0001"


def test_doubt_goes_when_more_looks_agree() -> None:
    doubted = votes("M-0001", "1", "2") + votes("M-0007", "3", "4")
    assert elected(doubted) is None
    assert elected(doubted + votes("M-0001", "5", "6")) is not None


LOOKS = st.builds(Vote, st.just(Symbology.EAN_13), st.sampled_from("ABC"), st.integers(0, 4), st.integers(0, 2))


@given(st.lists(LOOKS, max_size=12).flatmap(lambda cast: st.tuples(st.just(cast), st.permutations(cast))))
def test_the_order_of_the_looks_does_not_matter(orders: tuple[list[Vote], list[Vote]]) -> None:
    first, second = (elected(order) for order in orders)
    assert (first and first.text) == (second and second.text)


@given(st.lists(LOOKS, max_size=12))
def test_what_is_elected_has_twice_the_votes_of_any_other_two_bands_and_two_filters(cast: list[Vote]) -> None:
    won = elected(cast)
    if won is not None:
        count = {text: sum(vote.text == text for vote in cast) for text in "ABC"}
        assert all(count[won.text] >= 2 * number for text, number in count.items() if text != won.text)
        for_it = [vote for vote in cast if vote.text == won.text]
        assert len({vote.band for vote in for_it}) > 1
        assert len({vote.filter for vote in for_it}) > 1
