from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from kiosk.domain.outcomes import Done, Hindrance, NotDone
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.profile import FreeMonth
from kiosk.domain.sign_in import FRESH
from kiosk.domain.staff import StaffRole
from kiosk.presentation.desk.effects import CheckManagersPin, FindHosts, Place, ReadWays
from kiosk.presentation.desk.gallery import ANNA, FREE_VISIT, GALLERY, PLACE, SAM, visit
from kiosk.presentation.desk.inputs import (
    Answered,
    Cancelled,
    FieldTyped,
    HostsFound,
    PinChecked,
    Submitted,
    Switched,
    TileChosen,
    WaysRead,
)
from kiosk.presentation.desk.on_sheet import AS_FREE, BY_PASS, CONVERT, TIMES, VOID, on_sheet
from kiosk.presentation.desk.orders import (
    AddVisit,
    CheckIn,
    ConvertVisit,
    CorrectVisit,
    LetIn,
    MakeFree,
    TakeBack,
    VoidVisit,
    WriteNote,
)
from kiosk.presentation.desk.sheets import (
    ConvertSheet,
    Field,
    FreeEntrySheet,
    GuestSheet,
    MissedSheet,
    NoteSheet,
    Remedy,
    SaleSheet,
    TimesSheet,
    UndoSheet,
    VisitSheet,
    VoidSheet,
    WhichSheet,
    person_of,
)
from kiosk.presentation.desk.texts import SheetText
from kiosk.presentation.staff.free_reasons import FreeReasonText

MONTH = FreeMonth(of_member=1, of_club=18, limit=3)
FREE = FreeEntrySheet(member=ANNA, month=MONTH, granter=SAM)
MIA = replace(SAM, id="s-9", first_name="Mia", role=StaffRole.MANAGER)
WAYS = GALLERY["convert"].live.sheet.ways
CONVERTS = ConvertSheet(visit=FREE_VISIT, ways=WAYS)
SALE = GALLERY["sale"].live.sheet
GUEST = GALLERY["guest"].live.sheet
YESTERDAY = visit(1)


def after(sheet, *given, attempts=FRESH):
    for one in given:
        change = on_sheet(sheet, one, 0.0, attempts, PLACE)
        sheet, attempts = change.sheet, change.attempts
    return sheet


def placed(sheet):
    """The order of a sheet that is ready."""
    (effect,) = on_sheet(sheet, Submitted(), 0.0, FRESH, PLACE).effects
    assert isinstance(effect, Place)
    return effect.order


LET_IN = LetIn(member=ANNA, reason="Event", expects_payment=False)


@pytest.mark.parametrize(
    ("sheet", "order"),
    [
        (replace(FREE, reason=FreeReasonText.EVENT), LET_IN),
        (
            replace(FREE, reason=FreeReasonText.PASS_NOT_HERE),
            replace(LET_IN, reason="Pass not here yet", expects_payment=True),
        ),
        (
            replace(FREE, reason=FreeReasonText.PASS_NOT_HERE, expects=False),
            replace(LET_IN, reason="Pass not here yet"),
        ),
        (replace(FREE, reason=FreeReasonText.OTHER, other=" won it "), replace(LET_IN, reason="won it")),
        (
            NoteSheet(member=ANNA, text=" jacket ", until=" 2026-07-31 ", at_check_in=True),
            WriteNote(member=ANNA, text="jacket", until=date(2026, 7, 31), at_check_in=True),
        ),
        (NoteSheet(member=ANNA, text="jacket"), WriteNote(member=ANNA, text="jacket", until=None, at_check_in=False)),
        (
            TimesSheet(visit=YESTERDAY, came="8:05", left="", reason="on camera"),
            CorrectVisit(
                visit_id="v-1",
                member=person_of(YESTERDAY),
                day=date(2026, 7, 13),
                came=time(8, 5),
                left=None,
                reason="on camera",
            ),
        ),
        (
            MissedSheet(member=ANNA, day="2026-07-13", came="18:00", left="19:30"),
            AddVisit(member=ANNA, day=date(2026, 7, 13), came=time(18), left=time(19, 30)),
        ),
        (
            MissedSheet(member=ANNA, day="2026-07-13", came="18:00", free=True, reason="Event"),
            AddVisit(member=ANNA, day=date(2026, 7, 13), came=time(18), left=None, free="Event"),
        ),
        (VoidSheet(visit=YESTERDAY, reason=" a friend "), VoidVisit("v-1", person_of(YESTERDAY), "a friend")),
        (
            replace(CONVERTS, chosen=1),
            ConvertVisit(visit_id=FREE_VISIT.id, member=person_of(FREE_VISIT), pass_id="p-1"),
        ),
        (
            replace(CONVERTS, chosen=2),
            ConvertVisit(
                visit_id=FREE_VISIT.id,
                member=person_of(FREE_VISIT),
                consent=Consent("day@1", WAYS[2].offer),
            ),
        ),
        (GUEST, CheckIn(member=ANNA, host="m-13")),
        (replace(SALE, chosen=1), CheckIn(member=ANNA, consent=Consent("hour@1", SALE.offers[1]))),
        (GALLERY["undo"].live.sheet, TakeBack("v-1", ANNA)),
        (
            WhichSheet(visits=(visit(2), YESTERDAY), remedy=Remedy.VOID, chosen=1, reason="wrong"),
            VoidVisit("v-1", person_of(YESTERDAY), "wrong"),
        ),
        (
            WhichSheet(visits=(visit(2), YESTERDAY), remedy=Remedy.MAKE_FREE, chosen=0, reason="wrong"),
            MakeFree("v-2", person_of(YESTERDAY), "wrong"),
        ),
    ],
)
def test_a_sheet_that_is_ready_places_its_order_and_waits(sheet, order):
    assert placed(sheet) == order
    waiting = after(sheet, Submitted())
    assert waiting.busy
    for given in (Cancelled(), Submitted(), Switched(True), TileChosen("0"), FieldTyped(Field.REASON, "x")):
        assert after(waiting, given) == waiting
    assert after(waiting, Answered(order, Done(None))) is None
    assert after(waiting, Answered(order, NotDone(Hindrance.STORE, "the disk is full"))) == replace(
        sheet, busy=False, hindrance="the disk is full"
    )


@pytest.mark.parametrize(
    "sheet",
    [
        FREE,
        replace(FREE, reason=FreeReasonText.OTHER, other="no"),
        NoteSheet(member=ANNA, text=" "),
        NoteSheet(member=ANNA, text="x" * 281),
        TimesSheet(visit=YESTERDAY, came="8:05", left="", reason="no"),
        MissedSheet(member=ANNA, day="2026-07-13"),
        MissedSheet(member=ANNA, day="2026-07-13", came="8:00", free=True),
        VoidSheet(visit=YESTERDAY),
        ConvertSheet(visit=FREE_VISIT),
        ConvertSheet(visit=FREE_VISIT, ways=()),
        GuestSheet(member=ANNA),
        VisitSheet(visit=YESTERDAY),
        WhichSheet(visits=(YESTERDAY,), remedy=Remedy.VOID, chosen=0),
    ],
)
def test_a_sheet_that_does_not_say_enough_places_nothing(sheet):
    change = on_sheet(sheet, Submitted("481516"), 0.0, FRESH, PLACE)
    assert (change.sheet, change.effects) == (sheet, ())
    assert after(sheet, Cancelled()) is None


@pytest.mark.parametrize(
    ("sheet", "trouble"),
    [
        (TimesSheet(visit=YESTERDAY, came="25:00", left="", reason="on camera"), SheetText.BAD_TIME),
        (TimesSheet(visit=YESTERDAY, came="8:05", left="soon", reason="on camera"), SheetText.BAD_TIME),
        (MissedSheet(member=ANNA, day="yesterday", came="8:05"), SheetText.BAD_DAY),
        (NoteSheet(member=ANNA, text="jacket", until="31 July"), SheetText.BAD_DAY),
    ],
)
def test_a_time_or_a_day_that_is_none_is_said_and_forgotten_when_it_is_typed_again(sheet, trouble):
    change = on_sheet(sheet, Submitted(), 0.0, FRESH, PLACE)
    assert (change.sheet.trouble, change.effects, change.sheet.busy) == (trouble, (), False)
    field = {NoteSheet: Field.LAST_DAY, MissedSheet: Field.DAY, TimesSheet: Field.CAME}[type(sheet)]
    assert after(change.sheet, FieldTyped(field, "8:30")).trouble is None


# ---------------------------------------------------------------- the managers' PIN


def test_beyond_the_limit_the_order_waits_for_a_managers_pin():
    asked = replace(FREE, reason=FreeReasonText.EVENT, over_limit=True)
    assert on_sheet(asked, Submitted(), 0.0, FRESH, PLACE).effects == ()  # no PIN was typed
    change = on_sheet(asked, Submitted("481516"), 0.0, FRESH, PLACE)
    assert change.effects == (CheckManagersPin("481516"),)
    approved = on_sheet(change.sheet, PinChecked(MIA), 0.0, FRESH, PLACE)
    assert approved.effects == (Place(replace(LET_IN, approver=MIA)),)
    assert approved.sheet.busy


def test_a_limit_that_only_the_desk_knows_of_is_asked_about_on_the_same_sheet():
    waiting = replace(FREE, reason=FreeReasonText.EVENT, busy=True)
    refused = after(waiting, Answered(LET_IN, NotDone(Hindrance.APPROVAL_NEEDED, "the limit of 3 …")))
    assert (refused.over_limit, refused.busy, refused.hindrance) == (True, False, "")


@pytest.mark.parametrize("who", [None, SAM], ids=["nobody", "a receptionist"])
def test_five_wrong_pins_pause_however_often_the_sheet_is_opened(who):
    asked, attempts = replace(FREE, reason=FreeReasonText.EVENT, over_limit=True), FRESH
    for tries in range(1, 6):
        waiting = on_sheet(asked, Submitted("111111"), 0.0, attempts, PLACE)
        change = on_sheet(waiting.sheet, PinChecked(who), 0.0, waiting.attempts, PLACE)
        attempts = change.attempts
        assert change.sheet.trouble is (SheetText.PIN_PAUSED if tries == 5 else SheetText.PIN_WRONG)
    paused = on_sheet(asked, Submitted("481516"), 10.0, attempts, PLACE)
    assert (paused.effects, paused.sheet.trouble) == ((), SheetText.PIN_PAUSED)
    assert on_sheet(asked, Submitted("481516"), 61.0, attempts, PLACE).effects != ()
    right = on_sheet(replace(asked, busy=True), PinChecked(MIA), 61.0, attempts, PLACE)
    assert right.attempts == FRESH


def test_a_pin_that_nobody_waits_for_changes_nothing():
    assert after(FREE, PinChecked(MIA)) == FREE
    assert after(NoteSheet(member=ANNA), PinChecked(MIA)) == NoteSheet(member=ANNA)


# ---------------------------------------------------------------- choices and fields


def test_another_reason_has_its_own_expectation():
    chosen = after(FREE, TileChosen("PASS_NOT_HERE"))
    assert chosen.expects_payment
    assert not after(chosen, Switched(False)).expects_payment
    assert not after(chosen, TileChosen("TRIAL")).expects_payment
    assert after(after(FREE, TileChosen("TRIAL")), Switched(True)).expects_payment


def test_tiles_choose_among_what_is_there():
    assert after(CONVERTS, TileChosen("2")).chosen == 2
    assert after(CONVERTS, TileChosen("3")).chosen == 0
    assert after(ConvertSheet(visit=FREE_VISIT), TileChosen("0")) == ConvertSheet(visit=FREE_VISIT)
    assert after(SALE, TileChosen("1")).chosen == 1
    assert after(SALE, TileChosen("9")).chosen == 0
    which = WhichSheet(visits=(visit(2), YESTERDAY), remedy=Remedy.VOID, chosen=1)
    assert after(which, TileChosen("0")).chosen == 0
    missed = MissedSheet(member=ANNA, day="2026-07-13")
    assert after(missed, TileChosen(AS_FREE)).free
    assert not after(missed, TileChosen(AS_FREE), TileChosen(BY_PASS)).free
    assert after(GUEST, TileChosen("m-12")).host.id == "m-12"
    assert after(GUEST, TileChosen("m-77")).host == GUEST.host
    assert after(VoidSheet(visit=YESTERDAY), TileChosen("0")) == VoidSheet(visit=YESTERDAY)


def test_a_visit_leads_on_to_its_times_to_taking_it_back_and_to_its_ways():
    sheet = VisitSheet(visit=FREE_VISIT)
    times = after(sheet, TileChosen(TIMES))
    assert (times.came, times.left) == ("18:02", "19:33")
    inside = VisitSheet(visit=visit(0, checked_out_at=None))
    assert after(inside, TileChosen(TIMES)).left == ""
    assert after(sheet, TileChosen(VOID)) == VoidSheet(visit=FREE_VISIT)
    change = on_sheet(sheet, TileChosen(CONVERT), 0.0, FRESH, PLACE)
    assert (change.sheet, change.effects) == (ConvertSheet(visit=FREE_VISIT), (ReadWays(FREE_VISIT.id),))


def test_ways_and_hosts_are_taken_by_the_sheet_that_asked_for_them():
    asked = ConvertSheet(visit=FREE_VISIT)
    assert after(asked, WaysRead(FREE_VISIT.id, WAYS)).ways == WAYS
    assert after(asked, WaysRead("v-77", WAYS)) == asked
    assert after(asked, WaysRead(FREE_VISIT.id, (), "it was converted already")).hindrance == "it was converted already"
    change = on_sheet(GUEST, FieldTyped(Field.HOST, "bergs"), 0.0, FRESH, PLACE)
    assert (change.effects, change.sheet.host) == ((FindHosts("bergs"),), None)
    assert after(change.sheet, HostsFound("ber", None)) == change.sheet
    assert after(change.sheet, HostsFound("bergs", GUEST.found)).found == GUEST.found


@pytest.mark.parametrize(
    ("sheet", "field", "name"),
    [
        (FREE, Field.OTHER, "other"),
        (NoteSheet(member=ANNA), Field.NOTE, "text"),
        (NoteSheet(member=ANNA), Field.LAST_DAY, "until"),
        (TimesSheet(visit=YESTERDAY, came="", left=""), Field.CAME, "came"),
        (MissedSheet(member=ANNA, day=""), Field.LEFT, "left"),
        (MissedSheet(member=ANNA, day=""), Field.DAY, "day"),
        (VoidSheet(visit=YESTERDAY), Field.REASON, "reason"),
    ],
)
def test_what_is_typed_is_kept(sheet, field, name):
    assert getattr(after(sheet, FieldTyped(field, "abc")), name) == "abc"


def test_what_a_sheet_does_not_have_changes_nothing():
    undo = GALLERY["undo"].live.sheet
    assert isinstance(undo, UndoSheet)
    for given in (
        FieldTyped(Field.NOTE, "x"),
        Switched(True),
        TileChosen("0"),
        WaysRead("v", ()),
        HostsFound("", None),
    ):
        assert after(undo, given) == undo
    assert isinstance(SALE, SaleSheet)
    assert after(NoteSheet(member=ANNA), Switched(True)).at_check_in
