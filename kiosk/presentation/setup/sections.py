"""The sections of the settings, in the order in which they are listed (ux.md S18)."""

from __future__ import annotations

from enum import StrEnum


class Section(StrEnum):
    """What stands on one page of the settings; `HEALTH` is the page of tiles that says how the machine is."""

    HEALTH = "health"
    DEVICE = "device"
    CAMERA = "camera"
    SCANNERS = "scanners"
    SCREEN = "screen"
    MEMBERS = "members"
    RULES = "rules"
    PRICES = "prices"
    HOURS = "hours"
    STAFF = "staff"
    SERVER = "server"
    DATA = "data"
    LOGS = "logs"
    ABOUT = "about"
