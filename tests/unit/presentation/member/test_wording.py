from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.reasons import Reason
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.around import Camera
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import NumberEntry
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.idle_words import HINTS
from kiosk.presentation.member.inputs import Decided
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import Hint, Screen, start
from kiosk.presentation.member.wording import words
from kiosk.presentation.member.words import Words
from tests.fakes.translations import german
from tests.unit.presentation.member.plain_formats import PlainFormats
from tests.unit.presentation.member.visitors import (
    AROUND,
    AT,
    DAY,
    SHY,
    already_in,
    charge,
    checked_in,
    checked_out,
    consent_needed,
    refused,
)


def said(screen: Screen, catalogue: Catalogue | None = None) -> Words:
    return words(screen, catalogue or Catalogue(), PlainFormats())


def after(decision, **around) -> Screen:
    idle = start(replace(AROUND, **around), 0.0)
    return reduce(idle, Decided(decision=decision, handle="1"), 0.0).screen


def test_idle_invites_and_says_that_nothing_is_stored():
    found = said(start(replace(AROUND, at=AT), 0.0))
    assert found.headline == "Scan to check in"
    assert found.small == "Camera is on. Nothing is stored."
    assert (found.corner, found.banner, found.hint) == ("Tue 18:04", "", "")


@pytest.mark.parametrize("camera", [Camera.READY, Camera.NONE])
def test_leaving_by_scan_is_promised_only_where_it_is_so(camera):
    promise = "Scanning again when you leave checks you out."
    assert promise in said(start(replace(AROUND, camera=camera), 0.0)).texts
    assert promise not in said(start(replace(AROUND, camera=camera, scan_checks_out=False), 0.0)).texts


@pytest.mark.parametrize("hint", list(Hint))
def test_every_hint_has_words(hint):
    assert set(HINTS) == set(Hint)
    assert said(replace(start(AROUND, 0.0), hint=hint)).hint


@pytest.mark.parametrize(
    ("camera", "headline"),
    [
        (Camera.NONE, "Scan your code below"),
        (Camera.STARTING, "Waking up the camera"),
        (Camera.RESTING, "The camera is resting"),
    ],
)
def test_idle_says_how_the_camera_is(camera, headline):
    found = said(start(replace(AROUND, camera=camera), 0.0))
    assert found.headline == headline
    assert "Nothing is stored" not in found.small


def test_staff_read_how_to_wake_the_camera_in_a_line_of_limited_length():
    fix = "Plug the camera\nin again. " + "x" * 300
    found = said(start(replace(AROUND, camera=Camera.RESTING, camera_fix=fix), 0.0))
    assert found.small.startswith("For staff: Plug the camera in again. xxx")
    assert len(found.small) == len("For staff: ") + 160


def test_working_offline_is_said_without_alarm():
    assert said(replace(start(AROUND, 0.0), banner=True)).banner == "Working offline. Check-ins are saved."


def test_welcome_with_and_without_a_name():
    assert said(after(checked_in())).headline == "Welcome, Anna"
    assert said(after(checked_in(SHY))).headline == "Welcome"
    assert said(after(checked_in())).body == "You're in. 18:04"


@pytest.mark.parametrize(
    ("remaining", "line"),
    [
        (0, "That was the last visit on this pass."),
        (1, "1 visit left"),
        (4, "4 visits left"),
        (None, ""),
    ],
)
def test_visits_left_if_details_are_shown(remaining, line):
    assert said(after(checked_in(remaining=remaining), show_details=True)).detail == line


def test_money_is_told_before_anything_else():
    decision = checked_in(charge=charge(), milestones=("100th visit",), visit_count=100)
    assert said(after(decision)).detail == "EUR 12.00 goes on your account."


@pytest.mark.parametrize(
    ("count", "line"),
    [(1, "Your first visit. Glad you came."), (100, "That's visit 100. Nice one.")],
)
def test_milestones_get_a_word(count, line):
    assert said(after(checked_in(milestones=("x",), visit_count=count))).detail == line


def test_goodbye_tells_the_length_of_stay_only_if_details_are_shown():
    assert said(after(checked_out())).body == "You've left."
    assert said(after(checked_out(), show_details=True)).body == "You've left. 1 h 31 min."
    assert said(after(checked_out(SHY))).headline == "See you soon"


def test_already_in_asks_whether_to_leave():
    found = said(after(already_in()))
    assert (found.headline, found.body) == ("You're already in", "Since 18:02. Leaving now?")
    assert [(label.button, label.text) for label in found.buttons] == [
        (Button.LEAVE, "I'm leaving"),
        (Button.STAY, "Stay in"),
    ]


def test_the_button_alone_says_pay_and_how_much():
    found = said(after(consent_needed()))
    assert found.buttons[0].text == "Pay EUR 12.00 and check in"
    assert (found.headline, found.price) == ("No pass for today, Anna", "EUR 12.00")
    assert [(label.text, label.choice) for label in found.buttons[2:]] == [("Evening EUR 8.00", "evening@1")]


def test_one_offer_needs_no_other_passes():
    found = said(after(consent_needed(SHY, (DAY,))))
    assert (found.headline, found.small, len(found.buttons)) == ("No pass for today", "", 2)


def _offer(kind: PassKind, minutes_included: int | None = None, visits: int | None = None) -> Offer:
    sold = replace(DAY.pass_type, kind=kind, minutes_included=minutes_included, visits_included=visits)
    return Offer(pass_type=sold, minutes=90)


@pytest.mark.parametrize(
    ("offer", "line"),
    [
        (_offer(PassKind.DAY), "Good all day today."),
        (_offer(PassKind.DAY, minutes_included=90), "Good today until 19:34."),
        (_offer(PassKind.MINUTES, minutes_included=90), "Good for 1 h 30 min."),
        (_offer(PassKind.VISITS, visits=10), "Good for 10 visits."),
        (_offer(PassKind.VISITS), "Good for 1 visit."),
    ],
)
def test_an_offer_says_what_it_is_good_for(offer, line):
    assert said(after(consent_needed(offers=(offer,)))).detail.startswith(line)


def test_a_long_pass_name_is_shortened():
    offer = Offer(pass_type=replace(DAY.pass_type, name="Very " * 20), minutes=1)
    assert said(after(consent_needed(offers=(offer,)))).body == "Very Very Very Very Very Ve…"


WEEK = timedelta(days=7)


@pytest.mark.parametrize(
    ("reason", "good_from", "body"),
    [
        (Reason.CLOSED, None, "Please come back in our opening hours."),
        (Reason.CLOSED, AT + timedelta(hours=2), "We open at 20:04."),
        (Reason.CLOSED, AT + timedelta(hours=12), "We open on Wednesday 15 July at 06:04."),
        (Reason.WRONG_HOURS, AT + timedelta(hours=2), "Your pass starts at 20:04 today."),
        (Reason.WRONG_HOURS, AT + WEEK, "It is good again on Tuesday 21 July at 18:04."),
        (Reason.PASS_NOT_STARTED, AT + WEEK, "It starts on Tuesday 21 July."),
        (Reason.PASS_NOT_STARTED, None, "Please ask at the desk."),
        (Reason.USED_UP, AT + WEEK, "Top up in the app or at the desk."),
    ],
)
def test_a_refusal_says_what_next(reason, good_from, body):
    assert said(after(refused(reason, good_from=good_from))).body == body


def test_a_refusal_can_be_kept_until_it_was_kept_ten_times():
    assert said(GALLERY["denied-no-pass"]).label(Button.KEEP) is not None
    assert said(GALLERY["denied-kept-to-the-end"]).label(Button.KEEP) is None


def test_a_help_ticket_is_shown_if_there_is_one():
    assert said(GALLERY["denied-with-ticket"]).small == "Desk ticket K7F2"


def test_the_member_is_answered_in_their_own_language_if_there_are_texts():
    catalogue = Catalogue({"de": german(GOODBYE_NAME="Bis bald, {name}")})
    gone = replace(after(checked_out()), language="de")
    assert said(gone, catalogue).headline == "Bis bald, Anna"
    assert said(replace(gone, language="es"), catalogue).headline == "See you soon, Anna"


@pytest.mark.parametrize("name", list(GALLERY))
def test_every_screen_is_said_in_one_breath(name):
    found = said(GALLERY[name])
    assert found.announcement.startswith(found.headline)
    assert found.announcement[-1] in ".?!…"
    assert set(found.texts) >= {found.headline, *(label.text for label in found.buttons)}


def test_other_languages_go_round_under_their_own_names_as_far_as_the_house_offers_them():
    catalogue = Catalogue({"de": german(), "fr": german(), "es": german()})

    def chips(language: str, offered: tuple[str, ...] = ()) -> list[str]:
        around = replace(AROUND, language=language, offered=replace(AROUND.offered, languages=offered))
        return [label.choice for label in said(start(around, 0.0), catalogue).languages]

    assert chips("en") == ["de", "es", "fr"]
    assert chips("es") == ["fr", "en", "de"]
    assert chips("de-AT", ("de-AT", "en")) == ["en"]
    assert said(start(AROUND, 0.0), catalogue).languages[0].text == "Deutsch"
    assert said(start(AROUND, 0.0)).languages == (), "one language is no choice"


class TestSpokenAfter:
    """What a screen reader says of a screen that changes: a hint is spoken alone, anything else in full."""

    IDLE = start(AROUND, 0.0)

    def test_a_hint_comes_alone(self):
        before, after = said(self.IDLE), said(replace(self.IDLE, hint=Hint.GLARE))
        assert after.spoken_after(before) == "Tilt your phone, there's glare"

    def test_a_hint_that_stays_or_goes_is_not_spoken(self):
        hinted = said(replace(self.IDLE, hint=Hint.GLARE))
        assert hinted.spoken_after(hinted) == ""
        assert said(self.IDLE).spoken_after(hinted) == ""

    def test_a_digit_is_spoken_alone_and_never_as_itself(self):
        pad = NumberEntry(around=AROUND, since=0.0, until=1.0, language=None)
        before, after = said(replace(pad, digits="10")), said(replace(pad, digits="104"))
        assert after.spoken_after(before) == "star"
        assert before.spoken_after(after) == ""

    def test_another_text_is_spoken_in_full(self):
        resting = said(start(replace(AROUND, camera=Camera.RESTING), 0.0))
        assert resting.spoken_after(said(self.IDLE)) == resting.announcement
