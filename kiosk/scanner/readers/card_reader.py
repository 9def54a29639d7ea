"""A contactless card reader: the number of the card that lies on it."""

from __future__ import annotations

from typing import Protocol

from kiosk.scanner.readers.attached import Unclear

GET_UID = bytes.fromhex("FFCA000000")
"""Asks the reader, not the card, for the card's number (PC/SC part 3, 3.2.2.1.3)."""
_DONE = b"\x90\x00"


class Terminal(Protocol):
    """Whatever carries commands to a card."""

    @property
    def name(self) -> str:
        """What the log and the screen call it."""
        ...

    def open(self) -> None:
        """Find a reader. Raises `ReaderUnavailable`."""
        ...

    def exchange(self, command: bytes) -> bytes | None:
        """The answer with its two status bytes; None if no card is there. Raises `ReaderUnavailable`."""
        ...

    def close(self) -> None:
        """Give everything back. Harmless when not open."""
        ...


class CardReader:
    """Says the number of a card for as long as it lies there, in hex with capitals; the repeat guard makes one scan of
    it. A phone makes up a new number each time: it is unknown to the house."""

    pause = 0.2

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    @property
    def name(self) -> str:
        """The terminal's."""
        return self._terminal.name

    def open(self) -> None:
        """Find a reader. Raises `ReaderUnavailable`."""
        self._terminal.open()

    def read(self) -> tuple[str | Unclear, ...]:
        """The number of the card that is there now. Raises `ReaderUnavailable`."""
        answer = self._terminal.exchange(GET_UID)
        if answer is None:
            return ()
        number, status = answer[:-2], answer[-2:]
        if status != _DONE or not number:
            return (Unclear("the card on the reader tells no number"),)
        return (number.hex().upper(),)

    def close(self) -> None:
        """Give everything back."""
        self._terminal.close()
