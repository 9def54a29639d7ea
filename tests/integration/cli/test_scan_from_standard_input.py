"""kiosk scan -: whatever bytes come, each line has an answer, nobody is let in by noise, and nothing is a traceback."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kiosk.store.engine import open_store
from tests.fakes import door, front_office

COMMAND = (sys.executable, "-m", "kiosk", "scan", "-", "--at", "2026-06-15T16:00:00Z", "--json")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    with open_store(tmp_path / "data") as store:
        front_office.fill(store)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return clean | {
        "KIOSK_CONFIG": str(tmp_path / "none.toml"),
        "KIOSK_DATA": str(tmp_path / "data"),
    }


def answers(environment: dict[str, str], typed: bytes) -> list[dict[str, Any]]:
    """One answer for each line that was typed."""
    ended = subprocess.run(COMMAND, env=environment, input=typed, capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
    return [json.loads(line) for line in ended.stdout.decode().splitlines()]


@pytest.mark.parametrize("locale", ["C.UTF-8", "C", "POSIX"])
def test_every_line_has_its_answer_whatever_it_holds(environment: dict[str, str], locale: str) -> None:
    lines = [
        b"",
        b"A" * 128,
        b"A" * 129,
        b"\x00\x01\x1b[2J\x07",
        b"\xff\xfe\xc0\x80",
        b"\xed\xa0\x80\xed\xbf\xbf",  # lone surrogates
        "‮‏".encode(),
        b"GRACE02' OR '1'='1",
        b"'; DROP TABLE members; --",
        b'{"code": "GRACE02"}',
        "ГРАЦИЯ 🦉".encode(),
        b"GRACE02",
    ]
    found = answers(environment | {"LC_ALL": locale, "LANG": locale}, b"\n".join(lines) + b"\n")

    assert [one["reason"] for one in found] == [
        *("not_a_member_code", "unknown_code", "not_a_member_code"),
        *("unknown_code", "not_a_member_code", "not_a_member_code", "not_a_member_code"),
        *["unknown_code"] * 4,
        None,
    ]
    assert [one["decision"] for one in found].count("checked_in") == 1


def test_ten_megabytes_of_noise_without_a_line_end_are_one_refusal(environment: dict[str, str]) -> None:
    noise = random.Random(7).randbytes(10_000_000).translate(None, b"\r\n")
    (refused, entered) = answers(environment, noise + b"\nGRACE02\n")

    assert (refused["decision"], refused["reason"]) == ("refused", "not_a_member_code")
    assert entered["decision"] == "checked_in"


def test_lines_of_noise_let_nobody_in(environment: dict[str, str], tmp_path: Path) -> None:
    chance = random.Random(8)
    lines = [chance.randbytes(chance.randint(0, 300)).translate(None, b"\r\n") for _ in range(300)]
    found = answers(environment, b"\n".join(lines) + b"\n")

    assert len(found) == len(lines)
    assert {one["decision"] for one in found} == {"refused"}
    with open_store(tmp_path / "data") as store:
        assert Counter(event.kind.value for event in door.log(store)) == {"refused": len(lines)}
