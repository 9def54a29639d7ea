"""What happened at the door as rows of the feed, how loud each is, and what a filter leaves."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.alerts import DEFAULT_LEVELS, AlertLevel, Occasion, alert_of
from kiosk.domain.arrivals import Arrival, Happening, arrival_of
from kiosk.domain.decisions import Flag, Refused
from kiosk.domain.events import Converted, Corrected, Fact, Linked, Registered, Voided
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.domain.reasons import Reason
from tests.fakes.club import ADA, BY_MEMBERSHIP, FOR_FREE, at, entry, granted, leave, owed, timed_entry, told

REFUSED = Refused(
    reason=Reason.OVERDUE,
    member=ADA,
    code="…001",
    at=at("18:00"),
    location_id="uptown",
    ticket="K7F2",
    explanation=("overdue by 4900",),
)
_OF_VISIT = {"visit_id": "v-1", "member": ADA, "at": at("18:30"), "location_id": "uptown"}
VOIDED = Voided(**_OF_VISIT, reason="a mistake")
CONVERTED = Converted(**_OF_VISIT, entitlement=BY_MEMBERSHIP)
CORRECTED = Corrected(
    **_OF_VISIT,
    reason="seen on camera",
    checked_in_at=None,
    checked_out_at=at("18:20"),
    was_checked_in_at=None,
    was_checked_out_at=None,
)


def arrivals(*facts: Fact) -> list[Arrival | None]:
    return [arrival_of(event, place) for place, event in enumerate(told(*facts), 1)]


def arrival(fact: Fact) -> Arrival:
    first = arrivals(fact)[0]
    assert first is not None
    return first


def test_what_people_notice_is_a_row_with_all_that_its_event_says() -> None:
    came = arrival(entry("18:00", flags=(Flag.NOTE,), milestones=("8th visit",), explanation=("a", "b")))
    assert (came.happening, came.at, came.person, came.visit_id) == (Happening.CHECKED_IN, at("18:00"), ADA, "v-1")
    assert (came.entry_method, came.description) == ("ENT", "Ten (4 remaining)")
    assert (came.flags, came.milestones, came.explanation) == ((Flag.NOTE,), ("8th visit",), ("a", "b"))
    assert (came.position, came.event_id, came.device, came.actor, came.sent) == (1, "k-1-e-1", "k-1", "member", False)

    left = arrival(leave("19:00", automatic=True, charge=owed(900)))
    assert (left.happening, left.minutes, left.automatic, left.charge) == (
        Happening.CHECKED_OUT,
        60,
        True,
        owed(900),
    )
    no = arrival(REFUSED)
    assert (no.happening, no.reason, no.ticket, no.visit_id) == (Happening.REFUSED, Reason.OVERDUE, "K7F2", None)
    assert [arrival(one).note for one in (VOIDED, CORRECTED, CONVERTED)] == ["a mistake", "seen on camera", ""]
    assert arrival(CONVERTED).entry_method == "MEM"
    assert arrival_of(replace(told(REFUSED)[0], server_seq=7), 1) == replace(no, sent=True)


def test_what_nobody_sees_happen_is_no_row() -> None:
    expected = Registered(**_OF_VISIT, starts_at=at("19:00"))
    linked = Linked(**_OF_VISIT, booking_id="b-1")

    assert arrivals(expected, linked) == [None, None]
    assert [one is None for one in arrivals(entry("18:00", charge=owed(900)))] == [False, True]  # its charge


def test_an_alert_is_the_loudest_of_all_causes() -> None:
    first, note = Flag.FIRST_VISIT, Flag.NOTE
    cases = [
        (entry("18:00"), AlertLevel.NONE),
        (leave("19:00"), AlertLevel.NONE),
        (timed_entry("18:00"), AlertLevel.NONE),
        (entry("18:00", flags=(first,), milestones=("1st visit",)), AlertLevel.INFO),
        (entry("18:00", flags=(first, note)), AlertLevel.WARN),
        (entry("18:00", milestones=("100th visit",)), AlertLevel.INFO),
        (entry("18:00", entitlement=FOR_FREE, free_entry=granted()), AlertLevel.INFO),
        (REFUSED, AlertLevel.STOP),
        (replace(REFUSED, reason=Reason.NOT_A_MEMBER_CODE, member=None), AlertLevel.INFO),
    ]
    for fact, level in cases:
        assert alert_of(arrival(fact)) is level, fact


def test_every_reason_every_flag_and_every_occasion_has_a_level() -> None:
    assert set(DEFAULT_LEVELS) == {*Reason, *Flag, *Occasion}


def test_settings_change_the_level_of_a_cause_and_leave_the_others() -> None:
    levels = {Reason.OVERDUE: AlertLevel.WARN, Occasion.PAY_AS_YOU_GO: AlertLevel.INFO}

    assert alert_of(arrival(REFUSED), levels) is AlertLevel.WARN
    assert alert_of(arrival(timed_entry("18:00")), levels) is AlertLevel.INFO
    assert alert_of(arrival(replace(REFUSED, reason=Reason.BLOCKED)), levels) is AlertLevel.STOP


def test_each_chip_leaves_its_rows_and_hiding_what_is_fine_those_at_which_nobody_looks() -> None:
    rows = {
        "fine": entry("18:00"),
        "new": entry("18:00", flags=(Flag.FIRST_VISIT,)),
        "birthday": entry("18:00", flags=(Flag.BIRTHDAY,)),
        "note": entry("18:00", flags=(Flag.NOTE,)),
        "free": entry("18:00", entitlement=FOR_FREE, free_entry=granted()),
        "bought": timed_entry("18:00"),
        "out": leave("19:00"),
        "no": REFUSED,
        "no code": replace(REFUSED, reason=Reason.NOT_A_MEMBER_CODE, member=None),
    }

    def left(wanted: FeedFilter) -> list[str]:
        return [name for name, fact in rows.items() if wanted.takes(arrival(fact))]

    assert left(FeedFilter()) == list(rows)
    assert left(FeedFilter(FeedChip.NEEDS_ME)) == ["note", "no"]
    assert left(FeedFilter(FeedChip.REFUSED)) == ["no", "no code"]
    assert left(FeedFilter(FeedChip.FREE)) == ["free"]
    assert left(FeedFilter(FeedChip.PAY_AS_YOU_GO)) == ["bought"]
    assert left(FeedFilter(FeedChip.NEW)) == ["new"]
    assert left(FeedFilter(FeedChip.BIRTHDAY)) == ["birthday"]
    assert left(FeedFilter(hide_fine=True)) == ["new", "birthday", "note", "free", "no", "no code"]
    assert left(FeedFilter(FeedChip.NEEDS_ME, levels={Flag.NOTE: AlertLevel.INFO})) == ["no"]
