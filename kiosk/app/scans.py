"""From what readers hand over to scans for the desk, and which code belongs to a scan that a screen offers again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Scan
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction
from kiosk.services.process_scan import Door

REMEMBERED = 16
"""Scans whose code is kept for a button; each is forgotten when its screen goes."""


class Scans:
    """Makes scans, submits them, and remembers them for as long as a screen may ask again; any thread may call."""

    def __init__(
        self,
        door: Door,
        submit: Callable[[Scan], None],
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        looked_up: Callable[[Scan], bool] = lambda _: False,
    ) -> None:
        """`looked_up`: whether staff take this scan of a scanner to look at the person; then nobody is checked in."""
        self._door = door
        self._submit = submit
        self._looked_up = looked_up
        self._now = now
        self._new_id = new_id
        self._lock = threading.Lock()
        self._made: OrderedDict[str, tuple[Scan, float | None]] = OrderedDict()

    def read(self, text: str, symbology: Symbology, first_seen_at: float | None = None) -> None:
        """The camera read this, or a member's number stands for it; `first_seen_at` by the monotonic clock."""
        self._hand_over(self._made_of(text, symbology), first_seen_at)

    def read_by_scanner(self, text: str, symbology: Symbology, first_seen_at: float) -> None:
        """A scanner read this: a member's, or the desk's own."""
        made = self._made_of(text, symbology)
        if not self._looked_up(made):
            self._hand_over(made, first_seen_at)

    def again(self, handle: str, direction: Direction | None, consent: Consent | None, at: float) -> None:
        """Somebody chose something for an earlier scan; one that is forgotten is not submitted."""
        with self._lock:
            earlier = self._made.get(handle)
        if earlier is not None:
            first = earlier[0]
            read_at = first.read_at or first.at
            made = replace(
                first, id=self._new_id(), at=self._now(), read_at=read_at, direction=direction, consent=consent
            )
            self._hand_over(made, at)

    def forget(self, handle: str) -> None:
        """No screen offers this scan any more."""
        with self._lock:
            self._made.pop(handle, None)

    def first_seen(self, handle: str) -> float | None:
        """When the scan's code was first seen, in seconds of the monotonic clock."""
        with self._lock:
            found = self._made.get(handle)
        return None if found is None else found[1]

    def _made_of(self, text: str, symbology: Symbology) -> Scan:
        return Scan.read(
            text,
            symbology,
            scan_id=self._new_id(),
            at=self._now(),
            prefix=self._door.prefix,
            suffix=self._door.suffix,
        )

    def _hand_over(self, scan: Scan, first_seen_at: float | None) -> None:
        self._remember(scan, first_seen_at)
        self._submit(scan)

    def _remember(self, scan: Scan, first_seen_at: float | None) -> None:
        with self._lock:
            self._made[scan.id] = (scan, first_seen_at)
            while len(self._made) > REMEMBERED:
                self._made.popitem(last=False)
