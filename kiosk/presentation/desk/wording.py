"""The words around the feed: numbers, chips, strip, calls for help."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.feed import FeedChip
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.live import HelpCall, Live
from kiosk.presentation.desk.strip import Strip
from kiosk.presentation.desk.texts import DeedText, DeskText, ReasonText
from kiosk.presentation.desk.writing import sentence

CHIPS: dict[FeedChip, DeskText] = {chip: DeskText[f"CHIP_{chip.name}"] for chip in FeedChip}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts. `note` stands under it."""

    label: str
    number: str
    note: str = ""


def figures(live: Live, say: Speaker) -> tuple[Figure, ...]:
    """The numbers on the left; none while they are being read. Without a server nothing waits for one."""
    numbers = live.numbers
    if numbers is None:
        return ()
    inside = str(numbers.inside)
    if numbers.capacity is not None:
        inside = say(DeskText.INSIDE_OF, inside=inside, capacity=str(numbers.capacity))
    unsure = say(DeskText.UNSURE, number=numbers.unsure) if numbers.unsure else ""
    waiting = numbers.waiting_to_sync
    return (
        Figure(say(DeskText.INSIDE), inside, unsure),
        Figure(say(DeskText.TODAY), str(numbers.visits)),
        Figure(say(DeskText.REFUSED_TODAY), str(numbers.refused)),
        Figure(say(DeskText.FREE_TODAY), str(numbers.free)),
        *(() if waiting is None else (Figure(say(DeskText.WAITING), str(waiting)),)),
    )


def strip_words(strip: Strip, say: Speaker) -> str:
    """What was done, or why not."""
    why = strip.why if strip.reason is None else say(ReasonText[strip.reason.name])
    match strip.deed:
        case DeedText.CONVERTED_ALL:
            return say(strip.deed, number=strip.number or 0)
        case DeedText.NOT_DONE:
            return say(strip.deed, why=sentence(why))
        case DeedText.NO_TICKET:
            return say(strip.deed, ticket=why)
        case deed:
            return say(deed, name=strip.name, why=why)


def call_words(call: HelpCall, say: Speaker) -> str:
    """Who calls for help, or that somebody is on the way."""
    if call.accepted:
        return say(DeskText.ON_THE_WAY)
    if call.ticket:
        return say(DeskText.CALLED_TICKET, kiosk=call.kiosk, ticket=call.ticket)
    return say(DeskText.CALLED, kiosk=call.kiosk)


def empty_words(live: Live, say: Speaker) -> str:
    """What stands in a feed without rows."""
    if live.look_at is not None:
        return say(DeskText.CANNOT_LOOK_UP)
    filtered = live.wanted.chip is not FeedChip.ALL or live.wanted.hide_fine
    return say(DeskText.NOTHING_HERE if filtered else DeskText.NOTHING_YET)
