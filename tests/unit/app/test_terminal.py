from __future__ import annotations

import json

import pytest

from kiosk.app.cli.terminal import shown, shown_in_json

STEERING = ["\x1b[2J", "a\x07", "\x9b31m", "\x00", "one\ntwo\r", "\u202egnp.exe", "\u2066", "\u2028", "\x7f", "\udcff"]


@pytest.mark.parametrize("text", STEERING)
def test_what_would_steer_a_terminal_is_spelled_out(text: str) -> None:
    for safe in (shown(text), shown_in_json(json.dumps(text, ensure_ascii=False))):
        assert safe.isprintable()
        assert safe != text
    assert json.loads(shown_in_json(json.dumps(text, ensure_ascii=False))) == text


@pytest.mark.parametrize("text", ["ADA0001", "Софья №7", "עדה", "山田 👍🏽", "a\u00a0b", "C:\\temp"])
def test_letters_stay_as_they_are(text: str) -> None:
    assert shown(text) == text
    assert shown_in_json(f'"{text}"') == f'"{text}"'


def test_an_escape_character_is_told_by_its_number() -> None:
    assert shown("\x1b[2J\n") == "\\x1b[2J\\n"
