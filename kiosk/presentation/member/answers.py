"""What the members see and hear when a scan was decided."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Flag, Refused
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind
from kiosk.domain.reasons import Reason
from kiosk.presentation.member import timeouts
from kiosk.presentation.member.around import AS_DESIGNED, Around, TakenBackKind, Undoable
from kiosk.presentation.member.conversations import HelpCalled, NumberEntry, TakingBack
from kiosk.presentation.member.ease import both
from kiosk.presentation.member.effects import Effect, PlaySound, Remember, Sound, Transition
from kiosk.presentation.member.greeting import public_name
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    ComfortSheet,
    Consent,
    Denied,
    Goodbye,
    Idle,
    Screen,
    StopBy,
    held_handle,
)

_ASKS_FOR_STAFF = frozenset({Flag.NOTE, Flag.WAIVER_ENDS_SOON})


def answer(screen: Screen, decision: Decision, handle: str, now: float) -> Transition:
    """The answer to a scan, whatever is shown; the screen is as this member likes it."""
    around = replace(screen.around, pace=screen.around.pace.scanned(now), undoable=_survivors(screen.around))
    around, remembered = _remembered(decision.member, _liked_by(decision.member, around, screen))
    change = _shown(decision, handle, around, now)
    return replace(change, effects=change.effects + remembered)


def not_answered(around: Around, now: float) -> Transition:
    """This machine cannot tell: the desk can."""
    denied = Denied(
        around=around,
        since=now,
        until=now + around.lasting(timeouts.DENIED),
        language=None,
        reason=Reason.CANNOT_CHECK,
        at=None,
    )
    return Transition(denied, (PlaySound(Sound.STOP),))


def _shown(decision: Decision, handle: str, around: Around, now: float) -> Transition:
    match decision:
        case CheckedIn():
            return _checked_in(decision, around, now)
        case CheckedOut():
            return _checked_out(decision, around, now)
        case AlreadyIn():
            inside = AlreadyInside(
                around=around,
                since=now,
                until=now + around.lasting(timeouts.ALREADY_INSIDE),
                language=decision.member.language,
                handle=handle,
                inside_since=decision.since,
            )
            return Transition(inside, (PlaySound(Sound.TICK),))
        case ConsentNeeded():
            consent = Consent(
                around=around,
                since=now,
                until=now + around.lasting(timeouts.CONSENT),
                language=decision.member.language,
                handle=handle,
                name=public_name(decision.member),
                at=decision.at,
                offers=decision.offers,
                chosen=decision.offers[0],
            )
            return Transition(consent, (PlaySound(Sound.TICK),))
        case Refused():
            denied = Denied(
                around=around,
                since=now,
                until=now + around.lasting(timeouts.DENIED),
                language=None if decision.member is None else decision.member.language,
                reason=decision.reason,
                at=decision.at,
                good_from=decision.good_from,
                ticket=decision.ticket or None,
            )
            return Transition(denied, (PlaySound(Sound.STOP),))
        case _:
            assert_never(decision)


def _checked_in(decision: CheckedIn, around: Around, now: float) -> Transition:
    if decision.charge is not None:
        around = _can_undo(around, TakenBackKind.CHECK_IN, decision.visit_id, decision.member.language, now)
    if _ASKS_FOR_STAFF & set(decision.flags):
        asked = StopBy(
            around=around,
            since=now,
            until=now + around.lasting(timeouts.STOP_BY),
            language=decision.member.language,
            form=Flag.WAIVER_ENDS_SOON in decision.flags,
            charge=decision.charge,
            visit_id=decision.visit_id,
        )
        return Transition(asked, (PlaySound(Sound.LOOK),))
    milestone = decision.visit_count if decision.milestones else None
    fast = around.pace.fast
    details = around.show_details and decision.pass_kind is PassKind.VISITS
    welcome = Accepted(
        around=around,
        since=now,
        until=now + around.lasting(timeouts.BRIEF if fast else timeouts.ACCEPTED),
        language=decision.member.language,
        name=public_name(decision.member),
        at=decision.at,
        remaining=decision.remaining if details else None,
        milestone=None if fast else milestone,
        birthday=Flag.BIRTHDAY in decision.flags,
        charge=decision.charge,
        visit_id=decision.visit_id,
        brief=fast,
    )
    return Transition(welcome, (PlaySound(Sound.CHEER if welcome.milestone is not None else Sound.IN),))


def _checked_out(decision: CheckedOut, around: Around, now: float) -> Transition:
    fast = around.pace.fast
    around = _can_undo(around, TakenBackKind.CHECK_OUT, decision.visit_id, decision.member.language, now)
    goodbye = Goodbye(
        around=around,
        since=now,
        until=now + around.lasting(timeouts.BRIEF if fast else timeouts.GOODBYE),
        language=decision.member.language,
        name=public_name(decision.member),
        minutes=decision.minutes if around.show_details else None,
        charge=decision.charge,
        visit_id=decision.visit_id,
        brief=fast,
    )
    return Transition(goodbye, (PlaySound(Sound.OUT),))


def _can_undo(around: Around, kind: TakenBackKind, visit_id: str, language: str | None, now: float) -> Around:
    number = max((one.number for one in around.undoable), default=0) + 1
    undoable = Undoable(number=number, kind=kind, visit_id=visit_id, language=language, until=now + timeouts.UNDO)
    return replace(around, undoable=(*around.without(visit_id).undoable, undoable))


def _survivors(around: Around) -> tuple[Undoable, ...]:
    """A check-in asks for its code before it is taken back; a check-out does not, so it is its owner's alone."""
    return tuple(one for one in around.undoable if one.kind is TakenBackKind.CHECK_IN)


def _liked_by(member: Person | None, around: Around, before: Screen) -> Around:
    """As this member likes it, with what whoever stood here has just chosen; that one is most likely the same."""
    theirs = AS_DESIGNED if member is None else member.preferences or AS_DESIGNED
    if around.comfort_until is None or not _may_be_theirs(before):
        return replace(around.plain(), comfort=theirs)
    if around.remember or held_handle(before) is not None:
        return around
    return replace(around, comfort=both(theirs, around.comfort))


def _may_be_theirs(before: Screen) -> bool:
    """Whether whoever scans now may be the one who stood here before."""
    nobody_yet = isinstance(before, Idle | NumberEntry | ComfortSheet | TakingBack | HelpCalled)
    return nobody_yet or held_handle(before) is not None


def _remembered(member: Person | None, around: Around) -> tuple[Around, tuple[Effect, ...]]:
    """What was chosen goes on the member's pass; a language and a consent that they gave before stay."""
    if member is None or not around.remember:
        return around, ()
    theirs = member.preferences or AS_DESIGNED
    chosen = replace(
        around.comfort, language=around.comfort.language or theirs.language, agreed_up_to=theirs.agreed_up_to
    )
    return replace(around, remember=False), (Remember(member.id, chosen),)
