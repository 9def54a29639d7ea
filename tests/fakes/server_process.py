"""The server as people start it: a process of its own, on a free port."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]

STOPS_WITHIN = 5.0
"""Seconds; it takes two at most, on a machine that has nothing else to do."""


def environment(**given: str) -> dict[str, str]:
    """This process's environment without settings of the kiosk, and with these."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return clean | {"KIOSK_CONFIG": os.devnull} | given


def command(data: Path, *arguments: str) -> list[str]:
    """`kiosk --data DIR server …` as a command line."""
    return [sys.executable, "-m", "kiosk", "--data", str(data), "server", *arguments]


class ServerProcess:
    """Runs from the start of the block; `lines` is what it said until it served, `url` where it does."""

    def __init__(self, data: Path, *arguments: str, settings: Mapping[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            command(data, "--port", "0", *arguments),
            cwd=ROOT,
            env=environment(**(settings or {})),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines: list[str] = []
        self.url = ""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))
            if line.startswith("Serving on "):
                self.url = self.lines[-1].removeprefix("Serving on ")
                return
        raise AssertionError(f"the server did not start: {self._process.communicate()}")

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def wait(self) -> tuple[int, str, str]:
        """Its exit code, and what else it said; fails if it does not end."""
        said, complained = self._process.communicate(timeout=STOPS_WITHIN)
        return self._process.returncode, said, complained

    def stop(self) -> tuple[int, str, str]:
        """Ask it to stop, and wait."""
        self.signal(signal.SIGTERM)
        return self.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()
