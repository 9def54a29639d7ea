"""Notes for the team on a real store: written, shown at the door, closed, and the same on every machine."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.decisions import Flag
from kiosk.domain.notes import Note
from kiosk.domain.repair import NotPossible
from kiosk.services.notes import add_note, close_note
from kiosk.store import notes
from kiosk.store.engine import Store, open_store
from tests.fakes import club, door, front_office
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice

YESTERDAY, TOMORROW = date(2026, 6, 14), date(2026, 6, 16)


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def write(office: FrontOffice, text: str, clock: str = "09:00", by: str = "s-1", **more: Any) -> Note:
    return add_note(office.store, "m-2", text, at(clock), "uptown", office.sign(at(clock), by), **more)


def close(office: FrontOffice, note: Note, clock: str = "20:00", by: str = "s-2") -> None:
    close_note(office.store, note.id, at(clock), "uptown", office.sign(at(clock), by))


def shown(office: FrontOffice, day: date = TODAY, member_id: str = "m-2") -> list[str]:
    with office.store.read() as connection:
        return [note.text for note in notes.open_notes(connection, member_id, day)]


def test_a_note_says_what_who_when_and_until_when(office: FrontOffice) -> None:
    written = write(office, "  Her parcel is behind the desk. ", until=TOMORROW, at_check_in=True)
    (event,) = door.log(office.store)

    assert written == Note(
        id=event.id, member_id="m-2", text="Her parcel is behind the desk.", written_at=at("09:00"), author_id="s-1",
        author="Sam", until=TOMORROW, at_check_in=True,
    )  # fmt: skip
    assert (event.kind, event.visit_id, event.member_id, event.actor) == ("noted", None, "m-2", "s-1")


def test_open_notes_are_those_of_the_member_the_newest_first_to_their_last_day(office: FrontOffice) -> None:
    write(office, "for today", until=TODAY)
    done = write(office, "done with", "10:00")
    write(office, "stays", "11:00", by="gone")
    close(office, done)

    assert (shown(office), shown(office, TOMORROW), shown(office, member_id="m-1")) == (
        ["stays", "for today"],
        ["stays"],
        [],
    )
    with office.store.read() as connection:
        assert notes.open_notes(connection, "m-2", TODAY)[0].author is None  # whoever it was left the club


def test_a_note_for_the_next_check_in_is_flagged_at_the_door_until_it_is_closed_or_over(office: FrontOffice) -> None:
    def flags(clock: str, day: date = TODAY) -> tuple[Flag, ...]:
        entered = office.enter("GRACE02", at(clock, day))
        office.leave("GRACE02", at(clock, day) + timedelta(minutes=10))
        return entered.flags

    assert flags("09:00") == (Flag.FIRST_VISIT,)
    write(office, "only for the team", "10:00")
    assert flags("11:00") == ()
    parcel = write(office, "a parcel", "12:00", at_check_in=True)
    assert flags("13:00") == (Flag.NOTE,)
    close(office, parcel, "14:00")
    assert flags("15:00") == ()
    write(office, "for today", "16:00", at_check_in=True, until=TODAY)
    assert (flags("17:00"), flags("08:00", TOMORROW)) == ((Flag.NOTE,), ())


def test_what_is_no_note_is_not_written(office: FrontOffice) -> None:
    note = write(office, "a parcel")
    close(office, note)
    before = door.log(office.store)
    for wrong, words in (
        (lambda: write(office, " "), "says something"),
        (lambda: write(office, "x" * 281), "at most 280 characters"),
        (lambda: close(office, note), "closed already"),
        (lambda: add_note(office.store, "m-0", "Hi", club.NOW, "uptown", office.sign(club.NOW)), "nobody knows"),
    ):
        with pytest.raises(NotPossible, match=words):
            wrong()
    assert door.log(office.store) == before


def test_in_whatever_order_a_note_and_its_ends_arrive_the_first_end_counts(office: FrontOffice, tmp_path: Path) -> None:
    note = write(office, "a parcel", at_check_in=True)
    with open_store(tmp_path / "apart") as apart:
        other = FrontOffice(front_office.fill(apart), "k-2")
        front_office.merge(apart, door.log(office.store))
        close(other, note, "19:00", by="s-9")
        close(office, note, "20:00", by="s-2")
        happened = [*door.log(office.store), door.log(apart)[-1]]
    for number, order in enumerate(permutations(happened)):
        with open_store(tmp_path / str(number)) as store:
            for event in order:
                front_office.merge(store, [event])
            (row,) = door.projections(store)["notes"]
            assert (row.text, row.author, row.at_check_in) == ("a parcel", "s-1", True)
            assert (row.closed_at, row.closed_by) == (at("19:00"), "s-9")


def test_an_end_without_its_note_shows_nothing(office: FrontOffice, tmp_path: Path) -> None:
    close(office, write(office, "a parcel", at_check_in=True))
    with open_store(tmp_path / "other") as store:
        other = FrontOffice(front_office.fill(store), "k-2")
        front_office.merge(store, door.log(office.store)[1:])
        assert shown(other) == []
        assert Flag.NOTE not in other.enter("GRACE02", at("21:00")).flags
        front_office.merge(store, door.log(office.store))
        assert shown(other) == []
