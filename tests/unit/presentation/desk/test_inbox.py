from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.inbox import Inbox
from kiosk.domain.outcomes import Done, Hindrance, NotDone
from kiosk.presentation.desk.effects import Place, ReadWays
from kiosk.presentation.desk.gallery import ANNA, FREE_VISIT, INBOX_GALLERY, PLACE, SAM, TODAY
from kiosk.presentation.desk.inbox import (
    ChooseWay,
    ConvertAllPressed,
    ConvertPressed,
    InboxRead,
    InboxScreen,
    KeepPressed,
    LeaveFree,
    ReadInbox,
    RemedyPressed,
    reduce,
)
from kiosk.presentation.desk.inputs import (
    Answered,
    Came,
    Cancelled,
    EscapePressed,
    FieldTyped,
    Submitted,
    Tick,
    UndoPressed,
    Went,
)
from kiosk.presentation.desk.orders import (
    ConvertAll,
    ConvertVisit,
    KeepVisits,
    Reopen,
    VoidVisit,
)
from kiosk.presentation.desk.sheets import ConvertSheet, Field, Remedy, WhichSheet, person_of
from kiosk.presentation.desk.strip import Strip
from kiosk.presentation.desk.texts import DeedText
from kiosk.presentation.staff import timeouts
from tests.fakes import club

EMPTY = InboxScreen(place=PLACE)
HERE = INBOX_GALLERY["inbox"]
TWO, OVERSPENT, *_ = HERE.inbox.contradictions


def after(screen, *given, at=0.0):
    for one in given:
        screen = reduce(screen, one, at).screen
    return screen


def test_whoever_comes_reads_what_waits_and_whoever_goes_leaves_nothing():
    change = reduce(EMPTY, Came(SAM, TODAY), 0.0)
    assert (change.screen.who, change.effects) == (SAM, (ReadInbox(),))
    assert after(HERE, Went()) == EMPTY
    assert after(EMPTY, InboxRead(HERE.inbox), ConvertAllPressed()) == EMPTY


def test_what_was_read_stays_while_the_store_does_not_answer():
    read = after(replace(HERE, inbox=None), InboxRead(Inbox()))
    assert (read.inbox.count, read.failed) == (0, False)
    assert after(HERE, InboxRead(None)) == replace(HERE, failed=True)


@pytest.mark.parametrize(
    ("given", "order"),
    [
        (KeepPressed(TWO), KeepVisits(("v-1b",), "v-1", ANNA)),
        (KeepPressed(OVERSPENT), KeepVisits(("v-1", "v-1b"), "v-1", ANNA)),
        (
            KeepPressed(replace(OVERSPENT, conflict=replace(OVERSPENT.conflict, visit_ids=("v-1",)))),
            KeepVisits(("v-1",), "v-1", ANNA),
        ),
        (LeaveFree(FREE_VISIT), KeepVisits((FREE_VISIT.id,), FREE_VISIT.id, person_of(FREE_VISIT))),
        (ConvertPressed(FREE_VISIT), ConvertVisit(visit_id=FREE_VISIT.id, member=person_of(FREE_VISIT))),
        (ConvertAllPressed(), ConvertAll((FREE_VISIT.id, "v-34"))),
    ],
)
def test_one_touch_places_an_order(given, order):
    assert reduce(HERE, given, 0.0).effects == (Place(order),)


def test_which_visit_and_which_way_are_asked():
    assert after(HERE, RemedyPressed(TWO, Remedy.VOID)).sheet == WhichSheet(
        visits=TWO.visits, remedy=Remedy.VOID, chosen=1
    )
    change = reduce(HERE, ChooseWay(FREE_VISIT), 0.0)
    assert (change.screen.sheet, change.effects) == (ConvertSheet(visit=FREE_VISIT), (ReadWays(FREE_VISIT.id),))
    assert after(HERE, RemedyPressed(replace(TWO, visits=()), Remedy.VOID)) == HERE
    assert reduce(replace(HERE, inbox=Inbox()), ConvertAllPressed(), 0.0).effects == ()


def test_a_sheet_places_its_order_and_what_waits_is_read_anew_when_it_is_done():
    asked = after(HERE, RemedyPressed(TWO, Remedy.VOID), FieldTyped(Field.REASON, "a friend"))
    assert reduce(asked, ConvertAllPressed(), 0.0).effects == ()
    change = reduce(asked, Submitted(), 0.0)
    order = VoidVisit("v-1b", person_of(TWO.visits[1]), "a friend")
    assert change.effects == (Place(order),)
    failed = after(change.screen, Answered(order, NotDone(Hindrance.STORE, "the disk is full")))
    assert failed.sheet.hindrance == "the disk is full"
    done = reduce(change.screen, Answered(order, Done(None)), 5.0)
    assert (done.screen.sheet, done.screen.strip.deed, done.effects) == (None, DeedText.VOIDED, (ReadInbox(),))
    assert after(done.screen, Tick(), at=5.0 + timeouts.STRIP).strip is None
    assert after(done.screen, Tick(), at=6.0).strip is not None
    assert after(asked, EscapePressed()).sheet is None
    assert after(HERE, Cancelled()) == HERE


def test_the_strip_counts_and_undoes():
    counted = after(HERE, Answered(ConvertAll(("v-1", "v-2")), Done(2)))
    assert (counted.strip.deed, counted.strip.number) == (DeedText.CONVERTED_ALL, 2)
    undo = Reopen("v-1", club.ADA)
    left = replace(HERE, strip=Strip(deed=DeedText.CHECKED_OUT, until=20.0, undo=undo))
    assert left.until == 20.0
    change = reduce(left, UndoPressed(), 1.0)
    assert (change.screen.strip, change.effects) == (None, (Place(undo),))
    assert reduce(counted, UndoPressed(), 0.0).effects == ()
    assert reduce(HERE, UndoPressed(), 0.0).effects == ()
    assert TWO.conflict.kind is ConflictKind.TWO_VISITS_AT_ONCE
