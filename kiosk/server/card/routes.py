"""/card/{token}: the page with a member's rotating code. Who has the link is the member: nobody signs in."""

from __future__ import annotations

from typing import Any

from litestar import MediaType, Response, Router, get
from litestar.params import FromPath

from kiosk.server.backend import Backend
from kiosk.server.card import page
from kiosk.services.rotating import code_of


def router(backend: Backend) -> Router:
    """The page, and the code alone for a page that is open. Pages for people are not part of the API's description."""

    @get("/{token:str}", sync_to_thread=True, media_type=MediaType.HTML)
    def card(token: FromPath[str]) -> Response[str]:
        """The page; 404 with a page that says so, for a link that is not good."""
        code = code_of(backend.store, token, backend.now())
        if code is None:
            return Response(page.dead_link(), status_code=404, media_type=MediaType.HTML)
        return Response(page.card(code), media_type=MediaType.HTML)

    @get("/{token:str}/code", sync_to_thread=True)
    def code_alone(token: FromPath[str]) -> Response[dict[str, Any]]:
        """The dark modules of the QR code as an SVG path, and for how many seconds it is shown."""
        code = code_of(backend.store, token, backend.now())
        if code is None:
            return Response({"detail": "Not found."}, status_code=404)
        path, _ = page.modules(code.text)
        return Response({"modules": path, "seconds_left": round(code.seconds_left, 3)})

    return Router("/card", route_handlers=[card, code_alone], include_in_schema=False, response_headers=page.headers())
