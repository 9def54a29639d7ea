import pytest

from kiosk.scanner.sources import Cause, SourceUnavailable, source_of
from kiosk.scanner.sources.device import Device
from kiosk.scanner.sources.files import PictureFiles, VideoFile
from kiosk.scanner.sources.mjpeg import MjpegCamera
from kiosk.scanner.sources.rtsp import RtspCamera


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("0", Device),
        (" 2 ", Device),
        ("/dev/v4l/by-id/usb-046d_C920-video-index0", Device),
        ("/dev/video1", Device),
        ("HD Pro Webcam C920", Device),
        ("usb-046d_C920-video-index0", Device),
        (r"\\?\usb#vid_046d&pid_082d#7#{e5323777}", Device),
        ("/var/clips/door.mp4", VideoFile),
        ("door.AVI", VideoFile),
        ("card.png", PictureFiles),
        ("/var/pictures", PictureFiles),
        ("http://10.0.0.7/video.mjpg", MjpegCamera),
        ("HTTPS://camera.local:8443/stream", MjpegCamera),
        ("rtsp://camera.local/live", RtspCamera),
    ],
)
def test_an_address_names_its_kind_of_source(address: str, kind: type) -> None:
    assert type(source_of(address)) is kind


@pytest.mark.parametrize(
    "address", ["", "  ", "ftp://camera/x", "http://", "http://:80/", "http://camera:port/", "http://[::1", "rtsp:///x"]
)
def test_what_can_be_no_camera_is_refused_with_the_forms_that_can(address: str) -> None:
    with pytest.raises(SourceUnavailable, match="A camera is written as") as refused:
        source_of(address)
    assert refused.value.cause is Cause.BAD_ADDRESS


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
def test_the_name_of_a_network_camera_holds_no_password(scheme: str) -> None:
    source = source_of(f"{scheme}://admin:hush@camera.local:81/live?x=1")
    assert source.name == f"{scheme}://camera.local:81/live?x=1"


def test_a_refusal_holds_no_password() -> None:
    with pytest.raises(SourceUnavailable) as refused:
        source_of("gopher://admin:hush@camera/")
    assert "hush" not in refused.value.text
