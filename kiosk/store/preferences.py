"""What members prefer: of all that they ever chose, on whatever machine, the newest."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, bindparam, or_, update

from kiosk.domain.events import AnyEvent, PreferencesChosen
from kiosk.protocol import codec
from kiosk.store.inserts import insert_if_new
from kiosk.store.tables import member_preferences

_chosen_at, _event_id = member_preferences.c.chosen_at, member_preferences.c.event_id


def write(connection: Connection, new: Sequence[AnyEvent]) -> None:
    """What follows from events that were just stored."""
    for event in new:
        if isinstance(event.payload, PreferencesChosen):
            member_id, preferences = event.payload.member.id, codec.plain(event.payload.preferences)
            row = {"event_id": event.id, "chosen_at": event.occurred_at, "preferences": preferences}
            insert_if_new(connection, member_preferences, [{"member_id": member_id, **row}])
            connection.execute(_TAKE, {"member": member_id, **{f"new_{name}": value for name, value in row.items()}})


_newer: ColumnElement[bool] = or_(
    _chosen_at < bindparam("new_chosen_at", type_=_chosen_at.type),
    and_(
        _chosen_at == bindparam("new_chosen_at", type_=_chosen_at.type),
        _event_id < bindparam("new_event_id", type_=_event_id.type),
    ),
)
_TAKE = (
    update(member_preferences)
    .where(member_preferences.c.member_id == bindparam("member"), _newer)
    .values({column: bindparam(f"new_{column.name}", type_=column.type) for column in member_preferences.c[1:]})
)
