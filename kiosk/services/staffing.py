"""Who works at the desk: added, renamed, given a PIN or none any more, taken off the list (ux.md S18 and S19).

Reference data like a document's, under change numbers of its own. A kiosk's copy of its server's store takes none:
there the server says who the staff are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import argon2
from sqlalchemy import Connection

from kiosk.domain.one_line import one_line
from kiosk.domain.repair import NotPossible
from kiosk.domain.search import fold
from kiosk.domain.sign_in import pin_gap
from kiosk.domain.staff import ListedStaff, StaffMember, StaffRole
from kiosk.services.staff import UnknownStaff, has_pin
from kiosk.store import reference, staff, state, tables
from kiosk.store.engine import Store


def staff_list(store: Store) -> tuple[ListedStaff, ...]:
    """Everybody at the desk, by first name. Raises StoreFault."""
    with store.read() as connection:
        found = staff.everybody(connection)
    listed = (ListedStaff(one.who, one.pin_hash is not None) for one in found)
    return tuple(sorted(listed, key=lambda one: (fold(one.who.first_name), fold(one.who.last_name), one.who.id)))


def hashed_pin(store: Store, pin: str, staff_id: str | None = None) -> str:
    """The slow salted hash of a PIN that somebody may have: `staff_id`, or somebody new.

    The PIN alone signs in, so no two may have the same. Slow, and writes nothing: done before the order that stores
    it, neither on the UI's thread nor on the desk's. Raises NotPossible, StoreFault.
    """
    if (gap := pin_gap(pin)) is not None:
        raise NotPossible(gap)
    with store.read() as connection:
        others = [one for one in staff.with_pins(connection) if one.who.id != staff_id]
    if any(has_pin(one, pin) for one in others):
        raise NotPossible("choose another PIN")
    return argon2.PasswordHasher().hash(pin)


def add_staff(
    store: Store,
    first_name: str,
    last_name: str,
    role: StaffRole,
    *,
    new_id: Callable[[], str],
    pin_hash: str | None = None,
) -> StaffMember:
    """Somebody new at the desk. Raises NotPossible, StoreFault."""
    who = StaffMember(id=new_id(), first_name=_name(first_name), last_name=one_line(last_name), role=role)
    row = {
        "id": who.id,
        "first_name": who.first_name,
        "last_name": who.last_name,
        "role": role.value,
        "pin_hash": pin_hash,
    }
    _write(store, None, lambda connection: reference.put(connection, tables.staff, [row]))
    return who


def rename(store: Store, staff_id: str, first_name: str, last_name: str) -> None:
    """They are called otherwise; what they granted stays theirs. Raises UnknownStaff, NotPossible, StoreFault."""
    _change(store, staff_id, first_name=_name(first_name), last_name=one_line(last_name))


def set_pin(store: Store, staff_id: str, pin_hash: str) -> None:
    """They sign in by another PIN, hashed by `hashed_pin`. Raises UnknownStaff, NotPossible, StoreFault."""
    _change(store, staff_id, pin_hash=pin_hash)


def remove_pin(store: Store, staff_id: str) -> None:
    """They cannot sign in any more. Raises UnknownStaff, StoreFault, and NotPossible where no manager could then."""
    _change(store, staff_id, pin_hash=None)


def remove_staff(store: Store, staff_id: str) -> None:
    """They work here no more; what they granted stays, under their id.

    Raises UnknownStaff, StoreFault, and NotPossible where no manager could sign in then.
    """
    _write(store, staff_id, lambda connection: reference.remove(connection, tables.staff, [staff_id]))


def _name(first_name: str) -> str:
    name = one_line(first_name)
    if not name:
        raise NotPossible("a first name is needed")
    return name


def _change(store: Store, staff_id: str, **values: Any) -> None:
    row = {"id": staff_id, **values}
    _write(store, staff_id, lambda connection: reference.put(connection, tables.staff, [row]))


def _write(store: Store, staff_id: str | None, make: Callable[[Connection], object]) -> None:
    """`staff_id` None: they are new."""
    with store.write() as connection:
        if state.get(connection, state.Name.DEVICE) is not None:
            raise NotPossible("this kiosk has its staff from its server; change them there")
        if staff_id is not None and staff.find(connection, staff_id) is None:
            raise UnknownStaff(f"there is no member of staff {staff_id!r}")
        could = _a_manager_can_sign_in(connection)
        make(connection)
        if could and not _a_manager_can_sign_in(connection):
            raise NotPossible("then no manager could sign in")


def _a_manager_can_sign_in(connection: Connection) -> bool:
    return any(one.who.role is StaffRole.MANAGER for one in staff.with_pins(connection))
