"""The demo as it happens, one console line a scan, and what the kiosk showed, for the comparison at the end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

from kiosk.app.clock import ticks
from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused
from kiosk.domain.events import AnyEvent
from kiosk.domain.members import Person
from kiosk.presentation.formats import Formats
from kiosk.presentation.member.inputs import Decided


class Teller:
    """Tells each answer once it is known whether it was sent; what makes no event is told at once.

    `shown` is called in the UI thread, `settled` in the sync thread.
    """

    def __init__(self, say: Callable[[str], None], formats: Formats) -> None:
        self._say = say
        self._formats = formats
        self._lock = threading.Lock()
        self._untold: dict[datetime, str] = {}
        self._sent: set[datetime] = set()
        self.decisions: list[Decision] = []

    def shown(self, given: Decided) -> None:
        """The screen shows this answer now."""
        took = "" if given.captured_at is None else f" · {(ticks() - given.captured_at) * 1000:.0f} ms"
        line = f"{self._formats.local(given.decision.at):%H:%M:%S} {self._sentence(given.decision)}{took}"
        with self._lock:
            self.decisions.append(given.decision)
            if isinstance(given.decision, AlreadyIn | ConsentNeeded):
                self._say(line)
            elif given.decision.at in self._sent:
                self._say(f"{line} · sent")
            else:
                self._untold[given.decision.at] = line

    def settled(self, events: tuple[AnyEvent, ...]) -> None:
        """The server has these now."""
        with self._lock:
            for event in events:
                self._sent.add(event.occurred_at)
                line = self._untold.pop(event.occurred_at, None)
                if line is not None:
                    self._say(f"{line} · sent")

    def finish(self) -> None:
        """Tell what was never confirmed."""
        with self._lock:
            for line in self._untold.values():
                self._say(f"{line} · waits for the server")
            self._untold.clear()

    def _sentence(self, decision: Decision) -> str:
        match decision:
            case CheckedIn(member=member, entitlement=ground, charge=charge, milestones=reached):
                price = "" if charge is None else f" · {self._formats.money(charge.amount, charge.currency, 'en')}"
                return f"{_short(member)} checked in · {ground.description}{price}" + "".join(
                    f" · {m}" for m in reached
                )
            case CheckedOut(member=member, minutes=minutes):
                return f"{_short(member)} checked out · {self._formats.duration(minutes, 'en')}"
            case AlreadyIn(member=member):
                return f"{_short(member)} is already in"
            case ConsentNeeded(member=member, offers=offers):
                leading = offers[0].pass_type
                price = self._formats.money(leading.price, leading.currency, "en")
                return f"{_short(member)} is asked · {leading.name} {price}"
            case Refused(reason=reason, member=member, code=code):
                who = code if member is None else _short(member)
                return f"{who} refused · {reason.value.replace('_', ' ')}"


def _short(person: Person) -> str:
    return f"{person.first_name} {person.last_name[:1]}."
