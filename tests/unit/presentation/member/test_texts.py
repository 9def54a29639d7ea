from __future__ import annotations

import string

import pytest

from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.idle_words import HINTS
from kiosk.presentation.member.refusals import REFUSALS
from kiosk.presentation.member.texts import MemberText
from tests.fakes.translations import german

SLOTS = {
    "name": "Maximiliane-Konstan…",
    "time": "12:44 p.m.",
    "day": "Wednesday 30 September",
    "number": "1000",
    "price": "CHF 1,200.00",
    "duration": "23 h 59 min",
    "fix": "x" * 160,
    "ticket": "K7F2",
    "phone": "+49 30 123 456 789",
    "chip": "99",
}


def test_every_text_keeps_its_length_with_the_longest_slots():
    for key in MemberText:
        slots = {name for _, name, _, _ in string.Formatter().parse(key.text.english) if name}
        assert slots <= SLOTS.keys(), key
        assert len(Catalogue().say(key, "en", **SLOTS)) <= key.text.longest, key


def test_every_text_leaves_room_for_other_languages():
    for key in MemberText:
        assert len(key.text.english) * 1.2 <= key.text.longest, key


HEADLINES = {refusal.headline for refusal in REFUSALS.values()}
BODIES = {
    body
    for refusal in REFUSALS.values()
    for body in (refusal.body, refusal.body_today, refusal.body_later)
    if body is not None
}


@pytest.mark.parametrize("key", sorted(HEADLINES, key=lambda key: key.name), ids=lambda key: key.name)
def test_a_refusal_is_headed_by_six_words_at_most(key):
    assert len(key.text.english.split()) <= 6


@pytest.mark.parametrize("key", list(HINTS.values()), ids=lambda key: key.name)
def test_a_hint_has_six_words_at_most(key):
    assert len(key.text.english.split()) <= 6


@pytest.mark.parametrize("key", sorted(BODIES, key=lambda key: key.name), ids=lambda key: key.name)
def test_a_next_step_has_fourteen_words_at_most(key):
    assert len(key.text.english.split()) <= 14


@pytest.mark.parametrize("key", sorted(HEADLINES | BODIES, key=lambda key: key.name), ids=lambda k: k.name)
def test_a_refusal_does_not_shout(key):
    assert "!" not in key.text.english


def test_a_translation_is_used_where_it_exists_and_english_elsewhere():
    catalogue = Catalogue({"de": german(WELCOME_NAME="Willkommen, {name}")})
    assert catalogue.say(MemberText.WELCOME_NAME, "de", name="Anna") == "Willkommen, Anna"
    assert catalogue.say(MemberText.WELCOME, "de") == "Welcome"


@pytest.mark.parametrize(
    ("wanted", "written"),
    [(None, "fr"), ("de", "de"), ("es", "fr"), ("en", "en"), ("en-GB", "en-GB"), ("en_US", "en_US")],
)
def test_the_members_language_if_there_are_texts_in_it_else_the_houses(wanted, written):
    assert Catalogue({"de": german(), "fr": german()}).language(wanted, "fr") == written
