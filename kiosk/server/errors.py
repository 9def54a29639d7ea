"""What a caller is told when a call fails: one JSON body, never a traceback.

The sync's callers also get the class of the error (kiosk/protocol/PROTOCOL.md), because a program sorts by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap

from kiosk.server.auth import NotAllowed, SignInNeeded
from kiosk.store.faults import StoreFault

log = structlog.get_logger()

SYNC_PATH = "/sync/"
SYNC_HEADERS = {"Kiosk-Protocol": "1"}
"""Says that an answer is ours, and not that of a captive portal on the way."""

RETRY_AFTER_SECONDS = 5

AnyRequest = Request[Any, Any, Any]

_CLASSES = {401: "sign_in", 403: "sign_in", 410: "cursor_ahead", 413: "too_large", 429: "busy"}


def answer(
    request: AnyRequest, status: int, detail: str, headers: Mapping[str, str] | None = None
) -> Response[dict[str, str]]:
    """The body of an error: `{"detail": …}`, for the sync with its class."""
    body = {"detail": detail}
    sent = dict(headers or {})
    if request.url.path.startswith(SYNC_PATH):
        body["error"] = _CLASSES.get(status, "contract" if status < 500 else "busy")
        sent |= SYNC_HEADERS
    return Response(body, status_code=status, headers=sent, media_type="application/json")


def _sign_in_needed(request: AnyRequest, error: SignInNeeded) -> Response[dict[str, str]]:
    return answer(request, 401, str(error), {"WWW-Authenticate": error.scheme})


def _not_allowed(request: AnyRequest, error: NotAllowed) -> Response[dict[str, str]]:
    return answer(request, 403, str(error))


def _route(request: AnyRequest) -> str:
    """Which route was called, as logs may say it: paths hold members' codes."""
    return str(request.scope.get("path_template", ""))


def _store_fault(request: AnyRequest, error: StoreFault) -> Response[dict[str, str]]:
    log.error("store_fault", route=_route(request), fault=str(error))
    return answer(request, 503, "The store cannot be used now.", {"Retry-After": str(RETRY_AFTER_SECONDS)})


_WORDS = {404: "Not found.", 413: "The request is too large."}


def _http(request: AnyRequest, error: HTTPException) -> Response[dict[str, str]]:
    return answer(request, error.status_code, _WORDS.get(error.status_code, error.detail), error.headers)


def _ours(request: AnyRequest, error: Exception) -> Response[dict[str, str]]:
    log.error("bug", route=_route(request), exc_info=error)
    return answer(request, 500, "Something went wrong on the server.")


HANDLERS: ExceptionHandlersMap = {
    SignInNeeded: _sign_in_needed,
    NotAllowed: _not_allowed,
    StoreFault: _store_fault,
    HTTPException: _http,
    Exception: _ours,
}
