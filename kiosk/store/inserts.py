"""Inserts that meet a row which is already there, in both databases' words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Connection, Table

Rows = Sequence[Mapping[str, Any]]


@cache
def _statement(dialect: str, table: Table, columns: tuple[str, ...], overwrite: bool) -> Any:
    # PostgreSQL's words alone take a tenth of a second to import: a kiosk never needs them
    insert: Any = import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
    keys = [column.name for column in table.primary_key]
    if not overwrite:
        return insert.on_conflict_do_nothing()
    return insert.on_conflict_do_update(
        index_elements=keys, set_={name: insert.excluded[name] for name in columns if name not in keys}
    )


def insert_or_update(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert `rows`; one that is there by its key takes the new values. All rows have the same columns."""
    if rows:
        connection.execute(_statement(connection.dialect.name, table, tuple(rows[0]), True), list(rows))


def insert_if_new(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert `rows`; one that is there stays as it is."""
    if rows:
        connection.execute(_statement(connection.dialect.name, table, tuple(rows[0]), False), list(rows))
