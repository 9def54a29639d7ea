"""One scan before the rules: what is asked, what is known, what was looked at; and how answers are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from kiosk.domain.calendar import is_birthday
from kiosk.domain.charges import Charge
from kiosk.domain.codes import masked
from kiosk.domain.decisions import CheckedIn, Facts, Flag, MemberFacts, Refused, Sale, Scan
from kiosk.domain.members import Member
from kiosk.domain.milestones import milestones
from kiosk.domain.passes import PassKind
from kiosk.domain.places import Location, Policies
from kiosk.domain.plans import limit_reached
from kiosk.domain.reasons import Reason
from kiosk.domain.rotating import CodeUse, matching_step, parse
from kiosk.domain.tickets import ticket_of
from kiosk.domain.visits import Entitlement, EntryMethod, PassUse

WAIVER_ENDS_SOON = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Case:
    """A scan of a known code. Rules note in `looked` what they looked at, as plain sentences, in order."""

    scan: Scan
    facts: Facts
    known: MemberFacts
    looked: list[str] = field(default_factory=list)

    @property
    def at(self) -> datetime:
        """When the code was scanned."""
        return self.scan.at

    @property
    def location(self) -> Location:
        """Where."""
        return self.facts.location

    @property
    def policies(self) -> Policies:
        """How this location decides."""
        return self.facts.location.policies

    @property
    def member(self) -> Member:
        """Whose code it is."""
        return self.known.member

    @property
    def local(self) -> datetime:
        """When, on the wall clock of the place."""
        return self.location.calendar.local(self.at)

    @property
    def day(self) -> date:
        """The location's day."""
        return self.location.calendar.day_of(self.at)

    @property
    def over_limit(self) -> str | None:
        """How the member's plan is used up, as a sentence; None while it is not, or without a limit."""
        plan = self.member.plan
        if plan is None:
            return None
        return limit_reached(
            plan, self.known.visits, self.location.calendar, self.at, self.known.cycle_anchor(self.day)
        )

    def charged_on(self, day: date, but_for: str) -> int | None:
        """What the member's visits here on that day cost by the price list, but for one; None if none of them does."""
        others = (v for v in self.known.visits if v.visit_id != but_for)
        here = (v.charge for v in others if v.location_id == self.location.id and v.day == day)
        standing = [charge.by_list for charge in here if charge is not None and charge.stands]
        return sum(standing) if standing else None

    def owed_on(self, day: date) -> int:
        """What the member's visits on that day cost, wherever they were, but for the one of this case."""
        of_day = (v.charge for v in self.known.visits if v.day == day and v.visit_id != self.visit_id)
        return sum(charge.amount for charge in of_day if charge is not None and charge.stands)

    @property
    def code_use(self) -> CodeUse | None:
        """The rotating code that was read in its window, by which this scan comes in or goes; None of other codes."""
        secret, read = self.known.credential.secret, parse(self.scan.code or "")
        if secret is None or read is None:
            return None
        step = matching_step(read.digits, secret, (self.scan.read_at or self.at) + self.facts.clock_offset)
        return None if step is None else CodeUse(credential=read.handle, step=step)

    @property
    def shown(self) -> str:
        """The code as answers show it."""
        return shown(self.scan)

    def note(self, sentence: str) -> None:
        """Something was looked at."""
        self.looked.append(sentence)

    def refuse(self, reason: Reason, sentence: str, good_from: datetime | None = None) -> Refused:
        """Not now, because of this."""
        self.note(sentence)
        return refused(self.scan, self.facts, reason, good_from)

    def check_in(
        self,
        ground: Entitlement,
        *,
        kind: PassKind | None = None,
        remaining: int | None = None,
        pass_use: PassUse | None = None,
        sale: Sale | None = None,
        charge: Charge | None = None,
        counts: bool = False,
    ) -> CheckedIn:
        """Come in, on this ground. Flags never refuse: they ride on the answer (step 9).

        `counts`: towards the limit of the member's plan.
        """
        count = self.known.visits_before + 1
        return CheckedIn(
            visit_id=self.visit_id,
            member=self.member.person,
            code=shown(self.scan),
            at=self.at,
            day=self.day,
            location_id=self.location.id,
            entitlement=ground,
            visit_count=count,
            pass_kind=kind,
            remaining=remaining,
            pass_use=pass_use,
            sale=sale,
            charge=charge,
            free_entry=self.scan.free_entry if ground.method is EntryMethod.FREE else None,
            counts_towards_plan_limits=counts,
            milestones=milestones(count, self.policies.milestones),
            flags=self.flags(count),
            code_use=self.code_use,
        )

    @property
    def visit_id(self) -> str:
        """The id of the visit that an entry makes or begins: that of an expected visit, else the scan's."""
        return self.scan.id if self.known.registered is None else self.known.registered.visit_id

    def flags(self, count: int) -> tuple[Flag, ...]:
        """What staff should look at. Whoever agreed to be greeted by name is also wished a happy birthday."""
        birthday, greeted = self.member.birthday, self.member.person.show_name
        ends_on = None if self.member.waiver is None else self.member.waiver.expires_on
        candidates = (
            (Flag.FIRST_VISIT, count == 1),
            (Flag.NOTE, self.member.note is not None or self.known.noted),
            (Flag.WAIVER_ENDS_SOON, ends_on is not None and ends_on - self.day <= WAIVER_ENDS_SOON),
            (Flag.BIRTHDAY, greeted and birthday is not None and is_birthday(birthday, self.day)),
        )
        return tuple(flag for flag, raised in candidates if raised)


def refused(scan: Scan, facts: Facts, reason: Reason, good_from: datetime | None = None) -> Refused:
    """Not now. Also for codes that nobody holds."""
    return Refused(
        reason=reason,
        member=None if facts.known is None else facts.known.member.person,
        code=shown(scan),
        at=scan.at,
        location_id=facts.location.id,
        good_from=good_from,
        ticket=ticket_of(scan.id),
    )


def shown(scan: Scan) -> str:
    """The code as answers show it: masked. Of a rotating code that is the end of its name, which stays."""
    if scan.code is None:
        return "…"
    rotating = parse(scan.code)
    return masked(scan.code if rotating is None else rotating.handle)
