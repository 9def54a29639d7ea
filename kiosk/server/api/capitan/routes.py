"""The routes of Capitan's read API."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Response, Router, get, post
from litestar.openapi.spec import OpenAPIFormat, OpenAPIType, Parameter, Schema
from litestar.params import FromPath, RawBody
from sqlalchemy import Connection

from kiosk.domain.visits import EntryMethod
from kiosk.server import auth
from kiosk.server.api.capitan import filters, paging
from kiosk.server.api.capitan.check_in import CheckIn, check_in
from kiosk.server.api.capitan.paging import MAX_SIZE, NoSuchPage
from kiosk.server.api.capitan.problems import BadParameters, bad_parameters
from kiosk.server.api.capitan.sign_in import credentials
from kiosk.server.auth import Permission
from kiosk.server.backend import Backend
from kiosk.server.describe import TOKEN, reads
from kiosk.server.errors import AnyRequest, answer
from kiosk.store import access, numbers, visits
from kiosk.store.visits import VisitFilter

LARGEST_ID = 2**63 - 1
"""What the databases hold; a larger id is no visit's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInPage:
    """One page of check-ins, and where its neighbours are."""

    count: int
    next: str | None
    previous: str | None
    results: tuple[CheckIn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a client sends from now on, as `Authorization: Token …`."""

    token: str


class NotFound(LookupError):
    """There is no such check-in or customer."""


_DAY = Schema(type=OpenAPIType.STRING, format=OpenAPIFormat.DATE)
_NUMBER = Schema(type=OpenAPIType.INTEGER)
_BOOLEAN = Schema(type=OpenAPIType.BOOLEAN)
_COLLECTION = [
    Parameter("check_in_date_min", "query", _DAY, description="From the start of this local day on."),
    Parameter("check_in_date_max", "query", _DAY, description="Up to the end of this local day."),
    Parameter("this_calendar_day", "query", _BOOLEAN, description="Since the start of the present local day."),
    Parameter(
        "has_checked_out", "query", _BOOLEAN, description="true: those that have left, ordered by when they left."
    ),
    Parameter("customer_id", "query", _NUMBER),
    Parameter("location_id", "query", _NUMBER),
    Parameter(
        "entry_method",
        "query",
        Schema(type=OpenAPIType.STRING),
        description=f"One of {', '.join(EntryMethod)}, or a part of it.",
    ),
    Parameter("page", "query", Schema(type=OpenAPIType.INTEGER, minimum=1, default=1)),
    Parameter(
        "page_size",
        "query",
        Schema(type=OpenAPIType.INTEGER, minimum=1, default=paging.DEFAULT_SIZE),
        description=f"At most {MAX_SIZE}; a larger one is taken as that.",
    ),
]
_CREDENTIALS = Schema(
    type=OpenAPIType.OBJECT,
    required=["username", "password"],
    properties={"username": Schema(type=OpenAPIType.STRING), "password": Schema(type=OpenAPIType.STRING)},
)


def router(backend: Backend) -> Router:
    """The routes under /api that answer like Capitan."""

    def admit(connection: Connection, request: AnyRequest) -> None:
        auth.user(connection, request.headers.get("Authorization"), Permission.MANAGE_MEMBERS)

    def listed(connection: Connection, request: AnyRequest, path: str, customer: int | None = None) -> CheckInPage:
        """The page that the request asks for; of one customer, if there is one in the path."""
        given = {name: values[-1] for name, values in request.query_params.dict().items()}
        now = backend.now()
        wanted: VisitFilter | None = filters.visit_filter(given, numbers.organization_zone(connection), now)
        if wanted is not None and customer is not None:
            wanted = filters.of_member(wanted, customer)
        count = 0 if wanted is None else visits.count(connection, wanted)
        page = paging.page(given, count)
        found = () if wanted is None else visits.page(connection, wanted, page.offset, page.size)
        base = _base(request, backend)
        following, previous = paging.links(f"{base}{path}", given, page)
        return CheckInPage(
            count=count,
            next=following,
            previous=previous,
            results=tuple(check_in(visit, base, now) for visit in found),
        )

    @get("/check-ins", sync_to_thread=True, operation_class=reads(query=_COLLECTION), security=TOKEN)
    def list_check_ins(request: AnyRequest) -> CheckInPage:
        """All check-ins, newest first."""
        with backend.store.read() as connection:
            admit(connection, request)
            return listed(connection, request, "/api/check-ins/")

    @get("/check-ins/{number:int}", sync_to_thread=True, security=TOKEN)
    def read_check_in(request: AnyRequest, number: FromPath[int]) -> CheckIn:
        """One check-in."""
        with backend.store.read() as connection:
            admit(connection, request)
            found = visits.numbered(connection, number) if 0 <= number <= LARGEST_ID else None
        if found is None:
            raise NotFound
        return check_in(found, _base(request, backend), backend.now())

    @get(
        "/customers/{number:int}/check-ins",
        sync_to_thread=True,
        operation_class=reads(query=_COLLECTION),
        security=TOKEN,
    )
    def list_customer_check_ins(request: AnyRequest, number: FromPath[int]) -> CheckInPage:
        """The check-ins of one customer, newest first."""
        with backend.store.read() as connection:
            admit(connection, request)
            if not numbers.has_member(connection, number):
                raise NotFound
            return listed(connection, request, f"/api/customers/{number}/check-ins/", number)

    @post("/get-token", status_code=200, sync_to_thread=True, operation_class=reads(body=_CREDENTIALS))
    def get_token(request: AnyRequest, body: RawBody) -> Token:
        """Exchange an e-mail address and a password for a token."""
        asked = credentials(body, request.headers.get("Content-Type", ""))
        with backend.store.read() as connection:
            known = access.with_password(connection, asked.username)
        user = auth.check_password(known, asked.password)
        if user is None:
            raise BadParameters({"non_field_errors": ["Unable to log in with provided credentials."]})
        token = backend.new_secret()
        with backend.store.write() as connection:
            access.add_token(connection, user, token, backend.now())
        return Token(token=token)

    return Router(
        "/api",
        route_handlers=[list_check_ins, read_check_in, list_customer_check_ins, get_token],
        exception_handlers={BadParameters: bad_parameters, NoSuchPage: _no_such_page, NotFound: _not_found},
        tags=["Check-ins"],
    )


def _base(request: AnyRequest, backend: Backend) -> str:
    """What URLs in answers begin with: the address by which the caller reached us."""
    scheme, host = request.url.scheme, request.headers.get("Host") or request.url.netloc
    if backend.behind_proxy:
        scheme = request.headers.get("X-Forwarded-Proto", scheme).split(",")[0].strip()
        host = request.headers.get("X-Forwarded-Host", host).split(",")[0].strip()
    return f"{scheme}://{host}"


def _no_such_page(request: AnyRequest, _: NoSuchPage) -> Response[dict[str, str]]:
    return answer(request, 404, "Invalid page.")


def _not_found(request: AnyRequest, _: NotFound) -> Response[dict[str, str]]:
    return answer(request, 404, "Not found.")
