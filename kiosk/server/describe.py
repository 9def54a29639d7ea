"""What a route reads that its signature does not show, for the API's description.

Routes look at who calls before they read anything else, so bodies and parameters are read in the route and
described here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from litestar.openapi.spec import OpenAPIMediaType, Operation, Parameter, RequestBody, Schema

TOKEN = [{"Token": list[str]()}]
"""What a route asks for that people and programs call."""


def reads(*, body: Schema | None = None, optional: bool = False, query: Sequence[Parameter] = ()) -> type[Operation]:
    """An operation that takes this JSON body, or also none if it is optional, and these query parameters."""

    @dataclass
    class Described(Operation):
        def __post_init__(self) -> None:
            if body is not None:
                self.request_body = RequestBody(
                    {"application/json": OpenAPIMediaType(schema=body)}, required=not optional
                )
            if query:
                self.parameters = [*(self.parameters or []), *query]

    return Described
