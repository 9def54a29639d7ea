from __future__ import annotations

import pytest

from kiosk.domain.members import Person
from kiosk.presentation.member.greeting import LONGEST_NAME, public_name


def person(first: str, show: bool = True) -> Person:
    return Person(id="1", first_name=first, last_name="Berger", show_name=show)


@pytest.mark.parametrize(
    ("first", "show", "shown"),
    [
        ("Anna", True, "Anna"),
        ("Anna", False, None),
        ("", True, None),
        ("  \n ", True, None),
        (" Anna\n Lena ", True, "Anna Lena"),
        ("x" * LONGEST_NAME, True, "x" * LONGEST_NAME),
        ("x" * 200, True, "x" * (LONGEST_NAME - 1) + "…"),
        ("Maria Magdalena Rosa Luisa", True, "Maria Magdalena Ros…"),
    ],
)
def test_the_first_name_only_with_consent_and_never_too_long(first, show, shown):
    assert public_name(person(first, show)) == shown
