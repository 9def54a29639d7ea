"""What the server lists of the demo, read through its public API and held against what the kiosk showed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import httpx2
import stamina

from kiosk.app.demo.club import Document
from kiosk.app.demo.house import ADMIN, House
from kiosk.domain.decisions import CheckedIn, CheckedOut, Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """What the server lists: entries and exits of the demo; `problems` are sentences, none if all agree."""

    entries: int
    exits: int
    by_method: dict[str, int]
    problems: tuple[str, ...]


def read_back(house: House, document: Document, since: datetime, shown: Sequence[Decision]) -> ReadBack:
    """Read the server's list and compare; raises httpx2.HTTPError."""
    numbers = {member["id"]: member["number"] for member in document["members"]}
    rows = list(_listed(house, since))
    entered = {(row["customer_id"], _instant(row["created_at"])) for row in rows}
    entries = [d for d in shown if isinstance(d, CheckedIn)]
    exits = [d for d in shown if isinstance(d, CheckedOut)]
    problems = []
    started = [row for row in rows if _instant(row["created_at"]) >= since]
    if len(started) != len(entries):
        problems.append(f"the kiosk showed {len(entries)} check-ins, the server lists {len(started)}")
    problems += [
        f"{d.member.first_name}'s check-in at {d.at:%H:%M:%S} UTC is not in the server's list"
        for d in entries
        if (numbers[d.member.id], d.at) not in entered
    ]
    left = [row for row in rows if row["check_out_datetime"] is not None]
    gone = {row["customer_id"] for row in left}
    problems += [
        f"{d.member.first_name}'s check-out at {d.at:%H:%M:%S} UTC is not in the server's list"
        for d in exits
        if numbers[d.member.id] not in gone
    ]
    methods = [row["entry_method"] for row in started]
    return ReadBack(
        entries=len(started),
        exits=sum(1 for d in exits if numbers[d.member.id] in gone),
        by_method={method: methods.count(method) for method in sorted(set(methods))},
        problems=tuple(problems),
    )


@stamina.retry(on=httpx2.TransportError, attempts=5)
def _get(http: httpx2.Client, url: str) -> Any:
    return http.get(url).raise_for_status().json()


def _listed(house: House, since: datetime) -> Iterator[dict[str, Any]]:
    """Everything from the day before the demo on, so that those who were inside before are there."""
    with httpx2.Client(base_url=house.url) as http:
        asked = {"username": ADMIN, "password": house.password}
        token = http.post("/api/get-token/", json=asked).raise_for_status().json()["token"]
        http.headers["Authorization"] = f"Token {token}"
        first = (since - timedelta(days=1)).date().isoformat()
        following: str | None = f"{house.url}/api/check-ins/?page_size=100&check_in_date_min={first}"
        while following is not None:
            page = _get(http, following)
            yield from page["results"]
            following = page["next"]


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
