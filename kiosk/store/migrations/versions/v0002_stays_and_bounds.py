"""Stays within a visit, prices by time, plan limits, and the day's floor and cap of charges."""

import sqlalchemy as sa
from alembic import op

from kiosk.store.instant import Instant

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None


IS_OPEN = sa.text("checked_in_at IS NOT NULL AND checked_out_at IS NULL AND voided = false AND conflicts_with IS NULL")


def upgrade() -> None:
    op.add_column("visits", sa.Column("entered_at", Instant(timezone=True)))
    op.add_column("visits", sa.Column("minutes_left", sa.Integer()))
    op.add_column("visits", sa.Column("tariff", sa.JSON(none_as_null=True)))
    op.add_column(
        "visits",
        sa.Column("counts_towards_plan_limits", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("events", sa.Column("clock_offset", sa.Integer()))
    op.add_column("visits", sa.Column("wrong_clock", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("visits", sa.Column("kept", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index(
        "ix_visits_conflict",
        "visits",
        ["conflicts_with"],
        sqlite_where=sa.text("conflicts_with IS NOT NULL"),
        postgresql_where=sa.text("conflicts_with IS NOT NULL"),
    )
    op.drop_index("ix_visits_inside", "visits")
    op.create_index(
        "ix_visits_inside",
        "visits",
        ["location_id", "checked_in_at", "checked_out_at", "voided", "conflicts_with"],
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    )
    op.add_column("charges", sa.Column("day", sa.Date()))
    op.add_column("charges", sa.Column("plain", sa.Integer()))
    op.add_column("charges", sa.Column("bounds", sa.JSON(none_as_null=True)))
    op.execute("UPDATE visits SET entered_at = checked_in_at")
    op.execute("UPDATE visits SET counts_towards_plan_limits = true WHERE entry_method IN ('MEM', 'ENT', 'MIG')")
