"""Migrations, versions, and what a store refuses to open."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, inspect, select, text

from kiosk.store import schema, state
from kiosk.store.engine import FILE_NAME, open_store
from kiosk.store.faults import BadAddress, StoreDamaged, StoreFault, StoreTooNew, StoreUnavailable
from kiosk.store.tables import change_counter


def described(engine: Engine) -> dict[str, Any]:
    """The schema of a database as values that can be compared."""
    look = inspect(engine)
    tables = sorted(set(look.get_table_names()) - {"alembic_version"})
    with engine.connect() as connection:
        indexes = dict(_indexes(connection))
    return {"indexes": indexes} | {
        table: {
            "columns": {
                column["name"]: (str(column["type"]), column["nullable"], _default(column["default"]))
                for column in look.get_columns(table)
            },
            "key": look.get_pk_constraint(table)["constrained_columns"],
            "unique": sorted((one["name"], one["column_names"]) for one in look.get_unique_constraints(table)),
            "checks": sorted((one["name"], one["sqltext"]) for one in look.get_check_constraints(table)),
            "foreign": sorted(
                (one["constrained_columns"], one["referred_table"]) for one in look.get_foreign_keys(table)
            ),
        }
        for table in tables
    }


def _default(value: str | None) -> str | None:
    return None if value is None else value.strip("()")


def _indexes(connection: Connection) -> Iterator[tuple[str, str]]:
    """Each index with its own words, so that the condition of a partial one is compared too."""
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")
    else:
        found = connection.exec_driver_sql("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'")
    for name, words in found:
        if not name.startswith("alembic"):
            yield name, re.sub(r"\s+", " ", words)


def assert_migrations_make(migrated: Engine, made: Engine) -> None:
    schema.upgrade(migrated)
    schema.create(made)
    one, other = described(migrated), described(made)
    marks = [_marks(engine) for engine in (migrated, made)]
    migrated.dispose()
    made.dispose()

    assert one == other
    assert "WHERE" in one["indexes"]["uq_visits_open"]
    assert marks[0] == marks[1] == ([(1, 0)], str(schema.VERSION), schema.VERSION)


def _marks(engine: Engine) -> tuple[list[tuple[int, int]], str, int]:
    with engine.connect() as connection:
        counter = [tuple(row) for row in connection.execute(select(change_counter))]
        alembic = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
        return counter, alembic, schema.version_of(connection)


def test_on_sqlite_the_migrations_make_the_tables_of_a_new_store(tmp_path: Path) -> None:
    assert_migrations_make(
        create_engine(f"sqlite:///{tmp_path / 'migrated.sqlite3'}"),
        create_engine(f"sqlite:///{tmp_path / 'made.sqlite3'}"),
    )


def test_on_postgresql_the_migrations_make_the_tables_of_a_new_store(postgres_server: Any) -> None:
    with postgres_server.empty() as one, postgres_server.empty() as other:
        assert_migrations_make(create_engine(one), create_engine(other))


def test_several_that_open_a_new_store_at_once_make_it_once(postgres_server: Any, tmp_path: Path) -> None:
    with postgres_server.empty() as url:
        for database in (tmp_path, url):
            with ThreadPoolExecutor(4) as together:
                for one in [together.submit(open_store, database) for _ in range(4)]:
                    one.result(60).close()


def test_a_kiosk_that_pulled_rows_without_columns_that_are_new_pulls_again(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    engine = create_engine(f"sqlite:///{path}")
    schema.upgrade(engine, "2")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO credentials VALUES ('C', 'm-1', 'rotating', 'active', NULL, 7)")
        connection.exec_driver_sql("INSERT INTO store_state VALUES ('cursor', 'c1-2a'), ('device', 'd-1')")
        connection.exec_driver_sql("PRAGMA user_version = 2")
    engine.dispose()

    with open_store(tmp_path) as store, store.read() as connection:
        assert schema.version_of(connection) == schema.VERSION
        assert state.get(connection, state.Name.CURSOR) is None
        assert state.get(connection, state.Name.DEVICE) == "d-1"


def test_the_number_in_the_code_is_that_of_the_newest_migration() -> None:
    revisions = Path(schema.__file__).parent / "migrations" / "versions"

    assert max(int(path.name[1:5]) for path in revisions.glob("v*.py")) == schema.VERSION


def test_a_new_store_has_the_newest_schema_and_stays_when_it_is_opened_again(database: Path | str) -> None:
    for _ in range(2):
        with open_store(database) as store, store.read() as connection:
            assert schema.version_of(connection) == schema.VERSION


def test_a_store_of_a_newer_program_is_refused_by_name(database: Path | str) -> None:
    with open_store(database) as store, store.write() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("CREATE TABLE of_the_future (a)")
        else:
            connection.execute(text("UPDATE alembic_version SET version_num = '99'"))
    if isinstance(database, Path):
        with sqlite3.connect(database / FILE_NAME) as raw:
            raw.execute("PRAGMA user_version = 99")
        raw.close()

    with pytest.raises(StoreTooNew, match=r"newer version \(schema 99, this program knows \d+\)"):
        open_store(database)


def test_a_file_without_a_byte_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()

    with open_store(tmp_path) as store, store.read() as connection:
        assert schema.version_of(connection) == schema.VERSION


@pytest.mark.parametrize(
    "content",
    [b"my diary. " * 500, b"SQLite format 3\x00" + b"\xff" * 8_000, b"x"],
    ids=["text", "a damaged head", "a byte"],
)
def test_a_file_that_is_no_store_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)

    with pytest.raises(StoreDamaged, match=re.escape(str(file))):
        open_store(tmp_path)
    assert file.read_bytes() == content
    assert {path.name for path in tmp_path.iterdir()} <= {FILE_NAME, f"{FILE_NAME}.lock"}


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "not a database URL"),
        ("", "not a database URL"),
        ("postgresql://somebody:secret@host:port/x", "not a database URL"),
        ("mysql://localhost/x", "mysql is not supported"),
        ("sqlite://", "a store is a file"),
        ("sqlite:///:memory:", "a store is a file"),
    ],
)
def test_an_address_of_no_store_is_one_line(url: str, words: str) -> None:
    with pytest.raises(BadAddress, match=words) as bad:
        open_store(url)
    assert "\n" not in str(bad.value)
    assert "secret" not in str(bad.value)


def test_a_server_out_of_reach_is_one_line() -> None:
    with pytest.raises(StoreUnavailable, match="cannot be reached") as fault:
        open_store("postgresql://127.0.0.1:1/x")
    assert "\n" not in str(fault.value)


def test_a_password_is_not_told(postgres_server: Any) -> None:
    with pytest.raises(StoreFault) as fault:
        open_store("postgresql://somebody:secret@127.0.0.1:1/x")
    assert "secret" not in str(fault.value)


def test_a_folder_that_is_a_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreUnavailable, match="cannot be written to"):
        open_store(tmp_path / "file")
