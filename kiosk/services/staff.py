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
    try:
        argon2.PasswordHasher().verify(found.pin_hash or "", pin)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError) as error:
        raise WrongPin("the PIN is wrong") from error
    return found.who
