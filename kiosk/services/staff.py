"""Who acts at the desk: found by id, and asked for a PIN where a rule wants one."""

from __future__ import annotations

import argon2
import structlog

from kiosk.domain.staff import StaffMember
from kiosk.store import staff
from kiosk.store.engine import Store
from kiosk.store.staff import StoredStaff

log = structlog.get_logger(__name__)


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
    if not has_pin(found, pin):
        raise WrongPin("the PIN is wrong")
    return found.who


def who_has_pin(store: Store, pin: str) -> StaffMember | None:
    """Whose PIN this is; None: nobody's, or that of two, of whom nobody can say which it is.

    Takes a slow hash for each who has one, whoever it is: not for the UI thread, nor for the desk's.
    """
    with store.read() as connection:
        asked = staff.with_pins(connection)
    found = [one.who for one in asked if has_pin(one, pin)]
    if len(found) > 1:
        log.warning("pin_of_several", staff=[one.id for one in found])
    return found[0] if len(found) == 1 else None


def somebody_has_a_pin(store: Store) -> bool:
    """Whether anybody can sign in at all."""
    with store.read() as connection:
        return bool(staff.with_pins(connection))


def has_pin(stored: StoredStaff, pin: str) -> bool:
    """Whether the PIN is theirs. Slow."""
    try:
        return argon2.PasswordHasher().verify(stored.pin_hash or "", pin)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
        return False
