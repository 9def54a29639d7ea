"""The server's clock and chance: the one place where it reads time, and makes ids and secrets.

`kiosk/app/clock.py` does the same for the kiosk; the two programs do not import each other.
"""

from __future__ import annotations

import secrets
from base64 import b32encode
from datetime import UTC, datetime

import uuid_utils

from kiosk.domain import rotating
from kiosk.protocol import pairing


def now() -> datetime:
    """The present instant, in UTC."""
    return datetime.now(UTC)  # noqa: TID251  # this is the server's clock


def new_id() -> str:
    """A UUIDv7 for a visit or an event: unique everywhere, and sorted by when it was made."""
    return str(uuid_utils.uuid7())  # noqa: TID251  # this is the place


def new_secret() -> str:
    """A key or token with 256 random bits, in characters that need no quoting anywhere."""
    return secrets.token_urlsafe(32)


def new_password() -> str:
    """A password with 96 random bits, short enough to be typed once."""
    return secrets.token_urlsafe(12)


def new_rotating_secret() -> str:
    """160 random bits in base32: what a member's rotating codes are made of."""
    return b32encode(secrets.token_bytes(20)).decode()


def new_handle() -> str:
    """A name for a credential that rotates."""
    return rotating.new_handle(secrets.randbelow)


def new_pairing_code() -> str:
    """A short code for a kiosk that is set up now."""
    return pairing.new_code(secrets.randbelow)


def new_device_id() -> str:
    """An id for a kiosk; it stands in every event that the kiosk records."""
    return f"kiosk-{secrets.token_hex(6)}"
