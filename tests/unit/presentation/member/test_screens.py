from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.member.screens import Idle, OutOfOrder, held_handle, start
from tests.unit.presentation.member.visitors import AROUND


def test_the_start_is_an_invitation_unless_visits_cannot_be_recorded():
    assert isinstance(start(AROUND, 1.0), Idle)
    assert isinstance(start(replace(AROUND, halted=True), 1.0), OutOfOrder)


def test_a_start_long_after_the_server_was_lost_says_so_at_once():
    assert start(replace(AROUND, offline_since=0.0), 60.0).banner
    assert not start(replace(AROUND, offline_since=0.0), 59.9).banner


def test_no_scan_is_held_where_nothing_is_offered():
    assert held_handle(start(AROUND, 0.0)) is None
