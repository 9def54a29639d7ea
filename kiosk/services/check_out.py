"""Staff check people out: one, some, or at closing time everybody (ux.md S16)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.decisions import CheckedOut
from kiosk.services.close_day import ended_at
from kiosk.services.signature import Signature
from kiosk.store.engine import Store
from kiosk.store.told import history_of


def check_out(store: Store, visit_ids: Sequence[str], at: datetime, signature: Signature) -> Sequence[CheckedOut]:
    """End these visits in one transaction, some ten at most: the door waits for it.

    Those that somebody ended meanwhile, or took back, are left alone. Raises StoreFault, UnknownLocation.
    """
    ended: list[CheckedOut] = []
    with store.write() as connection:
        for visit_id in visit_ids:
            replayed = history_of(connection, visit_id)
            if replayed is None or replayed.visit.open is None:
                continue
            left = ended_at(connection, replayed.visit, max(at, replayed.visit.open.seen_at), automatic=False)
            signature.write(connection, left)
            ended.append(left)
    return ended
