"""What people type and cameras read of a pairing."""

from __future__ import annotations

import pytest

from kiosk.protocol.pairing import Invitation, new_code, read_invitation, spoken, typed_code


def test_a_qr_code_says_where_and_with_what() -> None:
    told = Invitation("https://frontdesk.example.com:8080", "K7F2BX")
    assert read_invitation(told.text()) == told
    assert "K7F2BX" not in repr(told)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ADA0001",
        "kiosk-pair:K7F2BX",
        "kiosk-pair:K7F2BX@ftp://club",
        "kiosk-pair:AMQWYZ@https://club",
        "https://club",
    ],
)
def test_other_codes_are_no_invitation(text: str) -> None:
    assert read_invitation(text) is None


@pytest.mark.parametrize("typed", ["K7F2BX", "k7f 2bx", " K7F-2BX "])
def test_people_type_a_code_as_they_like(typed: str) -> None:
    assert typed_code(typed) == "K7F2BX"


@pytest.mark.parametrize("typed", ["", "K7F2B", "K7F2BXX", "K7F2BO", "481516\u0661"])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert typed_code(typed) is None


def test_a_code_is_drawn_from_letters_that_can_be_typed_anywhere() -> None:
    drawn = iter((0, 27, 5, 9, 13, 21))
    code = new_code(lambda _n: next(drawn))
    assert typed_code(code) == code
    assert spoken(code) == f"{code[:3]} {code[3:]}"
