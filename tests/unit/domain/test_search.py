"""Finding people by what is typed: accents, order of words, numbers, e-mail, phones."""

from __future__ import annotations

import pytest

from kiosk.domain.search import fold, named, query, searchable

PEOPLE = {
    "Łukasz Müller-Groß": searchable("Łukasz", "Müller-Groß", 50231, "l.mueller@example.com", "+49 (170) 123-45 67"),
    "Anna O'Brien": searchable("Anna", "O'Brien", 7, "anna@firm.example"),
    "Søren Kjær": searchable("Søren", "Kjær", 502, None, "0034 612 34 56 78"),
    "Zoë D’Angelo Đorđević": searchable("Zoë", "D’Angelo Đorđević", 99),
    "Ольга Йовович": searchable("Ольга", "Йовович", 12),
}


def found(text: str) -> list[str]:
    names = list(PEOPLE)
    return [names[place] for place in query(text).places([one.text for one in PEOPLE.values()])]


def test_a_folded_text_has_no_case_no_accents_and_no_letter_of_one_language() -> None:
    assert fold("ÅÉÎÕÜ ßẞ øØ łŁ æÆ œŒ đĐ ðÐ þÞ ıİ") == "aeiou ssss oo ll aeae oeoe dd dd thth ii"
    assert fold("Ольга Ё Ἀθήνα") == fold("ольга е αθηνα")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("lukasz", ["Łukasz Müller-Groß"]),
        ("GROSS luk", ["Łukasz Müller-Groß"]),
        ("mueller", ["Łukasz Müller-Groß"]),
        ("müller", ["Łukasz Müller-Groß"]),
        ("muller-gr", ["Łukasz Müller-Groß"]),
        ("uller", []),
        ("lukasz anna", []),
        ("obr", ["Anna O'Brien"]),
        ("o'brien an", ["Anna O'Brien"]),
        ("brien", ["Anna O'Brien"]),
        ("angelo zoe", ["Zoë D’Angelo Đorđević"]),
        ("dangelo", ["Zoë D’Angelo Đorđević"]),
        ("dordevic", ["Zoë D’Angelo Đorđević"]),
        ("soren kjaer", ["Søren Kjær"]),
        ("иовович", ["Ольга Йовович"]),
        ("anna@firm", ["Anna O'Brien"]),
        ("l.mueller@ex", ["Łukasz Müller-Groß"]),
        ("502", ["Łukasz Müller-Groß", "Søren Kjær"]),
        ("50231", ["Łukasz Müller-Groß"]),
        ("231", []),
        ("+49 170", ["Łukasz Müller-Groß"]),
        ("0170 1234567", ["Łukasz Müller-Groß"]),
        ("4567", ["Łukasz Müller-Groß"]),
        ("567", []),
        ("612 345 678", ["Søren Kjær"]),
        ("61234567", []),
        ("kjaer 502", ["Søren Kjær"]),
        ("", []),
        (" -.'", []),
    ],
)
def test_every_word_typed_begins_a_word_of_the_member_or_the_digits_end_their_phones(
    text: str, names: list[str]
) -> None:
    assert found(text) == names


def test_whoever_is_found_stays_found_while_the_word_is_typed_on() -> None:
    for whole, name in (("mueller", "Łukasz Müller-Groß"), ("joel samuel", "x"), ("kjær", "Søren Kjær")):
        person = PEOPLE.get(name) or searchable("Samuel", "Joel", 1)
        assert all(query(whole[:end]).places([person.text]) for end in range(1, len(whole) + 1)), whole


def test_an_exact_number_and_a_fit_of_the_name_are_told_from_other_fits() -> None:
    anna = PEOPLE["Anna O'Brien"]

    assert query("7").number == anna.number
    assert query("brien anna").in_name(anna.name)
    assert not query("anna firm").in_name(anna.name)


def test_a_name_alone_is_searched_the_same_way_and_no_words_fit_all() -> None:
    assert named("gross LUK")("Łukasz", "Müller-Groß")
    assert not named("gross anna")("Łukasz", "Müller-Groß")
    assert named(" ")("Łukasz", "Müller-Groß")
