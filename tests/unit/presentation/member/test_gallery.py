from __future__ import annotations

from typing import get_args

from kiosk.domain.reasons import Reason
from kiosk.presentation.member.around import Camera
from kiosk.presentation.member.conversations import Guide, NumberPhase, Subject, TakingBackPhase
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.screens import ConsentPhase, Denied, Hint, Screen


def test_there_is_one_of_each_screen():
    assert {type(screen) for screen in GALLERY.values()} == set(get_args(Screen))


def test_there_is_one_of_each_variant():
    shown = GALLERY.values()
    assert {screen.reason for screen in shown if isinstance(screen, Denied)} == set(Reason)
    assert {screen.around.camera for screen in shown} == set(Camera)
    assert {screen.hint for screen in shown if hasattr(screen, "hint")} == {None, *Hint}
    phases = {*ConsentPhase, *TakingBackPhase, *NumberPhase}
    assert {screen.phase for screen in shown if hasattr(screen, "phase")} == phases
    assert {screen.subject for screen in shown if isinstance(screen, Guide)} == set(Subject)
