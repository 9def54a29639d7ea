"""What a caller got wrong, field by field, as Django REST framework tells it."""

from __future__ import annotations

from litestar import Response

from kiosk.server.errors import AnyRequest


class BadParameters(Exception):
    """Values that cannot be read: what is wrong with each, by parameter or field."""

    def __init__(self, problems: dict[str, list[str]]) -> None:
        super().__init__(problems)
        self.problems = problems


def bad_parameters(_: AnyRequest, error: BadParameters) -> Response[dict[str, list[str]]]:
    """The answer: 400, and the sentences by field."""
    return Response(error.problems, status_code=400, media_type="application/json")
