import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import Symbology
from kiosk.scanner.debounce import (
    AGREE_WITHIN,
    GUARD,
    UNSEEN_FOR,
    Accepted,
    Debounce,
    Located,
    Nothing,
    OneAtATime,
    Outcome,
    step,
)
from kiosk.scanner.sighting import Sighting

SQUARE = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0))


def qr(text: str) -> Sighting:
    return Sighting(text, Symbology.QR, SQUARE, "zxing", 2.0)


def bars(text: str) -> Sighting:
    return Sighting(text, Symbology.CODE_128, SQUARE, "zxing", 3.0)


def outcomes(*frames: tuple[float, tuple[Sighting, ...]]) -> list[Outcome]:
    state, told = Debounce(), []
    for now, sightings in frames:
        state, outcome = step(state, sightings, now)
        told.append(outcome)
    return told


def accepted(*frames: tuple[float, tuple[Sighting, ...]]) -> list[tuple[str, float]]:
    times = [now for now, _ in frames]
    return [
        (outcome.text, now)
        for now, outcome in zip(times, outcomes(*frames), strict=True)
        if isinstance(outcome, Accepted)
    ]


def in_view(code: Sighting, start: float, end: float) -> list[tuple[float, tuple[Sighting, ...]]]:
    """The code in each frame, at 8 a second, which floats hold exactly."""
    return [(start + n / 8, (code,)) for n in range(int((end - start) * 8) + 1)]


def test_an_empty_view_is_nothing() -> None:
    assert outcomes((0.0, ())) == [Nothing()]


def test_a_qr_code_is_accepted_in_the_first_frame_that_shows_it() -> None:
    assert outcomes((5.0, (qr("A"),))) == [Accepted("A", Symbology.QR, first_seen_at=5.0, ms=2.0)]


def test_a_code_that_stays_in_view_is_accepted_once_however_long_it_stays() -> None:
    assert accepted(*in_view(qr("A"), 0, 60)) == [("A", 0.0)]


def test_a_known_code_in_view_is_located() -> None:
    assert outcomes((0.0, (qr("A"),)), (0.125, (qr("A"),)))[1] == Located(frozenset({"A"}))


def test_a_code_that_comes_back_after_the_guard_and_out_of_view_is_accepted_again() -> None:
    assert accepted((0.0, (qr("A"),)), (GUARD, (qr("A"),))) == [("A", 0.0), ("A", GUARD)]


def test_within_the_guard_a_code_is_not_accepted_again_though_it_was_taken_away() -> None:
    assert accepted((0.0, (qr("A"),)), (2.99, (qr("A"),))) == [("A", 0.0)]


def test_after_the_guard_a_code_that_was_seen_a_moment_ago_is_not_accepted_again() -> None:
    stays = in_view(qr("A"), 0, 4)
    assert accepted(*stays, (4 + 1.19, (qr("A"),))) == [("A", 0.0)]


def test_after_the_guard_a_code_unseen_for_long_enough_is_accepted_again() -> None:
    stays = in_view(qr("A"), -4, 0)
    assert accepted(*stays, (UNSEEN_FOR, (qr("A"),))) == [("A", -4.0), ("A", UNSEEN_FOR)]


def test_seeing_a_code_within_the_guard_makes_its_absence_count_anew() -> None:
    assert accepted((0.0, (qr("A"),)), (2.5, (qr("A"),)), (3.5, (qr("A"),)), (4.7, (qr("A"),))) == [
        ("A", 0.0),
        ("A", 4.7),
    ]


def test_a_different_code_wins_at_once() -> None:
    assert accepted((0.0, (qr("A"),)), (0.125, (qr("B"),))) == [("A", 0.0), ("B", 0.125)]


def test_two_codes_that_are_read_in_turns_are_accepted_once_each() -> None:
    frames = [(n / 8, (qr("AB"[n % 2]),)) for n in range(80)]
    assert accepted(*frames) == [("A", 0.0), ("B", 0.125)]


def test_one_reading_of_bars_is_located_and_not_accepted() -> None:
    assert outcomes((0.0, (bars("A"),))) == [Located(frozenset({"A"}))]


def test_bars_are_accepted_at_the_second_equal_reading_and_seen_since_the_first() -> None:
    told = outcomes((0.0, (bars("A"),)), (0.5, (bars("A"),)))
    assert told[1] == Accepted("A", Symbology.CODE_128, first_seen_at=0.0, ms=3.0)


def test_frames_without_a_reading_do_not_part_two_readings_of_bars() -> None:
    assert accepted((0.0, (bars("A"),)), (0.5, ()), (1.0, (bars("A"),))) == [("A", 1.0)]


def test_a_second_reading_of_bars_that_comes_too_late_counts_as_the_first() -> None:
    late = AGREE_WITHIN + 0.01
    assert accepted((0.0, (bars("A"),)), (late, (bars("A"),)), (late + 1, (bars("A"),))) == [("A", late + 1)]


def test_a_different_reading_of_bars_starts_the_agreement_anew() -> None:
    frames = [(n / 8, (bars(text),)) for n, text in enumerate("ABABB")]
    assert accepted(*frames) == [("B", 0.5)]


def test_a_qr_code_between_makes_bars_start_anew() -> None:
    assert accepted((0.0, (bars("A"),)), (0.125, (qr("Q"),)), (0.25, (bars("A"),))) == [("Q", 0.125)]


@pytest.mark.parametrize("symbology", [s for s in Symbology if s.linear])
def test_every_linear_symbology_needs_two_readings(symbology: Symbology) -> None:
    code = Sighting("1", symbology, SQUARE, "zxing", 1.0)
    assert accepted((0.0, (code,)), (0.125, (code,))) == [("1", 0.125)]


def test_two_different_codes_in_one_frame_are_both_left() -> None:
    assert outcomes((0.0, (qr("A"), qr("B")))) == [OneAtATime()]


def test_two_different_codes_are_left_for_as_long_as_they_are_in_view() -> None:
    assert set(outcomes(*[(n / 8, (qr("A"), qr("B"))) for n in range(80)])) == {OneAtATime()}


def test_a_code_of_a_crowd_that_is_read_alone_a_moment_later_is_left_too() -> None:
    assert outcomes((0.0, (qr("A"), qr("B"))), (0.125, (qr("A"),)))[1] == OneAtATime()


def test_the_code_that_stays_when_the_other_is_taken_away_is_accepted() -> None:
    stays = [(n / 8, (qr("A"),)) for n in range(1, 12)]
    assert accepted((0.0, (qr("A"), qr("B"))), *stays) == [("A", 1.25)]


def test_a_third_code_wins_over_a_crowd_that_has_left() -> None:
    assert accepted((0.0, (qr("A"), qr("B"))), (0.125, (qr("C"),))) == [("C", 0.125)]


def test_a_code_that_joins_one_just_accepted_is_left() -> None:
    assert outcomes((0.0, (qr("A"),)), (0.125, (qr("A"), qr("B"))))[1] == OneAtATime()


def test_a_code_that_hangs_in_view_for_as_long_as_the_guard_stands_in_nobodys_way() -> None:
    poster = in_view(qr("poster"), 0, GUARD - 0.125)
    assert accepted(*poster, (GUARD, (qr("poster"), qr("B"))))[-1] == ("B", GUARD)


def test_a_code_that_hangs_in_view_for_shorter_than_the_guard_still_does() -> None:
    poster = in_view(qr("poster"), 0, GUARD - 0.125)
    assert outcomes(*poster, (2.9375, (qr("poster"), qr("B"))))[-1] == OneAtATime()


def test_two_codes_that_were_both_accepted_are_no_crowd() -> None:
    told = outcomes((0.0, (qr("A"),)), (0.125, (qr("B"),)), (0.25, (qr("A"), qr("B"))))
    assert told[2] == Located(frozenset({"A", "B"}))


def test_the_same_text_as_qr_and_as_bars_is_one_code_and_counts_as_qr() -> None:
    for card in ((bars("A"), qr("A")), (qr("A"), bars("A"))):
        assert outcomes((0.0, card)) == [Accepted("A", Symbology.QR, first_seen_at=0.0, ms=2.0)]


def test_a_crowd_makes_bars_start_anew() -> None:
    told = outcomes((0.0, (bars("A"),)), (0.125, (qr("B"), qr("C"))), (0.25, (bars("A"),)))
    assert told[2] == Located(frozenset({"A"}))


CODES = st.lists(
    st.builds(lambda text, kind: kind(text), st.sampled_from("ABC"), st.sampled_from([qr, bars])), max_size=3
).map(tuple)
HISTORY = st.lists(st.tuples(st.floats(0.01, 2.0), CODES), max_size=60)


@given(HISTORY)
def test_whatever_is_shown_no_code_is_accepted_twice_within_the_guard_or_without_being_alone(
    history: list[tuple[float, tuple[Sighting, ...]]],
) -> None:
    state, now = Debounce(), 0.0
    accepted_at: dict[str, float] = {}
    seen_at: dict[str, float] = {}
    taken_away: set[str] = set()
    for gap, sightings in history:
        now += gap
        state, outcome = step(state, sightings, now)
        texts = {sighting.text for sighting in sightings}
        taken_away |= {text for text in texts if now - seen_at.get(text, now) >= UNSEEN_FOR}
        if isinstance(outcome, Accepted):
            assert outcome.text in texts
            assert now - outcome.first_seen_at <= AGREE_WITHIN
            others = texts - {outcome.text}
            assert all(now - accepted_at.get(other, now) >= GUARD for other in others)
            if outcome.text in accepted_at:
                assert now - accepted_at[outcome.text] >= GUARD
                assert outcome.text in taken_away
            taken_away.discard(outcome.text)
            accepted_at[outcome.text] = now
        seen_at |= dict.fromkeys(texts, now)
        assert len(state.known) <= 3


@given(HISTORY)
def test_an_hour_later_nothing_is_remembered(history: list[tuple[float, tuple[Sighting, ...]]]) -> None:
    state, now = Debounce(), 0.0
    for gap, sightings in history:
        now += gap
        state, _ = step(state, sightings, now)
    assert step(state, (), now + 3600) == (Debounce(), Nothing())
