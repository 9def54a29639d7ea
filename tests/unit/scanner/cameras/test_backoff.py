from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.cameras.backoff import LONGEST, SHORTEST, Backoff


def waits(tries: int, jitter: float) -> list[float]:
    backoff, seconds = Backoff(), []
    for _ in range(tries):
        backoff = backoff.failed()
        seconds.append(backoff.seconds(jitter))
    return seconds


def test_the_wait_doubles_from_a_fifth_of_a_second_to_two_seconds() -> None:
    assert waits(7, jitter=0) == [0.2, 0.4, 0.8, 1.6, 2.0, 2.0, 2.0]


def test_full_jitter_halves_the_wait() -> None:
    assert waits(1, jitter=1) == [0.1]


@given(st.integers(1, 100_000), st.floats(0, 1))
def test_no_wait_is_longer_than_the_longest_or_shorter_than_half_the_shortest(failures: int, jitter: float) -> None:
    assert SHORTEST / 2 <= Backoff(failures).seconds(jitter) <= LONGEST
