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
from kiosk.scanner.sources.mjpeg import PATIENCE, MjpegCamera
from kiosk.scanner.sources.rtsp import RtspCamera
from tests.fakes.http_camera import PASSWORD, USER, Behaviour, HttpCamera
from tests.integration.scanner.drawing import in_view, qr, video

IMPATIENT = 0.3
"""Seconds, in place of 1.5, where a test waits until the patience has an end."""
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


def failure(source: Source, soon: float = SOON) -> SourceUnavailable:
    """How opening the source fails, which must be soon."""
    began = monotonic()
    with pytest.raises(SourceUnavailable) as refused:
        source.open()
    assert monotonic() - began < soon
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
        Behaviour.NO_BOUNDARY,
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


@pytest.mark.parametrize("guarded", [Behaviour.BASIC, Behaviour.DIGEST, Behaviour.DIGEST_SHA256])
def test_the_password_in_the_address_opens_a_guarded_camera(guarded: Behaviour) -> None:
    with HttpCamera(guarded) as camera:
        secret = f"http://{USER}:{PASSWORD.replace(' ', '%20')}@127.0.0.1:{camera.port}/video"
        with opened(source_of(secret)) as source:
            assert next_picture(source).shape == (240, 320, 3)


@pytest.mark.parametrize("guarded", [Behaviour.BASIC, Behaviour.DIGEST, Behaviour.DIGEST_SHA256])
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
        (Behaviour.MOVED_ROUND, Cause.REFUSED, "sends on to other addresses without an end"),
        (Behaviour.HUGE_HEADER, Cause.GARBAGE, "does not speak HTTP"),
    ],
)
def test_a_wrong_address_says_what_is_wrong(behaviour: Behaviour, cause: Cause, words: str) -> None:
    with HttpCamera(behaviour) as camera:
        refused = failure(source_of(camera.url))
    assert refused.cause is cause
    assert words in refused.text
    assert camera.url in refused.text


@pytest.mark.parametrize("behaviour", [Behaviour.NEVER_ANSWERS, Behaviour.ENDLESS_HEADERS])
def test_a_camera_that_does_not_come_to_an_answer_is_hung_up(behaviour: Behaviour) -> None:
    with HttpCamera(behaviour) as camera:
        refused = failure(MjpegCamera(camera.url, patience=IMPATIENT), soon=IMPATIENT + 1.0)
    assert refused.cause is Cause.TIMED_OUT
    assert "does not answer" in refused.text


def test_a_password_that_is_asked_for_in_an_unknown_way_says_so() -> None:
    with HttpCamera(Behaviour.UNKNOWN_SCHEME) as camera:
        refused = failure(source_of(f"http://{USER}:hush@127.0.0.1:{camera.port}/video"))
    assert refused.cause is Cause.NO_PERMISSION
    assert "in a way that is not known here: Negotiate." in refused.text
    assert "hush" not in refused.text


CERTIFICATE = Path(__file__).parents[2] / "data" / "camera.pem"
"""A key and the certificate that a camera made for itself with it; good for 127.0.0.1 and for a hundred years."""


def test_a_certificate_that_the_camera_made_itself_is_refused_until_it_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with HttpCamera(certificate=CERTIFICATE) as camera:
        refused = failure(source_of(camera.url))
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        with opened(source_of(camera.url)) as source:
            assert next_picture(source).shape == (240, 320, 3)
    assert refused.cause is Cause.REFUSED
    assert "has no certificate that is trusted here: use http://, or name" in refused.text


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
        (Behaviour.ONE_AND_NO_MORE, Cause.TIMED_OUT),
        (Behaviour.RESETS, Cause.BROKEN_OFF),
        (Behaviour.ENDS, Cause.BROKEN_OFF),
    ],
)
def test_a_stream_that_is_lost_says_how(behaviour: Behaviour, cause: Cause) -> None:
    with HttpCamera(behaviour, fps=200) as camera, opened(MjpegCamera(camera.url, patience=IMPATIENT)) as source:
        began = monotonic()
        with pytest.raises(SourceUnavailable) as lost:
            read_often(source)
        assert monotonic() - began < IMPATIENT + 1.0
    assert lost.value.cause is cause


def test_no_read_waits_for_longer_than_a_stop_may_take() -> None:
    assert PATIENCE < 2.0
    with HttpCamera(Behaviour.STALLS, fps=200) as camera, opened(source_of(camera.url)) as source:
        began = monotonic()
        with pytest.raises(SourceUnavailable):
            read_often(source)
    assert PATIENCE <= monotonic() - began < SOON


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour.GARBAGE,
        Behaviour.GARBAGE_PICTURES,
        Behaviour.HALF_PICTURES,
        Behaviour.LYING_PICTURES,
        Behaviour.HUGE_PICTURE,
        Behaviour.TRICKLES,
    ],
)
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
def answering(*answer: bytes | None) -> Iterator[str]:
    """Somebody who answers every RTSP request with these pieces, and says nothing more after None."""
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
                    for piece in answer:
                        if piece is None:
                            leave.wait(10)
                        else:
                            connection.sendall(piece)
                            leave.wait(0.02)

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
        (b"R" * 5000, Cause.GARBAGE),
        (b"RTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: 3\r\n\r\nv=0", Cause.GARBAGE),
    ],
)
def test_an_rtsp_camera_that_cannot_be_used_says_why(answer: bytes, cause: Cause) -> None:
    with answering(answer) as url:
        assert failure(source_of(url)).cause is cause


@pytest.mark.parametrize("begun", [b"", b"RTSP/1.0 2"])
def test_an_rtsp_camera_that_does_not_come_to_an_answer_is_timed_out(begun: bytes) -> None:
    with answering(begun, None) as url:
        assert failure(RtspCamera(url, patience=IMPATIENT), soon=IMPATIENT + 1.0).cause is Cause.TIMED_OUT


def test_an_answer_may_come_in_pieces() -> None:
    with answering(b"RTSP/1.0 4", b"04 Not Found\r\nCSeq: 1\r\n\r\n") as url:
        assert failure(source_of(url)).cause is Cause.NOT_FOUND


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
