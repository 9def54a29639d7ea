"""What a member prefers, remembered on their pass (ux.md S20): in one transaction; every kiosk gets it."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.events import PreferencesChosen
from kiosk.domain.preferences import Preferences
from kiosk.domain.repair import NotPossible
from kiosk.services.signature import Signature
from kiosk.store import people
from kiosk.store.engine import Store


def choose_preferences(
    store: Store, member_id: str, preferences: Preferences, at: datetime, location_id: str, signature: Signature
) -> None:
    """These count from now on, all of them; whoever takes back a consent chooses without it. Raises NotPossible,
    StoreFault.
    """
    with store.write() as connection:
        member = people.find(connection, member_id)
        if member is None:
            raise NotPossible("nobody knows this member any more")
        chosen = PreferencesChosen(member=member, at=at, location_id=location_id, preferences=preferences)
        signature.write(connection, chosen)
