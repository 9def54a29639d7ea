"""The kiosks' door over HTTP: pushes that are repeated, broken and foreign, and the feed, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx2
import pytest
from sqlalchemy import func, select

from kiosk.domain.events import AnyEvent
from kiosk.protocol import codec
from kiosk.protocol.messages import BATCH_MAX, VERSION, Changes, Hello, Push, PushAnswer, Welcome
from kiosk.server.run import prepare
from kiosk.services.accept import CopyOfAnother, become_authority, feed
from kiosk.store import record, reference, state
from kiosk.store.engine import Store
from kiosk.store.tables import charges, events, locations, members, passes, visits
from tests.integration.server import club
from tests.integration.server.conftest import MAX_BODY, Server


def push(client: httpx2.Client, *pushed: AnyEvent | dict[str, Any] | bytes) -> PushAnswer:
    """One push; its answer, which must be ours."""
    message = Push(request_id="r-1", events=tuple(club.raw(event) for event in pushed))
    answer = client.post("/sync/v1/push", content=codec.encode(message))
    assert answer.status_code == 200, answer.text
    assert answer.headers["Kiosk-Protocol"] == "1"
    decoded = codec.decode(answer.content, PushAnswer)
    assert decoded.request_id == "r-1"
    assert len(decoded.answers) == len(pushed)
    return decoded


def outcomes(answer: PushAnswer) -> list[str]:
    return [one.outcome.value for one in answer.answers]


def pull(client: httpx2.Client, cursor: str | None = None, limit: int = BATCH_MAX) -> Changes:
    """One page of the feed."""
    asked = {"request_id": "r-2", "limit": str(limit)} | ({} if cursor is None else {"cursor": cursor})
    answer = client.get("/sync/v1/changes", params=asked)
    assert answer.status_code == 200, answer.text
    page = codec.decode(answer.content, Changes)
    assert page.request_id == "r-2"
    return page


def plain(event: AnyEvent) -> dict[str, Any]:
    changed: dict[str, Any] = codec.plain(event)
    return changed


def stored(store: Store) -> int:
    with store.read() as connection:
        return connection.scalar(select(func.count()).select_from(events)) or 0


# ---------------------------------------------------------------- hello


def test_hello_tells_the_kiosk_who_it_is(server: Server) -> None:
    hello = Hello(request_id="r-0", versions=(VERSION, 99))
    answer = server.as_other_kiosk.post("/sync/v1/hello", content=codec.encode(hello))
    assert answer.status_code == 200
    assert answer.headers["Kiosk-Protocol"] == "1"
    assert codec.decode(answer.content, Welcome) == Welcome(
        request_id="r-0", version=1, device="kiosk-2", location_id="harbour", server_time=server.clock()
    )


def test_hello_without_a_common_version_is_a_broken_contract(server: Server) -> None:
    answer = server.as_kiosk.post("/sync/v1/hello", content=codec.encode(Hello(request_id="r-0", versions=(7,))))
    assert answer.status_code == 400
    assert answer.json() == {
        "error": "contract",
        "detail": "this server speaks version 1 of the protocol only",
    }


# ---------------------------------------------------------------- push


def test_a_pushed_visit_is_listed_once_however_often_it_comes(server: Server) -> None:
    entry = club.checked_in("1", owes=1200)
    first = push(server.as_kiosk, entry, club.charged(entry))
    again = push(server.as_kiosk, entry, club.charged(entry))

    assert outcomes(first) == ["accepted", "accepted"]
    assert outcomes(again) == ["known", "known"]
    assert [one.server_seq for one in first.answers] == [one.server_seq for one in again.answers]
    assert [one.event_id for one in again.answers] == ["1", "1-charge"]
    assert stored(server.store) == 2
    listed = server.as_manager.get("/api/check-ins/").json()
    assert (listed["count"], listed["results"][0]["id"]) == (1, first.answers[0].server_seq)
    with server.store.read() as connection:
        assert connection.scalars(select(charges.c.amount)).all() == [1200]


def test_a_half_known_batch_stores_the_other_half(server: Server) -> None:
    one, two, three = (club.checked_in(str(n), f"m-{n}") for n in (1, 2, 3))
    push(server.as_kiosk, one, three)
    answer = push(server.as_kiosk, one, two, three)
    assert outcomes(answer) == ["known", "accepted", "known"]
    assert stored(server.store) == 3


def test_the_same_event_twice_in_one_push_is_stored_once(server: Server) -> None:
    entry = club.checked_in("1")
    answer = push(server.as_kiosk, entry, entry)
    assert outcomes(answer) == ["accepted", "known"]
    assert answer.answers[0].server_seq == answer.answers[1].server_seq
    assert stored(server.store) == 1


def test_two_different_events_under_one_id_in_one_push(server: Server) -> None:
    entry = club.checked_in("1")
    answer = push(server.as_kiosk, entry, club.checked_in("1", "m-2"))
    assert outcomes(answer) == ["accepted", "refused"]
    assert answer.answers[1].server_seq is None


def test_a_known_id_with_another_story_is_refused_and_changes_nothing(server: Server) -> None:
    push(server.as_kiosk, club.checked_in("1"))
    answer = push(server.as_kiosk, club.checked_in("1", count=8))
    assert outcomes(answer) == ["refused"]
    assert answer.answers[0].problem == "another event with this id is stored"
    assert server.as_manager.get("/api/check-ins/").json()["results"][0]["check_in_count"] == 7


def test_the_number_that_a_kiosk_claims_does_not_count(server: Server) -> None:
    entry = club.checked_in("1")
    first = push(server.as_kiosk, replace(entry, server_seq=999_999))
    assert outcomes(first) == ["accepted"]
    assert first.answers[0].server_seq != 999_999
    assert outcomes(push(server.as_kiosk, replace(entry, server_seq=5))) == ["known"]


def broken(**changed: Any) -> dict[str, Any]:
    return plain(club.checked_in("bad")) | changed


def broken_payload(**changed: Any) -> dict[str, Any]:
    event = plain(club.checked_in("bad"))
    event["payload"] |= changed
    return event


SAID = {key: value for key, value in broken()["payload"].items() if key in ("member", "at", "location_id")}
POISON: dict[str, dict[str, Any] | bytes] = {
    "unknown kind": broken(kind="teleported"),
    "no payload": {"id": "bad", "kind": "checked_in"},
    "payload of another kind": broken(kind="refused"),
    "unknown entry method": broken_payload(entitlement={"method": "XXX", "description": ""}),
    "impossible entitlement": broken_payload(
        entitlement={"method": "FRE", "description": "", "pass_id": "p-1", "booking_id": "b-1"}
    ),
    "time without offset": broken(occurred_at="2026-06-15T10:00:00"),
    "time that is none": broken(occurred_at="yesterday"),
    "another visit in the payload": broken_payload(visit_id="v-other"),
    "another member in the payload": broken_payload(
        member={"id": "m-9", "first_name": "A", "last_name": "B", "language": None, "show_name": False}
    ),
    "another time in the payload": broken_payload(at="2026-06-15T16:42:04Z"),
    "unknown location": plain(club.checked_in("bad", place="moon")),
    "device of another": plain(club.checked_in("bad", device=club.OTHER)),
    "empty visit id": broken(visit_id=""),
    "endless visit id": broken(visit_id="v" * 129),
    "count beyond all bounds": broken_payload(visit_count=2**63),
    "step beyond all bounds": broken_payload(code_use={"credential": "0DJ8F3K9", "step": 2**63}),
    "code of nobody": broken_payload(code_use={"credential": "", "step": 1}),
    "code without a step": broken_payload(code_use={"credential": "0DJ8F3K9"}),
    "note that says nothing": broken(kind="noted", visit_id=None, payload=SAID | {"text": " "}),
    "note of a visit": broken(kind="noted", payload=SAID | {"text": "a parcel"}),
    "end of no note": broken(kind="note_closed", visit_id=None, payload=SAID | {"note_id": ""}),
    "not an object": b"[1, 2]",
}


def test_a_poisoned_event_is_refused_and_spoils_no_other(server: Server) -> None:
    for number, (name, poison) in enumerate(POISON.items(), 1):
        good, better = club.checked_in(f"{number}-a", "m-1"), club.checked_in(f"{number}-b", "m-2")
        answer = push(server.as_kiosk, good, poison, better)
        assert outcomes(answer) == ["accepted", "refused", "accepted"], name
        assert answer.answers[1].problem, name
        assert answer.answers[1].event_id == (None if name == "not an object" else "bad"), name
        assert stored(server.store) == 2 * number, name
        assert server.as_manager.get("/api/check-ins/").json()["count"] == 2 * number, name


def test_an_event_that_breaks_a_constraint_is_refused_alone(server: Server) -> None:
    entry = club.checked_in("1", owes=-5)
    answer = push(server.as_kiosk, entry, club.charged(entry), club.checked_in("2", "m-2"))
    assert outcomes(answer) == ["accepted", "refused", "accepted"]
    assert "cannot be stored" in (answer.answers[1].problem or "")
    assert stored(server.store) == 2
    # and what comes after it is not held up by it
    left = club.checked_out(entry, entry.occurred_at + timedelta(hours=1))
    assert outcomes(push(server.as_kiosk, left)) == ["accepted"]


def test_an_exit_before_its_entry_is_a_visit_of_no_length(server: Server) -> None:
    entry = club.checked_in("1")
    early = club.checked_out(entry, entry.occurred_at - timedelta(hours=1))
    assert outcomes(push(server.as_kiosk, entry, early)) == ["accepted", "accepted"]
    with server.store.read() as connection:
        assert connection.scalars(select(visits.c.checked_out_at)).all() == [entry.occurred_at]


def test_an_event_whose_location_went_away_is_still_known(server: Server) -> None:
    entry = club.checked_in("1", place="harbour")
    push(server.as_kiosk, entry)
    with server.store.write() as connection:
        reference.remove(connection, locations, ["harbour"])
    assert outcomes(push(server.as_kiosk, entry, club.checked_in("2", place="harbour"))) == ["known", "refused"]


def test_a_visit_open_at_two_machines_is_kept_twice_and_marked(server: Server) -> None:
    push(server.as_kiosk, club.checked_in("1"))
    answer = push(server.as_other_kiosk, club.checked_in("2", device=club.OTHER))
    assert outcomes(answer) == ["accepted"]
    with server.store.read() as connection:
        marks = connection.execute(select(visits.c.id, visits.c.conflicts_with).order_by(visits.c.id)).all()
    assert [tuple(mark) for mark in marks] == [("v-1", None), ("v-2", "v-1")]


def test_a_refusal_at_the_door_is_stored_and_is_no_visit(server: Server) -> None:
    assert outcomes(push(server.as_kiosk, club.refused("1"))) == ["accepted"]
    assert server.as_manager.get("/api/check-ins/").json()["count"] == 0


def test_an_exit_that_arrives_before_its_entry(server: Server) -> None:
    entry = club.checked_in("1")
    left = club.checked_out(entry, entry.occurred_at + timedelta(minutes=30))
    assert outcomes(push(server.as_kiosk, left)) == ["accepted"]
    assert outcomes(push(server.as_kiosk, entry)) == ["accepted"]
    (seen,) = server.as_manager.get("/api/check-ins/").json()["results"]
    assert seen["visit_duration_minutes"] == 30


def test_the_server_forgets_nothing_when_it_starts_again(server: Server) -> None:
    entry = club.checked_in("1")
    first = push(server.as_kiosk, entry)
    prepare(server.store, None, None, server.clock(), pytest.fail)
    again = push(server.as_kiosk, entry)
    assert outcomes(again) == ["known"]
    assert again.answers[0].server_seq == first.answers[0].server_seq


BROKEN_BODIES: list[tuple[bytes, int]] = [
    (b"", 400),
    (b"{", 400),
    (b"<html>", 400),
    (b"[]", 400),
    (b'{"request_id": 5, "events": []}', 400),
    (b'{"request_id": "r"}', 400),
    (b'{"request_id": "r", "events": {}}', 400),
    (b'{"request_id": "\xff", "events": []}', 400),
    (b'{"request_id": "r", "events": [' + b",".join([b"{}"] * (BATCH_MAX + 1)) + b"]}", 413),
    (b" " * (MAX_BODY + 1), 413),
]


def test_a_push_that_breaks_the_contract(server: Server) -> None:
    for body, status in BROKEN_BODIES:
        answer = server.as_kiosk.post("/sync/v1/push", content=body)
        assert answer.status_code == status, body[:50]
        assert answer.json()["error"] == ("contract" if status == 400 else "too_large")
        assert answer.headers["Kiosk-Protocol"] == "1"
    assert stored(server.store) == 0


def test_an_empty_push_has_an_empty_answer(server: Server) -> None:
    assert push(server.as_kiosk).answers == ()


# ---------------------------------------------------------------- changes


def everything(client: httpx2.Client, limit: int, cursor: str | None = None) -> tuple[list[Changes], str]:
    """All pages after the cursor, and the last one's cursor."""
    pages = []
    more = True
    while more:
        page = pull(client, cursor, limit)
        assert page.cursor != cursor or not page.more
        assert len(page.rows) + len(page.events) + len(page.tombstones) <= max(limit, 2)
        pages.append(page)
        cursor, more = page.cursor, page.more
    assert cursor is not None
    return pages, cursor


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 500])
def test_the_feed_gives_everything_exactly_once(server: Server, limit: int) -> None:
    pushed = [club.checked_in(f"{n}", f"m-{n}") for n in range(5)]
    push(server.as_kiosk, *pushed[:2])
    with server.store.write() as connection:
        reference.put(connection, members, [club.member_row("m-3", note="Birthday")])
        reference.remove(connection, members, ["m-11"])
    push(server.as_other_kiosk, *(replace(event, device="kiosk-2") for event in pushed[2:]))

    pages, _ = everything(server.as_kiosk, limit)

    seen_events = [codec.decode_event(one) for page in pages for one in page.events]
    assert [event.id for event in seen_events] == ["0", "1", "2", "3", "4"]
    assert {event.device for event in seen_events} == {"kiosk-1", "kiosk-2"}
    rows = [(row.table, row.values["id"]) for page in pages for row in page.rows]
    assert len(rows) == len(set(rows))
    assert sum(table == "members" for table, _ in rows) == club.MEMBERS - 1
    assert {table for table, _ in rows} == {"organization", "locations", "staff", "members"}
    gone = [(stone.table, stone.id) for page in pages for stone in page.tombstones]
    assert gone == [("members", "m-11")]
    numbers = [
        number
        for page in pages
        for number in sorted(
            [row.change for row in page.rows]
            + [stone.change for stone in page.tombstones]
            + [codec.decode_event(one).server_seq or 0 for one in page.events]
        )
    ]
    assert numbers == sorted(set(numbers))
    (note,) = [row.values["note"] for page in pages for row in page.rows if row.values.get("id") == "m-3"]
    assert note == "Birthday"


def test_the_feed_goes_on_where_it_stopped(server: Server) -> None:
    _, cursor = everything(server.as_kiosk, 500)
    assert pull(server.as_kiosk, cursor).cursor == cursor

    push(server.as_kiosk, club.checked_in("1"))
    with server.store.write() as connection:
        reference.put(connection, members, [club.member_row("m-1", overdue=500)])
    page = pull(server.as_kiosk, cursor)

    assert [codec.decode_event(one).id for one in page.events] == ["1"]
    assert [row.values["id"] for row in page.rows] == ["m-1"]
    assert not page.more
    assert pull(server.as_kiosk, cursor) == page


def test_a_pass_sold_at_the_door_comes_before_its_visit(server: Server) -> None:
    _, cursor = everything(server.as_kiosk, 500)
    entry = club.checked_in("1", sale=club.day_pass(date(2026, 6, 15)))
    after = club.checked_in("2", "m-2")
    answer = push(server.as_kiosk, entry, after)

    pages, _ = everything(server.as_kiosk, 1, cursor)

    assert [[row.values["id"] for row in page.rows] for page in pages] == [["sold-1"], [], []]
    assert [[codec.decode_event(one).id for one in page.events] for page in pages] == [[], ["1"], ["2"]]
    first, second = (one.server_seq for one in answer.answers)
    assert first is not None
    assert second == first + 1
    with server.store.read() as connection:
        assert connection.scalar(select(passes.c.change)) == first - 1


def test_changes_under_one_number_stay_on_one_page(server: Server) -> None:
    _, cursor = everything(server.as_kiosk, 500)
    push(server.as_kiosk, club.checked_in("1"), club.checked_in("2", "m-2"))
    with server.store.write() as connection:
        # as a sale that the server itself decides leaves it: the pass beside an earlier event
        number = connection.scalar(select(events.c.server_seq).where(events.c.id == "1"))
        connection.execute(members.update().where(members.c.id == "m-4").values(change=number))
    for limit in (1, 2, 500):
        pages, _ = everything(server.as_kiosk, limit, cursor)
        rows = [row.values["id"] for page in pages for row in page.rows]
        assert rows == ["m-4"], limit
        assert [codec.decode_event(one).id for page in pages for one in page.events] == ["1", "2"], limit


def test_a_feed_of_nothing_new_is_empty_and_stays(server: Server) -> None:
    _, cursor = everything(server.as_kiosk, 500)
    page = pull(server.as_kiosk, cursor)
    assert (page.rows, page.events, page.tombstones, page.more) == ((), (), (), False)


def test_a_cursor_that_is_not_ours_is_a_broken_contract(server: Server) -> None:
    for cursor in ["", "garbage", "c1-", "c1-xyz", "c2-1", "c1-1 ", "c1--1", "c1-" + "f" * 16, "\x00"]:
        answer = server.as_kiosk.get("/sync/v1/changes", params={"request_id": "r", "cursor": cursor})
        assert answer.status_code == 400
        assert answer.json() == {"error": "contract", "detail": "this is not a cursor of this server"}


def test_a_cursor_ahead_of_a_server_that_was_set_back_says_to_start_again(server: Server) -> None:
    with server.store.read() as connection:
        ahead = state.last_change(connection) + 1
    answer = server.as_kiosk.get("/sync/v1/changes", params={"request_id": "r", "cursor": f"c1-{ahead:x}"})
    assert answer.status_code == 410
    assert answer.json()["error"] == "cursor_ahead"


def test_a_page_of_an_impossible_size_is_a_broken_contract(server: Server) -> None:
    for limit in ["0", "501", "-1", "many", "1.5", "", "9" * 30]:
        answer = server.as_kiosk.get("/sync/v1/changes", params={"request_id": "r", "limit": limit})
        assert (answer.status_code, answer.json()["error"]) == (400, "contract")


def test_a_pull_without_a_request_id_is_a_broken_contract(server: Server) -> None:
    answer = server.as_kiosk.get("/sync/v1/changes")
    assert (answer.status_code, answer.json()["error"]) == (400, "contract")


# ---------------------------------------------------------------- whose store


def test_what_was_recorded_before_the_first_start_is_numbered_and_fed(store: Store) -> None:
    club.found(store)
    now = datetime(2026, 6, 20, tzinfo=UTC)
    with store.write() as connection:
        record.record(connection, [club.checked_in("1"), club.checked_in("2", "m-2")], now)
    become_authority(store)
    become_authority(store)

    page = feed(store, request_id="r", cursor=None, limit=500, now=now)
    assert [codec.decode_event(one).id for one in page.events] == ["1", "2"]
    with store.write() as connection:
        record.record(connection, [club.checked_in("3", "m-3")], now)
    fresh = feed(store, request_id="r", cursor=page.cursor, limit=500, now=now)
    assert [codec.decode_event(one).id for one in fresh.events] == ["3"]


def test_a_kiosks_copy_does_not_become_a_server(store: Store) -> None:
    with store.write() as connection:
        state.put(connection, state.Name.CURSOR, "c1-5")
    with pytest.raises(CopyOfAnother):
        become_authority(store)
