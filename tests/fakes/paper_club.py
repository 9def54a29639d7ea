"""A club on paper: what is known when a scan is decided, from the import document and plain lists, without a store.

An oracle for the store's queries: it knows every pass, booking and visit of the member, not only those that some rule
asks for, and keeps what decisions did in the simplest way there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

import msgspec

from kiosk.domain.calendar import Hours, LocalCalendar, Window
from kiosk.domain.charges import Charge, Tariff
from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.domain.decide import decide
from kiosk.domain.decisions import CheckedIn, CheckedOut, Decision, Facts, MemberFacts, Scan
from kiosk.domain.members import Credential, CredentialKind, CredentialState, Member, MemberKind, MemberState, Person
from kiosk.domain.members import Waiver as Signed
from kiosk.domain.passes import Origin, Pass, PassKind, PassState, PassType
from kiosk.domain.places import Direction, Location, Policies
from kiosk.domain.plans import Plan, PlanLimit
from kiosk.domain.visits import Booking, Entitlement, EntryMethod, OpenVisit, PastVisit

Plain = dict[str, Any]

COUNTED_HISTORY = ("MEM", "ENT", "MIG")
"""The entry methods of another system's visits that count towards plan limits."""


@dataclass
class PaperVisit:
    """A line in the visitors' book."""

    id: str
    member_id: str
    location_id: str
    day: date
    checked_in_at: datetime
    entered_at: datetime
    entitlement: Entitlement
    checked_out_at: datetime | None = None
    counts: bool = False
    count: int | None = None
    minutes_pass_id: str | None = None
    minutes_left: int | None = None
    tariff: Tariff | None = None
    charge: Charge | None = None

    @property
    def is_open(self) -> bool:
        """Nobody has seen them leave."""
        return self.checked_out_at is None


@dataclass(frozen=True)
class PaperUse:
    """What a visit took from a pass, on a day. `in_figure`: the pass was stated anew since, with what remains."""

    visit_id: str
    pass_id: str
    day: date
    visits: int = 0
    minutes: int = 0
    in_figure: bool = False


class PaperClub:
    """The club of one document, and what has happened since."""

    def __init__(self, document: Plain, pulled_at: datetime | None = None) -> None:
        self._pulled_at = pulled_at
        self._versions: dict[str, tuple[int, int]] = {}
        self._visits: list[PaperVisit] = []
        self._uses: list[PaperUse] = []
        self._sold: dict[str, Plain] = {}  # by the visit that they were sold for
        self._document: Plain = {"members": []}
        self.change(document)
        for visit in document["visits"]:
            self._visits.append(self._past(visit))

    def change(self, document: Plain) -> None:
        """The document has changed; what happened stays."""
        before, now = _passes_of(self._document), _passes_of(document)
        anew = {name for name, held in now.items() if before.get(name, held) != held}
        self._uses = [replace(use, in_figure=True) if use.pass_id in anew else use for use in self._uses]
        self._document = document
        for sold in document["pass_types"]:
            version, price = self._versions.get(sold["id"], (0, None))
            if price != sold["price"]:
                self._versions[sold["id"]] = version + 1, sold["price"]

    # ------------------------------------------------------------ what happens

    def take(self, scan: Scan, location_id: str) -> Decision:
        """Decide the scan, and write down what it did."""
        decision = decide(scan, self.facts(scan, location_id))
        match decision:
            case CheckedIn() as entered:
                self._enter(entered)
            case CheckedOut() as left:
                self._leave(left)
            case _:
                pass
        return decision

    def undo(self, visit_id: str) -> None:
        """As if the door had not opened."""
        self._visits = [visit for visit in self._visits if visit.id != visit_id]
        self._uses = [use for use in self._uses if use.visit_id != visit_id]
        if visit_id in self._sold:
            self._sold[visit_id]["state"] = "cancelled"

    def close_day(self, location_id: str, now: datetime) -> None:
        """Visits that nobody ended end when they should have."""
        location = self._location(location_id)
        for visit in [one for one in self._visits if one.is_open and one.location_id == location_id]:
            ends = [location.calendar.end_of(location.calendar.day_of(visit.entered_at))]
            if location.policies.max_stay_minutes is not None:
                ends.append(visit.entered_at + timedelta(minutes=location.policies.max_stay_minutes))
            if min(ends) > now:
                continue
            if visit.minutes_left is not None:
                ends.append(visit.entered_at + timedelta(minutes=visit.minutes_left))
            code = self._member(visit.member_id)["credentials"][0]["value"]
            at = min(ends)
            self.take(Scan.read(code, Symbology.TYPED, scan_id="", at=at, direction=Direction.OUT_ONLY), location_id)

    def _enter(self, entered: CheckedIn) -> None:
        timed = entered.pass_kind is PassKind.MINUTES and (entered.sale is None or entered.sale.tariff is None)
        minutes_pass = entered.entitlement.pass_id if timed else None
        minutes_left = entered.remaining if timed else None
        if entered.again:
            visit = next(one for one in self._visits if one.id == entered.visit_id)
            visit.checked_out_at, visit.entered_at, visit.minutes_left = None, entered.at, minutes_left
            return
        self._visits.append(
            PaperVisit(
                id=entered.visit_id,
                member_id=entered.member.id,
                location_id=entered.location_id,
                day=entered.day,
                checked_in_at=entered.at,
                entered_at=entered.at,
                entitlement=entered.entitlement,
                counts=entered.counts_towards_plan_limits,
                count=entered.visit_count,
                minutes_pass_id=minutes_pass,
                minutes_left=minutes_left,
                tariff=None if entered.sale is None else entered.sale.tariff,
                charge=entered.charge,
            )
        )
        if entered.sale is not None:
            sale = entered.sale
            self._sold[entered.visit_id] = {
                "id": sale.pass_id,
                "member_id": entered.member.id,
                "pass_type_id": sale.pass_type_id,
                "starts_on": sale.day.isoformat(),
                "expires_on": sale.day.isoformat() if sale.kind is PassKind.DAY or sale.tariff else None,
                "remaining_minutes" if sale.kind is PassKind.MINUTES else "remaining_visits": sale.remaining,
                "origin": "pay_as_you_go",
                "location_id": sale.location_id,
            }
        use = entered.pass_use
        if use is not None:
            self._uses.append(PaperUse(entered.visit_id, use.pass_id, entered.day, use.visits, use.minutes))

    def _leave(self, left: CheckedOut) -> None:
        visit = next(one for one in self._visits if one.id == left.visit_id)
        visit.checked_out_at = left.at
        if left.charge is not None:
            visit.charge = left.charge
        use = left.pass_use
        if use is not None:
            self._uses.append(PaperUse(visit.id, use.pass_id, visit.day, use.visits, use.minutes))

    # ------------------------------------------------------------ what is known

    def facts(self, scan: Scan, location_id: str) -> Facts:
        """All that there is to know at this scan."""
        location = self._location(location_id)
        return Facts(
            location=location,
            known=self._known(scan, location),
            for_sale=tuple(self._type(one["id"]) for one in self._document["pass_types"] if _for_sale(one)),
            inside=sum(visit.is_open for visit in self._visits if visit.location_id == location_id),
            pulled_at=self._pulled_at,
            symbologies=DEFAULT_SYMBOLOGIES,
        )

    def _known(self, scan: Scan, location: Location) -> MemberFacts | None:
        holder = next(
            ((m, c) for m in self._document["members"] for c in m["credentials"] if c["value"] == scan.code), None
        )
        if holder is None:
            return None
        member, credential = holder
        mine = [visit for visit in self._visits if visit.member_id == member["id"]]
        inside = next((visit for visit in mine if visit.is_open and visit.location_id == location.id), None)
        earlier = [visit for visit in mine if visit.checked_in_at < scan.at]
        return MemberFacts(
            member=self._person(member),
            credential=Credential(
                kind=CredentialKind(credential.get("kind", "card")),
                state=CredentialState(credential.get("state", "active")),
                expires_at=_instant(credential.get("expires_at")),
            ),
            passes=tuple(self._passes(member["id"], location, scan.at)),
            bookings=tuple(self._bookings(member["id"], location)),
            open_visit=None if inside is None else _open(inside),
            visits_before=member.get("visits_before", 0) + len(earlier),
            visits=tuple(_looked_back_at(visit) for visit in earlier),
            of_host=tuple(self._of_host(scan.host, member["id"], location, scan.at)),
        )

    def _person(self, member: Plain) -> Member:
        waiver = member.get("waiver")
        return Member(
            person=Person(
                id=member["id"],
                first_name=member["first_name"],
                last_name=member["last_name"],
                language=member.get("language"),
                show_name=member.get("show_name", False),
            ),
            kind=MemberKind(member.get("kind", "member")),
            state=MemberState(member.get("state", "active")),
            birthday=_day(member.get("birthday")),
            waiver=None if waiver is None else msgspec.convert(waiver, Signed),
            overdue=member.get("overdue", 0),
            note=member.get("note"),
            plan=self._plan(member.get("plan_id")),
        )

    def _plan(self, plan_id: str | None) -> Plan | None:
        found = next((one for one in self._document["plans"] if one["id"] == plan_id), None)
        if found is None:
            return None
        return Plan(id=found["id"], name=found["name"], limit=msgspec.convert(found["limit"], PlanLimit))

    def _passes(self, member_id: str, location: Location, at: datetime) -> Iterator[Pass]:
        sold = [one for one in self._sold.values() if one["member_id"] == member_id]
        day = location.calendar.day_of(at)
        for written in (*self._member(member_id).get("passes", []), *sold):
            used = [use for use in self._uses if use.pass_id == written["id"]]
            sort = self._type(written["pass_type_id"])
            host = self._names.get(written.get("shared_by"), written.get("shared_by"))
            yield Pass(
                id=written["id"],
                type=sort,
                starts_on=_day(written.get("starts_on")),
                expires_on=_day(written.get("expires_on")),
                remaining=_remaining(written, sort, [use for use in used if not use.in_figure]),
                used_today=any(use.visits and use.day == day for use in used),
                origin=Origin(written.get("origin", "manual")),
                state=PassState(written.get("state", "active")),
                issued_at=written.get("location_id"),
                shared_by=written.get("shared_by"),
                host=host,
                last_used_on=max((use.day for use in used), default=None),
            )

    def _of_host(self, host: str | None, guest: str, location: Location, at: datetime) -> Iterator[Pass]:
        if host is None or host == guest or host not in self._names:
            return
        for held in self._passes(host, location, at):
            if held.type.kind is PassKind.GUEST and held.shared_by is None:
                yield replace(held, shared_by=host, host=self._names[host])

    def _bookings(self, member_id: str, location: Location) -> Iterator[Booking]:
        for one in self._document["bookings"]:
            people = (one["member_id"], *one["guests"])
            if one["state"] == "confirmed" and one["location_id"] == location.id and member_id in people:
                start, end = datetime.fromisoformat(one["starts_at"]), datetime.fromisoformat(one["ends_at"])
                yield Booking(id=one["id"], resource=one["resource"], starts_at=start, ends_at=end)

    def _past(self, written: Plain) -> PaperVisit:
        method, start = written["entry_method"], datetime.fromisoformat(written["checked_in_at"])
        return PaperVisit(
            id=written["id"],
            member_id=written["member_id"],
            location_id=written["location_id"],
            day=self._location(written["location_id"]).calendar.day_of(start),
            checked_in_at=start,
            entered_at=start,
            entitlement=Entitlement(method=EntryMethod(method), description=""),
            checked_out_at=_instant(written["checked_out_at"]),
            counts=method in COUNTED_HISTORY,
        )

    @property
    def _names(self) -> dict[str | None, str]:
        return {one["id"]: f"{one['first_name']} {one['last_name']}" for one in self._document["members"]}

    def _member(self, member_id: str) -> Plain:
        found: Plain = next(one for one in self._document["members"] if one["id"] == member_id)
        return found

    def _type(self, type_id: str) -> PassType:
        written = next(one for one in self._document["pass_types"] if one["id"] == type_id)
        fields = {name: value for name, value in written.items() if name not in ("hours", "archived")}
        version, _ = self._versions[type_id]
        return replace(msgspec.convert(fields, PassType), hours=_hours(written.get("hours")), price_version=version)

    def _location(self, location_id: str) -> Location:
        written = next(one for one in self._document["locations"] if one["id"] == location_id)
        return Location(
            id=location_id,
            name=written["name"],
            calendar=LocalCalendar(written["time_zone"], time.fromisoformat(written.get("day_cutoff", "00:00"))),
            capacity=written.get("capacity"),
            opening_hours=_hours(written.get("opening_hours")),
            policies=msgspec.convert(written["policies"], Policies),
        )


def _passes_of(document: Plain) -> dict[str, Plain]:
    return {held["id"]: held for member in document["members"] for held in member.get("passes", [])}


def _open(visit: PaperVisit) -> OpenVisit:
    return OpenVisit(
        visit_id=visit.id,
        checked_in_at=visit.checked_in_at,
        entered_at=visit.entered_at,
        minutes_pass_id=visit.minutes_pass_id,
        minutes_left=visit.minutes_left,
        tariff=visit.tariff,
    )


def _looked_back_at(visit: PaperVisit) -> PastVisit:
    return PastVisit(
        visit_id=visit.id,
        location_id=visit.location_id,
        day=visit.day,
        checked_in_at=visit.checked_in_at,
        checked_out_at=visit.checked_out_at,
        entitlement=visit.entitlement,
        visit_count=visit.count,
        counts_towards_plan_limits=visit.counts,
        by_time=visit.tariff is not None,
        charge=visit.charge,
    )


def _remaining(written: Plain, sort: PassType, used: list[PaperUse]) -> int | None:
    """What a pass has left: its figure, or what stands for one, without what was taken."""
    visits, minutes = written.get("remaining_visits"), written.get("remaining_minutes")
    figure: int | None
    match sort.kind:
        case PassKind.MEMBERSHIP:
            figure = None
        case PassKind.GUEST:
            figure = visits
        case PassKind.MINUTES:
            figure = None if minutes is None else minutes - sum(use.minutes for use in used)
        case PassKind.DAY:
            figure = (1 if visits is None else visits) - sum(use.visits for use in used)
        case PassKind.VISITS:
            included = sort.visits_included if visits is None else visits
            figure = None if included is None else included - sum(use.visits for use in used)
    return figure


def _for_sale(written: Plain) -> bool:
    switched_on = written.get("payg_for_members") or written.get("payg_for_contacts")
    return bool(switched_on) and not written.get("archived", False)


def _hours(windows: list[Plain] | None) -> Hours:
    return tuple(Window(tuple(one["days"]), _minutes(one["from"]), _minutes(one["to"])) for one in windows or ())


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _instant(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)
