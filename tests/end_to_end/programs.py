"""The programs of the house as processes: started, listened to, stopped, and never left behind."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, TypeVar

from kiosk.app.clock import ticks

ROOT = Path(__file__).parents[2]
LIMIT = 60.0
"""Seconds after which something that was waited for counts as not happening; nothing takes a tenth of it."""
LOOK_EVERY = 0.02

T = TypeVar("T")


class Waited(AssertionError):
    """It did not happen within the limit; the message says what was waited for and what was seen."""


def until(condition: Callable[[], T], what: str, within: float = LIMIT) -> T:
    """The first true value of `condition`; raises Waited."""
    deadline, look = ticks() + within, threading.Event()
    while not (found := condition()):
        if ticks() > deadline:
            raise Waited(f"{what} did not happen within {within:g} s")
        look.wait(LOOK_EVERY)
    return found


def environment(**given: str) -> dict[str, str]:
    """This process's environment without settings of a kiosk, without a screen, and with these."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    none = {"KIOSK_CONFIG": os.devnull, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return kept | none | given


def kiosk(*arguments: str | Path) -> list[str]:
    """`kiosk …` as a command line."""
    return [sys.executable, "-m", "kiosk", *map(str, arguments)]


class Program:
    """A process that runs from the start of the block to its end, with whatever it starts.

    `said` is what it wrote to standard output so far, line by line; `complained` the same of standard error.
    """

    def __init__(self, command: Sequence[str], *, stdin: IO[bytes] | int = subprocess.DEVNULL, **settings: str) -> None:
        self.said: list[str] = []
        self.complained: list[str] = []
        self._cleared = False
        self._process = subprocess.Popen(
            command,
            env=environment(**settings),
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,  # a group of its own, so that what it starts can be ended with it
        )
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._listeners = [
            threading.Thread(target=self._listen, args=heard)
            for heard in ((self._process.stdout, self.said), (self._process.stderr, self.complained))
        ]
        for listener in self._listeners:
            listener.start()

    @staticmethod
    def _listen(pipe: IO[bytes], lines: list[str]) -> None:
        with pipe:
            for line in pipe:
                lines.append(line.decode(errors="replace").rstrip("\n"))

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def hears(self, line: str) -> None:
        """Type a line into its standard input."""
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def says(self, pattern: str, within: float = LIMIT, after: int = 0) -> re.Match[str]:
        """Wait for a line on standard output, from line `after` on; raises Waited, also if it ends without it."""
        return self._waited(self.said, pattern, within, after)

    def complains(self, pattern: str, within: float = LIMIT) -> re.Match[str]:
        """Wait for a line on standard error, which is where its log goes."""
        return self._waited(self.complained, pattern, within, 0)

    def waits_for_lines(self, count: int, within: float = LIMIT) -> None:
        """Wait until it has said so many lines, or has ended; raises Waited."""
        until(lambda: len(self.said) >= count or not self.running, f"{count} lines of {self.whole}", within)

    def _waited(self, lines: list[str], pattern: str, within: float, after: int) -> re.Match[str]:
        def found() -> re.Match[str] | None:
            ended = not self.running and not any(listener.is_alive() for listener in self._listeners)
            for line in lines[after:]:
                if match := re.search(pattern, line):
                    return match
            if ended:
                raise Waited(f"it ended with {self._process.returncode} without {pattern!r}: {self.whole}")
            return None

        try:
            return until(found, f"a line {pattern!r}", within)
        except Waited as waited:
            raise Waited(f"{waited}; {self.whole}") from None

    @property
    def whole(self) -> str:
        """All that it said, for a failing test's message."""
        return f"said {self.said[-30:]}, complained {self.complained[-30:]}"

    def kill(self) -> None:
        """SIGKILL for the one process, as a power cut or the system would; what it had written is still heard."""
        self._process.kill()
        self.ended()

    def stop(self, number: signal.Signals = signal.SIGTERM, within: float = LIMIT) -> int:
        """Ask it to stop; its exit code. Raises Waited."""
        self._process.send_signal(number)
        return self.ended(within)

    def ended(self, within: float = LIMIT) -> int:
        """Wait for its end; its exit code. Raises Waited."""
        try:
            code = self._process.wait(within)
        except subprocess.TimeoutExpired:
            raise Waited(f"it did not end within {within:g} s; {self.whole}") from None
        self._clear_up()
        return code

    def _clear_up(self) -> None:
        """End what it left behind, and hear the last of it; once."""
        if self._cleared:
            return
        self._cleared = True
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        for listener in self._listeners:
            listener.join(LIMIT)
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        if self.running:
            self._process.kill()
        self._process.wait()
        self._clear_up()


def done(*arguments: str | Path, within: float = LIMIT, **settings: str) -> tuple[int, list[str], list[str]]:
    """Run a command of the kiosk to its end: exit code, and what it said on both streams."""
    with Program(kiosk(*arguments), **settings) as program:
        code = program.ended(within)
    return code, program.said, program.complained
