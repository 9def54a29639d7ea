"""The source behind an address, as an installer writes it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.scanner.sources.device import Device
from kiosk.scanner.sources.files import VIDEO_SUFFIXES, PictureFiles, VideoFile
from kiosk.scanner.sources.mjpeg import MjpegCamera
from kiosk.scanner.sources.rtsp import RtspCamera
from kiosk.scanner.sources.source import Cause, Source, SourceUnavailable

_FORMS = (
    "A camera is written as a number (0), a device (/dev/v4l/by-id/…), a network camera (http://…, https://…, "
    "rtsp://…), or the path of a video, a picture or a folder of pictures."
)


def source_of(address: str) -> Source:
    """The source that this address names; it is not opened yet.

    Raises `SourceUnavailable` (BAD_ADDRESS) for what can be no camera. Whether one is there shows on `open`.
    """
    address = address.strip()
    if address.isdecimal() or address.startswith("/dev/"):
        return Device(address)
    scheme, mark, _ = address.partition("://")
    if mark:
        return _network(scheme.lower(), address)
    if not address:
        raise SourceUnavailable(Cause.BAD_ADDRESS, f"No camera is set. {_FORMS}")
    path = Path(address).expanduser()
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
