"""The server's door: a barcode that comes over HTTP; what happens beside scans goes to the server's own store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

import httpx2
from sqlalchemy import select

from kiosk.services.process_scan import Door
from kiosk.store.engine import Store
from kiosk.store.tables import locations
from tests.fakes.decision_cases import Answer, Case, Step
from tests.integration.decisions.kiosk_door import LONG_BEFORE, StoreDoor

CHECK_IN = "/api/gym-endpoints/barcode-check-in"
LEFT_OUT = frozenset({"entry_method", "entry_method_description", "milestones"})
"""Of somebody who leaves or is inside already the server shows these of their visit, as Capitan does."""


@dataclass
class Clock:
    """The server's present instant."""

    instant: datetime = LONG_BEFORE

    def __call__(self) -> datetime:
        return self.instant


@dataclass(frozen=True)
class Server:
    """A store, a client of the application over it that may check in, and the application's clock."""

    store: Store
    client: httpx2.Client
    clock: Clock


def is_served(case: Case) -> bool:
    """Whether the case can be asked over HTTP: no reader, no empty path, no other symbology, no host, no pull."""
    scans = [step for step in case.steps if step.scan is not None]
    plain = all(step.symbology == "typed" and step.host is None and (step.scan or "").strip() for step in scans)
    return plain and case.pulled is None and not (case.reader.prefix or case.reader.suffix)


class ServerDoor(StoreDoor):
    """The server's door of a case."""

    def __init__(self, case: Case, server: Server) -> None:
        super().__init__(case, server.store)
        self._server = server

    def _door(self, where: str) -> Door:
        return Door(location_id=where, device="server")

    def _scanned(self, step: Step, at: datetime) -> Answer:
        self._server.clock.instant = at
        body = {"location_id": self._number(step.where), "direction": step.direction, "consent": step.consent}
        response = self._server.client.post(f"{CHECK_IN}/{quote(step.scan or '', safe='')}/", json=body)
        answer: dict[str, object] = response.json()
        match answer["decision"]:
            case "checked_in":
                assert response.status_code == 200
                return answer | {"milestones": answer["milestone_list"]}
            case "checked_out" | "already_in":
                assert response.status_code == 200
                return answer | dict.fromkeys(LEFT_OUT, None) | {"milestones": []}
            case _:
                assert response.status_code == (404 if answer["member"] is None else 400)
                return answer

    def _number(self, where: str) -> int | None:
        with self._store.read() as connection:
            return connection.scalar(select(locations.c.number).where(locations.c.id == where))
