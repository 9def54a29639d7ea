"""No public text tells what is nobody's business (ux.md 3.5), whatever the facts are."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from kiosk.domain.decisions import Flag
from kiosk.domain.members import Person
from kiosk.domain.reasons import Reason
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.desk.texts import ReasonText
from kiosk.presentation.member.conversations import NumberEntry
from kiosk.presentation.member.gallery import GALLERY
from kiosk.presentation.member.inputs import Decided
from kiosk.presentation.member.reduce import reduce
from kiosk.presentation.member.screens import start
from kiosk.presentation.member.texts import MemberText
from kiosk.presentation.member.wording import words
from tests.unit.presentation.member.plain_formats import PlainFormats
from tests.unit.presentation.member.visitors import (
    AROUND,
    AT,
    OPEN,
    SHY,
    already_in,
    charge,
    checked_in,
    checked_out,
    consent_needed,
    refused,
)

FORBIDDEN = re.compile(
    r"overdue|\bowe|debt|unpaid|not paid|balance|blocked|banned|\bban\b|frozen|freeze|suspend"
    r"|under ?age|too young|\bage\b|birth|years old|health|medical|illness|certificate"
    r"|berger|quint|member-\d|7Q4|4900|49[.,]00|e-?mail|phone number|address|photo|error|exception"
    r"|note|fault|traceback|visits before",
    re.IGNORECASE,
)
PEOPLE: tuple[Person | None, ...] = (OPEN, SHY, None)
DETAILS = (True, False)


def texts_after(decision, details: bool) -> tuple[str, ...]:
    idle = start(replace(AROUND, show_details=details), 0.0)
    screen = reduce(idle, Decided(decision=decision, handle="scan-secret"), 0.0).screen
    return words(screen, Catalogue(), PlainFormats()).texts


@pytest.mark.parametrize("reason", list(Reason))
def test_no_refusal_says_what_is_nobodys_business(reason):
    moments = (None, AT + timedelta(hours=1), AT + timedelta(days=3))
    for person, good_from, details in product(PEOPLE, moments, DETAILS):
        for text in texts_after(refused(reason, person, good_from), details):
            assert not FORBIDDEN.search(text), text


@pytest.mark.parametrize("make", [checked_in, checked_out, already_in, consent_needed])
def test_no_answer_says_what_is_nobodys_business(make):
    for person, details in product((OPEN, SHY), DETAILS):
        for text in texts_after(make(person), details):
            assert not FORBIDDEN.search(text), text
            assert "Zeno" not in text, "shown without consent"


def test_no_text_of_the_catalogue_could():
    for key in MemberText:
        if key not in (MemberText.BIRTHDAY, MemberText.BIRTHDAY_NAME):  # said to those who asked for it
            assert not FORBIDDEN.search(key.text.english), key


@pytest.mark.parametrize("flags", [(flag,) for flag in Flag] + [tuple(Flag)], ids=str)
def test_no_flag_says_what_is_nobodys_business(flags):
    """Only a form and a birthday may be named; a note, which may be about money or health, never is."""
    for person, details, charged in product((OPEN, SHY), DETAILS, (None, charge())):
        for text in texts_after(checked_in(person, flags=flags, charge=charged), details):
            said = text.replace("Happy birthday", "")
            assert not FORBIDDEN.search(said), text
            assert "Zeno" not in text, "shown without consent"


def test_a_note_and_a_note_with_a_form_differ_in_one_line_only():
    note, both = (set(texts_after(checked_in(flags=flags), True)) for flags in ((Flag.NOTE,), tuple(Flag)))
    assert both - note == {"A form needs renewing soon."}


def test_a_typed_number_is_never_shown_whole():
    for length in range(1, 12):
        screen = NumberEntry(around=AROUND, since=0.0, until=1.0, language=None, digits="93847561203"[:length])
        found = words(screen, Catalogue(), PlainFormats())
        assert len(found.typed) == length
        assert found.typed[:-2].strip("\N{BULLET}") == ""
        assert screen.digits not in repr(screen) or length < 3


def test_the_silent_reasons_read_exactly_alike():
    silent = (Reason.BLOCKED, Reason.FROZEN, Reason.OVERDUE, Reason.UNDER_AGE, Reason.UNPAID)
    assert len({texts_after(refused(reason), True) for reason in silent}) == 1


def test_staff_texts_are_on_no_public_screen():
    staff = {one.text.english for one in ReasonText}
    for screen in GALLERY.values():
        assert staff.isdisjoint(words(screen, Catalogue(), PlainFormats()).texts)
