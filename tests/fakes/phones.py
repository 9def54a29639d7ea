"""Members' phones that show rotating codes: what the page of the server does, without it."""

from __future__ import annotations

from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain import rotating
from tests.fakes.documents import Document


@dataclass(frozen=True)
class Phone:
    """It knows its member's secret, and what time it is."""

    handle: str
    secret: str

    def shows(self, at: datetime) -> str:
        """The text in its QR code."""
        return rotating.shown(self.handle, self.secret, at).text

    @property
    def credential(self) -> Document:
        """As it stands in the import document."""
        return {"value": self.handle, "kind": "rotating", "secret": self.secret}


def _phone(handle: str) -> Phone:
    return Phone(handle, b32encode(handle.encode() * 3)[:32].decode())


ADAS, GRACES, ALANS = _phone("0DJ8F3K9"), _phone("0GR5CE2X"), _phone("0LJN7X4P")


def handed_out(document: Document) -> Document:
    """The club, in which Ada, Grace and Alan have a phone beside their card."""
    for member, phone in zip(document["members"], (ADAS, GRACES, ALANS), strict=False):
        member["credentials"] = [*member["credentials"], phone.credential]
    return document
