"""What people see: the answer's colour stands on a real X screen, from edge to edge, and goes again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.drawing import tokens
from tests.end_to_end import club, house
from tests.end_to_end.club import ADA, SOFIA
from tests.end_to_end.door import Door
from tests.end_to_end.house import Server
from tests.end_to_end.programs import Program, kiosk, until
from tests.end_to_end.x_screen import HEIGHT, WIDTH, XScreen, xvfb

pytestmark = [
    pytest.mark.timeout(240),
    pytest.mark.skipif(xvfb() is None, reason="this machine has no Xvfb, and packaging/test could not install it"),
]

CORNERS = ((12, 40), (WIDTH - 12, 40), (12, HEIGHT - 12), (WIDTH - 12, HEIGHT - 12))


def test_the_field_of_each_answer_is_on_the_screen_after_it_is_in_the_store(server: Server, tmp_path: Path) -> None:
    with XScreen(tmp_path) as screen, Door() as door:
        shown = house.settings(server.url, server.key, door.url) | {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        with Program(kiosk("--data", tmp_path / "kiosk"), **shown) as front:
            front.complains("camera_ready")

            def field(colour: str) -> bool:
                return sum(screen.colour(*corner) == colour for corner in CORNERS) >= 3

            door.hold(ADA)
            until(lambda: field(tokens.IN), "the field of a welcome is painted")
            assert ("checked_in", "m-ada") in [(one.kind, one.member_id) for one in club.happened(tmp_path / "kiosk")]
            door.hold(SOFIA)  # the next one does not wait for the last one's message
            until(lambda: screen.colour(WIDTH // 2, HEIGHT - 60) == tokens.STOP, "the field of a refusal is painted")
            door.go()
            until(lambda: not field(tokens.IN) and screen.colour(WIDTH // 2, HEIGHT - 60) != tokens.STOP, "it goes")
            assert front.stop() == 0
