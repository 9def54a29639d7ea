"""The pause after wrong PINs, and what a PIN may be."""

from __future__ import annotations

from kiosk.domain.sign_in import FRESH, after_wrong, pin_gap


def test_five_wrong_tries_make_a_pause_that_doubles_up_to_a_quarter_of_an_hour() -> None:
    attempts, now, pauses = FRESH, 1000.0, []
    for _ in range(40):
        attempts = after_wrong(attempts, now)
        pauses.append(attempts.pause(now))
        now += attempts.pause(now)

    assert pauses[4::5] == [60, 120, 240, 480, 900, 900, 900, 900]
    assert all(pause == 0 for place, pause in enumerate(pauses, 1) if place % 5)


def test_a_pause_runs_out() -> None:
    attempts = FRESH
    for _ in range(5):
        attempts = after_wrong(attempts, 1000.0)

    assert [attempts.pause(now) for now in (1000.0, 1059.0, 1060.0, 9999.0)] == [60.0, 1.0, 0.0, 0.0]
    assert FRESH.pause(0.0) == 0.0


def test_a_pin_has_six_digits_that_are_no_row_of_keys() -> None:
    assert all(pin_gap(pin) is None for pin in ("481516", "112233", "000001", "123457", "135791"))
    assert all(pin_gap(pin) == "a PIN has 6 digits" for pin in ("", "48151", "4815162", "48151a", "٤٨١٥١٦", "48151²"))
    for pin in ("000000", "777777", "123456", "654321", "456789", "890123", "109876"):
        assert pin_gap(pin) == "a PIN like this is guessed at once", pin
