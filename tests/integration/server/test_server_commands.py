"""`kiosk server user …`, `kiosk server device …`, and how their failures end."""

from __future__ import annotations

import io
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import typer

from kiosk.domain import rotating
from kiosk.server import auth, clock
from kiosk.server.address import url_of
from kiosk.server.commands import server
from kiosk.services.rotating import code_of
from kiosk.store import access, state
from kiosk.store.access import Role, User
from kiosk.store.engine import open_store
from tests.integration.server import club


def kiosk(data: Path, *arguments: str) -> int:
    """`kiosk --data DIR server …`, as it is mounted; its exit code."""
    app = typer.Typer()

    @app.callback()
    def root(context: typer.Context) -> None:
        context.obj = data

    app.add_typer(server, name="server")
    result = app(["server", *arguments], standalone_mode=False)
    return result if isinstance(result, int) else 0


@pytest.fixture
def data(migrated_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the club's store."""
    for name in ("DATABASE", "PORT", "HOST", "WORKERS", "PUBLIC_URL"):
        monkeypatch.delenv(f"KIOSK_SERVER__{name}", raising=False)
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "kiosk.toml"))
    with open_store(tmp_path) as store:
        club.found(store)
    return tmp_path


def test_a_user_gets_a_password_that_is_shown_once(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(data, "user", "add", "Ana@club.example", "--role", "manager") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == "Added ana@club.example as manager"
    password = second.removeprefix("Password ").removesuffix(" (it is shown this once)")
    with open_store(data) as store, store.read() as connection:
        known = access.with_password(connection, "ana@club.example")
    assert auth.check_password(known, password) == User(email="ana@club.example", role=Role.MANAGER)


def test_a_password_may_come_from_standard_input(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("correct horse\n"))
    assert kiosk(data, "user", "add", "ana@club.example", "--role", "receptionist", "--password-stdin") == 0
    assert "assword" not in capsys.readouterr().out
    with open_store(data) as store, store.read() as connection:
        assert auth.check_password(access.with_password(connection, "ANA@club.example"), "correct horse")


def test_a_kiosk_gets_a_key_that_lets_it_in_until_it_is_revoked(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(data, "device", "add", "Front door", "--location", "uptown") == 0
    first, second = capsys.readouterr().out.splitlines()
    key = second.removeprefix("Key ").removesuffix(" (it is shown this once)")
    with open_store(data) as store, store.read() as connection:
        device = access.device_with_key(connection, key)
    assert device is not None
    assert first == f"Added {device.id} (Front door) at uptown"
    assert (device.name, device.location_id) == ("Front door", "uptown")

    assert kiosk(data, "device", "revoke", device.id) == 0
    assert kiosk(data, "device", "revoke", device.id) == 2
    with open_store(data) as store, store.read() as connection:
        assert access.device_with_key(connection, key) is None


def test_a_members_phone_gets_a_link_that_is_shown_once(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*arguments: str) -> tuple[str, str]:
        assert kiosk(data, "rotating", "add", *arguments) == 0
        first, second = capsys.readouterr().out.splitlines()
        return first, second.removeprefix("Link ").removesuffix(" (it is shown this once)")

    added, url = link("m-1")
    monkeypatch.setenv("KIOSK_SERVER__PUBLIC_URL", "https://club.example/desk/")
    renewed, elsewhere = link("50001")
    with open_store(data) as store:
        shown = [code_of(store, one.rpartition("/")[2], clock.now()) for one in (url, elsewhere)]

    assert (added, renewed) == ("Added the rotating code of m-1", "Renewed the rotating code of 50001")
    assert url.startswith("http://127.0.0.1:8080/card/")
    assert elsewhere.startswith("https://club.example/desk/card/")
    assert [one is not None and rotating.parse(one.text) is not None for one in shown] == [False, True]

    assert kiosk(data, "rotating", "revoke", "m-1@example.com") == 0
    with open_store(data) as store:
        assert code_of(store, elsewhere.rpartition("/")[2], clock.now()) is None


def test_a_link_begins_where_the_server_is_reached(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = ("device", "pair", "--name", "Entrance", "--location", "uptown")

    def shown(*arguments: str) -> tuple[str, str]:
        assert kiosk(data, *arguments) == 0
        said = capsys.readouterr()
        return said.out, said.err

    for arguments in (("--host", "club.lan", "--port", "9000", *pair), ("--port", "9000", *pair)):
        out, err = shown(*arguments)
        host = "club.lan" if "club.lan" in arguments else "127.0.0.1"
        assert f"--server http://{host}:9000," in out
        assert "--public-url or KIOSK_SERVER__PUBLIC_URL" in err
        assert err.count("\n") == 1
    out, err = shown("--host", "0.0.0.0", *pair)
    assert "0.0.0.0" not in out
    assert f"--server {url_of('0.0.0.0', 8080)}," in out
    for everywhere in ("::", "0.0.0.0"):
        own = urlsplit(url_of(everywhere, 8080))
        assert own.port == 8080
        assert socket.getaddrinfo(own.hostname, 8080)
        assert own.hostname not in ("0.0.0.0", "::", None)
    for arguments in (pair, ("rotating", "add", "m-1")):
        out, err = shown(*arguments, "--public-url", "https://club.example/")
        assert ("https://club.example," if arguments is pair else "https://club.example/card/") in out
        assert err == ""
    monkeypatch.setenv("KIOSK_SERVER__PUBLIC_URL", "https://desk.example")
    out, err = shown("--host", "0.0.0.0", *pair)
    assert "--server https://desk.example," in out
    assert err == ""


def test_bad_input_is_one_line_and_exit_code_2(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def complaint(*arguments: str) -> str:
        assert kiosk(data, *arguments) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        return said.err.removeprefix("kiosk: ").strip()

    assert complaint("device", "add", "K", "--location", "moon") == "there is no location 'moon' in this store"
    assert complaint("user", "add", "ana", "--role", "manager") == "'ana' is not an e-mail address"
    kiosk(data, "user", "add", "ana@club.example", "--role", "manager")
    capsys.readouterr()
    assert complaint("user", "add", "ana@club.example", "--role", "manager").startswith("there is a user")
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert complaint("user", "add", "b@c.d", "--role", "manager", "--password-stdin") == "the password is empty"
    assert complaint("rotating", "add", "nobody") == "there is no member 'nobody'"
    assert complaint("rotating", "revoke", "m-1") == "member 'm-1' has no rotating code"
    monkeypatch.setenv("KIOSK_SERVER__PUBLIC_URL", "club.example")
    assert complaint("rotating", "add", "m-1").startswith("setting server.public_url (KIOSK_SERVER__PUBLIC_URL): ")
    monkeypatch.delenv("KIOSK_SERVER__PUBLIC_URL")
    monkeypatch.setenv("KIOSK_SERVER__PORT", "many")
    assert complaint("device", "revoke", "k").startswith("setting server.port (KIOSK_SERVER__PORT): ")


def test_the_file_names_the_store_too_and_a_broken_one_is_one_line(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = data / "kiosk.toml"
    for text, words in (
        ('[server]\ndatabase = "mysql://x/y"', "mysql is not supported"),
        ("[server]\nprot = 80", "setting server.prot"),
        ("[server", str(file)),
    ):
        file.write_text(text)
        assert kiosk(data, "device", "revoke", "k") == 2
        said = capsys.readouterr().err
        assert words in said
        assert said.count("\n") == 1


def test_a_kiosks_own_folder_is_not_served(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_store(data) as store, store.write() as connection:
        state.put(connection, state.Name.CURSOR, "c1-5")
    assert kiosk(data) == 2
    assert "a kiosk's copy" in capsys.readouterr().err


def test_a_database_out_of_reach_is_one_line_and_exit_code_3(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "postgresql://nobody@127.0.0.1:1/none"
    assert kiosk(data, "--database", url, "user", "add", "a@b.c", "--role", "manager") == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_a_database_that_is_none_is_bad_input(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for url in ("mysql://x/y", "nonsense", "sqlite://"):
        assert kiosk(data, "--database", url, "user", "add", "a@b.c", "--role", "manager") == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_secrets_are_long_and_never_the_same() -> None:
    secrets = {clock.new_secret() for _ in range(100)} | {clock.new_password() for _ in range(100)}
    assert len(secrets) == 200
    assert min(len(one) for one in secrets) >= 16
    assert len({clock.new_device_id() for _ in range(100)}) == 100
