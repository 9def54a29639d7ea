import http.client
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.app.clock import ticks
from kiosk.app.demo.camera import DemoCamera
from kiosk.app.demo.club import club_document
from kiosk.app.demo.story import Part, Showing, story
from kiosk.app.demo.view import View

NOW = datetime(2026, 6, 15, 16, 42, tzinfo=UTC)
FORMATS = [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128]


def showings(scans: int, seed: int = 1) -> Iterator[Showing]:
    return story(club_document(NOW, seed), seed, scans)


def read(picture: np.ndarray) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=FORMATS)]


class Hurry:
    """A clock that runs four times as fast, so that nobody waits for the story."""

    def __call__(self) -> float:
        return 4 * ticks()


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert [t.name for t in threading.enumerate() if t not in before and "camera" in t.name] == []
    assert [t.name for t in threading.enumerate() if t not in before and "process_request" in t.name] == []


def test_nearly_every_showing_can_be_read_while_it_rests() -> None:
    view, missed = View(5), []
    for showing in showings(20, seed=5):
        scene = view.prepare(showing)
        times = np.arange(scene.gesture.arrives, scene.gesture.arrives + scene.gesture.rests, 2 / 15)
        seen = [read(picture) for t in times if (picture := view.frame(scene, float(t))) is not None]
        assert {text for texts in seen for text in texts} <= {showing.code}
        if sum(texts == [showing.code] for texts in seen) < 2:
            missed.append(showing)
    assert len(missed) <= 1, missed


def test_a_reader_over_http_meets_the_story_in_its_order() -> None:
    told: list[str] = []
    met: list[str] = []
    expected = [showing.code for showing in showings(5)]

    def tell(showing: Showing, _at: float) -> None:
        told.append(showing.code)

    with DemoCamera(showings(5), Hurry(), on_shown=tell, patience=60.0) as camera:
        capture = cv2.VideoCapture(camera.url)
        try:
            while not camera.finished:
                good, picture = capture.read()
                assert good
                assert picture.shape == (720, 1280, 3)
                for text in read(picture):
                    if text not in met[-1:]:  # a code may come back: "already in"
                        met.append(text)
                        camera.answered(text)
        finally:
            capture.release()
        assert camera.wait_finished(1.0)
    assert told == expected
    assert met == expected


def test_it_speaks_plain_motion_jpeg() -> None:
    with DemoCamera(showings(2), ticks) as camera:
        address = urlsplit(camera.url)
        assert address.hostname == "127.0.0.1"
        asked = http.client.HTTPConnection(address.netloc, timeout=10)
        asked.request("GET", address.path)
        answer = asked.getresponse()
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "multipart/x-mixed-replace; boundary=frame"
        pictures = []
        for _ in range(3):
            assert answer.readline() == b"--frame\r\n"
            assert answer.readline() == b"Content-Type: image/jpeg\r\n"
            length = int(answer.readline().removeprefix(b"Content-Length: "))
            assert answer.readline() == b"\r\n"
            pictures.append(answer.read(length))
            assert answer.readline() == b"\r\n"
        answer.close()
        asked.close()
    assert len(set(pictures)) == 3
    assert all(picture.startswith(b"\xff\xd8") and picture.endswith(b"\xff\xd9") for picture in pictures)


def test_any_other_address_is_not_found() -> None:
    with DemoCamera(showings(1), ticks) as camera:
        asked = http.client.HTTPConnection(urlsplit(camera.url).netloc, timeout=10)
        asked.request("GET", "/")
        answer = asked.getresponse()
        assert answer.status == 404
        answer.read()
        asked.close()


def test_nothing_is_filmed_while_nobody_watches() -> None:
    taken: list[Part] = []

    def noted() -> Iterator[Showing]:
        for showing in showings(3):
            taken.append(showing.part)
            yield showing

    with DemoCamera(noted(), Hurry()) as camera:
        assert not camera.wait_finished(0.5)
        assert camera.showing is None
    assert taken == []


def test_it_stops_at_once_with_viewers_that_do_not_read() -> None:
    with DemoCamera(showings(3), ticks) as camera:
        address = urlsplit(camera.url)
        port = address.port
        assert port is not None
        silent = socket.create_connection(("127.0.0.1", port))
        deaf = socket.create_connection(("127.0.0.1", port))
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.sendall(f"GET {address.path} HTTP/1.0\r\n\r\n".encode())
        assert deaf.recv(16) == b"HTTP/1.0 200 OK\r"
        began = ticks()
    assert ticks() - began < 1.5
    silent.close()
    deaf.close()
    camera.stop()  # again does no harm


def test_two_viewers_see_the_same_story() -> None:
    with DemoCamera(showings(1), ticks) as camera:
        captures = [cv2.VideoCapture(camera.url) for _ in range(2)]
        assert all(capture.read()[0] for capture in captures)
        for capture in captures:
            capture.release()


def test_the_address_is_known_only_once_started() -> None:
    with pytest.raises(RuntimeError, match="not been started"):
        _ = DemoCamera(showings(1), ticks).url
