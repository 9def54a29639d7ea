from __future__ import annotations

import string

import pytest

from kiosk.presentation.catalogue import Catalogue, Speaker, Texts
from kiosk.presentation.manager import gallery
from kiosk.presentation.manager.inside import InsideScreen
from kiosk.presentation.manager.texts import (
    ChartText,
    EvacuationText,
    InsideText,
    RefusalText,
    StoryText,
    TodayText,
    VisitText,
)
from kiosk.presentation.manager.today import News, Notice
from kiosk.presentation.manager.wording import capacity_line, empty_line, inside_news, news_line, numbers_line

GROUPS = (VisitText, TodayText, StoryText, InsideText, EvacuationText, ChartText, RefusalText)
KEYS = [key for group in GROUPS for key in group]
SAY = Speaker(Catalogue(), "en")


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
def test_every_text_leaves_room_for_other_languages(group: type[Texts]) -> None:
    for key in group:
        assert len(key.text.english) * 1.2 <= key.text.longest or key.text.longest <= 4, key


def test_a_text_that_counts_has_a_slot_for_the_number() -> None:
    for key in KEYS:
        slots = {name for _, name, _, _ in string.Formatter().parse(key.text.english) if name}
        assert not key.text.one or "number" in slots, key


def test_the_day_in_numbers() -> None:
    assert numbers_line(gallery.TODAY["today"], SAY) == (
        "182 visits · 64 inside · 7 refused · 3 free · 21 pay-as-you-go"
    )
    assert "inside" not in numbers_line(gallery.TODAY["today-yesterday"], SAY)
    assert numbers_line(gallery.TODAY["today-reading"], SAY) == "One moment…"


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("today", None),
        ("today-none", TodayText.NO_VISITS),
        ("today-nothing-fits", TodayText.NOTHING_FITS),
        ("today-reading", TodayText.READING),
    ],
)
def test_what_stands_in_the_place_of_an_empty_list(name: str, line: TodayText | None) -> None:
    assert empty_line(gallery.TODAY[name]) is line


def test_every_notice_has_its_words() -> None:
    assert all(news_line(Notice(news, "a.csv"), SAY) for news in News)
    assert all(inside_news(one.notice, SAY) for one in gallery.INSIDE.values() if one.notice is not None)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("inside", "38 of 80 places taken"),
        ("inside-nearly-full", "Nearly full: 38 of 44 places taken"),
        ("inside-full", "Full: 38 of 38 places taken"),
        ("inside-no-limit", ""),
    ],
)
def test_how_full_the_house_is_in_words(name: str, line: str) -> None:
    screen: InsideScreen = gallery.INSIDE[name]
    assert capacity_line(screen, SAY) == line
