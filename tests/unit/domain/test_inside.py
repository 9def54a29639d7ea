"""Who is in, in order; and the roll-call of an alarm."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.inside import InsideOrder, InsideRow, RollCall, in_order
from kiosk.domain.members import Person
from kiosk.domain.visits import EntryMethod
from tests.fakes.club import NOW


def row(first: str, last: str, minutes: int = 5) -> InsideRow:
    return InsideRow(
        visit_id=f"v-{first}",
        person=Person(id=f"m-{first}", first_name=first, last_name=last),
        since=NOW - timedelta(minutes=minutes),
        minutes=minutes,
        unsure=False,
        entry_method=EntryMethod.MEMBERSHIP,
    )


ROWS = [row("Zoe", "Lund", 9), row("ida", "ängström", 3), row("Ada", "Lund", 3), row("Ben", "Ø", 90)]


def ids(rows: tuple[InsideRow, ...]) -> list[str]:
    return [one.visit_id for one in rows]


def test_names_are_sorted_by_the_last_whatever_accents_and_case() -> None:
    assert ids(in_order(ROWS, InsideOrder.NAME)) == ["v-ida", "v-Ada", "v-Zoe", "v-Ben"]


def test_the_longest_stay_is_first_and_of_equal_ones_the_name_decides() -> None:
    assert ids(in_order(ROWS, InsideOrder.LONGEST)) == ["v-Ben", "v-Zoe", "v-ida", "v-Ada"]


def test_whoever_was_seen_is_missing_no_more_until_that_is_taken_back() -> None:
    called = RollCall(location_id="uptown", taken_at=NOW, rows=tuple(ROWS))
    seen = called.seen("v-Zoe").seen("v-Zoe").seen("v-Ben").seen("v-nobody")

    assert ids(called.missing) == ids(tuple(ROWS))
    assert seen.safe == {"v-Zoe", "v-Ben"}
    assert ids(seen.missing) == ["v-ida", "v-Ada"]
    assert ids(seen.not_seen("v-Zoe").missing) == ["v-Zoe", "v-ida", "v-Ada"]


def test_a_roll_call_is_over_a_day_after_it_was_closed_and_never_before() -> None:
    called = RollCall(location_id="uptown", taken_at=NOW, rows=tuple(ROWS))
    closed, day = called.closed(NOW), timedelta(hours=24)

    assert not called.over(NOW + 100 * day)
    assert not closed.over(NOW + day - timedelta(seconds=1))
    assert closed.over(NOW + day)
