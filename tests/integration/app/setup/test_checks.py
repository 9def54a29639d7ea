"""How each part of the machine is told: what stands, what is looked at, what is to be mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import HttpUrl, SecretStr

from kiosk.app.settings import CameraSettings, ScreenSettings, ServerSettings, Settings
from kiosk.app.setup import checks
from kiosk.app.setup.checks import Machine, look_at, temperature, worst
from kiosk.app.setup.vitals import Pulse, Vitals
from kiosk.presentation.setup.checks import Check, Phrase, Topic, Verdict
from kiosk.presentation.setup.texts import CheckText
from kiosk.scanner.cameras.camera import CameraEnded, CameraLost, CameraReady
from kiosk.scanner.readers.attached import ReaderLost, ReaderReady
from kiosk.scanner.sources import Cause
from kiosk.scanner.webcam.plugged_in import PluggedIn
from kiosk.services import staffing
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.sync.syncer import Apart, Connected
from tests.fakes import front_office
from tests.fakes.club import at

NOW = at("18:00")
C920 = PluggedIn("usb-C920", "HD Pro Webcam C920", "/dev/video0")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(
        settings=Settings(camera=CameraSettings(source="usb-C920")),
        data=tmp_path,
        location_id="uptown",
        now=NOW,
        new_id=lambda: "r-1",
        pulse=Pulse(),
        cameras=lambda: (C920,),
    )


def told(found: Sequence[Check], topic: Topic) -> tuple[Verdict, object]:
    (check,) = [one for one in found if one.name is topic]
    assert (check.fix is None) is (check.verdict is Verdict.OK)
    return check.verdict, check.value.key


@pytest.fixture
def club(store: Store) -> Store:
    return front_office.fill(store)


@pytest.mark.parametrize(
    ("pulse", "verdict", "says"),
    [
        (Pulse(), Verdict.OK, CheckText.CAMERA_STARTING),
        (Pulse(camera=CameraReady(30.2, (1280, 720))), Verdict.OK, CheckText.CAMERA_RUNS),
        (Pulse(camera=CameraReady(8.0, (1280, 720))), Verdict.WARN, CheckText.CAMERA_SLOW),
        (Pulse(camera=CameraReady(30.0, (1280, 720), 0.03, True)), Verdict.WARN, CheckText.CAMERA_LAMP),
        (Pulse(camera=CameraLost(Cause.NOT_FOUND, "It was unplugged.")), Verdict.MEND, CheckText.CAMERA_LOST),
        (Pulse(camera=CameraEnded()), Verdict.OK, CheckText.CAMERA_OFF),
        (None, Verdict.OK, CheckText.CAMERA_THERE),
    ],
)
def test_the_camera(club: Store, machine: Machine, pulse: Pulse | None, verdict: Verdict, says: CheckText) -> None:
    assert told(look_at(club, replace(machine, pulse=pulse)), Topic.CAMERA) == (verdict, says)


def test_a_camera_that_nobody_runs_is_looked_for(club: Store, machine: Machine) -> None:
    alone = replace(machine, pulse=None)
    gone = replace(alone, cameras=lambda: ())
    assert told(look_at(club, gone), Topic.CAMERA) == (Verdict.MEND, CheckText.CAMERA_MISSING)
    assert Phrase(CheckText.CHOOSE_CAMERA) in [one.fix for one in look_at(club, gone)]
    for source, says in (("none", CheckText.CAMERA_OFF), ("http://camera/", CheckText.CAMERA_NETWORK)):
        other = replace(gone, settings=Settings(camera=CameraSettings(source=source)))
        assert told(look_at(club, other), Topic.CAMERA) == (Verdict.OK, says)
    numbered = replace(alone, settings=Settings(camera=CameraSettings(source="0")))
    assert told(look_at(club, numbered), Topic.CAMERA) == (Verdict.OK, CheckText.CAMERA_THERE)


def test_scans_scanners_sound_and_screen(club: Store, machine: Machine) -> None:
    vitals = Vitals(ticks=lambda: 12.0, readers=lambda: {"serial scanner": ReaderReady()})
    assert told(look_at(club, replace(machine, pulse=vitals.pulse())), Topic.LAST_SCAN)[1] is CheckText.SCAN_NONE
    assert vitals.code_read(11.9) == pytest.approx(100)
    vitals.answered(11.85)
    found = look_at(club, replace(machine, pulse=vitals.pulse()))
    assert told(found, Topic.LAST_SCAN) == (Verdict.OK, CheckText.SCAN_TIMES)
    assert next(one for one in found if one.name is Topic.LAST_SCAN).value.slots == {"read": 100, "answer": 150}
    assert told(found, Topic.SCANNER) == (Verdict.OK, CheckText.SCANNER_KEYS)
    assert told(found, Topic.SOUND) == (Verdict.OK, CheckText.SOUND_ON)
    assert told(found, Topic.SCREEN) == (Verdict.WARN, CheckText.SCREEN_GUESSED)

    vitals.code_read(11.0)
    vitals.no_sound("there is no audio output")
    worse = replace(
        machine,
        pulse=replace(vitals.pulse(), readers={"serial scanner": ReaderLost("It was unplugged.")}),
        settings=Settings(screen=ScreenSettings(px_per_mm=5.5)),
    )
    found = look_at(club, worse)
    assert told(found, Topic.LAST_SCAN)[0] is Verdict.WARN
    assert told(found, Topic.SCANNER) == (Verdict.MEND, CheckText.SCANNER_LOST)
    assert told(found, Topic.SOUND) == (Verdict.WARN, CheckText.SOUND_NO_OUTPUT)
    assert told(found, Topic.SCREEN) == (Verdict.OK, CheckText.SCREEN_MEASURED)


def test_the_server_and_its_clock(club: Store, machine: Machine) -> None:
    settings = Settings(sync=ServerSettings(url=HttpUrl("http://127.0.0.1:9"), key=SecretStr("k")))
    assert told(look_at(club, machine), Topic.SERVER) == (Verdict.OK, CheckText.SERVER_NONE)
    paired = replace(machine, settings=settings, pulse=Pulse(server=Connected(waiting=0)))
    assert told(look_at(club, paired), Topic.SERVER) == (Verdict.WARN, CheckText.SERVER_NEVER)
    with club.write() as connection:
        state.put(connection, state.Name.PULLED_AT, (NOW - timedelta(minutes=2)).isoformat())
        state.put(connection, state.Name.CLOCK_OFFSET, "3")
    found = look_at(club, paired)
    assert told(found, Topic.SERVER) == (Verdict.OK, CheckText.SERVER_FINE)
    assert told(found, Topic.CLOCK) == (Verdict.OK, CheckText.CLOCK_OFF)
    with club.write() as connection:
        state.put(connection, state.Name.PULLED_AT, (NOW - timedelta(hours=2)).isoformat())
        state.put(connection, state.Name.CLOCK_OFFSET, "-240")
    apart = replace(paired, pulse=Pulse(server=Apart(waiting=3, reason="away")))
    assert told(look_at(club, apart), Topic.SERVER) == (Verdict.WARN, CheckText.SERVER_AWAY)
    assert told(look_at(club, apart), Topic.CLOCK) == (Verdict.WARN, CheckText.CLOCK_OFF)
    silent = replace(paired, pulse=None)  # nobody listens at that port
    assert told(look_at(club, silent), Topic.SERVER) == (Verdict.WARN, CheckText.SERVER_SILENT)


def test_the_store_and_the_people(club: Store, machine: Machine) -> None:
    found = look_at(club, machine)
    assert told(found, Topic.STORE) == (Verdict.OK, CheckText.STORE_SOUND)
    assert told(found, Topic.STAFF) == (Verdict.MEND, CheckText.STAFF_NO_MANAGER)
    assert worst(found) is Verdict.MEND
    staffing.set_pin(club, "s-9", staffing.hashed_pin(club, "480516", "s-9"))
    assert told(look_at(club, machine), Topic.STAFF) == (Verdict.OK, CheckText.STAFF_FINE)
    for nowhere in (None, "gone"):
        found = look_at(club, replace(machine, location_id=nowhere))
        assert told(found, Topic.STORE) == (Verdict.MEND, CheckText.STORE_EMPTY)


def test_the_disk_and_the_temperature(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks.space(tmp_path / "not" / "made" / "yet").name is Topic.SPACE
    for threshold, verdict in ((checks.FULL, Verdict.MEND), (checks.TIGHT, Verdict.WARN)):
        monkeypatch.setattr(checks, "FULL" if verdict is Verdict.MEND else "TIGHT", 10**18)
        monkeypatch.setattr(checks, "TIGHT", 10**18)
        assert checks.space(tmp_path).verdict is verdict
        monkeypatch.setattr(checks, "FULL", threshold if verdict is Verdict.WARN else 0)
    sensor = tmp_path / "temp"
    assert temperature(sensor) is None
    for text, verdict_of in (("51234\n", Verdict.OK), ("85000\n", Verdict.WARN)):
        sensor.write_text(text)
        warm = temperature(sensor)
        assert warm is not None
        assert warm.verdict is verdict_of
    sensor.write_text("warm\n")
    assert temperature(sensor) is None
