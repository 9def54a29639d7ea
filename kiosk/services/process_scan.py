"""A scan is processed: facts, decide, record, commit. The camera, the command line and the server come here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.domain.decide import decide
from kiosk.domain.decisions import Decision, Scan
from kiosk.services.signature import Signature
from kiosk.store.engine import Store
from kiosk.store.facts import facts_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Where scans are made: the location, the machine, and what its readers may read."""

    location_id: str
    device: str
    symbologies: frozenset[Symbology] = DEFAULT_SYMBOLOGIES
    prefix: str = ""
    suffix: str = ""


def process_scan(store: Store, door: Door, scan: Scan, *, recorded_at: datetime, new_id: Callable[[], str]) -> Decision:
    """Decide the scan and record what it makes, in one transaction: what is returned is durable.

    Raises StoreFault (then nothing was recorded) and UnknownLocation.
    """
    signature = Signature(device=door.device, recorded_at=recorded_at, new_id=new_id)
    with store.write() as connection:
        decision = decide(scan, facts_for(connection, scan, door.location_id, door.symbologies))
        signature.write(connection, decision)
    return decision


def explain_scan(store: Store, door: Door, scan: Scan) -> Decision:
    """What the scan would come to; nothing is written. Raises StoreFault, UnknownLocation."""
    with store.read() as connection:
        return decide(scan, facts_for(connection, scan, door.location_id, door.symbologies))
