"""Rotating codes: the vectors of the RFCs, the window, and what a text must be."""

from __future__ import annotations

from base64 import b32encode
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import rotating
from kiosk.domain.card_codes import ALPHABET
from kiosk.domain.codes import MAX_CODE_LENGTH, clean
from kiosk.domain.rotating import LENGTH, RotatingCode, digits_of, matching_step, parse, shown, step_at

SECRET = b32encode(b"12345678901234567890").decode()
"""The key of the RFCs' examples: 160 bits."""
HANDLE = "B7F3K9P2"
NOW = datetime(2026, 6, 15, 16, 42, tzinfo=UTC)
STEP = step_at(NOW)
SECONDS = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("seconds", "digits"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_the_digits_are_those_of_rfc_6238(seconds: int, digits: str) -> None:
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    assert digits_of(SECRET, step_at(at)) == digits


@pytest.mark.parametrize(
    ("counter", "digits"),
    [(0, "755224"), (1, "287082"), (2, "359152"), (3, "969429"), (4, "338314"), (9, "520489")],
)
def test_the_digits_end_as_those_of_rfc_4226(counter: int, digits: str) -> None:
    assert digits_of(SECRET, counter).endswith(digits)


# ---------------------------------------------------------------- the window


@pytest.mark.parametrize("off", [-1, 0, 1])
def test_a_clock_that_is_off_by_a_step_does_not_matter(off: int) -> None:
    assert matching_step(digits_of(SECRET, STEP + off), SECRET, NOW) == STEP + off


@pytest.mark.parametrize("off", [-100, -2, 2, 100])
def test_two_steps_are_too_many(off: int) -> None:
    assert matching_step(digits_of(SECRET, STEP + off), SECRET, NOW) is None


def test_the_window_ends_exactly_where_a_step_does() -> None:
    digits = digits_of(SECRET, STEP)
    begins = datetime.fromtimestamp(STEP * 30, UTC)
    tick = timedelta(microseconds=1)

    assert matching_step(digits, SECRET, begins - 30 * SECONDS) == STEP
    assert matching_step(digits, SECRET, begins - 30 * SECONDS - tick) is None
    assert matching_step(digits, SECRET, begins + 60 * SECONDS - tick) == STEP
    assert matching_step(digits, SECRET, begins + 60 * SECONDS) is None


def test_a_step_is_half_a_minute_and_begins_with_its_first_instant() -> None:
    begins = datetime.fromtimestamp(STEP * 30, UTC)
    assert [step_at(begins + seconds * SECONDS) - STEP for seconds in (-0.000001, 0, 29.999999, 30)] == [-1, 0, 0, 1]


def test_the_first_minute_of_all_time_has_no_step_before_it() -> None:
    began = datetime(1970, 1, 1, tzinfo=UTC)
    assert matching_step(digits_of(SECRET, 0), SECRET, began) == 0
    assert matching_step("00000000", SECRET, began - 300 * SECONDS) is None


def test_another_secret_makes_other_digits() -> None:
    other = b32encode(b"12345678901234567891").decode()
    assert matching_step(digits_of(other, STEP), SECRET, NOW) is None


# ---------------------------------------------------------------- the text


def test_what_a_phone_shows_is_read_as_it_is() -> None:
    code = shown(HANDLE, SECRET, NOW)

    assert code == RotatingCode(HANDLE, digits_of(SECRET, STEP))
    assert parse(code.text) == code
    assert clean(code.text) == code.text
    assert len(code.text) == LENGTH <= 20 < MAX_CODE_LENGTH
    assert set(code.text) <= set(ALPHABET)


def test_a_text_with_one_wrong_character_is_none() -> None:
    text = shown(HANDLE, SECRET, NOW).text
    for place in range(len(text)):
        for letter in set(ALPHABET) - {text[place]}:
            assert parse(text[:place] + letter + text[place + 1 :]) is None


@pytest.mark.parametrize(
    "change",
    [str.lower, lambda text: text[:-1], lambda text: text + "0", lambda text: f" {text}", lambda text: text[::-1]],
)
def test_a_text_of_another_shape_is_none(change: object) -> None:
    assert callable(change)
    assert parse(change(shown(HANDLE, SECRET, NOW).text)) is None


def test_digits_of_other_scripts_are_no_digits() -> None:
    assert parse("RTXB7F3K9P2\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u06680") is None


@given(st.text(max_size=40) | st.text(alphabet=ALPHABET, min_size=20, max_size=20).map(lambda s: "RTX" + s[3:]))
def test_any_text_is_read_or_not_and_never_an_error(text: str) -> None:
    code = parse(text)
    assert code is None or code.text == text


def test_the_digits_and_the_secret_are_never_shown() -> None:
    assert digits_of(SECRET, STEP) not in repr(shown(HANDLE, SECRET, NOW))


def test_handles_are_drawn_from_the_whole_alphabet() -> None:
    chance = Random(7)
    handles = {rotating.new_handle(chance.randrange) for _ in range(100)}
    assert len(handles) == 100
    assert all(rotating.gap(one, SECRET) is None for one in handles)
    assert set("".join(handles)) == set(ALPHABET)
    assert rotating.gap("ADA0001", SECRET) is not None


@pytest.mark.parametrize(
    ("secret", "sound"),
    [(SECRET, True), (SECRET * 4, True), (SECRET[:24], False), (SECRET[:-1], False), (SECRET.lower(), False),
     (SECRET[:-1] + "=", False), (SECRET * 5, False), ("", False)],
)  # fmt: skip
def test_a_secret_has_160_bits_in_base32(secret: str, sound: bool) -> None:
    assert (rotating.gap(HANDLE, secret) is None) is sound
