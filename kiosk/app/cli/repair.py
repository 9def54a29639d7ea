"""kiosk undo, void, correct, convert, link, keep: what staff set right about one visit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import typer

from kiosk.app.cli import answers, place
from kiosk.app.settings import read_settings
from kiosk.domain.history import Visit
from kiosk.domain.pay_as_you_go import BEST, Consent
from kiosk.services import repair
from kiosk.services.signature import Signature
from kiosk.store.engine import Store

VisitArgument = Annotated[str, typer.Argument(metavar="VISIT_ID", help="as kiosk today and kiosk scan --json name it")]
ReasonOption = Annotated[str, typer.Option("--reason", metavar="TEXT", help="why: 3 to 200 characters")]
AT_THE_TERMINAL = "at the terminal"

Act = Callable[[Store, datetime, Signature], Visit]


def _set_right(
    context: typer.Context, act: Act, by: str | None, at: str | None, database: str | None, as_json: bool
) -> None:
    """Do it, at `at`, signed by `by`, and say what the visit is then."""
    with place.opened(context.obj, database) as store:
        now = place.instant(at)
        visit = act(store, now, place.signature_of(store, read_settings(), by))
    if as_json:
        print(answers.line(answers.repaired(visit, now)))
        return
    ground = "expected" if visit.entitlement is None else visit.entitlement.description
    state = "void" if visit.voided else "inside" if visit.open else "over"
    print(f"{visit.member.first_name} {visit.member.last_name} · {ground} · {state}")


def undo(
    context: typer.Context,
    visit_id: VisitArgument,
    by: place.ByOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Take a check-in back: the pass gets its use back, the charge is withdrawn, the events stay."""

    def act(store: Store, now: datetime, signature: Signature) -> Visit:
        # whoever sits at a terminal is staff: the member's minute is a matter of the member's screen
        return repair.undo(store, visit_id, now, signature, by_member=False)

    _set_right(context, act, by, at, database, as_json)


def void(
    context: typer.Context,
    visit_id: VisitArgument,
    reason: ReasonOption = AT_THE_TERMINAL,
    by: place.ByOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """The visit does not count, for a reason."""

    def act(store: Store, now: datetime, signature: Signature) -> Visit:
        return repair.void(store, visit_id, now, place.reason(reason), signature)

    _set_right(context, act, by, at, database, as_json)


def correct(
    context: typer.Context,
    visit_id: VisitArgument,
    came: Annotated[str | None, typer.Option("--checked-in-at", "--in", metavar="TIME", help="when they came")] = None,
    left: Annotated[str | None, typer.Option("--checked-out-at", "--out", metavar="TIME", help="and left")] = None,
    reason: ReasonOption = AT_THE_TERMINAL,
    by: place.ByOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Set the times of a visit right; the old ones stay in its history."""

    def act(store: Store, now: datetime, signature: Signature) -> Visit:
        came_at = None if came is None else place.instant(came, "--in")
        left_at = None if left is None else place.instant(left, "--out")
        return repair.correct(
            store, visit_id, now, signature, checked_in_at=came_at, checked_out_at=left_at, reason=place.reason(reason)
        )

    _set_right(context, act, by, at, database, as_json)


def convert(
    context: typer.Context,
    visit_id: VisitArgument,
    consent: Annotated[str | None, typer.Option(metavar="OFFER", help="the offer, if it is to be paid")] = None,
    by: place.ByOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Make a free entry a paid one: by a membership or a pass that covered its time, else at a price."""

    def act(store: Store, now: datetime, signature: Signature) -> Visit:
        return repair.convert(store, visit_id, now, signature, BEST if consent is None else Consent(consent))

    _set_right(context, act, by, at, database, as_json)


def link(
    context: typer.Context,
    visit_id: VisitArgument,
    booking: Annotated[str, typer.Option(metavar="ID", help="the booking")],
    by: place.ByOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """The visit belongs to a booking after all."""

    def act(store: Store, now: datetime, signature: Signature) -> Visit:
        return repair.link(store, visit_id, booking, now, signature)

    _set_right(context, act, by, at, database, as_json)


def keep(
    context: typer.Context,
    visit_id: VisitArgument,
    beside: Annotated[str | None, typer.Option(metavar="VISIT_ID", help="the visit that contradicts it")] = None,
    by: place.ByOption = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Somebody looked at what kiosk conflicts says of this visit, and it stays as it is."""

    def act(store: Store, now: datetime, signature: Signature) -> Visit:
        return repair.keep(store, visit_id, beside or visit_id, now, signature)

    _set_right(context, act, by, at, database, as_json)
