"""The club as the wizard makes it: founded where there is no server, filled from a file or from the server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.app.backbone import find_place
from kiosk.app.rounds import NotSetUp, sync_once
from kiosk.app.settings import BadSettings, read_settings
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Scan
from kiosk.domain.repair import NotPossible
from kiosk.presentation.setup.wizard import Loaded
from kiosk.services import founding
from kiosk.services.document import BadDocument, Document, read_document
from kiosk.services.import_document import import_document
from kiosk.services.process_scan import explain_scan
from kiosk.services.sheets.reading import read_csv
from kiosk.services.sheets.rows import BadRows
from kiosk.store.engine import Store
from kiosk.store.faults import StoreFault
from kiosk.sync.client import SyncFault

_FIRST = 3
"""So many rows of a table that cannot be used are named."""


class CannotLoad(Exception):
    """The members could not be brought; the message is a sentence or two."""


@dataclass(frozen=True, slots=True)
class Loading:
    """Brings the members, and counts them. `ticks` is a clock that is never set."""

    now: Callable[[], datetime]
    ticks: Callable[[], float]

    def from_server(self, store: Store) -> Loaded:
        """As the running kiosk does; raises CannotLoad."""
        try:
            sync_once(read_settings(), store)
        except (SyncFault, NotSetUp, BadSettings, StoreFault) as fault:
            raise CannotLoad(str(fault)) from fault
        return self.counted(store)

    def from_file(self, store: Store, file: Path) -> Loaded:
        """A document or a table, all of it or nothing; raises CannotLoad."""
        try:
            import_document(store, self._read(store, file), now=self.now())
        except BadRows as error:
            rows = "; ".join(str(problem) for problem in error.problems[:_FIRST])
            raise CannotLoad(f"{error}: {rows}") from error
        except (BadDocument, StoreFault) as error:
            raise CannotLoad(str(error)) from error
        except OSError as error:
            raise CannotLoad(f"{file.name}: {error.strerror or error}") from error
        return self.counted(store)

    def counted(self, store: Store) -> Loaded:
        """How many there are, and how long it takes to look one up; raises CannotLoad."""
        try:
            census = founding.census(store, self.now())
            door = find_place(store, read_settings()).door
            scan = Scan.read(census.code or "", Symbology.TYPED, scan_id="look-up", at=self.now())
            began = self.ticks()
            explain_scan(store, door, scan)
            return Loaded(census.members, census.passes, self.ticks() - began)
        except (StoreFault, NotSetUp, BadSettings, NotPossible) as fault:
            raise CannotLoad(str(fault)) from fault

    def _read(self, store: Store, file: Path) -> Document:
        raw = file.read_bytes()
        if file.suffix.lower() == ".json" or raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{":
            return read_document(raw)
        return read_csv(raw, store, now=self.now(), kind=None, order=None, location=None).document
