"""From readings to scans, and what is remembered for a button."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from kiosk.app.scans import REMEMBERED, Scans
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Scan
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction
from kiosk.services.process_scan import Door

NOW = datetime(2026, 6, 15, 18, 0, tzinfo=UTC)


class Submitted:
    """What reached the desk."""

    def __init__(self) -> None:
        self.scans: list[Scan] = []
        ids = (f"scan-{number}" for number in count(1))
        door = Door(location_id="l", device="k", prefix="<", suffix=">")
        self.looked_up: list[Scan] = []
        self.looks_up = False
        self.maker = Scans(door, self.scans.append, now=lambda: NOW, new_id=lambda: next(ids), looked_up=self._look_up)

    def _look_up(self, scan: Scan) -> bool:
        if self.looks_up:
            self.looked_up.append(scan)
        return self.looks_up


@pytest.fixture
def submitted() -> Submitted:
    return Submitted()


def test_the_scanners_prefix_and_suffix_are_taken_off(submitted: Submitted) -> None:
    submitted.maker.read("<ADA0001>", Symbology.TYPED)
    assert [scan.code for scan in submitted.scans] == ["ADA0001"]


def test_while_staff_look_up_a_scanner_opens_the_person_and_the_camera_checks_in(submitted: Submitted) -> None:
    submitted.looks_up = True
    submitted.maker.read_by_scanner("ADA0001", Symbology.TYPED, 5.0)
    submitted.maker.read("GRACE02", Symbology.QR)
    assert [scan.code for scan in submitted.looked_up] == ["ADA0001"]
    assert [scan.code for scan in submitted.scans] == ["GRACE02"]


def test_else_a_scanner_checks_in_as_the_camera_does(submitted: Submitted) -> None:
    submitted.maker.read_by_scanner("<ADA0001>", Symbology.TYPED, 5.0)
    assert [scan.code for scan in submitted.scans] == ["ADA0001"]
    assert submitted.maker.first_seen(submitted.scans[0].id) == 5.0


def test_a_button_submits_the_same_code_as_a_new_scan_with_the_choice(submitted: Submitted) -> None:
    submitted.maker.read("ADA0001", Symbology.QR, 12.5)
    submitted.maker.again("scan-1", Direction.OUT_ONLY, BEST, 14.0)
    again = submitted.scans[1]
    assert (again.id, again.code, again.direction, again.consent) == ("scan-2", "ADA0001", Direction.OUT_ONLY, BEST)
    assert submitted.maker.first_seen("scan-1") == 12.5
    assert submitted.maker.first_seen("scan-2") == 14.0


def test_a_button_does_not_make_the_code_any_older_or_younger() -> None:
    scans: list[Scan] = []
    minutes = (NOW + timedelta(minutes=number) for number in count())
    ids = (f"scan-{number}" for number in count(1))
    maker = Scans(Door(location_id="l", device="k"), scans.append, now=lambda: next(minutes), new_id=lambda: next(ids))
    maker.read("ADA0001", Symbology.QR)
    maker.again("scan-1", None, BEST, 1.0)
    maker.again("scan-2", Direction.OUT_ONLY, None, 2.0)

    assert [scan.at - NOW for scan in scans] == [timedelta(minutes=number) for number in range(3)]
    assert [scan.read_at for scan in scans] == [None, NOW, NOW]


def test_a_forgotten_scan_is_not_submitted_again(submitted: Submitted) -> None:
    submitted.maker.read("ADA0001", Symbology.QR)
    submitted.maker.forget("scan-1")
    submitted.maker.forget("scan-1")
    submitted.maker.again("scan-1", None, BEST, 0.0)
    assert len(submitted.scans) == 1


def test_only_the_last_scans_are_remembered(submitted: Submitted) -> None:
    for _ in range(REMEMBERED + 1):
        submitted.maker.read("ADA0001", Symbology.QR, 1.0)
    assert submitted.maker.first_seen("scan-1") is None
    assert submitted.maker.first_seen("scan-2") == 1.0


def test_a_scan_is_never_shown_with_its_code(submitted: Submitted) -> None:
    submitted.maker.read("SECRET0001", Symbology.QR)
    assert "SECRET" not in repr(submitted.scans[0])
