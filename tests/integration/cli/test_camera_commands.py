"""kiosk camera: what it says of real HTTP cameras, and of a machine without any."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
import structlog

from kiosk.scanner.webcam import plugged_in
from tests.fakes.http_camera import PASSWORD, USER, Behaviour, HttpCamera
from tests.fakes.plugged_in import Machine, Webcam
from tests.integration.cli.conftest import CommandLine, no
from tests.integration.scanner.drawing import coloured, in_view, noisy, qr, video


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    yield
    structlog.reset_defaults()


def jpegs(pictures: Sequence[np.ndarray]) -> list[bytes]:
    return [bytes(cv2.imencode(".jpg", coloured(picture))[1]) for picture in pictures]


def room(behind: int = 110, count: int = 4, code: bool = False, size: tuple[int, int] = (1280, 720)) -> list[bytes]:
    """A wall as a sensor sees it, with a card before it or without."""
    wall = np.full((size[1], size[0]), behind, np.uint8)
    view = in_view(qr("M-0001"), size=size, behind=behind) if code else wall
    return jpegs([noisy(np.roll(view, shift, axis=1), 2) for shift in range(count)])


def test_without_a_command_the_help_is_shown(kiosk: CommandLine) -> None:
    ended = kiosk("camera")
    assert (ended.code, ended.err) == (2, "")
    assert "Show any code to the camera you want" in ended.out


# ---------------------------------------------------------------- list


def test_a_machine_without_cameras_says_so(kiosk: CommandLine) -> None:
    ended = kiosk("camera", "list")
    assert (ended.code, ended.out) == (0, "no camera is plugged in\n")
    assert kiosk("camera", "list", "--json").lines == []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine on which cameras can be plugged in, in place of this one."""
    machine = Machine(tmp_path / "machine")
    monkeypatch.setattr(plugged_in, "cameras_here", plugged_in.LinuxCameras(machine.root, machine.ioctl).all)
    return machine


def test_the_cameras_are_listed_with_the_ids_that_last(
    kiosk: CommandLine, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.plug(Webcam("C920", "A1", "1-2", 0))
    machine.plug(Webcam("BRIO", "B2", "1-3", 2, sizes=((640, 480), (1920, 1080))))
    monkeypatch.setenv("KIOSK_CAMERA__SOURCE", "BRIO")
    first, second = kiosk("camera", "list", "--json").lines
    assert (first["name"], first["chosen"], first["sizes"]) == ("C920", False, ["640x480", "1280x720"])
    assert (second["name"], second["chosen"], second["used_by"]) == ("BRIO", True, [])
    assert second["id"].endswith("/dev/v4l/by-id/usb-046d_BRIO_B2-video-index0")
    lines = kiosk("camera", "list").out.splitlines()
    assert lines[0] == f"C920: {first['id']} (1280x720)"
    assert lines[1].endswith("(1920x1080, chosen in kiosk.toml)")


# ---------------------------------------------------------------- check


def test_a_good_camera_has_nothing_to_mend(kiosk: CommandLine) -> None:
    card = in_view(qr("M-0001"), behind=110)
    video(str(kiosk.folder / "door.avi"), [noisy(card, 2)] * 8, fps=30)
    ended = kiosk("camera", "check", "--source", str(kiosk.folder / "door.avi"), "--json")
    answer = ended.answer
    assert ended.code == 0, answer
    assert (answer["size"], answer["fps"], answer["exposure_ms"]) == ("1280x720", 30.0, None)
    assert answer["sharpness"] > 0.5
    assert answer["lamp_needed"] is False
    assert [remark["topic"] for remark in answer["remarks"]] == ["size", "rate", "light", "exposure", "sharpness"]


def test_what_is_to_be_mended_is_said_in_sentences(kiosk: CommandLine) -> None:
    with HttpCamera(jpegs=room(behind=20, size=(320, 240)), fps=8) as camera:
        ended = kiosk("camera", "check", "--source", camera.url, "--seconds", "0.8")
    assert ended.code == 1
    lines = ended.out.splitlines()
    assert lines[0].startswith("MEND The pictures are 320x240: small codes are read only close up.")
    assert re.match(r"MEND The camera gives \d pictures a second: codes must be held still for longer\.", lines[1])
    assert lines[2].startswith("MEND A lamp is needed: the picture is dark (20 of 255).")
    assert lines[4] == "ok   Nothing to measure the sharpness by: hold a code before the camera."


def test_a_camera_that_gives_no_pictures_is_the_worlds_fault(kiosk: CommandLine) -> None:
    with HttpCamera(Behaviour.NOT_FOUND) as camera:
        no(kiosk("camera", "check", "--source", camera.url), 3, "answers 404: there is no camera at this address")
    no(kiosk("camera", "check"), 3, "There is no camera 0. No camera is plugged in.")


def test_what_can_be_no_camera_is_bad_input(kiosk: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    no(kiosk("camera", "check", "--source", "ftp://camera/"), 2, "A camera is written as")
    monkeypatch.setenv("KIOSK_CAMERA__SOURCE", "none")
    no(kiosk("camera", "check"), 2, "kiosk.toml names no camera")


# ---------------------------------------------------------------- pick


def test_the_camera_that_reads_a_code_picks_itself_and_is_saved(kiosk: CommandLine) -> None:
    (kiosk.folder / "none.toml").write_text("[screen]\nsound = false  # quiet\n")
    with HttpCamera(jpegs=room()) as other, HttpCamera(Behaviour.BASIC, jpegs=room(code=True)) as wanted:
        address = wanted.url.replace("http://", f"http://{USER}:{PASSWORD.replace(' ', '%20')}@")
        ended = kiosk("camera", "pick", "--source", other.url, "--source", address, "--save", "--json")
    assert ended.code == 0, ended.err
    answer = ended.answer
    assert (answer["source"], answer["format"], answer["size"]) == (wanted.url, "qr", "1280x720")
    assert answer["light"]["good"]
    assert "M-0001" not in ended.out + ended.err
    assert "hush" not in ended.out + ended.err
    saved = (kiosk.folder / "none.toml").read_text()
    assert tomllib.loads(saved) == {"screen": {"sound": False}, "camera": {"source": address}}
    assert "# quiet" in saved


def test_without_a_code_none_is_picked_and_nothing_saved(kiosk: CommandLine) -> None:
    with HttpCamera(jpegs=room()) as one, HttpCamera(Behaviour.NOT_FOUND) as two:
        ended = kiosk("camera", "pick", "--source", one.url, "--source", two.url, "--seconds", "0.5", "--save")
    assert (ended.code, ended.out) == (1, "")
    assert f"Show any code to the camera you want: {one.url}, {two.url}" in ended.err
    assert ended.err.count("answers 404") == 1
    assert "kiosk: no camera read a code in 0.5 s" in ended.err
    assert not (kiosk.folder / "none.toml").exists()


def test_with_no_camera_at_all_there_is_nothing_to_pick(kiosk: CommandLine) -> None:
    no(kiosk("camera", "pick"), 3, "no camera is plugged in")


def test_a_settings_file_that_is_none_stays_as_it_is(kiosk: CommandLine) -> None:
    with HttpCamera(jpegs=room(code=True)) as camera:
        assert kiosk("camera", "pick", "--source", camera.url).code == 0
        (kiosk.folder / "none.toml").write_text("camera = 5\n")
        ended = kiosk("camera", "pick", "--source", camera.url, "--save")
    assert ended.code == 2
    assert (kiosk.folder / "none.toml").read_text() == "camera = 5\n"
