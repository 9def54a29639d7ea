"""The decision cases of tests/data/decisions: given facts, when this scan at this time, expect that answer.

A file is {"about": ..., "cases": [...]}. `given` is a patch over base.json, an import document: one location in
Madrid, open at any time; three members, Ada (ADA0001), Grace (GRACE02) and Alan (ALAN003), who hold nothing; one
pass type of each kind, none sold at the door. Short forms stand for what the document spells out:

- "Mon-Fri 10:00-16:00", or a list of such, for hours;
- "2026-06-01 10:00 to 11:30" for a visit of Ada's that another system kept; without "to" she is still inside;
- `types` patches pass types by id, or adds some; `passes` are Ada's, numbered p-1, p-2, ... if they have no id;
- a time is the wall clock of the place, "2026-06-15 18:42" or with seconds, unless it carries an offset.

A case takes the steps of `when` one after the other; `expect` belongs to the last, others may carry their own.
It is a part of the answer of `kiosk scan --json`; besides, `explains` is contained in one sentence of the
explanation, `same_visit_as` is the number of the step whose visit is meant, and `events` are the kinds of those that
the step wrote down, where there is a store to write to.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import Scan
from kiosk.domain.pay_as_you_go import Consent
from kiosk.domain.places import Direction

FOLDER = Path(__file__).parents[1] / "data" / "decisions"

Plain = dict[str, Any]
Answer = Mapping[str, Any]

FIELDS = frozenset(
    {
        "decision", "reason", "code", "at", "visit_id", "member", "entry_method", "entry_method_description", "pass_id",
        "booking_id", "remaining", "charge", "visit_count", "milestones", "flags", "offers", "visit_minutes",
    }
)  # fmt: skip
"""What an expectation may name of an answer."""

BESIDES = frozenset({"explains", "same_visit_as", "events"})
DIRECTIONS = {"in": Direction.IN_ONLY, "out": Direction.OUT_ONLY, "toggle": Direction.TOGGLE}
DECISIONS = frozenset({"checked_in", "checked_out", "already_in", "consent_needed", "refused"})


class _Strict(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A part of a file: keys that nobody knows are refused."""


class Reader(_Strict):
    """What the scanner puts around a code."""

    prefix: str = ""
    suffix: str = ""


class Given(_Strict):
    """A patch over the base club."""

    location: Plain = {}
    policies: Plain = {}
    locations: dict[str, Plain] = {}
    types: dict[str, Plain] = {}
    member: Plain = {}
    credential: Plain = {}
    members: dict[str, Plain] = {}
    plan: Plain | None = None
    passes: list[Plain] = []
    bookings: list[Plain] = []
    visits: list[str | Plain] = []


class Step(_Strict):
    """A scan, unless it says what else happens: a free entry, the end of the day, a change of the data, or that a
    visit, named by the number of its step, is undone, voided, converted or corrected, or one is filled in."""

    at: str
    scan: str | None = None
    where: str = "uptown"
    direction: Literal["in", "out", "toggle"] | None = None
    consent: str | None = None
    host: str | None = None
    symbology: str = "typed"
    free_entry: str | None = None
    by: str = "sam"
    reason: str = "Trial visit"
    close_day: bool = False
    undo: int | None = None
    void: int | None = None
    convert: int | None = None
    correct: int | None = None
    back_fill: str | None = None
    came: str | None = None
    left: str | None = None
    change: Given | None = None
    expect: Plain | None = None

    def __post_init__(self) -> None:
        if self.expect is not None:
            _check_names(self.expect)

    @property
    def sets_right(self) -> bool:
        """Whether staff set a visit right: that needs the events of the visit, which stand in a store."""
        return any(one is not None for one in (self.void, self.convert, self.correct, self.back_fill))


def _check_names(expected: Plain) -> None:
    unknown = set(expected) - FIELDS - BESIDES
    if unknown or expected.get("decision") not in DECISIONS:
        raise ValueError(f"an expectation names a decision, and none of {sorted(unknown)}")


class _Case(_Strict):
    name: str
    when: list[Step]
    expect: Plain
    peers: list[str] = []
    given: Given = msgspec.field(default_factory=Given)
    reader: Reader = msgspec.field(default_factory=Reader)
    pulled: str | None = None

    def __post_init__(self) -> None:
        _check_names(self.expect)


class _File(_Strict):
    about: str
    cases: list[_Case]


@dataclass(frozen=True)
class Case:
    """One case. `pulled`: when this machine last heard its server."""

    name: str
    topic: str
    given: Given
    steps: tuple[Step, ...]
    reader: Reader
    pulled: str | None

    def document(self, *changes: Given) -> Plain:
        """The import document that is given, with later changes."""
        document = base()
        for given in (self.given, *changes):
            _patch(document, given)
        _number_visits(document)
        return document

    def instant(self, time: str, where: str = "uptown") -> datetime:
        """A time as the case writes it: the wall clock of the place, or with an offset."""
        places = {one["id"]: one for one in self.document()["locations"]}
        return instant(time, places[where]["time_zone"])

    def scan(self, step: Step, ident: str) -> Scan:
        """The scan of a step."""
        code = next((one for one in (step.scan, step.free_entry, step.back_fill) if one is not None), None)
        assert code is not None
        return Scan.read(
            code,
            Symbology(step.symbology),
            scan_id=ident,
            at=self.instant(step.at, step.where),
            prefix=self.reader.prefix,
            suffix=self.reader.suffix,
            direction=None if step.direction is None else DIRECTIONS[step.direction],
            consent=None if step.consent is None else Consent(step.consent),
            host=step.host,
        )


def base() -> Plain:
    """The club that every case begins with."""
    document: Plain = json.loads((FOLDER / "base.json").read_bytes())
    return document


def all_cases() -> list[Case]:
    """Every case of every file; a name stands once."""
    found = [case for path in sorted(FOLDER.glob("*.json")) if path.stem != "base" for case in _read(path)]
    names = [case.name for case in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    assert not twice, f"names that stand twice: {twice}"
    return found


def _read(path: Path) -> Iterator[Case]:
    for one in msgspec.json.decode(path.read_bytes(), type=_File).cases:
        *before, last = one.when
        assert last.expect is None, f"{one.name}: `expect` of the last step stands beside `when`"
        steps = (*before, msgspec.structs.replace(last, expect=one.expect))
        yield Case(one.name, path.stem, one.given, steps, one.reader, one.pulled)


# ---------------------------------------------------------------- short forms


def instant(time: str, zone: str) -> datetime:
    """A wall-clock time in `zone`, or one with its own offset, in UTC."""
    parsed = datetime.fromisoformat(time)
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def hours(written: str | list[str]) -> list[Plain]:
    """ "Mon-Fri 10:00-16:00", "Sat 10:00-14:00", "daily 06:00-23:00"; one or several."""
    several = [written] if isinstance(written, str) else written
    return [_window(*one.split()) for one in several]


def _window(days: str, times: str) -> Plain:
    first, _, last = ("Mon-Sun" if days == "daily" else days).partition("-")
    start, _, end = times.partition("-")
    numbers = range(_DAYS.index(first) + 1, _DAYS.index(last or first) + 2)
    return {"days": list(numbers), "from": start, "to": end}


def _patch(document: Plain, given: Given) -> None:
    place = document["locations"][0]
    _put_location(place, given.location)
    place["policies"] |= given.policies
    for name, patch in given.locations.items():
        other = _named(document["locations"], name, copy.deepcopy(place) | {"name": name.title()})
        policies = other["policies"] | patch.get("policies", {})
        _put_location(other, patch | {"policies": policies})
    for name, patch in given.types.items():
        fresh = {"name": name.replace("-", " ").title(), "price": 1000, "currency": "EUR"}
        sort = _named(document["pass_types"], name, fresh)
        sort |= patch
        if "hours" in patch:
            sort["hours"] = hours(patch["hours"])
    _put_member(document["members"][0], given.member | ({"passes": given.passes} if given.passes else {}))
    document["members"][0]["credentials"][0] |= given.credential
    for name, patch in given.members.items():
        _put_member(_named(document["members"], name, {"first_name": name.title(), "last_name": "Lovelace"}), patch)
    if given.plan is not None:
        document["plans"] = [{"id": "plan", "name": "Plan", "limit": given.plan}]
        document["members"][0]["plan_id"] = "plan"
    zones = {one["id"]: one["time_zone"] for one in document["locations"]}
    for patch in given.bookings:
        booking = _named(document["bookings"], patch.get("id", f"b-{len(document['bookings']) + 1}"), {})
        booking |= _booking(patch, zones)
    document["visits"] += [_visit(one, zones) for one in given.visits]


def _named(several: list[Plain], name: str, fresh: Plain) -> Plain:
    found = next((one for one in several if one["id"] == name), None)
    if found is None:
        found = fresh | {"id": name}
        several.append(found)
    return found


def _put_location(place: Plain, patch: Plain) -> None:
    place |= patch
    if "opening_hours" in patch:
        place["opening_hours"] = hours(patch["opening_hours"])


def _put_member(member: Plain, patch: Plain) -> None:
    known = {held["id"]: held for held in member.get("passes", [])}
    member |= patch
    prefix = "p" if member["id"] == "ada" else member["id"]
    held = []
    for number, one in enumerate(patch.get("passes", []), start=1):
        name = one.get("id", f"{prefix}-{number}")
        written = {("pass_type_id" if key == "type" else key): value for key, value in one.items()}
        held.append(known.pop(name, {}) | written | {"id": name})
    member["passes"] = [*known.values(), *held]


def _booking(patch: Plain, zones: Mapping[str, str]) -> Plain:
    place = patch.get("where", "uptown")
    start, end = _window_of(f"{patch['from']} to {patch['to']}", zones[place])
    return {
        "member_id": patch.get("by", "ada"),
        "guests": patch.get("guests", []),
        "location_id": place,
        "resource": patch.get("resource", "Studio 2"),
        "starts_at": start,
        "ends_at": end,
        "state": patch.get("state", "confirmed"),
    }


def _visit(written: str | Plain, zones: Mapping[str, str]) -> Plain:
    patch: Plain = {"at": written} if isinstance(written, str) else written
    place = patch.get("where", "uptown")
    start, end = _window_of(patch["at"], zones[place])
    return {
        "member_id": patch.get("member", "ada"),
        "location_id": place,
        "checked_in_at": start,
        "checked_out_at": end,
        "entry_method": patch.get("method", "MIG"),
    }


def _window_of(written: str, zone: str) -> tuple[str, str | None]:
    """ "2026-06-15 18:00 to 19:00"; the end may name its own day, or be missing."""
    start, _, end = written.partition(" to ")
    if end and "-" not in end:
        end = f"{start[:10]} {end}"
    return instant(start, zone).isoformat(), instant(end, zone).isoformat() if end else None


def _number_visits(document: Plain) -> None:
    for number, visit in enumerate(document["visits"], start=1):
        visit["id"] = f"v-{number}"


# ---------------------------------------------------------------- comparing


def check(expected: Plain, answers: list[Answer]) -> None:
    """The last answer holds what is expected, or an AssertionError shows both."""
    answer = answers[-1]
    wanted = {name: value for name, value in expected.items() if name in FIELDS}
    assert {name: _part_of(answer[name], value) for name, value in wanted.items()} == wanted, _told(answer)
    if "explains" in expected:
        assert any(expected["explains"] in sentence for sentence in answer["explanation"]), _told(answer)
    if "events" in expected and "events" in answer:
        assert answer["events"] == expected["events"], _told(answer)
    if "same_visit_as" in expected:
        assert answer["visit_id"] == answers[expected["same_visit_as"] - 1]["visit_id"] is not None, _told(answer)


def _part_of(value: Any, wanted: Any) -> Any:
    """`value` without what is not wanted, so that the two can be compared as wholes."""
    if isinstance(wanted, dict) and isinstance(value, dict):
        return {name: _part_of(value[name], wanted[name]) for name in wanted if name in value}
    if isinstance(wanted, list) and isinstance(value, list) and len(wanted) == len(value):
        return [_part_of(one, other) for one, other in zip(value, wanted, strict=True)]
    return value


def _told(answer: Answer) -> str:
    said = {name: value for name, value in answer.items() if value not in (None, [], "")}
    return f"the answer was {json.dumps(said, ensure_ascii=False, indent=1)}"
