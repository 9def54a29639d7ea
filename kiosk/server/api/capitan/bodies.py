"""The body of a call, as JSON or as a form."""

from __future__ import annotations

from urllib.parse import parse_qs

import msgspec

from kiosk.server.api.capitan.problems import BadParameters


def fields(body: bytes, content_type: str) -> dict[str, object]:
    """The fields by name, none of an empty body; those of a form are strings. Raises BadParameters.

    JSON that is called a form is what `curl -d` sends by itself, so it is read as what it is.
    """
    form = content_type.startswith("application/x-www-form-urlencoded") and not body.lstrip().startswith(b"{")
    return _form(body) if form else _json(body)


def _form(body: bytes) -> dict[str, object]:
    try:
        fields = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=20)
    except ValueError as error:
        raise BadParameters({"detail": [f"Form parse error - {error}"]}) from error
    return {name: values[-1] for name, values in fields.items()}


def _json(body: bytes) -> dict[str, object]:
    try:
        return msgspec.json.decode(body or b"{}", type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise BadParameters({"detail": [f"JSON parse error - {error}"]}) from error
