"""Lists for paper, as values: what stands in which column, and how wide it is beside the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.inside import RollCall
from kiosk.domain.listed_visit import ListedVisit
from kiosk.presentation.catalogue import Speaker, is_right_to_left
from kiosk.presentation.formats import Formats
from kiosk.presentation.manager.texts import EvacuationText, VisitText
from kiosk.presentation.manager.visits import HEADERS, Column, Writing, listed_name, row


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column's head, its part of the paper's width beside those of the others, and whether it is a box to tick."""

    head: str
    part: float
    box: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperList:
    """A list on sheets of paper. Each row has a text for each column; `tall` rows are ticked by hand."""

    title: str
    under: str
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    tall: bool = False
    leftwards: bool = False


_PARTS = {Column.IN: 9, Column.OUT: 15, Column.NAME: 26, Column.ENTRY: 26, Column.FLAGS: 24}


def day_list_on_paper(place: str, day: str, visits: Iterable[ListedVisit], writing: Writing) -> PaperList:
    """The visits of a day, as the screen lists them, without what only this machine is about."""
    rows = [row(visit, writing) for visit in visits]
    return PaperList(
        title=writing.say.together(place, day),
        under=writing.say(VisitText.VISITS, number=len(rows)),
        columns=tuple(PaperColumn(writing.say(HEADERS[column]), part) for column, part in _PARTS.items()),
        rows=tuple(tuple(cells[column].text for column in _PARTS) for cells in rows),
        leftwards=is_right_to_left(writing.say.language),
    )


def roll_call_on_paper(place: str, call: RollCall, say: Speaker, formats: Formats) -> PaperList:
    """Those whom nobody has seen yet first, with a box for each."""
    language = say.language
    ordered = [*call.missing, *(one for one in call.rows if one.visit_id in call.safe)]
    return PaperList(
        title=say.together(say(EvacuationText.TITLE), place),
        under=say.together(
            say(EvacuationText.TAKEN, time=formats.weekday_clock(call.taken_at, language)),
            say(EvacuationText.SAFE_OF, safe=len(call.safe), number=len(call.rows)),
        ),
        columns=(
            PaperColumn(say(EvacuationText.SAFE), 10, box=True),
            PaperColumn(say(VisitText.NAME), 50),
            PaperColumn(say(VisitText.IN), 20),
            PaperColumn("", 20),
        ),
        rows=tuple(
            (
                "x" if one.visit_id in call.safe else "",
                listed_name(one.person, say),
                formats.clock(one.since, language),
                say(EvacuationText.UNSURE) if one.unsure else "",
            )
            for one in ordered
        ),
        tall=True,
        leftwards=is_right_to_left(language),
    )
