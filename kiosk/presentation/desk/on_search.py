"""How the search changes: every key looks anew, Enter opens who is marked, and a ticket its case."""

from __future__ import annotations

import re
from dataclasses import replace

from kiosk.presentation.desk import inputs
from kiosk.presentation.desk.effects import FindPeople, FindTicket, FocusSearch
from kiosk.presentation.desk.inputs import LiveInput
from kiosk.presentation.desk.live import Live, LiveChange, Search
from kiosk.presentation.desk.on_case import case_of_member, open_case, show_case
from kiosk.presentation.desk.strip import Strip
from kiosk.presentation.desk.texts import DeedText
from kiosk.presentation.staff import timeouts

_TICKET = re.compile(r"[A-Z][0-9][A-Z][0-9]")


def searched(live: Live, given: LiveInput, now: float) -> LiveChange:
    """The room after something was typed, found, marked or chosen."""
    search = live.search
    match given:
        case inputs.SearchWanted():
            return LiveChange(live, (FocusSearch(),))
        case inputs.SearchTyped(text=text):
            if not text.strip():
                return LiveChange(replace(live, search=None))
            kept = None if search is None else search.found  # the list stays until the next one is there
            asked = replace(live, search=Search(text=text, found=kept, old=kept is not None))
            ticket = _ticket(text)
            return LiveChange(asked, (FindPeople(text), FindTicket(ticket)) if ticket else (FindPeople(text),))
        case inputs.PeopleFound(text=text, found=found) if search is not None and search.text == text:
            there = replace(live, search=Search(text=text, found=found, failed=found is None))
            return _chosen(there, None, now) if search.entered else LiveChange(there)
        case inputs.SearchMoved(step=step) if search is not None and search.found is not None:
            last = max(0, len(search.found.people) - 1)
            return LiveChange(replace(live, search=replace(search, marked=min(last, max(0, search.marked + step)))))
        case inputs.SearchChosen(place=place) if search is not None:
            return _chosen(live, place, now)
        case inputs.TicketFound(ticket=ticket, arrival=arrival) if arrival is not None:
            asked_for = search is not None and _ticket(search.text) == ticket
            called = any(call.ticket == ticket for call in live.help)
            return open_case(live, arrival, by_hand=True) if asked_for or called else LiveChange(live)
        case _:
            return LiveChange(live)


def _chosen(live: Live, place: int | None, now: float) -> LiveChange:
    """Enter is faster than the search may be: then it waits, and never opens who fitted something else."""
    search = live.search
    if search is None:
        return LiveChange(live)
    if place is None and (search.old or search.found is None) and not search.failed:
        return LiveChange(replace(live, search=replace(search, entered=True)))
    people = () if search.found is None else search.found.people
    wanted = search.marked if place is None else place
    if wanted < len(people):
        one = people[wanted]
        return show_case(replace(live, search=None), case_of_member(one.id, one.first_name, one.last_name))
    ticket = _ticket(search.text)
    if not ticket:
        return LiveChange(live)
    missing = Strip(deed=DeedText.NO_TICKET, until=now + timeouts.STRIP, why=ticket)
    return LiveChange(replace(live, strip=missing))


def _ticket(text: str) -> str:
    """The help ticket that somebody typed, or ""."""
    said = text.strip().upper()
    return said if _TICKET.fullmatch(said) else ""
