"""What a route reads that its signature does not show, for the API's description.

Routes look at who calls before they read anything else, so bodies and parameters are read in the route and
described here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from litestar.openapi.spec import OpenAPIMediaType, Operation, Parameter, RequestBody, Schema


def reads(*, body: Schema | None = None, query: Sequence[Parameter] = ()) -> type[Operation]:
    """An operation that takes this JSON body and these query parameters."""

    @dataclass
    class Described(Operation):
        def __post_init__(self) -> None:
            if body is not None:
                self.request_body = RequestBody({"application/json": OpenAPIMediaType(schema=body)}, required=True)
            if query:
                self.parameters = [*(self.parameters or []), *query]

    return Described
