from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from kiosk.domain.reasons import Reason
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.effects import Forget, Resubmit, Sound
from kiosk.presentation.member.inputs import Located, Touched
from kiosk.presentation.member.screens import Accepted, Consent, Denied, Idle
from kiosk.ui.bridge import Bridge
from tests.integration.ui.member.stage import Stage, decided
from tests.unit.presentation.member.visitors import checked_in, checked_out, consent_needed, refused


@pytest.fixture
def stage(qapp):
    stage = Stage()
    yield stage
    stage.presenter.stop()


def test_the_first_screen_has_the_clock(stage):
    assert isinstance(stage.presenter.screen, Idle)
    assert stage.drawn[-1].around.at == stage.wall


def test_a_decision_is_drawn_before_it_is_heard_and_told(stage):
    stage.told.clear()
    stage.presenter.take(decided(checked_in()))
    assert stage.told == [Accepted, Sound]
    assert stage.done == [Forget("1")]
    given, screen = stage.watched[-1]
    assert (given.captured_at, type(screen)) == (0.5, Accepted)


def test_consent_is_handed_on(stage):
    stage.presenter.take(decided(consent_needed()))
    stage.now = 1.0
    stage.presenter.take(Touched(Button.PAY))
    (effect,) = stage.done
    assert isinstance(effect, Resubmit)
    assert effect.consent.offer_id == "day@1"


def test_what_changes_nothing_is_not_drawn_again(stage):
    drawn = len(stage.drawn)
    stage.presenter.take(Touched(Button.PAY))
    assert len(stage.drawn) == drawn


def test_time_ends_a_screen(qtbot, stage):
    stage.presenter.take(decided(checked_out()))
    stage.now = 2.99
    stage.presenter.take(Located())
    stage.now = 3.001
    qtbot.waitUntil(lambda: isinstance(stage.presenter.screen, Idle))


def test_the_clock_changes_once_a_minute(qtbot, stage):
    drawn = len(stage.drawn)
    stage.wall += timedelta(seconds=49)
    stage.presenter.take(Touched(Button.BACK))
    assert len(stage.drawn) == drawn
    stage.wall += timedelta(seconds=1.2)
    qtbot.waitUntil(lambda: stage.presenter.screen.around.at == stage.wall, timeout=3000)


def test_a_stopped_presenter_wakes_no_more(stage):
    stage.presenter.stop()
    assert not stage.presenter.waiting


def test_two_hundred_scans_in_a_burst_end_on_the_last(qtbot, open_window):
    stage = Stage(open_window())
    bridge = Bridge(stage.presenter.take, lambda _: None)
    decisions = [checked_in(), checked_out(), consent_needed(), refused(Reason.FULL)]
    posts = [decided(decisions[number % 4], str(number)) for number in range(200)]
    thread = threading.Thread(target=lambda: [bridge.post(one) for one in posts])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(stage.watched) >= 201, timeout=20000)
    assert isinstance(stage.presenter.screen, Denied)
    forgotten = {effect.handle for effect in stage.done if isinstance(effect, Forget)}
    assert forgotten == {str(number) for number in range(200)}
    assert len(stage.played) == 200
    stage.presenter.stop()
    assert sum(isinstance(screen, Consent) for screen in stage.drawn) == 50
