"""Who writes something down, where, when, and under which ids: what every service that records is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.events import MEMBER, AnyEvent, Fact, events_of
from kiosk.store.record import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """`actor` is who caused it ("member", or a staff id), `device` the machine, `recorded_at` the machine's clock."""

    device: str
    recorded_at: datetime
    new_id: Callable[[], str]
    actor: str = MEMBER

    def write(self, connection: Connection, fact: Fact) -> tuple[AnyEvent, ...]:
        """Record the events that the fact makes, in the caller's transaction; returns them."""
        made = events_of(fact, new_id=self.new_id, recorded_at=self.recorded_at, actor=self.actor, device=self.device)
        record(connection, made, self.recorded_at)
        return made
