"""The demo's server as a process beside it: it ends with the demo."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

STARTS = """
import sys, time
from pathlib import Path
from kiosk.app.demo.house import building
with building(Path(sys.argv[1])):
    print("started", flush=True)
    time.sleep(60)
"""


def test_a_demo_that_is_told_to_stop_while_it_starts_takes_its_server_with_it(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STARTS, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # so that its group is the demo and all that it started
    ) as demo:
        assert demo.stdout is not None
        assert demo.stdout.readline() == "started\n"
        demo.send_signal(signal.SIGTERM)
        code = demo.wait(10)
        try:
            with pytest.raises(ProcessLookupError):
                os.killpg(demo.pid, 0)
        except BaseException:
            os.killpg(demo.pid, signal.SIGKILL)
            raise
        assert code == 128 + signal.SIGTERM
        assert "Traceback" not in demo.communicate()[1]
