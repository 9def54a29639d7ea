"""A machine's /sys and /dev as udev makes them, and a kernel that answers questions about the cameras in them.

Contract: Linux' videodev2.h, systemd's 60-persistent-v4l.rules, and what a Logitech C920 answers.
"""

from __future__ import annotations

import os
import shutil
import struct
from dataclasses import dataclass, field
from pathlib import Path

GAIN, MAINS, EXPOSURE_AUTO, EXPOSURE, EXPOSURE_SLOWS, FOCUS_AUTO = (
    0x00980913,
    0x00980918,
    0x009A0901,
    0x009A0902,
    0x009A0903,
    0x009A090C,
)


@dataclass
class Knob:
    """A control: its range, and what it is set to."""

    least: int
    most: int
    value: int
    flags: int = 0
    step: int = 1


def usual_knobs() -> dict[int, Knob]:
    """What a good webcam lets one set."""
    return {
        GAIN: Knob(0, 255, 0),
        MAINS: Knob(0, 2, 2),
        EXPOSURE_AUTO: Knob(0, 3, 3),
        EXPOSURE: Knob(3, 2047, 250),
        EXPOSURE_SLOWS: Knob(0, 1, 1),
        FOCUS_AUTO: Knob(0, 1, 1),
    }


@dataclass
class Webcam:
    """A camera and the devices that the system makes of it."""

    name: str
    serial: str
    socket: str
    node: int
    vendor: str = "046d"
    product: str = "08e5"
    knobs: dict[int, Knob] = field(default_factory=usual_knobs)
    sizes: tuple[tuple[int, int], ...] = ((1280, 720), (640, 480))

    @property
    def by_id(self) -> str:
        words = "_".join(filter(None, (self.vendor, self.name.replace(" ", "_"), self.serial)))
        return f"usb-{words}-video-index0"

    @property
    def by_path(self) -> str:
        return f"pci-0000:00:14.0-usb-0:{self.socket}:1.0-video-index0"


class Machine:
    """`plug` and `unplug` cameras below a folder; `ioctl` answers for them as the kernel does."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.dev = root / "dev"
        self.dev.mkdir(parents=True)
        (root / "sys/class/video4linux").mkdir(parents=True)
        self._plugged: dict[int, Webcam] = {}

    def plug(self, camera: Webcam) -> Webcam:
        self._plugged[camera.node] = camera
        usb = self._usb(camera)
        interface = usb / f"{camera.socket}:1.0"
        for index, node in enumerate((camera.node, camera.node + 1)):  # pictures, and descriptions of them
            device = interface / "video4linux" / f"video{node}"
            device.mkdir(parents=True)
            (device / "name").write_text(camera.name + "\n")
            (device / "index").write_text(f"{index}\n")
            (device / "device").symlink_to(interface)
            (self.root / "sys/class/video4linux" / f"video{node}").symlink_to(device)
            (self.dev / f"video{node}").write_text(str(node))
            for folder, link in (("by-id", camera.by_id), ("by-path", camera.by_path)):
                place = self.dev / "v4l" / folder / link.replace("index0", f"index{index}")
                place.parent.mkdir(parents=True, exist_ok=True)
                place.unlink(missing_ok=True)  # the last of two alike wins, as with udev
                place.symlink_to(self.dev / f"video{node}")
        for name, value in (("idVendor", camera.vendor), ("idProduct", camera.product), ("serial", camera.serial)):
            if value:
                (usb / name).write_text(value + "\n")
        return camera

    def unplug(self, camera: Webcam) -> None:
        del self._plugged[camera.node]
        for node in (camera.node, camera.node + 1):
            (self.dev / f"video{node}").unlink()
            (self.root / "sys/class/video4linux" / f"video{node}").unlink()
        shutil.rmtree(self._usb(camera))
        for link in (self.dev / "v4l").glob("*/*"):
            if not link.exists():
                link.unlink()

    def _usb(self, camera: Webcam) -> Path:
        return self.root / "sys/devices/pci0000:00/usb1" / camera.socket

    def ioctl(self, file: int, request: int, answer: bytearray) -> int:
        node = int(os.pread(file, 8, 0))
        camera = self._plugged.get(node) or self._plugged.get(node - 1)
        if camera is None:
            raise OSError(19, "No such device")
        match request:
            case 0x80685600:  # VIDIOC_QUERYCAP
                pictures = 0x1 if camera.node == node else 0x00A00000
                words = struct.pack(
                    "<16s32s32sIII12x", b"uvcvideo", camera.name.encode(), b"usb", 0, 0x84A00001, pictures
                )
                answer[:] = words
            case 0xC02C564A:  # VIDIOC_ENUM_FRAMESIZES, of motion JPEG
                index, pixels, *_ = struct.unpack("<IIIII24x", answer)
                if pixels != 0x47504A4D or index >= len(camera.sizes):
                    raise OSError(22, "Invalid argument")
                answer[:] = struct.pack("<IIIII24x", index, pixels, 1, *camera.sizes[index])
            case 0xC0445624:  # VIDIOC_QUERYCTRL
                (control,) = struct.unpack_from("<I", answer)
                knob = self._knob(camera, control)
                answer[:] = struct.pack(
                    "<II32siiiiI8x", control, 1, b"", knob.least, knob.most, knob.step, knob.least, knob.flags
                )
            case 0xC008561B:  # VIDIOC_G_CTRL
                (control,) = struct.unpack_from("<I", answer)
                answer[:] = struct.pack("<Ii", control, self._knob(camera, control).value)
            case 0xC008561C:  # VIDIOC_S_CTRL
                control, value = struct.unpack("<Ii", answer)
                knob = self._knob(camera, control)
                if control == EXPOSURE and camera.knobs[EXPOSURE_AUTO].value != 1:
                    raise OSError(13, "Permission denied")  # the automatic has it
                if not knob.least <= value <= knob.most:
                    raise OSError(34, "Numerical result out of range")
                knob.value = value - (value - knob.least) % knob.step
            case _:
                raise OSError(25, "Inappropriate ioctl for device")
        return 0

    def _knob(self, camera: Webcam, control: int) -> Knob:
        if control not in camera.knobs:
            raise OSError(22, "Invalid argument")
        return camera.knobs[control]
