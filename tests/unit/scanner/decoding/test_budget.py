import pytest

from kiosk.scanner.decoding.budget import SAVED, SHARE, Budget


def test_a_full_budget_allows_a_look() -> None:
    assert Budget().allows


def test_somebody_who_comes_after_a_quiet_while_gets_looks_until_what_was_saved_is_spent() -> None:
    budget, looks = Budget(), 0
    while budget.allows:
        budget, looks = budget.spent(0.1), looks + 1
    assert looks == pytest.approx(SAVED / 0.1, abs=1)


def test_a_budget_may_be_overdrawn_by_one_look_which_is_earned_back_first() -> None:
    budget = Budget(at=10.0).spent(SAVED - 0.01).spent(0.31)
    assert not budget.allows
    until_even = 0.3 / SHARE
    assert not budget.earned(10.0 + until_even * 0.99).allows
    assert budget.earned(10.0 + until_even * 1.01).allows


def test_in_the_long_run_only_the_share_is_spent() -> None:
    budget, spent = Budget(), 0.0
    for frame in range(30 * 600):
        budget = budget.earned(frame / 30)
        if budget.allows:
            budget, spent = budget.spent(0.03), spent + 0.03
    assert spent / 600 == pytest.approx(SHARE + SAVED / 600, rel=0.02)


def test_no_more_than_a_little_is_saved_over_night() -> None:
    assert Budget().spent(1.0).earned(60_000.0).left == SAVED


def test_a_clock_that_stands_earns_nothing_and_one_that_goes_back_takes_nothing() -> None:
    budget = Budget(at=5.0).spent(1.0)
    assert budget.earned(5.0).left == budget.left
    assert budget.earned(4.0).left == budget.left
