"""The live feed: a day of the door, newest first, through filters, and what has come since."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.domain.arrivals import Arrival, Happening
from kiosk.domain.decisions import Refused
from kiosk.domain.feed import FeedChip, FeedFilter
from kiosk.domain.pay_as_you_go import BEST
from kiosk.services.feed import Feed
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from tests.fakes import door, front_office
from tests.fakes.club import TODAY, at
from tests.fakes.front_office import FrontOffice


@pytest.fixture
def office(store: Store) -> FrontOffice:
    return FrontOffice(front_office.fill(store))


def said(arrivals: tuple[Arrival, ...]) -> list[tuple[str, str]]:
    """Who, or the reason where nobody is known, and what."""
    return [(a.person.first_name if a.person is not None else str(a.reason), a.happening.value) for a in arrivals]


def test_a_day_is_told_newest_first_and_a_page_at_a_time(office: FrontOffice) -> None:
    office.enter("ADA0001", at("23:59", date(2026, 6, 14)))
    office.stay("GRACE02", "08:00", "09:00")
    office.scan("NOBODY", at("09:30"))
    office.enter("ALAN003", at("10:00"), consent=BEST)
    free = office.free("SOFIA04", at("11:00"))
    office.void(free, at("11:30"))
    feed = Feed(office.store, "uptown")
    whole = [
        ("Sofia", "voided"),
        ("Sofia", "checked_in"),
        ("Alan", "checked_in"),
        ("unknown_code", "refused"),
        ("Grace", "checked_out"),
        ("Grace", "checked_in"),
    ]

    assert said(feed.page(TODAY, 0, 50)) == whole
    assert [said(feed.page(TODAY, offset, 4)) for offset in (0, 4, 8)] == [whole[:4], whole[4:], []]
    assert said(feed.page(date(2026, 6, 14), 0, 50)) == [("Ada", "checked_in")]
    assert feed.count(TODAY) == 6


def test_a_filter_leaves_its_rows_and_counts_them(office: FrontOffice) -> None:
    office.stay("GRACE02", "08:00", "09:00")
    office.scan("NOBODY", at("09:30"))
    office.enter("ALAN003", at("10:00"), consent=BEST)
    office.free("SOFIA04", at("11:00"))
    feed = Feed(office.store, "uptown")
    expected = {
        FeedChip.REFUSED: ["unknown_code"],
        FeedChip.NEEDS_ME: ["unknown_code"],
        FeedChip.FREE: ["Sofia"],
        FeedChip.PAY_AS_YOU_GO: ["Alan"],
        FeedChip.NEW: ["Sofia", "Alan", "Grace"],
        FeedChip.BIRTHDAY: [],
    }
    for chip, names in expected.items():
        wanted = FeedFilter(chip)
        assert [who for who, _ in said(feed.page(TODAY, 0, 50, wanted))] == names, chip
        assert feed.count(TODAY, wanted) == len(names), chip
    assert feed.count(TODAY, FeedFilter(hide_fine=True)) == 4


def test_a_day_longer_than_what_is_read_at_once_is_read_to_its_end(office: FrontOffice) -> None:
    for minute in range(450):
        office.scan("NOBODY", at("08:00") + timedelta(minutes=minute // 2))
    feed = Feed(office.store, "uptown")
    everything = feed.page(TODAY, 0, 1000)

    assert len({one.event_id for one in everything}) == 450
    assert [(one.at, one.position) for one in everything] == sorted(
        ((one.at, one.position) for one in everything), reverse=True
    )
    assert feed.page(TODAY, 399, 3) == everything[399:402]


def test_what_was_recorded_since_is_handed_over_once_another_machines_too(office: FrontOffice, store: Store) -> None:
    feed = Feed(store, "uptown")
    assert (feed.last_position(), feed.since(0)) == (0, ())
    office.enter("GRACE02", at("08:00"))
    seen = feed.last_position()
    office.scan("NOBODY", at("12:00"))
    fact = FrontOffice(store, "k-2").enter("SOFIA04", at("09:00"))

    assert said(feed.since(seen)) == [("Sofia", "checked_in"), ("unknown_code", "refused")]
    assert said(feed.since(seen, FeedFilter(FeedChip.REFUSED))) == [("unknown_code", "refused")]
    assert feed.since(seen)[0].visit_id == fact.visit_id
    assert feed.since(feed.last_position()) == ()
    assert max(one.position for one in feed.since(0)) == feed.last_position()


def test_a_ticket_opens_its_case_for_ten_minutes(office: FrontOffice) -> None:
    refused = office.scan("NOBODY", at("12:00"))
    assert isinstance(refused, Refused)
    feed = Feed(office.store, "uptown")
    found = feed.with_ticket(f" {refused.ticket.lower()} ", at("12:10"))

    assert found is not None
    assert (found.happening, found.ticket, found.explanation) == (
        Happening.REFUSED,
        refused.ticket,
        ("no member has this code",),
    )
    assert feed.with_ticket(refused.ticket, at("12:10:01")) is None
    assert feed.with_ticket("", at("12:05")) is None
    assert feed.with_ticket("0000", at("12:05")) is None


def test_other_places_are_not_told_and_one_that_is_not_here_has_no_feed(store: Store) -> None:
    whole = front_office.document()
    whole["locations"].append(whole["locations"][0] | {"id": "downtown"})
    door.fill(store, whole)
    office = FrontOffice(store, "k-2", "downtown")
    refused = office.scan("NOBODY", at("12:00"))
    assert isinstance(refused, Refused)
    feed = Feed(store, "uptown")

    assert (feed.page(TODAY, 0, 9), feed.count(TODAY), feed.since(0)) == ((), 0, ())
    assert feed.with_ticket(refused.ticket, at("12:01")) is None
    with pytest.raises(UnknownLocation):
        Feed(store, "nowhere").page(TODAY, 0, 9)
