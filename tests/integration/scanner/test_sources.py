import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic  # noqa: TID251 - tests have no composition root that would hand them a clock

import cv2
import numpy as np
import pytest

from kiosk.scanner.frames import Pixels
from kiosk.scanner.sources import Cause, EndOfPictures, Source, SourceUnavailable, source_of
from kiosk.scanner.sources.files import SHOWN_TIMES
from tests.fakes.http_camera import PASSWORD, USER, Behaviour, HttpCamera
from tests.integration.scanner.drawing import in_view, qr, video

SOON = 2.5
"""Seconds in which every call to a source must come back: 1.5 s of patience, and room for a busy machine."""


@contextmanager
def opened(source: Source) -> Iterator[Source]:
    try:
        source.open()
        yield source
    finally:
        source.close()


def next_picture(source: Source) -> Pixels:
    """The next picture, asking again while none is complete."""
    for _ in range(200):
        if (pixels := source.read()) is not None:
            return pixels
    raise AssertionError("no picture in 200 reads")


def all_pictures(source: Source) -> list[Pixels]:
    pictures = []
    with opened(source):
        try:
            while (pixels := source.read()) is not None:
                pictures.append(pixels)
        except EndOfPictures:
            return pictures
    raise AssertionError("a file has no picture, and does not end")


def read_often(source: Source, times: int = 100) -> None:
    for _ in range(times):
        source.read()


def failure(source: Source) -> SourceUnavailable:
    """How opening the source fails, which must be soon."""
    began = monotonic()
    with pytest.raises(SourceUnavailable) as refused:
        source.open()
    assert monotonic() - began < SOON
    source.close()
    return refused.value


def closed_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


# ---------------------------------------------------------------- motion JPEG


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour.GOOD,
        Behaviour.NO_LENGTH,
        Behaviour.CHUNKED,
        Behaviour.NOISE_BETWEEN,
        Behaviour.SLOW,
        Behaviour.MOVED,
        Behaviour.FROZEN,
    ],
)
def test_a_network_camera_gives_pictures(behaviour: Behaviour) -> None:
    with HttpCamera(behaviour) as camera, opened(source_of(camera.url)) as source:
        assert [next_picture(source).shape for _ in range(3)] == [(240, 320, 3)] * 3


def test_of_the_pictures_that_have_come_only_the_newest_is_given() -> None:
    shades = [bytes(cv2.imencode(".jpg", np.full((16, 16, 3), shade, np.uint8))[1]) for shade in range(250)]
    with HttpCamera(jpegs=shades, fps=1000) as camera, opened(source_of(camera.url)) as source:
        next_picture(source)
        while camera.sent < 100:  # a slow reader: they come meanwhile
            assert not camera.cut.wait(0.01)
        assert int(next_picture(source).mean()) >= 40  # as many as one network buffer holds


def test_a_change_of_size_goes_through() -> None:
    with HttpCamera(Behaviour.CHANGES_SIZE, fps=200) as camera, opened(source_of(camera.url)) as source:
        sizes = {next_picture(source).shape for _ in range(60)}
    assert sizes == {(240, 320, 3), (480, 640, 3)}


@pytest.mark.parametrize("guarded", [Behaviour.BASIC, Behaviour.DIGEST])
def test_the_password_in_the_address_opens_a_guarded_camera(guarded: Behaviour) -> None:
    with HttpCamera(guarded) as camera:
        secret = f"http://{USER}:{PASSWORD.replace(' ', '%20')}@127.0.0.1:{camera.port}/video"
        with opened(source_of(secret)) as source:
            assert next_picture(source).shape == (240, 320, 3)


@pytest.mark.parametrize("guarded", [Behaviour.BASIC, Behaviour.DIGEST])
@pytest.mark.parametrize("login", ["", f"{USER}:wrong@", f"{USER}@"])
def test_a_guarded_camera_says_that_it_wants_a_password_and_the_text_holds_none(guarded: Behaviour, login: str) -> None:
    with HttpCamera(guarded) as camera:
        refused = failure(source_of(f"http://{login}127.0.0.1:{camera.port}/video"))
    assert refused.cause is Cause.NO_PERMISSION
    assert "wrong" not in refused.text


@pytest.mark.parametrize(
    ("behaviour", "cause", "words"),
    [
        (Behaviour.NOT_FOUND, Cause.NOT_FOUND, "answers 404: there is no camera at this address"),
        (Behaviour.FAILS, Cause.REFUSED, "answers with the error 500"),
        (Behaviour.HTML, Cause.GARBAGE, "answers with text/html, which is no motion-JPEG stream"),
        (Behaviour.SNAPSHOT, Cause.GARBAGE, "a single picture; give the address of the camera's video stream"),
        (Behaviour.NO_HTTP, Cause.GARBAGE, "does not speak HTTP"),
        (Behaviour.HANGS_UP, Cause.BROKEN_OFF, "broke the connection off"),
        (Behaviour.NEVER_ANSWERS, Cause.TIMED_OUT, "does not answer"),
    ],
)
def test_a_wrong_address_says_what_is_wrong(behaviour: Behaviour, cause: Cause, words: str) -> None:
    with HttpCamera(behaviour) as camera:
        refused = failure(source_of(camera.url))
    assert refused.cause is cause
    assert words in refused.text
    assert camera.url in refused.text


@pytest.mark.parametrize("scheme", ["http", "https", "rtsp"])
def test_a_closed_port_is_refused(scheme: str) -> None:
    assert failure(source_of(f"{scheme}://127.0.0.1:{closed_port()}/x")).cause is Cause.REFUSED


def test_https_to_a_camera_that_speaks_http_is_refused() -> None:
    with HttpCamera() as camera:
        assert failure(source_of(f"https://127.0.0.1:{camera.port}/")).cause is Cause.REFUSED


@pytest.mark.parametrize(
    ("behaviour", "cause"),
    [
        (Behaviour.STALLS, Cause.TIMED_OUT),
        (Behaviour.RESETS, Cause.BROKEN_OFF),
        (Behaviour.ENDS, Cause.BROKEN_OFF),
    ],
)
def test_a_stream_that_is_lost_says_how(behaviour: Behaviour, cause: Cause) -> None:
    with HttpCamera(behaviour, fps=200) as camera, opened(source_of(camera.url)) as source:
        began = monotonic()
        with pytest.raises(SourceUnavailable) as lost:
            read_often(source)
    assert lost.value.cause is cause
    assert monotonic() - began < SOON


@pytest.mark.parametrize("behaviour", [Behaviour.GARBAGE, Behaviour.GARBAGE_PICTURES])
def test_noise_instead_of_pictures_gives_none(behaviour: Behaviour) -> None:
    with HttpCamera(behaviour, fps=500) as camera, opened(source_of(camera.url)) as source:
        assert {source.read() is None for _ in range(30)} == {True}


def test_a_source_can_be_opened_again() -> None:
    with HttpCamera() as camera:
        source = source_of(camera.url)
        for _ in range(2):
            with opened(source):
                assert next_picture(source).shape == (240, 320, 3)
        assert camera.requests == 2


def test_a_source_that_is_not_open_gives_nothing_and_closes_all_the_same() -> None:
    source = source_of("http://127.0.0.1:9/")
    source.close()
    with pytest.raises(SourceUnavailable):
        source.read()


# ---------------------------------------------------------------- RTSP, as far as it goes without a camera


@contextmanager
def answering(answer: bytes | None) -> Iterator[str]:
    """Somebody who answers every RTSP request with this, or never."""
    leave = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)

        def serve() -> None:
            while not leave.is_set():
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                with connection:
                    connection.recv(4096)
                    if answer is None:
                        leave.wait(10)
                    else:
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"rtsp://127.0.0.1:{server.getsockname()[1]}/live"
        finally:
            leave.set()
            thread.join(5)


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (b"RTSP/1.0 404 Not Found\r\nCSeq: 1\r\n\r\n", Cause.NOT_FOUND),
        (b"RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\n\r\n", Cause.NO_PERMISSION),
        (b"RTSP/1.0 403 Forbidden\r\nCSeq: 1\r\n\r\n", Cause.NO_PERMISSION),
        (b"RTSP/1.0 503 Service Unavailable\r\nCSeq: 1\r\n\r\n", Cause.REFUSED),
        (b"HTTP/1.0 200 OK\r\n\r\n", Cause.GARBAGE),
        (b"", Cause.GARBAGE),
        (None, Cause.TIMED_OUT),
        (b"RTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: 3\r\n\r\nv=0", Cause.GARBAGE),
    ],
)
def test_an_rtsp_camera_that_cannot_be_used_says_why(answer: bytes | None, cause: Cause) -> None:
    with answering(answer) as url:
        assert failure(source_of(url)).cause is cause


def test_a_wrong_rtsp_password_is_not_told_on() -> None:
    with answering(b"RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\n\r\n") as url:
        refused = failure(source_of(url.replace("rtsp://", "rtsp://door:hush@")))
    assert "hush" not in refused.text


# ---------------------------------------------------------------- files and devices


def test_a_video_gives_each_of_its_pictures_and_ends(tmp_path: Path) -> None:
    video(str(tmp_path / "door.avi"), [np.full((48, 64), shade, np.uint8) for shade in range(0, 250, 10)])
    pictures = all_pictures(source_of(str(tmp_path / "door.avi")))
    assert [picture.shape for picture in pictures] == [(48, 64, 3)] * 25


def test_a_video_says_how_fast_it_is_once_it_is_open(tmp_path: Path) -> None:
    video(str(tmp_path / "door.avi"), [in_view(qr("A"), size=(320, 240))] * 3, fps=20)
    source = source_of(str(tmp_path / "door.avi"))
    assert source.interval is None
    with opened(source):
        assert source.interval == pytest.approx(0.05)


def test_a_video_that_ends_in_the_middle_of_a_picture_ends_there(tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.avi", tmp_path / "cut.avi"
    video(str(whole), [in_view(qr(str(n)), size=(320, 240)) for n in range(20)])
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert 1 <= len(all_pictures(source_of(str(cut)))) < 20


def test_a_folder_gives_each_picture_for_a_second_in_the_order_of_names(tmp_path: Path) -> None:
    for name, shade in (("b.png", 20), ("a.jpg", 10), ("c.PNG", 30)):
        cv2.imwrite(str(tmp_path / name), np.full((8, 8, 3), shade, np.uint8))
    (tmp_path / "notes.txt").write_text("no picture")
    shades = [int(picture.mean()) for picture in all_pictures(source_of(str(tmp_path)))]
    assert shades == [10] * SHOWN_TIMES + [20] * SHOWN_TIMES + [30] * SHOWN_TIMES


def test_a_single_picture_is_a_source_too(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "card.png"), np.zeros((8, 8), np.uint8))
    assert len(all_pictures(source_of(str(tmp_path / "card.png")))) == SHOWN_TIMES


def test_a_broken_picture_in_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "card.png").write_bytes(b"no picture")
    with opened(source_of(str(tmp_path))) as source, pytest.raises(SourceUnavailable, match=r"card\.png") as broken:
        source.read()
    assert broken.value.cause is Cause.GARBAGE


@pytest.mark.parametrize("name", ["nothing.mp4", "nothing.png", "nothing"])
def test_a_file_that_is_not_there_is_not_found(tmp_path: Path, name: str) -> None:
    refused = failure(source_of(str(tmp_path / name)))
    assert refused.cause is Cause.NOT_FOUND
    assert name in refused.text


def test_a_folder_without_pictures_is_not_found(tmp_path: Path) -> None:
    assert failure(source_of(str(tmp_path))).cause is Cause.NOT_FOUND


@pytest.mark.parametrize("content", [b"", b"no video at all" * 100])
def test_a_video_that_is_none_is_garbage(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "door.mp4").write_bytes(content)
    assert failure(source_of(str(tmp_path / "door.mp4"))).cause is Cause.GARBAGE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "door.mp4").write_bytes(b"")
    (tmp_path / "door.mp4").chmod(0)
    assert failure(source_of(str(tmp_path / "door.mp4"))).cause is Cause.NO_PERMISSION


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="has no devices as files")
@pytest.mark.parametrize(
    ("address", "cause"),
    [("99", Cause.NOT_FOUND), ("/dev/v4l/by-id/usb-none", Cause.NOT_FOUND), ("/dev/null", Cause.BUSY)],
)
def test_a_device_that_is_no_camera_says_so(address: str, cause: Cause) -> None:
    assert failure(source_of(address)).cause is cause
