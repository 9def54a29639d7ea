"""Who is let in: tokens, keys, passwords and roles."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from kiosk.server.run import add_user
from kiosk.store import access
from kiosk.store.access import AlreadyThere, Device, Role
from kiosk.store.facts import UnknownLocation
from kiosk.store.tables import devices, tokens, users
from tests.integration.server.conftest import Server

READS = ["/api/check-ins/", "/api/check-ins/1/", "/api/customers/50001/check-ins/", "/api/check-ins/?page=nonsense"]
SYNC = [("POST", "/sync/v1/hello"), ("POST", "/sync/v1/push"), ("GET", "/sync/v1/changes")]


NO_TOKEN = {
    None: "Authentication credentials were not provided.",
    "": "Authentication credentials were not provided.",
    "Token": "Invalid token header. No credentials provided.",
    "Token wrong": "Invalid token.",
    "Bearer manager-token": "Authentication credentials were not provided.",
    "Basic bTpz": "Authentication credentials were not provided.",
    "manager-token": "Authentication credentials were not provided.",
    "Token kiosk-key": "Invalid token.",
}


def test_without_a_good_token_nothing_is_read(server: Server) -> None:
    for shown, detail in NO_TOKEN.items():
        for path in READS:
            answer = server.client(shown).get(path)
            assert (answer.status_code, answer.json()) == (401, {"detail": detail}), (shown, path)
            assert answer.headers["WWW-Authenticate"] == "Token"


def test_a_receptionist_may_not_read_members(server: Server) -> None:
    for path in READS:
        answer = server.as_receptionist.get(path)
        assert answer.status_code == 403, path
        assert answer.json() == {"detail": "You do not have permission to perform this action."}


def test_managers_and_administrators_may_and_the_keyword_is_matched_without_case(server: Server) -> None:
    for keyword in ("Token", "token", "TOKEN"):
        for role in ("manager", "administrator"):
            assert server.client(f"{keyword} {role}-token").get("/api/check-ins/").status_code == 200


def test_without_a_good_key_no_kiosk_gets_in(server: Server) -> None:
    for method, path in SYNC:
        for shown in (None, "Bearer wrong", "Bearer", "Token kiosk-key", "Bearer manager-token"):
            answer = server.client(shown).request(method, path)
            assert (answer.status_code, answer.json()["error"]) == (401, "sign_in"), (method, path, shown)
            assert answer.headers["WWW-Authenticate"] == "Bearer"
            assert answer.headers["Kiosk-Protocol"] == "1"


def test_a_revoked_kiosk_is_out_at_its_next_call(server: Server) -> None:
    asked = {"request_id": "r"}
    assert server.as_kiosk.get("/sync/v1/changes", params=asked).status_code == 200
    with server.store.write() as connection:
        assert access.revoke_device(connection, "kiosk-1", server.clock())
        assert not access.revoke_device(connection, "kiosk-1", server.clock())
        assert not access.revoke_device(connection, "nobody", server.clock())
    assert server.as_kiosk.get("/sync/v1/changes", params=asked).status_code == 401
    assert server.as_other_kiosk.get("/sync/v1/changes", params=asked).status_code == 200


# ---------------------------------------------------------------- get-token


def test_a_password_buys_a_token_that_reads(server: Server) -> None:
    answer = server.client().post("/api/get-token/", json={"username": "Manager@Example.com", "password": "secret"})
    assert answer.status_code == 200
    token = answer.json()["token"]
    assert list(answer.json()) == ["token"]
    assert server.client(f"Token {token}").get("/api/check-ins/").status_code == 200


def test_a_form_and_unmarked_json_are_taken_too(server: Server) -> None:
    form = server.client().post("/api/get-token/", data={"username": "manager@example.com", "password": "secret"})
    assert form.status_code == 200
    curl = server.client().post(
        "/api/get-token",
        content=b'{"username": "manager@example.com", "password": "secret"}',
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert curl.status_code == 200
    assert curl.json() != form.json()


def test_wrong_credentials_do_not_say_what_was_wrong(server: Server) -> None:
    for username in ("manager@example.com", "nobody@example.com"):
        answer = server.client().post("/api/get-token/", json={"username": username, "password": "wrong"})
        assert answer.status_code == 400
        assert answer.json() == {"non_field_errors": ["Unable to log in with provided credentials."]}


MISSING: dict[bytes, dict[str, list[str]]] = {
    b"": {"username": ["This field is required."], "password": ["This field is required."]},
    b'{"username": "a"}': {"password": ["This field is required."]},
    b'{"username": "", "password": "b"}': {"username": ["This field may not be blank."]},
    b'{"username": 5, "password": "b"}': {"username": ["Not a valid string."]},
}


def test_missing_credentials_are_named(server: Server) -> None:
    for body, problems in MISSING.items():
        answer = server.client().post("/api/get-token/", content=body, headers={"Content-Type": "application/json"})
        assert (answer.status_code, answer.json()) == (400, problems)


def test_credentials_that_cannot_be_read(server: Server) -> None:
    for body in (b"{", b"[]", b"<html>", b"\xff\xfe"):
        answer = server.client().post("/api/get-token/", content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code == 400
        assert "parse error" in answer.json()["detail"][0]


def test_a_form_that_cannot_be_read(server: Server) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = server.client().post("/api/get-token/", content=b"username=\xff", headers=form)
    assert (answer.status_code, list(answer.json())) == (400, ["detail"])


# ---------------------------------------------------------------- what is kept


def test_no_secret_is_kept_as_it_is(server: Server) -> None:
    with server.store.read() as connection:
        kept = [
            *connection.scalars(select(devices.c.key_hash)),
            *connection.scalars(select(tokens.c.token_hash)),
        ]
        passwords = connection.scalars(select(users.c.password_hash)).all()
    assert all(len(one) == 64 and "key" not in one and "token" not in one for one in kept)
    assert all(one.startswith("$argon2id$") for one in passwords)


def test_an_address_belongs_to_one_user(server: Server) -> None:
    with pytest.raises(AlreadyThere):
        add_user(server.store, "MANAGER@example.com", Role.RECEPTIONIST, "other", server.clock())


def test_a_kiosk_stands_at_a_known_location(server: Server) -> None:
    with pytest.raises(UnknownLocation), server.store.write() as connection:
        access.add_device(connection, Device(id="k", name="K", location_id="moon"), "key", server.clock())
