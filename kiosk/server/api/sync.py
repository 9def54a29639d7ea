"""The kiosks' door: hello, push, changes, and pair, as kiosk/protocol/PROTOCOL.md says."""

from __future__ import annotations

from typing import TypeVar

from litestar import Router, get, post
from litestar.exceptions import HTTPException
from litestar.openapi.spec import OpenAPIType, Parameter, Schema
from litestar.params import RawBody

from kiosk.protocol import codec
from kiosk.protocol.messages import BATCH_MAX, VERSION, Changes, Hello, Pair, Paired, Push, PushAnswer, Welcome
from kiosk.protocol.pairing import typed_code
from kiosk.server import auth
from kiosk.server.backend import Backend
from kiosk.server.describe import reads
from kiosk.server.errors import SYNC_HEADERS, AnyRequest
from kiosk.server.tries import Tries
from kiosk.services.accept import BadLimit, CursorAhead, UnknownCursor, accept_push, feed
from kiosk.store import access
from kiosk.store.access import Device

T = TypeVar("T")

_STRING = Schema(type=OpenAPIType.STRING)
_HELLO = Schema(
    type=OpenAPIType.OBJECT,
    required=["request_id", "versions"],
    properties={
        "request_id": _STRING,
        "versions": Schema(type=OpenAPIType.ARRAY, items=Schema(type=OpenAPIType.INTEGER)),
    },
)
_PUSH = Schema(
    type=OpenAPIType.OBJECT,
    required=["request_id", "events"],
    properties={
        "request_id": _STRING,
        "events": Schema(type=OpenAPIType.ARRAY, max_items=BATCH_MAX, items=Schema(type=OpenAPIType.OBJECT)),
    },
)
_PAIR = Schema(
    type=OpenAPIType.OBJECT,
    required=["request_id", "code"],
    properties={"request_id": _STRING, "code": _STRING},
)
_CHANGES = [
    Parameter("request_id", "query", _STRING, required=True),
    Parameter("cursor", "query", _STRING, description="From the last page; without it, the beginning."),
    Parameter("limit", "query", Schema(type=OpenAPIType.INTEGER, minimum=1, maximum=BATCH_MAX, default=BATCH_MAX)),
]


def router(backend: Backend) -> Router:
    """The routes under /sync/v1."""

    def caller(request: AnyRequest) -> Device:
        with backend.store.read() as connection:
            return auth.device(connection, request.headers.get("Authorization"))

    @post("/hello", status_code=200, sync_to_thread=True, operation_class=reads(body=_HELLO))
    def hello(request: AnyRequest, body: RawBody) -> Welcome:
        """Agree on a version of the protocol."""
        device = caller(request)
        asked = _decoded(body, Hello)
        if VERSION not in asked.versions:
            raise HTTPException(status_code=400, detail=f"this server speaks version {VERSION} of the protocol only")
        return Welcome(
            request_id=asked.request_id,
            version=VERSION,
            device=device.id,
            location_id=device.location_id,
            server_time=backend.now(),
        )

    @post("/push", status_code=200, sync_to_thread=True, operation_class=reads(body=_PUSH))
    def push(request: AnyRequest, body: RawBody) -> PushAnswer:
        """Store a kiosk's events; each has its own answer."""
        device = caller(request)
        pushed = _decoded(body, Push)
        if len(pushed.events) > BATCH_MAX:
            raise HTTPException(status_code=413, detail=f"a push has at most {BATCH_MAX} events")
        answers = accept_push(backend.store, device, pushed.events, backend.now())
        return PushAnswer(request_id=pushed.request_id, answers=answers, server_time=backend.now())

    @get("/changes", sync_to_thread=True, operation_class=reads(query=_CHANGES))
    def changes(request: AnyRequest) -> Changes:
        """One page of what changed after a cursor."""
        caller(request)
        asked = request.query_params
        request_id, limit = asked.get("request_id"), asked.get("limit", str(BATCH_MAX))
        if not request_id:
            raise HTTPException(status_code=400, detail="request_id is missing")
        if not (limit.isascii() and limit.isdecimal() and len(limit) < 10):
            raise HTTPException(status_code=400, detail="limit is not a number")
        try:
            return feed(
                backend.store,
                request_id=request_id,
                cursor=asked.get("cursor"),
                limit=int(limit),
                now=backend.now(),
            )
        except CursorAhead as error:
            raise HTTPException(status_code=410, detail=str(error)) from error
        except (UnknownCursor, BadLimit) as error:
            raise HTTPException(status_code=400, detail=str(error)) from error

    tries = Tries()

    @post("/pair", status_code=200, sync_to_thread=True, security=[{}], operation_class=reads(body=_PAIR))
    def pair(body: RawBody) -> Paired:
        """Give a kiosk its key, for the code that the server showed; the one call without a key."""
        asked = _decoded(body, Pair)
        now = backend.now()
        if (wait := tries.pause(now)) > 0:
            raise HTTPException(status_code=429, detail="too many wrong codes", headers={"Retry-After": str(wait)})
        code, key = typed_code(asked.code), backend.new_secret()
        with backend.store.write() as connection:
            device = None if code is None else access.pair(connection, code, f"kiosk-{backend.new_id()}", key, now)
        if device is None:
            tries.wrong(now)
            raise HTTPException(status_code=403, detail="This code is not good, or not any more.")
        return Paired(
            request_id=asked.request_id,
            device=device.id,
            name=device.name,
            location_id=device.location_id,
            key=key,
        )

    return Router(
        "/sync/v1",
        route_handlers=[hello, push, changes, pair],
        response_headers=SYNC_HEADERS,
        security=[{"Device": []}],
        tags=["Kiosks"],
    )


def _decoded(body: bytes, expected: type[T]) -> T:
    try:
        return codec.decode(body, expected)
    except codec.Unreadable as error:
        raise HTTPException(status_code=400, detail=str(error)) from error
