"""Which cameras a machine has, on a folder that looks like its /sys and /dev."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.scanner.webcam.plugged_in import LinuxCameras, used_by, windows_cameras
from tests.fakes.plugged_in import Machine, Webcam


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def brio(node: int = 0, serial: str = "A1B2", socket: str = "1-2") -> Webcam:
    return Webcam("Logitech BRIO", serial, socket, node)


def test_no_camera_was_ever_plugged_in(tmp_path: Path) -> None:
    assert LinuxCameras(tmp_path).all() == ()
    assert LinuxCameras(tmp_path).look() == frozenset()


def test_a_camera_has_a_name_a_lasting_id_and_sizes_and_its_second_device_is_no_camera(machine: Machine) -> None:
    machine.plug(brio())
    (camera,) = LinuxCameras(machine.root, machine.ioctl).all()
    assert camera.name == "Logitech BRIO"
    assert camera.id == f"{machine.dev}/v4l/by-id/usb-046d_Logitech_BRIO_A1B2-video-index0"
    assert camera.device == f"{machine.dev}/video0"
    assert camera.sizes == ((640, 480), (1280, 720))


def test_the_id_stays_when_the_number_changes(machine: Machine) -> None:
    machine.plug(brio(node=0))
    (before,) = LinuxCameras(machine.root, machine.ioctl).all()
    machine.unplug(brio(node=0))
    machine.plug(Webcam("Other", "", "1-4", 0))
    machine.plug(brio(node=2, socket="1-3"))
    found = [camera for camera in LinuxCameras(machine.root, machine.ioctl).all() if camera.is_meant_by(before.id)]
    assert [camera.device for camera in found] == [f"{machine.dev}/video2"]


def test_two_of_one_model_without_serial_numbers_are_told_apart_by_their_sockets(machine: Machine) -> None:
    machine.plug(brio(0, serial="", socket="1-2"))
    machine.plug(brio(2, serial="", socket="1-3"))
    first, second = LinuxCameras(machine.root, machine.ioctl).all()
    assert "by-path" in first.id
    assert "1-2" in first.id
    assert "1-3" in second.id
    assert [first.device, second.device] == [f"{machine.dev}/video0", f"{machine.dev}/video2"]


def test_two_of_one_model_with_serial_numbers_keep_their_ids_whatever_the_socket(machine: Machine) -> None:
    machine.plug(brio(0, serial="A", socket="1-2"))
    machine.plug(brio(2, serial="B", socket="1-3"))
    assert ["by-id" in camera.id for camera in LinuxCameras(machine.root, machine.ioctl).all()] == [True, True]


def test_a_camera_that_may_not_be_opened_is_listed_all_the_same(machine: Machine) -> None:
    def refused(*_: object) -> int:
        raise AssertionError("nobody asks a file that cannot be opened")

    machine.plug(brio())
    for node in ("video0", "video1"):
        (machine.dev / node).unlink()
        (machine.dev / node).mkdir()  # opening it to write fails, for root too
    (camera,) = LinuxCameras(machine.root, refused).all()
    assert camera.name == "Logitech BRIO"
    assert camera.sizes == ()


@pytest.mark.parametrize("called", ["Logitech BRIO", "logitech brio", "usb-046d_Logitech_BRIO_A1B2-video-index0", "0"])
def test_a_camera_is_meant_by_its_name_its_link_and_its_number(machine: Machine, called: str) -> None:
    machine.plug(brio())
    (camera,) = LinuxCameras(machine.root, machine.ioctl).all()
    assert camera.is_meant_by(called)
    assert not camera.is_meant_by("1")
    assert not camera.is_meant_by("BRIO")


def test_a_look_is_another_once_something_was_plugged_in_or_out(machine: Machine) -> None:
    cameras = LinuxCameras(machine.root)
    looks = [cameras.look()]
    machine.plug(brio())
    looks += [cameras.look(), cameras.look()]
    machine.unplug(brio())
    looks.append(cameras.look())
    assert looks[1] == looks[2]
    assert looks[0] == looks[3]
    assert looks[0] != looks[1]


@dataclass
class Found:
    """As cv2-enumerate-cameras finds one."""

    index: int
    name: str
    path: str


def test_windows_lists_each_camera_twice_and_it_is_one() -> None:
    path = r"\\?\usb#vid_046d&pid_085e&mi_00#7&2f1&0&0000#{e5323777-f976-4f5b-9b55-b94699c46e44}\global"
    found = [Found(1400, "BRIO", path), Found(1401, "Other", ""), Found(700, "BRIO", path), Found(701, "OBS", "")]
    brio, other = windows_cameras(found)
    assert (brio.id, brio.device) == (path, 1400)
    assert brio.is_meant_by("0")
    assert brio.is_meant_by("brio")
    assert (other.id, other.device) == ("1", 1401)


def test_the_programs_that_have_a_camera_open_are_named(tmp_path: Path) -> None:
    for process, program, opened in (("12", "cheese", "/dev/video0"), ("13", "sh", "/dev/null"), ("self", "x", "")):
        (tmp_path / process / "fd").mkdir(parents=True)
        (tmp_path / process / "comm").write_text(program + "\n")
        (tmp_path / process / "fd" / "3").symlink_to(opened or "/dev/video0")
    (tmp_path / "14" / "fd").mkdir(parents=True)
    (tmp_path / "14" / "fd" / "0").symlink_to("/dev/video0")
    assert used_by("/dev/video0", tmp_path) == ("14", "cheese")
    assert used_by("/dev/video1", tmp_path) == ()
    assert used_by(1400, tmp_path / "none") == ()
