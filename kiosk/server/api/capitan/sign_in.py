"""The body of a get-token call, as JSON or as a form."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs

import msgspec

from kiosk.server.api.capitan.filters import BadParameters


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who they say they are."""

    username: str
    password: str

    def __repr__(self) -> str:
        """Without the password: representations end up in logs."""
        return f"Credentials({self.username})"


def credentials(body: bytes, content_type: str) -> Credentials:
    """Both fields; raises BadParameters.

    JSON that is called a form is what `curl -d` sends by itself, so it is read as what it is.
    """
    form = content_type.startswith("application/x-www-form-urlencoded") and not body.lstrip().startswith(b"{")
    given = _form(body) if form else _json(body)
    problems: dict[str, list[str]] = {}
    values: list[str] = []
    for name in ("username", "password"):
        match given.get(name):
            case None:
                problems[name] = ["This field is required."]
            case "":
                problems[name] = ["This field may not be blank."]
            case str(value):
                values.append(value)
            case _:
                problems[name] = ["Not a valid string."]
    if problems:
        raise BadParameters(problems)
    return Credentials(*values)


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
