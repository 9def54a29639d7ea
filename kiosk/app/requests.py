"""Carries out what the members' screen asks for, through the desk: the screen never waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import structlog

from kiosk.app.scans import Scans
from kiosk.domain.codes import Symbology
from kiosk.domain.outcomes import Done, NotDone, Outcome
from kiosk.presentation.member import inputs
from kiosk.presentation.member.effects import (
    CallHelp,
    CancelHelp,
    Forget,
    Remember,
    Reopen,
    Request,
    Resubmit,
    SubmitNumber,
    TakeBack,
)
from kiosk.services import number_entry, preferences, repair
from kiosk.services.desk import Desk
from kiosk.services.process_scan import Door
from kiosk.services.signature import Signature

log = structlog.get_logger(__name__)

T = TypeVar("T")


class Requests:
    """`tell` brings the answers to the screen; it, `recorded` and `help_wanted` are called in any thread.

    `help_wanted` gets the ticket of whoever needs help, "" for none, and None when nobody does any more.
    """

    def __init__(
        self,
        desk: Desk,
        scans: Scans,
        door: Door,
        *,
        tell: Callable[[inputs.Input], None],
        recorded: Callable[[], None],
        help_wanted: Callable[[str | None], None],
        now: Callable[[], datetime],
        ticks: Callable[[], float],
        new_id: Callable[[], str],
    ) -> None:
        self._desk = desk
        self._scans = scans
        self._door = door
        self._tell = tell
        self._recorded = recorded
        self._help_wanted = help_wanted
        self._now = now
        self._ticks = ticks
        self._new_id = new_id

    def act(self, request: Request) -> None:
        """Have it done, soon."""
        match request:
            case Resubmit(handle=handle, direction=direction, consent=consent):
                self._scans.again(handle, direction, consent, self._ticks())
            case Forget(handle=handle):
                self._scans.forget(handle)
            case TakeBack(visit_id=visit_id):
                self._undo(visit_id, repair.undo)
            case Reopen(visit_id=visit_id):
                self._undo(visit_id, repair.reopen)
            case SubmitNumber(digits=digits):
                self._desk.order(
                    lambda store: number_entry.code_of_number(store, digits, self._now()), self._number_looked_up
                )
            case Remember(member_id=member_id, preferences=chosen):
                self._desk.order(
                    lambda store: preferences.choose_preferences(
                        store, member_id, chosen, self._now(), self._door.location_id, self._sign()
                    ),
                    self._remembered,
                )
            case CallHelp(ticket=ticket):
                self._help_wanted(ticket)
            case CancelHelp():
                self._help_wanted(None)

    def _undo(self, visit_id: str, undo: Callable[..., object]) -> None:
        def done(outcome: Outcome[object]) -> None:
            if isinstance(outcome, Done):
                self._tell(inputs.TakenBack(visit_id))
                self._recorded()
            else:
                log.warning("not_taken_back", visit=visit_id, why=outcome.why.value)
                self._tell(inputs.NotTakenBack(visit_id))

        self._desk.order(lambda store: undo(store, visit_id, self._now(), self._sign(), by_member=True), done)

    def _number_looked_up(self, outcome: Outcome[str | None]) -> None:
        match outcome:
            case Done(value=str(code)):
                self._scans.read(code, Symbology.TYPED)
            case Done():
                self._tell(inputs.NumberUnknown())
            case NotDone():
                self._tell(inputs.NotAnswered(handle=""))

    def _remembered(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Done):
            self._recorded()
        else:
            log.warning("preferences_not_kept", why=outcome.why.value)

    def _sign(self) -> Signature:
        return Signature(device=self._door.device, recorded_at=self._now(), new_id=self._new_id)
