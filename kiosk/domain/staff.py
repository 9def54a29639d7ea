"""Who works at the desk, and what their role allows (rules.md 5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StaffRole(StrEnum):
    """Receptionists grant free entry, repair and search; managers also approve what goes beyond a limit."""

    RECEPTIONIST = "receptionist"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """Someone at the desk."""

    id: str
    first_name: str
    last_name: str
    role: StaffRole


@dataclass(frozen=True, slots=True)
class ListedStaff:
    """Someone at the desk, and whether they can sign in."""

    who: StaffMember
    has_pin: bool


@dataclass(frozen=True, slots=True)
class FreeEntries:
    """How many free entries this calendar month has seen: those of the member, and those that the granter gave."""

    of_member: int
    of_granter: int


def needs_approval(counted: FreeEntries, limit: int, granter: StaffMember, approver: StaffMember | None) -> bool:
    """Whether one more free entry takes a manager, who says so with their PIN (rules.md 5: the soft limit).

    The limit holds for each member, and for each member of staff; a manager is not limited.
    """
    approved = any(one is not None and one.role is StaffRole.MANAGER for one in (granter, approver))
    return not approved and max(counted.of_member, counted.of_granter) >= limit
