"""The tables: reference data, events (the truth), visits (the projection), and what the sync keeps.

The same on SQLite and PostgreSQL; the migrations are compared with them in a test. Invariants of rules.md 9
stand here as constraints too.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    text,
)

from kiosk.store.instant import Instant

CODE = 128

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _change() -> Column[Any]:
    return Column("change", BigInteger, nullable=False, index=True)


def _id(name: str = "id") -> Column[Any]:
    return Column(name, String(CODE), primary_key=True)


def _reference(name: str, *, nullable: bool = False) -> Column[Any]:
    """The id of another reference row; no foreign key, see below."""
    return Column(name, String(CODE), nullable=nullable)


# ---------------------------------------------------------------- reference data
#
# A kiosk pulls these rows in the order of their change numbers, so a pass may come before its member: there are
# no foreign keys among them. The import refuses broken references, and a row whose partner is missing joins nothing.

organization = Table(
    "organization",
    metadata,
    _id(),  # one row, "organization"
    Column("name", Text, nullable=False),
    Column("currency", String(3), nullable=False),
    _change(),
)

locations = Table(
    "locations",
    metadata,
    _id(),
    Column("number", Integer, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("day_cutoff", String(5), nullable=False),
    Column("capacity", Integer),
    Column("opening_hours", JSON, nullable=False),
    Column("policies", JSON, nullable=False),
    _change(),
)

plans = Table(
    "plans",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("limit", JSON(none_as_null=True)),
    _change(),
)

pass_types = Table(
    "pass_types",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("price", Integer, CheckConstraint("price >= 0", name="price"), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("price_version", Integer, nullable=False),
    Column("minutes_included", Integer),
    Column("visits_included", Integer),
    Column("locations", JSON, nullable=False),
    Column("hours", JSON, nullable=False),
    Column("use_priority", String(8), nullable=False),
    Column("counts_towards_plan_limits", Boolean, nullable=False),
    Column("payg_for_members", Boolean, nullable=False),
    Column("payg_for_contacts", Boolean, nullable=False),
    Column("bill", String(16), nullable=False),
    Column("archived", Boolean, nullable=False),
    _change(),
)

staff = Table(
    "staff",
    metadata,
    _id(),
    Column("number", Integer, nullable=False, unique=True),
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False),
    Column("role", String(16), nullable=False),
    Column("pin_hash", Text),
    _change(),
)

members = Table(
    "members",
    metadata,
    _id(),
    Column("number", Integer, nullable=False, unique=True),
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False),
    Column("email", Text),
    Column("phone", Text),
    Column("birthday", Date),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    _reference("plan_id", nullable=True),
    Column("teams", JSON, nullable=False),
    Column("waiver_signed_on", Date),
    Column("waiver_expires_on", Date),
    Column("overdue", Integer, nullable=False),
    Column("note", Text),
    Column("language", String(16)),
    Column("show_name", Boolean, nullable=False),
    Column("visits_before", Integer, nullable=False),
    _change(),
)

credentials = Table(
    "credentials",
    metadata,
    _id(),  # the code itself: it belongs to one member
    Column("member_id", String(CODE), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("expires_at", Instant),
    Column("secret", String(CODE)),  # base32: a rotating code is checked by it (kiosk/domain/rotating.py)
    _change(),
)

passes = Table(
    "passes",
    metadata,
    _id(),
    Column("number", Integer, unique=True),
    Column("member_id", String(CODE), nullable=False, index=True),
    _reference("pass_type_id"),
    Column("starts_on", Date),
    Column("expires_on", Date),
    Column("remaining_visits", Integer),
    Column("remaining_minutes", Integer),
    Column("origin", String(16), nullable=False),
    Column("state", String(24), nullable=False),
    _reference("location_id", nullable=True),
    Column("shared_by", String(CODE)),
    _change(),
)

bookings = Table(
    "bookings",
    metadata,
    _id(),
    Column("member_id", String(CODE), nullable=False, index=True),
    Column("guests", JSON, nullable=False),
    _reference("location_id"),
    Column("resource", Text, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, CheckConstraint("ends_at > starts_at", name="window"), nullable=False),
    Column("state", String(16), nullable=False),
    _change(),
)

booking_guests = Table(
    "booking_guests",  # `bookings.guests` by member: kept with it, so that a guest's scan is one look-up
    metadata,
    Column("booking_id", String(CODE), ForeignKey("bookings.id"), primary_key=True),
    Column("member_id", String(CODE), primary_key=True, index=True),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("table", String(32), primary_key=True),
    _id(),
    _change(),
)

# ---------------------------------------------------------------- the truth, and what is read from it

events = Table(
    "events",
    metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("id", String(CODE), nullable=False, unique=True),
    Column("visit_id", String(CODE), index=True),
    Column("member_id", String(CODE)),
    Column("location_id", String(CODE), nullable=False),
    Column("kind", String(24), nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("actor", String(CODE), nullable=False),
    Column("device", String(CODE), nullable=False),
    Column("payload", Text, nullable=False),
    Column("server_seq", BigInteger, unique=True),
    Column("clock_offset", Integer),
    Index(
        "ix_events_outbox",
        "position",
        sqlite_where=text("server_seq IS NULL"),
        postgresql_where=text("server_seq IS NULL"),
    ),
    Index("ix_events_kind", "kind", "occurred_at"),
)

IS_OPEN = text("checked_in_at IS NOT NULL AND checked_out_at IS NULL AND voided = false AND conflicts_with IS NULL")
"""Inside now. Queries use the very same words, so that both databases use the partial indexes."""

visits = Table(
    "visits",
    metadata,
    _id(),
    Column("number", BigInteger, unique=True),
    Column("member_id", String(CODE), nullable=False),
    Column("location_id", String(CODE), nullable=False),
    Column("day", Date, nullable=False),
    Column("starts_at", Instant),
    Column("ends_at", Instant),
    Column("checked_in_at", Instant),
    Column("entered_at", Instant),  # later than checked_in_at where an earlier visit of the day went on
    Column("reopened_at", Instant),  # when a check-out was last taken back: they were still here
    Column("checked_out_at", Instant, CheckConstraint("checked_out_at >= checked_in_at", name="leaves_after")),
    Column("entry_method", String(3), nullable=False),
    Column("description", Text, nullable=False),
    Column("pass_id", String(CODE)),
    Column("minutes_pass_id", String(CODE)),
    Column("minutes_left", Integer),
    Column("tariff", JSON(none_as_null=True)),
    Column("counts_towards_plan_limits", Boolean, nullable=False, server_default=false()),
    Column("booking_id", String(CODE), index=True),
    Column("pay_as_you_go", Boolean, nullable=False, server_default=false()),
    Column("free_entry_reason", Text, nullable=False, server_default=""),
    Column("granted_by", String(CODE)),
    Column("expects_payment", Boolean, nullable=False, server_default=false()),
    Column("converted_from_free_entry", Boolean, nullable=False, server_default=false()),
    Column("auto_checkout", Boolean, nullable=False, server_default=false()),
    Column("voided", Boolean, nullable=False, server_default=false()),
    Column("conflicts_with", String(CODE)),
    Column("wrong_clock", Boolean, nullable=False, server_default=false()),
    Column("kept", Boolean, nullable=False, server_default=false()),  # staff looked at what contradicts it
    Column("visit_count", Integer),
    Column("milestones", JSON, nullable=False),
    Column("device", String(CODE), nullable=False),
    Column("updated_at", Instant, nullable=False),
    # rules.md 9.3: a member has at most one open visit per location
    Index(
        "uq_visits_open",
        "member_id",
        "location_id",
        unique=True,
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    ),
    # with all that is asked of those inside, or SQLite may prefer ix_visits_place, and look among all who ever came
    Index(
        "ix_visits_inside",
        *("location_id", "checked_in_at", "checked_out_at", "voided", "conflicts_with"),
        *("entered_at", "id", "member_id", "entry_method"),
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    ),
    Index(
        "ix_visits_conflict",
        "conflicts_with",
        sqlite_where=text("conflicts_with IS NOT NULL"),
        postgresql_where=text("conflicts_with IS NOT NULL"),
    ),
    Index("ix_visits_newest", "checked_in_at", "id"),
    Index("ix_visits_left", "checked_out_at", "id"),
    Index("ix_visits_place", "location_id", "checked_in_at", "id"),
    Index("ix_visits_method", "entry_method", "checked_in_at", "id"),
    Index("ix_visits_member", "member_id", "checked_in_at", "id", "voided"),  # all that a count of them looks at
)

IN_THE_FIGURE = 0
"""The number of a use that is part of its pass's figure before it has one of the server's."""

pass_uses = Table(
    "pass_uses",
    metadata,
    Column("event_id", String(CODE), primary_key=True),
    Column("pass_id", String(CODE), nullable=False),
    Column("visit_id", String(CODE), nullable=False),
    Column("day", Date, nullable=False),
    Column("visits", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("server_seq", BigInteger),
    # all that a scan asks of them: nobody's check-in gets slower with the number of those before it
    Index("ix_pass_uses_pass", "pass_id", "server_seq", "day", "visits", "minutes"),
)

code_uses = Table(
    "code_uses",  # steps of rotating codes that let somebody in or out: machines that were apart may each have one
    metadata,
    Column("credential_id", String(CODE), primary_key=True),
    Column("step", BigInteger, primary_key=True, autoincrement=False),
    Column("event_id", String(CODE), primary_key=True),
    Column("visit_id", String(CODE), nullable=False),
)

charges = Table(
    "charges",
    metadata,
    Column("visit_id", String(CODE), primary_key=True),  # rules.md 1: unique per visit
    Column("member_id", String(CODE), nullable=False),
    Column("location_id", String(CODE), nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("amount", Integer, CheckConstraint("amount >= 0", name="amount"), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("pass_type_id", String(CODE), nullable=False),
    Column("price_version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("day", Date),  # with the two below: what the day's floor and cap are reckoned from
    Column("plain", Integer),
    Column("bounds", JSON(none_as_null=True)),
    Index("ix_charges_member", "member_id", "occurred_at"),
)

SHOWN_AT_CHECK_IN = text("at_check_in = true AND closed_at IS NULL")
"""Notes that a check-in asks for; its query says the very same words, so that both databases use the partial index."""

notes = Table(
    "notes",  # by the id of the event that wrote it; without a text it was closed before it arrived
    metadata,
    _id(),
    Column("member_id", String(CODE), nullable=False, index=True),
    Column("text", Text),
    Column("author", String(CODE)),
    Column("written_at", Instant),
    Column("until", Date),
    Column("at_check_in", Boolean, nullable=False, server_default=false()),
    Column("closed_at", Instant),
    Column("closed_by", String(CODE)),
    Index(
        "ix_notes_shown",
        *("member_id", "until"),
        sqlite_where=SHOWN_AT_CHECK_IN,
        postgresql_where=SHOWN_AT_CHECK_IN,
    ),
)

member_preferences = Table(
    "member_preferences",  # the newest choice of each member
    metadata,
    _id("member_id"),
    Column("event_id", String(CODE), nullable=False),
    Column("chosen_at", Instant, nullable=False),
    Column("preferences", JSON, nullable=False),
)

# ---------------------------------------------------------------- the sync

store_state = Table(
    "store_state",  # what this store knows of itself: kiosk/store/state.py
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Text, nullable=False),
)

change_counter = Table(
    "change_counter",  # one row: change numbers and server_seq come from one sequence
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one_row"), primary_key=True),
    Column("value", BigInteger, nullable=False),
)

inbox = Table(
    "inbox",  # events that the server refused for good: staff look at them, the outbox goes on
    metadata,
    Column("event_id", String(CODE), ForeignKey("events.id"), primary_key=True),
    Column("problem", Text, nullable=False),
    Column("refused_at", Instant, nullable=False),
)

# ---------------------------------------------------------------- who may talk to the server

devices = Table(
    "devices",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    _reference("location_id"),
    Column("key_hash", String(64), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)

pairings = Table(
    "pairings",  # kiosks that may come in by a short code, once, until it is too late
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("name", Text, nullable=False),
    _reference("location_id"),
    Column("expires_at", Instant, nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("email", String(254), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("email", String(254), ForeignKey("users.email"), nullable=False, index=True),
    Column("created_at", Instant, nullable=False),
)

card_links = Table(
    "card_links",  # by which a member's phone gets the page with their rotating code; one for each
    metadata,
    Column("credential_id", String(CODE), primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
)
