"""Cards on a reader: their number, and what is no number."""

from __future__ import annotations

from kiosk.scanner.readers.attached import Unclear
from kiosk.scanner.readers.card_reader import GET_UID, CardReader

DONE, NOT_SUPPORTED = b"\x90\x00", b"\x6a\x81"


class FakeTerminal:
    """A reader on which a card lies, or not."""

    name = "fake reader"

    def __init__(self) -> None:
        self.card: bytes | None = None
        self.asked: list[bytes] = []
        self.opened = 0

    def open(self) -> None:
        self.opened += 1

    def exchange(self, command: bytes) -> bytes | None:
        self.asked.append(command)
        return self.card

    def close(self) -> None:
        self.opened -= 1


def test_a_card_tells_its_number_in_capitals_for_as_long_as_it_lies_there() -> None:
    terminal = FakeTerminal()
    reader = CardReader(terminal)
    reader.open()
    assert reader.read() == ()
    terminal.card = bytes.fromhex("04a1b2c3d4e5f6") + DONE
    assert [reader.read(), reader.read()] == [("04A1B2C3D4E5F6",)] * 2
    terminal.card = None
    assert reader.read() == ()
    assert terminal.asked == [GET_UID] * 4
    reader.close()
    assert (reader.name, terminal.opened) == ("fake reader", 0)


def test_a_card_without_a_number_is_no_code() -> None:
    terminal = FakeTerminal()
    for terminal.card in (NOT_SUPPORTED, DONE, b""):
        assert CardReader(terminal).read() == (Unclear("the card on the reader tells no number"),)
