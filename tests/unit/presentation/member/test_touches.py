"""Help, and the ways on from a refusal: only what can really be done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.house import House
from kiosk.domain.reasons import Reason
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.around import Offered
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry
from kiosk.presentation.member.effects import CallHelp, CancelHelp
from kiosk.presentation.member.inputs import Decided, HelpAccepted, HouseChanged, Tick, Touched
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.refusals import action_of
from kiosk.presentation.member.screens import Idle, start
from kiosk.presentation.member.wording import words
from tests.unit.presentation.member.plain_formats import PlainFormats
from tests.unit.presentation.member.visitors import AROUND, AT, checked_in, refused

ALL = Offered(phone="0123 456", top_up="https://club.example/up", sign="https://club.example/sign")
ABLE = replace(AROUND, offered=ALL, house=House(number_digits=4))
UNABLE = replace(AROUND, offered=Offered(numbers=False, attended=False))
IDLE = start(AROUND, 0.0)


def after(screen, *given, now):
    for one in given:
        screen = reduce(screen, one, now).screen
    return screen


def denied(reason, around=ABLE):
    return after(start(around, 0.0), Decided(decision=refused(reason), handle="1"), now=0.0)


def said(screen):
    return words(screen, Catalogue(), PlainFormats())


def test_help_is_called_from_the_idle_screen_and_from_a_refusal_with_its_ticket():
    assert reduce(IDLE, Touched(Button.HELP), 1.0).effects == (CallHelp(""),)
    change = reduce(denied(Reason.OVERDUE), Touched(Button.HELP), 1.0)
    assert CallHelp("K7F2") in change.effects
    assert said(change.screen).headline == "Someone's coming"
    assert said(change.screen).small == "Desk ticket K7F2"


def test_help_ends_by_itself_after_ninety_seconds_and_can_be_cancelled():
    called = after(IDLE, Touched(Button.HELP), now=1.0)
    assert after(called, Tick(), now=90.9) == called
    assert isinstance(after(called, Tick(), now=91.0), Idle)
    cancelled = reduce(called, Touched(Button.BACK), 2.0)
    assert (type(cancelled.screen), cancelled.effects) == (Idle, (CancelHelp(""),))


def test_it_is_said_who_comes():
    called = after(IDLE, Touched(Button.HELP), HelpAccepted("Sam"), now=1.0)
    assert said(called).body == "Sam is on the way."
    assert after(IDLE, HelpAccepted("Sam"), now=1.0) == IDLE


def test_a_scan_goes_before_help_that_was_called():
    called = after(IDLE, Touched(Button.HELP), now=1.0)
    assert not isinstance(after(called, Decided(decision=checked_in(), handle="1"), now=1.1), HelpCalled)


def test_where_nobody_is_at_the_desk_a_number_is_shown_and_nobody_is_called():
    alone = start(replace(ABLE, offered=replace(ALL, attended=False)), 0.0)
    change = reduce(alone, Touched(Button.HELP), 1.0)
    assert change.effects == ()
    assert (said(change.screen).headline, said(change.screen).body) == (
        "No one's at the desk right now",
        "Call 0123 456.",
    )
    assert reduce(change.screen, Touched(Button.BACK), 2.0).effects == ()


def test_where_there_is_nobody_at_all_there_is_no_button_for_them():
    idle = start(UNABLE, 0.0)
    assert said(idle).buttons == ()
    assert after(idle, Touched(Button.HELP), now=1.0) == idle


WAYS_ON = {
    Reason.UNKNOWN_CODE: Button.NUMBER,
    Reason.CARD_REPLACED: Button.NUMBER,
    Reason.CODE_EXPIRED: Button.NUMBER,
    Reason.NOT_A_MEMBER_CODE: Button.FIND_CODE,
    Reason.USED_UP: Button.TOP_UP,
    Reason.PASS_ENDED: Button.TOP_UP,
    Reason.WAIVER_NEEDED: Button.SIGN,
    Reason.CLOSED: None,
    Reason.FULL: None,
    Reason.NOT_INSIDE: None,
}


@pytest.mark.parametrize("reason", list(Reason))
def test_each_refusal_has_the_way_on_that_helps_most_of_what_can_be_done(reason):
    assert action_of(reason, ABLE) is WAYS_ON.get(reason, Button.HELP)
    bare = action_of(reason, AROUND)
    assert bare in (None, Button.HELP, Button.FIND_CODE)
    assert action_of(reason, UNABLE) in (None, Button.FIND_CODE)
    screen = denied(reason)
    labels = {label.button for label in said(screen).buttons}
    assert labels == {Button.KEEP, action_of(reason, ABLE)} - {None}


@pytest.mark.parametrize("reason", list(Reason))
def test_no_way_on_is_a_dead_button(reason):
    screen = denied(reason)
    action = action_of(reason, ABLE)
    if action is not None:
        assert isinstance(after(screen, Touched(action), now=1.0), HelpCalled | Guide | NumberEntry)


def test_the_silent_reasons_offer_the_same():
    silent = (Reason.BLOCKED, Reason.FROZEN, Reason.OVERDUE, Reason.UNDER_AGE, Reason.UNPAID)
    assert len({said(denied(reason)) for reason in silent}) == 1


def test_a_link_is_shown_only_where_there_is_one():
    guide = after(denied(Reason.USED_UP), Touched(Button.TOP_UP), now=1.0)
    assert guide.link == "https://club.example/up"
    bare = denied(Reason.USED_UP, AROUND)
    assert after(bare, Touched(Button.TOP_UP), now=1.0) == bare


def test_a_guide_goes_back_and_ends_by_itself():
    guide = after(denied(Reason.NOT_A_MEMBER_CODE), Touched(Button.FIND_CODE), now=1.0)
    assert isinstance(after(guide, Touched(Button.BACK), now=2.0), Idle)
    assert isinstance(after(guide, Tick(), now=61.0), Idle)
    assert after(guide, Touched(Button.ANYWHERE), now=50.0).until == 110.0


def test_the_idle_screen_says_whether_the_house_is_full_or_closed():
    full = after(IDLE, HouseChanged(House(full=True)), now=1.0)
    assert said(full).headline == "We're full right now"
    closed = after(replace(IDLE, around=replace(AROUND, at=AT)), HouseChanged(House(closed=True, opens_at=AT)), now=1.0)
    assert (said(closed).headline, said(closed).body) == ("We're closed", "We open at 18:04.")
    assert said(after(closed, HouseChanged(House()), now=2.0)).headline == "Scan to check in"
