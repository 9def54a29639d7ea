"""What each screen says: the words of a screen value, ready to be drawn.

Every public text passes through `words`, so this is where a test reads them all.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.catalogue import Catalogue, primary_language
from kiosk.presentation.formats import Formats
from kiosk.presentation.member.around import TakenBackKind
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversation_words import (
    guide_words,
    help_words,
    number_words,
    sheet_words,
    taking_back_words,
)
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry, TakingBack
from kiosk.presentation.member.idle_words import idle_words
from kiosk.presentation.member.offer_words import consent_words
from kiosk.presentation.member.refusals import REFUSALS, action_of
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    ComfortSheet,
    Consent,
    Denied,
    Goodbye,
    Idle,
    OutOfOrder,
    Screen,
    StopBy,
    own_language,
)
from kiosk.presentation.member.texts import MemberText
from kiosk.presentation.member.words import Label, Words
from kiosk.presentation.member.writer import Writer

_ACTIONS: dict[Button, MemberText] = {
    Button.NUMBER: MemberText.TYPE_NUMBER,
    Button.HELP: MemberText.CALL_SOMEONE,
    Button.FIND_CODE: MemberText.HOW_TO_FIND,
    Button.TOP_UP: MemberText.TOP_UP,
    Button.SIGN: MemberText.SIGN,
}


def written_in(screen: Screen, catalogue: Catalogue) -> str:
    """The language of the screen: of whoever stands here where the catalogue has it, else of the house."""
    return catalogue.language(own_language(screen), screen.around.language)


def words(screen: Screen, catalogue: Catalogue, formats: Formats) -> Words:
    """The words of `screen`, in the language that it is written in."""
    writer = Writer(catalogue, formats, written_in(screen, catalogue))
    said = _page(screen, writer)
    if isinstance(screen, Accepted | Goodbye) and screen.brief:
        return replace(said, undos=_undos(screen, writer))
    return replace(
        said,
        comfort=Label(button=Button.COMFORT, text=writer.say(MemberText.COMFORT), icon="accessibility"),
        languages=_languages(screen.around.offered.languages, writer),
        undos=_undos(screen, writer),
    )


def _page(screen: Screen, writer: Writer) -> Words:
    match screen:
        case Idle():
            return idle_words(screen, writer)
        case OutOfOrder():
            return Words(headline=writer.say(MemberText.RESTING), body=writer.say(MemberText.SEE_DESK_PLEASE))
        case Accepted():
            return _accepted(screen, writer)
        case StopBy():
            return _stop_by(screen, writer)
        case Goodbye():
            return _goodbye(screen, writer)
        case AlreadyInside():
            return _already_inside(screen, writer)
        case Consent():
            return consent_words(screen, writer)
        case Denied():
            return _denied(screen, writer)
        case TakingBack():
            return taking_back_words(screen, writer)
        case HelpCalled():
            return help_words(screen, writer)
        case Guide():
            return guide_words(screen, writer)
        case NumberEntry():
            return number_words(screen, writer)
        case ComfortSheet():
            return sheet_words(screen, writer)


# ---------------------------------------------------------------- the same place on every screen


def _languages(offered: tuple[str, ...], writer: Writer) -> tuple[Label, ...]:
    """One touch for each other language, under its own name; the next one first, so that one button goes round."""
    chosen = {primary_language(language) for language in offered}
    written = [primary_language(language) for language in writer.catalogue.languages]
    known = [language for language in written if not chosen or language in chosen]
    present = primary_language(writer.language)
    place = known.index(present) + 1 if present in known else 0
    return tuple(
        Label(
            button=Button.LANGUAGE,
            text=writer.formats.native_name(language),
            choice=language,
            short=language.upper(),
        )
        for language in (*known[place:], *known[:place])
        if language != present
    )


def _undos(screen: Screen, writer: Writer) -> tuple[Label, ...]:
    """A numbered chip for each charge of others before; the check-out of the last one on the idle screen."""
    if not isinstance(screen, Idle | Accepted | StopBy | Goodbye):
        return ()
    shown = (
        "" if isinstance(screen, Idle | Goodbye) or (isinstance(screen, Accepted) and screen.brief) else screen.visit_id
    )
    labels = []
    for one in screen.around.undoable:
        if one.kind is TakenBackKind.CHECK_IN and one.visit_id != shown:
            text = writer.say(MemberText.UNDO_CHIP, chip=str(one.number))
            labels.append(Label(button=Button.UNDO, text=text, choice=str(one.number)))
        elif one.kind is TakenBackKind.CHECK_OUT and isinstance(screen, Idle):
            labels.append(Label(button=Button.STILL_HERE, text=writer.say(MemberText.STILL_HERE)))
    return tuple(labels)


# ---------------------------------------------------------------- page by page


def _accepted(screen: Accepted, writer: Writer) -> Words:
    if screen.birthday:
        headline = writer.named(MemberText.BIRTHDAY, MemberText.BIRTHDAY_NAME, screen.name)
    else:
        headline = writer.named(MemberText.WELCOME, MemberText.WELCOME_NAME, screen.name)
    if screen.brief:
        return Words(headline=headline, detail=writer.charged(screen.charge))
    return Words(
        headline=headline,
        body=writer.say(MemberText.IN, time=writer.clock(screen.at)),
        detail=_accepted_detail(screen, writer),
        buttons=_undo(screen, writer),
    )


def _accepted_detail(screen: Accepted, writer: Writer) -> str:
    """One line at most: money first."""
    if screen.charge is not None:
        return writer.charged(screen.charge)
    if screen.milestone is not None:
        first = screen.milestone == 1
        return (
            writer.say(MemberText.FIRST_VISIT) if first else writer.say(MemberText.MILESTONE, number=screen.milestone)
        )
    match screen.remaining:
        case None:
            return ""
        case 0:
            return writer.say(MemberText.NO_VISITS_LEFT)
        case number:
            return writer.say(MemberText.VISITS_LEFT, number=number)


def _stop_by(screen: StopBy, writer: Writer) -> Words:
    """Staff know what it is; here only a form may be named, and what was charged."""
    say = writer.say
    line = say(MemberText.FORM_ENDS) if screen.form else ""
    keep = (Label(button=Button.KEEP, text=say(MemberText.KEEP)),) if screen.can_be_kept else ()
    return Words(
        headline=say(MemberText.STOP_BY),
        body=say(MemberText.STOP_BY_HOW),
        detail=writer.charged(screen.charge) or line,
        buttons=(*keep, *_undo(screen, writer)),
    )


def _undo(screen: Accepted | StopBy, writer: Writer) -> tuple[Label, ...]:
    if all(one.visit_id != screen.visit_id for one in screen.around.undoable):
        return ()
    return (Label(button=Button.UNDO, text=writer.say(MemberText.UNDO)),)


def _goodbye(screen: Goodbye, writer: Writer) -> Words:
    headline = writer.named(MemberText.GOODBYE, MemberText.GOODBYE_NAME, screen.name)
    if screen.brief:
        return Words(headline=headline, detail=writer.charged(screen.charge))
    left = writer.say(MemberText.LEFT)
    if screen.minutes is not None:
        left = writer.say(MemberText.LEFT_AFTER, duration=writer.duration(screen.minutes))
    mine = any(one.visit_id == screen.visit_id for one in screen.around.undoable)
    here = (Label(button=Button.STILL_HERE, text=writer.say(MemberText.STILL_HERE)),) if mine else ()
    return Words(headline=headline, body=left, detail=writer.charged(screen.charge), buttons=here)


def _already_inside(screen: AlreadyInside, writer: Writer) -> Words:
    leave = writer.say(MemberText.ONE_MOMENT if screen.leaving else MemberText.LEAVE)
    return Words(
        headline=writer.say(MemberText.ALREADY_IN),
        body=writer.say(MemberText.LEAVING_NOW, time=writer.clock(screen.inside_since)),
        buttons=(
            Label(button=Button.LEAVE, text=leave),
            Label(button=Button.STAY, text=writer.say(MemberText.STAY)),
        ),
    )


def _denied(screen: Denied, writer: Writer) -> Words:
    say = writer.say
    action = action_of(screen.reason, screen.around)
    act = () if action is None else (Label(button=action, text=say(_ACTIONS[action])),)
    keep = (Label(button=Button.KEEP, text=say(MemberText.KEEP)),) if screen.can_be_kept else ()
    return Words(
        headline=say(REFUSALS[screen.reason].headline),
        body=_next_step(screen, action, writer),
        small="" if screen.ticket is None else say(MemberText.TICKET, ticket=screen.ticket),
        buttons=(*act, *keep),
    )


def _next_step(screen: Denied, action: Button | None, writer: Writer) -> str:
    refusal, opens = REFUSALS[screen.reason], screen.good_from
    if opens is None or screen.at is None:
        able = refusal.body_by_action is not None and action is refusal.action
        return writer.say(refusal.body_by_action if able and refusal.body_by_action else refusal.body)
    body = refusal.body_today if writer.same_day(opens, screen.at) else refusal.body_later
    return writer.say(body or refusal.body, time=writer.clock(opens), day=writer.day(opens))
