"""What the members' screen asks for is done by the desk, in a real store, and the screen is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from kiosk.app.house_watch import HouseWatch
from kiosk.app.requests import Requests
from kiosk.app.scans import Scans
from kiosk.domain.codes import Symbology
from kiosk.domain.decisions import CheckedIn, Decision
from kiosk.domain.places import Direction
from kiosk.domain.preferences import Preferences
from kiosk.presentation.member import inputs
from kiosk.presentation.member.effects import (
    CallHelp,
    CancelHelp,
    Forget,
    Remember,
    Reopen,
    Request,
    Resubmit,
    SubmitNumber,
    TakeBack,
)
from kiosk.services.desk import Desk
from kiosk.services.process_scan import Door
from kiosk.store.engine import Store, open_store
from tests.fakes import door, front_office
from tests.fakes.front_office import FrontOffice

NOW = door.EVENING


class Counter:
    """A kiosk's counter without a screen: what is asked for is done, and what the screen is told is kept."""

    def __init__(self, store: Store) -> None:
        ids = (f"c-{number}" for number in count())
        self.told: list[inputs.Input] = []
        self.answers: list[Decision] = []
        self.help: list[str | None] = []
        self.recorded = 0
        self.office = FrontOffice(store)
        where = Door(location_id="uptown", device="k-1")
        self.desk = Desk(
            store,
            where,
            now=lambda: NOW,
            new_id=ids.__next__,
            on_decision=lambda _, decision: self.answers.append(decision),
            on_fault=lambda *_: None,
        )
        self.scans = Scans(where, self.desk.submit, now=lambda: NOW, new_id=ids.__next__)
        self._requests = Requests(
            self.desk,
            self.scans,
            where,
            tell=self.told.append,
            recorded=self._recorded,
            help_wanted=self.help.append,
            now=lambda: NOW,
            ticks=lambda: 1.0,
            new_id=ids.__next__,
        )

    def ask(self, request: Request) -> None:
        """Have it done, and wait until the desk has nothing more to do."""
        self._requests.act(request)
        self.settle()

    def settle(self) -> None:
        """Everything that was handed over so far, and what came of it, is done."""
        for _ in range(2):  # an order may hand over a scan
            assert self.desk.write(lambda _: True).result()

    def _recorded(self) -> None:
        self.recorded += 1


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    with open_store(tmp_path) as store:
        front_office.fill(store)
        counter = Counter(store)
        thread = threading.Thread(target=counter.desk.run)
        thread.start()
        yield counter
        counter.desk.close()
        thread.join(10)


def test_a_check_in_is_taken_back_and_a_visit_that_is_not_there_is_not(counter: Counter) -> None:
    visit = counter.office.enter("GRACE02", NOW)
    counter.ask(TakeBack(visit.visit_id))
    assert counter.told == [inputs.TakenBack(visit.visit_id)]
    assert counter.recorded == 1
    counter.ask(TakeBack("nobody"))
    assert counter.told[1:] == [inputs.NotTakenBack("nobody")]
    assert isinstance(counter.office.scan("GRACE02", NOW), CheckedIn), "not inside any more"


def test_a_check_out_is_taken_back(counter: Counter) -> None:
    visit = counter.office.enter("GRACE02", NOW.replace(hour=14))
    counter.office.leave("GRACE02", NOW - timedelta(seconds=5))
    counter.ask(Reopen(visit.visit_id))
    assert counter.told == [inputs.TakenBack(visit.visit_id)]


def test_a_typed_number_is_scanned_and_a_wrong_one_is_told(counter: Counter) -> None:
    counter.ask(SubmitNumber("50231"))
    (answer,) = counter.answers
    assert isinstance(answer, CheckedIn)
    assert answer.member.id == "m-1"
    counter.ask(SubmitNumber("4711"))
    assert counter.told == [inputs.NumberUnknown()]


def test_preferences_are_kept_with_the_member(counter: Counter) -> None:
    counter.ask(Remember("m-1", Preferences(larger_text=True)))
    assert counter.recorded == 1
    counter.ask(SubmitNumber("50231"))
    (answer,) = counter.answers
    assert isinstance(answer, CheckedIn)
    assert answer.member.preferences == Preferences(larger_text=True)
    counter.ask(Remember("nobody", Preferences()))
    assert counter.recorded == 1


def test_a_scan_is_submitted_again_until_it_is_forgotten(counter: Counter) -> None:
    counter.scans.read("GRACE02", Symbology.TYPED)
    counter.settle()
    handle = "c-0"
    counter.ask(Resubmit(handle, direction=Direction.OUT_ONLY))
    assert len(counter.answers) == 2
    counter.ask(Forget(handle))
    counter.ask(Resubmit(handle, direction=Direction.IN_ONLY))
    assert len(counter.answers) == 2


def test_whoever_needs_help_is_told_about_by_their_ticket_and_called_off(counter: Counter) -> None:
    counter.ask(CallHelp("K7F2"))
    counter.ask(CallHelp(""))
    counter.ask(CancelHelp(""))
    assert counter.help == ["K7F2", "", None]


def test_the_house_is_told_once_for_each_change(counter: Counter, qapp: object) -> None:
    told: list[inputs.HouseChanged] = []
    watch = HouseWatch(counter.desk, "uptown", tell=told.append, now=lambda: NOW)
    watch.start()
    watch.look()
    counter.settle()
    assert [one.house.closed for one in told] == [False]
    watch.stop()
