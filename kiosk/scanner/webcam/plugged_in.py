"""Which cameras are plugged into this machine, under names that stay the same.

The system numbers cameras in the order in which it meets them, so a number may mean another camera after a
restart. On Linux udev keeps links with lasting names: by-id holds maker, model and serial number, whichever
socket the camera is in; by-path names the socket. Two cameras of one model without serial numbers share one
by-id link, so they are told apart by their sockets. Elsewhere the system's own device paths last as well.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from kiosk.scanner.webcam.v4l2 import Ioctl, Node

_MEDIA_FOUNDATION = 1400
"""OpenCV's number of the first camera that is read by Windows' newer way (cv2.CAP_MSMF)."""


@dataclass(frozen=True, slots=True)
class PluggedIn:
    """A camera as the system has it now."""

    id: str
    """What to write into kiosk.toml: names this camera as long as it lives."""
    name: str
    """What the system calls it: for people, and not unique."""
    device: str | int
    """What to open now: a device file, or OpenCV's number."""
    sizes: tuple[tuple[int, int], ...] = ()
    """Widths and heights that it offers, where the system says so."""
    others: tuple[str, ...] = ()
    """Further addresses that mean it."""

    def is_meant_by(self, address: str) -> bool:
        """Whether this address or name is this camera's."""
        known = (self.id, self.name, str(self.device), *self.others)
        wanted = address.casefold()
        return any(wanted in (one.casefold(), Path(one).name.casefold()) for one in known)


Cameras = Callable[[], tuple[PluggedIn, ...]]
"""Lists the cameras that are there at this moment."""


def cameras_here() -> tuple[PluggedIn, ...]:
    """The cameras of this machine; none on a Mac, where they have numbers alone."""
    return LinuxCameras().all() if sys.platform == "linux" else windows_cameras(_found_elsewhere())


def look_here() -> object:
    """Something that is unequal when a camera was plugged in or out since; None where nobody can tell cheaply.

    On Linux 0.06 ms with four cameras (tests/benchmark/memory.py), so it may be asked some times a second.
    """
    return LinuxCameras().look() if sys.platform == "linux" else None


class LinuxCameras:
    """The cameras in /sys and /dev, below `root`."""

    def __init__(self, root: Path = Path("/"), ioctl: Ioctl | None = None) -> None:
        self._dev = root / "dev"
        self._class = root / "sys/class/video4linux"
        self._links = (self._dev / "v4l/by-id", self._dev / "v4l/by-path")
        self._ioctl = ioctl

    def look(self) -> frozenset[str]:
        """The names of all devices and links: another set once something was plugged in or out."""
        return frozenset(name for folder in (self._class, *self._links) for name in _names_in(folder))

    def all(self) -> tuple[PluggedIn, ...]:
        """The cameras, by number; devices that give no pictures are left out."""
        nodes = sorted(
            (path.name for path in _inside(self._class) if path.name.startswith("video")), key=lambda n: (len(n), n)
        )
        makes = {node: self._make(node) for node in nodes}
        alike = Counter(make for make, _ in set(makes.values()) if make)
        return tuple(found for node in nodes if (found := self._camera(node, alike[makes[node][0]] > 1)))

    def _camera(self, node: str, has_twin: bool) -> PluggedIn | None:
        device = self._dev / node
        try:
            with Node(str(device), self._ioctl) as asked:
                if not asked.gives_pictures():
                    return None
                sizes = asked.sizes()
        except FileNotFoundError:
            return None
        except OSError:  # this user may not: it is there all the same, and `open` says why not
            if _text(self._class / node / "index") not in ("", "0"):
                return None
            sizes = ()
        by_id, by_path = (
            [link for link in _inside(folder) if link.resolve() == device.resolve()] for folder in self._links
        )
        lasting = [str(link) for link in (by_path + by_id if has_twin else by_id + by_path)]
        first, *others = [*lasting, str(device)]
        number = node.removeprefix("video")
        return PluggedIn(first, _text(self._class / node / "name") or node, str(device), sizes, (*others, number))

    def _make(self, node: str) -> tuple[str, Path]:
        """Maker, model and serial number of a USB camera, empty for others, and where it is plugged in.

        Devices of one camera are in one place; twins have the same make in two.
        """
        usb = (self._class / node / "device").resolve().parent
        make = "/".join(_text(usb / name) for name in ("idVendor", "idProduct", "serial"))
        return make.strip("/"), usb


class Numbered(Protocol):
    """What cv2-enumerate-cameras tells of a camera of Windows."""

    index: int
    name: str
    path: str | None


def windows_cameras(found: Iterable[Numbered]) -> tuple[PluggedIn, ...]:
    """The cameras of Windows, which lists each of them once for each of its two ways to read cameras."""
    return tuple(
        PluggedIn(one.path or str(one.index - _MEDIA_FOUNDATION), one.name, one.index, others=(str(one.index % 100),))
        for one in found
        if _MEDIA_FOUNDATION <= one.index < _MEDIA_FOUNDATION + 100
    )


def _found_elsewhere() -> Iterable[Numbered]:
    try:
        from cv2_enumerate_cameras import enumerate_cameras
    except ImportError:  # it comes with the kiosk on Windows alone
        return ()
    found: Iterable[Any] = enumerate_cameras()
    return found


def _names_in(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - three times as fast, and asked four times a second
    except OSError:  # no camera was ever plugged in
        return []


def _inside(folder: Path) -> Iterator[Path]:
    return (folder / name for name in sorted(_names_in(folder)))


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def used_by(device: str | int, proc: Path = Path("/proc")) -> tuple[str, ...]:
    """The programs that have a camera's device open, as far as this user may see them; only Linux tells."""
    programs = set()
    for process in _inside(proc):
        if process.name.isdecimal() and any(_leads_to(link, str(device)) for link in _inside(process / "fd")):
            programs.add(_text(process / "comm") or process.name)
    return tuple(sorted(programs))


def _leads_to(link: Path, device: str) -> bool:
    try:
        return str(link.readlink()) == device
    except OSError:  # closed meanwhile
        return False
