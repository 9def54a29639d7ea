"""What is past its time goes from the store, in portions, and says no more on any machine that has it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.domain.decisions import Refused
from kiosk.domain.events import AnyEvent, Noted
from kiosk.protocol import codec
from kiosk.protocol.messages import Outcome
from kiosk.services import retention
from kiosk.services.accept import accept_push, become_authority
from kiosk.services.export_document import export_document
from kiosk.services.notes import add_note, close_note
from kiosk.services.retention import outlive_some
from kiosk.store import record
from kiosk.store.access import Device
from kiosk.store.engine import Store
from kiosk.store.notes import open_notes
from kiosk.store.tables import notes
from tests.fakes import door, front_office
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice
from tests.fakes.kept_stores import KeptStores

MONTH, YEAR = at("12:00") + timedelta(days=31), at("12:00") + timedelta(days=366)


@pytest.fixture
def front(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store, payg="off"))


def outlive(store: Store, now: datetime) -> list[int]:
    """The size of each portion that was taken out."""
    sizes = []
    while True:
        with store.write() as connection:
            sizes.append(outlive_some(connection, now))
        if sizes[-1] < retention.AT_ONCE:
            return sizes


def refusals(store: Store) -> list[tuple[str, bool]]:
    said = [event.payload for event in door.log(store)]
    return [(one.code, bool(one.ticket)) for one in said if isinstance(one, Refused)]


def note(front: FrontOffice, text: str, moment: datetime, **more: object) -> str:
    return add_note(front.store, "m-1", text, moment, "uptown", front.sign(moment), **more).id  # type: ignore[arg-type]


def test_codes_of_nobody_go_after_a_month_and_everything_else_stays(front: FrontOffice) -> None:
    front.scan("NOBODY77", at("10:00"))
    front.scan("NOBODY88", at("12:00") + timedelta(days=5))
    front.scan("ALAN003", at("10:05"))  # refused too, and a member
    before = door.log(front.store)
    assert outlive(front.store, MONTH) == [1]

    assert refusals(front.store) == [("…", False), ("…Y88", True), ("…003", True)]
    assert [(e.id, e.occurred_at, e.server_seq) for e in door.log(front.store)] == [
        (e.id, e.occurred_at, e.server_seq) for e in before
    ]
    assert outlive(front.store, MONTH) == [0]
    assert outlive(front.store, MONTH + timedelta(days=5)) == [1]
    assert refusals(front.store)[1] == ("…", False)


def test_many_go_in_portions_also_when_they_came_in_one_moment(
    front: FrontOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 2)
    for _ in range(5):
        front.scan("NOBODY77", at("10:00"))
    assert outlive(front.store, MONTH) == [2, 2, 1]
    assert refusals(front.store) == [("…", False)] * 5


def test_a_note_goes_after_a_year_from_the_case_the_log_and_the_export(front: FrontOffice) -> None:
    note(front, "Her arm is broken.", at("10:00"), at_check_in=True)
    done = note(front, "Owes a towel.", at("10:01"))
    close_note(front.store, done, at("10:02"), "uptown", front.sign(at("10:02")))
    renewed = note(front, "Her key is here.", at("10:03"), until=TODAY + timedelta(days=700))
    assert outlive(front.store, YEAR - timedelta(days=2)) == [0]
    assert outlive(front.store, YEAR) == [2]

    with front.store.read() as connection:
        assert [one.text for one in open_notes(connection, "m-1", TODAY + timedelta(days=366))] == ["Her key is here."]
    assert [row.id for row in door.rows(front.store, notes)] == [renewed]
    texts = [event.payload.text for event in door.log(front.store) if isinstance(event.payload, Noted)]
    assert texts == ["…", "…", "Her key is here."]
    whole = b"".join(export_document(front.store))
    assert b"arm" not in whole
    assert b"towel" not in whole


def test_what_is_past_its_time_when_it_arrives_says_no_more(front: FrontOffice, stores: KeptStores) -> None:
    """A kiosk that was off for a year, or a new one that pulls all that ever happened."""
    front.scan("NOBODY77", at("10:00"))
    note(front, "Her arm is broken.", at("10:00"))
    other = front_office.fill(stores.empty("another"), payg="off")
    with other.write() as connection:
        record.accept_all(connection, door.log(front.store), YEAR)
    outlive(front.store, YEAR)

    assert door.log(other) == door.log(front.store)
    assert door.rows(other, notes) == door.rows(front.store, notes) == []


def test_a_server_knows_what_it_kept_less_of_and_what_the_kiosk_kept_less_of(stores: KeptStores) -> None:
    """After a backup was restored, either side may have taken out what the other has not yet."""
    kiosk = FrontOffice(front_office.fill(stores.empty("kiosk"), payg="off"))
    kiosk.scan("NOBODY77", at("10:00"))
    note(kiosk, "Her arm is broken.", at("10:00"))
    whole = door.log(kiosk.store)
    outlive(kiosk.store, YEAR)
    bare = door.log(kiosk.store)
    assert whole != bare
    for first, again in ((whole, bare), (bare, whole)):
        server = front_office.fill(stores.empty("server"), payg="off")
        become_authority(server)
        assert push(server, first) == {Outcome.ACCEPTED}
        assert push(server, again) == {Outcome.KNOWN}
        assert {event.server_seq is None for event in door.log(server)} == {False}


def push(server: Store, sent: list[AnyEvent]) -> set[Outcome]:
    kiosk = Device(id="k-1", name="k", location_id="uptown")
    answers = accept_push(server, kiosk, [codec.encode(event) for event in sent], at("12:00"))
    return {answer.outcome for answer in answers}
