"""The world is bad: cameras, servers, disks, files. Each says so in one line or on the screen; nothing is lost."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.store.engine import FILE_NAME
from tests.end_to_end import club, house
from tests.end_to_end.club import ADA
from tests.end_to_end.door import Door
from tests.end_to_end.house import Founded, Server
from tests.end_to_end.ledger import Ledger
from tests.end_to_end.programs import Program, done, kiosk, until
from tests.fakes.http_camera import Behaviour

pytestmark = pytest.mark.timeout(240)


def one_line(complained: list[str]) -> str:
    """What a person at a terminal sees of a failure: one line that names the program."""
    assert len(complained) == 1, complained
    assert complained[0].startswith("kiosk: ")
    return complained[0]


# ---------------------------------------------------------------- the camera


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (Behaviour.NOT_FOUND, "answers 404: there is no camera at this address"),
        (Behaviour.STALLS, "does not answer"),
        (Behaviour.GARBAGE, "holds no whole picture"),
        (Behaviour.HTML, "answers with text/html"),
    ],
)
def test_a_camera_that_is_not_there_or_stalls_or_babbles(founded: Founded, behaviour: Behaviour, words: str) -> None:
    with Door() as door, Program(house.watched(founded.data), **house.settings(camera=door.url)) as front:
        door.camera.behaviour = behaviour
        front.complains(f"camera_lost .*{words}")
        asked = door.camera.requests
        until(lambda: door.camera.requests > asked, "the kiosk stays up and tries again")
        door.camera.behaviour = Behaviour.GOOD  # somebody mends it
        door.hold(ADA)
        front.says("checked_in")
        lost = [line for line in front.complained if "camera_lost" in line]
        ready = [line for line in front.complained if "camera_ready" in line]
        assert len(lost) <= len(ready), "one line for each time, however often it was tried"
        assert front.stop() == 0


# ---------------------------------------------------------------- the server


class _Portal(BaseHTTPRequestHandler):
    """The Wi-Fi of a hotel: whatever is asked, the answer is a page, and all is well."""

    def do_POST(self) -> None:
        self._welcome()

    def do_GET(self) -> None:
        self._welcome()

    def _welcome(self) -> None:
        body = b"<html><h1>Welcome! Please accept our terms.</h1></html>"
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own name
        pass


@contextmanager
def portal() -> Iterator[str]:
    """Its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Portal) as pages:
        thread = threading.Thread(target=pages.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{pages.server_address[1]}"
        finally:
            pages.shutdown()
            thread.join()


def test_a_captive_portal_is_no_server(server: Server, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    with portal() as page:
        # a kiosk that never met its server cannot open
        code, said, complained = done("--data", data, **house.settings(page, server.key))
        assert (code, said) == (3, [])
        assert "something between here and the server answers 200" in complained[-1]
        # one that has met it works on
        house.send(data, server.url, server.key)
        with Door() as door, Program(house.watched(data), **house.settings(page, server.key, door.url)) as front:
            front.complains("server_lost .*something between here and the server")
            door.hold(ADA)
            front.says("checked_in")
            assert front.stop() == 0
        code, _, complained = done("--data", data, "sync", "--once", **house.settings(page, server.key))
        assert code == 3
        assert "something between here and the server answers 200" in one_line(complained)
    assert [one.kind for one in club.happened(data)] == ["checked_in"]
    assert club.waiting(data) == 1
    house.send(data, server.url, server.key)
    assert [row["customer_first_name"] for row in server.arrived()] == ["Ada"]


def test_a_key_that_the_server_does_not_know(server: Server, tmp_path: Path) -> None:
    code, said, complained = done(
        "--data", tmp_path / "kiosk", "sync", "--once", **house.settings(server.url, "not-the-key")
    )
    assert (code, said) == (3, [])
    assert "does not know this kiosk's key" in one_line(complained)


# ---------------------------------------------------------------- the disk


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system of 4 MB, where this machine lets us make one."""
    folder.mkdir()
    made = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "kiosk-test", str(folder)], capture_output=True, check=False
    )
    if not made or made.returncode:
        pytest.skip("this needs the right to mount a file system")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def filled(folder: Path) -> Iterator[None]:
    """Not a byte is free on the disk."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65_536, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    yield
    filler.unlink()


def test_a_disk_that_is_full(founded: Founded, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        data = Path(shutil.copytree(founded.data, disk / "data"))
        ledger = Ledger(data)
        with filled(disk):
            code, said, complained = done("--data", data, "scan", ADA, "--json")
            assert (code, said) == (3, [])
            one_line(complained)
        assert club.happened(data) == []
        code, said, complained = done("--data", data, "scan", ADA, "--json")
        assert (code, complained) == (0, [])
        assert ledger.tell(said)[0]["remaining"] == {"visits": 3}

        # the kiosk tells nobody that they are in, stays up, and goes on when there is room again
        with Door() as door, Program(house.watched(data), **house.settings(camera=door.url)) as front:
            front.complains("camera_ready")
            with filled(disk):
                door.hold(club.card(1))
                front.complains("scan_not_recorded")
                assert front.said == []
            door.hold(club.card(2))
            front.says("checked_in")
            assert front.stop() == 0
        ledger.tell(front.said)
        assert [one.member_id for one in club.happened(data)] == ["m-ada", "m-2"]
        assert club.sound(data)


def test_a_file_that_may_not_grow(founded: Founded) -> None:
    command = kiosk("--data", founded.data, "scan", "-", "--json")
    cards = founded.data / "codes.txt"
    cards.write_text("".join(f"{club.card(n)}\n" for n in range(club.MEMBERS)))
    blocks = 800  # of 512 bytes: some scans fit into the log that is written first, not all
    with (
        cards.open("rb") as typed,
        Program(["sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh", *command], stdin=typed) as desk,
    ):
        assert desk.ended() == 3
    one_line(desk.complained)
    ledger = Ledger(founded.data)
    ledger.tell(desk.said)
    assert 0 < len(ledger.told) < club.MEMBERS
    ledger.check()
    assert len(club.happened(founded.data)) == len(ledger.told), "nothing half, and nothing that nobody was told"


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"{not json", "JSON"),
        (b'{"members": [{"id": "m-1", "first_name": "A", "last_name": "B", "shoe_size": 43}]}', "shoe_size"),
        (b"\xff\xfe\x00", ""),
        (b"", ""),
    ],
)
def test_a_broken_import_file(tmp_path: Path, content: bytes, place: str) -> None:
    file, data = tmp_path / "club.json", tmp_path / "kiosk"
    file.write_bytes(content)
    code, said, complained = done("--data", data, "import", file)
    assert (code, said) == (2, [])
    assert str(file) in one_line(complained)
    assert place in complained[0]


def test_one_broken_reference_leaves_the_whole_file_out(founded: Founded, tmp_path: Path) -> None:
    document = {
        "members": [
            {"id": "m-new", "first_name": "New", "last_name": "Comer", "credentials": [{"value": "NEW0001"}]},
            {"id": "m-x", "first_name": "X", "last_name": "Y", "passes": [{"id": "p-x", "pass_type_id": "nowhere"}]},
        ]
    }
    file = tmp_path / "more.json"
    file.write_text(json.dumps(document))
    code, _, complained = done("--data", founded.data, "import", file)
    assert code == 2
    assert "nowhere" in one_line(complained)
    assert done("--data", founded.data, "scan", "NEW0001")[0] == 1


@pytest.mark.parametrize("command", [("scan", ADA), ("today",), (), ("server", "--port", "0")])
def test_a_store_from_the_future_is_left_alone(founded: Founded, command: tuple[str, ...]) -> None:
    path = founded.data / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    code, said, complained = done("--data", founded.data, *command, **house.settings())
    assert (code, said) == (3, [])
    assert "newer version" in one_line(complained)
    assert path.read_bytes() == before


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "kiosk").write_text("here is no room for a store")
    code, said, complained = done("--data", tmp_path / "kiosk", "scan", ADA)
    assert (code, said) == (3, [])
    one_line(complained)


# ---------------------------------------------------------------- two at once


def test_two_desks_on_one_store(founded: Founded, tmp_path: Path) -> None:
    cards = [club.card(n) for n in range(club.MEMBERS)]
    ways = {"forwards": cards, "backwards": cards[::-1]}
    desks = {}
    for name, order in ways.items():
        (tmp_path / name).write_text("".join(f"{code}\n" for code in order))
        with (tmp_path / name).open("rb") as typed:
            desks[name] = Program(kiosk("--data", founded.data, "scan", "-", "--json"), stdin=typed)
    ledger = Ledger(founded.data)
    with desks["forwards"] as one, desks["backwards"] as other:
        assert (one.ended(), other.ended()) == (0, 0)
    for desk in desks.values():
        assert desk.complained == []
        ledger.check_rescans(ledger.tell(desk.said))
    ledger.check()
    decisions = sorted((one["member"]["id"], one["decision"]) for one in ledger.told)
    assert decisions == sorted((f"m-{n}", d) for n in range(club.MEMBERS) for d in ("checked_in", "already_in"))
