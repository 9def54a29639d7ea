"""The words of the inbox: sections of cards, each with what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.inbox import Inbox, InboxCard, NotTaken
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.visits import PAYMENT_DUE
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.case_words import visit_span
from kiosk.presentation.desk.inbox import (
    ChooseWay,
    ConvertAllPressed,
    ConvertPressed,
    InboxInput,
    KeepPressed,
    LeaveFree,
    RemedyPressed,
)
from kiosk.presentation.desk.rows import Tone, day_of
from kiosk.presentation.desk.sheets import Remedy
from kiosk.presentation.desk.texts import DeskText, InboxText
from kiosk.presentation.desk.writing import sentence
from kiosk.presentation.formats import Formats
from kiosk.presentation.staff.free_reasons import free_reason


@dataclass(frozen=True, slots=True)
class Action:
    """A button of a card, and what it asks for. `first`: the one that helps most."""

    text: str
    given: InboxInput
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """One thing to look at."""

    tone: Tone
    title: str
    lines: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Cards of one sort. `action`: what can be done with all of them."""

    title: str
    cards: tuple[CardWords, ...]
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class InboxWriter:
    """Writes the inbox in one language, at a moment."""

    say: Speaker
    formats: Formats
    at: datetime

    def sections(self, inbox: Inbox) -> tuple[Section, ...]:
        """What waits; sections without cards are left out."""
        say, settle = self.say, len(inbox.covered) + len(inbox.owed)
        number = len(inbox.covered)
        every = Action(say(InboxText.CONVERT_ALL, number=number), ConvertAllPressed()) if number > 1 else None
        cards = (
            Section(
                say(InboxText.TO_LOOK_AT, number=len(inbox.contradictions)),
                tuple(self._contradiction(one) for one in inbox.contradictions),
            ),
            Section(
                say(InboxText.TO_SETTLE, number=settle),
                (*(self._covered(one) for one in inbox.covered), *(self._owed(one) for one in inbox.owed)),
                every,
            ),
            Section(
                say(InboxText.NOT_TAKEN, number=len(inbox.not_taken)),
                tuple(self._not_taken(one) for one in inbox.not_taken),
            ),
        )
        return tuple(section for section in cards if section.cards)

    def _contradiction(self, card: InboxCard) -> CardWords:
        say, member = self.say, card.conflict.member
        actions = [Action(say(InboxText.KEEP), KeepPressed(card), first=True)]
        if card.visits:
            actions.append(Action(say(InboxText.VOID), RemedyPressed(card, Remedy.VOID)))
        if card.visits and card.conflict.kind in _MONEY:
            actions.append(Action(say(InboxText.MAKE_FREE), RemedyPressed(card, Remedy.MAKE_FREE)))
        return CardWords(
            tone=Tone.STOP if card.conflict.kind in _MONEY else Tone.LOOK,
            title=say(InboxText[card.conflict.kind.name], name=f"{member.first_name} {member.last_name}"),
            lines=tuple(
                say(InboxText.VISITS, when=self._span(one), what=one.description, device=one.device)
                for one in card.visits
            ),
            actions=tuple(actions),
        )

    def _covered(self, visit: ListedVisit) -> CardWords:
        say = self.say
        return CardWords(
            tone=Tone.INFO,
            title=say(InboxText.FREE_ENTRY_COVERED, name=visit.first_name, day=self._day(visit.checked_in_at)),
            lines=(self._free(visit),),
            actions=(
                Action(say(InboxText.CONVERT), ConvertPressed(visit), first=True),
                Action(say(InboxText.CHOOSE_WAY), ChooseWay(visit)),
                Action(say(InboxText.KEEP_IT), LeaveFree(visit)),
            ),
        )

    def _owed(self, visit: ListedVisit) -> CardWords:
        say, due = self.say, visit.checked_in_at + PAYMENT_DUE
        late = self.at > due
        name = f"{visit.first_name} {visit.last_name}"
        day, last = self._day(visit.checked_in_at), self._day(due)
        title = say(InboxText.PAYMENT_LATE if late else InboxText.EXPECTS_PAYMENT, name=name, day=day, last=last)
        return CardWords(
            tone=Tone.STOP if late else Tone.LOOK,
            title=title,
            lines=(self._free(visit),),
            actions=(
                Action(say(InboxText.CHOOSE_WAY), ChooseWay(visit), first=True),
                Action(say(InboxText.KEEP_IT), LeaveFree(visit)),
            ),
        )

    def _not_taken(self, one: NotTaken) -> CardWords:
        clock = self.formats.clock(one.at, self.say.language)
        when = self.say(DeskText.VISIT_LINE, day=self._day(one.at), time=clock)
        title = self.say(InboxText.EVENT_OF_NOBODY, when=when)
        if one.person is not None:
            name = f"{one.person.first_name} {one.person.last_name}"
            title = self.say(InboxText.EVENT_OF, name=name, when=when)
        lines = (sentence(one.problem), self.say(InboxText.STAYS_HERE))
        return CardWords(tone=Tone.LOOK, title=title, lines=lines)

    def _free(self, visit: ListedVisit) -> str:
        why = free_reason(visit.free_entry_reason, self.say)
        return self.say.together(self._span(visit), why, visit.granted_by_first_name or "")

    def _span(self, visit: ListedVisit) -> str:
        return visit_span(visit, self.say, self.formats, self.at)

    def _day(self, at: datetime) -> str:
        return day_of(at, self.say, self.formats, self.at)


_MONEY = frozenset({ConflictKind.PASS_OVERSPENT, ConflictKind.CHARGED_TWICE})
