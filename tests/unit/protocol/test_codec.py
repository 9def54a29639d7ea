"""Every event and message goes out and comes back as it was; what is damaged is unreadable, never a fault."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.charges import Charge, ChargeState, Tariff
from kiosk.domain.decisions import CheckedIn, CheckedOut, Flag, Refused, Sale
from kiosk.domain.events import (
    AnyEvent,
    Converted,
    Corrected,
    Event,
    EventKind,
    Linked,
    NoteClosed,
    Noted,
    PreferencesChosen,
    Registered,
    Voided,
)
from kiosk.domain.members import Person
from kiosk.domain.passes import PassKind
from kiosk.domain.places import Policies
from kiosk.domain.preferences import Preferences
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import Entitlement, EntryMethod, FreeEntry, PassUse
from kiosk.protocol import codec
from kiosk.protocol.messages import Changes, EventAnswer, Hello, Outcome, Push, PushAnswer, Row, Tombstone, Welcome
from tests.fakes.club import ADA, NOW

words = st.text(max_size=20)
ids = st.text(min_size=1, max_size=20)
counts = st.integers(-(2**40), 2**53)
instants = st.datetimes(
    datetime.fromisoformat("1970-01-01"),
    datetime.fromisoformat("2099-12-31"),
    timezones=st.just(UTC) | st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
people = st.builds(
    Person, id=ids, first_name=words, last_name=words, language=st.none() | words, show_name=st.booleans()
)
grounds = st.one_of(
    st.builds(
        Entitlement,
        method=st.just(EntryMethod.PASS),
        description=words,
        pass_id=st.none() | ids,
        pay_as_you_go=st.booleans(),
    ),
    st.builds(Entitlement, method=st.just(EntryMethod.MEMBERSHIP), description=words, pass_id=ids),
    st.builds(Entitlement, method=st.just(EntryMethod.BOOKING), description=words, booking_id=st.none() | ids),
    st.builds(Entitlement, method=st.sampled_from([EntryMethod.FREE, EntryMethod.MIGRATED]), description=words),
)
uses = st.builds(PassUse, pass_id=ids, visits=counts, minutes=counts)
charges = st.builds(
    Charge,
    visit_id=ids,
    amount=counts,
    currency=words,
    pass_type_id=ids,
    price_version=counts,
    state=st.sampled_from(ChargeState),
)
sales = st.builds(
    Sale,
    pass_id=ids,
    pass_type_id=ids,
    kind=st.sampled_from(PassKind),
    day=st.dates(),
    location_id=ids,
    remaining=counts,
    tariff=st.none()
    | st.builds(
        Tariff,
        pass_type_id=ids,
        price=counts,
        currency=st.just("EUR"),
        price_version=counts,
        minutes=st.integers(1, 99),
    ),
)
repaired: dict[str, st.SearchStrategy[Any]] = {"visit_id": ids, "member": people, "at": instants, "location_id": ids}
PAYLOADS: dict[EventKind, st.SearchStrategy[Any]] = {
    EventKind.VISIT_REGISTERED: st.builds(
        Registered, **repaired, starts_at=instants, ends_at=st.none() | instants, booking_id=st.none() | ids
    ),
    EventKind.CORRECTED: st.builds(
        Corrected,
        **repaired,
        reason=words,
        checked_in_at=st.none() | instants,
        checked_out_at=st.none() | instants,
        was_checked_in_at=st.none() | instants,
        was_checked_out_at=st.none() | instants,
        charge=st.none() | charges,
    ),
    EventKind.CONVERTED: st.builds(
        Converted,
        **repaired,
        entitlement=grounds,
        pass_kind=st.none() | st.sampled_from(PassKind),
        remaining=st.none() | counts,
        pass_use=st.none() | uses,
        sale=st.none() | sales,
        charge=st.none() | charges,
        counts_towards_plan_limits=st.booleans(),
    ),
    EventKind.LINKED: st.builds(Linked, **repaired, booking_id=ids),
    EventKind.VOIDED: st.builds(Voided, **repaired, reason=words, charge=st.none() | charges),
    EventKind.CHARGE_VOIDED: charges,
    EventKind.CHECKED_IN: st.builds(
        CheckedIn,
        visit_id=ids,
        member=people,
        code=words,
        at=instants,
        day=st.dates(date(1970, 1, 1), date(2099, 12, 31)),
        location_id=ids,
        entitlement=grounds,
        visit_count=counts,
        pass_kind=st.none() | st.sampled_from(PassKind),
        remaining=st.none() | counts,
        pass_use=st.none() | uses,
        sale=st.none() | sales,
        free_entry=st.none() | st.builds(FreeEntry, reason=st.text("abc", min_size=3, max_size=9), granted_by=ids),
        counts_towards_plan_limits=st.booleans(),
        again=st.booleans(),
        charge=st.none() | charges,
        milestones=st.lists(words, max_size=2).map(tuple),
        flags=st.lists(st.sampled_from(Flag), max_size=3).map(tuple),
        explanation=st.lists(words, max_size=3).map(tuple),
    ),
    EventKind.CHECKED_OUT: st.builds(
        CheckedOut,
        visit_id=ids,
        member=people,
        code=words,
        at=instants,
        location_id=ids,
        minutes=counts,
        pass_use=st.none() | uses,
        charge=st.none() | charges,
        automatic=st.booleans(),
        explanation=st.lists(words, max_size=3).map(tuple),
    ),
    EventKind.CHARGED: charges,
    EventKind.REFUSED: st.builds(
        Refused,
        reason=st.sampled_from(Reason),
        member=st.none() | people,
        code=words,
        at=instants,
        location_id=ids,
        good_from=st.none() | instants,
        explanation=st.lists(words, max_size=3).map(tuple),
        ticket=st.sampled_from(["", "K7F2"]),
    ),
    EventKind.NOTED: st.builds(
        Noted,
        member=people,
        at=instants,
        location_id=ids,
        text=st.text("aö\n \u200f", min_size=1, max_size=280).filter(str.strip),
        until=st.none() | st.dates(),
        at_check_in=st.booleans(),
    ),
    EventKind.NOTE_CLOSED: st.builds(NoteClosed, member=people, at=instants, location_id=ids, note_id=ids),
    EventKind.PREFERENCES_CHOSEN: st.builds(
        PreferencesChosen,
        member=people,
        at=instants,
        location_id=ids,
        preferences=st.builds(
            Preferences,
            language=st.none() | words,
            quiet=st.booleans(),
            speak=st.booleans(),
            agreed_up_to=st.none() | st.integers(0, 9_999),
        ),
    ),
}


@st.composite
def events(draw: st.DrawFn) -> AnyEvent:
    kind = draw(st.sampled_from(EventKind))
    return Event(
        id=draw(ids),
        kind=kind,
        visit_id=draw(st.none() | ids),
        member_id=draw(st.none() | ids),
        location_id=draw(ids),
        occurred_at=draw(instants),
        recorded_at=draw(instants),
        actor=draw(words),
        device=draw(words),
        payload=draw(PAYLOADS[kind]),
        server_seq=draw(st.none() | counts),
    )


def test_every_kind_of_event_has_a_payload() -> None:
    assert set(codec.PAYLOADS) == set(EventKind) == set(PAYLOADS)


@given(events())
def test_an_event_comes_back_as_it_was(event: AnyEvent) -> None:
    raw = codec.encode(event)

    assert codec.decode_event(raw) == event
    assert codec.decode_event(msgspec.Raw(raw)) == event
    assert codec.decode_payload(event.kind, codec.encode(event.payload)) == event.payload
    assert codec.decode_payload(event.kind, codec.encode(event.payload).decode()) == event.payload


@given(events())
def test_an_event_is_written_the_same_way_every_time(event: AnyEvent) -> None:
    raw = codec.encode(event)

    assert codec.encode(codec.decode_event(raw)) == raw


REFUSAL: AnyEvent = Event(
    id="e-1",
    kind=EventKind.REFUSED,
    visit_id=None,
    member_id="m-1",
    location_id="uptown",
    occurred_at=NOW,
    recorded_at=NOW,
    actor="member",
    device="k-1",
    payload=Refused(reason=Reason.NO_PASS, member=ADA, code="…001", at=NOW, location_id="uptown", ticket="K7F2"),
)


def test_an_event_is_written_as_the_protocol_says() -> None:
    assert json.loads(codec.encode(REFUSAL)) == {
        "id": "e-1",
        "kind": "refused",
        "visit_id": None,
        "member_id": "m-1",
        "location_id": "uptown",
        "occurred_at": "2026-06-15T16:42:03Z",
        "recorded_at": "2026-06-15T16:42:03Z",
        "actor": "member",
        "device": "k-1",
        "payload": {
            "reason": "no_pass",
            "member": {
                "id": "m-1",
                "first_name": "Ada",
                "last_name": "Byron",
                "language": None,
                "show_name": False,
                "preferences": None,
            },
            "code": "…001",
            "at": "2026-06-15T16:42:03Z",
            "location_id": "uptown",
            "good_from": None,
            "explanation": [],
            "ticket": "K7F2",
        },
        "server_seq": None,
        "clock_offset": None,
    }


def test_a_refusal_of_an_older_version_has_no_ticket() -> None:
    wire = json.loads(codec.encode(REFUSAL))
    del wire["payload"]["ticket"]

    assert codec.decode_event(json.dumps(wire).encode()).payload == replace(REFUSAL.payload, ticket="")


def test_fields_of_the_future_are_ignored() -> None:
    wire = json.loads(codec.encode(REFUSAL))
    wire["colour"] = wire["payload"]["colour"] = wire["payload"]["member"]["colour"] = "red"

    assert codec.decode_event(json.dumps(wire).encode()) == REFUSAL


@pytest.mark.parametrize("field", [one.name for one in fields(Event) if one.name not in ("server_seq", "clock_offset")])
def test_an_event_with_a_field_missing_is_unreadable(field: str) -> None:
    wire = json.loads(codec.encode(REFUSAL))
    del wire[field]

    with pytest.raises(codec.Unreadable):
        codec.decode_event(json.dumps(wire).encode())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "of_the_future"),
        ("kind", "checked_in"),
        ("kind", None),
        ("id", 7),
        ("occurred_at", "yesterday"),
        ("occurred_at", 7),
        ("payload", {}),
        ("payload", None),
        ("payload", "no_pass"),
        ("server_seq", "7"),
        ("server_seq", 1.5),
    ],
)
def test_an_event_with_a_wrong_value_is_unreadable(field: str, value: object) -> None:
    wire = json.loads(codec.encode(REFUSAL)) | {field: value}

    with pytest.raises(codec.Unreadable):
        codec.decode_event(json.dumps(wire).encode())


def test_an_impossible_ground_is_unreadable() -> None:
    entered = json.loads(codec.encode(REFUSAL)) | {"kind": "checked_in"}
    entered["payload"] = {
        "visit_id": "v", "member": entered["payload"]["member"], "code": "…", "at": "2026-06-15T16:42:03Z",
        "day": "2026-06-15", "location_id": "uptown", "visit_count": 1,
        "entitlement": {"method": "FRE", "description": "", "pass_id": "p-1"},
    }  # fmt: skip

    with pytest.raises(codec.Unreadable, match="uses no pass"):
        codec.decode_event(json.dumps(entered).encode())


RAW = codec.encode(REFUSAL)


@pytest.mark.parametrize("length", range(0, len(RAW), 7))
def test_half_an_event_is_unreadable(length: int) -> None:
    with pytest.raises(codec.Unreadable):
        codec.decode_event(RAW[:length])


@given(st.binary(max_size=60))
def test_noise_is_unreadable(noise: bytes) -> None:
    for read in (
        lambda: codec.decode_event(noise),
        lambda: codec.decode_payload(EventKind.REFUSED, noise),
        lambda: codec.decode(noise, PushAnswer),
    ):
        with pytest.raises(codec.Unreadable):
            read()


@given(st.integers(0, len(RAW) - 1), st.integers(0, 255))
def test_a_flipped_byte_is_another_event_or_unreadable(place: int, byte: int) -> None:
    damaged = RAW[:place] + bytes([byte]) + RAW[place + 1 :]
    try:
        codec.decode_event(damaged)
    except codec.Unreadable:
        pass
    except Exception as error:  # noqa: BLE001  # any other error would end the server's call
        pytest.fail(f"{damaged!r}: {error!r}")


@pytest.mark.parametrize("noise", [b"\xff\xfe", b'"\xff"', b'{"id": "\xc3\x28"}', b'{"id": "\\ud800"}', b"[" * 100_000])
def test_what_is_no_text_is_unreadable(noise: bytes) -> None:
    with pytest.raises(codec.Unreadable):
        codec.decode_event(noise)
    with pytest.raises(codec.Unreadable):
        codec.decode(noise, Hello)


def test_values_in_values_without_end_are_unreadable() -> None:
    wire = codec.encode(MESSAGES[3]).replace(b'["Blue"]', b"[" * 100_000 + b"]" * 100_000)

    with pytest.raises(codec.Unreadable):
        codec.decode(wire, Changes)


# ---------------------------------------------------------------- messages

MESSAGES = [
    Hello(request_id="r", versions=(1, 2)),
    Welcome(request_id="r", version=1, device="d-1", location_id="uptown", server_time=NOW),
    PushAnswer(
        request_id="r",
        answers=(
            EventAnswer(event_id="e-1", outcome=Outcome.ACCEPTED, server_seq=7),
            EventAnswer(event_id=None, outcome=Outcome.REFUSED, problem="unreadable"),
        ),
        server_time=NOW,
    ),
    Changes(
        request_id="r",
        cursor="c1-7",
        more=True,
        tombstones=(Tombstone(table="bookings", id="b-1", change=6),),
        rows=(Row(table="members", change=5, values={"id": "m-1", "overdue": 0, "teams": ["Blue"], "note": None}),),
        events=(),
        server_time=NOW,
    ),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_comes_back_as_it_was(message: Any) -> None:
    assert codec.decode(codec.encode(message), type(message)) == message


def test_events_within_a_message_are_read_one_by_one() -> None:
    push = Push(request_id="r", events=(msgspec.Raw(RAW), msgspec.Raw(b'{"id": "e-2", "kind": "odd"}')))
    read = codec.decode(codec.encode(push), Push)

    assert codec.decode_event(read.events[0]) == REFUSAL
    with pytest.raises(codec.Unreadable):
        codec.decode_event(read.events[1])


def test_an_outcome_of_the_future_is_unreadable() -> None:
    wire = codec.encode(MESSAGES[2]).replace(b'"accepted"', b'"postponed"')

    with pytest.raises(codec.Unreadable, match="postponed"):
        codec.decode(wire, PushAnswer)


# ---------------------------------------------------------------- plain values


def test_plain_values_come_back_typed() -> None:
    policies = replace(Policies(), payg_day_max=1_500, milestones=(7,))

    assert list(codec.plain(policies)["milestones"]) == [7]
    assert codec.typed(codec.plain(policies), Policies) == policies


def test_plain_values_of_the_wrong_kind_are_unreadable() -> None:
    with pytest.raises(codec.Unreadable):
        codec.typed({"double_scan_seconds": "many"}, Policies)
