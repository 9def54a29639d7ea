"""The page with a member's rotating code: what it shows, to whom, and what a door makes of it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any

import httpx2
import numpy as np
import pytest
import zxingcpp

from kiosk.domain import rotating
from kiosk.server.card import page
from kiosk.services.rotating import NotGiven, ShownCode, give_link, take_link
from kiosk.store import reference, state, tables
from kiosk.store.engine import Store
from tests.fakes import door
from tests.fakes.kept_stores import KeptStores
from tests.fakes.phones import ADAS, GRACES
from tests.integration.server import club
from tests.integration.server.conftest import Server

HANDLES = ("0DJ8F3K9", "0GR5CE2X", "0LJN7X4P")


@pytest.fixture
def store(stores: KeptStores) -> Store:
    """SQLite alone: what the page asks is asked of both in test_rotating_codes."""
    return stores.empty("store")


def give(server: Server, member: str = "m-1", token: str = "link-1", secret: str = ADAS.secret) -> bool:
    handles = iter(HANDLES)
    return give_link(
        server.store, member, token=token, secret=secret, new_handle=lambda: next(handles), now=server.clock()
    )


def look(server: Server, token: str = "link-1", then: str = "") -> httpx2.Response:
    return server.client().get(f"/card/{token}{then}")


def read(path: str, width: int = 29) -> str:
    """What a camera reads of the QR code in a page."""
    (d,) = re.findall(r' d="([^"]*)"', path) or [path]
    grey = np.full((width, width), 255, np.uint8)
    for x, y, run in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", d):
        grey[int(y), int(x) : int(x) + int(run)] = 0
    (found,) = zxingcpp.read_barcodes(np.kron(grey, np.ones((8, 8), np.uint8)))
    return found.text


def text_now(server: Server, handle: str = HANDLES[0], secret: str = ADAS.secret) -> str:
    return rotating.shown(handle, secret, server.clock()).text


class Outline(HTMLParser):
    """The elements of a page, and which were never closed."""

    VOID = frozenset({"meta", "path", "rect"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.ids: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs
        self.ids += [str(value) for name, value in attrs if name == "id"]
        if tag not in self.VOID:
            self.inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs
        self.ids += [str(value) for name, value in attrs if name == "id"]

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag


# ---------------------------------------------------------------- what it shows


def test_a_member_sees_their_name_their_club_and_the_code_of_the_moment(server: Server) -> None:
    give(server)
    shown = look(server)

    assert (shown.status_code, shown.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "<h1>Ada m-1</h1>" in shown.text
    assert '<p class="house">Uptown Climbing</p>' in shown.text
    assert read(shown.text) == text_now(server)
    assert ADAS.secret not in shown.text


def test_the_code_alone_says_how_long_it_is_shown_and_changes_with_the_step(server: Server) -> None:
    give(server)
    server.clock.advance(seconds=12.5)
    first = look(server, then="/code").json()
    server.clock.advance(seconds=17.4)
    same = look(server, then="/code").json()
    server.clock.advance(seconds=0.1)
    later = look(server, then="/code").json()

    assert [first["seconds_left"], same["seconds_left"], later["seconds_left"]] == [17.5, 0.1, 30]
    assert first["modules"] == same["modules"] != later["modules"]
    assert read(later["modules"]) == text_now(server)


def test_without_scripts_the_page_loads_itself_anew_when_the_code_changes(server: Server) -> None:
    give(server)
    server.clock.advance(seconds=12.5)
    assert '<noscript><meta http-equiv="refresh" content="18"></noscript>' in look(server).text


def test_the_page_is_whole(server: Server) -> None:
    give(server)
    for shown in (look(server), look(server, "nobodys")):
        outline = Outline(shown.text)
        assert shown.text.startswith("<!doctype html>\n")
        assert outline.inside == []
        assert len(outline.ids) == len(set(outline.ids))
        assert "$" not in re.sub(r"<script>.*</script>", "", shown.text, flags=re.DOTALL)
        named = re.findall(r'getElementById\("(\w+)"\)', shown.text)
        assert set(named) <= set(outline.ids)


def test_nothing_comes_from_elsewhere_and_nothing_is_kept_or_told(server: Server) -> None:
    give(server)
    for shown in (look(server), look(server, then="/code"), look(server, "nobodys"), look(server, "nobodys", "/code")):
        headers = shown.headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "noindex" in headers["X-Robots-Tag"]
        assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    shown = look(server)
    assert not re.search(r"https?://|//[a-z]", shown.text)
    outline = Outline(shown.text)
    assert not {name for name, _ in outline.attributes} & {"src", "href", "style", "onclick"}
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        (inline,) = re.findall(rf"<{tag}>(.*?)</{tag}>", shown.text, re.DOTALL)
        hashed = b64encode(sha256(inline.encode()).digest()).decode()
        assert f"{rule} 'sha256-{hashed}'" in shown.headers["Content-Security-Policy"]


def test_names_are_text(server: Server) -> None:
    with server.store.write() as connection:
        reference.put(connection, tables.members, [club.member_row("m-1", first_name='<i>"Ada" & $body')])
    give(server)
    shown = look(server).text

    assert "<h1>&lt;i&gt;&quot;Ada&quot; &amp; $body</h1>" in shown
    assert "<i>" not in shown


@pytest.mark.parametrize("text", ["RTX" + "0" * 17, "RTX" + "X" * 17])
def test_every_code_fits_into_the_smallest_qr_code(text: str) -> None:
    code = ShownCode(house="", first_name="Ada", text=text, seconds_left=30)
    assert read(page.card(code)) == text
    assert text not in repr(code)


# ---------------------------------------------------------------- to whom


def test_a_link_that_nobody_has_is_a_page_that_says_so(server: Server) -> None:
    shown = look(server, "nobodys")
    assert (shown.status_code, shown.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert "This link is no longer good" in shown.text
    assert look(server, "nobodys", "/code").status_code == 404


def test_a_new_link_ends_the_old_one_and_its_secret(server: Server) -> None:
    assert give(server) is False
    old = text_now(server)
    assert give(server, "50001", "link-2", GRACES.secret) is True

    assert look(server).status_code == 404
    assert read(look(server, "link-2").text) == text_now(server, secret=GRACES.secret) != old
    assert len([row for row in door.rows(server.store, tables.credentials) if row.secret]) == 1


def test_what_was_taken_away_is_gone_until_it_is_given_again(server: Server) -> None:
    give(server)
    take_link(server.store, "M-1@example.com")
    assert look(server).status_code == 404
    assert scan(server, text_now(server)).status_code == 400
    give(server, token="link-2")
    assert look(server).status_code == 404
    assert look(server, "link-2").status_code == 200


def test_a_link_that_was_taken_away_stays_dead_whatever_becomes_of_the_code(server: Server) -> None:
    give(server)
    take_link(server.store, "m-1")
    state_of_the_code(server, "active")
    assert look(server).status_code == 404


@pytest.mark.parametrize("became", ["replaced", "expired"])
def test_a_code_that_is_no_longer_good_is_not_shown(server: Server, became: str) -> None:
    give(server)
    state_of_the_code(server, became)
    assert look(server).status_code == 404


def state_of_the_code(server: Server, became: str) -> None:
    """Somebody imports it so."""
    with server.store.write() as connection:
        reference.put(connection, tables.credentials, [{"id": HANDLES[0], "state": became}])


def test_a_member_who_is_gone_has_no_page(server: Server) -> None:
    give(server)
    with server.store.write() as connection:
        reference.remove(connection, tables.members, ["m-1"])
    assert look(server).status_code == 404


def test_a_link_is_not_kept_as_it_is(server: Server) -> None:
    give(server, token="a-very-long-link")
    for table in tables.metadata.sorted_tables:
        assert "a-very-long-link" not in str(door.rows(server.store, table)), table.name


@pytest.mark.parametrize(
    ("said", "words"),
    [("nobody", "there is no member 'nobody'"), ("99", "there is no member '99'")],
)
def test_a_link_is_for_a_member(server: Server, said: str, words: str) -> None:
    with pytest.raises(NotGiven, match=words):
        give(server, said)
    with pytest.raises(NotGiven, match="'m-2' has no rotating code"):
        take_link(server.store, "m-2")


def test_a_kiosks_copy_gives_no_links(server: Server) -> None:
    with server.store.write() as connection:
        state.put(connection, state.Name.DEVICE, "d-1")
    with pytest.raises(NotGiven, match="a kiosk's copy"):
        give(server)


def test_a_handle_that_is_somebodys_code_is_drawn_again(server: Server) -> None:
    give(server, "m-1")
    give(server, "m-2", "link-2")
    held = {row.member_id: row.id for row in door.rows(server.store, tables.credentials)}
    assert held == {"m-1": HANDLES[0], "m-2": HANDLES[1]}


# ---------------------------------------------------------------- at the door


def scan(server: Server, code: str) -> httpx2.Response:
    return server.as_receptionist.post(f"/api/gym-endpoints/barcode-check-in/{code}/", json={"location_id": 1})


def test_what_the_page_shows_opens_a_door_of_the_server_once(server: Server) -> None:
    with server.store.write() as connection:
        reference.put(connection, tables.pass_types, [GOLD])
        reference.put(connection, tables.passes, [HELD])
    give(server)
    code = read(look(server).text)
    opened, again = scan(server, code), scan(server, code)

    assert (opened.status_code, opened.json()["decision"]) == (200, "checked_in"), opened.text
    assert (again.status_code, again.json()["reason"]) == (400, "code_expired")


GOLD: dict[str, Any] = {
    "id": "gold", "name": "Gold", "kind": "membership", "price": 0, "currency": "EUR", "minutes_included": None,
    "visits_included": None, "locations": [], "hours": [], "use_priority": "normal",
    "counts_towards_plan_limits": True, "payg_for_members": False, "payg_for_contacts": False,
    "bill": "at_check_in", "archived": False,
}  # fmt: skip
HELD: dict[str, Any] = {
    "id": "p-1", "member_id": "m-1", "pass_type_id": "gold", "starts_on": None, "expires_on": None,
    "remaining_visits": None, "remaining_minutes": None, "origin": "manual", "state": "active",
    "location_id": None, "shared_by": None,
}  # fmt: skip
