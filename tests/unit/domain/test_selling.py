"""Pay as you go at the door: the day's floor and cap, prices by time, plan limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kiosk.domain.charges import Charge, ChargeState, DayBounds
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, ConsentNeeded, Refused
from kiosk.domain.passes import Bill, PassKind, PassType
from kiosk.domain.pay_as_you_go import BEST, Consent, Offer, within_day
from kiosk.domain.places import Location, PayAsYouGo
from kiosk.domain.plans import Period
from kiosk.domain.preferences import Preferences
from kiosk.domain.reasons import Reason
from kiosk.domain.visits import PastVisit
from tests.fakes.club import ADA, facts, known, member, owed, pass_type, past, plan, scan, tariff, uptown

DAY = pass_type("day", PassKind.DAY, name="Day Pass", price=1200, price_version=3, payg_for_members=True)
HOURLY = pass_type(
    "hourly", PassKind.DAY, name="Hourly", price=1200, price_version=2, payg_for_members=True, bill=Bill.AT_CHECK_OUT
)
EARLIER = past("10:00", "11:00", charge=owed(900))
FLOOR_AND_CAP = uptown(payg_day_min=500, payg_day_max=1500)


def bought(
    *types: PassType, place: Location | None = None, visits: tuple[PastVisit, ...] = (), consent: Consent | None = BEST
) -> Any:
    return decide(scan("12:00", consent=consent), facts(known(visits=visits), place, for_sale=types))


def shown(*types: PassType, place: Location | None = None, visits: tuple[PastVisit, ...] = ()) -> tuple[Offer, ...]:
    answer = bought(*types, place=place, visits=visits, consent=None)
    assert isinstance(answer, ConsentNeeded)
    return answer.offers


# ---------------------------------------------------------------- what is said


def test_what_can_be_bought_is_said_and_what_was() -> None:
    dear = replace(DAY, id="week", name="Week", price=9000)

    assert bought(dear, DAY, consent=None).explanation[-1] == "Day Pass can be bought"
    assert bought(DAY).explanation[-1] == "Day Pass is bought for 12.00 EUR"
    assert bought(HOURLY).explanation[-1] == "Hourly is bought for 12.00 EUR for 60 minutes"
    assert bought().explanation[-2:] == ("nothing is sold at the door", "there is no pass")


def test_an_offer_says_to_whom_and_where() -> None:
    answer = bought(DAY, consent=None)

    assert (answer.member.id, answer.code, answer.location_id) == ("m-1", "…001", "uptown")


# ---------------------------------------------------------------- what was agreed to before


def asked(
    up_to: int | None, *types: PassType, visits: tuple[PastVisit, ...] = (), place: Location | None = None
) -> Any:
    """Ada scans, who said not to ask again up to so much a day."""
    ada = member(person=replace(ADA, preferences=Preferences(agreed_up_to=up_to)))
    return decide(scan("12:00"), facts(known(member=ada, visits=visits), place, for_sale=types))


@pytest.mark.parametrize(
    ("up_to", "visits", "answer"),
    [
        (None, (), ConsentNeeded),
        (1199, (), ConsentNeeded),
        (1200, (), CheckedIn),
        (2099, (EARLIER,), ConsentNeeded),
        (2100, (EARLIER,), CheckedIn),
        (2099, (replace(EARLIER, location_id="downtown"),), ConsentNeeded),
        (1200, (replace(EARLIER, day=date(2026, 6, 14)),), CheckedIn),
        (1200, (replace(EARLIER, charge=owed(900, state=ChargeState.VOID)),), CheckedIn),
    ],
)
def test_a_price_that_was_agreed_to_before_is_not_asked_for_again(
    up_to: int | None, visits: tuple[PastVisit, ...], answer: type
) -> None:
    assert isinstance(asked(up_to, DAY, visits=visits), answer)


def test_what_was_agreed_to_before_is_explained_and_charged_like_any_other() -> None:
    entered, dear = asked(1500, DAY), asked(1500, DAY, visits=(EARLIER,))

    assert entered.charge == bought(DAY).charge
    assert entered.explanation[-2:] == (
        "agreed before: up to 15.00 EUR a day, and this makes it 12.00 EUR",
        "Day Pass is bought for 12.00 EUR",
    )
    assert dear.explanation[-2:] == (
        "agreed before: up to 15.00 EUR a day, but this makes it 21.00 EUR",
        "Day Pass can be bought",
    )


def test_nobody_agrees_before_to_what_a_stay_may_come_to() -> None:
    assert isinstance(asked(9_000, HOURLY), ConsentNeeded)


def test_a_house_that_does_not_sell_sells_nothing_that_was_agreed_to() -> None:
    assert isinstance(asked(9_000, DAY, place=uptown(payg=PayAsYouGo.OFF)), Refused)


# ---------------------------------------------------------------- floor and cap


@pytest.mark.parametrize(
    ("price", "visits", "amount"),
    [(300, (), 500), (300, (EARLIER,), 300), (1200, (EARLIER,), 600), (1200, (), 1200), (1600, (), 1500)],
    ids=["raised to the floor", "as it is", "up to the cap", "within", "the cap itself"],
)
def test_the_price_that_is_shown_knows_floor_and_cap_of_the_day(
    price: int, visits: tuple[PastVisit, ...], amount: int
) -> None:
    sold = replace(DAY, price=price)

    (offer,) = shown(sold, place=FLOOR_AND_CAP, visits=visits)
    assert offer.price == amount
    assert bought(sold, place=FLOOR_AND_CAP, visits=visits).charge == Charge(
        visit_id="v-new", amount=amount, currency="EUR", pass_type_id="day", price_version=3, plain=price,
        bounds=DayBounds(floor=500, cap=1500),
    )  # fmt: skip


def test_without_floor_and_cap_the_price_is_the_price() -> None:
    charge = bought(DAY, visits=(EARLIER,)).charge

    assert (charge.amount, charge.plain, charge.bounds) == (1200, None, None)
    assert shown(DAY, visits=(EARLIER,))[0].amount is None


@pytest.mark.parametrize(
    "other",
    [
        past("10:00", "11:00", charge=owed(900), location_id="downtown"),
        past("10:00", "11:00"),
        past("10:00", "11:00", "v-new", charge=owed(900)),
        past("10:00", "11:00", charge=owed(900, state=ChargeState.REFUNDED)),
    ],
    ids=["elsewhere", "not charged", "this visit", "paid back"],
)
def test_what_is_no_other_charge_of_the_day_here_does_not_count(other: PastVisit) -> None:
    assert bought(DAY, place=FLOOR_AND_CAP, visits=(other,)).charge.amount == 1200


def test_several_charges_of_the_day_add_up() -> None:
    second = past("11:00", "11:30", "v-2", charge=owed(500, "v-2"))

    assert bought(DAY, place=FLOOR_AND_CAP, visits=(EARLIER, second)).charge.amount == 100


def test_an_earlier_charge_counts_by_the_price_list() -> None:
    raised = past("10:00", "11:00", charge=owed(500, plain=100, bounds=DayBounds(floor=500, cap=1500)))

    assert bought(replace(DAY, price=300), place=FLOOR_AND_CAP, visits=(raised,)).charge.amount == 0
    assert bought(replace(DAY, price=500), place=FLOOR_AND_CAP, visits=(raised,)).charge.amount == 100


def test_a_price_by_time_is_bounded_on_the_way_out_alone() -> None:
    offer = Offer(pass_type=HOURLY, minutes=60)

    assert within_day(offer, 900, DayBounds(cap=1000)) == offer
    assert within_day(Offer(pass_type=DAY, minutes=60), 900, DayBounds(cap=1000)).amount == 100
    assert within_day(Offer(pass_type=DAY, minutes=60), 900, None).amount is None


def test_the_offer_that_leads_is_found_by_the_price_list() -> None:
    hour = pass_type("hour", PassKind.MINUTES, price=500, minutes_included=60, payg_for_members=True)
    spent = past("10:00", "11:00", charge=owed(1500))

    assert [offer.pass_type.id for offer in shown(hour, DAY, place=FLOOR_AND_CAP, visits=(spent,))] == ["day", "hour"]


def test_the_amount_that_was_shown_is_charged_whatever_the_day_has_come_to() -> None:
    (offer,) = shown(DAY, place=FLOOR_AND_CAP)
    charge = bought(DAY, place=FLOOR_AND_CAP, visits=(EARLIER,), consent=Consent(offer.id, offer)).charge

    assert (charge.amount, charge.plain) == (1200, 1200)


# ---------------------------------------------------------------- by time


def test_what_is_charged_by_time_costs_nothing_yet_and_holds_nothing() -> None:
    answer = bought(HOURLY)

    assert isinstance(answer, CheckedIn)
    assert (answer.charge, answer.pass_use, answer.remaining) == (None, None, None)
    assert answer.sale is not None
    assert (answer.sale.tariff, answer.sale.remaining, answer.sale.kind) == (tariff(1200), 0, PassKind.DAY)
    assert answer.entitlement.pay_as_you_go


@pytest.mark.parametrize("kind", [PassKind.VISITS, PassKind.MINUTES, PassKind.DAY])
def test_by_time_every_kind_of_pass_is_charged_alike(kind: PassKind) -> None:
    sold = replace(HOURLY, kind=kind, minutes_included=30)
    answer = bought(sold)

    assert (answer.charge, answer.pass_use, answer.remaining, answer.sale.remaining) == (None, None, None, 0)
    assert answer.sale.tariff == tariff(1200, minutes=30)


def test_a_price_by_time_without_a_time_is_for_an_hour() -> None:
    (offer,) = shown(HOURLY)

    assert (offer.minutes, offer.tariff) == (60, tariff(1200))


def test_only_a_price_by_time_has_a_tariff() -> None:
    assert Offer(pass_type=DAY, minutes=60).tariff is None


# ---------------------------------------------------------------- plan limits

SPARE = replace(DAY, id="spare", name="Spare", price=2000, counts_towards_plan_limits=False)


def over_limit(*types: PassType, policy: PayAsYouGo = PayAsYouGo.AUTO) -> Any:
    holder = known(member=member(plan=plan(Period.DAY, visits=1)), visits=(past("10:00", "11:00"),))
    return decide(scan("12:00"), facts(holder, uptown(payg=policy), for_sale=types))


def test_whoever_has_used_up_their_plan_may_buy_what_does_not_count_towards_it() -> None:
    answer = over_limit(DAY, SPARE)

    assert isinstance(answer, CheckedIn)
    assert answer.sale is not None
    assert (answer.sale.pass_type_id, answer.counts_towards_plan_limits) == ("spare", False)


def test_whoever_has_used_up_their_plan_and_may_buy_nothing_is_told_of_the_plan() -> None:
    answer = over_limit(DAY)

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.PLAN_LIMIT


def test_what_is_bought_counts_towards_the_plan_as_its_type_says() -> None:
    assert bought(DAY).counts_towards_plan_limits
    assert not bought(SPARE).counts_towards_plan_limits


@pytest.mark.parametrize("policy", [PayAsYouGo.OFF, PayAsYouGo.ASK, PayAsYouGo.AUTO])
def test_where_nothing_was_for_sale_anyhow_it_is_no_matter_of_the_plan(policy: PayAsYouGo) -> None:
    answer = over_limit(policy=policy)

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.NO_PASS


def test_where_the_house_does_not_sell_it_is_no_matter_of_the_plan() -> None:
    answer = over_limit(DAY, policy=PayAsYouGo.OFF)

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.NO_PASS
