"""From a code before the camera to the answer's colour on the screen: the whole kiosk as a process, on a real X server.

`python -m tests.benchmark.code_to_pixels [--members 30]`. A network camera serves the pictures, so a picture's way
through HTTP and JPEG is part of it, and so is the wait for the next picture (20 ms at 50 a second). The screen is read
from the X server's own memory. Limit in the same run: one decoder call on the picture and one raw flush.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from statistics import median, quantiles

from kiosk.app import clock
from kiosk.ui.drawing import tokens
from tests.benchmark.figures import RawFlush
from tests.end_to_end import club, house
from tests.end_to_end.door import Door, seen
from tests.end_to_end.programs import Program, kiosk, until
from tests.end_to_end.x_screen import HEIGHT, WIDTH, XScreen

SPOT = (WIDTH - 14, HEIGHT - 14)


def seen_at(screen: XScreen, colour: str) -> float:
    """When the colour stands at the spot, in milliseconds of the monotonic clock; looks without a pause."""
    deadline = clock.ticks() + 10
    while screen.colour(*SPOT) != colour:
        if clock.ticks() > deadline:
            raise TimeoutError(f"{colour} was not painted")
    return clock.ticks() * 1000


def main(members: int) -> None:
    """Let so many members come in, one after the other, and print how long their answers took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        founded, raw = house.found(folder), RawFlush(folder)
        took, flushed = [], []
        with house.serving(founded.data) as serving, XScreen(folder) as screen, Door(fps=50) as door:
            server = house.Server(founded, serving)
            shown = house.settings(server.url, server.key, door.url)
            shown |= {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
            with Program(kiosk("--data", folder / "kiosk"), **shown) as front:
                front.complains("camera_ready")
                for number in range(members):
                    until(lambda: screen.colour(*SPOT) != tokens.IN, "the last answer has gone")
                    flushed.append(raw.once())
                    pictures = seen(club.card(number))
                    began = clock.ticks() * 1000
                    door.camera.jpegs = pictures
                    took.append(seen_at(screen, tokens.IN) - began)
                    door.go()
                front.stop()
    cuts = quantiles(took, n=20)
    print(
        f"{members} members: median {median(took):.0f} ms, p5 {cuts[0]:.0f}, p95 {cuts[-1]:.0f}, most {max(took):.0f}"
    )
    print(f"a raw flush in the same run: median {median(flushed):.2f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=30)
    main(parser.parse_args().members)
