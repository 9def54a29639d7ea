"""Credentials and waivers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.domain.members import Credential, CredentialKind, CredentialState, Waiver
from tests.fakes.club import CARD, NOW

BORN = date(2008, 6, 15)


def test_a_card_does_not_run_out_by_itself() -> None:
    assert not CARD.expired(NOW)


def test_a_rotating_code_is_good_until_its_last_moment() -> None:
    rotating = Credential(kind=CredentialKind.ROTATING, state=CredentialState.ACTIVE, expires_at=NOW)

    assert not rotating.expired(NOW - timedelta(microseconds=1))
    assert rotating.expired(NOW)


def test_a_credential_is_never_shown_with_its_secret() -> None:
    secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    assert secret not in repr(Credential(kind=CredentialKind.ROTATING, state=CredentialState.ACTIVE, secret=secret))


def test_an_expired_code_is_expired_whatever_its_date_says() -> None:
    expired = Credential(kind=CredentialKind.APP, state=CredentialState.EXPIRED, expires_at=NOW + timedelta(days=1))

    assert expired.expired(NOW)


@pytest.mark.parametrize(
    ("waiver", "birthday", "day", "gap"),
    [
        (Waiver(signed_on=date(2026, 1, 2)), None, date(2040, 1, 1), None),
        (Waiver(signed_on=date(2026, 1, 2), expires_on=date(2026, 6, 15)), None, date(2026, 6, 15), None),
        (
            Waiver(signed_on=date(2026, 1, 2), expires_on=date(2026, 6, 15)),
            None,
            date(2026, 6, 16),
            "the waiver expired on 2026-06-15",
        ),
        (Waiver(signed_on=date(2026, 1, 2)), BORN, date(2026, 6, 14), None),
        (Waiver(signed_on=date(2026, 1, 2)), BORN, date(2026, 6, 15), "the waiver was signed while under age"),
        (Waiver(signed_on=date(2026, 6, 15)), BORN, date(2026, 6, 15), None),
    ],
)
def test_a_waiver_holds_from_signing_to_its_end_or_to_coming_of_age(
    waiver: Waiver, birthday: date | None, day: date, gap: str | None
) -> None:
    assert waiver.gap(birthday, day) == gap
