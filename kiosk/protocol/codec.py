"""Domain values to JSON and back, validated; the one codec of the wire, the events table and the command line.

msgspec reads and writes the domain's dataclasses as they are, so there is no second set of classes. What an
event's payload is follows from its kind, so an event is read in two steps: the kind, then the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from kiosk.domain.charges import Charge
from kiosk.domain.decisions import CheckedIn, CheckedOut, Refused
from kiosk.domain.events import (
    AnyEvent,
    Converted,
    Corrected,
    Event,
    EventKind,
    Linked,
    NoteClosed,
    Noted,
    Payload,
    PreferencesChosen,
    Registered,
    Voided,
)

T = TypeVar("T")


class Unreadable(ValueError):
    """What was received is not what the protocol says; the message names the place."""


PAYLOADS: dict[EventKind, type[Payload]] = {
    EventKind.VISIT_REGISTERED: Registered,
    EventKind.CHECKED_IN: CheckedIn,
    EventKind.CORRECTED: Corrected,
    EventKind.CONVERTED: Converted,
    EventKind.LINKED: Linked,
    EventKind.CHECKED_OUT: CheckedOut,
    EventKind.VOIDED: Voided,
    EventKind.REFUSED: Refused,
    EventKind.CHARGED: Charge,
    EventKind.CHARGE_VOIDED: Charge,
    EventKind.NOTED: Noted,
    EventKind.NOTE_CLOSED: NoteClosed,
    EventKind.PREFERENCES_CHOSEN: PreferencesChosen,
}

_DAMAGE = (msgspec.MsgspecError, UnicodeError, RecursionError)

_encoder = msgspec.json.Encoder()
_payload_decoders = {kind: msgspec.json.Decoder(payload) for kind, payload in PAYLOADS.items()}
_event_decoders = {
    kind: msgspec.json.Decoder(Event[payload])  # type: ignore[valid-type]  # chosen at run time, by kind
    for kind, payload in PAYLOADS.items()
}


@dataclass(frozen=True, slots=True)
class _KindOnly:
    kind: EventKind


_kind_decoder = msgspec.json.Decoder(_KindOnly)


def encode(value: object) -> bytes:
    """JSON bytes of any domain or protocol value."""
    return _encoder.encode(value)


def decode(raw: bytes | str, expected: type[T]) -> T:
    """The value of type `expected` in `raw`; raises Unreadable."""
    try:
        return msgspec.json.decode(raw, type=expected)
    except _DAMAGE as error:
        raise Unreadable(str(error)) from error


def decode_event(raw: bytes | msgspec.Raw) -> AnyEvent:
    """One event; raises Unreadable, also for a kind that this version does not know."""
    try:
        event: AnyEvent = _event_decoders[_kind_decoder.decode(raw).kind].decode(raw)
    except _DAMAGE as error:
        raise Unreadable(str(error)) from error
    return event


def decode_payload(kind: EventKind, raw: str | bytes) -> Payload:
    """The payload of an event of this kind; raises Unreadable."""
    try:
        return _payload_decoders[kind].decode(raw)
    except _DAMAGE as error:
        raise Unreadable(str(error)) from error


def plain(value: object) -> Any:
    """`value` as dicts, lists, strings and numbers, for a JSON column or for printing."""
    return msgspec.to_builtins(value)


def typed(value: object, expected: type[T]) -> T:
    """The reverse of `plain`; raises Unreadable."""
    try:
        return msgspec.convert(value, expected)
    except msgspec.MsgspecError as error:
        raise Unreadable(str(error)) from error
