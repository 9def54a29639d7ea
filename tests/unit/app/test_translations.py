"""Every text is there in every language, says as much with the same slots, and is not too long for its place."""

from __future__ import annotations

import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

import pytest

from resources.translations.update import FOLDER, FORMS, text_groups

SAMPLES = {"name": 20, "price": 12, "time": 5, "day": 24, "date": 12, "number": 4, "duration": 12, "ticket": 4}
"""Characters that slots are filled with at most, more or less; others have eight."""


@cache
def texts() -> dict[tuple[str, str], tuple[str, int]]:
    return {
        (group.__name__, key.name): (key.text.english, key.text.longest) for group in text_groups() for key in group
    }


def translated(language: str) -> Iterator[tuple[str, str, str, ET.Element]]:
    root = ET.parse(FOLDER / f"kiosk_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = context.findtext("name", ""), message.findtext("comment", "")
            yield *key, message.findtext("source", ""), translation


def forms_of(translation: ET.Element) -> list[str]:
    counted = [form.text or "" for form in translation.iter("numerusform")]
    return counted or [translation.text or ""]


def slots_of(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def filled_length(text: str) -> int:
    parts = string.Formatter().parse(text)
    return sum(len(literal) + (SAMPLES.get(name, 8) if name else 0) for literal, name, _, _ in parts)


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated_from_the_english_that_stands_in_the_program(language: str) -> None:
    found = {(context, key): source for context, key, source, _ in translated(language)}
    assert found == {key: english for key, (english, _) in texts().items()}
    unfinished = [key for _, key, _, one in translated(language) if one.get("type") or not all(forms_of(one))]
    assert not unfinished


@pytest.mark.parametrize("language", FORMS)
def test_every_translation_has_the_slots_of_its_text(language: str) -> None:
    wrong = []
    for _context, key, source, translation in translated(language):
        for form in forms_of(translation):
            missing = slots_of(source) - slots_of(form) - {"number"}  # "one visit" needs no figure
            if slots_of(form) - slots_of(source) or missing:
                wrong.append((key, form))
    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_no_translation_is_too_long_for_its_place(language: str) -> None:
    limits = texts()
    too_long = {}
    for context, key, source, translation in translated(language):
        limit = max(limits[context, key][1], filled_length(source))
        too_long |= {
            (key, form): filled_length(form) - limit for form in forms_of(translation) if filled_length(form) > limit
        }
    assert not too_long


@pytest.mark.parametrize("language", FORMS)
def test_counted_texts_have_all_forms_of_the_language(language: str) -> None:
    wrong = [
        key
        for _, key, _, one in translated(language)
        if one.find("numerusform") is not None and len(forms_of(one)) != FORMS[language]
    ]
    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_what_set_up_compiled_is_what_translators_wrote(language: str, qapp: object) -> None:
    from kiosk.app.translations import open_catalogue

    catalogue = open_catalogue(FOLDER)
    for group in text_groups():
        for key in group:
            slots = dict.fromkeys(slots_of(key.text.english), "1")
            assert catalogue.say(key, language, **(slots | ({"number": 1} if "number" in slots else {})))
