"""How long is exposed in which light, with a room whose brightness follows from the step."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.webcam.exposure import (
    BRIGHT,
    DIM,
    LONGEST,
    SHORT,
    Automatic,
    Exposing,
    Fixed,
    Light,
    Mains,
    Short,
    Step,
    adjust,
    start,
    steps_of,
)

EVERY = 0.25
GAINS = 4.0
"""How much brighter a picture is with all the gain."""


@dataclass
class Room:
    """Light falls on a sensor: brightness grows with time and gain, noise with gain, both have an end."""

    per_ms: float
    steps: tuple[Step, ...]
    state: Exposing
    now: float = 0.0

    def light(self) -> Light:
        step = self.steps[self.state.step]
        gained = 1 + (GAINS - 1) * step.gain
        return Light(min(255.0, self.per_ms * step.seconds * 1000 * gained), 2 * gained)

    def passes(self, seconds: float) -> list[int]:
        """The steps that were taken meanwhile."""
        taken = [self.state.step]
        for _ in range(round(seconds / EVERY)):
            self.now += EVERY
            self.state = adjust(self.state, self.steps, self.light(), self.now)
            if self.state.step != taken[-1]:
                taken.append(self.state.step)
        return taken

    @property
    def exposure(self) -> float:
        return self.steps[self.state.step].seconds


def room(per_ms: float, mains: Mains = Mains.HZ_50, has_gain: bool = True) -> Room:
    steps = steps_of(Short(), mains, has_gain=has_gain)
    return Room(per_ms, steps, start(steps))


@pytest.mark.parametrize(("mains", "flicker"), [(Mains.HZ_50, 0.01), (Mains.HZ_60, 1 / 120)])
def test_exposures_that_are_not_shorter_than_a_flicker_last_whole_flickers(mains: Mains, flicker: float) -> None:
    for step in steps_of(Short(), mains, has_gain=True):
        assert step.seconds <= LONGEST + 1e-9
        assert step.seconds < flicker or step.seconds / flicker == pytest.approx(round(step.seconds / flicker))


def test_a_camera_begins_short_and_stays_so_in_good_light() -> None:
    bright = room(per_ms=10)
    assert bright.exposure == SHORT
    assert bright.passes(60) == [bright.state.step]


def test_in_poor_light_gain_is_spent_before_time() -> None:
    poor = room(per_ms=3.0)
    poor.passes(10)
    assert poor.exposure == SHORT
    assert poor.steps[poor.state.step].gain > 0
    poorer = room(per_ms=1.2)
    poorer.passes(10)
    assert poorer.exposure == 0.02
    assert not poorer.state.lamp_needed


def test_in_the_sun_the_exposure_is_shorter_than_a_flicker() -> None:
    sunny = room(per_ms=40)
    sunny.passes(10)
    assert sunny.exposure == SHORT / 4
    assert DIM <= sunny.light().brightness <= BRIGHT


@pytest.mark.parametrize("has_gain", [True, False])
def test_where_the_longest_exposure_leaves_it_dark_a_lamp_is_needed_until_there_is_one(has_gain: bool) -> None:
    dark = room(per_ms=0.2, has_gain=has_gain)
    dark.passes(20)
    assert dark.exposure == 0.03
    assert dark.state.lamp_needed
    dark.per_ms = 10
    dark.passes(20)
    assert not dark.state.lamp_needed
    assert dark.exposure <= SHORT


def test_a_noisy_picture_needs_a_lamp_too() -> None:
    steps = steps_of(Short(), Mains.HZ_50, has_gain=True)
    state = start(steps)
    for tick in range(8):
        state = adjust(state, steps, Light(90, 20), tick * EVERY)
    assert state.lamp_needed


def test_a_card_before_the_lens_changes_nothing() -> None:
    good = room(per_ms=10)
    before = good.state.step
    good.per_ms = 30  # a white card fills the view for less than a second
    good.passes(0.75)
    good.per_ms = 10
    good.passes(5)
    assert good.state.step == before


@given(st.floats(0.05, 500), st.sampled_from(Mains), st.booleans())
def test_steady_light_comes_to_rest(per_ms: float, mains: Mains, has_gain: bool) -> None:
    steady = room(per_ms, mains, has_gain)
    steady.passes(30)
    assert len(steady.passes(30)) == 1


def test_two_steps_that_lie_too_far_apart_are_not_taken_to_and_fro() -> None:
    """A camera whose gain is all or nothing: dark without it, glaring with it."""
    steps = steps_of(Short(), Mains.HZ_50, has_gain=True)
    state, changes = start(steps), 0
    for tick in range(200):
        before = state.step
        state = adjust(state, steps, Light(60 if steps[state.step].gain == 0 else 250, 1), tick * EVERY)
        changes += state.step != before
    assert changes <= 4


@given(st.lists(st.tuples(st.floats(0, 255), st.floats(0, 60)), max_size=60), st.booleans())
def test_whatever_the_light_the_step_is_one_of_those_there_are(lights: list[tuple[float, float]], gain: bool) -> None:
    for exposure in (Short(), Fixed(0.005), Automatic()):
        steps = steps_of(exposure, Mains.HZ_50, has_gain=gain)
        state = start(steps)
        for tick, (brightness, noise) in enumerate(lights):
            before = state.step
            state = adjust(state, steps, Light(brightness, noise), tick * 0.6)
            assert abs(state.step - before) <= 1
            assert 0 <= state.step < max(1, len(steps))


def test_a_fixed_exposure_is_never_longer_than_the_longest_and_stays() -> None:
    assert steps_of(Fixed(0.004), Mains.HZ_50, has_gain=True) == (Step(0.004),)
    assert steps_of(Fixed(1.0), Mains.HZ_50, has_gain=True) == (Step(LONGEST),)


def test_a_camera_that_decides_by_itself_has_no_steps_and_is_watched_for_darkness() -> None:
    assert steps_of(Automatic(), Mains.HZ_50, has_gain=True) == ()
    state = start(())
    for tick in range(8):
        state = adjust(state, (), Light(10, 1), tick * EVERY)
    assert state.lamp_needed


def test_a_dim_picture_that_can_be_read_needs_no_lamp() -> None:
    dim = room(per_ms=0.45)
    dim.passes(20)
    assert dim.exposure == 0.03
    assert dim.light().brightness < DIM
    assert not dim.state.lamp_needed
