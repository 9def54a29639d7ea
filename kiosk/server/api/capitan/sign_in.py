"""The body of a get-token call."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.server.api.capitan.bodies import fields
from kiosk.server.api.capitan.problems import BadParameters


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who they say they are."""

    username: str
    password: str

    def __repr__(self) -> str:
        """Without the password: representations end up in logs."""
        return f"Credentials({self.username})"


def credentials(body: bytes, content_type: str) -> Credentials:
    """Both fields; raises BadParameters."""
    given = fields(body, content_type)
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
