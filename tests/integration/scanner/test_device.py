"""A plugged-in camera that is unplugged, moved and mistaken, on a folder that looks like a machine's /sys and /dev."""

import threading
from pathlib import Path
from time import monotonic  # noqa: TID251 - tests have no composition root that would hand them a clock

import numpy as np
import pytest

from kiosk.scanner.cameras.camera import Camera, CameraHealth, CameraLost, CameraReady
from kiosk.scanner.frames import LatestFrame, Pixels
from kiosk.scanner.sources import Cause, SourceUnavailable
from kiosk.scanner.sources.device import Device
from kiosk.scanner.webcam.exposure import Shooting
from kiosk.scanner.webcam.lens import V4l2Lens
from kiosk.scanner.webcam.plugged_in import LinuxCameras
from tests.fakes.plugged_in import EXPOSURE, FOCUS_AUTO, Machine, Webcam


class Pictures:
    """What OpenCV gives for a device: pictures as long as the device is there."""

    def __init__(self, device: Path) -> None:
        self.device = device
        self.number = 0

    def read(self) -> Pixels | None:
        if not self.device.exists():
            return None
        self.number += 1
        return np.full((48, 64, 3), 90 + self.number % 40, np.uint8)

    def close(self) -> None:
        pass


class Desk:
    """A machine, and what was opened on it."""

    def __init__(self, root: Path) -> None:
        self.machine = Machine(root)
        self.opened: list[str] = []

    def open_camera(self, device: str | int, shooting: Shooting) -> Pictures:
        self.opened.append(Path(str(device)).name)
        return Pictures(Path(str(device)))

    def camera(self, address: str) -> Device:
        return Device(
            address,
            cameras=LinuxCameras(self.machine.root, self.machine.ioctl).all,
            open_camera=self.open_camera,  # type: ignore[arg-type]
            open_lens=lambda device: V4l2Lens(str(device), self.machine.ioctl),
        )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def brio(node: int, socket: str = "1-2", serial: str = "A1") -> Webcam:
    return Webcam("Logitech BRIO", serial, socket, node)


def failure(source: Device) -> SourceUnavailable:
    with pytest.raises(SourceUnavailable) as refused:
        source.open()
    source.close()
    return refused.value


@pytest.mark.parametrize("address", ["0", "Logitech BRIO", "usb-046d_Logitech_BRIO_A1-video-index0"])
def test_a_camera_that_has_another_number_when_it_is_plugged_in_again_is_found(desk: Desk, address: str) -> None:
    camera, source = desk.machine.plug(brio(0)), desk.camera(address)
    source.open()
    assert source.read() is not None
    desk.machine.unplug(camera)
    with pytest.raises(SourceUnavailable) as lost:
        source.read()
    source.close()
    assert lost.value.cause is Cause.BROKEN_OFF
    assert failure(source).cause is Cause.NOT_FOUND
    desk.machine.plug(Webcam("Other", "B2", "1-5", 0))
    desk.machine.plug(brio(2, socket="1-3"))
    source.open()
    source.close()
    assert desk.opened == ["video0", "video2"]


def test_a_number_means_whatever_has_it_when_the_camera_was_replaced(desk: Desk) -> None:
    camera, source = desk.machine.plug(brio(0)), desk.camera("0")
    source.open()
    source.close()
    desk.machine.unplug(camera)
    desk.machine.plug(Webcam("Other", "B2", "1-5", 0))
    source.open()
    source.close()
    assert desk.opened == ["video0", "video0"]


def test_a_name_that_two_cameras_have_is_refused_with_their_ids(desk: Desk) -> None:
    desk.machine.plug(brio(0, "1-2", ""))
    desk.machine.plug(brio(2, "1-3", ""))
    refused = failure(desk.camera("Logitech BRIO"))
    assert refused.cause is Cause.BAD_ADDRESS
    assert refused.text.count("by-path") == 2


def test_of_two_alike_the_one_in_the_named_socket_is_opened(desk: Desk) -> None:
    desk.machine.plug(brio(0, "1-2", ""))
    desk.machine.plug(brio(2, "1-3", ""))
    for socket in ("1-2", "1-3"):
        source = desk.camera(f"pci-0000:00:14.0-usb-0:{socket}:1.0-video-index0")
        source.open()
        source.close()
    assert desk.opened == ["video0", "video2"]


def test_a_camera_that_is_not_there_is_told_with_those_that_are(desk: Desk) -> None:
    nothing = "There is no camera and no file Logitech BRIO. No camera is plugged in."
    assert failure(desk.camera("Logitech BRIO")).text == nothing
    desk.machine.plug(Webcam("Other", "B2", "1-5", 0))
    refused = failure(desk.camera("Logitech BRIO"))
    assert refused.cause is Cause.NOT_FOUND
    assert "usb-046d_Other_B2-video-index0" in refused.text


def test_it_is_back_soon_after_it_was_plugged_in_under_another_number(desk: Desk) -> None:
    """The whole camera thread, on the real clock: the waits alone are tested in test_camera_waits."""
    said: list[tuple[float, CameraHealth]] = []
    heard, stop = threading.Condition(), threading.Event()

    def hear(health: CameraHealth) -> None:
        with heard:
            said.append((monotonic(), health))
            heard.notify_all()

    def until(kind: type, times: int) -> float:
        with heard:
            assert heard.wait_for(lambda: sum(isinstance(one, kind) for _, one in said) >= times, 10), said
        return [when for when, one in said if isinstance(one, kind)][times - 1]

    webcam = desk.machine.plug(brio(0))
    camera = Camera(
        desk.camera("0"),
        LatestFrame(),
        ticks=monotonic,
        jitter=lambda: 0.0,
        on_health=hear,
        on_fault=lambda bug: pytest.fail(str(bug)),
        preview=lambda _frame: camera.keep_focus(),
        plugged_in=LinuxCameras(desk.machine.root).look,
    )
    thread = threading.Thread(target=camera.run, args=(stop,))
    thread.start()
    try:
        until(CameraReady, 1)
        desk.machine.unplug(webcam)
        until(CameraLost, 2)  # broken off, then not found
        assert not stop.wait(0.7)  # the waits have grown by now
        plugged_at = monotonic()
        again = desk.machine.plug(brio(4, socket="1-7"))
        back_at = until(CameraReady, 2)
        assert again.knobs[EXPOSURE].value == 100
    finally:
        stop.set()
        thread.join(5)
    assert back_at - plugged_at < 2.0  # 0.3 s on a machine that has time
    assert desk.opened == ["video0", "video4"]
    assert again.knobs[FOCUS_AUTO].value == 1  # given back
