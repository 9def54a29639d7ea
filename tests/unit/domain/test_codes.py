"""The member code in what a reader hands over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, MAX_CODE_LENGTH, Symbology, clean, masked


@pytest.mark.parametrize(
    ("read", "code"),
    [
        ("ADA0001", "ADA0001"),
        ("ada0001", "ada0001"),
        ("  ADA0001\t", "ADA0001"),
        ("ADA0001\r\n", "ADA0001"),
        ("\x02ADA0001\x03", "ADA0001"),
        ("ADA\x000001", "ADA0001"),
        ("]Q1ADA0001", "ADA0001"),
        ("\x00]C0ADA0001", "ADA0001"),
        ("\\000026ADA0001", "ADA0001"),
        ("\u202eADA0001\u202c", "ADA0001"),
        ("\ufeffADA\u200b0001", "ADA0001"),
        ("ADA\udcff0001", "ADA0001"),
        ("A+B-C/D=E%F G", "A+B-C/D=E%F G"),
        ("Ζωή-0001", "Ζωή-0001"),
        ("'; DROP TABLE members; --", "'; DROP TABLE members; --"),
        ("\\0001", "\\0001"),
        ("]Q", "]Q"),
        ("https://example.com/m?id=7", "https://example.com/m?id=7"),
    ],
)
def test_marks_of_readers_go_and_the_code_stays(read: str, code: str) -> None:
    assert clean(read) == code


@pytest.mark.parametrize("read", ["", "   ", "\r\n", "\x00\x01", "]Q1", "\\000026", "\u200b\u202e", "\ud800\udfff"])
def test_nothing_but_marks_is_no_code(read: str) -> None:
    assert clean(read) is None


def test_a_code_has_at_most_128_characters() -> None:
    assert clean("A" * MAX_CODE_LENGTH) == "A" * 128
    assert clean("A" * (MAX_CODE_LENGTH + 1)) is None


def test_what_is_stripped_does_not_count_towards_the_length() -> None:
    assert clean("  " + "A" * 128 + "\r\n") == "A" * 128


def test_the_scanners_prefix_and_suffix_are_stripped() -> None:
    assert clean("<<ADA0001>>", prefix="<<", suffix=">>") == "ADA0001"
    assert clean("<< ADA0001 >>\r", prefix="<<", suffix=">>") == "ADA0001"


def test_a_missing_prefix_or_suffix_is_no_fault() -> None:
    assert clean("ADA0001", prefix="<<", suffix=">>") == "ADA0001"


def test_a_prefix_alone_is_no_code() -> None:
    assert clean("<<", prefix="<<") is None


@given(st.text())
def test_what_is_clean_fits_the_store(text: str) -> None:
    code = clean(text)

    if code is not None:
        assert 1 <= len(code) <= MAX_CODE_LENGTH
        assert code == code.strip()
        assert code.isprintable() or any(ord(letter) > 0x9F for letter in code)
        code.encode()  # no half characters


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="]\\"), min_size=1, max_size=128))
def test_a_plain_code_is_left_alone(text: str) -> None:
    assert clean(text) == text


@given(st.binary())
def test_noise_is_never_a_fault(noise: bytes) -> None:
    clean(noise.decode(errors="surrogateescape"))


def test_a_code_is_shown_by_its_last_three_characters() -> None:
    assert masked("ADA-7Q4") == "…7Q4"


def test_a_code_twice_as_long_as_what_is_shown_is_shown() -> None:
    assert masked("123456") == "…456"


@pytest.mark.parametrize("symbology", Symbology)
def test_lines_of_bars_are_told_from_squares(symbology: Symbology) -> None:
    bars = {"code_128", "code_39", "ean_13", "upc_a", "itf", "codabar"}

    assert symbology.linear is (symbology.value in bars)


def test_typed_codes_are_read_unless_somebody_says_otherwise() -> None:
    assert Symbology.TYPED in DEFAULT_SYMBOLOGIES
    assert Symbology.QR in DEFAULT_SYMBOLOGIES


@pytest.mark.parametrize("code", ["1", "1234", "12345"])
def test_of_a_code_as_short_as_a_pin_nothing_is_shown(code: str) -> None:
    assert masked(code) == "…"
