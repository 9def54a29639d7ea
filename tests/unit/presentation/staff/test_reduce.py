from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.sign_in import Attempts
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.presentation.staff import timeouts
from kiosk.presentation.staff.inputs import (
    Busy,
    CheckPin,
    Entered,
    Left,
    LogAttempts,
    NobodyHasAPin,
    NotChecked,
    PinAnswered,
    PinGiven,
    Tick,
    Typed,
    Wanted,
)
from kiosk.presentation.staff.reduce import reduce, start
from kiosk.presentation.staff.rooms import Room, rooms_of
from kiosk.presentation.staff.screens import Closed, Open, PinPad, Setting, Surface, Trouble

SAM = StaffMember(id="s-1", first_name="Sam", last_name="Lee", role=StaffRole.RECEPTIONIST)
MIA = replace(SAM, id="s-2", first_name="Mia", role=StaffRole.MANAGER)
PUBLIC, DESK = Setting(surface=Surface.PUBLIC), Setting(surface=Surface.DESK)


def after(screen, *inputs, at=0.0):
    for given in inputs:
        screen = reduce(screen, given, at).screen
    return screen


def opened(setting=PUBLIC, who=SAM, room=Room.LIVE):
    return after(start(setting, 0.0), Wanted(room), PinGiven("481516"), PinAnswered(who))


def test_on_the_members_screen_nothing_is_there_until_somebody_wants_it():
    closed = start(PUBLIC, 0.0)
    assert isinstance(closed, Closed)
    assert after(closed, Tick(), Busy(), PinGiven("1"), Entered(Room.LIVE), at=9.0) == closed
    pad = after(closed, Wanted(Room.TODAY))
    assert isinstance(pad, PinPad)
    assert (pad.room, pad.until) == (Room.TODAY, timeouts.PIN_PAD)


def test_on_the_staffs_own_screen_the_pad_waits_for_ever():
    pad = start(DESK, 0.0)
    assert isinstance(pad, PinPad)
    assert after(pad, Tick(), at=1e6) == pad


def test_a_digit_gives_the_pad_more_time_and_then_it_closes():
    pad = after(after(start(PUBLIC, 0.0), Wanted()), Typed(1), at=15.0)
    assert after(pad, Tick(), at=34.0) == pad
    assert isinstance(after(pad, Tick(), at=35.0), Closed)


def test_a_right_pin_opens_the_room_that_was_wanted():
    change = reduce(after(start(PUBLIC, 0.0), Wanted(Room.TODAY)), PinGiven("481516"), 1.0)
    assert change.effects == (CheckPin("481516"),)
    inside = after(change.screen, PinAnswered(SAM), at=2.0)
    assert isinstance(inside, Open)
    assert (inside.who, inside.room, inside.until) == (SAM, Room.TODAY, 2.0 + timeouts.PUBLIC_SESSION)


def test_no_pin_is_in_a_representation():
    change = reduce(after(start(PUBLIC, 0.0), Wanted()), PinGiven("481516"), 1.0)
    assert "481516" not in repr((PinGiven("481516"), change))


def test_while_a_pin_is_looked_at_no_other_is_taken():
    checking = after(start(DESK, 0.0), PinGiven("481516"))
    assert reduce(checking, PinGiven("000000"), 0.0).effects == ()
    assert after(checking, Typed(3)) == checking


def test_five_wrong_pins_pause_the_pad_and_say_so_in_the_log_once():
    screen, effects = start(DESK, 0.0), []
    for _ in range(5):
        screen = after(screen, PinGiven("111111"))
        change = reduce(screen, PinAnswered(None), 10.0)
        screen, effects = change.screen, [*effects, *change.effects]
    assert effects == [LogAttempts(60.0)]
    assert screen.trouble is Trouble.PAUSED
    assert reduce(screen, PinGiven("481516"), 11.0).effects == ()
    again = after(screen, Tick(), at=70.0)
    assert again.trouble is None
    assert reduce(again, PinGiven("481516"), 71.0).effects == (CheckPin("481516"),)


def test_the_pause_outlives_a_pad_on_the_members_screen():
    tried = replace(PUBLIC, attempts=Attempts(5, 60.0))
    pad = after(start(tried, 0.0), Wanted())
    assert pad.trouble is Trouble.PAUSED
    closed = after(pad, Tick(), at=timeouts.PIN_PAD)
    assert isinstance(closed, Closed)
    assert after(closed, Wanted(), at=59.0).trouble is Trouble.PAUSED
    assert after(closed, Wanted(), at=61.0).trouble is None


def test_a_right_pin_forgets_the_wrong_ones():
    pad = after(start(DESK, 0.0), PinGiven("1"), PinAnswered(None), PinGiven("2"), PinAnswered(SAM))
    assert pad.setting.attempts == Attempts()


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [(PinAnswered(None), Trouble.WRONG), (NobodyHasAPin(), Trouble.NOBODY_HAS_A_PIN), (NotChecked(), Trouble.STORE)],
)
def test_the_pad_says_why_it_does_not_open(answer, trouble):
    pad = after(start(DESK, 0.0), PinGiven("481516"), answer)
    assert (pad.trouble, pad.digits, pad.checking) == (trouble, 0, False)
    assert after(pad, Typed(1)).trouble is None


def test_a_receptionist_enters_no_room_of_the_managers():
    assert Room.CHARTS not in rooms_of(SAM.role)
    assert opened(room=Room.SETTINGS).room is Room.LIVE
    assert after(opened(), Entered(Room.CHARTS)).room is Room.LIVE
    assert after(opened(who=MIA), Entered(Room.CHARTS)).room is Room.CHARTS


@pytest.mark.parametrize(("setting", "seconds"), [(PUBLIC, timeouts.PUBLIC_SESSION), (DESK, timeouts.DESK_SESSION)])
def test_a_session_warns_and_then_locks(setting, seconds):
    screen = opened(setting)
    assert after(screen, Tick(), at=seconds - 1) == screen
    warned = after(screen, Tick(), at=seconds)
    assert warned.warned
    assert not after(warned, Busy(), at=seconds + 1).warned
    assert after(warned, Tick(), at=seconds + timeouts.WARNING) == start(setting, seconds + timeouts.WARNING)


def test_locking_goes_back_to_where_the_window_begins():
    assert isinstance(after(opened(PUBLIC), Left()), Closed)
    assert isinstance(after(opened(DESK), Left()), PinPad)
