"""How each part of this machine is: looked at for the tiles of the settings, and for `kiosk doctor`.

In a running kiosk the camera, the readers and the server say how they are (`Pulse`); without one each is looked for.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.app.settings import Settings
from kiosk.app.setup.vitals import Pulse
from kiosk.domain.staff import StaffRole
from kiosk.presentation.setup.checks import Check, Phrase, Topic, Verdict
from kiosk.presentation.setup.minute import SLOW
from kiosk.presentation.setup.texts import CheckText
from kiosk.scanner.cameras.camera import CameraEnded, CameraLost, CameraReady
from kiosk.scanner.cameras.verdict import LEAST_FPS
from kiosk.scanner.readers.attached import ReaderLost, ReaderReady, ReaderUnclear
from kiosk.scanner.webcam.plugged_in import PluggedIn, cameras_here, used_by
from kiosk.services.day_list import day_numbers
from kiosk.services.staffing import staff_list
from kiosk.store import events, state
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation, find_location
from kiosk.store.faults import StoreFault
from kiosk.sync.client import ServerClient, SignInAgain, SyncFault, connect
from kiosk.sync.syncer import Apart

TIGHT, FULL = 500_000_000, 200_000_000
"""Bytes free on the disk: below the first it is time to look, below the second to make space (ux.md S9)."""
CLOCK_TOLERANCE = 120
"""Seconds beside the server's clock from which on visits are flagged (PROTOCOL.md)."""
HOT = 80
"""Degrees from which on small machines slow down."""
_SENSOR = Path("/sys/class/thermal/thermal_zone0/temp")
_SOUND_CARDS = Path("/proc/asound/pcm")
_SILENT_FOR = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What is looked at. `pulse` None: no kiosk runs here that would tell."""

    settings: Settings
    data: Path
    location_id: str | None
    now: datetime
    new_id: Callable[[], str]
    pulse: Pulse | None = None
    cameras: Callable[[], tuple[PluggedIn, ...]] = cameras_here


def look_at(store: Store, machine: Machine) -> tuple[Check, ...]:
    """Everything, in its order. Nothing is raised: what cannot be looked at is to be mended."""
    looks: tuple[Callable[[], Check | None], ...] = (
        lambda: _camera(machine),
        lambda: _last_scan(machine.pulse),
        lambda: _scanner(machine),
        lambda: _store(store, machine),
        lambda: space(machine.data),
        lambda: _server(store, machine),
        lambda: _clock(store),
        lambda: _staff(store),
        lambda: _screen(machine.settings),
        lambda: _sound(machine),
        lambda: temperature(_SENSOR),
    )
    return tuple(check for look in looks if (check := look()) is not None)


# ---------------------------------------------------------------- camera, scans, scanners


def _camera(machine: Machine) -> Check:
    settings, pulse = machine.settings.camera, machine.pulse
    if settings.source in (None, "none"):
        return _ok(Topic.CAMERA, CheckText.CAMERA_OFF)
    if pulse is None:
        return _camera_found(machine, str(settings.source))
    match pulse.camera:
        case CameraReady(fps=fps, size=(width, height), lamp_needed=dark):
            shown: dict[str, str | int] = {"size": f"{width}x{height}", "fps": round(fps or settings.fps)}
            if dark:
                return Check(
                    Topic.CAMERA, Verdict.WARN, Phrase(CheckText.CAMERA_LAMP, shown), _said(CheckText.ADD_LAMP)
                )
            if fps is not None and fps < LEAST_FPS:
                slow = Phrase(CheckText.CAMERA_SLOW, shown)
                return Check(Topic.CAMERA, Verdict.WARN, slow, _said(CheckText.OWN_SOCKET))
            return _ok(Topic.CAMERA, CheckText.CAMERA_RUNS, **shown)
        case CameraLost(text=why):
            return _mend(Topic.CAMERA, CheckText.PLUG_IN_CAMERA, CheckText.CAMERA_LOST, why=why)
        case CameraEnded():
            return _ok(Topic.CAMERA, CheckText.CAMERA_OFF)
        case None:
            return _ok(Topic.CAMERA, CheckText.CAMERA_STARTING)


def _camera_found(machine: Machine, source: str) -> Check:
    if "://" in source:
        return _ok(Topic.CAMERA, CheckText.CAMERA_NETWORK)
    there = machine.cameras()
    meant = next((one for one in there if one.is_meant_by(source)), None)
    if meant is None and source.isdecimal() and int(source) < len(there):
        meant = there[int(source)]
    if meant is None:
        if Path(source).exists():
            return _ok(Topic.CAMERA, CheckText.CAMERA_THERE, name=Path(source).name)
        return _mend(Topic.CAMERA, CheckText.CHOOSE_CAMERA, CheckText.CAMERA_MISSING, name=source)
    programs = used_by(meant.device)
    if programs:
        return _ok(Topic.CAMERA, CheckText.CAMERA_USED, name=meant.name, program=", ".join(programs))
    return _ok(Topic.CAMERA, CheckText.CAMERA_THERE, name=meant.name)


def _last_scan(pulse: Pulse | None) -> Check | None:
    if pulse is None:
        return None
    if not pulse.read:
        return _ok(Topic.LAST_SCAN, CheckText.SCAN_NONE)
    read = round(pulse.read[-1])
    value = Phrase(CheckText.SCAN_READ, {"read": read})
    if pulse.answered is not None:
        value = Phrase(CheckText.SCAN_TIMES, {"read": read, "answer": round(pulse.answered)})
    if read > SLOW:
        return Check(Topic.LAST_SCAN, Verdict.WARN, value, _said(CheckText.MORE_LIGHT))
    return Check(Topic.LAST_SCAN, Verdict.OK, value)


def _scanner(machine: Machine) -> Check:
    told = machine.pulse.readers if machine.pulse is not None else {}
    for name, health in told.items():
        match health:
            case ReaderLost(text=why) | ReaderUnclear(text=why):
                return _mend(Topic.SCANNER, CheckText.PLUG_IN_SCANNER, CheckText.SCANNER_LOST, name=name, why=why)
            case ReaderReady():
                pass
    port = machine.settings.reader.serial
    if port is None:
        return _ok(Topic.SCANNER, CheckText.SCANNER_KEYS)
    if sys.platform != "win32" and not Path(port).exists():
        return _mend(Topic.SCANNER, CheckText.PLUG_IN_SCANNER, CheckText.SCANNER_NO_PORT, port=port)
    return _ok(Topic.SCANNER, CheckText.SCANNER_PORT, port=port)


# ---------------------------------------------------------------- store, disk, server, clock, people


def _store(store: Store, machine: Machine) -> Check:
    if machine.location_id is None:
        return _mend(Topic.STORE, CheckText.IMPORT_SOMETHING, CheckText.STORE_EMPTY)
    try:
        with store.read() as connection:
            day = find_location(connection, machine.location_id).calendar.day_of(machine.now)
        visits = day_numbers(store, machine.location_id, day, machine.now).visits
    except StoreFault as fault:
        return broken(str(fault))
    except UnknownLocation:
        return _mend(Topic.STORE, CheckText.IMPORT_SOMETHING, CheckText.STORE_EMPTY)
    return _ok(Topic.STORE, CheckText.STORE_SOUND, number=visits)


def broken(why: str) -> Check:
    """The store cannot be used."""
    return _mend(Topic.STORE, CheckText.START_AGAIN, CheckText.STORE_BROKEN, why=why)


def space(folder: Path) -> Check:
    """What is free on the disk of this folder."""
    there = next(one for one in (folder, *folder.parents) if one.exists())
    free = shutil.disk_usage(there).free
    value = Phrase(CheckText.SPACE_FREE, {"size": _size(free)})
    if free >= TIGHT:
        return Check(Topic.SPACE, Verdict.OK, value)
    verdict = Verdict.WARN if free >= FULL else Verdict.MEND
    return Check(Topic.SPACE, verdict, value, _said(CheckText.MAKE_SPACE))


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def _server(store: Store, machine: Machine) -> Check:
    sync = machine.settings.sync
    if sync.url is None or sync.key is None:
        return _ok(Topic.SERVER, CheckText.SERVER_NONE)
    if machine.pulse is None:
        try:
            with connect(str(sync.url), sync.key.get_secret_value()) as http:
                ServerClient(http, new_id=machine.new_id, now=lambda: machine.now).hello()
        except SignInAgain:
            return _mend(Topic.SERVER, CheckText.PAIR_AGAIN, CheckText.SERVER_REFUSES)
        except SyncFault:
            return Check(Topic.SERVER, Verdict.WARN, _said(CheckText.SERVER_SILENT), _said(CheckText.CHECK_NETWORK))
    try:
        with store.read() as connection:
            heard, waiting = state.pulled_at(connection), events.waiting(connection).count
    except StoreFault as fault:
        return broken(str(fault))
    if heard is None:
        return Check(Topic.SERVER, Verdict.WARN, _said(CheckText.SERVER_NEVER), _said(CheckText.CHECK_NETWORK))
    apart = machine.pulse is not None and isinstance(machine.pulse.server, Apart)
    if apart and machine.now - heard > _SILENT_FOR:
        away = Phrase(CheckText.SERVER_AWAY, {"time": f"{heard.astimezone():%H:%M}", "number": waiting})
        return Check(Topic.SERVER, Verdict.WARN, away, _said(CheckText.CHECK_NETWORK))
    return _ok(Topic.SERVER, CheckText.SERVER_FINE, time=_ago(machine.now - heard), number=waiting)


def _ago(passed: timedelta) -> str:
    seconds = max(0, round(passed.total_seconds()))
    if seconds < 60:
        return f"{seconds} s"
    return f"{seconds // 60} min" if seconds < 7200 else f"{seconds // 3600} h"


def _clock(store: Store) -> Check | None:
    try:
        with store.read() as connection:
            told = state.get(connection, state.Name.CLOCK_OFFSET)
    except StoreFault:
        return None
    if told is None:
        return None
    offset = int(told)
    value = Phrase(CheckText.CLOCK_OFF, {"seconds": f"{offset:+d}"})
    if abs(offset) < CLOCK_TOLERANCE:
        return Check(Topic.CLOCK, Verdict.OK, value)
    return Check(Topic.CLOCK, Verdict.WARN, value, _said(CheckText.SET_CLOCK))


def _staff(store: Store) -> Check | None:
    try:
        listed = [one for one in staff_list(store) if one.has_pin]
    except StoreFault:
        return None
    if not any(one.who.role is StaffRole.MANAGER for one in listed):
        return _mend(Topic.STAFF, CheckText.GIVE_PIN, CheckText.STAFF_NO_MANAGER)
    return _ok(Topic.STAFF, CheckText.STAFF_FINE, number=len(listed))


# ---------------------------------------------------------------- screen, sound, temperature


def _screen(settings: Settings) -> Check:
    pitch = settings.screen.px_per_mm
    if pitch is None:
        return Check(Topic.SCREEN, Verdict.WARN, _said(CheckText.SCREEN_GUESSED), _said(CheckText.MEASURE_SCREEN))
    return _ok(Topic.SCREEN, CheckText.SCREEN_MEASURED, pitch=f"{pitch:.2f}")


def _sound(machine: Machine) -> Check:
    screen, pulse = machine.settings.screen, machine.pulse
    if not screen.sound:
        return _ok(Topic.SOUND, CheckText.SOUND_OFF)
    if (pulse is not None and pulse.no_sound) or (pulse is None and not _has_sound_card()):
        return Check(Topic.SOUND, Verdict.WARN, _said(CheckText.SOUND_NO_OUTPUT), _said(CheckText.PLUG_IN_SPEAKER))
    return _ok(Topic.SOUND, CheckText.SOUND_ON, volume=screen.volume)


def _has_sound_card() -> bool:
    """Only Linux tells without a window."""
    try:
        return sys.platform != "linux" or "playback" in _SOUND_CARDS.read_text("ascii", "replace")
    except OSError:
        return False


def temperature(sensor: Path) -> Check | None:
    """Of the machine, where it has a sensor that may be read."""
    try:
        degrees = round(int(sensor.read_text("ascii")) / 1000)
    except (OSError, ValueError):
        return None
    if degrees < HOT:
        return _ok(Topic.POWER, CheckText.POWER_FINE, degrees=degrees)
    return Check(
        Topic.POWER, Verdict.WARN, Phrase(CheckText.POWER_HOT, {"degrees": degrees}), _said(CheckText.LET_AIR_IN)
    )


# ----------------------------------------------------------------


def worst(checks: tuple[Check, ...]) -> Verdict:
    """The worst of all verdicts."""
    order = list(Verdict)
    return max((check.verdict for check in checks), key=order.index, default=Verdict.OK)


def _ok(topic: Topic, text: CheckText, **slots: str | int) -> Check:
    return Check(topic, Verdict.OK, Phrase(text, slots))


def _mend(topic: Topic, fix: CheckText, text: CheckText, **slots: str | int) -> Check:
    return Check(topic, Verdict.MEND, Phrase(text, slots), Phrase(fix))


def _said(text: CheckText) -> Phrase:
    return Phrase(text)
