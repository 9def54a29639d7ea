from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.alerts import AlertLevel
from kiosk.domain.decisions import AlreadyIn, ConsentNeeded
from kiosk.domain.directory import Found
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.domain.outcomes import Done, Hindrance, NotDone
from kiosk.domain.reasons import Reason
from kiosk.domain.sign_in import Attempts
from kiosk.domain.staff import StaffRole
from kiosk.presentation.desk import effects, gallery, inputs
from kiosk.presentation.desk.effects import (
    DeskSound,
    FindPeople,
    FindTicket,
    FocusSearch,
    Place,
    PlayDeskSound,
    ReadCase,
    ReadFeed,
    SaveAllAbout,
    ShowNewest,
)
from kiosk.presentation.desk.fixes import Fix
from kiosk.presentation.desk.gallery import ANNA, AT, FREE_VISIT, GALLERY, PLACE, PROFILE, ROWS, SAM, TODAY
from kiosk.presentation.desk.live import LOOK_UP_FOR, MOST_WAITING, Case, HelpCall, Live, LiveChange, Search
from kiosk.presentation.desk.orders import CheckIn, CheckOut, CloseNote, LetIn, Reopen, TakeBack, VoidVisit
from kiosk.presentation.desk.reduce import reduce
from kiosk.presentation.desk.sheets import (
    ConvertSheet,
    Field,
    FreeEntrySheet,
    GuestSheet,
    MissedSheet,
    NoteSheet,
    SaleSheet,
    UndoSheet,
    VisitSheet,
)
from kiosk.presentation.desk.texts import DeedText
from kiosk.presentation.staff import timeouts
from tests.fakes import club

EMPTY = Live(place=PLACE)
HERE = reduce(EMPTY, inputs.Came(SAM, TODAY), 0.0).screen
OVERDUE, BY_PASS, *_ = ROWS
GOOD = replace(PROFILE, overdue=0)
NO_PASS = replace(OVERDUE, reason=Reason.NO_PASS)
OPEN = replace(HERE, case=Case(person=ANNA, arrival=NO_PASS, profile=GOOD))


def after(live, *given, at=0.0):
    for one in given:
        live = reduce(live, one, at).screen
    return live


def effects_of(live, given, at=0.0):
    return reduce(live, given, at).effects


# ---------------------------------------------------------------- coming and going


def test_whoever_comes_in_sees_the_feed_and_whoever_goes_leaves_nothing():
    levels = replace(EMPTY, wanted=FeedFilter(chip=FeedChip.NEW, hide_fine=True, levels={}))
    change = reduce(levels, inputs.Came(SAM, TODAY), 0.0)
    assert change.effects == (ReadFeed(FeedFilter(levels={})),)
    full = replace(
        GALLERY["searching"].live, case=OPEN.case, waiting=ROWS[:3], strip=GALLERY["strip"].live.strip, last=None
    )
    assert after(full, inputs.Went()) == replace(EMPTY, wanted=FeedFilter(levels=full.wanted.levels))


def test_nothing_happens_in_a_room_that_nobody_stands_in():
    for given in (
        inputs.Happened(ROWS, 3),
        inputs.RowTapped(OVERDUE),
        inputs.SearchTyped("anna"),
        inputs.Answered(CheckOut(ANNA), Done(None)),
        inputs.CodeRead("m-1"),
        inputs.FixPressed(Fix.CHECK_IN),
        inputs.Tick(),
        inputs.TileChosen("EVENT"),
    ):
        assert reduce(EMPTY, given, 0.0) == reduce(EMPTY, inputs.Went(), 0.0)


# ---------------------------------------------------------------- the feed


def test_new_rows_are_counted_while_the_feed_is_scrolled_and_shown_when_asked_for():
    scrolled = after(HERE, inputs.Scrolled(False))
    assert after(scrolled, inputs.Happened((BY_PASS,), 1), inputs.Happened(ROWS[6:8], 2)).unseen == 3
    assert after(HERE, inputs.Happened((BY_PASS,), 1)).unseen == 0
    waiting = replace(scrolled, unseen=3)
    for given in (inputs.NewestWanted(), inputs.Scrolled(True)):
        change = reduce(waiting, given, 0.0)
        assert (change.screen.unseen, change.screen.at_top, change.effects) == (0, True, (ShowNewest(),))
    assert effects_of(scrolled, inputs.Scrolled(True)) == ()


def test_another_filter_begins_on_top():
    scrolled = replace(HERE, at_top=False, unseen=4)
    refused = FeedFilter(chip=FeedChip.REFUSED)
    assert reduce(scrolled, inputs.ChipChosen(FeedChip.REFUSED), 0.0).effects == (ReadFeed(refused),)
    change = reduce(scrolled, inputs.FineHidden(True), 0.0)
    assert (change.screen.at_top, change.screen.unseen, change.screen.wanted.hide_fine) == (True, 0, True)


def test_numbers_and_the_day_are_kept():
    numbers = GALLERY["feed"].live.numbers
    known = after(HERE, inputs.NumbersRead(numbers, date(2026, 7, 15)))
    assert (known.numbers, known.today) == (numbers, date(2026, 7, 15))


# ---------------------------------------------------------------- cases


def test_the_newest_that_needs_somebody_opens_by_itself_and_the_others_wait():
    older = replace(ROWS[11], event_id="e-older")
    change = reduce(HERE, inputs.Happened((OVERDUE, BY_PASS, older), 3), 0.0)
    assert change.screen.case == Case(person=ANNA, arrival=OVERDUE)
    assert change.screen.waiting == (older,)
    assert change.effects == (PlayDeskSound(DeskSound.STOP), ReadCase(ANNA.id))
    # a newer one takes its place, and the one that nobody has dealt with waits
    newer = replace(NO_PASS, event_id="e-newer", person=ROWS[1].person)
    taken = after(change.screen, inputs.Happened((newer,), 1), at=5.0)
    assert taken.waiting == (OVERDUE, older)
    # and a finger that was on its way to the buttons of the one before does nothing
    known = after(taken, inputs.CaseRead(newer.person.id, replace(GOOD, person=newer.person)))
    assert effects_of(known, inputs.FixPressed(Fix.SELL), at=5.5) == ()
    assert effects_of(known, inputs.FixPressed(Fix.SELL), at=5.6) == (Place(CheckIn(member=newer.person)),)


def test_staff_hear_what_stops_somebody_and_not_what_is_only_to_be_looked_at():
    note = ROWS[3]
    assert effects_of(HERE, inputs.Happened((note,), 1)) == (ReadCase(note.person.id),)
    typing = replace(HERE, typing=True)
    assert effects_of(typing, inputs.Happened((OVERDUE,), 1)) == (PlayDeskSound(DeskSound.STOP),)


@pytest.mark.parametrize(
    "engaged",
    [
        replace(HERE, typing=True),
        replace(HERE, search=Search(text="a")),
        replace(OPEN, sheet=NoteSheet(member=ANNA)),
        replace(HERE, case=Case(person=ANNA, by_hand=True)),
    ],
    ids=["typing", "searching", "sheet", "case opened by hand"],
)
def test_while_staff_are_in_the_middle_of_something_a_badge_counts_up(engaged):
    once = after(engaged, inputs.Happened((OVERDUE,), 1))
    assert (once.case, once.waiting) == (engaged.case, (OVERDUE,))
    many = tuple(replace(OVERDUE, event_id=f"e-{n}") for n in range(MOST_WAITING + 5))
    assert len(after(once, inputs.Happened(many, 1)).waiting) == MOST_WAITING


def test_what_is_fine_opens_nothing_but_reads_the_open_case_anew():
    assert after(HERE, inputs.Happened((BY_PASS,), 1)).case is None
    own = replace(BY_PASS, person=ANNA)
    assert effects_of(OPEN, inputs.Happened((own,), 1)) == (ReadCase(ANNA.id),)
    assert effects_of(OPEN, inputs.Happened((BY_PASS,), 1)) == ()


def test_levels_as_the_club_has_set_them_say_what_needs_somebody():
    quiet = replace(HERE, wanted=FeedFilter(levels={Reason.OVERDUE: AlertLevel.NONE}))
    assert after(quiet, inputs.Happened((OVERDUE,), 1)).case is None


def test_the_next_case_is_the_newest_that_waits():
    waiting = replace(OPEN, waiting=(OVERDUE, ROWS[11]))
    change = reduce(waiting, inputs.NextCase(), 0.0)
    assert (change.screen.case.arrival, change.screen.waiting) == (OVERDUE, (ROWS[11],))
    assert after(HERE, inputs.NextCase()) == HERE
    asking = replace(waiting, sheet=NoteSheet(member=ANNA))
    assert after(asking, inputs.NextCase()) == asking


def test_a_row_opens_its_case_and_a_code_of_nobody_reads_nobody():
    assert after(replace(HERE, waiting=(OVERDUE,)), inputs.RowTapped(OVERDUE)).waiting == ()
    unknown = replace(OVERDUE, person=None)
    change = reduce(HERE, inputs.RowTapped(unknown), 0.0)
    assert (change.screen.case.by_hand, change.effects) == (True, ())
    assert after(change.screen, inputs.CaseClosed()).case is None


def test_staff_who_did_it_are_named():
    by_sam = replace(BY_PASS, actor="s-1")
    assert effects_of(HERE, inputs.RowTapped(by_sam)) == (ReadCase(BY_PASS.person.id, "s-1"),)
    assert effects_of(HERE, inputs.RowTapped(replace(by_sam, actor="automatic"))) == (ReadCase(BY_PASS.person.id),)
    assert after(OPEN, inputs.CaseRead(ANNA.id, PROFILE, "Sam")).case.actor == "Sam"


def test_what_was_read_belongs_to_the_case_that_is_open():
    known = after(OPEN, inputs.CaseRead(ANNA.id, PROFILE))
    assert known.case.profile is PROFILE
    assert after(OPEN, inputs.CaseRead("m-77", PROFILE)) == OPEN
    gone = after(OPEN, inputs.CaseRead(ANNA.id, None)).case
    assert (gone.gone, gone.profile, gone.person) == (True, None, ANNA)


def test_a_note_is_closed_and_a_visit_opened_from_the_case():
    assert effects_of(OPEN, inputs.NoteClosed("n-1")) == (Place(CloseNote("n-1")),)
    assert after(OPEN, inputs.VisitPressed(FREE_VISIT)).sheet == VisitSheet(visit=FREE_VISIT)


# ---------------------------------------------------------------- fixes

INSIDE = replace(GOOD, open_visit=gallery.visit(0, checked_out_at=None))
FREE_LAST = replace(GOOD, visits=(FREE_VISIT,))


@pytest.mark.parametrize(
    ("profile", "fix", "placed"),
    [
        (replace(GOOD, at=AT), Fix.CHECK_IN, None),
        (INSIDE, Fix.CHECK_OUT, CheckOut(ANNA)),
    ],
)
def test_a_button_that_needs_no_question_is_done_at_once(profile, fix, placed):
    case = Case(person=ANNA, profile=profile, by_hand=True)
    placed = placed or CheckIn(member=ANNA)
    assert effects_of(replace(HERE, case=case), inputs.FixPressed(fix)) == (Place(placed),)


@pytest.mark.parametrize(
    ("profile", "fix", "sheet"),
    [
        (GOOD, Fix.LET_IN_FREE, FreeEntrySheet(member=ANNA, month=GOOD.free_entries, granter=SAM, over_limit=True)),
        (GOOD, Fix.GUEST, GuestSheet(member=ANNA)),
        (GOOD, Fix.NOTE, NoteSheet(member=ANNA)),
        (GOOD, Fix.MISSED_VISIT, MissedSheet(member=ANNA, day="2026-07-14")),
        (INSIDE, Fix.UNDO_CHECK_IN, UndoSheet(undo=TakeBack("v-0", ANNA), at=AT - timedelta(minutes=2))),
        (FREE_LAST, Fix.CONVERT, ConvertSheet(visit=FREE_VISIT)),
    ],
)
def test_a_button_that_asks_first_opens_its_sheet(profile, fix, sheet):
    case = Case(person=ANNA, profile=profile, by_hand=True)
    change = reduce(replace(HERE, case=case), inputs.FixPressed(fix), 0.0)
    assert change.screen.sheet == sheet
    assert change.effects == ((effects.ReadWays(FREE_VISIT.id),) if fix is Fix.CONVERT else ())


def test_a_manager_is_not_asked_for_a_managers_pin():
    boss = replace(OPEN, who=replace(SAM, role=StaffRole.MANAGER))
    assert not after(boss, inputs.FixPressed(Fix.LET_IN_FREE)).sheet.over_limit


def test_a_key_does_nothing_where_its_button_is_not():
    for live in (HERE, replace(OPEN, sheet=NoteSheet(member=ANNA)), replace(OPEN, case=Case(person=ANNA))):
        assert reduce(live, inputs.FixPressed(Fix.LET_IN_FREE), 0.0) == reduce(live, inputs.FieldEntered(False), 0.0)
    assert effects_of(OPEN, inputs.FixPressed(Fix.CHECK_OUT)) == ()


def test_for_a_code_of_nobody_the_member_is_searched():
    nobody = replace(HERE, case=Case(person=None, arrival=replace(OVERDUE, person=None)))
    assert effects_of(nobody, inputs.FixPressed(Fix.FIND)) == (FocusSearch(),)
    assert effects_of(HERE, inputs.SearchWanted()) == (FocusSearch(),)


# ---------------------------------------------------------------- search, scans, customers

PEOPLE = GALLERY["searching"].live.search.found


def test_every_letter_is_searched_and_the_list_stays_until_the_next_one_is_there():
    change = reduce(HERE, inputs.SearchTyped("an"), 0.0)
    assert change.effects == (FindPeople("an"),)
    found = after(change.screen, inputs.PeopleFound("an", PEOPLE))
    assert found.search.found is PEOPLE
    typed_on = after(found, inputs.SearchTyped("anna"))
    assert (typed_on.search.found, typed_on.search.text) == (PEOPLE, "anna")
    assert after(typed_on, inputs.PeopleFound("an", Found(0, ()))) == typed_on
    assert after(typed_on, inputs.PeopleFound("anna", None)).search.failed
    assert after(typed_on, inputs.SearchTyped(" ")).search is None


def test_enter_before_the_search_has_answered_waits_and_never_opens_who_fitted_something_else():
    typed_on = after(replace(HERE, search=Search(text="an", found=PEOPLE)), inputs.SearchTyped("anna"))
    waiting = reduce(typed_on, inputs.SearchChosen(), 0.0)
    assert (waiting.screen.case, waiting.effects) == (None, ())
    opened = reduce(waiting.screen, inputs.PeopleFound("anna", Found(1, PEOPLE.people[2:3])), 0.0)
    assert opened.effects == (ReadCase(PEOPLE.people[2].id),)
    first = after(HERE, inputs.SearchTyped("a"), inputs.SearchChosen())
    assert first.search.entered
    assert after(first, inputs.PeopleFound("a", None)).search.failed


def test_the_mark_stays_among_those_who_were_found():
    found = replace(HERE, search=Search(text="an", found=PEOPLE))
    assert after(found, inputs.SearchMoved(-1)).search.marked == 0
    assert after(found, *[inputs.SearchMoved(3)] * 4).search.marked == len(PEOPLE.people) - 1
    assert after(HERE, inputs.SearchMoved(1)) == HERE


def test_enter_opens_the_marked_one_and_a_touch_any():
    found = replace(HERE, search=Search(text="an", found=PEOPLE, marked=1))
    for given, place in ((inputs.SearchChosen(), 1), (inputs.SearchChosen(3), 3)):
        change = reduce(found, given, 0.0)
        assert change.effects == (ReadCase(PEOPLE.people[place].id),)
        assert (change.screen.search, change.screen.case.by_hand) == (None, True)
    nobody = replace(HERE, search=Search(text="zz", found=Found(0, ())))
    assert after(nobody, inputs.SearchChosen()) == nobody
    assert after(HERE, inputs.SearchChosen()) == HERE


def test_a_ticket_is_looked_for_as_it_is_typed_and_opens_its_case():
    change = reduce(HERE, inputs.SearchTyped("k7f2"), 0.0)
    assert change.effects == (FindPeople("k7f2"), FindTicket("K7F2"))
    opened = after(change.screen, inputs.TicketFound("K7F2", OVERDUE))
    assert (opened.case.arrival, opened.search) == (OVERDUE, None)
    assert after(HERE, inputs.TicketFound("K7F2", OVERDUE)) == HERE  # the answer came too late
    assert after(change.screen, inputs.TicketFound("K7F2", None)) == change.screen
    missing = after(change.screen, inputs.SearchChosen(), inputs.PeopleFound("k7f2", Found(0, ()))).strip
    assert (missing.deed, missing.why) == (DeedText.NO_TICKET, "K7F2")


def test_look_up_mode_opens_people_and_ends_a_minute_after_the_last_scan():
    on = after(HERE, inputs.LookUpSwitched(True), at=5.0)
    assert (on.looks_up, on.until) == (True, 5.0 + LOOK_UP_FOR)
    change = reduce(on, inputs.CodeRead("m-9"), 30.0)
    assert (change.effects, change.screen.until) == ((ReadCase("m-9"),), 30.0 + LOOK_UP_FOR)
    assert after(on, inputs.CodeRead(None)).case == Case(person=None, by_hand=True)
    assert after(on, inputs.Tick(), at=64.9).looks_up
    assert not after(on, inputs.Tick(), at=65.0).looks_up
    assert not after(on, inputs.LookUpSwitched(False)).looks_up
    assert after(HERE, inputs.CodeRead("m-9")) == HERE


def test_a_customer_who_can_see_still_can_after_a_lock():
    assert after(HERE, inputs.CoverSwitched(True), inputs.Went(), inputs.Came(SAM, TODAY)).covered


def test_escape_closes_what_lies_on_top():
    full = replace(OPEN, sheet=NoteSheet(member=ANNA), search=Search(text="a"))
    without_sheet = after(full, inputs.EscapePressed())
    assert (without_sheet.sheet, without_sheet.search) == (None, full.search)
    without_search = after(without_sheet, inputs.EscapePressed())
    assert (without_search.search, without_search.case) == (None, OPEN.case)
    assert after(without_search, inputs.EscapePressed()).case is None


# ---------------------------------------------------------------- orders, strip, undo

IN = club.entry("18:00")
OUT = club.leave("18:30")
UNTIL = 5.0 + timeouts.STRIP


@pytest.mark.parametrize(
    ("order", "value", "deed", "undo"),
    [
        (CheckIn(member=ANNA), IN, DeedText.CHECKED_IN, TakeBack("v-1", club.ADA)),
        (
            LetIn(member=ANNA, reason="Event", expects_payment=False),
            IN,
            DeedText.LET_IN_FREE,
            TakeBack("v-1", club.ADA),
        ),
        (CheckOut(ANNA), OUT, DeedText.CHECKED_OUT, Reopen("v-1", club.ADA)),
        (VoidVisit("v-1", ANNA, "wrong"), object(), DeedText.VOIDED, None),
        (TakeBack("v-1", ANNA), object(), DeedText.UNDONE, None),
        (Reopen("v-1", ANNA), object(), DeedText.STILL_HERE, None),
    ],
)
def test_the_strip_says_what_was_done_and_takes_it_back_where_that_can_be(order, value, deed, undo):
    change = reduce(OPEN, inputs.Answered(order, Done(value)), 5.0)
    strip = change.screen.strip
    assert (strip.deed, strip.undo, strip.until, strip.name) == (deed, undo, UNTIL, "Anna")
    assert change.effects == (ReadCase(ANNA.id),)
    assert after(change.screen, inputs.Tick(), at=UNTIL).strip is None
    assert after(change.screen, inputs.Tick(), at=UNTIL - 0.1).strip == strip


def test_the_strip_says_why_nothing_was_done():
    refused = inputs.Answered(CheckIn(member=ANNA), NotDone(Hindrance.STORE, "the disk is full"))
    strip = after(OPEN, refused).strip
    assert (strip.deed, strip.why, strip.good) == (DeedText.NOT_DONE, "the disk is full", False)


def test_who_has_no_pass_is_asked_to_buy_one():
    needed = ConsentNeeded(member=ANNA, code="…", at=AT, location_id="north", offers=GALLERY["sale"].live.sheet.offers)
    sold = after(OPEN, inputs.Answered(CheckIn(member=ANNA), Done(needed)))
    assert sold.sheet == SaleSheet(member=ANNA, offers=needed.offers)
    assert sold.strip is None


def test_a_refusal_and_a_second_entry_are_told():
    already = AlreadyIn(visit_id="v", member=ANNA, code="…", at=AT, location_id="north", since=AT)
    assert after(OPEN, inputs.Answered(CheckIn(member=ANNA), Done(already))).strip.deed is DeedText.ALREADY_IN
    with pytest.raises(TypeError):
        reduce(OPEN, inputs.Answered(CheckIn(member=ANNA), Done("what")), 0.0)


def test_the_undo_of_the_strip_needs_no_question_and_the_last_deed_does():
    done = after(OPEN, inputs.Answered(CheckOut(ANNA), Done(OUT)), at=5.0)
    change = reduce(done, inputs.UndoPressed(), 6.0)
    assert (change.screen.strip, change.effects) == (None, (Place(Reopen("v-1", club.ADA)),))
    later = after(done, inputs.Tick(), at=500.0)
    assert later.strip is None
    asked = after(later, inputs.UndoLast(), at=501.0)
    assert asked.sheet == UndoSheet(undo=Reopen("v-1", club.ADA), at=OUT.at)
    assert after(asked, inputs.UndoLast()) == asked
    undone = after(later, inputs.Answered(Reopen("v-1", club.ADA), Done(None)), at=502.0)
    assert after(undone, inputs.UndoLast(), at=503.0).strip.deed is DeedText.NOTHING_TO_UNDO
    assert reduce(OPEN, inputs.UndoPressed(), 0.0).effects == ()


def test_a_sheet_waits_for_its_order_and_closes_when_it_is_done():
    asked = after(OPEN, inputs.FixPressed(Fix.NOTE), inputs.FieldTyped(Field.NOTE, "jacket"))
    change = reduce(asked, inputs.Submitted(), 0.0)
    (placed,) = change.effects
    assert change.screen.sheet.busy
    failed = inputs.Answered(placed.order, NotDone(Hindrance.STORE, "the disk is full"))
    assert after(change.screen, failed).sheet.hindrance == "the disk is full"
    done = after(change.screen, inputs.Answered(placed.order, Done(None)))
    assert (done.sheet, done.strip.deed) == (None, DeedText.NOTED)
    assert after(HERE, inputs.Submitted()) == HERE


# ---------------------------------------------------------------- help


def test_who_calls_for_help_stands_first_and_outlives_a_lock():
    called = after(EMPTY, inputs.HelpWanted("Side door", ""), inputs.HelpWanted("Front door", "K7F2"))
    assert called.help[0] == HelpCall(kiosk="Front door", ticket="K7F2")
    assert after(called, inputs.HelpAccepted("Front door")) == called  # nobody stands here
    assert effects_of(called, inputs.Tick(), at=19.9) == ()
    assert effects_of(called, inputs.Tick(), at=20.0) == (PlayDeskSound(DeskSound.CALL),)
    here = after(called, inputs.Came(SAM, TODAY))
    change = reduce(here, inputs.HelpAccepted("Front door"), 0.0)
    assert change.effects == (effects.AcceptHelp("Front door", "K7F2"), FindTicket("K7F2"))
    assert change.screen.help[0].accepted
    assert after(change.screen, inputs.TicketFound("K7F2", OVERDUE)).case.arrival == OVERDUE
    assert effects_of(change.screen, inputs.HelpAccepted("Front door")) == ()
    assert effects_of(here, inputs.HelpAccepted("Side door")) == (effects.AcceptHelp("Side door", ""),)
    assert after(change.screen, inputs.HelpOver("Front door"), inputs.Went()).help == (called.help[1],)
    taken = after(change.screen, inputs.HelpAccepted("Side door"))
    assert (change.screen.until, taken.until) == (20.0, None)
    assert effects_of(EMPTY, inputs.HelpWanted("Front door", "")) == (PlayDeskSound(DeskSound.CALL),)


def test_wrong_pins_of_managers_are_counted_beyond_a_lock():
    tried = replace(OPEN, attempts=Attempts(4, 0.0))
    assert after(tried, inputs.Went(), inputs.Came(SAM, TODAY)).attempts == Attempts(4, 0.0)


def test_no_pin_is_in_a_representation():
    change = reduce(replace(OPEN, sheet=GALLERY["free-entry-over-limit"].live.sheet), inputs.Submitted("481516"), 0.0)
    assert change.effects == (effects.CheckManagersPin("481516"),)
    assert "481516" not in repr((inputs.Submitted("481516"), change))


# ---------------------------------------------------------------- all about one person


def test_a_manager_has_all_about_the_member_put_into_a_file_and_the_strip_says_so():
    live = replace(OPEN, who=replace(SAM, role=StaffRole.MANAGER))
    assert reduce(live, inputs.FileWanted(), 5.0).effects == (SaveAllAbout(ANNA, PROFILE.number),)

    saved = after(live, inputs.FileSaved(ANNA, None), at=5.0)
    assert (saved.strip.deed, saved.strip.name, saved.strip.good) == (DeedText.EXPORTED, "Anna", True)
    failed = after(live, inputs.FileSaved(ANNA, "No space left on device"), at=5.0)
    assert (failed.strip.deed, failed.strip.why, failed.strip.good) == (
        DeedText.NOT_DONE,
        "No space left on device",
        False,
    )


def test_it_is_for_managers_alone_and_not_while_a_customer_can_see_or_something_else_is_asked():
    manager = replace(OPEN, who=replace(SAM, role=StaffRole.MANAGER))
    for live in (
        OPEN,
        replace(manager, covered=True),
        replace(manager, case=replace(OPEN.case, profile=None)),
        replace(manager, case=None),
        replace(manager, sheet=NoteSheet(member=ANNA)),
    ):
        assert reduce(live, inputs.FileWanted(), 5.0) == LiveChange(live)
