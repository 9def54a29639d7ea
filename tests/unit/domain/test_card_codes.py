from __future__ import annotations

from itertools import combinations
from random import Random

import pytest

from kiosk.domain.card_codes import ALPHABET, LENGTH, check_value, new_code
from kiosk.domain.codes import MAX_CODE_LENGTH, SHOWN, clean, masked


def codes(count: int = 30) -> list[str]:
    chance = Random(7)
    return [new_code(chance.randrange) for _ in range(count)]


def sound(code: str) -> bool:
    *body, last = (ALPHABET.index(letter) for letter in code)
    return check_value(body, len(ALPHABET) + 1, 2) == last


@pytest.mark.parametrize("orcid", ["0000-0002-1825-0097", "0000-0002-1694-233X", "0000-0001-5109-3700"])
def test_the_check_is_that_of_the_standard(orcid: str) -> None:
    *body, last = orcid.replace("-", "")
    assert "0123456789X"[check_value([int(digit) for digit in body], 11, 2)] == last


def test_the_alphabet_has_no_character_that_looks_like_another_or_moves_with_the_keyboard() -> None:
    assert sorted(set(ALPHABET)) == list(ALPHABET)
    assert not set(ALPHABET) & set("OIZYAQWM")
    assert len(ALPHABET) == 28


def test_codes_are_of_one_length_and_pass_every_door_as_they_are() -> None:
    for code in codes():
        assert len(code) == LENGTH <= MAX_CODE_LENGTH
        assert set(code) <= set(ALPHABET)
        assert clean(code) == code
        assert masked(code) == "…" + code[-SHOWN:]
        assert sound(code)


def test_every_wrong_character_is_found() -> None:
    for code in codes():
        for place in range(LENGTH):
            for letter in set(ALPHABET) - {code[place]}:
                assert not sound(code[:place] + letter + code[place + 1 :])


def test_every_swap_of_two_characters_is_found_neighbours_or_not() -> None:
    for code in codes():
        for one, other in combinations(range(LENGTH), 2):
            if code[one] != code[other]:
                swapped = list(code)
                swapped[one], swapped[other] = swapped[other], swapped[one]
                assert not sound("".join(swapped)), (code, one, other)


def test_a_body_whose_check_has_no_character_is_drawn_again() -> None:
    bodies = ([0] * 10 + [1], [0] * 10 + [2])  # the first one's check would be the 29th character
    assert check_value(bodies[0], 29, 2) == 28
    draws = iter([*bodies[0], *bodies[1]])

    assert new_code(lambda _below: next(draws))[:-1] == "00000000002"
    assert next(draws, None) is None


def test_each_place_draws_from_the_whole_alphabet() -> None:
    asked = set()

    def below(limit: int) -> int:
        asked.add(limit)
        return 0

    assert new_code(below) == "000000000001"
    assert asked == {28}
