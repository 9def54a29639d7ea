"""Rotating codes of any age at two machines: each takes a code once, and what both took is what staff are shown."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import rotating
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.decisions import CheckedIn, CheckedOut, Refused
from kiosk.domain.reasons import Reason
from kiosk.store import tables
from tests.fakes import door, front_office
from tests.fakes.club import at
from tests.fakes.kept_stores import KeptStores
from tests.fakes.phones import GRACES, handed_out
from tests.property.machines import Machine
from tests.property.pace import pace

DOCUMENT = handed_out(front_office.document(double_scan_seconds=20))
STEP = timedelta(seconds=rotating.STEP_SECONDS)

moments = st.tuples(st.sampled_from([0, 1]), st.sampled_from([0, 1, 7, 25, 30, 61]), st.integers(-3, 3))


def test_two_machines_take_each_code_once_and_show_what_both_took(stores: KeptStores) -> None:
    @settings(pace(examples=20, steps=1))
    @given(st.lists(moments, min_size=1, max_size=12), st.randoms(use_true_random=False))
    def story(held_up: list[tuple[int, int, int]], chance: random.Random) -> None:
        now = at("18:00")
        machines = [Machine(stores.empty(name), DOCUMENT, name) for name in ("k-1", "k-2")]
        taken: list[dict[int, str]] = [{}, {}]  # by each machine: step to visit
        for which, seconds, age in held_up:
            now += timedelta(seconds=seconds)
            step = rotating.step_at(now) + age
            answer = machines[which].scan(GRACES.shows(now + age * STEP), "uptown", now)
            good = abs(age) <= 1 and step > max(taken[which], default=0)
            assert good != (isinstance(answer, Refused) and answer.reason is Reason.CODE_EXPIRED), answer
            if isinstance(answer, CheckedIn | CheckedOut):
                taken[which][step] = answer.visit_id

        told = [machine.log() for machine in machines]
        for machine, other in zip(machines, reversed(told), strict=True):
            machine.accept(chance.sample(other, len(other)), now)
        assert machines[0].rebuilt() == machines[1].rebuilt()
        by_step = defaultdict(set)
        for step, visit in (*taken[0].items(), *taken[1].items()):
            by_step[step].add(visit)
        shared = {frozenset(visits) for visits in by_step.values() if len(visits) > 1}
        for machine in machines:
            assert {(row.step, row.visit_id) for row in door.rows(machine.store, tables.code_uses)} == {
                (step, visit) for step, visits in by_step.items() for visit in visits
            }
            listed = [one for one in machine.inbox(now) if one.kind is ConflictKind.CODE_SHARED]
            assert {frozenset(one.visit_ids) for one in listed} == shared

    story()
