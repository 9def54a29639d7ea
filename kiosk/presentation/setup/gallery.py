"""The settings' room in every state, with realistic values: drawn by tests, looked at by people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.staff import ListedStaff, StaffMember, StaffRole
from kiosk.presentation.setup.checks import Check, Phrase, Topic, Verdict
from kiosk.presentation.setup.kinds import Choice, OpenHours, Value
from kiosk.presentation.setup.known import Known, Price, Shown
from kiosk.presentation.setup.minute import Kept, Minute, ReadTimes
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings import SETTINGS, Source, price_of
from kiosk.presentation.setup.settings_screen import (
    Adding,
    Danger,
    Notice,
    Removing,
    SettingPin,
    SettingsScreen,
    Tone,
)
from kiosk.presentation.setup.texts import CheckText, SetupText

_VALUES: dict[str, Value] = {
    "device.name": "Entrance",
    "device.location": "uptown",
    "device.wizard_done": True,
    "camera.source": "usb-C920",
    "camera.size": "1280x720",
    "camera.fps": 30,
    "camera.exposure": "short",
    "camera.mains": 50,
    "camera.mirror": True,
    "camera.symbologies": ("code_128", "code_39", "ean_13", "qr", "typed", "upc_a"),
    "reader.prefix": "",
    "reader.suffix": "",
    "reader.shortest": 6,
    "reader.layout": "us",
    "reader.system": "unknown",
    "reader.letters": (),
    "reader.serial": None,
    "reader.baud": 9600,
    "reader.framing": "8N1",
    "reader.nfc": False,
    "screen.size": "full",
    "screen.theme": "light",
    "screen.language": "en",
    "screen.languages": (),
    "screen.sound": True,
    "screen.volume": 65,
    "screen.moving": True,
    "screen.px_per_mm": 5.56,
    "screen.show_details": False,
    "screen.occupancy": False,
    "screen.attended": True,
    "screen.desk_phone": "0123 456",
    "screen.top_up_url": "https://uptown.example.com/top-up",
    "screen.sign_url": "https://uptown.example.com/form",
    "desk.window": "off",
    "desk.px_per_mm": None,
    "desk.alerts": (("used_up", "warn"), ("birthday", "none")),
    "sync.url": "https://frontdesk.example.com/",
    "sync.key": True,
    "log_level": "info",
    "rules.direction": "toggle",
    "rules.double_scan_seconds": 120,
    "rules.combine_same_day": False,
    "rules.waiver_required": True,
    "rules.min_age": None,
    "rules.overdue_tolerance": 0,
    "rules.free_entry_month_limit": 3,
    "rules.booking_early_minutes": 15,
    "rules.max_stay_minutes": None,
    "rules.stale_after_hours": 24,
    "rules.milestones": (1, 10, 25, 50, 100),
    "rules.payg": "ask",
    "rules.payg_day_min": None,
    "rules.payg_day_max": 2500,
    "rules.discount_bookings": False,
    "place.name": "Uptown Climbing",
    "place.capacity": 80,
    "place.opening_hours": (OpenHours((1, 2, 3, 4, 5), "06:00", "23:00"), OpenHours((6, 7), "08:00", "22:00")),
    "place.day_cutoff": "04:00",
    "place.time_zone": "Europe/Madrid",
}
_SET_HERE = {"device.name", "camera.source", "screen.px_per_mm", "sync.url", "sync.key", "desk.alerts"}


def _shown(key: str, owner: Source) -> Shown:
    in_store = key.startswith(("rules.", "place.", "price."))
    source = owner if in_store else Source.FILE if key in _SET_HERE else Source.DEFAULT
    return Shown(_VALUES[key], Source.ENVIRONMENT if key == "log_level" else source)


def known(owner: Source = Source.STORE) -> Known:
    """A climbing gym's settings."""
    values = {one.key: _shown(one.key, owner) for one in SETTINGS}
    prices = (Price("day", "Day Pass"), Price("ten", "10 visits"), Price("evening", "Evening, from 19:00"))
    values |= {
        price_of(one.pass_type_id).key: Shown(price, owner)
        for one, price in zip(prices, (1200, 9000, 800), strict=True)
    }
    return Known(
        values=values,
        prices=prices,
        staff=STAFF,
        from_server=owner is Source.SERVER,
        offers={
            "camera.source": (Choice("usb-C920", "HD Pro Webcam C920"),),
            "device.location": (Choice("uptown", "Uptown Climbing"), Choice("eastside", "Eastside")),
        },
        file="/home/kiosk/.config/front-desk-kiosk/kiosk.toml",
        folder="/home/kiosk/.local/share/front-desk-kiosk",
        version="0.5.0",
        about={"Python": "3.11.9", "Qt": "6.11.3", "SQLite": "3.45.1", "Linux": "6.8.0"},
    )


SAM = StaffMember(id="s-1", first_name="Sam", last_name="Lee", role=StaffRole.RECEPTIONIST)
MAX = StaffMember(id="s-9", first_name="Maximiliane-Alexandra", last_name="von der Hohenwarte", role=StaffRole.MANAGER)
STAFF = (ListedStaff(SAM, True), ListedStaff(MAX, False))

CHECKS = (
    Check(Topic.CAMERA, Verdict.OK, Phrase(CheckText.CAMERA_RUNS, {"size": "1280x720", "fps": 30})),
    Check(Topic.LAST_SCAN, Verdict.OK, Phrase(CheckText.SCAN_TIMES, {"read": 112, "answer": 161})),
    Check(Topic.SCANNER, Verdict.OK, Phrase(CheckText.SCANNER_KEYS)),
    Check(Topic.STORE, Verdict.OK, Phrase(CheckText.STORE_SOUND, {"number": 182})),
    Check(Topic.SPACE, Verdict.OK, Phrase(CheckText.SPACE_FREE, {"size": "4.1 GB"})),
    Check(Topic.SERVER, Verdict.OK, Phrase(CheckText.SERVER_FINE, {"time": "2 min", "number": 0})),
    Check(Topic.CLOCK, Verdict.OK, Phrase(CheckText.CLOCK_OFF, {"seconds": "+0"})),
    Check(Topic.STAFF, Verdict.OK, Phrase(CheckText.STAFF_FINE, {"number": 3})),
    Check(Topic.SCREEN, Verdict.OK, Phrase(CheckText.SCREEN_MEASURED, {"pitch": "5.56"})),
    Check(Topic.SOUND, Verdict.OK, Phrase(CheckText.SOUND_ON, {"volume": 65})),
    Check(Topic.POWER, Verdict.OK, Phrase(CheckText.POWER_FINE, {"degrees": 51})),
)
TROUBLES = (
    Check(
        Topic.CAMERA,
        Verdict.MEND,
        Phrase(CheckText.CAMERA_LOST, {"why": "HD Pro Webcam C920 was unplugged."}),
        Phrase(CheckText.PLUG_IN_CAMERA),
    ),
    Check(Topic.LAST_SCAN, Verdict.WARN, Phrase(CheckText.SCAN_READ, {"read": 940}), Phrase(CheckText.MORE_LIGHT)),
    Check(
        Topic.SCANNER,
        Verdict.MEND,
        Phrase(CheckText.SCANNER_NO_PORT, {"port": "/dev/serial/by-id/usb-Honeywell_Xenon_1900"}),
        Phrase(CheckText.PLUG_IN_SCANNER),
    ),
    Check(Topic.STORE, Verdict.OK, Phrase(CheckText.STORE_SOUND, {"number": 1})),
    Check(Topic.SPACE, Verdict.MEND, Phrase(CheckText.SPACE_FREE, {"size": "120 MB"}), Phrase(CheckText.MAKE_SPACE)),
    Check(
        Topic.SERVER,
        Verdict.WARN,
        Phrase(CheckText.SERVER_AWAY, {"time": "17:40", "number": 23}),
        Phrase(CheckText.CHECK_NETWORK),
    ),
    Check(Topic.CLOCK, Verdict.WARN, Phrase(CheckText.CLOCK_OFF, {"seconds": "+240"}), Phrase(CheckText.SET_CLOCK)),
    Check(Topic.STAFF, Verdict.MEND, Phrase(CheckText.STAFF_NO_MANAGER), Phrase(CheckText.GIVE_PIN)),
    Check(Topic.SCREEN, Verdict.WARN, Phrase(CheckText.SCREEN_GUESSED), Phrase(CheckText.MEASURE_SCREEN)),
    Check(Topic.SOUND, Verdict.WARN, Phrase(CheckText.SOUND_NO_OUTPUT), Phrase(CheckText.PLUG_IN_SPEAKER)),
)
_TIMES = (92, 110, 131, 88, 240, 97, 105, 640, 120, 99, 93, 143, 118, 101)
_LATELY = ReadTimes(tuple(map(float, _TIMES)), (Kept(datetime(2026, 6, 8, 9, 0, tzinfo=UTC), 22, 118.0),))
_HEALTHY = SettingsScreen(known=known(), checks=CHECKS, read_times=_LATELY)

GALLERY: dict[str, SettingsScreen] = {
    "loading": SettingsScreen(section=Section.CAMERA),
    "health": _HEALTHY,
    "health_troubles": replace(_HEALTHY, checks=TROUBLES, read_times=ReadTimes()),
    "health_minute": replace(_HEALTHY, minute=Minute(ends=42.0, times=(120.0, 98.0, 131.0))),
    "health_minute_over": replace(
        _HEALTHY, minute=Minute(ends=0.0, times=(120.0, 98.0, 131.0, 90.0, 88.0), done=True), resting=True
    ),
    **{section.value: replace(_HEALTHY, section=section) for section in Section if section is not Section.HEALTH},
    "rules_from_server": replace(_HEALTHY, section=Section.RULES, known=known(Source.SERVER)),
    "search": replace(_HEALTHY, search="pass"),
    "search_nothing": replace(_HEALTHY, search="coffee"),
    "saved": replace(
        _HEALTHY,
        section=Section.SCREEN,
        known=replace(known(), restart=True),
        notice=Notice(Tone.GOOD, Phrase(SetupText.SAVED_AT_RESTART, {"name": "Volume"})),
    ),
    "not_saved": replace(
        _HEALTHY,
        section=Section.SCREEN,
        notice=Notice(Tone.BAD, Phrase(SetupText.NOT_SAVED, {"why": "Input should be less than or equal to 100."})),
    ),
    "danger": replace(_HEALTHY, section=Section.SERVER, danger=Danger.UNPAIR),
    "staff_add": replace(_HEALTHY, section=Section.STAFF, deed=Adding()),
    "staff_pin": replace(_HEALTHY, section=Section.STAFF, deed=SettingPin(SAM)),
    "staff_remove": replace(_HEALTHY, section=Section.STAFF, deed=Removing(SAM)),
    "staff_nobody": replace(_HEALTHY, section=Section.STAFF, known=replace(known(), staff=())),
    "staff_from_server": replace(_HEALTHY, section=Section.STAFF, known=known(Source.SERVER)),
}
