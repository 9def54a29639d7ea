"""The sheet: what it changes, for how long, for whom, and what comes back from behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.house import House
from kiosk.domain.preferences import Preferences
from kiosk.presentation.member import timeouts
from kiosk.presentation.member.buttons import Button, Ease
from kiosk.presentation.member.conversations import HelpCalled, NumberEntry
from kiosk.presentation.member.ease import both, has_ease, with_ease
from kiosk.presentation.member.effects import Forget, PlaySound, Remember, Resubmit
from kiosk.presentation.member.inputs import Decided, Halted, Tick, Touched
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    ComfortSheet,
    Consent,
    Denied,
    Idle,
    OutOfOrder,
    start,
)
from tests.unit.presentation.member.visitors import (
    AROUND,
    OPEN,
    SHY,
    already_in,
    checked_in,
    checked_out,
    consent_needed,
    refused,
)

IDLE = start(replace(AROUND, house=House(number_digits=4)), 0.0)
SHEET = Touched(Button.COMFORT)
DONE = Touched(Button.BACK)


def after(screen, *given, now):
    for one in given:
        screen = reduce(screen, one, now).screen
    return screen


def decided(decision, handle="1"):
    return Decided(decision=decision, handle=handle)


def ease(one):
    return Touched(Button.EASE, one.value)


def steps(screen, *given, now=1.0):
    """Each a second later, as people do."""
    for one in given:
        screen = reduce(screen, one, now).screen
        now += 1.0
    return screen


def test_every_switch_is_one_of_the_preferences_and_back():
    for one in Ease:
        on = with_ease(Preferences(), one)
        assert has_ease(on, one)
        assert [other for other in Ease if has_ease(on, other)] == [one]
        assert getattr(on, one.value) is True
        assert with_ease(on, one) == Preferences()


def test_what_is_chosen_counts_at_once_and_for_the_visit_that_follows():
    sheet = steps(IDLE, SHEET, ease(Ease.LARGER_TEXT), ease(Ease.QUIET))
    assert sheet.around.comfort == Preferences(larger_text=True, quiet=True)
    idle = steps(sheet, DONE, now=4.0)
    assert isinstance(idle, Idle)
    welcome = reduce(idle, decided(checked_in()), 10.0)
    assert welcome.screen.around.comfort.larger_text
    assert not any(isinstance(effect, PlaySound) for effect in welcome.effects), "quiet"
    assert after(welcome.screen, Tick(), now=13.0).around.comfort == Preferences()


def test_nobody_who_comes_later_finds_it_changed():
    idle = steps(IDLE, SHEET, ease(Ease.LARGER_TEXT), DONE)
    assert idle.until == 3.0 + timeouts.COMFORT_STAYS
    assert after(idle, Tick(), now=idle.until).around.comfort == Preferences()
    welcome = after(idle, decided(checked_in()), now=10.0)
    assert after(welcome, decided(checked_in(SHY), "2"), now=11.0).around.comfort == Preferences()


def test_a_sheet_that_is_left_open_closes_and_forgets():
    sheet = steps(IDLE, SHEET, ease(Ease.STRONG_CONTRAST))
    idle = after(sheet, Tick(), now=sheet.until)
    assert (type(idle), idle.around.comfort) == (Idle, Preferences())


def test_more_time_is_ten_times_the_time():
    idle = steps(IDLE, SHEET, ease(Ease.MORE_TIME), DONE)
    for decision, seconds in ((checked_in(), 25.0), (refused(), 80.0), (consent_needed(), 400.0), (already_in(), 80.0)):
        assert after(idle, decided(decision), now=10.0).until == 10.0 + seconds
    assert after(idle, Touched(Button.NUMBER), now=10.0).until == 10.0 + 300.0
    paying = after(idle, decided(consent_needed()), now=10.0)
    assert after(paying, Touched(Button.PAY), now=11.0).until == 11.0 + timeouts.ANSWER, "a machine is not waited for"


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        (after(IDLE, decided(consent_needed()), now=0.0), Consent),
        (after(IDLE, decided(already_in()), now=0.0), AlreadyInside),
        (after(IDLE, decided(refused()), now=0.0), Denied),
        (after(IDLE, Touched(Button.HELP), now=0.5), HelpCalled),
        (after(IDLE, Touched(Button.DIGIT, "7"), now=0.5), NumberEntry),
        (after(IDLE, decided(checked_in()), now=0.0), Idle),
        (IDLE, Idle),
    ],
)
def test_what_waits_comes_back_with_all_its_time_and_what_only_passes_is_over(before, kind):
    sheet = after(before, SHEET, now=1.0)
    assert isinstance(sheet, ComfortSheet)
    back = after(sheet, DONE, now=30.0)
    assert (type(back), back.since) == (kind, 30.0)
    if kind is not Idle:
        assert back.until == 30.0 + (before.until - before.since if kind is not NumberEntry else timeouts.NUMBER)
    if kind is NumberEntry:
        assert back.digits == "7"


def test_an_offer_behind_the_sheet_holds_its_scan_and_can_still_be_taken():
    consent = after(IDLE, decided(consent_needed()), now=0.0)
    opened = reduce(consent, SHEET, 1.0)
    assert opened.effects == ()
    back = after(opened.screen, ease(Ease.LARGER_TEXT), DONE, now=2.0)
    (effect,) = reduce(back, Touched(Button.PAY), 3.0).effects
    assert isinstance(effect, Resubmit)
    left = reduce(opened.screen, Tick(), opened.screen.until)
    assert left.effects == (Forget("1"),)


def test_a_sheet_does_not_open_over_an_answer_that_is_awaited():
    paying = after(IDLE, decided(consent_needed()), now=0.0)
    paying = after(paying, Touched(Button.PAY), now=1.0)
    leaving = after(after(IDLE, decided(already_in()), now=0.0), Touched(Button.LEAVE), now=1.0)
    checking = after(after(IDLE, Touched(Button.DIGIT, "7"), now=0.5), Touched(Button.CHECK_IN), now=1.0)
    undoing = after(after(IDLE, decided(checked_out()), now=0.0), Touched(Button.STILL_HERE), now=1.0)
    for waiting in (paying, leaving, checking, undoing):
        assert after(waiting, SHEET, now=2.0) == waiting


def test_a_screen_that_was_halted_meanwhile_is_out_of_order_afterwards():
    sheet = after(IDLE, SHEET, now=1.0)
    assert isinstance(after(sheet, Halted(), DONE, now=2.0), OutOfOrder)


def test_one_touch_changes_the_language_of_every_screen_and_it_stays_for_the_scan():
    for screen in (IDLE, *(after(IDLE, decided(one), now=0.0) for one in (refused(), checked_in(), consent_needed()))):
        turned = after(screen, Touched(Button.LANGUAGE, "fr"), now=1.0)
        assert type(turned) is type(screen)
        assert turned.around.comfort.language == "fr"
    idle = after(IDLE, Touched(Button.LANGUAGE, "fr"), now=1.0)
    assert after(idle, decided(checked_in()), now=2.0).around.comfort.language == "fr"


LIKES = Preferences(larger_text=True, language="de", agreed_up_to=1500)
LIKER = replace(OPEN, preferences=LIKES)


def test_a_member_who_is_remembered_finds_the_screen_as_they_like_it():
    welcome = after(IDLE, decided(checked_in(LIKER)), now=1.0)
    assert welcome.around.comfort == LIKES
    assert after(welcome, Tick(), now=welcome.until).around.comfort == Preferences()


def test_what_is_chosen_here_joins_what_is_remembered():
    idle = steps(IDLE, SHEET, ease(Ease.MORE_TIME), DONE)
    assert after(idle, decided(checked_in(LIKER)), now=9.0).around.comfort == replace(LIKES, more_time=True)
    assert both(LIKES, Preferences(language="fr")) == replace(LIKES, language="fr")


def test_the_next_scan_has_it_remembered_with_what_was_agreed_to_before():
    idle = steps(IDLE, SHEET, ease(Ease.QUIET), Touched(Button.REMEMBER), DONE)
    change = reduce(idle, decided(checked_in(LIKER)), 9.0)
    assert Remember("member-1", Preferences(quiet=True, language="de", agreed_up_to=1500)) in change.effects
    assert not change.screen.around.remember
    unknown = reduce(idle, decided(refused(member=None)), 9.0)
    assert not any(isinstance(effect, Remember) for effect in unknown.effects)


def test_remembering_is_off_again_by_a_second_touch_and_for_whoever_comes_next():
    sheet = steps(IDLE, SHEET, Touched(Button.REMEMBER), Touched(Button.REMEMBER))
    assert not sheet.around.remember
    idle = steps(IDLE, SHEET, Touched(Button.REMEMBER), DONE)
    late = after(idle, Tick(), now=idle.until)
    assert not any(isinstance(effect, Remember) for effect in reduce(late, decided(checked_in()), 99.0).effects)


def test_the_same_visit_keeps_what_was_chosen_in_its_middle():
    inside = after(IDLE, decided(already_in()), now=0.0)
    inside = steps(inside, SHEET, ease(Ease.LARGER_TEXT), DONE, Touched(Button.LEAVE))
    goodbye = after(inside, decided(checked_out(), "2"), now=6.0)
    assert goodbye.around.comfort.larger_text
    assert not isinstance(goodbye, Accepted)
