"""The club's server and its kiosks, as an installer sets them up."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from kiosk.app import clock
from tests.end_to_end import club
from tests.end_to_end.programs import Program, done, kiosk

ADMIN, PASSWORD = "boss@club.example", "correct horse"


@dataclass(frozen=True)
class Founded:
    """A data folder with the club in it, and the key of a kiosk that may come to it."""

    data: Path
    key: str


def found(folder: Path) -> Founded:
    """Import the club and let a kiosk in, with the commands that an installer types."""
    file = folder / "club.json"
    file.write_text(json.dumps(club.document(clock.now())))
    data = folder / "server"
    code, said, complained = done("--data", data, "import", file)
    assert (code, complained) == (0, []), complained
    code, said, complained = done("--data", data, "server", "device", "add", "Front door", "--location", club.LOCATION)
    assert (code, complained) == (0, []), complained
    keys = [line.split()[1] for line in said if line.startswith("Key ")]
    assert len(keys) == 1
    return Founded(data, keys[0])


class Server:
    """A running server, and a manager who reads its lists. `url` is where it is."""

    def __init__(self, founded: Founded, program: Program) -> None:
        self.data = founded.data
        self.key = founded.key
        self.program = program
        self.url = program.says("^Serving on (.*)")[1]
        self._token: str | None = None

    def listed(self) -> list[dict[str, Any]]:
        """`/api/check-ins/`, all of its pages, newest first."""
        rows: list[dict[str, Any]] = []
        following: str | None = f"{self.url}/api/check-ins/?page_size=100"
        with httpx2.Client(timeout=60) as http:
            if self._token is None:
                asked = {"username": ADMIN, "password": PASSWORD}
                answer = http.post(f"{self.url}/api/get-token/", json=asked).raise_for_status()
                self._token = str(answer.json()["token"])
            while following is not None:
                answer = http.get(following, headers={"Authorization": f"Token {self._token}"}).raise_for_status()
                rows += answer.json()["results"]
                following = answer.json()["next"]
        return rows

    def arrived(self) -> list[dict[str, Any]]:
        """The check-ins since the club was imported."""
        return [row for row in self.listed() if row["entry_method"] != "MEM" or row["customer_first_name"] != "Grace"]


def serving(data: Path, port: int = 0) -> Program:
    """`kiosk server` on this folder."""
    return Program(
        kiosk("--data", data, "server", "--port", str(port)),
        KIOSK_SERVER__ADMIN_EMAIL=ADMIN,
        KIOSK_SERVER__ADMIN_PASSWORD=PASSWORD,
    )


def settings(url: str | None = None, key: str | None = None, camera: str = "none") -> dict[str, str]:
    """The settings of a kiosk without sound in a window, as an installer puts them into the environment."""
    given = {"KIOSK_CAMERA__SOURCE": camera, "KIOSK_SCREEN__SIZE": "1280x800", "KIOSK_SCREEN__SOUND": "false"}
    if url is not None and key is not None:
        given |= {"KIOSK_SYNC__URL": url, "KIOSK_SYNC__KEY": key}
    return given


def send(data: Path, url: str, key: str) -> None:
    """`kiosk sync --once`, which has to succeed."""
    code, said, complained = done("--data", data, "sync", "--once", **settings(url, key))
    assert code == 0, (said, complained)


def watched(data: Path) -> list[str]:
    """The command line of a kiosk whose screen somebody watches."""
    return [sys.executable, "-m", "tests.end_to_end.watched_kiosk", str(data)]


def events(data: Path) -> list[dict[str, Any]]:
    """`kiosk events --json`, of what has happened since the club was imported."""
    code, said, complained = done("--data", data, "events", "--json")
    assert (code, complained) == (0, [])
    return [one for one in map(json.loads, said) if one["actor"] != "import"]


def answer(line: str) -> dict[str, Any]:
    """A line of `kiosk scan --json`."""
    found: dict[str, Any] = json.loads(line)
    return found


JSON = re.compile(r"^\{.*\}$")
