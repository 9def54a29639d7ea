from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.decisions import Flag
from kiosk.domain.house import House
from kiosk.domain.preferences import Preferences
from kiosk.domain.reasons import Reason
from kiosk.presentation.member.around import Camera
from kiosk.presentation.member.buttons import Button, Ease
from kiosk.presentation.member.conversations import NumberEntry, TakingBack
from kiosk.presentation.member.effects import (
    CallHelp,
    CancelHelp,
    Forget,
    PlaySound,
    Remember,
    Reopen,
    Resubmit,
    SubmitNumber,
    TakeBack,
)
from kiosk.presentation.member.inputs import (
    CameraChanged,
    Coached,
    ConnectionChanged,
    Decided,
    Halted,
    HelpAccepted,
    HouseChanged,
    Located,
    NotAnswered,
    NotTakenBack,
    NumberUnknown,
    Resumed,
    TakenBack,
    Tick,
    Touched,
    Uncoached,
    Unlocated,
)
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import Hint, Idle, OutOfOrder, held_handle, start
from tests.unit.presentation.member.visitors import (
    AROUND,
    DAY,
    EVENING,
    OPEN,
    already_in,
    charge,
    checked_in,
    checked_out,
    consent_needed,
    refused,
)

handles = st.sampled_from(["a", "b", "c"])
decisions = st.one_of(
    st.sampled_from([checked_in(), checked_out(), already_in(), consent_needed()]),
    st.builds(
        checked_in,
        st.sampled_from([OPEN, replace(OPEN, preferences=Preferences(more_time=True))]),
        charge=st.sampled_from([None, charge()]),
        flags=st.sampled_from([(), (Flag.NOTE,)]),
        visit_id=st.sampled_from(["visit-1", "visit-2"]),
    ),
    st.sampled_from(list(Reason)).map(refused),
)
inputs = st.one_of(
    st.builds(Decided, decision=decisions, handle=handles),
    st.builds(NotAnswered, handle=handles),
    st.builds(Touched, st.sampled_from(list(Button)), st.sampled_from([DAY.id, EVENING.id, "", "1", "7", "fr", *Ease])),
    st.sampled_from([TakenBack("visit-1"), NotTakenBack("visit-1"), NumberUnknown(), HelpAccepted("Sam")]),
    st.sampled_from([HouseChanged(House()), HouseChanged(House(number_digits=2))]),
    st.just(Tick()),
    st.just(Located()),
    st.just(Unlocated()),
    st.builds(Coached, st.sampled_from(list(Hint))),
    st.builds(Uncoached, st.sampled_from(list(Hint))),
    st.builds(CameraChanged, st.sampled_from(list(Camera))),
    st.builds(ConnectionChanged, st.booleans()),
    st.just(Halted()),
    st.just(Resumed()),
)
steps = st.lists(st.tuples(inputs, st.floats(min_value=0, max_value=30)), max_size=60)


@settings(max_examples=300, deadline=None)
@given(steps)
def test_every_screen_ends_or_has_an_owner_and_only_a_touch_submits(history):
    screen, now = start(AROUND, 0.0), 0.0
    for one, passed in history:
        now += passed
        before = screen
        change = reduce(screen, one, now)
        screen = change.screen
        if not isinstance(screen, Idle | OutOfOrder):
            assert screen.until is not None
        if isinstance(one, Tick) and screen.until is not None:
            assert screen.until > now, "a deadline that has passed would wake for ever"
        for asked in change.effects:
            if isinstance(asked, Reopen | CallHelp | CancelHelp):
                assert isinstance(one, Touched)
            if isinstance(asked, TakeBack):
                assert isinstance(one, Touched) or isinstance(before, TakingBack)
            if isinstance(asked, SubmitNumber):
                assert isinstance(before, NumberEntry)
            if isinstance(asked, Remember):
                assert isinstance(one, Decided)
                assert before.around.remember
        submitted = [effect for effect in change.effects if isinstance(effect, Resubmit)]
        if submitted:
            assert isinstance(one, Touched)
            assert submitted[0].handle == held_handle(before) == held_handle(screen)
        forgotten = [effect.handle for effect in change.effects if isinstance(effect, Forget)]
        assert held_handle(screen) not in forgotten
        if held_handle(before) != held_handle(screen) and held_handle(before) is not None:
            assert held_handle(before) in forgotten
        assert len([effect for effect in change.effects if isinstance(effect, PlaySound)]) <= 1


@settings(max_examples=100, deadline=None)
@given(steps)
def test_left_alone_it_always_comes_back_to_idle_or_out_of_order(history):
    screen, now = start(AROUND, 0.0), 0.0
    for one, passed in history:
        now += passed
        screen = reduce(screen, one, now).screen
    for _ in range(20):
        if screen.until is None:
            break
        now = max(now, screen.until)
        screen = reduce(screen, Tick(), now).screen
    assert isinstance(screen, Idle | OutOfOrder)
    assert screen.until is None
