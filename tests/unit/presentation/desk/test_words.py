from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.alerts import AlertLevel
from kiosk.domain.arrivals import Happening
from kiosk.domain.decisions import Flag, Refused
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.domain.members import MemberKind, MemberState
from kiosk.domain.passes import PassState
from kiosk.domain.profile import FreeMonth
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import EntryMethod
from kiosk.presentation.catalogue import Catalogue, Speaker, Texts
from kiosk.presentation.desk import texts
from kiosk.presentation.desk.case_words import case_words
from kiosk.presentation.desk.fixes import Fix
from kiosk.presentation.desk.gallery import ANNA, AT, FREE_VISIT, GALLERY, INBOX_GALLERY, PLACE, PROFILE, ROWS, visit
from kiosk.presentation.desk.inbox_words import InboxWriter
from kiosk.presentation.desk.live import Case, HelpCall
from kiosk.presentation.desk.rows import Tone, feed_row, found_row, initials, short_name
from kiosk.presentation.desk.strip import Strip
from kiosk.presentation.desk.texts import DeedText, FixText, ReasonText, ReasonWord, RowText
from kiosk.presentation.desk.wording import CHIPS, call_words, empty_words, figures, strip_words
from kiosk.presentation.desk.writing import Writer, sentence
from tests.fakes.translations import german
from tests.unit.presentation.member.plain_formats import PlainFormats

SAY, FORMATS = Speaker(Catalogue(), "en"), PlainFormats()
ALL = FeedFilter()
LIVE = GALLERY["feed"].live


def row(arrival, wanted=ALL, *, covered=False):
    return feed_row(arrival, SAY, FORMATS, wanted, covered=covered)


def words(live):
    found = case_words(live, SAY, FORMATS, AT)
    assert found is not None
    return found


def of_profile(profile, **more):
    return words(replace(LIVE, case=Case(person=profile.person, profile=profile, **more)))


# ---------------------------------------------------------------- texts


def test_every_reason_flag_fix_and_chip_has_its_words():
    assert {one.name for one in Reason} == {one.name for one in ReasonText} == {one.name for one in ReasonWord}
    assert {flag.name for flag in Flag} <= {one.name for one in RowText}
    assert {fix.name for fix in Fix} == {one.name for one in FixText}
    assert set(CHIPS) == set(FeedChip)


def test_every_text_leaves_room_for_other_languages():
    groups = (one for one in vars(texts).values() if isinstance(one, type) and issubclass(one, Texts))
    assert [key for group in groups for key in group if len(key.text.english) * 1.2 > key.text.longest] == []


def test_each_reason_is_told_to_staff_in_a_sentence_of_its_own():
    sentences = [one.text.english for one in ReasonText]
    assert len(set(sentences)) == len(sentences)
    assert all(one.endswith(".") for one in sentences)


# ---------------------------------------------------------------- rows


@pytest.mark.parametrize(
    ("place", "title", "detail", "word", "tone"),
    [
        (0, "Anna B.", "Ticket K7F2", "Overdue", Tone.STOP),
        (1, "Ben K.", "10 visits (6 remaining)", "In", Tone.FINE),
        (2, "Cleo M.", "Free entry: Pass not here yet", "Free", Tone.INFO),
        (3, "Dario N.", "Monthly membership", "Note", Tone.LOOK),
        (4, "Edith O.", "After 1 h 31 min", "Out", Tone.QUIET),
        (5, "Unknown code", "", "Other code", Tone.INFO),
        (7, "Finn P.", "Monthly membership", "Visit 100", Tone.INFO),
        (8, "Gia Q.", "10 visits (6 remaining)", "First visit", Tone.INFO),
        (9, "Hugo R.", "Paid by Monthly membership", "Now paid", Tone.QUIET),
        (10, "Ida S.", "", "Undone", Tone.QUIET),
    ],
)
def test_a_row_says_who_what_and_how_loud_it_is(place, title, detail, word, tone):
    found = row(ROWS[place])
    assert (found.title, found.detail, found.word, found.tone) == (title, detail, word, tone)
    assert found.lead == FORMATS.clock(ROWS[place].at, "en")
    assert found.icon


def test_the_rarer_rows_have_their_words_too():
    out, corrected = ROWS[4], replace(ROWS[10], happening=Happening.CORRECTED, note="seen on camera")
    assert row(replace(out, automatic=True)).word == "Out, estimated"
    assert row(replace(out, minutes=None)).detail == ""
    assert (row(corrected).word, row(corrected).detail) == ("Corrected", "seen on camera")
    assert row(replace(corrected, note="still here")).word == "Still inside"
    assert row(replace(ROWS[0], person=None)).title == "Ticket K7F2"
    assert row(replace(ROWS[0], reason=None)).word == "Refused"
    booked = replace(ROWS[1], entry_method=EntryMethod.BOOKING, description="Studio 2")
    assert row(booked).detail == "Booking: Studio 2"
    assert row(replace(ROWS[2], free=None)).detail == "Free"
    assert row(replace(ROWS[1], pay_as_you_go=True)).word == "In"
    loud = FeedFilter(levels={Reason.OVERDUE: AlertLevel.NONE})
    assert row(ROWS[0], loud).tone is Tone.QUIET


@pytest.mark.parametrize("reason", list(Reason))
def test_a_customer_who_can_see_learns_no_reason(reason):
    shown = row(replace(ROWS[0], reason=reason, ticket=""), covered=True)
    assert shown.detail == ""
    assert shown.word == "Needs you" or shown.tone is Tone.INFO


def test_a_customer_who_can_see_reads_neither_pass_nor_reason_of_a_free_entry():
    assert [row(one, covered=True).detail for one in ROWS] == [""] * len(ROWS)
    assert (row(ROWS[2], covered=True).word, row(ROWS[2], covered=True).tone) == ("In", Tone.FINE)


def test_a_milestone_is_loudest_only_where_nothing_is_louder():
    both = replace(ROWS[7], flags=(Flag.NOTE,))
    assert row(both).word == "Note"
    assert row(replace(ROWS[7], visit_count=None)).word == "Visit 1"


def test_who_was_found_is_told_by_pass_last_visit_and_standing():
    people = GALLERY["searching"].live.search.found.people
    rows = [found_row(one, SAY, FORMATS, AT) for one in people]
    assert [one.word for one in rows[:4]] == [
        "10 visits (7 remaining)",
        "Inside since 17:24",
        "No pass",
        "Member is blocked",
    ]
    assert rows[0].detail == "No. 50231 · Last visit Sunday 12 July"
    assert rows[2].detail == "No. 50243 · No visit yet"
    elsewhere = found_row(replace(people[2], visits_before=139), SAY, FORMATS, AT)
    assert elsewhere.detail == "No. 50243 · 139 visits"
    frozen = replace(people[0], state=MemberState.FROZEN, last_visit=AT - timedelta(days=400))
    shown = found_row(frozen, SAY, FORMATS, AT)
    assert (shown.word, shown.detail) == ("Membership is frozen", "No. 50231 · Last visit Monday 9 June 2025")


def test_names_are_short_in_the_feed():
    assert short_name(replace(ANNA, last_name="")) == "Anna"
    assert initials("Émile", "zola") == "ÉZ"


# ---------------------------------------------------------------- the case


def marks(found):
    return [(one.tone, one.text) for one in found.marks]


def test_a_refused_member_is_told_with_the_exact_reason_the_money_and_what_the_rules_looked_at():
    found = words(GALLERY["case-overdue"].live)
    assert (found.title, found.initials) == ("Anna Berger", "AB")
    assert found.subtitle == "No. 50231 · Plan: Flex · 42 visits"
    assert found.contact == "anna.berger@example.com · +49 170 1234567"
    assert marks(found)[:3] == [
        (Tone.STOP, "Payments are overdue. Take a payment or agree on a date."),
        (Tone.STOP, "Overdue EUR 49.00"),
        (Tone.INFO, "Birthday today"),
    ]
    assert (Tone.LOOK, "3 free entries this month") in marks(found)
    assert found.trace == ROWS[0].explanation
    assert found.signed == "18:04, kiosk-1 · Ticket K7F2"
    assert found.passes == ("10 visits (7 remaining), until Thursday 31 December", "Monthly membership, not paid")
    assert [(note.text, note.by) for note in found.notes] == [
        ("Prefers the quiet room.", ""),
        ("Left her blue jacket at the desk. It is in the second drawer.", "Mia, Monday 13 July, until Friday 31 July"),
    ]
    assert [line.when for line in found.visits][:2] == [
        "Sunday 12 July, 18:02 to 19:33",
        "Sunday 5 July, 18:02 to about 19:33",
    ]
    assert found.visits[2].what == "Free entry: Pass not here yet · Sam"
    assert [label.first for label in found.buttons] == [False, False]


def test_the_first_button_is_the_one_that_helps_most():
    found = words(GALLERY["case-used-up"].live)
    assert [(label.text, label.first) for label in found.buttons][:2] == [
        ("Let in free (F4)", True),
        ("Sell a pass", False),
    ]


def test_a_member_who_was_found_by_name_is_told_what_a_check_in_would_be_refused_for():
    refusal = Refused(
        reason=Reason.NO_PASS, member=ANNA, code="", at=AT, location_id=PLACE.id, explanation=("No pass is left.",)
    )
    found_by_name = Case(person=ANNA, profile=replace(PROFILE, overdue=0, refusal=refusal))
    live = replace(GALLERY["feed"].live, case=found_by_name)
    found = words(live)
    assert marks(found)[0] == (Tone.STOP, "No pass that could be used here.")
    assert found.trace == ("No pass is left.",)
    assert (found.buttons[0].text, found.buttons[0].first) == ("Let in free (F4)", True)
    assert not words(replace(live, covered=True)).marks
    good = words(replace(live, case=replace(found_by_name, profile=replace(PROFILE, overdue=0))))
    assert good.buttons[0].text == "Check in now"
    assert not good.trace


def test_where_a_customer_can_see_only_the_name_and_what_to_do_are_left():
    found = words(GALLERY["customer-can-see"].live)
    assert found.title == "Anna Berger"
    for private in (found.initials, found.contact, found.marks, found.notes, found.trace, found.passes, found.visits):
        assert not private
    inside = replace(PROFILE, open_visit=visit(0, checked_out_at=None))
    assert marks(words(replace(LIVE, covered=True, case=Case(person=ANNA, profile=inside)))) == [
        (Tone.FINE, "Inside since 18:02")
    ]


def test_standing_is_told_line_by_line():
    bad = replace(PROFILE, state=MemberState.BLOCKED, waiver_gap="the waiver expired on 2026-06-01", visit_count=0)
    told = marks(of_profile(bad))
    assert (Tone.STOP, "Member is blocked") in told
    assert (Tone.STOP, "Waiver: the waiver expired on 2026-06-01") in told
    assert (Tone.INFO, "First visit") in told
    soon = replace(PROFILE, state=MemberState.FROZEN, flags=(Flag.WAIVER_ENDS_SOON,))
    told = marks(of_profile(soon))
    assert (Tone.STOP, "Membership is frozen") in told
    assert (Tone.LOOK, "Waiver ends soon") in told
    fine = replace(
        PROFILE, overdue=0, birthday_today=False, free_entries=FreeMonth(0, 18, 3), note=None, notes=(), plan=None
    )
    assert marks(of_profile(fine)) == []
    assert of_profile(replace(fine, kind=MemberKind.CONTACT)).subtitle == "No. 50231 · Contact · 42 visits"
    old = replace(PROFILE, open_visit=visit(1, checked_out_at=None))
    assert marks(of_profile(old))[0][1] == "Inside since Monday 13 July, 18:02"


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "10 visits (7 remaining), until Thursday 31 December"),
        ({"expires_on": None}, "10 visits (7 remaining)"),
        ({"expires_on": date(2026, 7, 13)}, "10 visits (7 remaining), ended Monday 13 July"),
        ({"starts_on": date(2026, 7, 15)}, "10 visits (7 remaining), from Wednesday 15 July"),
        ({"state": PassState.FROZEN}, "10 visits (7 remaining), frozen"),
        ({"state": PassState.CANCELLED}, "10 visits (7 remaining), cancelled"),
        ({"state": PassState.AWAITING_APPROVAL}, "10 visits (7 remaining), awaits approval"),
    ],
)
def test_each_pass_says_what_is_left_and_for_how_long(changes, text):
    held = replace(PROFILE.passes[0], **changes)
    assert of_profile(replace(PROFILE, passes=(held,))).passes == (text,)


def test_without_passes_that_is_said_and_a_note_without_an_end_or_author_too():
    bare = of_profile(replace(PROFILE, passes=(), notes=(replace(PROFILE.notes[0], until=None, author=None),)))
    assert bare.no_passes
    assert bare.notes[-1].by == "?, Monday 13 July"


def test_before_the_member_is_read_and_for_a_code_of_nobody_the_reason_stands_alone():
    reading = words(GALLERY["case-being-read"].live)
    assert (reading.title, reading.buttons, reading.photo) == ("Anna Berger", (), False)
    unknown = words(GALLERY["case-unknown-code"].live)
    assert (unknown.title, marks(unknown)[0][1]) == (
        "Nobody with this code",
        "No member has this code. Look the member up by name.",
    )
    nameless = replace(LIVE, case=Case(person=replace(ANNA, first_name="", last_name="")))
    assert words(nameless).title == "One moment…"
    assert case_words(LIVE, SAY, FORMATS, AT) is None
    quiet = replace(ROWS[5], reason=Reason.NOT_A_MEMBER_CODE)
    assert marks(words(replace(LIVE, case=Case(person=None, arrival=quiet))))[0][0] is Tone.INFO
    by_sam = replace(LIVE, case=Case(person=ANNA, arrival=ROWS[2], actor="Sam"))
    assert words(by_sam).signed == "18:02, kiosk-1, by Sam"
    entered = replace(LIVE, case=Case(person=None, arrival=ROWS[1]))
    assert words(entered).marks == ()


def test_when_the_door_would_open_is_told_with_the_reason():
    later = replace(ROWS[0], reason=Reason.WRONG_HOURS, good_from=AT + timedelta(hours=1))
    assert marks(words(replace(LIVE, case=Case(person=ANNA, arrival=later))))[0][1] == (
        "The pass is not good at this hour. Good from 19:04"
    )


# ---------------------------------------------------------------- sheets


@pytest.mark.parametrize("name", [name for name, one in GALLERY.items() if one.live.sheet is not None])
def test_every_sheet_can_be_cancelled_and_says_what_it_does(name):
    sheet = GALLERY[name].live.sheet
    form = Writer(SAY, FORMATS, AT).form(sheet)
    assert form.title
    assert form.cancel == "Cancel"
    assert form.ready is (sheet.ready and not sheet.busy)
    waiting = Writer(SAY, FORMATS, AT).form(replace(sheet, busy=True))
    assert (waiting.primary, waiting.ready, waiting.busy) == ("One moment…", False, True)


def form(name, **changes):
    return Writer(SAY, FORMATS, AT).form(replace(GALLERY[name].live.sheet, **changes))


def test_a_free_entry_names_who_gives_it_and_how_many_there_were():
    free = form("free-entry")
    assert free.title == "Let Anna in free"
    assert [line.text for line in free.after] == [
        "Granted by Sam",
        "1 free entry this month for Anna. 18 in the club.",
    ]
    assert [tile.text for tile in free.tiles][:2] == ["Trial visit", "Pass not here yet"]
    assert [view.count for view in form("free-entry-other").fields] == ["16 of 200"]
    over = form("free-entry-over-limit")
    assert over.lines[0].text == "That's over this month's limit. A manager can approve."
    assert over.after[-1].text == "That is no manager's PIN."
    assert form("free-entry-not-done").after[-1].text == "The store cannot be written."


def test_a_conversion_says_what_it_costs_and_what_the_visit_becomes():
    ways = form("convert")
    assert [(tile.text, tile.detail) for tile in ways.tiles] == [
        ("Monthly membership", "No charge"),
        ("10 visits", "7 → 6 left"),
        ("Day pass", "Pay EUR 12.00"),
    ]
    assert ways.lines[0].text == "Friday 12 June, 18:02 to 19:33. Pass not here yet, granted by Sam."
    assert ways.after[0].text == "The visit on Friday 12 June, 18:02 becomes paid with “10 visits”."
    assert form("convert", chosen=2).after[0].text == (
        "The visit on Friday 12 June, 18:02 becomes paid: “Day pass” for EUR 12.00."
    )
    assert form("convert-no-way").after[0].text == "No pass covered that day."
    assert form("convert-no-way", hindrance="it was converted already").after[0].text == "It was converted already."
    assert form("convert", ways=None).after[0].text == "One moment…"
    alone = replace(FREE_VISIT, granted_by_first_name=None)
    assert form("convert", visit=alone).lines[0].text.endswith("Pass not here yet.")


def test_a_price_by_time_is_told_and_a_day_is_charged_at_once():
    assert form("sale").primary == "Charge EUR 12.00 and check in"
    by_time = form("sale", chosen=1)
    assert (by_time.primary, by_time.tiles[1].detail) == ("Check in, charge by time", "EUR 4.50 for 1 h 0 min")


def test_a_guest_is_not_their_own_host():
    assert "Anna Berger" not in [tile.text for tile in form("guest").tiles]
    assert form("guest", found=replace(GALLERY["guest"].live.sheet.found, people=())).after[0].text == "No one found."
    assert form("guest", found=None, host=None).tiles == ()


def test_sheets_of_visits_say_which_one():
    assert [tile.text for tile in form("visit").tiles] == ["Convert to paid…", "Correct times", "Take it back…"]
    assert len(form("visit", visit=visit(2)).tiles) == 2
    inside = form("times", visit=visit(0, checked_out_at=None))
    assert inside.fields[1].label == "Left (leave empty if still inside)"
    assert len(form("missed", free=False).fields) == 3
    assert form("undo").lines[0].text == "Anna came in at 18:04. The visit will not count."


def test_a_sentence_of_the_rules_begins_large_and_ends_with_a_stop():
    assert [sentence(one) for one in ("", "no pass", "Gone.", "why?")] == ["", "No pass.", "Gone.", "Why?"]


# ---------------------------------------------------------------- around


def test_the_numbers_leave_out_a_server_and_a_capacity_that_there_is_not():
    shown = [(one.label, one.number, one.note) for one in figures(LIVE, SAY)]
    assert shown == [
        ("Inside", "64 / 80", "5 unsure"),
        ("Today", "182", ""),
        ("Refused", "7", ""),
        ("Free", "3", ""),
        ("Waiting to sync", "0", ""),
    ]
    alone = replace(LIVE, numbers=replace(LIVE.numbers, capacity=None, waiting_to_sync=None, unsure=0))
    assert [one.number for one in figures(alone, SAY)] == ["64", "182", "7", "3"]
    assert figures(replace(LIVE, numbers=None), SAY) == ()


@pytest.mark.parametrize(
    ("strip", "said"),
    [
        (Strip(deed=DeedText.CHECKED_IN, until=1.0, name="Anna"), "Anna checked in."),
        (Strip(deed=DeedText.CONVERTED_ALL, until=1.0, number=1), "1 visit converted."),
        (Strip(deed=DeedText.CONVERTED_ALL, until=1.0), "0 visits converted."),
        (Strip(deed=DeedText.NOT_DONE, until=1.0, why="the disk is full"), "Not done: The disk is full."),
        (
            Strip(deed=DeedText.NO_TICKET, until=1.0, why="K7F2"),
            "No case has the ticket K7F2. It is good for ten minutes.",
        ),
        (
            Strip(deed=DeedText.REFUSED, until=1.0, name="Anna", reason=Reason.FULL),
            "Anna can't come in: The location is at its capacity.",
        ),
    ],
)
def test_the_strip_is_a_sentence(strip, said):
    assert strip_words(strip, SAY) == said


def test_a_call_for_help_names_the_kiosk_and_the_ticket_until_somebody_is_on_the_way():
    call = HelpCall(kiosk="Front door", ticket="K7F2")
    assert call_words(call, SAY) == "Somebody calls at Front door. Ticket K7F2"
    assert call_words(replace(call, ticket=""), SAY) == "Somebody calls at Front door"
    assert call_words(replace(call, accepted=True), SAY) == "You are on the way."


def test_an_empty_feed_says_why():
    assert empty_words(LIVE, SAY) == "Nothing has happened yet today."
    for wanted in (FeedFilter(FeedChip.FREE), FeedFilter(hide_fine=True)):
        assert empty_words(replace(LIVE, wanted=wanted), SAY) == "Nothing here. Choose “All” to see every row."


# ---------------------------------------------------------------- the inbox


def test_the_inbox_sorts_what_waits_and_offers_what_can_be_done():
    look, free, not_taken = InboxWriter(SAY, FORMATS, AT).sections(INBOX_GALLERY["inbox"].inbox)
    assert (look.title, free.title, not_taken.title) == (
        "To look at (4)",
        "Free entries to settle (4)",
        "Not taken by the server (2)",
    )
    assert [[action.text for action in card.actions] for card in look.cards] == [
        ["Keep both", "Take one back"],
        ["Keep both", "Take one back", "Make one free"],
        ["Keep both", "Take one back", "Make one free"],
        ["Keep both", "Take one back"],
    ]
    assert look.cards[0].lines[1] == "Monday 13 July, 18:02 to 19:33 · 10 visits (7 remaining) · kiosk-2"
    assert free.action.text == "Convert 2"
    assert free.cards[0].title == "Anna's pass arrived. Convert the visit of Friday 12 June?"
    assert free.cards[2].title.endswith("Payment is late.")
    assert free.cards[3].title.endswith("Payment is expected by Sunday 19 July.")
    assert [card.title for card in not_taken.cards] == [
        "Anna Berger, Tuesday 14 July, 15:04",
        "A scan, Monday 13 July, 18:04",
    ]
    assert not_taken.cards[0].lines[0] == "This visit is another member's."
    one = InboxWriter(SAY, FORMATS, AT).sections(INBOX_GALLERY["inbox-settle"].inbox)
    assert one[0].action is None


def test_visits_that_are_gone_from_the_list_leave_keeping_as_the_only_way():
    inbox = INBOX_GALLERY["inbox"].inbox
    gone = replace(inbox, contradictions=(replace(inbox.contradictions[1], visits=()),))
    assert [action.text for action in InboxWriter(SAY, FORMATS, AT).sections(gone)[0].cards[0].actions] == ["Keep both"]


def test_what_stands_side_by_side_keeps_its_order_where_the_desk_reads_from_right_to_left():
    say = Speaker(Catalogue({"ar": german(NUMBER="رقم {member}", TIMES_HERE="{number} زيارة")}), "ar")
    found = case_words(GALLERY["case-overdue"].live, say, FORMATS, AT)
    assert found is not None
    apart = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"
    assert found.subtitle == f"رقم 50231 · {apart.format('Plan: Flex')} · 42 زيارة"
    assert found.contact == f"{apart.format('anna.berger@example.com')} · {apart.format('+49 170 1234567')}"
