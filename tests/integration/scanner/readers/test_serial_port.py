"""A serial scanner, with a pseudo-terminal for the cable."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic  # noqa: TID251 - tests have no composition root that would hand them a clock

import pytest
import structlog

from kiosk.scanner.readers.attached import AttachedReader, ReaderHealth, ReaderLost, ReaderReady, ReaderUnclear
from kiosk.scanner.readers.lines import SILENCE
from kiosk.scanner.readers.serial_port import SerialScanner
from tests.fakes.serial_cable import SerialCable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals for ports")

LIMIT = 10.0


class Listener:
    """A running reader, and what came of it."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.codes: list[str] = []
        self.told: list[ReaderHealth] = []
        self.stop = threading.Event()

    def submit(self, text: str, _at: float) -> None:
        with self.changed:
            self.codes.append(text)
            self.changed.notify_all()

    def hear(self, health: ReaderHealth) -> None:
        with self.changed:
            self.told.append(health)
            self.changed.notify_all()

    def until(self, condition: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, LIMIT), (self.codes, self.told)


@contextmanager
def listening(cable: SerialCable) -> Iterator[Listener]:
    listener = Listener()
    reader = AttachedReader(
        SerialScanner(str(cable.path), monotonic),
        submit=listener.submit,
        ticks=monotonic,
        jitter=lambda: 1.0,
        on_health=listener.hear,
    )
    thread = threading.Thread(target=reader.run, args=(listener.stop,))
    thread.start()
    try:
        yield listener
    finally:
        listener.stop.set()
        thread.join(LIMIT)
        assert not thread.is_alive()


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[SerialCable]:
    cable = SerialCable(tmp_path / "usb-scanner")
    cable.plug_in()
    yield cable
    cable.unplug()


def test_codes_come_with_each_end_and_without(cable: SerialCable) -> None:
    with listening(cable) as desk:
        desk.until(lambda: desk.told == [ReaderReady()])
        cable.send(b"M-0001\rM-0002\nM-0003\r\n")
        desk.until(lambda: len(desk.codes) == 3)
        cable.send(b"\r\nM-0004\r")
        desk.until(lambda: len(desk.codes) == 4)
        sent_at = monotonic()
        cable.send(b"M-0005")
        desk.until(lambda: len(desk.codes) == 5)
        assert monotonic() - sent_at >= SILENCE
    assert desk.codes == ["M-0001", "M-0002", "M-0003", "M-0004", "M-0005"]
    assert desk.told == [ReaderReady()]


def test_unplugged_and_plugged_in_again_it_goes_on_and_says_so_once_each(cable: SerialCable) -> None:
    with structlog.testing.capture_logs() as log, listening(cable) as desk:
        desk.until(lambda: desk.told == [ReaderReady()])
        cable.send(b"M-00")  # half a code, which must not be put together with the next one
        cable.unplug()
        gone = ReaderLost(f"no scanner is plugged in at {cable.path}")
        desk.until(lambda: desk.told[-1] == gone)
        cable.plug_in()
        desk.until(lambda: desk.told[-1] == ReaderReady())
        cable.send(b"M-0002\r")
        desk.until(lambda: desk.codes[-1:] == ["M-0002"])
    assert desk.codes == ["M-0002"]
    assert [line["event"] for line in log] == ["reader_ready", "reader_lost", "reader_ready"]


def test_noise_of_another_speed_is_no_code_and_is_said(cable: SerialCable) -> None:
    with structlog.testing.capture_logs() as log, listening(cable) as desk:
        desk.until(lambda: desk.told == [ReaderReady()])
        for _ in range(5):
            cable.send(b"\xf8\x00\x86\xfe\x80\x98\r")
        cable.send(b"M-0001\r")
        desk.until(lambda: desk.codes == ["M-0001"])
    [unclear] = [one for one in desk.told if isinstance(one, ReaderUnclear)]
    assert unclear.text == f"what {cable.path} sends is no text: is it set to 9600 baud, 8N1?"
    assert [line["event"] for line in log] == ["reader_ready", "reader_unclear"]


def test_it_stops_at_once_while_a_code_is_under_way(cable: SerialCable) -> None:
    with listening(cable) as desk:
        desk.until(lambda: desk.told == [ReaderReady()])
        cable.send(b"M-00")
        began = monotonic()
    assert monotonic() - began < 1


def test_a_port_that_another_program_has_is_said_and_taken_when_it_is_free(cable: SerialCable) -> None:
    other = SerialScanner(str(cable.path), monotonic)
    other.open()
    with listening(cable) as desk:
        desk.until(lambda: desk.told == [ReaderLost(f"another program has {cable.path}")])
        other.close()
        desk.until(lambda: desk.told[-1] == ReaderReady())


def test_what_is_no_port_is_said(tmp_path: Path) -> None:
    file = SerialCable(tmp_path / "notes.txt")
    file.path.write_text("no port")
    with listening(file) as desk:
        desk.until(lambda: desk.told == [ReaderLost(f"{file.path} cannot be opened as a serial port")])
