"""Rounds with the real server in this process, over a line on which everything goes wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import httpx2
import pytest
from sqlalchemy import select

from kiosk.domain.decisions import CheckedIn, CheckedOut, Flag
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.preferences import Preferences
from kiosk.services.notes import add_note, close_note
from kiosk.services.preferences import choose_preferences
from kiosk.services.signature import Signature
from kiosk.store import events, state, tables
from kiosk.sync.client import (
    AnotherVersion,
    NotAnAnswer,
    NotUnderstood,
    ServerAway,
    ServerSetBack,
    SignInAgain,
    SyncFault,
)
from kiosk.sync.syncer import Round
from tests.fakes import documents, door, line, phones
from tests.fakes.kept_stores import KeptStores
from tests.fakes.line import Ends, Fault, Send


@pytest.fixture
def ends(stores: KeptStores) -> Iterator[Ends]:
    with line.stretched(stores) as both:
        yield both


@pytest.fixture
def met(ends: Ends) -> Ends:
    """The kiosk knows its club already."""
    ends.syncer.round()
    ends.line.calls.clear()
    return ends


def waiting(ends: Ends) -> int:
    with ends.kiosk.read() as connection:
        return events.waiting(connection).count


def inbox(ends: Ends) -> dict[str, str]:
    with ends.kiosk.read() as connection:
        return {row.event_id: row.problem for row in connection.execute(select(tables.inbox))}


def scans(ends: Ends, times: int = 3) -> list[str]:
    """Grace goes in and out; the ids of what that made."""
    desk = door.FrontDesk(ends.kiosk, "d-1")
    before = len(door.log(ends.kiosk))
    for number in range(times):
        desk.scan("GRACE02", number * 10)
    return [event.id for event in door.log(ends.kiosk)][before:]


# ---------------------------------------------------------------- when all goes well


def test_a_new_kiosk_learns_who_it_is_and_who_the_members_are(ends: Ends) -> None:
    done = ends.syncer.round()

    assert ends.line.calls == ["hello", "changes"]
    assert done == Round(pushed=0, pulled=len(line.reference_rows(ends.server)), set_aside=0)
    with ends.kiosk.read() as connection:
        assert state.get(connection, state.Name.DEVICE) == "d-1"
        assert state.get(connection, state.Name.LOCATION) == "uptown"
        assert state.pulled_at(connection) == door.EVENING
    assert isinstance(door.FrontDesk(ends.kiosk, "d-1").scan("ADA0001"), CheckedIn)


def test_what_happened_at_the_door_is_at_the_server_before_anything_is_pulled(met: Ends) -> None:
    made = scans(met)
    done = met.syncer.round()

    assert met.line.calls[:2] == ["push", "changes"]
    assert done.pushed == 3
    assert met.at_server() == made
    assert waiting(met) == 0
    assert [event.server_seq for event in door.log(met.kiosk)] == [event.server_seq for event in door.log(met.server)]
    assert [row.number for row in door.rows(met.kiosk, tables.visits)] == [
        row.number for row in door.rows(met.server, tables.visits)
    ]


def test_a_sale_at_the_door_is_a_sale_at_the_server(met: Ends) -> None:
    door.FrontDesk(met.kiosk, "d-1").scan("ALAN003", consent=BEST)
    met.syncer.round()
    here, there = door.projections(met.kiosk), door.projections(met.server)

    assert [(row.amount, row.state) for row in here["charges"]] == [(1200, "accepted")]
    assert [(row.amount, row.state) for row in there["charges"]] == [(1200, "accepted")]
    assert [tuple(row) for row in here["sold"]] == [tuple(row) for row in there["sold"]]
    assert here["sold"][0].number is not None


def test_what_changes_at_the_server_is_known_at_the_door(met: Ends) -> None:
    door.fill(met.server, documents.changed("members.0.state", "blocked") | {"visits": [], "staff": []})
    met.syncer.round()

    assert door.FrontDesk(met.kiosk, "d-1").scan("ADA0001").reason == "blocked"  # type: ignore[union-attr]


def test_a_rotating_code_that_was_used_at_one_door_is_refused_at_the_next(met: Ends) -> None:
    door.fill(met.server, phones.handed_out(documents.whole() | {"visits": [], "staff": []}))
    met.syncer.round()
    here, there = door.FrontDesk(met.kiosk, "d-1"), door.FrontDesk(met.server, "server")
    first, second = (phones.GRACES.shows(door.EVENING + timedelta(minutes=minute)) for minute in (0, 60))
    assert isinstance(here.scan(first), CheckedIn)
    met.syncer.round()
    refused = there.scan(first, 0.2)
    left = there.scan(second, 60)
    met.syncer.round()
    refused_too = here.scan(second, 60.2)

    assert (getattr(refused, "reason", None), getattr(refused_too, "reason", None)) == ("code_expired",) * 2
    assert isinstance(left, CheckedOut)


def test_what_is_said_of_a_member_at_one_door_is_known_at_all(met: Ends) -> None:
    ids = iter(f"d-1-said-{number}" for number in range(9))
    sign = Signature(device="d-1", recorded_at=door.EVENING, new_id=lambda: next(ids), actor="s-1")
    add_note(met.kiosk, "m-2", "a parcel", door.EVENING, "uptown", sign, at_check_in=True)
    choose_preferences(met.kiosk, "m-2", Preferences(quiet=True), door.EVENING, "uptown", sign)
    done = met.syncer.round()
    there, here = (door.projections(store) for store in (met.server, met.kiosk))
    entered = door.FrontDesk(met.server, "server").scan("GRACE02", 10)

    assert (done.pushed, done.set_aside, waiting(met)) == (2, 0, 0)
    assert (there["notes"], there["preferences"]) == (here["notes"], here["preferences"])
    assert isinstance(entered, CheckedIn)
    assert (Flag.NOTE in entered.flags, entered.member.preferences) == (True, Preferences(quiet=True))
    close_note(met.server, "d-1-said-0", door.EVENING + timedelta(hours=1), "uptown", replace(sign, device="server"))
    met.syncer.round()
    assert door.projections(met.kiosk)["notes"] == door.projections(met.server)["notes"]
    assert [row.closed_by for row in door.projections(met.kiosk)["notes"]] == ["s-1"]


def test_the_phone_number_of_a_member_comes_with_them(ends: Ends) -> None:
    ends.syncer.round()

    assert [row.phone for row in door.rows(ends.kiosk, tables.members)] == ["+34 600 123 456", None, None, None]


def test_what_was_recorded_before_the_two_met_goes_out_under_the_new_name(ends: Ends) -> None:
    door.fill(ends.kiosk)
    door.FrontDesk(ends.kiosk, "kiosk").scan("GRACE02")
    done = ends.syncer.round()

    assert (done.pushed, done.set_aside) == (1, 0)
    assert [event.device for event in door.log(ends.server)] == ["d-1"]


def test_many_events_go_in_batches(met: Ends) -> None:
    made = scans(met, 120)
    met.line.calls.clear()
    met.syncer.round()

    assert met.at_server() == made
    assert met.line.calls.count("push") <= 2


# ---------------------------------------------------------------- when it does not

FAULTS: list[tuple[str, Fault, type[SyncFault]]] = [
    ("no network", line.no_network, ServerAway),
    ("the answer is lost", line.answer_lost, ServerAway),
    ("a captive portal", line.portal(200), NotAnAnswer),
    ("a captive portal's redirect", line.portal(302), SyncFault),
    ("a captive portal's refusal", line.portal(403), SyncFault),
    ("a proxy that knows no such page", line.portal(404), SyncFault),
    ("a proxy that understands nothing", line.portal(400), SyncFault),
    ("500 before", line.answers(500, **line.OURS), ServerAway),
    ("500 after", line.answers(500, sent=True, **line.OURS), ServerAway),
    ("502 of a proxy", line.portal(502), ServerAway),
    ("503 after", line.answers(503, sent=True, **line.OURS), ServerAway),
    ("429", line.answers(429, **line.OURS), ServerAway),
    ("nothing", line.answers(200, **line.OURS), NotAnAnswer),
    ("nothing, after", line.answers(200, sent=True, **line.OURS), NotAnAnswer),
    ("no content", line.answers(204, **line.OURS), SyncFault),
    ("half an answer", line.half, NotAnAnswer),
    ("another's answer", line.changed(lambda answer: answer.update(request_id="r-other")), NotAnAnswer),
    ("no answer at all", line.changed(lambda answer: answer.pop("request_id")), NotAnAnswer),
    ("a list", line.answers(200, b"[]", **line.OURS), NotAnAnswer),
    ("noise", line.answers(200, b"\xff\xfe\x00", **line.OURS), NotAnAnswer),
    ("no such page", line.answers(404, **line.OURS), AnotherVersion),
    ("no such method", line.answers(405, **line.OURS), AnotherVersion),
    ("upgrade", line.answers(426, **line.OURS), AnotherVersion),
    ("a conflict", line.answers(409, **line.OURS), NotAnAnswer),
    ("not signed in", line.answers(401, **line.OURS), SignInAgain),
    ("not allowed", line.answers(403, **line.OURS), SignInAgain),
]
BY_NAME = pytest.mark.parametrize(
    ("fault", "kind"), [(fault, kind) for _, fault, kind in FAULTS], ids=[name for name, _, _ in FAULTS]
)


@BY_NAME
@pytest.mark.parametrize("at", [0, 1], ids=["the push", "the pull"])
def test_nothing_is_lost_and_nothing_is_twice(met: Ends, fault: Fault, kind: type[SyncFault], at: int) -> None:
    made = scans(met)
    met.line.faults.extend([line.through] * at + [fault])
    with pytest.raises(kind):
        met.syncer.round()

    assert set(met.at_server()) <= set(made)
    assert inbox(met) == {}
    met.syncer.round()

    assert met.at_server() == made
    assert waiting(met) == 0
    assert len(door.rows(met.server, tables.visits)) == 2
    assert len(door.rows(met.kiosk, tables.visits)) == 2


@BY_NAME
def test_a_kiosk_that_is_new_tries_again(ends: Ends, fault: Fault, kind: type[SyncFault]) -> None:
    ends.line.faults.append(fault)
    with pytest.raises(kind):
        ends.syncer.round()

    assert ends.syncer.round().pulled > 0


@pytest.mark.parametrize(
    "spoil",
    [
        lambda answer: answer["answers"].append(answer["answers"][0]),
        lambda answer: answer["answers"].pop(),
        lambda answer: answer["answers"].clear(),
        lambda answer: answer["answers"].reverse(),
        lambda answer: answer["answers"][0].update(event_id="e-other"),
        lambda answer: answer["answers"][0].update(event_id=None),
        lambda answer: answer["answers"][1].update(outcome="postponed"),
        lambda answer: answer["answers"][1].update(server_seq=None),
        lambda answer: answer.update(answers="all well"),
    ],
    ids=["twice", "one less", "none", "another order", "another", "nameless", "a new outcome", "no number", "a word"],
)
def test_an_answer_that_does_not_name_each_event_counts_for_none(met: Ends, spoil: object) -> None:
    made = scans(met)
    met.line.faults.append(line.changed(spoil))  # type: ignore[arg-type]
    with pytest.raises(NotAnAnswer):
        met.syncer.round()
    assert waiting(met) == 3

    met.syncer.round()
    assert met.at_server() == made
    assert waiting(met) == 0


def test_a_page_that_comes_twice_changes_nothing_more(met: Ends) -> None:
    scans(met)
    met.line.faults.extend([line.through, line.answer_lost])
    with pytest.raises(ServerAway):
        met.syncer.round()
    met.syncer.round()
    before = door.projections(met.kiosk)
    with met.kiosk.write() as connection:
        state.forget(connection, state.Name.CURSOR)
    met.syncer.round()

    assert door.projections(met.kiosk) == before


# ---------------------------------------------------------------- how long to wait


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        (format_datetime(door.EVENING + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(door.EVENING - timedelta(seconds=90), usegmt=True), 0.0),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("1e9", None),
        ("Mon, 15 Jun 2026", None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_what_a_busy_server_asks_for_is_read_in_both_forms(
    met: Ends, header: str, seconds: float | None, status: int
) -> None:
    met.line.faults.append(line.answers(status, Retry_After=header, **line.OURS))
    with pytest.raises(ServerAway) as away:
        met.syncer.round()

    assert away.value.asked == seconds


# ---------------------------------------------------------------- one bad event


def refuses_batches_with(poison: str, status: int = 400) -> Fault:
    """A server that does not understand a whole push because of one event in it."""

    def fault(request: httpx2.Request, send: Send) -> httpx2.Response:
        if request.url.path.endswith("/push") and poison in [
            one["id"] for one in json.loads(request.content)["events"]
        ]:
            return httpx2.Response(status, headers=line.OURS, content=b'{"error": "contract", "detail": "odd"}')
        return send(request)

    return fault


@pytest.mark.parametrize("place", [0, 24, 49])
@pytest.mark.parametrize("status", [400, 413, 422])
def test_one_bad_event_of_fifty_is_found_and_set_aside_and_the_others_flow(met: Ends, place: int, status: int) -> None:
    made = scans(met, 50)
    met.line.always = refuses_batches_with(made[place], status)
    done = met.syncer.round()

    assert (done.pushed, done.set_aside) == (49, 1)
    assert met.at_server() == made[:place] + made[place + 1 :]
    assert list(inbox(met)) == [made[place]]
    assert waiting(met) == 0
    assert met.line.calls.count("push") < 60


@pytest.mark.parametrize("status", [400, 404, 405, 409, 413, 422, 426])
def test_a_server_that_understands_no_push_at_all_loses_us_no_event(met: Ends, status: int) -> None:
    made = scans(met, 7)
    met.line.always = line.answers(status, b'{"error": "contract", "detail": "what?"}', **line.OURS)
    for _ in range(3):
        with pytest.raises(SyncFault):
            met.syncer.round()

    assert inbox(met) == {}
    assert waiting(met) == 7
    met.line.always = line.through
    met.syncer.round()
    assert met.at_server() == made


def test_a_server_of_another_version_is_said_and_loses_us_no_event(ends: Ends) -> None:
    door.fill(ends.kiosk)
    made = scans(ends)
    hello = b'{"error": "contract", "detail": "this server speaks version 2 of the protocol only"}'
    ends.line.faults.extend(
        [line.answers(400, hello, **line.OURS), line.changed(lambda welcome: welcome.update(version=2))]
    )
    for words in ("speaks version 2 of the protocol only", "the server speaks version 2"):
        with pytest.raises(AnotherVersion, match=words):
            ends.syncer.round()

    assert (inbox(ends), waiting(ends)) == ({}, 3)
    ends.syncer.round()
    assert ends.at_server() == made


def test_an_event_that_the_server_refuses_goes_to_the_inbox_with_its_words(met: Ends) -> None:
    made = scans(met)
    with met.kiosk.write() as connection:
        connection.execute(tables.events.update().where(tables.events.c.id == made[1]).values(location_id="nowhere"))
    done = met.syncer.round()

    assert (done.pushed, done.set_aside) == (2, 1)
    assert list(inbox(met)) == [made[1]]
    assert "payload" in inbox(met)[made[1]] or "nowhere" in inbox(met)[made[1]]
    assert met.syncer.round() == Round(pushed=0, pulled=0, set_aside=0)


# ---------------------------------------------------------------- cursors


def test_a_cursor_that_the_server_did_not_make_is_said_once_and_the_kiosk_starts_over(met: Ends) -> None:
    with met.kiosk.write() as connection:
        state.put(connection, state.Name.CURSOR, "of another server")
    made = scans(met)
    with pytest.raises(ServerSetBack, match="not a cursor"):
        met.syncer.round()
    assert met.at_server() == made  # the events went out before

    done = met.syncer.round()
    assert done.pulled == len(line.reference_rows(met.server)) + len(made)
    assert (waiting(met), inbox(met)) == (0, {})
    assert met.at_server() == made
    assert [event.server_seq for event in door.log(met.kiosk)] == [event.server_seq for event in door.log(met.server)]
    assert met.syncer.round().pulled == 0


def no_pull(request: httpx2.Request, send: Send) -> httpx2.Response:
    """A server that understands no pull, whatever the cursor."""
    return httpx2.Response(400, headers=line.OURS) if request.url.path.endswith("/changes") else send(request)


def test_a_server_that_understands_no_pull_is_told_everything_again_once_and_not_in_each_round(met: Ends) -> None:
    made = scans(met)
    met.syncer.round()
    met.line.calls.clear()
    met.line.always = no_pull
    with pytest.raises(ServerSetBack):
        met.syncer.round()
    for _ in range(3):
        with pytest.raises(NotUnderstood):
            met.syncer.round()

    assert met.line.calls == ["changes", "push", "changes", "changes", "changes"]
    met.line.always = line.through
    met.syncer.round()
    assert met.at_server() == made
    assert len(door.rows(met.kiosk, tables.visits)) == 2


def test_a_feed_that_does_not_move_is_left(met: Ends) -> None:
    with met.kiosk.read() as connection:
        cursor = state.get(connection, state.Name.CURSOR)
    met.line.always = line.changed(lambda page: page.update(cursor=cursor, more=True))

    with pytest.raises(NotAnAnswer, match="does not move"):
        met.syncer.round()
    assert len(met.line.calls) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda page: page["rows"].append({"table": "of_the_future", "change": 1, "values": {"id": "x"}}),
        lambda page: page["rows"].append({"table": "members", "change": 1, "values": {"id": "x"}}),
        lambda page: page["rows"].append({"table": "members", "change": 1, "values": {}}),
        lambda page: page["rows"].append({"table": "staff", "change": 1, "values": {"id": "x", "number": "one"}}),
        lambda page: page["events"].append({"id": "e-1", "kind": "of_the_future"}),
        lambda page: page["tombstones"].append({"table": "of_the_future", "id": "x", "change": 1}),
    ],
    ids=["table", "missing columns", "no id", "wrong type", "event", "tombstone"],
)
def test_a_page_that_cannot_be_used_stops_the_pull_there(met: Ends, spoil: object) -> None:
    before = {table.name: door.rows(met.kiosk, table) for table in tables.metadata.sorted_tables}
    met.line.faults.append(line.changed(spoil))  # type: ignore[arg-type]
    with pytest.raises(NotAnAnswer, match="cannot be used"):
        met.syncer.round()

    assert {table.name: door.rows(met.kiosk, table) for table in tables.metadata.sorted_tables} == before
    met.syncer.round()


def test_a_server_that_was_set_back_gets_everything_again(met: Ends) -> None:
    made = scans(met)
    met.syncer.round()
    with met.server.write() as connection:
        for table in (tables.events, tables.visits, tables.pass_uses):
            connection.execute(table.delete())
        connection.execute(tables.change_counter.update().values(value=19))
    with pytest.raises(ServerSetBack):
        met.syncer.round()
    met.syncer.round()

    assert met.at_server() == made
    assert waiting(met) == 0
    assert [event.server_seq for event in door.log(met.kiosk)] == [event.server_seq for event in door.log(met.server)]
    assert len(door.rows(met.kiosk, tables.visits)) == 2


# ---------------------------------------------------------------- a key


def test_a_key_that_was_taken_back_keeps_the_events(met: Ends) -> None:
    made = scans(met)
    with met.server.write() as connection:
        connection.execute(tables.devices.update().values(revoked_at=door.EVENING))
    with pytest.raises(SignInAgain):
        met.syncer.round()
    assert waiting(met) == 3

    with met.server.write() as connection:
        connection.execute(tables.devices.update().values(revoked_at=None))
    met.syncer.round()
    assert met.at_server() == made
