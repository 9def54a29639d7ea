"""`kiosk demo`: it says that all agree if they do, and only then."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.end_to_end.programs import Program, kiosk

pytestmark = pytest.mark.timeout(240)


def test_four_people_and_all_agree() -> None:
    with Program(kiosk("demo", "--scans", "4")) as demo:
        code = demo.ended(within=180)
    assert code == 0, demo.whole
    assert [line for line in demo.complained if "no_sound" not in line] == []
    assert demo.said[0].startswith("Uptown Climbing: 300 members, server at http://127.0.0.1:")
    assert "2 check-ins (1 ENT, 1 MEM), 1 check-outs" in demo.said[-2]
    assert demo.said[-1] == "All agree."
    told = [line for line in demo.said if " ms" in line]
    assert [word for line in told for word in ("checked in", "checked out", "already in") if word in line] == [
        "checked in",
        "checked in",
        "checked out",
        "already in",
    ]


def test_its_server_dies_in_between() -> None:
    with Program(kiosk("demo", "--scans", "4")) as demo:
        demo.says("checked in", within=120)
        (server,) = children(demo.pid)
        os.kill(server, signal.SIGKILL)
        code = demo.ended(within=120)
    assert code == 3, demo.whole
    assert "All agree." not in demo.said
    assert len([line for line in demo.complained if line.startswith("kiosk: ")]) == 1
    assert not any("Traceback" in line for line in demo.complained)


def children(parent: int) -> list[int]:
    """The processes that this one has started."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended
        if int(fields[1]) == parent:
            found.append(int(status.parent.name))
    return found
