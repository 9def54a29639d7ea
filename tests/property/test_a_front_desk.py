"""Random weeks at one front desk: what must always hold (rules.md 9), whoever comes, whatever staff set right."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from kiosk.domain.decisions import AlreadyIn, CheckedIn, CheckedOut, ConsentNeeded, Decision, Refused
from kiosk.domain.events import AnyEvent
from tests.fakes.kept_stores import KeptStores
from tests.property import invariants
from tests.property.clubs import PLACES, place_of
from tests.property.happenings import Happenings
from tests.property.machines import Machine, Seen, both_come_to_the_same
from tests.property.pace import pace


class FrontDeskMachine(Happenings):
    """One machine, two locations, three members."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals = 0
        self.looked_at = 0

    def answered(self, machine: Machine, place: str, answer: Decision | None) -> None:
        """What was shown is what is stored, and each refusal is a fact."""
        seen = machine.seen()
        match answer:
            case CheckedIn():
                self._entry_is_stored(seen, answer)
                self._house_was_not_full(seen, place, answer)
            case CheckedOut():
                visit = next(visit for visit in seen.visits if visit.id == answer.visit_id)
                charges = [charge.amount for charge in seen.charges if charge.visit_id == answer.visit_id]
                assert visit.checked_out_at == answer.at
                assert answer.charge is None or charges == [answer.charge.amount]
            case Refused(reason=reason):
                self.refusals += 1
                assert machine.log()[-1].payload == answer
                assert reason in answer.reason
            case AlreadyIn() | ConsentNeeded() | None:
                pass
        assert Counter(event.kind for event in seen.events)["refused"] == self.refusals

    def _entry_is_stored(self, seen: Seen, answer: CheckedIn) -> None:
        visit = next(visit for visit in seen.visits if visit.id == answer.visit_id)
        earlier = [v for v in seen.visits if v.checked_in_at is not None and not v.voided and v.id != visit.id]
        count = len([v for v in earlier if v.member_id == visit.member_id and v.checked_in_at <= answer.at])
        before = next(m["visits_before"] for m in self.club.document["members"] if m["id"] == visit.member_id)
        charges = [charge.amount for charge in seen.charges if charge.visit_id == visit.id]

        assert visit.entered_at == answer.at
        assert visit.checked_out_at is None
        assert visit.pass_id == answer.entitlement.pass_id
        assert answer.again or answer.visit_count == before + count + 1
        assert not answer.again or answer.visit_count == visit.visit_count
        assert answer.charge is None or charges == [answer.charge.amount]

    def _house_was_not_full(self, seen: Seen, place: str, answer: CheckedIn) -> None:
        """Without bookings nobody passes the capacity; staff may write down more, afterwards."""
        capacity = place_of(self.club.document, place)["capacity"]
        if capacity is None or self.club.document["bookings"]:
            return
        inside = [v for v in seen.visits if v.location_id == place and invariants.is_open(v)]
        assert len(inside) <= capacity

    @invariant()
    def what_must_hold_holds(self) -> None:
        """All of it, whenever something happened."""
        (machine,) = self.machines
        if machine.told() != self.looked_at:
            self.looked_at = machine.told()
            seen = machine.seen()
            for holds in invariants.ON_ONE_MACHINE:
                holds(seen, self.club.document)
            invariants.no_conflict_is_listed(seen, machine.inbox(self.now))

    @rule(noise=st.sampled_from(["", "CODE-nobody", "\x00", "x" * 129, "ÄÖ\u200b"]))
    def somebody_holds_anything_before_the_reader(self, noise: str) -> None:
        """It has an answer, and lets nobody in."""
        assert isinstance(self._scan(0, noise, "uptown"), Refused)

    @rule(place=st.sampled_from(PLACES))
    def nobody_is_left_behind(self, place: str) -> None:
        """When the day is closed, no visit is open whose day is over."""
        (machine,) = self.machines
        machine.close_day(place, self.now)
        invariants.nobody_is_left_behind(machine.seen().visits, self.club.document, place, self.now)

    def the_story_ends(self) -> None:
        """The events alone make the same visits, uses, sold passes and charges, in whatever order they arrive."""
        (machine,) = self.machines
        happened = machine.log()
        chance = random.Random(len(happened))
        shuffled = chance.sample(happened, len(happened))
        for name, portions in (
            ("together", [happened]),
            ("backwards", [[event] for event in reversed(happened)]),
            ("shuffled", [shuffled[n : n + 3] for n in range(0, len(shuffled), 2)]),
        ):
            self._is_rebuilt(machine, name, portions)

    def _is_rebuilt(self, machine: Machine, name: str, portions: Sequence[Sequence[AnyEvent]]) -> None:
        """A portion may hold an event that has come before: it changes nothing."""
        other = self.machine(name)
        for portion in portions:
            other.accept(portion, self.now)
        both_come_to_the_same(machine, other, self.now)


def test_a_front_desk_keeps_its_promises(stores: KeptStores) -> None:
    FrontDeskMachine.stores = stores
    run_state_machine_as_test(FrontDeskMachine, settings=pace(examples=25, steps=25))
