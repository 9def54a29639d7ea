from __future__ import annotations

import pytest

from kiosk.app.hints import HINTS, coaching
from kiosk.presentation.member.inputs import Coached, Uncoached
from kiosk.presentation.member.screens import Hint
from kiosk.scanner.coaching.coach import Relieved
from kiosk.scanner.coaching.trouble import Trouble


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_has_its_own_hint_and_takes_it_back(trouble):
    assert coaching(trouble) == Coached(HINTS[trouble])
    assert coaching(Relieved(trouble)) == Uncoached(HINTS[trouble])


def test_a_code_too_far_away_is_to_come_closer():
    assert coaching(Trouble.TOO_FAR) == Coached(Hint.CLOSER)
    assert coaching(Trouble.TOO_NEAR) == Coached(Hint.FURTHER_AWAY)


def test_all_hints_but_that_of_two_codes_come_from_troubles():
    assert set(HINTS.values()) == set(Hint) - {Hint.ONE_AT_A_TIME}
