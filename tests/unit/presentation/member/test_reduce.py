from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.decisions import Flag
from kiosk.domain.house import House
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import Consent as Agreed
from kiosk.domain.places import Direction
from kiosk.domain.reasons import Reason
from kiosk.presentation.member import timeouts
from kiosk.presentation.member.around import Camera
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.effects import Effect, Forget, PlaySound, Resubmit, Sound, Transition
from kiosk.presentation.member.inputs import (
    CameraChanged,
    Coached,
    ConnectionChanged,
    Decided,
    Halted,
    Input,
    Located,
    NotAnswered,
    Resumed,
    Tick,
    Touched,
    Uncoached,
    Unlocated,
)
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    Bracket,
    Consent,
    ConsentPhase,
    Denied,
    Goodbye,
    Hint,
    Idle,
    OutOfOrder,
    Screen,
    StopBy,
    start,
)
from tests.unit.presentation.member.visitors import (
    AROUND,
    AT,
    DAY,
    EVENING,
    SHY,
    already_in,
    charge,
    checked_in,
    checked_out,
    consent_needed,
    refused,
)

IDLE = start(AROUND, 0.0)
LATER = 10.0
"""When things happen, in seconds; past every tap guard of screens that began at 0."""


def after(screen: Screen, *given: Input, now: float = LATER) -> Screen:
    for one in given:
        screen = reduce(screen, one, now).screen
    return screen


def effects_of(screen: Screen, given: Input, now: float = LATER) -> tuple[Effect, ...]:
    return reduce(screen, given, now).effects


def decided(decision, handle: str = "scan-1") -> Decided:
    return Decided(decision=decision, handle=handle)


WELCOME = after(IDLE, decided(checked_in()), now=0.0)
GOODBYE = after(IDLE, decided(checked_out()), now=0.0)
INSIDE = after(IDLE, decided(already_in()), now=0.0)
CONSENT = after(IDLE, decided(consent_needed()), now=0.0)
DENIED = after(IDLE, decided(refused()), now=0.0)
STOP_BY = after(IDLE, decided(checked_in(flags=(Flag.NOTE,))), now=0.0)
OUT_OF_ORDER = after(IDLE, Halted(), now=0.0)
KNOWN_HOUSE = replace(IDLE, around=replace(AROUND, house=House(number_digits=4)))
NUMBER = after(KNOWN_HOUSE, Touched(Button.NUMBER), now=0.5)
HELP = after(IDLE, Touched(Button.HELP), now=0.5)
GUIDE = after(DENIED, Touched(Button.FIND_CODE), now=0.5)
SHEET = after(CONSENT, Touched(Button.COMFORT), now=0.5)
RESULTS = (WELCOME, STOP_BY, GOODBYE, INSIDE, CONSENT, DENIED)
ALL = (IDLE, *RESULTS, NUMBER, HELP, GUIDE, SHEET, OUT_OF_ORDER)


class TestAnswers:
    def test_a_check_in_welcomes_and_plays_in(self):
        change = reduce(IDLE, decided(checked_in()), LATER)
        assert isinstance(change.screen, Accepted)
        assert (change.screen.name, change.screen.at) == ("Anna", AT)
        assert change.effects == (PlaySound(Sound.IN), Forget("scan-1"))

    def test_a_milestone_is_cheered_in_place_of_in(self):
        change = reduce(IDLE, decided(checked_in(milestones=("100th visit",), visit_count=100)), LATER)
        assert change.screen.milestone == 100
        assert change.effects[0] == PlaySound(Sound.CHEER)

    def test_a_charge_is_shown(self):
        assert after(IDLE, decided(checked_in(charge=charge()))).charge == charge()

    @pytest.mark.parametrize(
        ("details", "kind", "shown"),
        [
            (False, PassKind.VISITS, None),
            (True, PassKind.VISITS, 4),
            (True, PassKind.MINUTES, None),
            (True, None, None),
        ],
    )
    def test_visits_left_are_shown_only_where_the_house_shows_details(self, details, kind, shown):
        idle = start(replace(AROUND, show_details=details), 0.0)
        assert after(idle, decided(checked_in(pass_kind=kind))).remaining == shown

    @pytest.mark.parametrize(("details", "shown"), [(False, None), (True, 91)])
    def test_a_check_out_says_goodbye_and_plays_out(self, details, shown):
        idle = start(replace(AROUND, show_details=details), 0.0)
        change = reduce(idle, decided(checked_out()), LATER)
        assert isinstance(change.screen, Goodbye)
        assert change.screen.minutes == shown
        assert change.effects == (PlaySound(Sound.OUT), Forget("scan-1"))

    def test_already_in_asks_calmly_and_holds_the_scan(self):
        change = reduce(IDLE, decided(already_in()), LATER)
        assert isinstance(change.screen, AlreadyInside)
        assert change.screen.handle == "scan-1"
        assert change.effects == (PlaySound(Sound.TICK),)

    def test_a_price_is_asked_for_with_the_leading_offer_chosen(self):
        change = reduce(IDLE, decided(consent_needed()), LATER)
        assert isinstance(change.screen, Consent)
        assert (change.screen.chosen, change.screen.offers) == (DAY, (DAY, EVENING))
        assert change.effects == (PlaySound(Sound.TICK),)

    @pytest.mark.parametrize(
        ("flags", "form"), [((Flag.NOTE,), False), ((Flag.WAIVER_ENDS_SOON,), True), (tuple(Flag), True)]
    )
    def test_who_is_to_see_the_desk_is_in_and_told_so(self, flags, form):
        change = reduce(IDLE, decided(checked_in(flags=flags, charge=charge())), LATER)
        assert isinstance(change.screen, StopBy)
        assert (change.screen.form, change.screen.charge) == (form, charge())
        assert change.effects == (PlaySound(Sound.LOOK), Forget("scan-1"))

    @pytest.mark.parametrize("flag", [Flag.FIRST_VISIT, Flag.BIRTHDAY])
    def test_a_first_visit_and_a_birthday_are_an_ordinary_welcome(self, flag):
        welcome = after(IDLE, decided(checked_in(flags=(flag,))))
        assert isinstance(welcome, Accepted)
        assert welcome.birthday is (flag is Flag.BIRTHDAY)

    def test_a_refusal_carries_its_ticket(self):
        assert DENIED.ticket == "K7F2"

    @pytest.mark.parametrize("reason", list(Reason))
    def test_every_refusal_sounds_the_same(self, reason):
        change = reduce(IDLE, decided(refused(reason)), LATER)
        assert isinstance(change.screen, Denied)
        assert change.screen.reason is reason
        assert change.effects == (PlaySound(Sound.STOP), Forget("scan-1"))

    def test_a_refusal_of_nobody_known_is_in_the_language_of_the_house(self):
        assert after(IDLE, decided(refused(member=None))).language is None

    def test_a_scan_that_could_not_be_decided_sends_to_the_desk(self):
        change = reduce(IDLE, NotAnswered(handle="scan-1"), LATER)
        assert change.screen.reason is Reason.CANNOT_CHECK
        assert change.effects == (PlaySound(Sound.STOP), Forget("scan-1"))

    @pytest.mark.parametrize("decision", [checked_in(SHY), checked_out(SHY), consent_needed(SHY)])
    def test_nobody_is_named_who_did_not_agree_to_it(self, decision):
        assert after(IDLE, decided(decision)).name is None


class TestPreemption:
    @pytest.mark.parametrize("before", ALL)
    @pytest.mark.parametrize(
        ("decision", "kind"),
        [
            (checked_in(), Accepted),
            (checked_out(), Goodbye),
            (already_in(), AlreadyInside),
            (consent_needed(), Consent),
            (refused(), Denied),
        ],
    )
    def test_the_next_scan_always_wins_at_once(self, before, decision, kind):
        screen = after(before, decided(decision, "scan-2"), now=0.01)
        assert isinstance(screen, kind)
        assert screen.since == 0.01

    @pytest.mark.parametrize("before", [INSIDE, CONSENT, SHEET])
    def test_the_scan_that_was_offered_something_is_forgotten(self, before):
        assert Forget("scan-1") in effects_of(before, decided(checked_in(), "scan-2"))

    def test_another_scan_during_consent_charges_nothing(self):
        found = effects_of(CONSENT, decided(consent_needed(), "scan-2"))
        assert not any(isinstance(effect, Resubmit) for effect in found)

    def test_the_same_person_again_does_not_consent(self):
        screen = after(CONSENT, decided(consent_needed(), "scan-2"))
        assert screen.phase is ConsentPhase.CHOOSING
        assert screen.handle == "scan-2"

    def test_the_answer_to_a_payment_replaces_it_and_the_scan_is_forgotten(self):
        paying = after(CONSENT, Touched(Button.PAY))
        change = reduce(paying, decided(checked_in(charge=charge())), LATER)
        assert isinstance(change.screen, Accepted)
        assert Forget("scan-1") in change.effects

    def test_a_changed_price_is_asked_for_again_with_the_scan_still_held(self):
        paying = after(CONSENT, Touched(Button.PAY))
        change = reduce(paying, decided(consent_needed(offers=(EVENING,))), LATER)
        assert change.screen.chosen == EVENING
        assert Forget("scan-1") not in change.effects


class TestTouches:
    def test_leaving_submits_the_same_scan_outwards_once(self):
        change = reduce(INSIDE, Touched(Button.LEAVE), LATER)
        assert change.effects == (Resubmit("scan-1", direction=Direction.OUT_ONLY),)
        assert change.screen.leaving
        assert reduce(change.screen, Touched(Button.LEAVE), LATER + 1).effects == ()

    @pytest.mark.parametrize("button", [Button.STAY, Button.BACK])
    def test_staying_changes_nothing(self, button):
        change = reduce(INSIDE, Touched(button), LATER)
        assert isinstance(change.screen, Idle)
        assert change.effects == (Forget("scan-1"),)

    def test_any_touch_keeps_already_inside_for_longer(self):
        assert after(INSIDE, Touched(Button.ANYWHERE), now=5).until == 5 + timeouts.ALREADY_INSIDE

    def test_paying_submits_the_same_scan_with_consent_to_the_shown_offer_once(self):
        change = reduce(CONSENT, Touched(Button.PAY), LATER)
        assert change.effects == (Resubmit("scan-1", consent=Agreed(DAY.id, shown=DAY)),)
        assert change.screen.phase is ConsentPhase.PAYING
        assert reduce(change.screen, Touched(Button.PAY), LATER + 1).effects == ()

    def test_consent_goes_to_the_offer_that_was_chosen_last(self):
        chosen = after(CONSENT, Touched(Button.OTHER_OFFER, EVENING.id))
        assert chosen.chosen == EVENING
        assert effects_of(chosen, Touched(Button.PAY)) == (
            Resubmit("scan-1", consent=Agreed(EVENING.id, shown=EVENING)),
        )

    def test_an_unknown_offer_chooses_nothing(self):
        assert after(CONSENT, Touched(Button.OTHER_OFFER, "free@1")) == CONSENT

    @pytest.mark.parametrize("button", [Button.NOT_NOW, Button.BACK])
    def test_not_now_charges_nothing(self, button):
        change = reduce(CONSENT, Touched(button), LATER)
        assert isinstance(change.screen, Idle)
        assert change.effects == (Forget("scan-1"),)

    def test_any_touch_gives_more_time_to_choose_ten_times(self):
        screen, now = CONSENT, 1.0
        for _ in range(timeouts.MOST_EXTENSIONS):
            screen = after(screen, Touched(Button.ANYWHERE), now=now)
            assert screen.until == now + timeouts.CONSENT
            now += 1
        assert after(screen, Touched(Button.ANYWHERE), now=now) == screen

    def test_a_touch_answers_still_there(self):
        asked = after(CONSENT, Tick(), now=timeouts.CONSENT)
        assert after(asked, Touched(Button.ANYWHERE), now=50).phase is ConsentPhase.CHOOSING

    def test_keep_on_screen_adds_twenty_seconds_ten_times(self):
        screen, now = DENIED, 1.0
        for _ in range(timeouts.MOST_EXTENSIONS):
            assert screen.can_be_kept
            screen = after(screen, Touched(Button.KEEP), now=now)
            assert screen.until == now + timeouts.KEEP_ON_SCREEN
            now += 10
        assert not screen.can_be_kept
        assert after(screen, Touched(Button.KEEP), now=now) == screen

    @pytest.mark.parametrize("before", RESULTS)
    def test_back_ends_every_result(self, before):
        assert isinstance(after(before, Touched(Button.BACK)), Idle)

    EVERYWHERE = frozenset({Button.COMFORT, Button.LANGUAGE})
    ANSWERED = (
        (WELCOME, {Button.BACK}),
        (GOODBYE, {Button.BACK, Button.STILL_HERE}),
        (IDLE, {Button.HELP}),
        (STOP_BY, {Button.KEEP, Button.BACK}),
        (INSIDE, {Button.LEAVE, Button.STAY, Button.BACK, Button.ANYWHERE}),
        (CONSENT, {Button.PAY, Button.NOT_NOW, Button.BACK, Button.ANYWHERE}),
        (DENIED, {Button.KEEP, Button.BACK, Button.HELP, Button.FIND_CODE}),
    )

    def test_a_button_of_another_screen_changes_nothing(self):
        for before, known in ((OUT_OF_ORDER, set()), *self.ANSWERED):
            for button in set(Button) - known - self.EVERYWHERE:
                assert reduce(before, Touched(button), 1.0) == Transition(before), (before, button)

    @pytest.mark.parametrize("before", RESULTS)
    @pytest.mark.parametrize("button", list(Button))
    def test_touches_meant_for_the_page_before_are_ignored(self, before, button):
        just_before = timeouts.TAP_GUARD - 0.001
        assert reduce(before, Touched(button, EVENING.id), just_before).screen == before
        assert reduce(before, Touched(button, EVENING.id), just_before).effects == ()

    def test_the_guard_ends_after_400_milliseconds(self):
        assert after(CONSENT, Touched(Button.PAY), now=timeouts.TAP_GUARD).phase is ConsentPhase.PAYING


class TestTime:
    @pytest.mark.parametrize(
        ("screen", "seconds"), [(WELCOME, 2.5), (STOP_BY, 6.0), (GOODBYE, 3.0), (INSIDE, 8.0), (DENIED, 8.0)]
    )
    def test_results_end_on_time_and_not_before(self, screen, seconds):
        assert after(screen, Tick(), now=seconds - 0.001) == screen
        assert isinstance(after(screen, Tick(), now=seconds), Idle)

    def test_consent_asks_once_and_then_withdraws_without_charge(self):
        assert after(CONSENT, Tick(), now=39.999) == CONSENT
        asked = after(CONSENT, Tick(), now=40.0)
        assert asked.phase is ConsentPhase.STILL_THERE
        assert after(asked, Tick(), now=59.999) == asked
        change = reduce(asked, Tick(), 60.0)
        assert isinstance(change.screen, Idle)
        assert change.effects == (Forget("scan-1"),)

    @pytest.mark.parametrize(("before", "button"), [(INSIDE, Button.LEAVE), (CONSENT, Button.PAY)])
    def test_a_stuck_desk_is_said_and_not_hidden(self, before, button):
        waiting = after(before, Touched(button), now=1.0)
        assert after(waiting, Tick(), now=1.0 + timeouts.ANSWER - 0.001) == waiting
        change = reduce(waiting, Tick(), 1.0 + timeouts.ANSWER)
        assert change.screen.reason is Reason.CANNOT_CHECK
        assert change.effects == (PlaySound(Sound.STOP), Forget("scan-1"))

    @pytest.mark.parametrize("screen", [IDLE, OUT_OF_ORDER])
    def test_idle_and_out_of_order_wait_for_ever(self, screen):
        assert screen.until is None
        assert after(screen, Tick(), now=1e9) == screen

    @pytest.mark.parametrize("screen", ALL)
    def test_the_clock_goes_on_behind_every_screen(self, screen):
        assert after(screen, Tick(AT), now=0.1).around.at == AT


class TestIdle:
    def test_a_located_code_colours_the_brackets_until_it_is_gone(self):
        reading = after(IDLE, Located())
        assert reading.bracket is Bracket.READING
        assert after(reading, Unlocated()).bracket is Bracket.READY

    def test_the_brackets_go_back_by_themselves(self):
        reading = after(IDLE, Located(), now=1.0)
        assert reading.until == 1.0 + timeouts.READING
        assert after(reading, Tick(), now=1.0 + timeouts.READING).bracket is Bracket.READY

    @pytest.mark.parametrize("given", [Located(), Unlocated(), Coached(Hint.GLARE), Uncoached(Hint.GLARE)])
    @pytest.mark.parametrize("screen", [*RESULTS, OUT_OF_ORDER])
    def test_other_screens_do_not_care_what_is_in_view(self, screen, given):
        assert after(screen, given) == screen

    def test_a_hint_fades_unless_given_again(self):
        hinted = after(IDLE, Coached(Hint.ONE_AT_A_TIME), now=1.0)
        again = after(hinted, Coached(Hint.ONE_AT_A_TIME), now=2.0)
        assert (hinted.hint, again.hint_until) == (Hint.ONE_AT_A_TIME, 2.0 + timeouts.HINT_FADES)
        assert after(again, Tick(), now=again.hint_until).hint is None

    def test_one_hint_at_a_time_and_each_long_enough_to_be_read(self):
        hinted = after(IDLE, Coached(Hint.GLARE), now=1.0)
        assert after(hinted, Coached(Hint.CLOSER), now=1.0 + timeouts.HINT - 0.001) == hinted
        assert after(hinted, Coached(Hint.CLOSER), now=1.0 + timeouts.HINT).hint is Hint.CLOSER

    def test_a_hint_that_helps_nobody_any_more_goes_as_soon_as_it_could_be_read(self):
        hinted = after(IDLE, Coached(Hint.GLARE), now=1.0)
        over = after(hinted, Uncoached(Hint.GLARE), now=1.5)
        assert (over.hint, over.until) == (Hint.GLARE, 1.0 + timeouts.HINT)
        assert after(over, Tick(), now=over.until).hint is None
        assert after(hinted, Uncoached(Hint.GLARE), now=1.0 + timeouts.HINT).hint is None

    def test_a_hint_is_not_taken_away_by_the_end_of_another(self):
        hinted = after(IDLE, Coached(Hint.ONE_AT_A_TIME), now=1.0)
        assert after(hinted, Uncoached(Hint.GLARE), now=9.0) == hinted

    def test_the_end_of_a_hint_leaves_the_brackets(self):
        screen = after(after(IDLE, Coached(Hint.GLARE), now=1.0), Located(), now=3.0)
        later = after(screen, Tick(), now=1.0 + timeouts.HINT_FADES)
        assert (later.hint, later.bracket) == (None, Bracket.READING)


class TestSurroundings:
    def test_working_offline_is_said_after_a_minute(self):
        offline = after(IDLE, ConnectionChanged(online=False, waiting=3), now=1.0)
        assert (offline.banner, offline.until, offline.around.waiting) == (False, 61.0, 3)
        assert not after(offline, Tick(), now=60.999).banner
        told = after(offline, Tick(), now=61.0)
        assert (told.banner, told.until) == (True, None)
        assert not after(told, ConnectionChanged(online=True), now=70.0).banner

    def test_the_minute_counts_from_the_loss(self):
        offline = after(IDLE, ConnectionChanged(online=False), now=1.0)
        again = after(offline, ConnectionChanged(online=False, waiting=5), now=30.0)
        assert (again.around.offline_since, again.around.waiting) == (1.0, 5)

    def test_the_banner_waits_behind_a_result(self):
        offline = after(WELCOME, ConnectionChanged(online=False), now=1.0)
        assert isinstance(offline, Accepted)
        assert after(offline, Tick(), now=70.0).banner

    @pytest.mark.parametrize("screen", ALL)
    def test_the_camera_is_remembered_behind_every_screen(self, screen):
        changed = after(screen, CameraChanged(Camera.RESTING, "Plug it in."), now=0.1)
        assert type(changed) is type(screen)
        assert (changed.around.camera, changed.around.camera_fix) == (Camera.RESTING, "Plug it in.")

    def test_nobody_is_invited_while_visits_cannot_be_recorded(self):
        assert isinstance(after(IDLE, Halted()), OutOfOrder)
        assert isinstance(after(OUT_OF_ORDER, Resumed()), Idle)

    def test_an_answer_is_finished_before_the_screen_rests(self):
        halted = after(WELCOME, Halted(), now=1.0)
        assert isinstance(halted, Accepted)
        assert isinstance(after(halted, Tick(), now=2.5), OutOfOrder)
