"""The one place that decides whether a public screen may say somebody's name."""

from __future__ import annotations

from kiosk.domain.members import Person
from kiosk.presentation.shortened import shortened

LONGEST_NAME = 20
"""Characters; the rest of a longer name is an ellipsis."""


def public_name(person: Person) -> str | None:
    """The first name, if its owner agreed to that; never anything else of a name."""
    return (shortened(person.first_name, LONGEST_NAME) or None) if person.show_name else None
