from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.drawing.fitting import Fitted, fit


def letters(text: str) -> float:
    """Every character is half as wide as the font is high."""
    return 0.5 * len(text)


def fitted(text, width, height, largest=100, smallest=10, most_lines=3) -> Fitted:
    return fit(
        text,
        letters,
        width=width,
        height=height,
        largest=largest,
        smallest=smallest,
        leading=1.2,
        most_lines=most_lines,
    )


def test_a_short_text_is_as_large_as_allowed():
    assert fitted("Welcome", 1000, 1000) == Fitted(100, ("Welcome",))


def test_nothing_needs_no_place():
    assert fitted("", 100, 100) == Fitted(10, ())
    assert fitted("x", 0, 100) == Fitted(10, (), whole=False)


def test_fewer_lines_are_preferred_to_a_slightly_larger_size():
    assert fitted("Welcome Anna", 520, 1000).lines == ("Welcome Anna",)
    assert fitted("Welcome Anna", 400, 1000).lines == ("Welcome", "Anna")


def test_lines_are_about_equally_long():
    found = fitted("one two three four five six", 600, 300, largest=60)
    assert found.lines == ("one two three", "four five six")


def test_a_text_breaks_behind_a_hyphen_and_not_at_a_no_break_space():
    assert fitted("Maximiliane-Konstanze", 400, 1000, smallest=40).lines == ("Maximiliane-", "Konstanze")
    assert fitted("Hold 15\N{NO-BREAK SPACE}cm", 320, 1000, smallest=80).lines == (
        "Hold",
        "15\N{NO-BREAK SPACE}cm",
    )


def test_what_does_not_fit_ends_with_an_ellipsis():
    found = fitted("a very long text indeed that cannot fit at all", 100, 20, most_lines=1)
    assert not found.whole
    assert found.lines == ("a very long text…",)


def test_a_word_that_is_too_wide_is_broken():
    found = fitted("x" * 100, 100, 1000, most_lines=2)
    assert found.lines == ("x" * 19, "x" * 18 + "…")


def test_a_text_with_a_broken_word_is_not_whole():
    assert fitted("x" * 30, 100, 1000, most_lines=2) == Fitted(10, ("x" * 19, "x" * 11), whole=False)
    assert not fitted("a " + "x" * 30, 100, 1000, most_lines=3).whole
    assert fitted("a " + "x" * 19, 100, 1000, most_lines=2).whole


def test_a_text_that_is_too_high_for_its_place_is_not_whole():
    assert fitted("low", 1000, 11) == Fitted(10, ("low",), whole=False)
    assert fitted("low", 1000, 12).whole


texts = st.text(alphabet="ab- \N{NO-BREAK SPACE}", max_size=60)


@given(texts, st.integers(1, 500), st.integers(1, 300), st.integers(1, 4))
def test_whatever_comes_stays_in_its_place(text, width, height, most_lines):
    found = fitted(text, width, height, most_lines=most_lines)
    assert 10 <= found.pixels <= 100
    assert len(found.lines) <= most_lines
    if found.whole:
        assert "".join("".join(found.lines).split()) == "".join(text.split())
    for line in found.lines:
        assert letters(line) * found.pixels <= width or len(line) <= 1 or not found.whole


@pytest.mark.parametrize("text", ["-", "---", "a-", " - ", "a -b"])
def test_hyphens_alone_are_words(text):
    assert "".join(fitted(text, 1000, 1000).lines).replace(" ", "") == text.replace(" ", "")
