"""The first schema."""

import sqlalchemy as sa
from alembic import op

from kiosk.store.instant import Instant

revision = "1"
down_revision = None
branch_labels = None
depends_on = None

IS_OPEN = sa.text("checked_in_at IS NOT NULL AND checked_out_at IS NULL AND voided = false AND conflicts_with IS NULL")


def upgrade() -> None:

    op.create_table(
        "change_counter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_change_counter_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_counter")),
    )
    op.create_table(
        "charges",
        sa.Column("visit_id", sa.String(length=128), nullable=False),
        sa.Column("member_id", sa.String(length=128), nullable=False),
        sa.Column("location_id", sa.String(length=128), nullable=False),
        sa.Column("occurred_at", Instant(timezone=True), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("pass_type_id", sa.String(length=128), nullable=False),
        sa.Column("price_version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_charges_amount")),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_charges")),
    )
    op.create_index("ix_charges_member", "charges", ["member_id", "occurred_at"], unique=False)
    op.create_table(
        "events",
        sa.Column(
            "position",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("visit_id", sa.String(length=128), nullable=True),
        sa.Column("member_id", sa.String(length=128), nullable=True),
        sa.Column("location_id", sa.String(length=128), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("occurred_at", Instant(timezone=True), nullable=False),
        sa.Column("recorded_at", Instant(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=128), nullable=False),
        sa.Column("device", sa.String(length=128), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("server_seq", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_events")),
        sa.UniqueConstraint("id", name=op.f("uq_events_id")),
        sa.UniqueConstraint("server_seq", name=op.f("uq_events_server_seq")),
    )
    op.create_index("ix_events_kind", "events", ["kind", "occurred_at"], unique=False)
    op.create_index(
        "ix_events_outbox",
        "events",
        ["position"],
        unique=False,
        sqlite_where=sa.text("server_seq IS NULL"),
        postgresql_where=sa.text("server_seq IS NULL"),
    )
    op.create_index(op.f("ix_events_visit_id"), "events", ["visit_id"], unique=False)
    op.create_table(
        "locations",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("day_cutoff", sa.String(length=5), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("opening_hours", sa.JSON(), nullable=False),
        sa.Column("policies", sa.JSON(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_locations")),
        sa.UniqueConstraint("number", name=op.f("uq_locations_number")),
    )
    op.create_index(op.f("ix_locations_change"), "locations", ["change"], unique=False)
    op.create_table(
        "organization",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )
    op.create_index(op.f("ix_organization_change"), "organization", ["change"], unique=False)
    op.create_table(
        "pass_types",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("price_version", sa.Integer(), nullable=False),
        sa.Column("minutes_included", sa.Integer(), nullable=True),
        sa.Column("visits_included", sa.Integer(), nullable=True),
        sa.Column("locations", sa.JSON(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("use_priority", sa.String(length=8), nullable=False),
        sa.Column("counts_towards_plan_limits", sa.Boolean(), nullable=False),
        sa.Column("payg_for_members", sa.Boolean(), nullable=False),
        sa.Column("payg_for_contacts", sa.Boolean(), nullable=False),
        sa.Column("bill", sa.String(length=16), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("price >= 0", name=op.f("ck_pass_types_price")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pass_types")),
    )
    op.create_index(op.f("ix_pass_types_change"), "pass_types", ["change"], unique=False)
    op.create_table(
        "pass_uses",
        sa.Column("event_id", sa.String(length=128), nullable=False),
        sa.Column("pass_id", sa.String(length=128), nullable=False),
        sa.Column("visit_id", sa.String(length=128), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("server_seq", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_pass_uses")),
    )
    op.create_index(
        "ix_pass_uses_pass", "pass_uses", ["pass_id", "server_seq", "day", "visits", "minutes"], unique=False
    )
    op.create_table(
        "plans",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("limit", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    op.create_index(op.f("ix_plans_change"), "plans", ["change"], unique=False)
    op.create_table(
        "staff",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("number", name=op.f("uq_staff_number")),
    )
    op.create_index(op.f("ix_staff_change"), "staff", ["change"], unique=False)
    op.create_table(
        "store_state",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_store_state")),
    )
    op.create_table(
        "tombstones",
        sa.Column("table", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("table", "id", name=op.f("pk_tombstones")),
    )
    op.create_index(op.f("ix_tombstones_change"), "tombstones", ["change"], unique=False)
    op.create_table(
        "users",
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("email", name=op.f("pk_users")),
    )
    op.create_table(
        "visits",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("member_id", sa.String(length=128), nullable=False),
        sa.Column("location_id", sa.String(length=128), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts_at", Instant(timezone=True), nullable=True),
        sa.Column("ends_at", Instant(timezone=True), nullable=True),
        sa.Column("checked_in_at", Instant(timezone=True), nullable=True),
        sa.Column("checked_out_at", Instant(timezone=True), nullable=True),
        sa.Column("entry_method", sa.String(length=3), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("pass_id", sa.String(length=128), nullable=True),
        sa.Column("minutes_pass_id", sa.String(length=128), nullable=True),
        sa.Column("booking_id", sa.String(length=128), nullable=True),
        sa.Column("pay_as_you_go", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("free_entry_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("granted_by", sa.String(length=128), nullable=True),
        sa.Column("converted_from_free_entry", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("auto_checkout", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("voided", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("conflicts_with", sa.String(length=128), nullable=True),
        sa.Column("visit_count", sa.Integer(), nullable=True),
        sa.Column("milestones", sa.JSON(), nullable=False),
        sa.Column("device", sa.String(length=128), nullable=False),
        sa.Column("updated_at", Instant(timezone=True), nullable=False),
        sa.CheckConstraint("checked_out_at >= checked_in_at", name=op.f("ck_visits_leaves_after")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("number", name=op.f("uq_visits_number")),
    )
    op.create_index(op.f("ix_visits_booking_id"), "visits", ["booking_id"], unique=False)
    op.create_index(
        "ix_visits_inside",
        "visits",
        ["location_id", "checked_in_at"],
        unique=False,
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    )
    op.create_index("ix_visits_left", "visits", ["checked_out_at", "id"], unique=False)
    op.create_index("ix_visits_member", "visits", ["member_id", "checked_in_at", "id", "voided"], unique=False)
    op.create_index("ix_visits_method", "visits", ["entry_method", "checked_in_at", "id"], unique=False)
    op.create_index("ix_visits_newest", "visits", ["checked_in_at", "id"], unique=False)
    op.create_index("ix_visits_place", "visits", ["location_id", "checked_in_at", "id"], unique=False)
    op.create_index(
        "uq_visits_open",
        "visits",
        ["member_id", "location_id"],
        unique=True,
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("location_id", sa.String(length=128), nullable=False),
        sa.Column("key_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("revoked_at", Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_devices")),
        sa.UniqueConstraint("key_hash", name=op.f("uq_devices_key_hash")),
    )
    op.create_table(
        "inbox",
        sa.Column("event_id", sa.String(length=128), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("refused_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_inbox_event_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_inbox")),
    )
    op.create_table(
        "members",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("plan_id", sa.String(length=128), nullable=True),
        sa.Column("teams", sa.JSON(), nullable=False),
        sa.Column("waiver_signed_on", sa.Date(), nullable=True),
        sa.Column("waiver_expires_on", sa.Date(), nullable=True),
        sa.Column("overdue", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("show_name", sa.Boolean(), nullable=False),
        sa.Column("visits_before", sa.Integer(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("number", name=op.f("uq_members_number")),
    )
    op.create_index(op.f("ix_members_change"), "members", ["change"], unique=False)
    op.create_table(
        "tokens",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["email"], ["users.email"], name=op.f("fk_tokens_email")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_tokens")),
    )
    op.create_index(op.f("ix_tokens_email"), "tokens", ["email"], unique=False)
    op.create_table(
        "bookings",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("member_id", sa.String(length=128), nullable=False),
        sa.Column("guests", sa.JSON(), nullable=False),
        sa.Column("location_id", sa.String(length=128), nullable=False),
        sa.Column("resource", sa.Text(), nullable=False),
        sa.Column("starts_at", Instant(timezone=True), nullable=False),
        sa.Column("ends_at", Instant(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_bookings_window")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
    )
    op.create_index(op.f("ix_bookings_change"), "bookings", ["change"], unique=False)
    op.create_index(op.f("ix_bookings_member_id"), "bookings", ["member_id"], unique=False)
    op.create_table(
        "credentials",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("member_id", sa.String(length=128), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("expires_at", Instant(timezone=True), nullable=True),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credentials")),
    )
    op.create_index(op.f("ix_credentials_change"), "credentials", ["change"], unique=False)
    op.create_index(op.f("ix_credentials_member_id"), "credentials", ["member_id"], unique=False)
    op.create_table(
        "passes",
        sa.Column("id", sa.String(length=128), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("member_id", sa.String(length=128), nullable=False),
        sa.Column("pass_type_id", sa.String(length=128), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("remaining_visits", sa.Integer(), nullable=True),
        sa.Column("remaining_minutes", sa.Integer(), nullable=True),
        sa.Column("origin", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("location_id", sa.String(length=128), nullable=True),
        sa.Column("shared_by", sa.String(length=128), nullable=True),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passes")),
        sa.UniqueConstraint("number", name=op.f("uq_passes_number")),
    )
    op.create_index(op.f("ix_passes_change"), "passes", ["change"], unique=False)
    op.create_index(op.f("ix_passes_member_id"), "passes", ["member_id"], unique=False)
    op.create_table(
        "booking_guests",
        sa.Column("booking_id", sa.String(length=128), nullable=False),
        sa.Column("member_id", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("fk_booking_guests_booking_id")),
        sa.PrimaryKeyConstraint("booking_id", "member_id", name=op.f("pk_booking_guests")),
    )
    op.create_index(op.f("ix_booking_guests_member_id"), "booking_guests", ["member_id"], unique=False)

    op.execute("INSERT INTO change_counter (id, value) VALUES (1, 0)")
