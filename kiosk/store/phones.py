"""Members' phones: the credential whose code rotates, and the link to the page that shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, delete, or_, select

from kiosk.domain.members import CredentialKind, CredentialState
from kiosk.store import reference
from kiosk.store.access import digest
from kiosk.store.inserts import insert_or_update
from kiosk.store.tables import card_links, credentials, members


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """Whose phone it is, and what its codes are made of."""

    first_name: str
    handle: str
    secret: str = field(repr=False)


def handles_of(connection: Connection, member_id: str) -> list[str]:
    """The ids of the member's credentials that rotate, also of those that are no longer good."""
    theirs = select(credentials.c.id).where(credentials.c.member_id == member_id, credentials.c.secret.is_not(None))
    return list(connection.scalars(theirs.order_by(credentials.c.id)))


def put(connection: Connection, member_id: str, handle: str, secret: str) -> None:
    """Make the credential, or give it this secret in place of its old one; it is good again."""
    row = {
        "id": handle,
        "member_id": member_id,
        "kind": CredentialKind.ROTATING.value,
        "state": CredentialState.ACTIVE.value,
        "expires_at": None,
        "secret": secret,
    }
    reference.put(connection, credentials, [row])


def expire(connection: Connection, handles: list[str]) -> None:
    """None of their codes is good from now on, and none of their links."""
    reference.put(connection, credentials, [{"id": one, "state": CredentialState.EXPIRED.value} for one in handles])
    connection.execute(delete(card_links).where(card_links.c.credential_id.in_(handles)))


def link(connection: Connection, handle: str, token: str, at: datetime) -> None:
    """Show the credential's codes to whoever has `token`, of at least 128 random bits, and to no one before them."""
    insert_or_update(connection, card_links, [{"credential_id": handle, "token_hash": digest(token), "created_at": at}])


def with_link(connection: Connection, token: str, now: datetime) -> Phone | None:
    """The phone that has this link, if its code is good."""
    linked = (
        select(members.c.first_name, credentials.c.id, credentials.c.secret)
        .select_from(card_links)
        .join(credentials, credentials.c.id == card_links.c.credential_id)
        .join(members, members.c.id == credentials.c.member_id)
        .where(
            card_links.c.token_hash == digest(token),
            credentials.c.state == CredentialState.ACTIVE.value,
            credentials.c.secret.is_not(None),
            or_(credentials.c.expires_at.is_(None), credentials.c.expires_at > now),
        )
    )
    row = connection.execute(linked).first()
    return None if row is None else Phone(first_name=row.first_name, handle=row.id, secret=row.secret)
