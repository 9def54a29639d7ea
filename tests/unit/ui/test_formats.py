from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfoNotFoundError

import pytest
from babel import UnknownLocaleError

from kiosk.ui.formats import BabelFormats

AT = datetime(2026, 7, 14, 16, 4, tzinfo=UTC)
NB = "\N{NO-BREAK SPACE}"


@pytest.fixture
def formats() -> BabelFormats:
    return BabelFormats("Europe/Berlin", "en_GB")


def test_times_are_those_of_the_place(formats):
    assert formats.local(AT).hour == 18
    assert formats.clock(AT, "en") == "18:04"
    assert formats.weekday_clock(AT, "en") == "Tue 18:04"


def test_dates_have_no_year(formats):
    assert formats.weekday_date(AT, "en") == "Tuesday 14 July"
    assert formats.weekday_date(AT, "de") == "Dienstag, 14. Juli"


@pytest.mark.parametrize(
    ("amount", "currency", "language", "written"),
    [
        (1200, "EUR", "en", "€12.00"),
        (1200, "EUR", "de", f"12,00{NB}€"),
        (1200, "JPY", "en", "JP¥1,200"),
        (0, "EUR", "en", "€0.00"),
        (1234, "KWD", "en", "KWD1.234"),
    ],
)
def test_money_in_minor_units_of_its_currency(formats, amount, currency, language, written):
    assert formats.money(amount, currency, language) == written


@pytest.mark.parametrize(
    ("minutes", "written"),
    [(0, f"0{NB}min"), (31, f"31{NB}min"), (60, f"1{NB}h"), (91, f"1{NB}h 31{NB}min")],
)
def test_lengths_of_time_never_break_between_number_and_unit(formats, minutes, written):
    assert formats.duration(minutes, "en") == written


def test_lengths_of_time_have_letters_that_run_with_their_text(formats):
    assert formats.duration(91, "ar") == f"1{NB}س 31{NB}د"


def test_a_day_by_its_name(formats):
    assert (formats.weekday(AT, "en"), formats.weekday(AT, "de")) == ("Tuesday", "Dienstag")


@pytest.mark.parametrize("language", ["en", "xx", "not a language", "", "en_GB", "en-GB"])
def test_the_house_writes_its_own_way_and_so_do_languages_nobody_knows(formats, language):
    assert formats.clock(AT, language) == "18:04"


def test_another_region_of_the_language_writes_its_way(formats):
    assert formats.clock(AT, "en_US").startswith("6:04")


def test_a_wrong_place_is_refused_by_name():
    with pytest.raises(ZoneInfoNotFoundError):
        BabelFormats("Mars/Base", "en_GB")
    with pytest.raises(UnknownLocaleError):
        BabelFormats("Europe/Berlin", "xx_XX")


@pytest.mark.parametrize(
    ("language", "name"),
    [("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("en-GB", "English"), ("ar", "العربية"), ("x!", "x!")],
)
def test_a_language_has_the_name_that_its_speakers_give_it(formats, language, name):
    assert formats.native_name(language) == name
