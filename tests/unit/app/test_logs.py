from __future__ import annotations

from pathlib import Path

import pytest
import structlog

from kiosk.app.logs import log_bugs_alone, start_logging


def breaks(pin: str) -> None:
    raise ValueError("a bug")


def logged() -> None:
    try:
        breaks("481516")
    except ValueError:
        structlog.get_logger("test").exception("thread_died")


def test_a_commands_bug_has_its_traceback_and_no_value_of_a_variable(capsys: pytest.CaptureFixture[str]) -> None:
    log_bugs_alone()
    logged()
    said = capsys.readouterr().err
    assert "ValueError: a bug" in said
    assert "481516" not in said.replace('breaks("481516")', "")


def test_a_running_kiosks_bug_neither_on_the_terminal_nor_in_the_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    start_logging("info", tmp_path)
    logged()
    for said in (capsys.readouterr().err, (tmp_path / "kiosk.log").read_text()):
        assert "ValueError: a bug" in said
        assert "481516" not in said.replace('breaks("481516")', "").replace('breaks(\\"481516\\")', "")
