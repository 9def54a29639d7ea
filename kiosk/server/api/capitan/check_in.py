"""A visit in Capitan's words: every documented field, in the documented order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.calendar import whole_minutes
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.visits import EntryMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in, as it is written: what a field is called, its type, and its place.

    Check-in and check-out are wall-clock times of the location in whole seconds, without an offset; `created_at`
    and `updated_at` are UTC with microseconds and a Z.
    """

    id: int
    url: str
    customer_id: int
    customer_url: str
    customer_first_name: str
    customer_last_name: str
    customer_birthday: date | None
    customer_email: str | None
    check_in_datetime: str
    check_out_datetime: str | None
    visit_duration_minutes: int
    entry_method: EntryMethod
    entry_method_description: str
    location_id: int
    location_url: str
    location_name: str
    free_entry_reason: str
    free_entry_granting_user_id: int | None
    free_entry_granting_user_first_name: str | None
    free_entry_granting_user_last_name: str | None
    converted_from_free_entry: bool
    milestone_list: tuple[str, ...]
    check_in_count: int | None
    created_at: str
    updated_at: str


def check_in(visit: ListedVisit, base: str, now: datetime) -> CheckIn:
    """The visit as Capitan shows it; `base` is what URLs begin with, `now` ends the visits that are still open.

    The visit has a number: lists of the server leave others out.
    """
    assert visit.number is not None
    left = visit.checked_out_at
    return CheckIn(
        id=visit.number,
        url=f"{base}/api/check-ins/{visit.number}/",
        customer_id=visit.member_number,
        customer_url=f"{base}/api/customers/{visit.member_number}/",
        customer_first_name=visit.first_name,
        customer_last_name=visit.last_name,
        customer_birthday=visit.birthday,
        customer_email=visit.email,
        check_in_datetime=_wall_clock(visit.checked_in_at, visit.time_zone),
        check_out_datetime=None if left is None else _wall_clock(left, visit.time_zone),
        visit_duration_minutes=whole_minutes(visit.checked_in_at, left or now),
        entry_method=visit.entry_method,
        entry_method_description=visit.description,
        location_id=visit.location_number,
        location_url=f"{base}/api/locations/{visit.location_number}/",
        location_name=visit.location_name,
        free_entry_reason=visit.free_entry_reason,
        free_entry_granting_user_id=visit.granted_by_number,
        free_entry_granting_user_first_name=visit.granted_by_first_name,
        free_entry_granting_user_last_name=visit.granted_by_last_name,
        converted_from_free_entry=visit.converted_from_free_entry,
        milestone_list=visit.milestones,
        check_in_count=visit.visit_count,
        created_at=_utc(visit.checked_in_at),
        updated_at=_utc(visit.updated_at),
    )


def _wall_clock(instant: datetime, zone: str) -> str:
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None).isoformat(timespec="seconds")


def _utc(instant: datetime) -> str:
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
