"""What stands in a text that runs the other way keeps its own order."""

from __future__ import annotations

import pytest

from kiosk.presentation.catalogue import Catalogue, Speaker, Text, Texts
from tests.fakes.translations import backwards, german

APART, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
ANNA, LAYLA, HADDAD = "Anna", "ليلى", "حداد"


class Said(Texts):
    CALL = Text("Call {phone}.", 40)
    FULL_NAME = Text("{first} {last}", 40)
    BESIDE = Text("{what} · {price}", 40)


ARABIC = Speaker(Catalogue({"ar": german(CALL="الهاتف: {phone}.")}), "ar")
NAMES_ALONE = Speaker(Catalogue({"ar": backwards}), "ar")
ENGLISH = Speaker(Catalogue(), "en")


@pytest.mark.parametrize("phone", ["0123 456", "+49", "3–5", "-5"])
def test_a_number_of_several_parts_is_read_from_its_start_in_every_text(phone):
    assert ARABIC(Said.CALL, phone=phone) == f"الهاتف: {APART}{phone}{END}."
    assert ENGLISH(Said.CALL, phone=phone) == f"Call {phone}."


@pytest.mark.parametrize("number", ["456", "18:04", LAYLA])
def test_what_cannot_be_torn_is_not_set_apart(number):
    assert ARABIC(Said.CALL, phone=number) == f"الهاتف: {number}."


@pytest.mark.parametrize("say", [NAMES_ALONE, ENGLISH], ids=["right to left", "left to right"])
@pytest.mark.parametrize("names", [(ANNA, "Berger"), (LAYLA, HADDAD)])
def test_first_and_last_name_are_one_run_whichever_way_they_are_read(say, names):
    first, last = names
    assert say(Said.FULL_NAME, first=first, last=last) == f"{first} {last}"


def test_slots_that_run_both_ways_are_set_apart_even_where_there_is_nothing_between_them():
    assert NAMES_ALONE(Said.BESIDE, what="Day pass", price=LAYLA) == f"{APART}Day pass{END} · {LAYLA}"
    assert ENGLISH(Said.FULL_NAME, first=ANNA, last=HADDAD) == f"{ANNA} {APART}{HADDAD}{END}"


def test_parts_side_by_side_each_keep_their_order():
    assert ARABIC.together("رقم 7", "Flex", "+49 170", "") == f"رقم 7 · {APART}Flex{END} · {APART}+49 170{END}"
    assert ENGLISH.together("No. 7", "Flex", "+49 170", LAYLA) == f"No. 7 · Flex · +49 170 · {APART}{LAYLA}{END}"
