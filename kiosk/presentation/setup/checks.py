"""How one part of the machine is, as a person reads it: on a tile of the settings, and as a line of `kiosk doctor`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.presentation.catalogue import Speaker, Texts
from kiosk.presentation.setup.sections import Section


class Topic(StrEnum):
    """What is looked at, in the order in which it is shown."""

    CAMERA = "camera"
    LAST_SCAN = "last_scan"
    SCANNER = "scanner"
    STORE = "store"
    SPACE = "space"
    SERVER = "server"
    CLOCK = "clock"
    STAFF = "staff"
    SCREEN = "screen"
    SOUND = "sound"
    POWER = "power"

    @property
    def section(self) -> Section | None:
        """The section of the settings in which it is mended; None: not in the settings."""
        return _MENDED_IN.get(self)


_MENDED_IN = {
    Topic.CAMERA: Section.CAMERA,
    Topic.SCANNER: Section.SCANNERS,
    Topic.SERVER: Section.SERVER,
    Topic.CLOCK: Section.SERVER,
    Topic.STAFF: Section.STAFF,
    Topic.SCREEN: Section.SCREEN,
    Topic.SOUND: Section.SCREEN,
    Topic.STORE: Section.DATA,
    Topic.SPACE: Section.DATA,
}


class Verdict(StrEnum):
    """Whether anything is to be done."""

    OK = "ok"
    WARN = "warn"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text and what fills its slots, to be said in any language."""

    key: Texts
    slots: Mapping[str, str | int] = field(default_factory=dict)

    def said(self, say: Speaker) -> str:
        """In the speaker's language."""
        return say(self.key, **self.slots)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `fix` says what to do, where something is to be done."""

    name: Topic
    verdict: Verdict
    value: Phrase
    fix: Phrase | None = None
