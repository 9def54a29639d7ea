"""Two machines of one club that do not hear of each other, and then of everything (rules.md 8 and 9)."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from kiosk.domain.events import AnyEvent
from tests.fakes.kept_stores import KeptStores
from tests.property import invariants, money
from tests.property.clubs import PLACES
from tests.property.happenings import Happenings
from tests.property.machines import Machine, both_come_to_the_same
from tests.property.pace import pace


class TwoMachines(Happenings):
    """The same people come to both; now and then one hears a part of what the other did."""

    devices = ("k-1", "k-2")

    @rule(to=st.sampled_from([0, 1]), chance=st.randoms(use_true_random=False))
    def a_part_is_heard(self, to: int, chance: random.Random) -> None:
        """In any order, some of it again, and the beginning of a visit perhaps later than the rest."""
        there, here = self.machines[1 - to], self.machines[to]
        told = there.log()
        self._hears(here, chance.sample(told, chance.randint(0, len(told))), chance)
        self.time_passed()

    def time_passed(self) -> None:
        """A machine that runs closes what is due, also what it has just heard of: no visit is days long."""
        for machine in self.machines:
            for place in PLACES:
                machine.close_day(place, self.now)

    def the_story_ends(self) -> None:
        """Each hears all that the other has, and both come to the same; so does a third that was not there."""
        one, two = self.machines
        chance = random.Random(one.told() + two.told())
        happened = list({event.id: event for event in (*one.log(), *two.log())}.values())
        newcomer = self.machine("newcomer")
        for machine in (one, two, newcomer):
            self._hears(machine, chance.sample(happened, len(happened)), chance)
        both_come_to_the_same(one, two, self.now)
        both_come_to_the_same(one, newcomer, self.now)
        assert one.inbox(self.now) == two.inbox(self.now)
        invariants.contradictions_are_named(one.seen(), one.inbox(self.now))
        invariants.a_void_visit_takes_and_owes_nothing(one.seen(), self.club.document)
        invariants.nothing_is_lost(one.seen(), happened)
        money.check(one.seen(), self.club.document, apart=True)

    def _hears(self, machine: Machine, events: Sequence[AnyEvent], chance: random.Random) -> None:
        for portion in _portions(events, chance):
            machine.accept(portion, self.now)


def _portions(events: Sequence[AnyEvent], chance: random.Random) -> Iterator[Sequence[AnyEvent]]:
    """All of them, a few at a time."""
    start = 0
    while start < len(events):
        size = chance.choice([1, 1, 2, 5, 40])
        yield events[start : start + size]
        start += size


def test_two_machines_that_were_apart_come_to_the_same(stores: KeptStores) -> None:
    TwoMachines.stores = stores
    run_state_machine_as_test(TwoMachines, settings=pace(examples=20, steps=25))
