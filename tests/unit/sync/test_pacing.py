"""When to talk to the server next, and how much to say at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.pacing import (
    AFTER_SCAN,
    FIRST_BATCH,
    FIRST_WAIT,
    IDLE,
    LARGEST_BATCH,
    LONGEST_ASKED,
    LONGEST_WAIT,
    Pacing,
)

START = Pacing(due_at=100.0)


def test_a_kiosk_starts_with_a_hundred_events_at_most() -> None:
    assert (START.failures, START.batch) == (0, FIRST_BATCH)


# ---------------------------------------------------------------- scans


def test_a_scan_is_sent_a_quarter_of_a_second_later() -> None:
    assert START.succeeded(50.0).scanned(51.0).due_at == 51.0 + AFTER_SCAN


def test_a_rush_becomes_one_batch() -> None:
    first = START.succeeded(50.0).scanned(51.0)

    assert first.scanned(51.1).scanned(51.2) == first


def test_a_scan_delays_nothing_that_is_due_sooner() -> None:
    assert START.scanned(99.9).due_at == 100.0


def test_a_scan_never_shortens_a_wait() -> None:
    waiting = START.failed(100.0, jitter=1.0)

    assert waiting.scanned(100.1) == waiting


# ---------------------------------------------------------------- success


def test_without_scans_the_server_is_asked_now_and_then() -> None:
    assert START.succeeded(200.0).due_at == 200.0 + IDLE


@pytest.mark.parametrize(("before", "after"), [(1, 2), (2, 4), (100, 200), (250, 500), (300, 500), (500, 500)])
def test_the_batch_doubles_with_each_that_is_taken_up_to_the_largest(before: int, after: int) -> None:
    pacing = Pacing(due_at=7.0, failures=2, batch=before).taken()

    assert pacing.batch == after <= LARGEST_BATCH
    assert (pacing.due_at, pacing.failures) == (7.0, 2)


def test_success_keeps_the_batch() -> None:
    assert Pacing(due_at=0.0, batch=30).succeeded(0.0).batch == 30


def test_success_forgets_the_failures() -> None:
    assert START.failed(1.0, jitter=0.5).failed(2.0, jitter=0.5).succeeded(3.0).failures == 0


# ---------------------------------------------------------------- failure


@pytest.mark.parametrize(
    ("failures", "longest"), [(0, 1), (1, 2), (2, 4), (3, 8), (4, 16), (5, 32), (6, 60), (7, 60), (1_000, 60)]
)
def test_waits_double_to_a_slow_steady_rate_and_never_stop(failures: int, longest: float) -> None:
    pacing = Pacing(due_at=0.0, failures=failures)

    assert pacing.failed(10.0, jitter=1.0).due_at == 10.0 + longest
    assert pacing.failed(10.0, jitter=0.0).due_at == 10.0
    assert pacing.failed(10.0, jitter=0.5).due_at == 10.0 + longest / 2
    assert pacing.failed(10.0, jitter=1.0).failures == failures + 1
    assert FIRST_WAIT <= longest <= LONGEST_WAIT


def test_what_the_server_asks_for_is_kept() -> None:
    assert START.failed(10.0, jitter=0.5, asked=30.0).due_at == 40.5
    assert START.failed(10.0, jitter=0.0, asked=0.0).due_at == 10.0


def test_what_the_server_asks_for_has_a_limit() -> None:
    assert START.failed(10.0, jitter=0.0, asked=86_400.0).due_at == 10.0 + LONGEST_ASKED


@pytest.mark.parametrize(("before", "after"), [(500, 250), (100, 50), (3, 1), (2, 1), (1, 1)])
def test_the_batch_halves_on_failure_down_to_one(before: int, after: int) -> None:
    assert Pacing(due_at=0.0, batch=before).failed(0.0, jitter=0.0).batch == after


@pytest.mark.parametrize(("before", "after"), [(50, 25), (3, 1), (1, 1)])
def test_a_batch_that_was_not_understood_is_halved_without_a_wait(before: int, after: int) -> None:
    halved = Pacing(due_at=7.0, batch=before).halved()

    assert (halved.batch, halved.due_at, halved.failures) == (after, 7.0, 0)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["scanned", "succeeded", "failed", "halved", "taken"]),
            st.floats(0, 1),
            st.none() | st.floats(0, 1e9),
        )
    )
)
def test_whatever_happens_there_is_a_next_time_and_a_batch(history: list[tuple[str, float, float | None]]) -> None:
    now, pacing = 0.0, Pacing(due_at=0.0)
    for deed, jitter, asked in history:
        now += 1
        match deed:
            case "scanned":
                pacing = pacing.scanned(now)
            case "succeeded":
                pacing = pacing.succeeded(now)
            case "failed":
                pacing = pacing.failed(now, jitter=jitter, asked=asked)
            case "halved":
                pacing = pacing.halved()
            case "taken":
                pacing = pacing.taken()
        assert 1 <= pacing.batch <= LARGEST_BATCH
        assert pacing.due_at <= now + LONGEST_ASKED + 1
