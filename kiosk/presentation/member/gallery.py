"""One of each screen and of each important variant, to be looked at and photographed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.charges import Charge
from kiosk.domain.passes import Bill, PassKind, PassType
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.reasons import Reason
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    Around,
    Camera,
    Consent,
    ConsentPhase,
    Denied,
    Goodbye,
    Hint,
    Idle,
    OutOfOrder,
    Screen,
)

AT = datetime(2026, 7, 14, 16, 4, tzinfo=UTC)
"""A Tuesday in July, 18:04 on the clock of a place in Central Europe."""

AROUND = Around(place="Northwall Climbing", camera=Camera.READY, at=AT, show_details=True)

_DAY = Offer(pass_type=PassType(id="day", name="Day pass", kind=PassKind.DAY, price=1200, currency="EUR"), minutes=296)
_EVENING = Offer(
    pass_type=PassType(
        id="evening", name="Evening", kind=PassKind.MINUTES, price=800, currency="EUR", minutes_included=180
    ),
    minutes=180,
)
_TEN = Offer(
    pass_type=PassType(
        id="ten", name="10 visits", kind=PassKind.VISITS, price=9000, currency="EUR", visits_included=10
    ),
    minutes=296,
)

_IDLE = Idle(around=AROUND, since=0.0)
_ACCEPTED = Accepted(around=AROUND, since=0.0, until=2.5, language=None, name="Anna", at=AT)
_GOODBYE = Goodbye(around=AROUND, since=0.0, until=3.0, language=None, name="Anna")
_INSIDE = AlreadyInside(
    around=AROUND, since=0.0, until=8.0, language=None, handle="1", inside_since=AT - timedelta(minutes=2)
)
_BY_TIME = Offer(
    pass_type=replace(_DAY.pass_type, id="hour", name="By the hour", price=450, bill=Bill.AT_CHECK_OUT), minutes=60
)
_CHARGE = Charge(visit_id="1", amount=1200, currency="EUR", pass_type_id=_DAY.pass_type.id, price_version=1)
_CONSENT = Consent(
    around=AROUND,
    since=0.0,
    until=40.0,
    language=None,
    handle="1",
    name="Anna",
    at=AT,
    offers=(_DAY, _EVENING, _TEN),
    chosen=_DAY,
)
_DENIED = Denied(around=AROUND, since=0.0, until=8.0, language=None, reason=Reason.UNKNOWN_CODE, at=AT)

_GOOD_FROM = {
    Reason.CLOSED: AT + timedelta(hours=12),
    Reason.WRONG_HOURS: AT + timedelta(hours=2),
    Reason.PASS_NOT_STARTED: AT + timedelta(days=2),
}

GALLERY: dict[str, Screen] = {
    "idle": _IDLE,
    "idle-reading": replace(_IDLE, reading_until=3.0),
    **{
        f"idle-hint-{hint.value.replace('_', '-')}": replace(_IDLE, reading_until=3.0, hint=hint, hint_until=3.0)
        for hint in Hint
    },
    "idle-offline": replace(_IDLE, banner=True, around=replace(AROUND, offline_since=-90.0, waiting=23)),
    "idle-starting": replace(_IDLE, around=replace(AROUND, camera=Camera.STARTING)),
    "idle-resting": replace(
        _IDLE,
        around=replace(AROUND, camera=Camera.RESTING, camera_fix="Plug the camera in again. It starts by itself."),
    ),
    "idle-scanner-only": replace(_IDLE, around=replace(AROUND, camera=Camera.NONE)),
    "out-of-order": OutOfOrder(around=AROUND, since=0.0),
    "accepted": _ACCEPTED,
    "accepted-no-name": replace(_ACCEPTED, name=None),
    "accepted-visits-left": replace(_ACCEPTED, remaining=4),
    "accepted-charged": replace(_ACCEPTED, charge=_CHARGE),
    "accepted-milestone": replace(_ACCEPTED, milestone=100),
    "accepted-first-visit": replace(_ACCEPTED, milestone=1),
    "accepted-long-name": replace(_ACCEPTED, name="Maximiliane-Konstan…", remaining=10),
    "goodbye": replace(_GOODBYE, minutes=91),
    "goodbye-charged-by-time": replace(_GOODBYE, minutes=91, charge=_CHARGE),
    "goodbye-no-name": replace(_GOODBYE, name=None),
    "already-inside": _INSIDE,
    "already-inside-leaving": replace(_INSIDE, leaving=True, until=10.0),
    "consent": _CONSENT,
    "consent-one-offer": replace(_CONSENT, offers=(_DAY,), name=None),
    "consent-other-chosen": replace(_CONSENT, chosen=_TEN),
    "consent-by-time": replace(_CONSENT, offers=(_BY_TIME, _DAY), chosen=_BY_TIME),
    "consent-still-there": replace(_CONSENT, phase=ConsentPhase.STILL_THERE, until=20.0),
    "consent-paying": replace(_CONSENT, phase=ConsentPhase.PAYING, until=10.0),
    "denied-with-ticket": replace(_DENIED, reason=Reason.NO_PASS, ticket="K7F2"),
    "denied-kept-to-the-end": replace(_DENIED, reason=Reason.PASS_ENDED, extended=10),
    **{
        f"denied-{reason.value.replace('_', '-')}": replace(_DENIED, reason=reason, good_from=_GOOD_FROM.get(reason))
        for reason in Reason
    },
}
