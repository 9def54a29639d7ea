"""What the wizard offers to choose from on this machine, and what it takes to be meant."""

from __future__ import annotations

import getpass
import os
import platform
import shutil
import sys
from pathlib import Path
from zoneinfo import available_timezones

from babel.numbers import get_territory_currencies
from PySide6.QtCore import QLocale, QTimeZone

from kiosk.presentation.catalogue import primary_language
from kiosk.presentation.setup.lockdown import recipe
from kiosk.presentation.setup.settings import LANGUAGES
from kiosk.presentation.setup.wizard import Place
from kiosk.settings_file import settings_file
from kiosk.ui.setup.wizard_answers import Offers

_CURRENCIES = ("AUD", "BRL", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "JPY", "MXN", "NOK", "NZD", "PLN", "SEK", "USD")
_NO_PLACES = ("Etc/", "posix", "right", "SystemV")


def offers(data: Path) -> Offers:
    """Zones, currencies, and how this system is locked."""
    return Offers(_zones(), _CURRENCIES, _lock(data))


def _lock(data: Path) -> str:
    """The recipe that starts the kiosk again as it is set up here: by this user, with this data and kiosk.toml."""
    found = shutil.which("kiosk")
    program = [str(Path(found).absolute())] if found else [sys.executable, "-m", "kiosk"]
    config = str(settings_file().absolute()) if os.environ.get("KIOSK_CONFIG") else None
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a number without a name
        user = str(os.getuid())
    return recipe(platform.system(), [*program, "--data", str(data.absolute())], user, config)


def place_here(language: str) -> Place:
    """What this machine says of where it is; without a name."""
    known = {str(one.value) for one in LANGUAGES}
    spoken = primary_language(language)
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return Place(
        language=spoken if spoken in known else "en",
        time_zone=zone if zone in _zones() else "UTC",
        currency=_currency(QLocale.system()),
    )


def _zones() -> tuple[str, ...]:
    places = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(_NO_PLACES))
    return ("UTC", *sorted(places))


def _currency(locale: QLocale) -> str:
    territory = QLocale.territoryToCode(locale.territory())
    used = get_territory_currencies(territory) if territory else []
    return next((one for one in used if one in _CURRENCIES), "EUR")
