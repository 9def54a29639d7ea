"""The words of the screens that somebody talks with: the number pad, help, a guide, undo, the sheet."""

from __future__ import annotations

from kiosk.presentation.member.around import TakenBackKind
from kiosk.presentation.member.buttons import Button, Ease
from kiosk.presentation.member.conversations import (
    Guide,
    HelpCalled,
    NumberEntry,
    NumberPhase,
    Subject,
    TakingBack,
    TakingBackPhase,
)
from kiosk.presentation.member.ease import has_ease
from kiosk.presentation.member.screens import ComfortSheet
from kiosk.presentation.member.texts import MemberText
from kiosk.presentation.member.words import Label, Words
from kiosk.presentation.member.writer import Writer

MASK = "•"
SEEN = 2
"""So many of the last digits are shown: enough to see a slip, too few to note a number down."""
DIGITS = "1234567890"

_TAKING_BACK = {
    (TakenBackKind.CHECK_IN, TakingBackPhase.SCAN): (MemberText.SCAN_SAME, MemberText.SCAN_SAME_HOW),
    (TakenBackKind.CHECK_IN, TakingBackPhase.DONE): (MemberText.TAKEN_BACK, MemberText.TAKEN_BACK_HOW),
    (TakenBackKind.CHECK_OUT, TakingBackPhase.DONE): (MemberText.STILL_IN, MemberText.STILL_IN_HOW),
}
_NOT_TAKEN_BACK = (MemberText.NOT_TAKEN_BACK, MemberText.SEE_DESK_PLEASE)
_SUBJECTS = {
    Subject.FIND_CODE: (MemberText.FIND_CODE, MemberText.FIND_CODE_HOW),
    Subject.TOP_UP: (MemberText.TOP_UP_PHONE, MemberText.PHONE_HOW),
    Subject.SIGN: (MemberText.SIGN_PHONE, MemberText.PHONE_HOW),
}
_EASES = {
    Ease.SPEAK: MemberText.EASE_SPEAK,
    Ease.LARGER_TEXT: MemberText.EASE_LARGER_TEXT,
    Ease.QUIET: MemberText.EASE_QUIET,
    Ease.MORE_TIME: MemberText.EASE_MORE_TIME,
    Ease.LESS_MOTION: MemberText.EASE_LESS_MOTION,
    Ease.CONTROLS_LOWER: MemberText.EASE_CONTROLS_LOWER,
    Ease.STRONG_CONTRAST: MemberText.EASE_STRONG_CONTRAST,
}


def number_words(screen: NumberEntry, writer: Writer) -> Words:
    """The pad's keys, what was typed, and what is wrong with it."""
    say = writer.say
    lines = {
        NumberPhase.TYPING: MemberText.NUMBER_HOW,
        NumberPhase.STILL_THERE: MemberText.STILL_THERE_HOW,
        NumberPhase.CHECKING: MemberText.ONE_MOMENT,
        NumberPhase.WRONG: MemberText.NUMBER_WRONG_HOW,
        NumberPhase.PAUSED: MemberText.NUMBER_PAUSED_HOW,
    }
    heads = {
        NumberPhase.STILL_THERE: MemberText.STILL_THERE,
        NumberPhase.WRONG: MemberText.NUMBER_WRONG,
        NumberPhase.PAUSED: MemberText.NUMBER_PAUSED,
    }
    return Words(
        headline=say(heads.get(screen.phase, MemberText.NUMBER)),
        body=say(lines[screen.phase]),
        typed=masked(screen.digits),
        said=say(MemberText.STAR),
        buttons=(
            *(Label(button=Button.DIGIT, text=digit, choice=digit) for digit in DIGITS),
            Label(button=Button.CLEAR, text=say(MemberText.CLEAR)),
            Label(button=Button.CHECK_IN, text=say(MemberText.CHECK_IN)),
            _back(writer),
        ),
    )


def masked(digits: str) -> str:
    """All but the last two digits are dots."""
    return MASK * (len(digits) - SEEN) + digits[-SEEN:]


def help_words(screen: HelpCalled, writer: Writer) -> Words:
    """Somebody comes, or whom to telephone."""
    say, offered = writer.say, screen.around.offered
    if not offered.attended:
        return Words(
            headline=say(MemberText.NOBODY_THERE),
            body=say(MemberText.TELEPHONE, phone=offered.phone) if offered.phone else "",
            small=_ticket(screen.ticket, writer),
            buttons=(_back(writer),),
        )
    return Words(
        headline=say(MemberText.HELP_COMES),
        body=say(MemberText.HELP_TOLD) if screen.by is None else say(MemberText.HELP_BY, name=screen.by),
        small=_ticket(screen.ticket, writer),
        buttons=(Label(button=Button.BACK, text=say(MemberText.CANCEL)),),
    )


def guide_words(screen: Guide, writer: Writer) -> Words:
    """Where to look, or what to do with a phone."""
    headline, body = _SUBJECTS[screen.subject]
    return Words(headline=writer.say(headline), body=writer.say(body), buttons=(_back(writer),))


def taking_back_words(screen: TakingBack, writer: Writer) -> Words:
    """What is taken back, and whether it was."""
    say = writer.say
    if screen.phase is TakingBackPhase.WAITING:
        return Words(headline=say(MemberText.ONE_MOMENT))
    headline, body = _TAKING_BACK.get((screen.kind, screen.phase), _NOT_TAKEN_BACK)
    return Words(headline=say(headline), body=say(body), buttons=(_back(writer),))


def sheet_words(screen: ComfortSheet, writer: Writer) -> Words:
    """The tiles, and whether they are remembered."""
    say, around = writer.say, screen.around
    offered = [ease for ease in Ease if ease is not Ease.SPEAK or around.offered.speaks]
    return Words(
        headline=say(MemberText.SHEET),
        body=say(MemberText.REMEMBERS if around.remember else MemberText.SHEET_HOW),
        buttons=(
            *(
                Label(button=Button.EASE, text=say(_EASES[ease]), choice=ease.value, on=has_ease(around.comfort, ease))
                for ease in offered
            ),
            Label(button=Button.REMEMBER, text=say(MemberText.REMEMBER), on=around.remember),
            Label(button=Button.BACK, text=say(MemberText.DONE)),
        ),
    )


def _ticket(ticket: str, writer: Writer) -> str:
    return writer.say(MemberText.TICKET, ticket=ticket) if ticket else ""


def _back(writer: Writer) -> Label:
    return Label(button=Button.BACK, text=writer.say(MemberText.BACK))
