"""What is past its time goes, once a day, some rows at a time (kiosk/domain/retention.py, ux.md 3.8)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from kiosk.store import retention

AT_ONCE = 100
"""Rows taken up in one transaction: a scan that comes meanwhile does not wait for them."""


def outlive_some(connection: Connection, now: datetime) -> int:
    """Take out a portion, in the caller's transaction; fewer than `AT_ONCE`: that was all."""
    return retention.outlive(connection, now, AT_ONCE)
