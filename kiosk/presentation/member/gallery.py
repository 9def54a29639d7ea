"""One of each screen and of each important variant, to be looked at and photographed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.charges import Charge
from kiosk.domain.house import Crowd, House
from kiosk.domain.passes import Bill, PassKind, PassType
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.preferences import Preferences
from kiosk.domain.reasons import Reason
from kiosk.presentation.member.around import Around, Camera, Offered, TakenBackKind, Undoable
from kiosk.presentation.member.conversations import (
    Guide,
    HelpCalled,
    NumberEntry,
    NumberPhase,
    Subject,
    TakingBack,
    TakingBackPhase,
)
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    ComfortSheet,
    Consent,
    ConsentPhase,
    Denied,
    Goodbye,
    Hint,
    Idle,
    OutOfOrder,
    Screen,
    StopBy,
)

AT = datetime(2026, 7, 14, 16, 4, tzinfo=UTC)
"""A Tuesday in July, 18:04 on the clock of a place in Central Europe."""

AROUND = Around(
    place="Northwall Climbing",
    camera=Camera.READY,
    at=AT,
    show_details=True,
    house=House(number_digits=5),
    offered=Offered(phone="0123 456", top_up="https://club.example/top-up", sign="https://club.example/sign"),
)

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

_ALONE = replace(AROUND, offered=replace(AROUND.offered, attended=False))
_CAN_UNDO = replace(
    AROUND,
    undoable=(
        Undoable(number=1, kind=TakenBackKind.CHECK_IN, visit_id="before", language=None, until=60.0),
        Undoable(number=2, kind=TakenBackKind.CHECK_IN, visit_id="shown", language=None, until=60.0),
    ),
)
_CAN_RETURN = replace(
    AROUND,
    undoable=(Undoable(number=1, kind=TakenBackKind.CHECK_OUT, visit_id="left", language=None, until=60.0),),
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

_STOP_BY = StopBy(around=AROUND, since=0.0, until=6.0, language=None)
_UNDO = TakingBack(
    around=AROUND,
    since=0.0,
    until=15.0,
    language=None,
    kind=TakenBackKind.CHECK_IN,
    visit_id="1",
    phase=TakingBackPhase.SCAN,
)
_HELP = HelpCalled(around=AROUND, since=0.0, until=90.0, language=None, ticket="K7F2")
_GUIDE = Guide(around=AROUND, since=0.0, until=60.0, language=None, subject=Subject.FIND_CODE)
_NUMBER = NumberEntry(around=AROUND, since=0.0, until=30.0, language=None)
_SHEET = ComfortSheet(around=AROUND, since=0.0, until=60.0, language=None, behind=_IDLE)

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
    "idle-full": replace(_IDLE, around=replace(AROUND, house=House(full=True, number_digits=5))),
    "idle-closed": replace(
        _IDLE, around=replace(AROUND, house=House(closed=True, number_digits=5, opens_at=AT + timedelta(hours=12)))
    ),
    "idle-busy": replace(
        _IDLE,
        around=replace(
            AROUND,
            house=House(crowd=Crowd.BUSY, number_digits=5),
            offered=replace(AROUND.offered, crowd=True),
        ),
    ),
    "idle-can-undo": replace(_IDLE, around=_CAN_UNDO),
    "idle-can-return": replace(_IDLE, around=_CAN_RETURN),
    "out-of-order": OutOfOrder(around=AROUND, since=0.0),
    "accepted": _ACCEPTED,
    "accepted-no-name": replace(_ACCEPTED, name=None),
    "accepted-visits-left": replace(_ACCEPTED, remaining=4),
    "accepted-charged": replace(_ACCEPTED, charge=_CHARGE),
    "accepted-can-undo": replace(_ACCEPTED, around=_CAN_UNDO, charge=_CHARGE, visit_id="shown"),
    "accepted-brief": replace(_ACCEPTED, brief=True),
    "accepted-brief-charged": replace(_ACCEPTED, around=_CAN_UNDO, charge=_CHARGE, visit_id="shown", brief=True),
    "accepted-birthday": replace(_ACCEPTED, birthday=True),
    "accepted-milestone": replace(_ACCEPTED, milestone=100),
    "accepted-first-visit": replace(_ACCEPTED, milestone=1),
    "accepted-long-name": replace(_ACCEPTED, name="Maximiliane-Konstan…", remaining=10),
    "goodbye": replace(_GOODBYE, minutes=91),
    "stop-by": _STOP_BY,
    "stop-by-form": replace(_STOP_BY, form=True),
    "stop-by-charged": replace(_STOP_BY, around=_CAN_UNDO, charge=_CHARGE, visit_id="shown"),
    "goodbye-can-return": replace(_GOODBYE, around=_CAN_RETURN, visit_id="left", minutes=91),
    "goodbye-brief": replace(_GOODBYE, brief=True),
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
    "denied-alone": replace(_DENIED, around=_ALONE, reason=Reason.NO_PASS, ticket="K7F2"),
    **{f"taking-back-{phase.value}": replace(_UNDO, phase=phase) for phase in TakingBackPhase},
    "taking-back-return": replace(_UNDO, kind=TakenBackKind.CHECK_OUT, phase=TakingBackPhase.DONE),
    "help-called": _HELP,
    "help-accepted": replace(_HELP, by="Sam"),
    "help-alone": replace(_HELP, around=_ALONE),
    **{f"guide-{subject.value.replace('_', '-')}": replace(_GUIDE, subject=subject) for subject in Subject},
    "number": _NUMBER,
    "number-typed": replace(_NUMBER, digits="1048"),
    **{
        f"number-{phase.value.replace('_', '-')}": replace(
            _NUMBER, phase=phase, digits="10482" if phase is NumberPhase.CHECKING else ""
        )
        for phase in NumberPhase
        if phase is not NumberPhase.TYPING
    },
    "sheet": _SHEET,
    "sheet-chosen": replace(
        _SHEET,
        around=replace(
            AROUND,
            offered=replace(AROUND.offered, speaks=True),
            comfort=Preferences(more_time=True, quiet=True),
            comfort_until=60.0,
            remember=True,
        ),
    ),
}
