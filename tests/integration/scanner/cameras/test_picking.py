"""The camera that picks itself, as the wizard uses it: pictures of all, health of each, and a stop."""

import threading
from time import monotonic  # noqa: TID251 - tests have no composition root that would hand them a clock

import cv2
import pytest

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.scanner.cameras.camera import CameraHealth, CameraLost
from kiosk.scanner.cameras.picking import Candidate, Picked, pick
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.frames import Frame
from kiosk.scanner.sources import Source, source_of
from kiosk.scanner.webcam.exposure import USUAL
from tests.fakes.http_camera import Behaviour, HttpCamera
from tests.integration.scanner.drawing import coloured, drawn, in_view, noisy


class Watcher:
    """The wizard's step: counts the pictures on its tiles, and may lose patience."""

    def __init__(self, patience: int | None = None) -> None:
        self.patience = patience
        self.stop = threading.Event()
        self.frames: dict[str, int] = {}
        self.lost: list[str] = []

    def frame(self, candidate: Candidate, _frame: Frame) -> None:
        self.frames[candidate.name] = self.frames.get(candidate.name, 0) + 1
        if self.patience is not None and self.frames[candidate.name] >= self.patience:
            self.stop.set()

    def health(self, candidate: Candidate, health: CameraHealth) -> None:
        if isinstance(health, CameraLost):
            self.lost.append(candidate.name)

    def pick(self, **sources: Source) -> Picked | None:
        return pick(
            [Candidate(f"address of {name}", name, source) for name, source in sources.items()],
            lambda: FastPass(live_decoders(DEFAULT_SYMBOLOGIES, monotonic).cheap),
            shooting=USUAL,
            seconds=10.0,
            ticks=monotonic,
            stop=self.stop,
            on_health=self.health,
            on_frame=self.frame,
        )


CARD = bytes(cv2.imencode(".jpg", coloured(noisy(in_view(drawn(Symbology.CODE_128, scale=3), size=(640, 480)), 2)))[1])


def test_the_one_that_reads_is_picked_and_all_were_shown() -> None:
    watcher = Watcher()
    with HttpCamera() as wall, HttpCamera(Behaviour.NOT_FOUND) as broken, HttpCamera(jpegs=[CARD]) as card:
        picked = watcher.pick(broken=source_of(broken.url), wall=source_of(wall.url), card=source_of(card.url))
    assert picked is not None
    assert picked.candidate.address == "address of card"
    assert picked.symbology is Symbology.CODE_128
    assert picked.size == (640, 480)
    assert watcher.lost == ["broken"]
    assert {"wall", "card"} >= set(watcher.frames) >= {"card"}


def test_a_stop_ends_it_without_a_choice() -> None:
    watcher = Watcher(patience=3)
    with HttpCamera() as wall:
        assert watcher.pick(wall=source_of(wall.url)) is None
    assert watcher.frames["wall"] >= 3


def test_without_cameras_nothing_is_waited_for() -> None:
    assert Watcher().pick() is None


class Broken:
    """A source with a bug."""

    name = "broken"
    interval = None
    lens = None

    def open(self) -> None:
        raise ZeroDivisionError

    def read(self) -> None:
        pass

    def close(self) -> None:
        pass


def test_a_bug_in_a_camera_is_no_silence() -> None:
    with pytest.raises(ZeroDivisionError):
        Watcher().pick(broken=Broken())
