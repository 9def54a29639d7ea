"""A reader on a cable: lost and found again, told and logged once each. Clock and stop only write down."""

from __future__ import annotations

from threading import Event

import structlog

from kiosk.scanner.cameras.backoff import LONGEST
from kiosk.scanner.readers.attached import (
    AttachedReader,
    ReaderHealth,
    ReaderLost,
    ReaderReady,
    ReaderUnavailable,
    ReaderUnclear,
    Unclear,
)

READING = 0.5
"""Seconds that each reading takes."""


class Waits(Event):
    """A stop that is never waited for; set after some waits."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most
        self.seconds: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.seconds.append(timeout or 0.0)
        if len(self.seconds) == self.most:
            self.set()
        return self.is_set()


Script = list[list[str | Unclear]]
"""For each time that it is opened, what it reads before it is lost; nothing at all: it cannot be opened."""


class Scripted:
    name = "scripted"
    pause = 0.0

    def __init__(self, script: Script) -> None:
        self.script = iter(script)
        self.readings: list[str | Unclear] = []
        self.now = 0.0
        self.open_now = False

    def open(self) -> None:
        self.readings = next(self.script)
        if not self.readings:
            raise ReaderUnavailable("not there")
        self.open_now = True

    def read(self) -> tuple[str | Unclear, ...]:
        self.now += READING
        if not self.readings:
            raise ReaderUnavailable("unplugged")
        return (self.readings.pop(0),)

    def close(self) -> None:
        self.open_now = False


def run(script: Script, jitter: float = 0.0) -> tuple[list[tuple[str, float]], list[ReaderHealth], list[float]]:
    """What was submitted and when, what was told, and the waits."""
    device, stop = Scripted(script), Waits(most=len(script))
    submitted: list[tuple[str, float]] = []
    told: list[ReaderHealth] = []
    AttachedReader(
        device,
        submit=lambda text, at: submitted.append((text, at)),
        ticks=lambda: device.now,
        jitter=lambda: jitter,
        on_health=told.append,
    ).run(stop)
    assert not device.open_now
    return submitted, told, stop.seconds


def test_what_is_read_is_submitted_with_its_time() -> None:
    submitted, _, _ = run([["M-1", "M-2"]])
    assert submitted == [("M-1", READING), ("M-2", 2 * READING)]


def test_each_change_is_told_once_and_logged_once() -> None:
    with structlog.testing.capture_logs() as log:
        _, told, _ = run([["M-1"], [], [], ["M-1"], []])
    lost, ready = ReaderLost("not there"), ReaderReady()
    assert told == [ready, ReaderLost("unplugged"), lost, ready, ReaderLost("unplugged"), lost]
    assert [line["event"] for line in log] == ["reader_ready", "reader_lost", "reader_ready", "reader_lost"]


def test_noise_is_told_and_logged_once_until_a_code_comes() -> None:
    noise = Unclear("no text")
    with structlog.testing.capture_logs() as log:
        submitted, told, _ = run([[noise, noise, "M-1", noise]])
    unclear, ready = ReaderUnclear("no text"), ReaderReady()
    assert [text for text, _ in submitted] == ["M-1"]
    assert told == [ready, unclear, ready, unclear, ReaderLost("unplugged")]
    assert [line["event"] for line in log] == ["reader_ready", "reader_unclear", "reader_unclear", "reader_lost"]
    assert "M-1" not in str(log)


def test_a_reader_that_stays_away_is_tried_ever_more_rarely_up_to_a_limit() -> None:
    _, _, waits = run([[]] * 7)
    assert waits == [0.2, 0.4, 0.8, 1.6, LONGEST, LONGEST, LONGEST]


def test_jitter_shortens_the_waits() -> None:
    assert run([[], []], jitter=0.5)[2] == [0.2 * 0.75, 0.4 * 0.75]


def test_a_reader_that_was_steady_is_tried_again_soon() -> None:
    assert run([[], [], ["M-1"] * 4, []])[2] == [0.2, 0.4, 0.2, 0.4]
    assert run([[], [], ["M-1"] * 3, []])[2] == [0.2, 0.4, 0.8, 1.6]


def test_a_reader_that_does_not_wait_by_itself_is_waited_for() -> None:
    device, stop = Scripted([["M-1", "M-1"]]), Waits(most=2)
    device.pause = 0.2
    AttachedReader(device, submit=lambda *_: None, ticks=lambda: 0.0, jitter=lambda: 0.0, on_health=lambda _: None).run(
        stop
    )
    assert stop.seconds == [0.2, 0.2]
