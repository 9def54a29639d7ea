"""Who acts at the desk: found by id, and asked for a PIN where a rule wants one."""

from __future__ import annotations

import argon2

from kiosk.domain.staff import StaffMember
from kiosk.store import staff
from kiosk.store.engine import Store


class UnknownStaff(LookupError):
    """Nobody at the desk has this id."""


class WrongPin(ValueError):
    """The PIN is not theirs, or they have none."""


def find_staff(store: Store, staff_id: str) -> StaffMember:
    """The member of staff with this id; raises UnknownStaff."""
    with store.read() as connection:
        found = staff.find(connection, staff_id)
    if found is None:
        raise UnknownStaff(f"there is no member of staff {staff_id!r}")
    return found.who


def with_pin(store: Store, staff_id: str, pin: str) -> StaffMember:
    """The member of staff who says to be this one, and knows the PIN; raises UnknownStaff, WrongPin."""
    with store.read() as connection:
        found = staff.find(connection, staff_id)
    if found is None:
        raise UnknownStaff(f"there is no member of staff {staff_id!r}")
    if not _is_theirs(found, pin):
        raise WrongPin("the PIN is wrong")
    return found.who


def who_has_pin(store: Store, pin: str) -> StaffMember | None:
    """Whose PIN this is; None: nobody's. Takes a slow hash for each who has one: not for the UI thread."""
    with store.read() as connection:
        asked = staff.with_pins(connection)
    return next((one.who for one in asked if _is_theirs(one, pin)), None)


def somebody_has_a_pin(store: Store) -> bool:
    """Whether anybody can sign in at all."""
    with store.read() as connection:
        return bool(staff.with_pins(connection))


def _is_theirs(stored: staff.StoredStaff, pin: str) -> bool:
    try:
        return argon2.PasswordHasher().verify(stored.pin_hash or "", pin)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
        return False
