"""The support file tells how the machine is, and nothing of anybody."""

from __future__ import annotations

import json
import zipfile
from datetime import timedelta
from pathlib import Path

from kiosk.app.setup.support import write_support_file
from kiosk.presentation.setup.checks import Check, Phrase, Topic, Verdict
from kiosk.presentation.setup.texts import CheckText
from tests.fakes.club import at

NOW = at("18:00")
PRIVATE = (
    *("Ada", "Byron", "ada@example.com", "ADA0001", "481516", "very-secret-key", "hunter2", "Sams Webcam"),
    *("0123 456", "uptown", "frontdesk.example.com", "Bearer abc", "/home/sam", "dGhlIHRva2Vu"),
)


def line(event: str, **more: object) -> str:
    return json.dumps({"event": event, "level": "warning", "timestamp": NOW.isoformat()} | more)


def test_no_name_code_key_or_token_is_in_it_and_what_helps_is(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    traceback = (
        "Traceback (most recent call last):\n"
        '  File "/home/sam/kiosk/services/desk.py", line 42, in run\n    raise ValueError("Ada Byron")\n'
        "ValueError: Ada Byron has ADA0001\n"
    )
    (logs / "kiosk.log").write_text(
        "\n".join(
            [
                line("server_lost", reason="Bearer abc at frontdesk.example.com", waiting=23),
                line("thread_died", thread="desk", exception=traceback),
                line("Ada Byron came in with ADA0001", code="ADA0001", pin=None),
                line("setting_changed", key="Ada", by="481516", token="dGhlIHRva2Vu"),
                "Ada Byron: this line is no JSON",
                json.dumps({"event": "old", "timestamp": (NOW - timedelta(days=9)).isoformat()}),
            ]
        )
    )
    (logs / "kiosk.log.1").write_text(line("kiosk_ready", device="Ada") + "\n")
    settings = tmp_path / "kiosk.toml"
    settings.write_text(
        'log_level = "debug"\n[device]\nname = "Ada"\nlocation = "uptown"\n'
        '[camera]\nsource = "rtsp://sam:hunter2@camera/"\nmirror = false\nsymbologies = ["qr", "typed"]\n'
        '[reader]\nprefix = "Byron"\nletters = ["Ad"]\n'
        '[sync]\nurl = "https://frontdesk.example.com"\nkey = "very-secret-key"\n'
        '[screen]\ndesk_phone = "0123 456"\nvolume = 20\n[server]\nadmin_password = "hunter2"\n'
    )
    checks = (
        Check(
            Topic.CAMERA,
            Verdict.MEND,
            Phrase(CheckText.CAMERA_LOST, {"why": "Sams Webcam was unplugged."}),
            Phrase(CheckText.PLUG_IN_CAMERA),
        ),
        Check(Topic.SERVER, Verdict.OK, Phrase(CheckText.SERVER_FINE, {"time": "2 min", "number": 23})),
    )
    file = tmp_path / "support.zip"

    write_support_file(file, log_folder=logs, settings=settings, checks=checks, now=NOW)

    with zipfile.ZipFile(file) as support:
        told = {name: support.read(name).decode() for name in support.namelist()}
    everything = "\n".join([*told, *told.values()])
    assert [word for word in PRIVATE if word.lower() in everything.lower()] == []
    assert json.loads(told["settings.json"]) == {
        "log_level": "debug",
        "device.name": "set",
        "device.location": "set",
        "camera.source": "set",
        "camera.mirror": False,
        "camera.symbologies": ["qr", "typed"],
        "reader.prefix": "set",
        "reader.letters": "set",
        "sync.url": "set",
        "sync.key": "set",
        "screen.desk_phone": "set",
        "screen.volume": 20,
    }
    log = [json.loads(one) for one in told["log.jsonl"].splitlines()]
    assert [one["event"] for one in log] == ["kiosk_ready", "server_lost", "thread_died", "…", "setting_changed"]
    assert log[1]["waiting"] == 23
    assert log[2]["exception"] == ["desk.py:42 run", "ValueError"]
    assert "server ok: Heard 2 min ago, 23 waiting." in told["health.txt"]
    assert "python 3" in told["versions.txt"]


def test_a_machine_without_a_log_or_settings_has_a_support_file_too(tmp_path: Path) -> None:
    file = tmp_path / "support.zip"
    write_support_file(file, log_folder=tmp_path / "none", settings=tmp_path / "none.toml", checks=(), now=NOW)
    with zipfile.ZipFile(file) as support:
        assert json.loads(support.read("settings.json")) == {}
