"""What the wizard offers to choose from on this machine, and what it takes to be meant."""

from __future__ import annotations

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
from kiosk.ui.setup.wizard_answers import Offers

_CURRENCIES = ("AUD", "BRL", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "JPY", "MXN", "NOK", "NZD", "PLN", "SEK", "USD")
_NO_PLACES = ("Etc/", "posix", "right", "SystemV")


def offers(data: Path) -> Offers:
    """Zones, currencies, and how this system is locked."""
    program = shutil.which("kiosk") or f"{sys.executable} -m kiosk"
    return Offers(_zones(), _CURRENCIES, recipe(platform.system(), f"{program} --data {data}"))


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
