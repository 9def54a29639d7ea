"""Card readers that the system knows (PC/SC), through pyscard, which is an extra: it needs a compiler on Linux."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from kiosk.scanner.readers.attached import ReaderUnavailable


class PcscTerminal:
    """The first card on any of the readers that are plugged in."""

    name = "card reader"

    def __init__(self) -> None:
        self._system: ModuleType | None = None
        self._readers: list[Any] = []

    def open(self) -> None:
        """Find the readers. Raises `ReaderUnavailable`."""
        try:
            import smartcard.System  # imported when a card reader is asked for: few houses have one
        except ImportError as error:
            raise ReaderUnavailable(
                "card readers need pyscard, the extra nfc: pip install -r packaging/requirements-nfc.lock"
            ) from error
        self._system = smartcard.System
        self._readers = self._plugged_in()

    def exchange(self, command: bytes) -> bytes | None:
        """The first card's answer; None if there is no card. Raises `ReaderUnavailable` if no reader is left."""
        from smartcard.Exceptions import SmartcardException
        from smartcard.pcsc.PCSCExceptions import BaseSCardException

        for reader in self._readers:
            try:
                connection = reader.createConnection()
                try:
                    connection.connect()
                    answer, first, second = connection.transmit(list(command))
                finally:
                    connection.disconnect()
            except (SmartcardException, BaseSCardException):
                continue  # no card, one that was taken away meanwhile, or no reader any more: see below
            return bytes((*answer, first, second))
        self._readers = self._plugged_in()
        return None

    def close(self) -> None:
        """Forget the readers."""
        self._readers = []

    def _plugged_in(self) -> list[Any]:
        from smartcard.Exceptions import SmartcardException
        from smartcard.pcsc.PCSCExceptions import BaseSCardException

        assert self._system is not None
        try:
            found = list(self._system.readers())
        except (SmartcardException, BaseSCardException) as fault:
            raise ReaderUnavailable("the system's card service does not run (pcscd)") from fault
        if not found:
            raise ReaderUnavailable("no card reader is plugged in")
        return found
