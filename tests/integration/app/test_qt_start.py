"""Bringing up Qt: the version that kills the process, and stopping by a signal."""

from __future__ import annotations

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.qt_start import StopSignals, UnusableQt, check_version, headless


@pytest.mark.parametrize("python", [(3, 10), (3, 11)])
def test_pyside_6_12_0_is_refused_where_it_aborts_the_interpreter(python: tuple[int, int]) -> None:
    with pytest.raises(UnusableQt, match=r"pip install 'pyside6>=6\.8,<6\.12'"):
        check_version("6.12.0", python)


@pytest.mark.parametrize(("pyside", "python"), [("6.12.0", (3, 12)), ("6.11.3", (3, 11)), ("6.12.1", (3, 11))])
def test_other_versions_are_not(pyside: str, python: tuple[int, int]) -> None:
    check_version(pyside, python)


def test_this_very_installation_is_usable() -> None:
    check_version()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_the_loop_while_qt_waits(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    asked: list[bool] = []
    signals = StopSignals(lambda: asked.append(True))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: bool(asked), timeout=2_000)
    finally:
        signals.close()
    assert signal.getsignal(number) is before


def test_no_display_means_offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert headless()
    monkeypatch.setenv("DISPLAY", ":0")
    assert not headless()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert headless()
