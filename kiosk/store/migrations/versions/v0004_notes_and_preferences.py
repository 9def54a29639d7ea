"""Notes for the team, what members prefer, phone numbers, visits that went on, and payments that are expected."""

import sqlalchemy as sa
from alembic import op

from kiosk.store.instant import Instant

revision = "4"
down_revision = "3"
branch_labels = None
depends_on = None


IS_OPEN = sa.text("checked_in_at IS NOT NULL AND checked_out_at IS NULL AND voided = false AND conflicts_with IS NULL")
SHOWN_AT_CHECK_IN = sa.text("at_check_in = true AND closed_at IS NULL")


def upgrade() -> None:
    op.add_column("members", sa.Column("phone", sa.Text()))
    op.add_column("visits", sa.Column("reopened_at", Instant(timezone=True)))
    op.add_column("visits", sa.Column("expects_payment", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.drop_index("ix_visits_inside", "visits")
    op.create_index(
        "ix_visits_inside",
        "visits",
        [
            *("location_id", "checked_in_at", "checked_out_at", "voided", "conflicts_with"),
            *("entered_at", "id", "member_id", "entry_method"),
        ],
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    )
    op.create_table(
        "notes",
        sa.Column("id", sa.String(128), nullable=False),
        sa.Column("member_id", sa.String(128), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("author", sa.String(128)),
        sa.Column("written_at", Instant(timezone=True)),
        sa.Column("until", sa.Date()),
        sa.Column("at_check_in", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("closed_at", Instant(timezone=True)),
        sa.Column("closed_by", sa.String(128)),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
    )
    op.create_index("ix_notes_member_id", "notes", ["member_id"])
    op.create_index(
        "ix_notes_shown",
        "notes",
        ["member_id", "until"],
        sqlite_where=SHOWN_AT_CHECK_IN,
        postgresql_where=SHOWN_AT_CHECK_IN,
    )
    op.create_table(
        "member_preferences",
        sa.Column("member_id", sa.String(128), nullable=False),
        sa.Column("event_id", sa.String(128), nullable=False),
        sa.Column("chosen_at", Instant(timezone=True), nullable=False),
        sa.Column("preferences", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("member_id", name="pk_member_preferences"),
    )
    # A kiosk whose server was updated first pulled members without their phone numbers: it starts over.
    op.execute("DELETE FROM store_state WHERE name = 'cursor'")
