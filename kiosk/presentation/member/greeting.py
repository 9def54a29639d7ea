"""The one place that decides whether a public screen may say somebody's name."""

from __future__ import annotations

from kiosk.domain.members import Person

LONGEST_NAME = 20
"""Characters; the rest of a longer name is an ellipsis."""


def public_name(person: Person) -> str | None:
    """The first name, if its owner agreed to that; never anything else of a name."""
    name = " ".join(person.first_name.split())
    if not person.show_name or not name:
        return None
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"
