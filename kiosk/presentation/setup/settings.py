"""Every setting there is, described once: the page, the search and the tests are made from this table.

Keys with a section of kiosk.toml in front stand in that file. `rules.` and `place.` are of the location that the
kiosk stands at, in the store: they come from the server where there is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.codes import Symbology
from kiosk.presentation.setup.kinds import (
    Choice,
    Clock,
    Decimal,
    Fixed,
    Kind,
    Levels,
    Money,
    Numbers,
    OneOf,
    SeveralOf,
    Switch,
    Week,
    Whole,
    Words,
)
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.setting_texts import ChoiceName, SettingLabel, SettingSentence

RULES, PLACE, PRICE = "rules.", "place.", "price."
"""What keys of the store begin with."""


class Source(StrEnum):
    """Where a value comes from. The last two cannot be changed here."""

    DEFAULT = "default"
    FILE = "file"
    STORE = "store"
    ENVIRONMENT = "environment"
    SERVER = "server"

    @property
    def locked(self) -> bool:
        """Whether somebody else decides."""
        return self in (Source.ENVIRONMENT, Source.SERVER)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `key` is its name in kiosk.toml, as "camera.source"."""

    key: str
    section: Section
    kind: Kind

    @property
    def _name(self) -> str:
        return "PRICE" if self.key.startswith(PRICE) else self.key.upper().replace(".", "_")

    @property
    def label(self) -> SettingLabel:
        """What it is called."""
        return SettingLabel[self._name]

    @property
    def sentence(self) -> SettingSentence:
        """What it means."""
        return SettingSentence[self._name]

    @property
    def in_store(self) -> bool:
        """Whether it stands in the store, and takes effect at once; else in kiosk.toml, and after a restart."""
        return self.key.startswith((RULES, PLACE, PRICE))


_SCREEN_PITCH = Decimal(1.0, 40.0, "px/mm", optional=True)
_LAYOUTS = (
    Choice("us", "US"),
    Choice("uk", "UK"),
    Choice("azerty", "AZERTY (français)"),
    Choice("belgian", "AZERTY (België)"),
    Choice("qwertz", "QWERTZ (Deutsch)"),
    Choice("swiss", "QWERTZ (Schweiz)"),
    Choice("spanish", "Español"),
    Choice("italian", "Italiano"),
    Choice("portuguese", "Português"),
    Choice("swedish", "Svenska"),
    Choice("danish", "Dansk"),
)
_SYMBOLOGY_NAMES: dict[Symbology, ChoiceName | str] = {
    Symbology.QR: "QR",
    Symbology.MICRO_QR: "Micro QR",
    Symbology.AZTEC: "Aztec",
    Symbology.DATA_MATRIX: "Data Matrix",
    Symbology.PDF417: "PDF417",
    Symbology.CODE_128: "Code 128",
    Symbology.CODE_39: "Code 39",
    Symbology.EAN_13: "EAN-13",
    Symbology.UPC_A: "UPC-A",
    Symbology.ITF: "ITF",
    Symbology.CODABAR: "Codabar",
    Symbology.TYPED: ChoiceName.KEYS,
}
LANGUAGES = (
    Choice("en", "English"),
    Choice("de", "Deutsch"),
    Choice("es", "Español"),
    Choice("fr", "Français"),
    Choice("ar", "العربية"),
)
"""The languages that there are texts in, each by its own name."""
BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
SIZES = ("640x480", "1280x720", "1920x1080")

IN_FILE: tuple[Setting, ...] = (
    Setting("device.name", Section.DEVICE, Words(optional=False)),
    Setting("device.location", Section.DEVICE, OneOf((), others=True)),
    Setting("device.wizard_done", Section.DEVICE, Switch()),
    Setting("camera.source", Section.CAMERA, OneOf((Choice("none", ChoiceName.NONE),), others=True)),
    Setting("camera.size", Section.CAMERA, OneOf(tuple(Choice(size, size) for size in SIZES), others=True)),
    Setting("camera.fps", Section.CAMERA, Whole(1, 240)),
    Setting(
        "camera.exposure",
        Section.CAMERA,
        OneOf((Choice("short", ChoiceName.SHORT), Choice("auto", ChoiceName.AUTO)), others=True),
    ),
    Setting("camera.mains", Section.CAMERA, OneOf((Choice(50, "50 Hz"), Choice(60, "60 Hz")))),
    Setting("camera.mirror", Section.CAMERA, Switch()),
    Setting(
        "camera.symbologies",
        Section.CAMERA,
        SeveralOf(tuple(Choice(one.value, _SYMBOLOGY_NAMES[one]) for one in Symbology)),
    ),
    Setting("reader.prefix", Section.SCANNERS, Words()),
    Setting("reader.suffix", Section.SCANNERS, Words()),
    Setting("reader.shortest", Section.SCANNERS, Whole(3, 32)),
    Setting(
        "reader.layout",
        Section.SCANNERS,
        OneOf((*_LAYOUTS, Choice("as_typed", ChoiceName.AS_TYPED), Choice("learned", ChoiceName.LEARNED))),
    ),
    Setting("reader.system", Section.SCANNERS, OneOf((Choice("unknown", ChoiceName.UNKNOWN), *_LAYOUTS))),
    Setting("reader.letters", Section.SCANNERS, Fixed()),
    Setting("reader.serial", Section.SCANNERS, Words()),
    Setting("reader.baud", Section.SCANNERS, OneOf(tuple(Choice(baud, str(baud)) for baud in BAUDS))),
    Setting("reader.framing", Section.SCANNERS, OneOf((Choice("8N1", "8N1"), Choice("7E1", "7E1")), others=True)),
    Setting("reader.nfc", Section.SCANNERS, Switch()),
    Setting("screen.size", Section.SCREEN, OneOf((Choice("full", ChoiceName.FULL),), others=True)),
    Setting(
        "screen.theme", Section.SCREEN, OneOf((Choice("light", ChoiceName.LIGHT), Choice("dark", ChoiceName.DARK)))
    ),
    Setting("screen.language", Section.SCREEN, OneOf(LANGUAGES, others=True)),
    Setting("screen.languages", Section.SCREEN, SeveralOf(LANGUAGES)),
    Setting("screen.sound", Section.SCREEN, Switch()),
    Setting("screen.volume", Section.SCREEN, Whole(0, 100, "%")),
    Setting("screen.moving", Section.SCREEN, Switch()),
    Setting("screen.px_per_mm", Section.SCREEN, _SCREEN_PITCH),
    Setting(
        "desk.window",
        Section.SCREEN,
        OneOf(
            (
                Choice("off", ChoiceName.OFF),
                Choice("window", ChoiceName.WINDOW),
                Choice("second_screen", ChoiceName.SECOND_SCREEN),
            )
        ),
    ),
    Setting("desk.px_per_mm", Section.SCREEN, _SCREEN_PITCH),
    Setting("desk.alerts", Section.SCREEN, Levels()),
    Setting("screen.show_details", Section.MEMBERS, Switch()),
    Setting("screen.occupancy", Section.MEMBERS, Switch()),
    Setting("screen.attended", Section.MEMBERS, Switch()),
    Setting("screen.desk_phone", Section.MEMBERS, Words()),
    Setting("screen.top_up_url", Section.MEMBERS, Words()),
    Setting("screen.sign_url", Section.MEMBERS, Words()),
    Setting("sync.url", Section.SERVER, Words()),
    Setting("sync.key", Section.SERVER, Words(secret=True)),
    Setting(
        "log_level",
        Section.LOGS,
        OneOf(
            (
                Choice("debug", ChoiceName.DEBUG),
                Choice("info", ChoiceName.INFO),
                Choice("warning", ChoiceName.WARNING),
                Choice("error", ChoiceName.ERROR),
            )
        ),
    ),
)
"""Those of kiosk.toml."""

IN_STORE: tuple[Setting, ...] = (
    Setting(
        "rules.direction",
        Section.RULES,
        OneOf(
            (
                Choice("toggle", ChoiceName.TOGGLE),
                Choice("in_only", ChoiceName.IN_ONLY),
                Choice("out_only", ChoiceName.OUT_ONLY),
                Choice("ask", ChoiceName.ASK),
            )
        ),
    ),
    Setting("rules.double_scan_seconds", Section.RULES, Whole(0, 1800, "s")),
    Setting("rules.combine_same_day", Section.RULES, Switch()),
    Setting("rules.waiver_required", Section.RULES, Switch()),
    Setting("rules.min_age", Section.RULES, Whole(0, 120, optional=True)),
    Setting("rules.overdue_tolerance", Section.RULES, Money()),
    Setting("rules.free_entry_month_limit", Section.RULES, Whole(0, 1000)),
    Setting("rules.booking_early_minutes", Section.RULES, Whole(0, 1440, "min")),
    Setting("rules.max_stay_minutes", Section.RULES, Whole(1, 100_000, "min", optional=True)),
    Setting("rules.stale_after_hours", Section.RULES, Whole(0, 10_000, "h")),
    Setting("rules.milestones", Section.RULES, Numbers()),
    Setting(
        "rules.payg",
        Section.PRICES,
        OneOf(
            (
                Choice("off", ChoiceName.OFF),
                Choice("ask", ChoiceName.ASK_PRICE),
                Choice("auto", ChoiceName.AUTO_CHARGE),
            )
        ),
    ),
    Setting("rules.payg_day_min", Section.PRICES, Money(optional=True)),
    Setting("rules.payg_day_max", Section.PRICES, Money(optional=True)),
    Setting("rules.discount_bookings", Section.PRICES, Switch()),
    Setting("place.name", Section.HOURS, Words(optional=False)),
    Setting("place.capacity", Section.HOURS, Whole(1, 1_000_000, optional=True)),
    Setting("place.opening_hours", Section.HOURS, Week()),
    Setting("place.day_cutoff", Section.HOURS, Clock()),
    Setting("place.time_zone", Section.HOURS, Words(optional=False)),
)
"""Those of the location, in the store; the prices of its pass types come after them (`price_of`)."""

SETTINGS = IN_FILE + IN_STORE
BY_KEY = {setting.key: setting for setting in SETTINGS}


def price_of(pass_type_id: str) -> Setting:
    """The setting that is a pass type's price."""
    return Setting(PRICE + pass_type_id, Section.PRICES, Money())


def setting(key: str) -> Setting:
    """The setting with this key; raises KeyError."""
    return price_of(key.removeprefix(PRICE)) if key.startswith(PRICE) else BY_KEY[key]
