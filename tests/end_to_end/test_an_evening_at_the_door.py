"""An evening at the door: people hold their cards before the kiosk, and the office reads the list."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app import clock
from tests.end_to_end import club, house
from tests.end_to_end.club import ADA, ALAN, GRACE, MADRID, SOFIA
from tests.end_to_end.door import Door
from tests.end_to_end.house import Server
from tests.end_to_end.programs import Program, kiosk, until
from tests.fakes.serial_cable import SerialCable

pytestmark = pytest.mark.timeout(240)


def test_members_come_and_go_and_the_office_sees_it(server: Server, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    began = clock.now()

    def recorded(kind: str, member: str | None) -> None:
        until(lambda: (kind, member) in [(one.kind, one.member_id) for one in club.happened(data)], f"{member} {kind}")

    scanner = SerialCable(tmp_path / "usb-scanner")
    scanner.plug_in()
    serial = {"KIOSK_READER__SERIAL": str(scanner.path)}
    with (
        Door() as door,
        Program(kiosk("--data", data), **house.settings(server.url, server.key, door.url), **serial) as front,
    ):
        front.complains("camera_ready")
        # Ada comes in on her entry pass, for the hundredth time
        door.hold(ADA)
        recorded("checked_in", "m-ada")
        # Alan has no pass: he is asked whether he wants to buy one, and walks away
        door.hold(ALAN)
        pictures = door.camera.sent
        until(lambda: door.camera.sent > pictures + 40, "he stands there for two seconds")
        # Sofia's membership has ended
        door.hold(SOFIA)
        recorded("refused", "m-sofia")
        # Grace goes home
        door.hold(GRACE)
        recorded("checked_out", "m-grace")
        # another member's card is read by the serial scanner on the desk
        front.complains("reader_ready")
        scanner.send(f"{club.card(0)}\r".encode())
        recorded("checked_in", "m-0")
        # and somebody shows a card of another house
        door.hold("LIBRARY-77")
        recorded("refused", None)
        door.go()
        until(lambda: club.waiting(data) == 0, "the server has everything")
        assert front.stop() == 0
    ended = clock.now()

    scanner.unplug()

    at_the_desk, ada, grace = server.listed()
    assert (at_the_desk["customer_first_name"], at_the_desk["entry_method"]) == ("Member0", "ENT")
    came = _local(ada["check_in_datetime"])
    assert began - timedelta(seconds=1) <= came <= ended
    assert _utc(ada["created_at"]) - came < timedelta(seconds=1)
    assert ada | {"created_at": "", "updated_at": "", "check_in_datetime": ""} == {
        "id": ada["id"],
        "url": f"{server.url}/api/check-ins/{ada['id']}/",
        "customer_id": 50231,
        "customer_url": f"{server.url}/api/customers/50231/",
        "customer_first_name": "Ada",
        "customer_last_name": "Byron",
        "customer_birthday": "1990-12-10",
        "customer_email": "ada@example.com",
        "check_in_datetime": "",
        "check_out_datetime": None,
        "visit_duration_minutes": ada["visit_duration_minutes"],
        "entry_method": "ENT",
        "entry_method_description": "Entry Pass (3 remaining)",
        "location_id": 1,
        "location_url": f"{server.url}/api/locations/1/",
        "location_name": "Uptown",
        "free_entry_reason": "",
        "free_entry_granting_user_id": None,
        "free_entry_granting_user_first_name": None,
        "free_entry_granting_user_last_name": None,
        "converted_from_free_entry": False,
        "milestone_list": ["100th visit"],
        "check_in_count": 100,
        "created_at": "",
        "updated_at": "",
    }
    assert isinstance(ada["id"], int)
    assert 0 <= ada["visit_duration_minutes"] <= 5
    assert grace["customer_first_name"] == "Grace"
    assert began - timedelta(seconds=1) <= _local(grace["check_out_datetime"]) <= ended
    assert 89 <= grace["visit_duration_minutes"] <= 100

    log = house.events(data)
    assert [(one["kind"], one["payload"].get("reason")) for one in log] == [
        ("checked_in", None),
        ("refused", "pass_ended"),
        ("checked_out", None),
        ("checked_in", None),
        ("refused", "unknown_code"),
    ]
    assert {one["device"] for one in log} == {_device(server)}
    numbers = [one["server_seq"] for one in log]
    assert all(isinstance(number, int) for number in numbers)
    assert numbers == sorted(set(numbers))
    assert "LIBRARY-77" not in str(log)


def test_alan_buys_a_day_pass_with_one_touch(server: Server, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    with (
        Door() as door,
        Program(house.watched(data), stdin=-1, **house.settings(server.url, server.key, door.url)) as front,
    ):
        front.complains("camera_ready")
        door.hold(ALAN)
        asked = house.answer(front.says(".*consent_needed.*")[0])
        assert [(offer["name"], offer["price"], offer["currency"]) for offer in asked["offers"]] == [
            ("Day Pass", 1200, "EUR")
        ]
        assert club.happened(data) == []
        door.go()
        front.hears("pay")
        entered = house.answer(front.says(".*checked_in.*")[0])
        assert entered["charge"] == {"amount": 1200, "currency": "EUR", "state": "pending", "pay_as_you_go": True}
        until(lambda: club.waiting(data) == 0, "the server has everything")
        assert front.stop() == 0
    alan = server.listed()[0]
    assert (alan["customer_first_name"], alan["entry_method"]) == ("Alan", entered["entry_method"])
    assert alan["entry_method_description"] == entered["entry_method_description"]
    assert [one["kind"] for one in house.events(data)] == ["checked_in", "charged"]
    assert [tuple(row) for row in club.rows(server.data, "SELECT amount, currency, state FROM charges")] == [
        (1200, "EUR", "accepted")
    ]


def _device(server: Server) -> str:
    """The id under which the server knows the kiosk."""
    return str(club.rows(server.data, "SELECT id FROM devices")[0][0])


def _local(text: str) -> datetime:
    """A wall-clock time of the club, as it is listed."""
    return datetime.fromisoformat(text).replace(tzinfo=MADRID)


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text)
