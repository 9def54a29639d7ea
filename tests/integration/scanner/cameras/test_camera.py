import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from structlog.testing import capture_logs

from kiosk.scanner.cameras.camera import CameraEnded, CameraLost, CameraReady
from kiosk.scanner.sources import Cause, source_of
from kiosk.scanner.sources.mjpeg import MjpegCamera
from tests.fakes.http_camera import PASSWORD, USER, Behaviour, HttpCamera
from tests.integration.scanner.drawing import in_view, qr, video
from tests.integration.scanner.watching import LIMIT, watched

FAST = 8.0
"""How much faster than ours the clock of a camera goes, where nothing but its own time-outs is waited for."""
SOON = 2.5
"""Seconds in which a camera's thread must be gone after the stop: 1.5 s of patience, and room for a busy machine."""


def test_a_camera_says_that_it_is_ready_and_its_frames_flow() -> None:
    with HttpCamera() as camera, watched(source_of(camera.url)) as seen:
        assert seen.until_said(CameraReady) == CameraReady(None, (320, 240))
        seen.until_frames(20)
        frame = seen.newest.take(LIMIT)
    assert frame is not None
    assert frame.size == (320, 240)
    assert seen.numbers == list(range(1, len(seen.numbers) + 1))
    assert not any(isinstance(health, CameraLost) for health in seen.said)


def test_a_camera_says_how_fast_it_is_after_a_second() -> None:
    with HttpCamera(fps=20) as camera, watched(source_of(camera.url)) as seen:
        ready = seen.until_said(CameraReady, times=2)
    assert isinstance(ready, CameraReady)
    assert ready.fps == pytest.approx(20, abs=5)


def test_a_change_of_size_is_said() -> None:
    with HttpCamera(Behaviour.CHANGES_SIZE) as camera, watched(source_of(camera.url)) as seen:
        seen.until_said(CameraReady, times=2)
    assert seen.said[:2] == [CameraReady(None, (320, 240)), CameraReady(None, (640, 480))]


@pytest.mark.parametrize(
    ("behaviour", "cause"),
    [
        (Behaviour.STALLS, Cause.TIMED_OUT),
        (Behaviour.RESETS, Cause.BROKEN_OFF),
        (Behaviour.ENDS, Cause.BROKEN_OFF),
    ],
)
def test_a_camera_that_is_lost_comes_back_by_itself(behaviour: Behaviour, cause: Cause) -> None:
    with HttpCamera(behaviour) as camera, watched(MjpegCamera(camera.url, patience=0.3)) as seen:
        lost = seen.until_said(CameraLost)
        camera.behaviour = Behaviour.GOOD
        seen.until_said(CameraReady, times=2)
        seen.until_frames(20)
    assert isinstance(lost, CameraLost)
    assert lost.cause is cause


def test_a_camera_that_is_unplugged_and_plugged_in_again_comes_back_within_three_seconds() -> None:
    with HttpCamera() as camera:
        port = camera.port
        with watched(source_of(camera.url)) as seen:
            seen.until_frames(5)
            camera.__exit__(None, None, None)
            seen.until(lambda: isinstance(seen.said[-1], CameraLost) and seen.said[-1].cause is Cause.REFUSED)
            with HttpCamera(port=port):
                seen.until(lambda: isinstance(seen.said[-1], CameraReady), limit=3.5)
                seen.until_frames(5)


def test_each_loss_and_return_is_logged_once_and_without_the_password() -> None:
    with capture_logs() as logs, HttpCamera(Behaviour.BASIC) as camera:
        address = f"http://{USER}:{PASSWORD.replace(' ', '%20')}@127.0.0.1:{camera.port}/video"
        with watched(source_of(address)) as seen:
            seen.until_frames(5)
            camera.behaviour = Behaviour.NOT_FOUND
            camera.cut.set()
            seen.until(lambda: camera.requests >= 4)
            seen.until(lambda: isinstance(seen.said[-1], CameraLost) and seen.said[-1].cause is Cause.NOT_FOUND)
            camera.cut.clear()
            camera.behaviour = Behaviour.BASIC
            seen.until_frames(5)
    assert [line["event"] for line in logs] == ["camera_ready", "camera_lost", "camera_ready"]
    assert "hush" not in str(logs)
    assert "hush" not in str(seen.said)


def test_a_frozen_picture_is_a_fault_and_does_not_flap() -> None:
    with (
        capture_logs() as logs,
        HttpCamera(Behaviour.FROZEN) as camera,
        watched(source_of(camera.url), speed=FAST) as seen,
    ):
        lost = seen.until_said(CameraLost)
        before = camera.requests
        frames = len(seen.numbers)
        assert not seen.stop.wait(1.0)  # long enough to reconnect, see the same picture and give up again
        assert camera.requests > before
        assert len(seen.numbers) == frames
        camera.behaviour = Behaviour.GOOD
        camera.cut.set()
        camera.cut.clear()
        seen.until_said(CameraReady, times=3)
    assert isinstance(lost, CameraLost)
    assert lost.cause is Cause.FROZEN
    assert [line["event"] for line in logs] == ["camera_ready", "camera_lost", "camera_ready"]


@pytest.mark.parametrize("behaviour", [Behaviour.GARBAGE, Behaviour.TRICKLES])
def test_a_camera_that_sends_noise_alone_is_lost(behaviour: Behaviour) -> None:
    with HttpCamera(behaviour) as camera, watched(source_of(camera.url), speed=FAST) as seen:
        lost = seen.until_said(CameraLost)
    assert isinstance(lost, CameraLost)
    assert lost.cause is Cause.GARBAGE


@pytest.mark.parametrize(
    "behaviour", [Behaviour.GOOD, Behaviour.STALLS, Behaviour.NEVER_ANSWERS, Behaviour.SLOW, Behaviour.GARBAGE]
)
def test_a_stop_is_obeyed_within_two_seconds_whatever_the_camera_does(behaviour: Behaviour) -> None:
    with HttpCamera(behaviour) as camera, watched(source_of(camera.url)) as seen:
        while camera.requests == 0:
            assert not seen.stop.wait(0.01)
        if behaviour is Behaviour.STALLS:
            seen.until_frames(9)
        assert seen.end() < SOON


def test_a_stop_is_obeyed_while_waiting_to_try_again(tmp_path: Path) -> None:
    with watched(source_of(str(tmp_path / "nothing.mp4"))) as seen:
        seen.until_said(CameraLost)
        assert not seen.stop.wait(0.7)  # the waits have grown by now
        assert seen.end() < 0.5


def test_a_video_is_shown_at_its_own_speed_and_ends(tmp_path: Path) -> None:
    video(str(tmp_path / "door.avi"), [in_view(qr("A"), size=(320, 240))] * 30, fps=20)
    with watched(source_of(str(tmp_path / "door.avi"))) as seen:
        seen.until_said(CameraEnded)
        assert seen.thread is not None
        seen.thread.join(LIMIT)
        assert not seen.thread.is_alive()
    assert len(seen.numbers) == 30
    ready = [health for health in seen.said if isinstance(health, CameraReady)]
    assert ready[-1].fps == pytest.approx(20, abs=3)


def test_a_picture_of_a_file_that_stands_still_is_no_fault(tmp_path: Path) -> None:
    video(str(tmp_path / "door.avi"), [np.full((48, 64), 90, np.uint8)] * 50, fps=20)
    with watched(source_of(str(tmp_path / "door.avi")), speed=FAST) as seen:
        seen.until_said(CameraEnded)
    assert not any(isinstance(health, CameraLost) for health in seen.said)


def test_a_file_that_is_lost_and_shows_the_same_picture_again_is_ready_again(tmp_path: Path) -> None:
    Image.new("L", (64, 48), 90).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(b"no picture")
    with watched(source_of(str(tmp_path))) as seen:
        seen.until_said(CameraLost)
        seen.until(lambda: isinstance(seen.said[-1], CameraReady))


class Broken:
    """A source with a bug."""

    name = "broken"
    interval = None
    lens = None
    closed = False

    def open(self) -> None:
        pass

    def read(self) -> None:
        raise ZeroDivisionError

    def close(self) -> None:
        self.closed = True


def test_a_bug_is_logged_handed_on_and_ends_the_thread_with_the_source_closed() -> None:
    broken = Broken()
    with capture_logs() as logs, watched(broken) as seen:
        seen.until(lambda: bool(seen.faults))
        assert seen.thread is not None
        seen.thread.join(LIMIT)
    assert isinstance(seen.faults[0], ZeroDivisionError)
    assert broken.closed
    assert [(line["event"], line["exc_info"]) for line in logs] == [("camera_fault", True)]


def test_no_thread_is_left() -> None:
    before = threading.active_count()
    with HttpCamera() as camera, watched(source_of(camera.url)) as seen:
        seen.until_frames(3)
    assert threading.active_count() == before
