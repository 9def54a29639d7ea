from __future__ import annotations

from kiosk.server import auth
from kiosk.server.auth import PERMISSIONS, Permission
from kiosk.store.access import Role, User

ANA = User(email="ana@club.example", role=Role.MANAGER)


def test_every_role_has_its_permissions() -> None:
    assert set(PERMISSIONS) == set(Role)
    assert PERMISSIONS[Role.ADMINISTRATOR] == frozenset(Permission)
    assert Permission.MANAGE_MEMBERS in PERMISSIONS[Role.MANAGER]
    assert Permission.MANAGE_MEMBERS not in PERMISSIONS[Role.RECEPTIONIST]
    assert all(Permission.CHECK_IN in PERMISSIONS[role] for role in Role)


def test_a_password_is_checked_against_its_slow_hash() -> None:
    hashed = auth.hash_password("correct horse")
    assert hashed.startswith("$argon2id$")
    assert hashed != auth.hash_password("correct horse")
    assert auth.check_password((ANA, hashed), "correct horse") == ANA
    assert auth.check_password((ANA, hashed), "Correct horse") is None
    assert auth.check_password(None, "correct horse") is None
    assert auth.check_password(None, "nobody") is None
    assert auth.check_password((ANA, "not a hash"), "correct horse") is None
