from __future__ import annotations

from kiosk.presentation.shortened import shortened


def test_a_long_text_ends_in_an_ellipsis_and_a_short_one_is_itself() -> None:
    assert [shortened(text, 6) for text in ("Anna", "Annika", "Annikas", "An  na\nB", "Anna Lena")] == [
        "Anna", "Annika", "Annik…", "An na…", "Anna…",
    ]  # fmt: skip


def test_no_half_of_a_joined_letter_is_left() -> None:
    assert shortened("ab👩\u200d👩\u200d👧", 5) == "ab👩…"
