"""Pairing with a server: the code is given, a key comes back, and both stand in kiosk.toml for nobody else to read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.protocol.messages import Paired
from kiosk.protocol.pairing import Invitation
from kiosk.settings_file import change_settings
from kiosk.sync.client import ServerClient, connect


def pair(invitation: Invitation, *, new_id: Callable[[], str], now: Callable[[], datetime]) -> Paired:
    """Pair and keep the key; raises WrongCode, SyncFault, and OSError or BrokenSettingsFile if it cannot be kept.

    The file is tried first: a code is good once, and a key that cannot be kept is lost.
    """
    change_settings({}, private=True)
    with connect(invitation.url, None) as http:
        paired = ServerClient(http, new_id=new_id, now=now).pair(invitation.code)
    change_settings({"sync.url": invitation.url, "sync.key": paired.key, "device.name": paired.name}, private=True)
    return paired
