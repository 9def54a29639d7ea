"""Who calls, and whether they may: tokens for people and programs, keys for kiosks, passwords only to get a token."""

from __future__ import annotations

from enum import Enum, auto
from functools import cache

import argon2
from sqlalchemy import Connection

from kiosk.store import access
from kiosk.store.access import Device, Role, User


class SignInNeeded(Exception):
    """The caller is not known; the message says what was wrong with what they showed."""

    def __init__(self, message: str, scheme: str) -> None:
        super().__init__(message)
        self.scheme = scheme


class NotAllowed(Exception):
    """The caller is known, and may not do this."""


class Permission(Enum):
    """What a call needs."""

    MANAGE_MEMBERS = auto()  # reads members' names, birthdays and addresses (Capitan: "manage members")
    CHECK_IN = auto()  # scans at a door: lets in and out, and learns the name that belongs to the code


PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: frozenset(Permission),
    Role.MANAGER: frozenset({Permission.MANAGE_MEMBERS, Permission.CHECK_IN}),
    Role.RECEPTIONIST: frozenset({Permission.CHECK_IN}),
}


def user(connection: Connection, authorization: str | None, needed: Permission) -> User:
    """Who calls with this `Authorization: Token …`; raises SignInNeeded, NotAllowed."""
    token = _credential(authorization, "Token")
    found = access.user_with_token(connection, token)
    if found is None:
        raise SignInNeeded("Invalid token.", "Token")
    if not may(found, needed):
        raise NotAllowed("You do not have permission to perform this action.")
    return found


def may(known: User, what: Permission) -> bool:
    """Whether their role allows it."""
    return what in PERMISSIONS[known.role]


def device(connection: Connection, authorization: str | None) -> Device:
    """Which kiosk calls with this `Authorization: Bearer …`; raises SignInNeeded."""
    found = access.device_with_key(connection, _credential(authorization, "Bearer"))
    if found is None:
        raise SignInNeeded("No device has this key, or it was revoked.", "Bearer")
    return found


def _credential(authorization: str | None, scheme: str) -> str:
    """What follows the scheme's name, which is matched without case (a real client writes "token")."""
    if authorization is None:
        raise SignInNeeded("Authentication credentials were not provided.", scheme)
    named, _, credential = authorization.strip().partition(" ")
    if named.lower() != scheme.lower():
        raise SignInNeeded("Authentication credentials were not provided.", scheme)
    if not credential.strip():
        raise SignInNeeded("Invalid token header. No credentials provided.", scheme)
    return credential.strip()


# ---------------------------------------------------------------- passwords


@cache
def _hasher() -> argon2.PasswordHasher:
    return argon2.PasswordHasher()


@cache
def _nobody() -> str:
    """The hash of a password that nobody has."""
    return _hasher().hash("nobody")


def hash_password(password: str) -> str:
    """A slow salted hash (Argon2id)."""
    return _hasher().hash(password)


def check_password(known: tuple[User, str] | None, password: str) -> User | None:
    """The user, if this is their password.

    An unknown address takes as long as a wrong password, so that the time does not tell which it was.
    """
    try:
        _hasher().verify(_nobody() if known is None else known[1], password)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
        return None
    return None if known is None else known[0]
