"""What granian's workers import: the composition root of the server. Reads settings, opens the store, stops both."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor

import structlog
from litestar import Litestar

from kiosk.server import clock
from kiosk.server.app import create_app
from kiosk.server.backend import Backend
from kiosk.server.logs import start_logging
from kiosk.server.settings import read_settings
from kiosk.services.retention import AT_ONCE, outlive_some
from kiosk.store.engine import Store
from kiosk.store.faults import StoreFault

THREADS = 12
"""Calls that work at the same time in a worker; below the 15 connections of its PostgreSQL pool."""

_LOOK_SECONDS = 0.5
_HOUR, _DAY = 3_600.0, 86_400.0

log = structlog.get_logger(__name__)


def compose() -> Litestar:
    """The application, from the settings; raises BadSettings, StoreFault."""
    # standard output belongs to whoever started the server and reads its lines
    start_logging(sys.stderr)
    settings = read_settings()
    store = settings.open_store()
    backend = Backend(store, clock.now, clock.new_secret, clock.new_id, settings.behind_proxy)
    application = create_app(backend, max_body_bytes=settings.max_body_bytes)
    application.state.store = store
    application.on_startup.append(_start)
    application.on_shutdown.extend([_stop, store.close])
    return application


async def _start(application: Litestar) -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, "call"))
    application.state.outlive = asyncio.create_task(_outlive(application.state.store))
    application.state.watch = asyncio.create_task(_end_with(os.getppid()))


async def _stop(application: Litestar) -> None:
    application.state.outlive.cancel()
    application.state.watch.cancel()
    await asyncio.get_running_loop().shutdown_default_executor()  # calls that are being answered still use the store


async def _outlive(store: Store) -> None:
    """What is past its time goes, once a day; a store that cannot be used now is tried again in an hour.

    Each worker looks, and finds what no other has taken out. The process that starts them does not: it must hold no
    lock of the store's file while it makes new ones.
    """
    while True:
        pause = _DAY
        try:
            while await asyncio.to_thread(_outlive_some, store) >= AT_ONCE:
                pass
        except StoreFault as fault:
            log.warning("not_taken_out", fault=str(fault))
            pause = _HOUR
        await asyncio.sleep(pause)


def _outlive_some(store: Store) -> int:
    with store.write() as connection:
        return outlive_some(connection, clock.now())


async def _end_with(parent: int) -> None:
    """Stop when whoever started this worker is gone, even by SIGKILL: nobody else would, and the port stays taken."""
    while os.getppid() == parent:
        await asyncio.sleep(_LOOK_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)


app = compose()
