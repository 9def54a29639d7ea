"""Card readers where the extra is not installed."""

from __future__ import annotations

import sys

import pytest

from kiosk.scanner.readers.attached import ReaderUnavailable
from kiosk.scanner.readers.pcsc import PcscTerminal


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "smartcard", None)
    terminal = PcscTerminal()
    with pytest.raises(ReaderUnavailable, match=r"pip install -r packaging/requirements-nfc\.lock"):
        terminal.open()
    terminal.close()
