"""The description of the API says what is served: no more, no less."""

from __future__ import annotations

from typing import Any

from tests.integration.server import club
from tests.integration.server.conftest import Server
from tests.integration.server.test_server_doors import CAPITANS

PATHS = {
    "/healthz",
    "/readyz",
    "/metrics",
    "/sync/v1/hello",
    "/sync/v1/pair",
    "/sync/v1/push",
    "/sync/v1/changes",
    "/api/check-ins",
    "/api/check-ins/{number}",
    "/api/customers/{number}/check-ins",
    "/api/get-token",
    "/api/gym-endpoints/barcode-check-in/{barcode}",
    "/api/gym-endpoints/open-door-check-in/{barcode}",
    "/api/look-up-member-by-barcode/{barcode}",
}


def described(server: Server) -> dict[str, Any]:
    answer: dict[str, Any] = server.client().get("/openapi.json").raise_for_status().json()
    return answer


def test_every_route_is_described_and_every_description_served(server: Server) -> None:
    paths = described(server)["paths"]
    assert set(paths) == PATHS
    for path, operations in paths.items():
        for method in operations:
            answer = server.client().request(method.upper(), path.replace("{number}", "1"))
            assert answer.status_code not in (404, 405), (method, path)


def test_a_check_in_is_described_field_by_field(server: Server) -> None:
    (schema,) = [
        one for name, one in described(server)["components"]["schemas"].items() if name.split("_")[-1] == "CheckIn"
    ]
    assert list(schema["properties"]) == club.CHECK_IN_FIELDS
    assert set(schema["required"]) == set(club.CHECK_IN_FIELDS)


def test_what_a_door_answers_is_described(server: Server) -> None:
    description = described(server)
    called = description["paths"]["/api/gym-endpoints/barcode-check-in/{barcode}"]["post"]["responses"]
    entered = called["200"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert list(description["components"]["schemas"][entered]["properties"]) == CAPITANS
    opened = description["paths"]["/api/gym-endpoints/open-door-check-in/{barcode}"]["post"]["responses"]
    assert {status: list(one["content"]) for status, one in opened.items()} == {
        "200": ["text/plain"],
        "400": ["text/plain"],
        "404": ["text/plain"],
    }


def test_parameters_bodies_and_who_may_call_are_described(server: Server) -> None:
    paths = described(server)["paths"]
    listed = paths["/api/check-ins"]["get"]
    assert [one["name"] for one in listed["parameters"]] == [
        "check_in_date_min",
        "check_in_date_max",
        "this_calendar_day",
        "has_checked_out",
        "customer_id",
        "location_id",
        "entry_method",
        "page",
        "page_size",
    ]
    assert listed["security"] == [{"Token": []}]
    assert paths["/sync/v1/push"]["post"]["security"] == [{"Device": []}]
    for path in ("/sync/v1/hello", "/sync/v1/push", "/api/get-token"):
        assert "application/json" in paths[path]["post"]["requestBody"]["content"], path
    for path in ("/api/gym-endpoints/barcode-check-in/{barcode}", "/api/gym-endpoints/open-door-check-in/{barcode}"):
        called = paths[path]["post"]
        fields = called["requestBody"]["content"]["application/json"]["schema"]["properties"]
        assert list(fields) == ["location_id", "direction", "consent"]
        assert called["requestBody"]["required"] is False
        assert [one["name"] for one in called["parameters"]] == ["barcode"]
        assert called["security"] == [{"Token": []}]
        assert set(called["responses"]) == {"200", "400", "404"}
    looked_up = paths["/api/look-up-member-by-barcode/{barcode}"]["get"]
    assert {one["name"] for one in looked_up["parameters"]} == {"barcode", "location_id"}
    own = paths["/api/customers/{number}/check-ins"]["get"]["parameters"]
    assert own[0]["name"] == "number"
    assert len(own) == 10


def test_the_page_shows_every_operation_and_needs_no_other_server(server: Server) -> None:
    answer = server.client().get("/docs")
    assert answer.headers["Content-Type"].startswith("text/html")
    for path in PATHS:
        assert path in answer.text
    assert "http://" not in answer.text
    assert "https://" not in answer.text


def test_calls_are_counted_by_route_and_not_by_path(server: Server) -> None:
    for number in (1, 2, 3):
        server.as_manager.get(f"/api/check-ins/{number}/")
    shown = server.client().get("/metrics").text
    assert 'path="/api/check-ins/{number}"' in shown
    assert 'path="/api/check-ins/1"' not in shown
