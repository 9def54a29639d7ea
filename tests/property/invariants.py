"""What must always hold of a front desk (rules.md 9), asked of the rows of its store."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.events import AnyEvent
from tests.fakes.documents import Document
from tests.property import money
from tests.property.clubs import TYPES, calendar_of, place_of
from tests.property.machines import Seen


def visits_are_whole(seen: Seen, document: Document) -> None:
    """They end after they began, belong to the day on which they began, and each that begun has its event."""
    begun = {event.visit_id for event in seen.events if event.kind in ("checked_in", "visit_registered")}
    assert {visit.id for visit in seen.visits} == begun
    for visit in _present(seen):
        calendar = calendar_of(document, visit.location_id)
        assert calendar.start_of(visit.day) <= visit.checked_in_at < calendar.end_of(visit.day), visit
        assert visit.checked_in_at <= visit.entered_at, visit
        assert visit.checked_out_at is None or visit.entered_at <= visit.checked_out_at, visit


def nobody_is_anywhere_twice(seen: Seen, _: Document) -> None:
    """No two visits of a member and a location overlap, and none is a conflict."""
    beside = defaultdict(list)
    for visit in _present(seen):
        beside[visit.member_id, visit.location_id].append(visit)
    for visits in beside.values():
        visits.sort(key=lambda v: (v.checked_in_at, v.checked_out_at is None, v.checked_out_at or v.checked_in_at))
        for one, two in pairwise(visits):
            assert one.checked_out_at is not None, (one, two)
            assert one.checked_out_at <= two.checked_in_at, (one, two)
    assert all(visit.conflicts_with is None for visit in seen.visits)


def no_conflict_is_listed(seen: Seen, inbox: Sequence[Conflict]) -> None:
    """What a single machine decides does not contradict itself; minutes that were taken twice are listed."""
    named = {conflict.pass_id for conflict in inbox if conflict.kind is ConflictKind.PASS_OVERSPENT}
    kinds = {conflict.kind for conflict in inbox}
    assert kinds <= {ConflictKind.FREE_ENTRY_COVERED, ConflictKind.PASS_OVERSPENT}, inbox
    assert named == overspent(seen)


def no_pass_is_overspent(seen: Seen, _: Document) -> None:
    """Entries and days never go below zero; and no visit gives back more than it took.

    Minutes are taken on the way out, up to what was left on the way in. Two stays that share them (two places at once,
    or one that staff lengthened, converted or wrote down later) may take more together: that is listed.
    """
    kinds = {held.id: TYPES[held.pass_type_id]["kind"] for held in seen.passes}
    assert all(kinds[ident] == "minutes" for ident in overspent(seen))
    taken = Counter[str]()
    for use in seen.uses:
        taken[use.visit_id] += use.visits + use.minutes
    assert all(took >= 0 for took in taken.values())


def overspent(seen: Seen) -> set[str]:
    """The passes of which more was taken than they held."""
    entries, minutes, days = Counter[str](), Counter[str](), Counter[Any]()
    for use in seen.uses:
        entries[use.pass_id] += use.visits
        minutes[use.pass_id] += use.minutes
        days[use.pass_id, use.day] += use.visits
    found = set()
    for held in seen.passes:
        sold = TYPES[held.pass_type_id]
        if sold["kind"] == "day":  # a day is spent once, also by two machines
            entries[held.id] = sum(ident == held.id and times > 0 for (ident, _), times in days.items())
        included = {"visits": sold.get("visits_included"), "day": 1}.get(sold["kind"])
        figure = included if held.remaining_visits is None else held.remaining_visits
        if sold["kind"] in ("visits", "day") and figure is not None and entries[held.id] > figure:
            found.add(held.id)
        if sold["kind"] == "minutes" and held.remaining_minutes is not None:
            found |= {held.id} if minutes[held.id] > held.remaining_minutes else set()
    return found


def a_day_is_spent_once(seen: Seen, _: Document) -> None:
    """However often a member comes on one day with a day pass.

    A visit that staff moved to a day that was spent already brings its own day along.
    """
    of_days = {held.id for held in seen.passes if TYPES[held.pass_type_id]["kind"] == "day"}
    moved = {event.visit_id for event in seen.events if event.kind == "corrected"}
    spent = Counter[Any]()
    for use in seen.uses:
        if use.visit_id not in moved:
            spent[use.pass_id, use.day] += use.visits
    assert all(days in (0, 1) for (pass_id, _), days in spent.items() if pass_id in of_days), spent


def a_void_visit_takes_and_owes_nothing(seen: Seen, _: Document) -> None:
    """Its pass has all back, its charge is withdrawn, and what was sold with it is gone.

    So is the charge of a stay by time that goes on after all.
    """
    void = {visit.id for visit in seen.visits if visit.voided}
    taken = Counter[str]()
    for use in seen.uses:
        taken[use.visit_id] += use.visits + use.minutes
    assert all(taken[ident] == 0 for ident in void)
    inside_again = {visit.id for visit in _open(seen) if visit.reopened_at is not None and visit.tariff is not None}
    assert {charge.visit_id for charge in seen.charges if charge.state == "void"} <= void | inside_again
    assert all(charge.state == "void" for charge in seen.charges if charge.visit_id in void)
    assert all(held.state == "cancelled" for held in seen.passes if held.id in {f"payg-{ident}" for ident in void})


def money_is_what_the_rules_give(seen: Seen, document: Document) -> None:
    """Each sold visit is charged, nothing else is, and the days add up."""
    money.check(seen, document)


def nothing_is_told_twice(seen: Seen, _: Document) -> None:
    """Each event has one effect: ids are unique, a visit begins once, and is voided, converted and charged once."""
    told = Counter((event.visit_id, event.kind) for event in seen.events)
    assert len({event.id for event in seen.events}) == len(seen.events)
    assert all(times == 1 for (_, kind), times in told.items() if kind in ("visit_registered", "voided", "converted"))
    assert len({use.event_id for use in seen.uses}) == len(seen.uses)
    assert {use.event_id for use in seen.uses} <= {event.id for event in seen.events}


ON_ONE_MACHINE: tuple[Callable[[Seen, Document], None], ...] = (
    visits_are_whole,
    nobody_is_anywhere_twice,
    no_pass_is_overspent,
    a_day_is_spent_once,
    a_void_visit_takes_and_owes_nothing,
    money_is_what_the_rules_give,
    nothing_is_told_twice,
)
"""What holds of a machine that heard of no other."""


def contradictions_are_named(seen: Seen, inbox: Sequence[Conflict]) -> None:
    """After machines were apart: each pass below zero, and each visit beside another, is in the inbox.

    Nobody has looked at anything, so nothing is kept.
    """
    named = {conflict.pass_id for conflict in inbox if conflict.kind is ConflictKind.PASS_OVERSPENT}
    assert overspent(seen) <= named
    inside = Counter((v.member_id, v.location_id) for v in _open(seen) if v.conflicts_with is None)
    assert all(times == 1 for times in inside.values())
    at_once = {c.visit_ids[-1] for c in inbox if c.kind is ConflictKind.TWO_VISITS_AT_ONCE}
    assert at_once == {visit.id for visit in _present(seen) if visit.conflicts_with is not None}
    for one in _present(seen):
        beside = [v for v in _present(seen) if v.id != one.id and _overlap(one, v)]
        assert not beside or one.id in at_once or any(v.id in at_once for v in beside), (one, beside)


def nothing_is_lost(seen: Seen, happened: Sequence[AnyEvent]) -> None:
    """Each event is stored, once."""
    assert sorted(event.id for event in seen.events) == sorted(event.id for event in happened)


def _overlap(one: Any, two: Any) -> bool:
    if (one.member_id, one.location_id) != (two.member_id, two.location_id):
        return False
    later = max(one.checked_in_at, two.checked_in_at)
    return all(visit.checked_out_at is None or visit.checked_out_at > later for visit in (one, two))


def nobody_is_left_behind(visits: Sequence[Any], document: Document, location_id: str, now: datetime) -> None:
    """After the day was closed: no visit is open whose day is over, or that is longer than anybody stays."""
    calendar = calendar_of(document, location_id)
    longest = place_of(document, location_id)["policies"]["max_stay_minutes"]
    for visit in visits:
        if visit.location_id == location_id and is_open(visit):
            assert now < calendar.end_of(visit.day), visit
            assert longest is None or now < visit.entered_at + timedelta(minutes=longest), visit


def _present(seen: Seen) -> list[Any]:
    return [visit for visit in seen.visits if visit.checked_in_at is not None and not visit.voided]


def _open(seen: Seen) -> Iterator[Any]:
    return (visit for visit in seen.visits if is_open(visit))


def is_open(visit: Any) -> bool:
    """Whether somebody is inside."""
    return visit.checked_in_at is not None and visit.checked_out_at is None and not visit.voided
