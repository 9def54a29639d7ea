import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.readers.wedge import GAP, LATE_ENTER, LONGEST, SHORTEST, SILENCE, Burst, Verdict, Wedge

ENTER = "\r"


class Desk:
    """Feeds keys to the machine as the screen would, with a timer that is always in time."""

    def __init__(self) -> None:
        self.wedge = Wedge()
        self.through = ""
        self.bursts: list[Burst] = []
        self.arrived = ""

    def obey(self, step: tuple[Wedge, Verdict]) -> Verdict:
        self.wedge, verdict = step
        self.through += verdict.let_through
        self.arrived += verdict.let_through
        if verdict.burst is not None:
            self.arrived += verdict.burst.text
            self.bursts.append(verdict.burst)
        return verdict

    def wait_until(self, now: float) -> None:
        due = self.wedge.due_at
        if due is not None and due < now:
            self.obey(self.wedge.wait_over(due + 1e-9))

    def press(self, key: str, now: float) -> Verdict:
        self.wait_until(now)
        if key != ENTER:
            return self.obey(self.wedge.character(key, now))
        verdict = self.obey(self.wedge.enter(now))
        if not verdict.swallow:
            self.through += ENTER
        return verdict

    def type(self, keys: str, gap: float, start: float = 0.0) -> float:
        for n, key in enumerate(keys):
            self.press(key, start + n * gap)
        return start + (len(keys) - 1) * gap


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_six_quick_characters_and_enter_are_a_burst_and_nothing_goes_through(desk: Desk) -> None:
    desk.type("M-0007" + ENTER, gap=0.010, start=4.0)
    assert (desk.bursts, desk.through) == ([Burst("M-0007", first_at=4.0)], "")


def test_a_burst_without_enter_ends_after_the_silence(desk: Desk) -> None:
    last = desk.type("M-0007", gap=0.010)
    desk.obey(desk.wedge.wait_over(last + SILENCE))
    assert desk.bursts == []
    desk.obey(desk.wedge.wait_over(last + SILENCE + 0.001))
    assert (desk.bursts, desk.through) == ([Burst("M-0007", 0.0)], "")


def test_five_quick_characters_are_a_person_and_go_through(desk: Desk) -> None:
    last = desk.type("M-007", gap=0.010)
    desk.wait_until(last + 1)
    assert (desk.bursts, desk.through) == ([], "M-007")


def test_five_quick_characters_and_enter_go_through_with_the_enter(desk: Desk) -> None:
    desk.type("M-007" + ENTER, gap=0.010)
    assert (desk.bursts, desk.through) == ([], "M-007" + ENTER)


def test_gaps_of_exactly_the_limit_still_make_a_burst(desk: Desk) -> None:
    for n in range(SHORTEST):
        desk.obey(desk.wedge.character("7", desk.wedge.last_at + GAP if n else 0.0))
    desk.obey(desk.wedge.enter(desk.wedge.last_at))
    assert desk.bursts == [Burst("777777", 0.0)]


def test_gaps_longer_than_the_limit_make_none(desk: Desk) -> None:
    desk.type("M-00071234" + ENTER, gap=GAP + 0.001)
    assert (desk.bursts, desk.through) == ([], "M-00071234" + ENTER)


def test_a_character_is_held_for_the_gap_and_not_longer(desk: Desk) -> None:
    verdict = desk.press("a", 1.0)
    assert (verdict.swallow, verdict.let_through, desk.wedge.due_at) == (True, "", 1.0 + GAP)


def test_nothing_is_due_while_nothing_is_held() -> None:
    assert Wedge().due_at is None
    assert Wedge().wait_over(9.0) == (Wedge(), Verdict())


def test_what_a_person_typed_just_before_a_burst_goes_through_and_the_burst_does_not(desk: Desk) -> None:
    desk.type("hi", gap=0.2)
    desk.type("M-0007" + ENTER, gap=0.010, start=1.0)
    assert (desk.bursts, desk.through) == ([Burst("M-0007", 1.0)], "hi")


def test_a_character_lets_the_held_ones_through_when_no_timer_did() -> None:
    wedge, _ = Wedge().character("a", 0.0)
    wedge, verdict = wedge.character("b", 1.0)
    assert (wedge.held, verdict) == ("b", Verdict(let_through="a", swallow=True))


def test_enter_lets_the_held_ones_through_before_it_when_no_timer_did() -> None:
    wedge, _ = Wedge().character("a", 0.0)
    assert wedge.enter(1.0) == (Wedge(), Verdict(let_through="a", swallow=False))


def burst_without_a_timer() -> Wedge:
    wedge = Wedge()
    for n in range(SHORTEST):
        wedge, _ = wedge.character("7", n / 100)
    return wedge


def test_a_character_long_after_a_burst_hands_the_burst_over_when_no_timer_did() -> None:
    _, verdict = burst_without_a_timer().character("a", 9.0)
    assert verdict == Verdict(burst=Burst("777777", 0.0), swallow=True)


def test_an_enter_long_after_a_burst_is_a_persons_though_no_timer_came() -> None:
    _, verdict = burst_without_a_timer().enter(9.0)
    assert verdict == Verdict(burst=Burst("777777", 0.0), swallow=False)


def test_a_hiccup_within_a_burst_does_not_cut_the_code_in_two(desk: Desk) -> None:
    last = desk.type("M-0007", gap=0.010)
    desk.type("1234" + ENTER, gap=0.010, start=last + SILENCE - 0.001)
    assert [burst.text for burst in desk.bursts] == ["M-00071234"]


def test_two_bursts_one_after_the_other_are_two_codes(desk: Desk) -> None:
    desk.type("M-0007" + ENTER + "M-0008" + ENTER, gap=0.010)
    assert [burst.text for burst in desk.bursts] == ["M-0007", "M-0008"]


def test_the_enter_that_ends_a_burst_is_swallowed_and_so_is_a_second_one(desk: Desk) -> None:
    last = desk.type("M-0007" + ENTER, gap=0.010)
    assert desk.press(ENTER, last + 0.010).swallow
    assert desk.press(ENTER, last + 0.020).swallow


def test_an_enter_that_comes_late_after_a_burst_is_swallowed(desk: Desk) -> None:
    last = desk.type("M-0007", gap=0.010)
    assert desk.press(ENTER, last + SILENCE + LATE_ENTER - 0.001).swallow


def test_an_enter_that_comes_much_later_is_a_persons(desk: Desk) -> None:
    last = desk.type("M-0007", gap=0.010)
    assert not desk.press(ENTER, last + SILENCE + LATE_ENTER + 0.001).swallow


def test_an_enter_alone_goes_through(desk: Desk) -> None:
    assert not desk.press(ENTER, 0.0).swallow


def test_an_enter_after_a_persons_next_key_goes_through(desk: Desk) -> None:
    last = desk.type("M-0007" + ENTER, gap=0.010)
    desk.press("y", last + 0.1)
    assert not desk.press(ENTER, last + 0.2).swallow


def test_what_a_key_means_is_in_the_burst_and_what_it_wrote_is_let_through() -> None:
    wedge = Wedge()
    for n, (wrote, meant) in enumerate([("?", "M"), (")", "-"), ("", "["), ("q", "a")]):
        wedge, _ = wedge.character(wrote, n / 100, meant)
    assert wedge.wait_over(9.0) == (Wedge(), Verdict(let_through="?)q"))
    for n in (4, 5):
        wedge, _ = wedge.character("à", n / 100, "0")
    assert wedge.enter(0.06)[1] == Verdict(burst=Burst("M-[a00", 0.0), swallow=True)


def test_a_house_with_shorter_codes_stays_one_after_each_key() -> None:
    wedge = Wedge(shortest=3)
    for now in (1.0, 2.0, 3.0):
        for n in range(3):
            assert not wedge.in_burst
            wedge, _ = wedge.character("7", now + n / 100)
        assert wedge.in_burst
        wedge, verdict = wedge.enter(now + 0.03)
        assert verdict.burst == Burst("777", now)
    wedge, _ = wedge.character("7", 4.0)
    assert wedge.wait_over(5.0)[0].shortest == 3


def test_a_burst_that_never_ends_does_not_grow() -> None:
    wedge = Wedge()
    for n in range(LONGEST + 9):
        wedge, verdict = wedge.character("7", n / 100)
        assert verdict == Verdict(swallow=True)
    assert wedge.held == wedge.written == "7" * LONGEST


@given(st.lists(st.tuples(st.floats(0, 0.3), st.sampled_from("aB7" + ENTER)), max_size=60))
def test_every_character_goes_through_or_into_a_burst_in_order_and_once(keys: list[tuple[float, str]]) -> None:
    desk, now = Desk(), 0.0
    for gap, key in keys:
        now += gap
        desk.press(key, now)
    desk.wait_until(now + 10)
    assert desk.arrived == "".join(key for _, key in keys if key != ENTER)
    assert all(len(burst.text) >= SHORTEST for burst in desk.bursts)


@given(st.text("abc123", min_size=1, max_size=40), st.floats(GAP + 0.001, 2.0))
def test_a_person_never_loses_a_key(keys: str, gap: float) -> None:
    desk = Desk()
    last = desk.type(keys + ENTER, gap)
    desk.wait_until(last + 10)
    assert (desk.through, desk.bursts) == (keys + ENTER, [])
