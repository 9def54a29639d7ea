"""The source behind an address, as an installer writes it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.scanner.sources.device import Device
from kiosk.scanner.sources.files import PICTURE_SUFFIXES, VIDEO_SUFFIXES, PictureFiles, VideoFile
from kiosk.scanner.sources.mjpeg import MjpegCamera
from kiosk.scanner.sources.rtsp import RtspCamera
from kiosk.scanner.sources.source import Cause, Source, SourceUnavailable
from kiosk.scanner.webcam.exposure import USUAL, Shooting

_FORMS = (
    "A camera is written as its id or name (kiosk camera list), a number (0), a network camera (http://…, https://…, "
    "rtsp://…), or the path of a video, a picture or a folder of pictures."
)
_DEVICES = ("/dev/", "\\\\?\\")
"""How the paths of devices begin, on Linux and on Windows."""


def source_of(address: str, shooting: Shooting = USUAL) -> Source:
    """The source that this address names; it is not opened yet.

    A word that is no path is the name of a camera, unless a file has it. `shooting` is asked of plugged-in
    cameras. Raises `SourceUnavailable` (BAD_ADDRESS) for what can be no camera. Whether one is there shows on `open`.
    """
    address = address.strip()
    if address.isdecimal() or address.startswith(_DEVICES):
        return Device(address, shooting)
    scheme, mark, _ = address.partition("://")
    if mark:
        return _network(scheme.lower(), address)
    if not address:
        raise SourceUnavailable(Cause.BAD_ADDRESS, f"No camera is set. {_FORMS}")
    path = Path(address).expanduser()
    if len(path.parts) == 1 and path.suffix.lower() not in VIDEO_SUFFIXES | PICTURE_SUFFIXES and not path.exists():
        return Device(address, shooting)
    return VideoFile(path) if path.suffix.lower() in VIDEO_SUFFIXES else PictureFiles(path)


def _network(scheme: str, address: str) -> Source:
    try:
        parts = urlsplit(address)
        reachable = bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number, or a broken IPv6 address
        reachable = False
    if not reachable:
        raise SourceUnavailable(Cause.BAD_ADDRESS, f"The camera's address names no machine. {_FORMS}")
    match scheme:
        case "http" | "https":
            return MjpegCamera(address)
        case "rtsp":
            return RtspCamera(address)
        case _:
            raise SourceUnavailable(Cause.BAD_ADDRESS, f"{scheme}:// is no kind of camera known here. {_FORMS}")
