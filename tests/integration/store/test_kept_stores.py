"""What nearly all tests stand on: an emptied store is a new one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import text

from kiosk.domain.pay_as_you_go import BEST
from kiosk.services.accept import become_authority
from kiosk.store import tables
from kiosk.store.engine import Store, open_store
from tests.fakes import door, front_office
from tests.fakes.kept_stores import emptied


def everything(store: Store) -> dict[str, list[Any]]:
    with store.read() as connection:
        names = [*(table.name for table in tables.metadata.sorted_tables), "alembic_version"]
        return {name: list(connection.execute(text(f"SELECT * FROM {name}"))) for name in names}


def a_day(store: Store) -> dict[str, list[Any]]:
    """Everything after a few people came to a server that is its own authority."""
    front_office.fill(store)
    become_authority(store)
    desk = door.FrontDesk(store)
    for code in ("ADA0001", "ALAN003", "NOBODY"):
        desk.scan(code, consent=BEST)
    return everything(store)


def test_an_emptied_store_is_a_new_one_and_has_the_same_day_again(database: Path | str) -> None:
    with open_store(database) as store:
        new, first = everything(store), a_day(store)
        assert everything(emptied(store)) == new
        assert a_day(store) == first
