"""The table of settings, beside what is really set: none is forgotten, none is made up."""

from __future__ import annotations

from dataclasses import fields

import pytest
from pydantic import BaseModel

from kiosk.app.settings import Settings
from kiosk.domain.places import Policies
from kiosk.presentation.catalogue import Catalogue, Speaker, Texts
from kiosk.presentation.setup import texts
from kiosk.presentation.setup.gallery import known
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings import IN_FILE, IN_STORE, RULES, SETTINGS, price_of
from kiosk.presentation.setup.wording import SECTION_NAMES, SOURCE_NAMES, TOPIC_NAMES, found, label_of, settings_in

SAY = Speaker(Catalogue(), "en")


def test_every_key_of_kiosk_toml_is_described_once() -> None:
    read = set()
    for name, field in Settings.model_fields.items():
        section = field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            read |= {f"{name}.{key}" for key in section.model_fields}
        else:
            read.add(name)
    described = [one.key for one in IN_FILE]
    assert sorted(described) == sorted(read)


def test_every_rule_of_a_location_is_described_once() -> None:
    described = [one.key.removeprefix(RULES) for one in IN_STORE if one.key.startswith(RULES)]
    assert sorted(described) == sorted(field.name for field in fields(Policies))


def test_every_setting_and_section_has_its_words_and_its_page() -> None:
    for one in (*SETTINGS, price_of("day")):
        assert one.label.text.english
        assert one.sentence.text.english.endswith(".")
    shown = [one.key for section in Section for one in settings_in(section, known())]
    assert sorted(shown) == sorted([*(one.key for one in SETTINGS), "price.day", "price.ten", "price.evening"])
    assert len(SECTION_NAMES) == len(Section)
    assert SOURCE_NAMES
    assert TOPIC_NAMES


def test_no_text_is_longer_than_it_may_be() -> None:
    groups = [one for one in vars(texts).values() if isinstance(one, type) and issubclass(one, Texts)]
    for key in (key for group in groups if group is not Texts for key in group):
        assert len(key.text.english) <= key.text.longest, key


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("volume", ["screen.volume"]),
        ("BANK card", ["screen.px_per_mm"]),
        ("10 visits", ["price.ten"]),
        ("eastside", ["device.location"]),
        ("camera mirror", ["camera.mirror"]),
        ("coffee", []),
    ],
)
def test_settings_are_found_by_any_word_that_is_read_of_them(words: str, keys: list[str]) -> None:
    assert [one.key for one in found(words, known(), SAY)] == keys


def test_a_price_is_called_as_its_pass_type() -> None:
    assert label_of(price_of("ten"), known(), SAY) == "10 visits"
    assert label_of(price_of("gone"), known(), SAY) == "gone"
