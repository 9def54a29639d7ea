"""Capitan's doors: a barcode checks its member in or out, opens a door, or is looked up.

One decision for every door: the routes call what the camera calls, so the rules, the events and the counts are the
same. The events are recorded by the device "server", and the member is their actor, as at a kiosk: who holds the
token is a machine at a door. What a scan may do is the location's own policy unless the caller says otherwise.

A POST that comes again within the double-scan window is answered `already_in` and makes no second visit.
"""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import unquote

from litestar import MediaType, Response, Router, get, post
from litestar.exceptions import NotFoundException
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import OpenAPIType, Parameter, Schema
from litestar.params import PathParameter, RawBody
from sqlalchemy import Connection

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import ConsentNeeded, Decision, Refused, Scan
from kiosk.domain.listed_visit import ListedVisit
from kiosk.server import auth
from kiosk.server.api.capitan import door_answers
from kiosk.server.api.capitan.bodies import fields
from kiosk.server.api.capitan.door_answers import DoorCheckIn, DoorRefusal, Found, FoundAndRefused, Problem
from kiosk.server.api.capitan.problems import BadParameters, bad_parameters
from kiosk.server.api.capitan.wishes import DIRECTIONS, Wishes, place_of, wishes
from kiosk.server.auth import Permission
from kiosk.server.backend import Backend
from kiosk.server.describe import TOKEN, reads
from kiosk.server.errors import AnyRequest
from kiosk.services.process_scan import Door, explain_scan, process_scan
from kiosk.store import numbers, visits
from kiosk.store.access import User
from kiosk.store.shown_member import shown_member

DEVICE = "server"
"""What signs the events of scans that reach the server over HTTP."""

Barcode = Annotated[str, PathParameter(description="Escaped; at most 128 characters of any kind once it is not.")]

_NUMBER = Schema(type=OpenAPIType.INTEGER, description="The location's number; not needed where there is only one.")
_STRING = Schema(type=OpenAPIType.STRING)
_BODY = Schema(
    type=OpenAPIType.OBJECT,
    properties={
        "location_id": _NUMBER,
        "direction": Schema(type=OpenAPIType.STRING, enum=list(DIRECTIONS), description="What the scan may do."),
        "consent": Schema(type=OpenAPIType.STRING, description='"best", or the id of an offer that is agreed to.'),
    },
)
_LOOK_UP = [Parameter("location_id", "query", _NUMBER)]


def router(backend: Backend) -> Router:
    """The door's routes under /api."""

    def admitted(connection: Connection, request: AnyRequest, needed: Permission) -> User:
        return auth.user(connection, request.headers.get("Authorization"), needed)

    def scan(request: AnyRequest, asked: Wishes) -> Scan:
        return Scan.read(
            barcode_of(request),
            Symbology.TYPED,
            scan_id=backend.new_id(),
            at=backend.now(),
            direction=asked.direction,
            consent=asked.consent,
        )

    def decided(request: AnyRequest, body: bytes) -> tuple[User, Decision]:
        """Who calls, and what the scan that the request describes came to; recorded."""
        with backend.store.read() as connection:
            caller = admitted(connection, request, Permission.CHECK_IN)
            asked = wishes(fields(body, request.headers.get("Content-Type", "")))
            door = Door(location_id=place_of(connection, asked), device=DEVICE)
        made = scan(request, asked)
        return caller, process_scan(backend.store, door, made, recorded_at=made.at, new_id=backend.new_id)

    def visit_of(visit_id: str) -> ListedVisit:
        with backend.store.read() as connection:
            number = numbers.of_visit(connection, visit_id)
            found = None if number is None else visits.numbered(connection, number)
        if found is None:  # staff voided it in this moment
            raise NotFoundException
        return found

    @post(
        "/gym-endpoints/barcode-check-in/{barcode:path}",
        status_code=200,
        sync_to_thread=True,
        operation_class=reads(body=_BODY, optional=True),
        security=TOKEN,
        responses={
            200: ResponseSpec(DoorCheckIn, generate_examples=False, description="Checked in or out, or inside already"),
            400: ResponseSpec(DoorRefusal | dict[str, list[str]], generate_examples=False, description="Not let in"),
            404: ResponseSpec(DoorRefusal, generate_examples=False, description="No member has this code"),
        },
    )
    def barcode_check_in(
        request: AnyRequest,
        body: RawBody,
        barcode: Barcode,  # noqa: ARG001  # described here, read as it was sent
    ) -> Response[dict[str, Any]]:
        """Check the member with this barcode in, or out.

        Beside the documented fields an answer has those of `kiosk scan --json`. A pass that may be bought is answered
        with 400 too, not with 402: a client written for Capitan knows 400 and 404 only.
        """
        caller, decision = decided(request, body)
        match decision:
            case Refused() | ConsentNeeded():
                return Response(door_answers.refused(decision), status_code=404 if decision.member is None else 400)
            case entered:
                with_email = auth.may(caller, Permission.MANAGE_MEMBERS)
                return Response(door_answers.checked(entered, visit_of(entered.visit_id), with_email=with_email))

    @post(
        "/gym-endpoints/open-door-check-in/{barcode:path}",
        status_code=200,
        sync_to_thread=True,
        media_type=MediaType.TEXT,
        operation_class=reads(body=_BODY, optional=True),
        security=TOKEN,
        exception_handlers={BadParameters: _bad_parameters_as_text},
        responses={
            400: ResponseSpec(str, generate_examples=False, description="Stays shut", media_type=MediaType.TEXT),
            404: ResponseSpec(str, generate_examples=False, description="No member", media_type=MediaType.TEXT),
        },
    )
    def open_door_check_in(
        request: AnyRequest,
        body: RawBody,
        barcode: Barcode,  # noqa: ARG001
    ) -> Response[str]:
        """Check the member with this barcode in, or out: 200 opens the door. The text is for the one before it.

        A milestone is a text worth showing; otherwise an open door says enough.
        """
        _, decision = decided(request, body)
        match decision:
            case Refused() | ConsentNeeded():
                status = 404 if decision.member is None else 400
                return Response(door_answers.at_the_door(decision), status_code=status, media_type=MediaType.TEXT)
            case entered:
                reached = getattr(entered, "milestones", ())
                return Response("\n".join(reached), status_code=200, media_type=MediaType.TEXT)

    @get(
        "/look-up-member-by-barcode/{barcode:path}",
        sync_to_thread=True,
        operation_class=reads(query=_LOOK_UP),
        security=TOKEN,
        responses={
            200: ResponseSpec(Found, generate_examples=False, description="Would be let in"),
            400: ResponseSpec(
                FoundAndRefused | dict[str, list[str]], generate_examples=False, description="Would not be let in"
            ),
            404: ResponseSpec(Problem, generate_examples=False, description="No member has this code"),
        },
    )
    def look_up_member(
        request: AnyRequest,
        barcode: Barcode,  # noqa: ARG001
    ) -> Response[Found | FoundAndRefused | Problem]:
        """Whose barcode it is, and whether it would open the door now; nothing is recorded."""
        with backend.store.read() as connection:
            admitted(connection, request, Permission.MANAGE_MEMBERS)
            asked = wishes({"location_id": request.query_params.get("location_id")})
            door = Door(location_id=place_of(connection, asked), device=DEVICE)
        decision = explain_scan(backend.store, door, scan(request, asked))
        with backend.store.read() as connection:
            member = None if decision.member is None else shown_member(connection, decision.member.id)
        if member is None:
            return Response(Problem(error=door_answers.UNKNOWN_BARCODE), status_code=404)
        customer = door_answers.customer(member)
        if isinstance(decision, Refused | ConsentNeeded):
            error = door_answers.for_look_up(decision)
            return Response(FoundAndRefused(customer=customer, error=error), status_code=400)
        return Response(Found(customer=customer))

    return Router(
        "/api",
        route_handlers=[barcode_check_in, open_door_check_in, look_up_member],
        exception_handlers={BadParameters: bad_parameters},
        tags=["Doors"],
    )


def barcode_of(request: AnyRequest) -> str:
    """The barcode as the caller wrote it: all that follows the route's name, with its slashes, whatever they are.

    A server takes the path apart at slashes, also at those that were escaped; so it is read before that was done.
    Bytes that are no text stay, as noise that no member has.
    """
    scope = request.scope
    template = str(scope["path_template"])
    route = template[: template.index("{")].encode()
    raw = bytes(scope["raw_path"])
    return unquote(raw.partition(route)[2].removesuffix(b"/"), errors="surrogateescape")


def _bad_parameters_as_text(_: AnyRequest, error: BadParameters) -> Response[str]:
    lines = (f"{name}: {sentence}" for name, found in error.problems.items() for sentence in found)
    return Response("\n".join(lines), status_code=400, media_type=MediaType.TEXT)
