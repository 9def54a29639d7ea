"""What a caller may ask for with a scan: where it is made, what it may do, and what the member agreed to buy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction
from kiosk.server.api.capitan.problems import BadParameters
from kiosk.store import numbers
from kiosk.store.facts import only_location

DIRECTIONS = {"in": Direction.IN_ONLY, "out": Direction.OUT_ONLY, "toggle": Direction.TOGGLE}
"""As the command line writes them."""

LONGEST_DIGITS = 20


@dataclass(frozen=True, slots=True)
class Wishes:
    """`location_number` is Capitan's; direction and consent are our own, as in `kiosk scan`. None: not said."""

    location_number: int | None = None
    direction: Direction | None = None
    consent: Consent | None = None


def wishes(given: Mapping[str, object]) -> Wishes:
    """What the fields ask for; unknown ones are ignored, null and "" say nothing. Raises BadParameters.

    A number may be written as a string, as forms do.
    """
    problems: dict[str, list[str]] = {}
    location_number = direction = consent = None
    match given.get("location_id"):
        case None | "":
            pass
        case bool():
            problems["location_id"] = ["A valid integer is required."]
        case int(number):
            location_number = number
        case str(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_DIGITS:
            location_number = int(text)
        case _:
            problems["location_id"] = ["A valid integer is required."]
    match given.get("direction"):
        case None | "":
            pass
        case str(word) if word in DIRECTIONS:
            direction = DIRECTIONS[word]
        case _:
            problems["direction"] = [f"One of {', '.join(DIRECTIONS)} is required."]
    match given.get("consent"):
        case None | "":
            pass
        case str(offer):
            consent = Consent(offer)
        case _:
            problems["consent"] = ['"best" or the id of an offer is required.']
    if problems:
        raise BadParameters(problems)
    return Wishes(location_number, direction, consent)


def place_of(connection: Connection, asked: Wishes) -> str:
    """The id of the location that was asked for, or of the only one; raises BadParameters."""
    if asked.location_number is None:
        found = only_location(connection)
        problem = "Name the location: there is not exactly one."
    else:
        found = numbers.location_id(connection, asked.location_number)
        problem = "There is no location with this number."
    if found is None:
        raise BadParameters({"location_id": [problem]})
    return found
