from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.scanner.coaching import coach
from kiosk.scanner.coaching.coach import Advice, Coach, Relieved, Seen, step
from kiosk.scanner.coaching.trouble import Quality, Trouble
from tests.unit.scanner.coaching.test_trouble import GOOD_SQUARE

EVERY = 0.15
FAR = replace(GOOD_SQUARE, module=2.0)
GLARE = replace(GOOD_SQUARE, washed=0.3)
DARK = replace(GOOD_SQUARE, bright=40.0)

Look = tuple[Seen, ...]
NOTHING: Look = ()


def held(quality: Quality = FAR, x: float = 600.0, y: float = 300.0, size: float = 150.0) -> Look:
    """Something in a hand: the picture changes there from look to look."""
    return (Seen(x=x, y=y, size=size, stirred=True, quality=quality),)


def standing(quality: Quality = FAR, x: float = 600.0, y: float = 300.0) -> Look:
    """Something that stands there."""
    return (Seen(x=x, y=y, size=150.0, stirred=False, quality=quality),)


class Desk:
    """A coach who is shown looks, and what was told when."""

    def __init__(self) -> None:
        self.state = Coach()
        self.now = 0.0
        self.told: list[tuple[float, Advice]] = []

    def sees(self, look: Look, seconds: float, *, read: bool = False) -> list[tuple[float, Advice]]:
        """The same look for so long; what was told meanwhile, and when."""
        before = len(self.told)
        end = self.now + seconds
        while self.now < end - 1e-9:
            self.state, advice = step(self.state, look, read, self.now)
            if advice is not None:
                self.told.append((self.now, advice))
            self.now += EVERY
        return self.told[before:]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def advices(told: list[tuple[float, Advice]]) -> list[Advice]:
    return [advice for _, advice in told]


class TestWhenAHintComes:
    def test_after_a_second_and_a_half_of_trying(self, desk):
        told = desk.sees(held(), 4.0)
        assert told[0][0] == pytest.approx(coach.FIRST_AFTER, abs=EVERY)
        assert told[0][1] is Trouble.TOO_FAR

    def test_not_before(self, desk):
        assert desk.sees(held(), coach.FIRST_AFTER - EVERY) == []

    def test_a_wandering_hand_tries_all_the_same(self, desk):
        for x in range(100, 1200, 60):
            desk.sees(held(x=float(x)), EVERY)
        assert advices(desk.told)[:1] == [Trouble.TOO_FAR]

    def test_a_candidate_that_flickers_is_the_same_try(self, desk):
        for _ in range(4):
            desk.sees(held(), EVERY)
            desk.sees(NOTHING, 4 * EVERY)
        assert advices(desk.told)[:1] == [Trouble.TOO_FAR]

    def test_each_try_begins_anew(self, desk):
        desk.sees(held(), 1.2)
        desk.sees(NOTHING, coach.GONE_AFTER + 2 * EVERY)
        assert desk.sees(held(), 1.2) == []

    def test_a_code_without_a_flaw_that_can_be_named_gets_no_hint_until_another_way_is_offered(self, desk):
        (first, *_) = desk.sees(held(GOOD_SQUARE), 8.0)
        assert first[0] == pytest.approx(coach.GIVE_UP_AFTER, abs=EVERY)
        assert first[1] is Trouble.UNREADABLE

    def test_the_nearest_of_several_decides(self, desk):
        desk.sees((*held(FAR, x=200.0, size=80.0), *held(GLARE, x=900.0, size=200.0)), 2.0)
        assert set(advices(desk.told)) == {Trouble.GLARE}


class TestWhichHintComes:
    def test_the_cause_of_most_looks_and_not_of_the_last(self, desk):
        for _ in range(12):
            desk.sees(held(GLARE), 2 * EVERY)
            desk.sees(held(DARK), EVERY)
        assert set(advices(desk.told)) == {Trouble.GLARE}

    def test_a_cause_that_is_seen_now_and_then_is_none(self, desk):
        for _ in range(8):
            desk.sees(held(GOOD_SQUARE), 3 * EVERY)
            desk.sees(held(GLARE), EVERY)
        assert desk.told == []

    def test_another_cause_takes_over_when_the_first_could_be_read(self, desk):
        (first, *_) = desk.sees(held(FAR), 1.8)
        told = desk.sees(held(GLARE), 2.5)
        assert advices(told)[0] is Trouble.GLARE
        assert told[0][0] - first[0] >= coach.AT_LEAST

    def test_hints_do_not_follow_each_other_faster_than_they_can_be_read(self, desk):
        rng = random.Random(5)
        for _ in range(200):
            desk.sees(held(rng.choice([FAR, GLARE, DARK, GOOD_SQUARE])), EVERY)
        changes = [at for at, advice in desk.told if advice is not Trouble.UNREADABLE]
        assert all(later - earlier >= coach.AT_LEAST - 1e-9 for earlier, later in pairwise(changes))

    def test_a_hint_that_holds_is_told_again(self, desk):
        told = desk.sees(held(), coach.FIRST_AFTER + coach.SAY_AGAIN + 2 * EVERY)
        assert advices(told) == [Trouble.TOO_FAR, Trouble.TOO_FAR]

    def test_another_way_is_offered_in_the_end_and_then_nothing_more(self, desk):
        for second in range(60):
            desk.sees(held(x=600.0 + 60 * (second % 2)), 1.0)
        assert {advice for at, advice in desk.told if at >= coach.GIVE_UP_AFTER} == {Trouble.UNREADABLE}
        assert coach.TIRED_AFTER - coach.SAY_AGAIN - 1 < desk.told[-1][0] < coach.TIRED_AFTER


class TestWhenAHintGoes:
    def test_when_the_code_is_read(self, desk):
        desk.sees(held(), 2.0)
        assert advices(desk.sees(NOTHING, EVERY, read=True)) == [Relieved(Trouble.TOO_FAR)]

    def test_when_nothing_is_there(self, desk):
        desk.sees(held(), 2.0)
        told = desk.sees(NOTHING, 10.0)
        assert advices(told) == [Relieved(Trouble.TOO_FAR)]
        assert told[0][0] - 2.0 < coach.GONE_AFTER + 2 * EVERY

    def test_what_was_never_told_is_not_taken_back(self, desk):
        desk.sees(held(), 1.0)
        assert desk.sees(NOTHING, 10.0) == []
        assert desk.sees(held(), EVERY, read=True) == []


class TestFurniture:
    def test_an_empty_view_is_never_coached(self, desk):
        assert desk.sees(NOTHING, 30.0) == []

    def test_what_stands_there_is_never_coached(self, desk):
        assert desk.sees(standing(), 60.0) == []

    def test_nor_when_somebody_walks_past_it(self, desk):
        desk.sees(standing(), coach.SETTLED_AFTER + 1.0)
        assert desk.sees(held(), 5.0) == []

    def test_nor_when_it_was_hidden_for_long(self, desk):
        desk.sees(standing(), coach.SETTLED_AFTER + 1.0)
        desk.sees(NOTHING, 600.0)
        assert desk.sees(held(), 5.0) == []

    def test_nor_when_it_came_into_view_and_stands_since(self, desk):
        desk.sees(held(), EVERY)
        assert desk.sees(standing(), 30.0) == []

    def test_nor_a_screen_or_a_curtain_that_moves_in_its_place(self, desk):
        told = desk.sees(held(), 300.0)
        assert all(at < coach.TIRED_AFTER for at, _ in told)
        desk.sees(NOTHING, 5.0)
        assert desk.sees(held(), 30.0) == []

    def test_a_card_before_a_poster_is_coached_for_it_is_of_another_size(self, desk):
        desk.sees(standing(), coach.SETTLED_AFTER + 1.0)
        assert desk.sees(held(size=260.0), 2.0) != []

    def test_furniture_is_forgotten_in_the_end(self, desk):
        desk.sees(standing(), coach.SETTLED_AFTER + 1.0)
        desk.now += coach.REMEMBERED + 1.0
        assert desk.sees(held(), 2.0) != []

    def test_what_is_remembered_does_not_grow(self, desk):
        wall_of_posters = tuple(one for x in range(200) for one in standing(x=1000.0 * x))
        desk.sees(wall_of_posters, EVERY)
        assert len(desk.state.spots) <= coach.MOST_SPOTS
