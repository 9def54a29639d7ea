"""What the store holds, in the shapes of the import document: for what is exported, and what a file only adds to."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import UNSET

from kiosk.domain.members import CredentialKind, CredentialState, MemberKind, MemberState
from kiosk.domain.passes import Origin, PassState
from kiosk.services.document import Credential, Member, Pass, Waiver
from kiosk.store.remaining import Remaining
from kiosk.store.rows import AnyRow


def member(row: AnyRow, credentials: Sequence[Credential] = (), passes: Sequence[Pass] = ()) -> Member:
    """A row of `members`."""
    signed_on = row.waiver_signed_on
    return Member(
        id=row.id,
        first_name=row.first_name,
        last_name=row.last_name,
        number=row.number,
        email=row.email,
        phone=row.phone,
        birthday=row.birthday,
        kind=MemberKind(row.kind),
        state=MemberState(row.state),
        plan_id=row.plan_id,
        teams=tuple(row.teams),
        waiver=None if signed_on is None else Waiver(signed_on=signed_on, expires_on=row.waiver_expires_on),
        overdue=row.overdue,
        note=row.note,
        language=row.language,
        show_name=row.show_name,
        credentials=tuple(credentials),
        passes=tuple(passes),
        visits_before=row.visits_before,
    )


def credential(row: AnyRow) -> Credential:
    """A row of `credentials`."""
    return Credential(
        value=row.id,
        kind=CredentialKind(row.kind),
        state=CredentialState(row.state),
        expires_at=row.expires_at,
        secret=UNSET if row.secret is None else row.secret,
    )


def held_pass(row: AnyRow, remaining: Remaining | None) -> Pass:
    """A row of `passes`, with what remains of it now; None: it was never used, and its figure stands.

    Below zero, after two machines were apart, is nothing.
    """
    visits, minutes = (
        (row.remaining_visits, row.remaining_minutes) if remaining is None else (remaining.visits, remaining.minutes)
    )
    return Pass(
        id=row.id,
        pass_type_id=row.pass_type_id,
        starts_on=row.starts_on,
        expires_on=row.expires_on,
        remaining_visits=None if visits is None else max(0, visits),
        remaining_minutes=None if minutes is None else max(0, minutes),
        origin=Origin(row.origin),
        state=PassState(row.state),
        location_id=row.location_id,
        shared_by=row.shared_by,
    )
