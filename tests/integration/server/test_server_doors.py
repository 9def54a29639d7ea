"""Capitan's doors: a barcode that comes over HTTP goes the road of the camera."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx2
import pytest
from sqlalchemy import select

from kiosk.domain.codes import MAX_CODE_LENGTH
from kiosk.domain.events import MEMBER
from kiosk.protocol import codec
from kiosk.protocol.messages import Changes
from kiosk.server.api.capitan.door import DEVICE
from kiosk.services.document import read_document
from kiosk.services.import_document import import_document
from kiosk.store import reference, tables
from tests.fakes import documents, door
from tests.integration.server.conftest import Server

CHECK_IN = "/api/gym-endpoints/barcode-check-in"
OPEN_DOOR = "/api/gym-endpoints/open-door-check-in"
LOOK_UP = "/api/look-up-member-by-barcode"

OUR_OWN = [
    "decision",
    "reason",
    "explanation",
    "code",
    "at",
    "visit_id",
    "member",
    "entry_method",
    "entry_method_description",
    "pass_id",
    "booking_id",
    "remaining",
    "charge",
    "visit_count",
    "milestones",
    "flags",
    "offers",
    "visit_minutes",
]
CAPITANS = [
    "id",
    "customer_id",
    "customer_first_name",
    "customer_last_name",
    "customer_email",
    "entry_method",
    "entry_method_description",
    "milestones",
    "milestone_list",
    "check_in_count",
    "has_any_automatic_check_ins",
]


@pytest.fixture
def doors(server: Server) -> Server:
    """The server of a club with one door, on a Monday evening; Ada comes for the hundredth time."""
    server.clock.instant = door.EVENING
    with server.store.write() as connection:
        connection.execute(tables.devices.delete().where(tables.devices.c.location_id == "harbour"))
        reference.remove(connection, tables.locations, ["harbour"])
    learn(server, documents.changed("members.0.visits_before", 99))
    return server


def learn(server: Server, document: documents.Document) -> None:
    """The club's data is this now."""
    whole = document | {"visits": [], "staff": []}
    import_document(server.store, read_document(documents.raw(whole)), now=server.clock())


def is_known(server: Server, path: str, value: object) -> None:
    """One thing is different in the club's data."""
    learn(server, documents.changed(path, value))


def post(client: httpx2.Client, path: str, code: str, **body: Any) -> httpx2.Response:
    return client.post(f"{path}/{quote(code, safe='')}/", json=body)


def check_in(server: Server, code: str, **body: Any) -> httpx2.Response:
    return post(server.as_manager, CHECK_IN, code, **body)


def open_door(server: Server, code: str, **body: Any) -> httpx2.Response:
    return post(server.as_receptionist, OPEN_DOOR, code, **body)


def look_up(server: Server, code: str, **asked: Any) -> httpx2.Response:
    return server.as_manager.get(f"{LOOK_UP}/{quote(code, safe='')}/", params=asked)


def number_of(server: Server, location: str) -> int:
    with server.store.read() as connection:
        found = connection.scalar(select(tables.locations.c.number).where(tables.locations.c.id == location))
    assert found is not None
    return found


# ---------------------------------------------------------------- a barcode checks in


def test_a_check_in_has_capitans_fields_and_ours(doors: Server) -> None:
    answer = check_in(doors, "ADA0001")
    seen = answer.json()

    assert answer.status_code == 200
    assert list(seen)[: len(CAPITANS)] == CAPITANS
    assert set(seen) >= set(OUR_OWN)
    assert {name: seen[name] for name in CAPITANS[1:]} == {
        "customer_id": 50231,
        "customer_first_name": "Ada",
        "customer_last_name": "Byron",
        "customer_email": "ada@example.com",
        "entry_method": "ENT",
        "entry_method_description": "Entry Pass (3 remaining)",
        "milestones": "100th visit",
        "milestone_list": ["100th visit"],
        "check_in_count": 100,
        "has_any_automatic_check_ins": False,
    }
    assert (seen["decision"], seen["reason"], seen["code"]) == ("checked_in", None, "…001")
    assert (seen["remaining"], seen["pass_id"], seen["visit_count"]) == ({"visits": 3}, "p-9", 100)
    assert seen["member"] == {"id": "m-1", "first_name": "Ada", "last_name": "Byron"}
    listed = doors.as_manager.get(f"/api/check-ins/{seen['id']}/").json()
    assert {name: listed[name] for name in CAPITANS if name in listed} | {"milestones": seen["milestones"]} == {
        name: seen[name] for name in CAPITANS if name in listed or name == "milestones"
    }


def test_what_the_camera_would_record_is_recorded_and_handed_on(doors: Server) -> None:
    seen = check_in(doors, "ADA0001").json()

    (event,) = door.log(doors.store)
    assert (event.visit_id, event.actor, event.device) == (seen["visit_id"], MEMBER, DEVICE)
    assert event.server_seq == seen["id"]
    page = doors.as_kiosk.get("/sync/v1/changes", params={"request_id": "r"})
    assert [codec.decode_event(one).id for one in codec.decode(page.content, Changes).events] == [event.id]


def test_a_call_that_comes_again_makes_no_second_visit(doors: Server) -> None:
    first = check_in(doors, "ADA0001").json()
    doors.clock.advance(seconds=100)
    again = check_in(doors, "ADA0001")

    assert (again.status_code, again.json()["decision"]) == (200, "already_in")
    assert {name: again.json()[name] for name in CAPITANS} == {name: first[name] for name in CAPITANS}
    assert len(door.rows(doors.store, tables.visits)) == 1


def test_later_it_is_the_way_out_as_the_location_has_it(doors: Server) -> None:
    first = check_in(doors, "ADA0001").json()
    doors.clock.advance(minutes=90)
    left = check_in(doors, "ADA0001")

    assert (left.status_code, left.json()["decision"], left.json()["visit_minutes"]) == (200, "checked_out", 90)
    assert (left.json()["id"], left.json()["visit_id"]) == (first["id"], first["visit_id"])


def test_the_caller_may_say_what_the_scan_may_do(doors: Server) -> None:
    assert check_in(doors, "GRACE02", direction="out").json()["reason"] == "not_inside"
    assert check_in(doors, "GRACE02", direction="in").json()["decision"] == "checked_in"
    doors.clock.advance(minutes=90)
    assert check_in(doors, "GRACE02", direction="in").json()["decision"] == "already_in"
    assert check_in(doors, "GRACE02", direction="toggle").json()["decision"] == "checked_out"


def test_a_code_that_nobody_has_is_not_found(doors: Server) -> None:
    answer = check_in(doors, "NOBODY")
    seen = answer.json()

    assert answer.status_code == 404
    assert (seen["error"], seen["decision"], seen["reason"]) == ("No member has this code.", "refused", "unknown_code")
    assert set(seen) == {"error", *OUR_OWN}
    assert [event.kind for event in door.log(doors.store)] == ["refused"]


def test_who_is_refused_is_told_to_staff_with_the_reason(doors: Server) -> None:
    is_known(doors, "members.0.state", "blocked")
    answer = check_in(doors, "ADA0001")

    assert (answer.status_code, answer.json()["reason"]) == (400, "blocked")
    assert "blocked" in answer.json()["error"]
    assert answer.json()["member"]["id"] == "m-1"
    assert door.rows(doors.store, tables.visits) == []


def test_a_price_is_asked_and_a_consent_buys_once(doors: Server) -> None:
    asked = check_in(doors, "ALAN003")
    assert (asked.status_code, asked.json()["decision"], asked.json()["reason"]) == (400, "consent_needed", None)
    (offer,) = asked.json()["offers"]
    assert (offer["name"], offer["price"]) == ("Day Pass", 1200)
    assert asked.json()["error"]

    assert check_in(doors, "ALAN003", consent="another@1").status_code == 400
    bought = check_in(doors, "ALAN003", consent=offer["id"])
    assert (bought.status_code, bought.json()["decision"]) == (200, "checked_in")
    assert bought.json()["charge"]["amount"] == 1200
    assert check_in(doors, "ALAN003", consent="best").json()["decision"] == "already_in"
    assert len(door.rows(doors.store, tables.charges)) == 1


# ---------------------------------------------------------------- what the body may hold


def test_a_body_is_json_or_a_form_or_nothing(doors: Server) -> None:
    path = f"{CHECK_IN}/GRACE02/"
    here = str(number_of(doors, "uptown"))
    for sent in (
        {},
        {"content": b""},
        {"content": f'{{"location_id": {here}, "else": [1]}}'.encode()},
        {"content": f'{{"location_id": "{here}", "direction": null, "consent": ""}}'.encode()},
        {"data": {"location_id": here, "direction": "in"}},
    ):
        assert doors.as_manager.post(path, **sent).status_code == 200, sent
    assert len(door.rows(doors.store, tables.visits)) == 1


WRONG: list[tuple[bytes, str, str]] = [
    (b'{"location_id": "here"}', "location_id", "A valid integer is required."),
    (b'{"location_id": 1.0}', "location_id", "A valid integer is required."),
    (b'{"location_id": true}', "location_id", "A valid integer is required."),
    (b'{"location_id": []}', "location_id", "A valid integer is required."),
    (b'{"location_id": 99}', "location_id", "There is no location with this number."),
    (b'{"location_id": -1}', "location_id", "There is no location with this number."),
    (b'{"location_id": 99999999999999999999999}', "location_id", "There is no location with this number."),
    (b'{"direction": "up"}', "direction", "One of in, out, toggle is required."),
    (b'{"direction": ["in"]}', "direction", "One of in, out, toggle is required."),
    (b'{"consent": 5}', "consent", '"best" or the id of an offer is required.'),
    (b'{"consent": true}', "consent", '"best" or the id of an offer is required.'),
]


@pytest.mark.parametrize(("body", "field", "sentence"), WRONG)
def test_a_wrong_field_is_named_and_nothing_happens(doors: Server, body: bytes, field: str, sentence: str) -> None:
    told = doors.as_manager.post(f"{CHECK_IN}/GRACE02/", content=body)
    shown = doors.as_manager.post(f"{OPEN_DOOR}/GRACE02/", content=body)

    assert (told.status_code, told.json()) == (400, {field: [sentence]})
    assert (shown.status_code, shown.text) == (400, f"{field}: {sentence}")
    assert door.log(doors.store) == []


def test_a_body_that_is_none_is_told(doors: Server) -> None:
    for body in (b"{", b"[]", b"5", b"\xff"):
        answer = doors.as_manager.post(f"{CHECK_IN}/GRACE02/", content=body)
        assert (answer.status_code, list(answer.json())) == (400, ["detail"]), body


def test_where_there_are_two_locations_one_must_be_named(server: Server) -> None:
    for answer in (check_in(server, "X"), look_up(server, "X")):
        assert answer.status_code == 400
        assert answer.json() == {"location_id": ["Name the location: there is not exactly one."]}
    assert check_in(server, "X", location_id=number_of(server, "harbour")).status_code == 404
    assert look_up(server, "X", location_id=number_of(server, "uptown")).status_code == 404
    assert [event.location_id for event in door.log(server.store)] == ["harbour"]


# ---------------------------------------------------------------- a door opens


def test_the_status_opens_the_door_and_a_text_is_worth_showing(doors: Server) -> None:
    first = open_door(doors, "ADA0001")
    again = open_door(doors, "ADA0001")
    doors.clock.advance(minutes=30)
    out = open_door(doors, "ADA0001")

    assert [(answer.status_code, answer.text) for answer in (first, again, out)] == [
        (200, "100th visit"),
        (200, ""),
        (200, ""),
    ]
    assert first.headers["Content-Type"].startswith("text/plain")
    assert [event.kind for event in door.log(doors.store)] == ["checked_in", "checked_out"]


def test_a_door_stays_shut_for_a_code_that_nobody_has(doors: Server) -> None:
    for code in ("NOBODY", "x" * (MAX_CODE_LENGTH + 1)):
        answer = open_door(doors, code)
        assert (answer.status_code, answer.text) == (404, "Unknown or deactivated customer account.")
        assert answer.headers["Content-Type"].startswith("text/plain")


def test_who_stands_before_the_door_reads_nothing_that_is_nobody_elses_business(doors: Server) -> None:
    for path, value in (
        ("members.0.state", "blocked"),
        ("members.0.state", "frozen"),
        ("members.0.overdue", 5000),
    ):
        is_known(doors, path, value)
        answer = open_door(doors, "ADA0001")
        assert (answer.status_code, answer.text) == (400, "Please see the front desk."), value


def test_who_could_buy_a_pass_is_sent_to_the_desk(doors: Server) -> None:
    answer = open_door(doors, "ALAN003")

    assert answer.status_code == 400
    assert answer.text == "You do not have an available entry method. Please see the front desk."
    assert open_door(doors, "ALAN003", consent="best").status_code == 200


# ---------------------------------------------------------------- a member is looked up


def test_a_member_is_found_by_their_code_and_nothing_is_recorded(doors: Server) -> None:
    answer = look_up(doors, "ADA0001")

    assert answer.status_code == 200
    assert answer.json() == {
        "customer": {
            "id": 50231,
            "first_name": "Ada",
            "last_name": "Byron",
            "birthday": "1990-12-10",
            "profile_image_url": None,
            "profile_image_small_url": None,
        }
    }
    assert look_up(doors, "NOBODY").status_code == 404
    assert look_up(doors, "NOBODY").json() == {"error": "No customer matching barcode."}
    assert door.log(doors.store) == []
    check_in(doors, "ADA0001")
    assert look_up(doors, "ADA0001").json() == answer.json()


def test_a_member_who_would_not_be_let_in_is_told_with_the_reason(doors: Server) -> None:
    nothing = look_up(doors, "ALAN003")
    is_known(doors, "members.0.state", "frozen")
    frozen = look_up(doors, "ADA0001")

    assert (nothing.status_code, nothing.json()["error"]) == (400, "This customer does not have a membership.")
    assert nothing.json()["customer"]["first_name"] == "Alan"
    assert frozen.status_code == 400
    assert "frozen" in frozen.json()["error"]


def test_a_wrong_location_in_the_address_is_told(doors: Server) -> None:
    answer = look_up(doors, "ADA0001", location_id="here")
    assert (answer.status_code, answer.json()) == (400, {"location_id": ["A valid integer is required."]})


# ---------------------------------------------------------------- codes of all kinds

CODES = [
    "a/b",
    "/a//b/",
    "https://club.example/m?c=1&d=%41#top",
    "100%",
    "%2F",
    "+ +",
    "..",
    "../../../healthz",
    "СОФЬЯ;04",
    "…7Q4",
    "\N{SMILING FACE WITH SUNGLASSES}" * MAX_CODE_LENGTH,
    "e\N{COMBINING ACUTE ACCENT}",
    "barcode-check-in/x",
]


@pytest.mark.parametrize("code", CODES, ids=range(len(CODES)))
def test_any_code_reaches_its_member(doors: Server, code: str) -> None:
    is_known(doors, "members.0.credentials.0.value", code)
    escaped = quote(code, safe="").replace(".", "%2E")

    found = doors.as_manager.get(f"{LOOK_UP}/{escaped}/")
    assert (found.status_code, found.json()["customer"]["id"]) == (200, 50231)
    bare = doors.as_manager.post(f"{CHECK_IN}/{escaped}")
    assert (bare.status_code, bare.json()["customer_id"]) == (200, 50231)
    assert doors.as_manager.post(f"{OPEN_DOOR}/{escaped}/").status_code == 200


def test_noise_is_no_members_code(doors: Server) -> None:
    for noise in ("%FF%FE", "%00", "%20", "x" * (MAX_CODE_LENGTH + 1)):
        answer = doors.as_manager.post(f"{CHECK_IN}/{noise}/")
        assert (answer.status_code, answer.json()["reason"]) == (404, "not_a_member_code"), noise


# ---------------------------------------------------------------- who may


def calls(client: httpx2.Client, code: str = "ADA0001") -> list[int]:
    return [
        client.post(f"{CHECK_IN}/{code}/", content=b"{").status_code,
        client.post(f"{OPEN_DOOR}/{code}/", content=b"{").status_code,
        client.get(f"{LOOK_UP}/{code}/").status_code,
    ]


def test_without_a_token_no_door_says_anything(doors: Server) -> None:
    for shown in (None, "Token wrong", "Bearer kiosk-key", "Token kiosk-key", "Basic bTpz"):
        assert calls(doors.client(shown)) == [401, 401, 401], shown
        assert calls(doors.client(shown), "NOBODY") == [401, 401, 401], shown
    assert door.log(doors.store) == []


def test_a_receptionist_checks_in_and_reads_no_addresses_and_birthdays(doors: Server) -> None:
    seen = post(doors.as_receptionist, CHECK_IN, "ADA0001").json()
    assert (seen["decision"], seen["customer_first_name"], seen["customer_email"]) == ("checked_in", "Ada", None)
    found = doors.as_receptionist.get(f"{LOOK_UP}/ADA0001/")
    assert (found.status_code, list(found.json())) == (403, ["detail"])


# ---------------------------------------------------------------- no code in any book


def test_codes_are_in_no_metrics(doors: Server) -> None:
    for client in (doors.as_manager, doors.as_receptionist, doors.client()):
        for path in (CHECK_IN, OPEN_DOOR, LOOK_UP):
            for method in ("GET", "POST", "DELETE"):
                client.request(method, f"{path}/SECRET7Q4/more/")
    shown = doors.client().get("/metrics").text

    assert f'path="{CHECK_IN}/{{barcode}}"' in shown
    assert "SECRET7Q4" not in shown
