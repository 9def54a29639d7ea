"""The server's application: routes, errors, description, put together from what it is given."""

from __future__ import annotations

from typing import Any

from litestar import Litestar, get
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme

from kiosk import __version__
from kiosk.server import errors, health
from kiosk.server.api import sync
from kiosk.server.api.capitan import door
from kiosk.server.api.capitan import routes as capitan
from kiosk.server.backend import Backend
from kiosk.server.card import routes as card
from kiosk.server.docs import PlainPage
from kiosk.server.errors import AnyRequest

_DESCRIPTION = (
    "Check-ins of all kiosks, readable as Capitan's check-in collection, and the kiosks' sync. "
    "People and programs send `Authorization: Token …`, kiosks `Authorization: Bearer …`."
)


@get("/openapi.json", include_in_schema=False, sync_to_thread=False)
def openapi_json(request: AnyRequest) -> dict[str, Any]:
    """The description of the API, made from the routes themselves."""
    return request.app.openapi_schema.to_schema()


def create_app(backend: Backend, *, max_body_bytes: int) -> Litestar:
    """The application over this store; reads no clock and no environment."""
    return Litestar(
        route_handlers=[
            health.router(backend),
            sync.router(backend),
            capitan.router(backend),
            door.router(backend),
            card.router(backend),
            openapi_json,
        ],
        exception_handlers=errors.HANDLERS,
        middleware=[health.METRICS.middleware],
        openapi_config=OpenAPIConfig(
            title="Front Desk Kiosk",
            version=__version__,
            description=_DESCRIPTION,
            path="/docs",
            render_plugins=[PlainPage(path="/")],
            components=Components(
                security_schemes={
                    "Token": SecurityScheme(
                        type="apiKey", name="Authorization", security_scheme_in="header", description="Token …"
                    ),
                    "Device": SecurityScheme(type="http", scheme="bearer"),
                }
            ),
            use_handler_docstrings=True,
        ),
        request_max_body_size=max_body_bytes,
        logging_config=None,
        debug=False,
    )
