"""Who was told what at the door, held against what the stores remember: nothing lost, nothing twice."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.end_to_end import club
from tests.end_to_end.house import Server

ENTRIES = 1000
"""What the passes of the club's members hold at first."""
DOUBLE_SCAN = timedelta(seconds=120)
WAITS_FOR_THE_OTHER = timedelta(seconds=5)
"""A scan is made before its turn at the store comes: the entry that it meets may be a moment younger."""


class Ledger:
    """`told` are the answers that were given, in order; `kills` how often the power went."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.told: list[dict[str, Any]] = []
        self.kills = 0

    def tell(self, lines: Sequence[str]) -> list[dict[str, Any]]:
        """Take note of answers as they were printed; the last may have been cut off in the middle."""
        answers = []
        for line in lines:
            try:
                answers.append(json.loads(line))
            except ValueError:
                assert line == lines[-1], f"only what was cut off may be unreadable: {line!r}"
        self.told += answers
        return answers

    def check(self) -> None:
        """What was answered is in the store once, and of what was not answered at most one scan a kill."""
        assert club.sound(self.data)
        events = club.happened(self.data)
        ids = [(one.kind, one.visit_id) for one in events if one.visit_id is not None]
        assert [once for once, times in Counter(ids).items() if times > 1] == []
        told = [(one["decision"], one["visit_id"]) for one in self.told if one["decision"].startswith("checked")]
        assert [once for once, times in Counter(told).items() if times > 1] == []
        assert set(told) <= set(ids), f"told and lost: {set(told) - set(ids)}"
        entered_and_left = [once for once in ids if once[0] != "charged"]
        assert len(entered_and_left) - len(told) <= self.kills
        assert {visit for kind, visit in ids if kind == "checked_in"} == self._visits()
        self._everybody_comes_in_and_leaves_in_turns(events)
        self._each_entry_is_taken_once(events)

    def _visits(self) -> set[str]:
        """The visits of the list that the rules read, but for those that were imported."""
        return {str(visit) for (visit,) in club.rows(self.data, "SELECT id FROM visits WHERE member_id <> 'm-grace'")}

    @staticmethod
    def _everybody_comes_in_and_leaves_in_turns(events: Sequence[club.Happened]) -> None:
        inside: dict[str, str] = {"m-grace": "her visit from before"}
        for one in events:
            member, visit = one.member_id, one.visit_id
            if one.kind == "checked_in":
                assert member is not None
                assert visit is not None
                assert member not in inside, f"{member} came in twice"
                inside[member] = visit
            elif one.kind == "checked_out":
                assert member is not None
                assert inside.pop(member) in (visit, "her visit from before")

    def _each_entry_is_taken_once(self, events: Sequence[club.Happened]) -> None:
        entries = Counter(one.member_id for one in events if one.kind == "checked_in")
        used = {
            str(holder): taken
            for holder, taken in club.rows(
                self.data,
                "SELECT passes.member_id, SUM(pass_uses.visits) FROM pass_uses"
                " JOIN passes ON passes.id = pass_uses.pass_id GROUP BY 1",
            )
        }
        assert used == dict(entries)
        last_told: dict[str, int] = {}
        for one in self.told:
            if one["decision"] == "checked_in":
                left, before = one["remaining"]["visits"], last_told.get(one["member"]["id"], ENTRIES)
                assert left < before
                last_told[one["member"]["id"]] = left
        for member, left in last_told.items():
            assert left >= ENTRIES - entries[member]

    def check_rescans(self, answers: Sequence[dict[str, Any]]) -> None:
        """Within the double-scan window people are told that they are in, by a visit that is there, and none leaves."""
        came = {one.visit_id: one.member_id for one in club.happened(self.data) if one.kind == "checked_in"}
        at = dict(club.rows(self.data, "SELECT id, checked_in_at FROM visits"))
        for one in answers:
            if one["decision"] in ("already_in", "checked_out"):
                assert came[one["visit_id"]] == one["member"]["id"]
                stayed = datetime.fromisoformat(one["at"]) - datetime.fromisoformat(at[one["visit_id"]] + "+00:00")
                assert stayed > -WAITS_FOR_THE_OTHER
                assert (stayed < DOUBLE_SCAN) == (one["decision"] == "already_in")

    def check_against(self, server: Server) -> None:
        """The server lists each visit of the store once, under the number that the store has for it, as it ended."""
        assert club.waiting(self.data) == 0
        query = "SELECT number, member_id, checked_in_at, checked_out_at IS NOT NULL FROM visits ORDER BY number"
        here, there = club.rows(self.data, query), club.rows(server.data, query)
        assert [tuple(row) for row in here] == [tuple(row) for row in there]
        listed = {row["id"]: row["check_out_datetime"] is not None for row in server.listed()}
        assert len(listed) == len(server.listed())
        assert listed == {row[0]: bool(row[3]) for row in here}
        events = "SELECT id, server_seq FROM events ORDER BY id"
        assert club.rows(self.data, events) == club.rows(server.data, events)
