"""Undo: the member's own check-in that cost something, or their check-out (ux.md S2, S3).

Who has just been answered takes it back by one touch. Later on the screen has a chip for it, and then the same code has
to be shown again: a stranger could touch a chip.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.decisions import AlreadyIn, CheckedOut, Decision
from kiosk.presentation.member import home, timeouts
from kiosk.presentation.member.around import TakenBackKind, Undoable
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import TakingBack, TakingBackPhase
from kiosk.presentation.member.effects import PlaySound, Reopen, Sound, TakeBack, Transition
from kiosk.presentation.member.screens import Accepted, Goodbye, Screen, StopBy


def asked(screen: Screen, button: Button, choice: str, now: float) -> Transition | None:
    """After a touch of an undo; None if it was none, or there is nothing to undo."""
    undoable = screen.around.undoable
    match button:
        case Button.UNDO if choice:
            found = next((one for one in undoable if str(one.number) == choice), None)
            return None if found is None else Transition(_taking_back(screen, found, TakingBackPhase.SCAN, now))
        case Button.UNDO if isinstance(screen, Accepted | StopBy):
            return _at_once(screen, screen.visit_id, TakenBackKind.CHECK_IN, now)
        case Button.STILL_HERE if isinstance(screen, Goodbye):
            return _at_once(screen, screen.visit_id, TakenBackKind.CHECK_OUT, now)
        case Button.STILL_HERE:
            left = next((one for one in undoable if one.kind is TakenBackKind.CHECK_OUT), None)
            return None if left is None else _at_once(screen, left.visit_id, left.kind, now)
        case _:
            return None


def touched(screen: TakingBack, button: Button, now: float) -> Transition:
    """Back leaves it as it is, but not while it is being taken back."""
    waits = screen.phase is TakingBackPhase.WAITING
    return home.back(screen.around, now) if button is Button.BACK and not waits else Transition(screen)


def confirmed(screen: TakingBack, decision: Decision, now: float) -> Transition | None:
    """After the same code was shown again; None if it was another one."""
    if screen.phase is not TakingBackPhase.SCAN or not isinstance(decision, AlreadyIn | CheckedOut):
        return None
    if decision.visit_id != screen.visit_id:
        return None
    return _waiting(screen, now)


def answered(screen: Screen, visit_id: str, *, done: bool, now: float) -> Transition:
    """It was taken back, or was not; whoever has moved on is not disturbed by it."""
    around = screen.around.without(visit_id)
    if not isinstance(screen, TakingBack) or screen.visit_id != visit_id:
        return Transition(replace(screen, around=around))
    told = replace(
        screen,
        around=around,
        phase=TakingBackPhase.DONE if done else TakingBackPhase.FAILED,
        until=now + around.lasting(timeouts.TAKEN_BACK if done else timeouts.DENIED),
    )
    return Transition(told, (PlaySound(Sound.TICK if done else Sound.STOP),))


def _at_once(screen: Screen, visit_id: str, kind: TakenBackKind, now: float) -> Transition | None:
    found = next((one for one in screen.around.undoable if one.visit_id == visit_id and one.kind is kind), None)
    return None if found is None else _waiting(_taking_back(screen, found, TakingBackPhase.WAITING, now), now)


def _taking_back(screen: Screen, found: Undoable, phase: TakingBackPhase, now: float) -> TakingBack:
    return TakingBack(
        around=screen.around,
        since=now,
        until=now + screen.around.lasting(timeouts.SCAN_AGAIN),
        language=found.language,
        kind=found.kind,
        visit_id=found.visit_id,
        phase=phase,
    )


def _waiting(screen: TakingBack, now: float) -> Transition:
    waiting = replace(screen, phase=TakingBackPhase.WAITING, until=now + timeouts.ANSWER)
    check_in = screen.kind is TakenBackKind.CHECK_IN
    return Transition(waiting, (TakeBack(screen.visit_id) if check_in else Reopen(screen.visit_id),))
