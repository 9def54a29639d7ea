"""Rotating codes: their secrets, the steps that were used, and the links to the pages that show them."""

import sqlalchemy as sa
from alembic import op

from kiosk.store.instant import Instant

revision = "3"
down_revision = "2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("credentials", sa.Column("secret", sa.String(128)))
    op.create_table(
        "code_uses",
        sa.Column("credential_id", sa.String(128), nullable=False),
        sa.Column("step", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("event_id", sa.String(128), nullable=False),
        sa.Column("visit_id", sa.String(128), nullable=False),
        sa.PrimaryKeyConstraint("credential_id", "step", "event_id", name="pk_code_uses"),
    )
    op.create_table(
        "card_links",
        sa.Column("credential_id", sa.String(128), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("credential_id", name="pk_card_links"),
        sa.UniqueConstraint("token_hash", name="uq_card_links_token_hash"),
    )
    # A kiosk whose server was updated first pulled such credentials without their secrets: it starts over.
    op.execute(
        "DELETE FROM store_state WHERE name = 'cursor' AND EXISTS (SELECT 1 FROM credentials WHERE kind = 'rotating')"
    )
