"""Which passes are good, why the others are not, and which of several is used first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest

from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.misses import HELPFULNESS, Miss, hardest, misses_of, nearest
from kiosk.domain.passes import Bill, Origin, Pass, PassKind, PassState, UsePriority, use_order
from kiosk.domain.places import Location
from kiosk.domain.reasons import Reason
from tests.fakes.club import NOW, at, held, pass_type, uptown, weekdays

UPTOWN = uptown()


def miss(one: Pass, place: Location, moment: datetime) -> Miss | None:
    return hardest(misses_of(one, place, moment, None))


def why(one: Pass, moment: datetime = NOW) -> Reason | None:
    found = miss(one, UPTOWN, moment)
    return None if found is None else found.reason


# ---------------------------------------------------------------- dates


def test_a_pass_is_good_from_its_first_day_to_its_last_one_whole() -> None:
    one = held(starts_on=date(2026, 6, 15), expires_on=date(2026, 6, 16))

    assert why(one, at("23:59:59", date(2026, 6, 14))) is Reason.PASS_NOT_STARTED
    assert why(one, at("00:00", date(2026, 6, 15))) is None
    assert why(one, at("23:59:59", date(2026, 6, 16))) is None
    assert why(one, at("00:00", date(2026, 6, 17))) is Reason.PASS_ENDED


def test_the_last_day_lasts_until_the_cut_off_of_the_location() -> None:
    club = uptown(calendar=LocalCalendar("Europe/Madrid", time(5)))
    one = held(expires_on=date(2026, 6, 15))

    assert miss(one, club, at("04:59", date(2026, 6, 16))) is None
    assert miss(one, club, at("05:00", date(2026, 6, 16))) is not None


def test_a_pass_that_has_not_started_says_when_it_does() -> None:
    found = miss(held(starts_on=date(2026, 6, 20)), UPTOWN, NOW)

    assert found is not None
    assert found.good_from == at("00:00", date(2026, 6, 20))


@pytest.mark.parametrize(
    ("starts", "expires", "runs"),
    [
        (None, None, True),
        (date(2026, 6, 15), None, True),
        (date(2026, 6, 16), None, False),
        (None, date(2026, 6, 15), True),
        (None, date(2026, 6, 14), False),
        (date(2026, 6, 15), date(2026, 6, 15), True),
        (date(2026, 6, 1), date(2026, 6, 14), False),
    ],
    ids=["always", "from today", "from tomorrow", "until today", "until yesterday", "today", "before"],
)
def test_a_pass_runs_from_its_first_day_to_its_last(starts: date | None, expires: date | None, runs: bool) -> None:
    assert held(starts_on=starts, expires_on=expires).runs_on(date(2026, 6, 15)) is runs


# ---------------------------------------------------------------- what remains


@pytest.mark.parametrize("kind", [PassKind.VISITS, PassKind.MINUTES, PassKind.DAY])
def test_a_pass_with_nothing_left_is_used_up(kind: PassKind) -> None:
    assert why(held(kind, remaining=1)) is None
    assert why(held(kind, remaining=0)) is Reason.USED_UP
    assert why(held(kind, remaining=-1)) is Reason.USED_UP


def test_a_pass_that_is_not_counted_is_never_used_up() -> None:
    assert why(held(remaining=None)) is None
    assert why(held(PassKind.MEMBERSHIP)) is None


def test_a_day_pass_that_was_spent_today_covers_today() -> None:
    spent = held(PassKind.DAY, remaining=0, used_today=True)

    assert spent.covers_today
    assert why(spent) is None


def test_an_entry_pass_that_was_used_today_does_not_cover_today() -> None:
    assert not held(PassKind.VISITS, used_today=True).covers_today
    assert why(held(PassKind.VISITS, remaining=0, used_today=True)) is Reason.USED_UP


# ---------------------------------------------------------------- places and hours


def test_a_pass_type_may_name_its_locations() -> None:
    assert why(held(pass_type(locations=("downtown", "uptown")))) is None
    assert why(held(pass_type(locations=("downtown",)))) is Reason.WRONG_LOCATION


def test_a_pass_without_locations_is_good_where_it_was_issued() -> None:
    assert why(held(issued_at="uptown")) is None
    assert why(held(issued_at="downtown")) is Reason.WRONG_LOCATION


def test_a_pass_issued_at_the_network_is_good_everywhere() -> None:
    assert held().locations == ()
    assert why(held()) is None


def test_named_locations_count_over_where_a_pass_was_issued() -> None:
    assert why(held(pass_type(locations=("uptown",)), issued_at="downtown")) is None


def test_a_pass_outside_its_hours_says_when_they_start() -> None:
    mornings = held(pass_type(hours=weekdays(7, 10)))
    found = miss(mornings, UPTOWN, NOW)

    assert found is not None
    assert found.reason is Reason.WRONG_HOURS
    assert found.good_from == at("07:00", date(2026, 6, 16))
    assert why(mornings, at("09:59")) is None
    assert why(mornings, at("10:00")) is Reason.WRONG_HOURS


# ---------------------------------------------------------------- states


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (PassState.ACTIVE, None),
        (PassState.UNPAID, Reason.UNPAID),
        (PassState.CANCELLED, Reason.PASS_ENDED),
        (PassState.FROZEN, Reason.NO_PASS),
        (PassState.AWAITING_APPROVAL, Reason.NO_PASS),
    ],
)
def test_only_an_active_pass_is_in_force(state: PassState, reason: Reason | None) -> None:
    assert why(held(state=state)) is reason


def test_a_pass_with_several_faults_is_reported_by_the_one_hardest_to_mend() -> None:
    faults: list[dict[str, Any]] = [
        {"remaining": 0},
        {"expires_on": date(2026, 6, 1)},
        {"issued_at": "downtown"},
        {"state": PassState.UNPAID},
        {"state": PassState.FROZEN},
    ]
    expected = [Reason.USED_UP, Reason.PASS_ENDED, Reason.WRONG_LOCATION, Reason.UNPAID, Reason.NO_PASS]
    one = held(pass_type(hours=weekdays(7, 10)))

    for fault, reason in zip(faults, expected, strict=True):
        one = replace(one, **fault)
        assert why(one) is reason


def test_misses_are_ranked_from_the_most_helpful() -> None:
    assert [reason.value for reason in HELPFULNESS] == [
        "wrong_hours", "pass_not_started", "used_up", "pass_ended", "wrong_location", "unpaid", "plan_limit", "no_pass",
    ]  # fmt: skip


def sentence(one: Pass, over_limit: str | None = None) -> str | None:
    found = hardest(misses_of(one, UPTOWN, NOW, over_limit))
    return None if found is None else found.sentence


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (
            held(pass_type(hours=weekdays(7, 10))),
            "Ten: not in its hours at 18:42, again on 16 June from 07:00",
        ),
        (held(pass_type(hours=weekdays(20, 22))), "Ten: not in its hours at 18:42, again from 20:00"),
        (held(pass_type(), starts_on=date(2026, 6, 20)), "Ten: starts on 20 June"),
        (held(pass_type(), starts_on=date(2027, 1, 1)), "Ten: starts on 1 January 2027"),
        (held(pass_type(), remaining=0), "Ten: used up"),
        (held(pass_type(), remaining=0, last_used_on=date(2026, 6, 9)), "Ten: used up on 9 June"),
        (held(pass_type(), remaining=0, last_used_on=date(2025, 6, 9)), "Ten: used up on 9 June 2025"),
        (held(pass_type(), expires_on=date(2026, 6, 1)), "Ten: ended on 1 June"),
        (held(pass_type(locations=("downtown", "harbour"))), "Ten: good at downtown, harbour only"),
        (held(pass_type(), state=PassState.UNPAID), "Ten: not paid yet"),
        (held(pass_type(), state=PassState.CANCELLED), "Ten: cancelled"),
        (held(pass_type(), state=PassState.FROZEN), "Ten: frozen"),
        (held(pass_type(), state=PassState.AWAITING_APPROVAL), "Ten: awaiting approval"),
        (held(pass_type("g", PassKind.GUEST, name="Guest"), host="Jane Doe", state=PassState.FROZEN),
         "Guest from Jane Doe: frozen"),
        (held(), None),
    ],
    ids=[
        "hours of another day", "hours later today", "starts", "starts next year", "used up", "used up on a day",
        "used up last year", "ended", "elsewhere", "unpaid", "cancelled", "frozen", "not approved", "of a host", "good",
    ],
)  # fmt: skip
def test_a_miss_is_told_in_a_sentence(one: Pass, said: str | None) -> None:
    assert sentence(one) == said


def test_a_used_up_plan_beats_every_pass_that_counts_towards_it() -> None:
    over = "Basic: 2 of 2 visits of this day are used"

    assert sentence(held(pass_type()), over) == f"Ten: {over}"
    assert sentence(held(pass_type(counts_towards_plan_limits=False)), over) is None
    assert hardest(misses_of(held(), UPTOWN, NOW, over)) == Miss(Reason.PLAN_LIMIT, f"Visits: {over}")


def test_a_day_that_was_already_entered_is_not_counted_again() -> None:
    over = "Basic: 2 of 2 visits of this day are used"

    assert sentence(held(PassKind.DAY, used_today=True), over) is None
    assert sentence(held(PassKind.DAY), over) is not None


def test_a_guest_comes_on_the_hosts_ground_whatever_their_own_plan_says() -> None:
    assert sentence(held(PassKind.GUEST, shared_by="m-2"), "Basic: 2 of 2 visits of this day are used") is None


def test_all_that_is_wrong_with_a_pass_is_found() -> None:
    worst = held(
        pass_type(hours=weekdays(7, 10), locations=("downtown",)),
        starts_on=date(2026, 6, 20), expires_on=date(2026, 6, 1), remaining=0, state=PassState.UNPAID,
    )  # fmt: skip

    assert [found.reason for found in misses_of(worst, UPTOWN, NOW, "over")] == [
        Reason.WRONG_HOURS, Reason.PASS_NOT_STARTED, Reason.USED_UP, Reason.PASS_ENDED, Reason.WRONG_LOCATION,
        Reason.UNPAID, Reason.PLAN_LIMIT,
    ]  # fmt: skip


def test_a_day_that_was_bought_by_time_covers_its_own_visit_only() -> None:
    def bought(origin: Origin, bill: Bill) -> bool:
        return held(pass_type("day", DAY, bill=bill), origin=origin, used_today=True).covers_today

    assert not bought(Origin.PAY_AS_YOU_GO, Bill.AT_CHECK_OUT)
    assert bought(Origin.PAY_AS_YOU_GO, Bill.AT_CHECK_IN)
    assert bought(Origin.PRODUCT, Bill.AT_CHECK_OUT)


def test_a_guest_pass_is_for_the_guests_of_whoever_it_was_given_to() -> None:
    assert held(PassKind.GUEST).for_guests
    assert not held(PassKind.GUEST, shared_by="m-2").for_guests
    assert not held(PassKind.VISITS).for_guests


def test_of_several_misses_the_soonest_of_the_most_helpful_is_nearest() -> None:
    at_eight, at_nine = Miss(Reason.WRONG_HOURS, "a", at("08:00")), Miss(Reason.WRONG_HOURS, "b", at("09:00"))
    some_time, ended = Miss(Reason.WRONG_HOURS, "c"), Miss(Reason.PASS_ENDED, "d", at("07:00"))

    assert nearest([ended, some_time, at_nine, at_eight]) == at_eight
    assert nearest([ended, some_time]) == some_time
    assert nearest([]) is None
    assert hardest([]) is None


# ---------------------------------------------------------------- which goes first

DAY, MINUTES = PassKind.DAY, PassKind.MINUTES


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (held(DAY, "z", used_today=True), held(pass_type(use_priority=UsePriority.HIGH), "a")),
        (held(DAY, "z", used_today=True), held(pass_type("d", DAY, use_priority=UsePriority.HIGH), "a")),
        (held(pass_type(use_priority=UsePriority.HIGH), "z"), held(DAY, "a")),
        (held(MINUTES, "z"), held(pass_type("d", DAY, use_priority=UsePriority.LOW), "a")),
        (held(DAY, "z"), held(MINUTES, "a")),
        (held(MINUTES, "z"), held(PassKind.VISITS, "a")),
        (held(pass_type(price=900), "z"), held(pass_type(price=1000), "a")),
        (held(ident="z", origin=Origin.PLAN), held(ident="a", origin=Origin.MANUAL)),
        (held(ident="z", origin=Origin.PRODUCT), held(ident="a", origin=Origin.PAY_AS_YOU_GO)),
        (held(pass_type(locations=("uptown",)), "z"), held(pass_type(locations=("uptown", "downtown")), "a")),
        (held(pass_type(locations=("uptown", "downtown")), "z"), held(pass_type(), "a")),
        (held(ident="z", issued_at="uptown"), held(ident="a")),
        (held(ident="z", remaining=6), held(ident="a", remaining=5)),
        (held(ident="z", remaining=None), held(ident="a", remaining=5)),
        (held(ident="z"), held(ident="a", shared_by="Jane Doe")),
        (held(ident="a"), held(ident="b")),
    ],
    ids=[
        "one that covers today", "covers before another day",
        "high priority", "normal before low", "day before minutes", "minutes before visits",
        "the cheaper", "from the plan", "from a product", "fewer locations", "some locations before all",
        "where it was issued", "more remaining", "one without an end", "own before shared", "the older id",
    ],
)  # fmt: skip
def test_of_two_good_passes_one_goes_first(first: Pass, second: Pass) -> None:
    assert sorted([second, first], key=use_order) == [first, second]


def test_an_earlier_criterion_beats_all_later_ones() -> None:
    first = held(pass_type(price=1, locations=()), "z", remaining=1, shared_by="Jane", origin=Origin.MANUAL)
    second = held(pass_type(price=2, locations=("uptown",)), "a", remaining=9, origin=Origin.PLAN)

    assert use_order(first) < use_order(second)
