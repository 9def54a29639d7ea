"""Who may talk to the server: kiosks by their key, people and programs by a token.

Keys and tokens have enough randomness of their own, so their SHA-256 is kept and looked up; passwords have not,
so what is kept of them is a slow salted hash, made by kiosk/server/auth.py.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.store.facts import find_location
from kiosk.store.tables import devices, pairings, tokens, users


class Role(StrEnum):
    """What a person or a program may do at the server."""

    ADMINISTRATOR = "administrator"
    MANAGER = "manager"
    RECEPTIONIST = "receptionist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A kiosk, and the location that it stands at."""

    id: str
    name: str
    location_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person or a program, by e-mail address in lower case."""

    email: str
    role: Role


class AlreadyThere(ValueError):
    """There is a user with this address."""


def add_device(connection: Connection, device: Device, key: str, at: datetime) -> None:
    """Let a kiosk in by `key`, which has at least 128 random bits; raises UnknownLocation."""
    find_location(connection, device.location_id)
    connection.execute(
        insert(devices),
        {
            "id": device.id,
            "name": device.name,
            "location_id": device.location_id,
            "key_hash": digest(key),
            "created_at": at,
        },
    )


def invite(connection: Connection, code: str, name: str, location_id: str, expires_at: datetime) -> None:
    """Let a kiosk in that shows this code in time, once; raises UnknownLocation."""
    find_location(connection, location_id)
    connection.execute(delete(pairings).where(pairings.c.code_hash == digest(code)))
    connection.execute(
        insert(pairings),
        {"code_hash": digest(code), "name": name, "location_id": location_id, "expires_at": expires_at},
    )


def pair(connection: Connection, code: str, device_id: str, key: str, at: datetime) -> Device | None:
    """The kiosk that shows this code, known by `key` from now on; None for a code that is not good, or no more."""
    connection.execute(delete(pairings).where(pairings.c.expires_at <= at))
    taken = delete(pairings).where(pairings.c.code_hash == digest(code))
    row = connection.execute(taken.returning(pairings.c.name, pairings.c.location_id)).first()
    if row is None:
        return None
    device = Device(id=device_id, name=row.name, location_id=row.location_id)
    add_device(connection, device, key, at)
    return device


def device_with_key(connection: Connection, key: str) -> Device | None:
    """The kiosk that holds this key, unless it was revoked."""
    wanted = select(devices).where(devices.c.key_hash == digest(key), devices.c.revoked_at.is_(None))
    row = connection.execute(wanted).first()
    return None if row is None else Device(id=row.id, name=row.name, location_id=row.location_id)


def revoke_device(connection: Connection, device_id: str, at: datetime) -> bool:
    """Shut a kiosk out from now on; False if there is none, or it was shut out before."""
    shut = update(devices).where(devices.c.id == device_id, devices.c.revoked_at.is_(None)).values(revoked_at=at)
    return connection.execute(shut).rowcount == 1


def add_user(connection: Connection, user: User, password_hash: str, at: datetime) -> None:
    """Add a user; raises AlreadyThere."""
    email = user.email.lower()
    if with_password(connection, email) is not None:
        raise AlreadyThere(f"there is a user {email} already")
    connection.execute(
        insert(users),
        {"email": email, "role": user.role.value, "password_hash": password_hash, "created_at": at},
    )


def with_password(connection: Connection, email: str) -> tuple[User, str] | None:
    """The user with this address, and the hash of their password."""
    row = connection.execute(select(users).where(users.c.email == email.lower())).first()
    return None if row is None else (User(email=row.email, role=Role(row.role)), row.password_hash)


def has_administrator(connection: Connection) -> bool:
    """Whether somebody may do everything."""
    return connection.scalar(select(users.c.email).where(users.c.role == Role.ADMINISTRATOR.value).limit(1)) is not None


def add_token(connection: Connection, user: User, token: str, at: datetime) -> None:
    """Let the user in by `token`, which has at least 128 random bits."""
    connection.execute(insert(tokens), {"token_hash": digest(token), "email": user.email, "created_at": at})


def user_with_token(connection: Connection, token: str) -> User | None:
    """The user whom this token stands for."""
    wanted = select(users.c.email, users.c.role).join(tokens).where(tokens.c.token_hash == digest(token))
    row = connection.execute(wanted).first()
    return None if row is None else User(email=row.email, role=Role(row.role))


def digest(secret: str) -> str:
    """What is kept of a key or a token, and looked up."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
