"""For the machine that keeps us running: are we alive, can we work, and how much was asked."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Response, Router, get
from litestar.plugins.prometheus import PrometheusConfig, PrometheusController

from kiosk.server.backend import Backend
from kiosk.store import schema
from kiosk.store.faults import StoreFault

METRICS = PrometheusConfig(app_name="kiosk", prefix="kiosk", group_path=True)
"""Counted by route, never by path: paths hold ids."""


@dataclass(frozen=True, slots=True)
class Health:
    """`status` is "ok" or "unavailable"; `detail` says what is wrong."""

    status: str
    detail: str | None = None


def router(backend: Backend) -> Router:
    """/healthz, /readyz and /metrics; open to everybody, they tell nothing about members."""

    @get("/healthz", sync_to_thread=False)
    def healthz() -> Health:
        """Whether this process answers."""
        return Health("ok")

    @get("/readyz", sync_to_thread=True)
    def readyz() -> Response[Health]:
        """Whether the database is there and has the tables that this version needs."""
        try:
            with backend.store.read() as connection:
                found = schema.version_of(connection)
        except StoreFault as fault:
            return Response(Health("unavailable", str(fault)), status_code=503)
        if found != schema.VERSION:
            problem = f"the store has schema {found}, this version works with {schema.VERSION}"
            return Response(Health("unavailable", problem), status_code=503)
        return Response(Health("ok"), status_code=200)

    return Router("/", route_handlers=[healthz, readyz, PrometheusController], tags=["Health"])
