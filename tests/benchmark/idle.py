"""What a kiosk costs while nobody stands before it: the whole program, and a network camera (1280x720, 30 a second).

`python -m tests.benchmark.idle [--seconds 20]`. Prints its CPU time as a part of one core, that of its busiest threads,
and the memory that it holds. The main thread is the screen's, and "Thread (pooled)" are Qt's own. The pictures are a
grey wall with the grain of a sensor; decoding their JPEGs is part of the figure, and is not with a plugged-in camera.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
from pathlib import Path

import cv2
import numpy as np

from kiosk.app import clock
from tests.end_to_end import house
from tests.end_to_end.programs import Program, kiosk
from tests.fakes.http_camera import Behaviour, HttpCamera

FPS, SIZE = 30, (720, 1280)
SETTLES = 6.0
"""Seconds until everything is loaded, filled and quiet."""
_USER, _SYSTEM = 11, 12
"""Places in a line of /proc, behind the name in brackets."""


def wall() -> list[bytes]:
    """Some pictures of one wall."""
    grain, (height, width) = np.random.default_rng(3), SIZE
    y, x = np.mgrid[0:height, 0:width]
    light = 120 + 40 * np.sin(x / 200) + 30 * np.cos(y / 150)
    pictures = (np.clip(np.dstack([light] * 3) + grain.normal(0, 3, (height, width, 3)), 0, 255) for _ in range(8))
    return [bytes(cv2.imencode(".jpg", picture.astype(np.uint8))[1]) for picture in pictures]


def seconds_of(line: Path) -> tuple[str, float]:
    """The name of a process or thread, and the CPU time that it has taken."""
    text = line.read_text()
    name, rest = text[text.index("(") + 1 : text.rindex(")")], text[text.rindex(")") + 1 :].split()
    return name, (int(rest[_USER]) + int(rest[_SYSTEM])) / os.sysconf("SC_CLK_TCK")


def measured(process: int) -> dict[str, float]:
    """CPU time of the whole process, under "", and of each thread by number and name."""
    root = Path(f"/proc/{process}")
    found = {"": seconds_of(root / "stat")[1]}
    for task in (root / "task").iterdir():
        name, took = seconds_of(task / "stat")
        found[f"{task.name} {'main' if int(task.name) == process else name}"] = took
    return found


def main(seconds: float) -> None:
    """Let it stand there for so long, and print what it took."""
    with tempfile.TemporaryDirectory() as name:
        founded = house.found(Path(name))
        with house.serving(founded.data) as serving, HttpCamera(Behaviour.GOOD, jpegs=wall(), fps=FPS) as camera:
            server = house.Server(founded, serving)
            shown = house.settings(server.url, server.key, camera.url)
            with Program(kiosk("--data", Path(name) / "kiosk"), **shown) as front:
                front.complains("camera_ready")
                pause = threading.Event()
                pause.wait(SETTLES)
                before, sent, began = measured(front.pid), camera.sent, clock.ticks()
                pause.wait(seconds)
                after, took = measured(front.pid), clock.ticks() - began
                pictures = (camera.sent - sent) / took
                pages = int(Path(f"/proc/{front.pid}/statm").read_text().split()[1])
                front.stop()
    parts = {name: (spent - before.get(name, 0.0)) / took for name, spent in after.items()}
    held = pages * os.sysconf("SC_PAGE_SIZE") >> 20
    print(f"{parts.pop(''):.1%} of a core at {pictures:.0f} pictures a second; {held} MB")
    for name, part in sorted(parts.items(), key=lambda one: -one[1])[:6]:
        print(f"  {part:6.1%} {name}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    main(parser.parse_args().seconds)
