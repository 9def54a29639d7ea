from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise

import pytest

from kiosk.app.demo.club import Document, club_document
from kiosk.app.demo.story import AGAIN_AFTER, OPENING, REFUSALS, Medium, Part, Showing, cast, story
from kiosk.domain.calendar import LocalCalendar
from kiosk.domain.codes import Symbology
from kiosk.domain.decide import decide
from kiosk.domain.decisions import (
    AlreadyIn,
    CheckedIn,
    CheckedOut,
    ConsentNeeded,
    Facts,
    Flag,
    MemberFacts,
    Refused,
    Scan,
)
from kiosk.domain.members import Credential, CredentialKind, CredentialState, Member, MemberKind, MemberState, Person
from kiosk.domain.passes import Pass, PassKind, PassType
from kiosk.domain.places import Location
from kiosk.domain.visits import Booking, OpenVisit

NOW = datetime(2026, 6, 15, 16, 42, tzinfo=UTC)


def inside(since: datetime, visit_id: str) -> OpenVisit:
    return OpenVisit(visit_id=visit_id, checked_in_at=since, entered_at=since)


@pytest.fixture(scope="module")
def club() -> Document:
    return club_document(NOW, seed=1)


def test_every_part_is_played_at_the_opening(club: Document) -> None:
    shown = list(story(club, seed=1, scans=len(OPENING)))
    assert tuple(showing.part for showing in shown) == OPENING
    assert set(OPENING) == set(Part)


def test_it_is_as_long_as_asked_and_the_same_again(club: Document) -> None:
    shown = list(story(club, seed=3, scans=40))
    assert [showing.number for showing in shown] == list(range(1, 41))
    assert list(islice(story(club, seed=3), 40)) == shown
    assert list(story(club, seed=4, scans=40)) != shown


def test_it_goes_on_when_everybody_has_come(club: Document) -> None:
    parts = Counter(showing.part for showing in story(club, seed=1, scans=2000))
    assert parts[Part.MEMBERSHIP] > 300
    assert parts[Part.LEAVING] > 300


def test_nobody_comes_twice_but_on_purpose(club: Document) -> None:
    came: dict[str, list[Showing]] = {}
    for showing in story(club, seed=2, scans=1200):
        came.setdefault(showing.code, []).append(showing)
    for showings in came.values():
        for before, after in pairwise(showings):
            gap = after.number - before.number
            if after.part is Part.ALREADY_IN:
                assert before.part is Part.MEMBERSHIP
                assert 3 <= gap <= 8
            elif after.part in REFUSALS:
                assert before.part is after.part
            else:
                assert gap >= AGAIN_AFTER - 8
                assert {before.part, after.part} <= {Part.MEMBERSHIP, Part.LEAVING, Part.ALREADY_IN}


def test_phones_show_qr_and_cards_have_either(club: Document) -> None:
    kinds = Counter((s.medium, s.symbology) for s in story(club, seed=1, scans=200))
    assert set(kinds) == {
        (Medium.PHONE, Symbology.QR),
        (Medium.CARD, Symbology.QR),
        (Medium.CARD, Symbology.CODE_128),
    }
    assert min(kinds.values()) > 10


def test_strangers_have_codes_that_nobody_holds(club: Document) -> None:
    held = {c["value"] for m in club["members"] for c in m["credentials"]}
    strangers = [s for s in story(club, seed=1, scans=400) if s.part is Part.UNKNOWN_CODE]
    assert len({s.code for s in strangers}) == len(strangers) > 10
    assert held.isdisjoint(s.code for s in strangers)


# ---------------------------------------------------------------- the rules say what the story expects


class Door:
    """The document's facts, and the visits that the story itself makes; `answer` decides by the house's rules."""

    def __init__(self, club: Document) -> None:
        place = club["locations"][0]
        self.location = Location(
            id=place["id"],
            name=place["name"],
            calendar=LocalCalendar(place["time_zone"], time.fromisoformat(place["day_cutoff"])),
            capacity=place["capacity"],
        )
        self.types = {
            row["id"]: PassType(
                id=row["id"],
                name=row["name"],
                kind=PassKind(row["kind"]),
                price=row["price"],
                currency=row["currency"],
                payg_for_members=row["payg_for_members"],
                payg_for_contacts=row["payg_for_contacts"],
            )
            for row in club["pass_types"]
        }
        self.bookings = {
            row["member_id"]: Booking(
                id=row["id"],
                resource=row["resource"],
                starts_at=datetime.fromisoformat(row["starts_at"]),
                ends_at=datetime.fromisoformat(row["ends_at"]),
            )
            for row in club["bookings"]
        }
        self.counts = Counter(row["member_id"] for row in club["visits"])
        self.inside = {
            row["member_id"]: inside(datetime.fromisoformat(row["checked_in_at"]), "v")
            for row in club["visits"]
            if row["checked_out_at"] is None
        }
        self.holders = {c["value"]: (m, c) for m in club["members"] for c in m["credentials"]}

    def known(self, code: str) -> MemberFacts | None:
        if code not in self.holders:
            return None
        member, credential = self.holders[code]
        booking = self.bookings.get(member["id"])
        return MemberFacts(
            member=Member(
                person=Person(id=member["id"], first_name=member["first_name"], last_name=member["last_name"]),
                kind=MemberKind(member["kind"]),
                state=MemberState(member["state"]),
                note=member["note"],
            ),
            credential=Credential(kind=CredentialKind(credential["kind"]), state=CredentialState(credential["state"])),
            passes=tuple(
                Pass(
                    id=held["id"],
                    type=self.types[held["pass_type_id"]],
                    starts_on=date.fromisoformat(held["starts_on"]),
                    expires_on=held["expires_on"] and date.fromisoformat(held["expires_on"]),
                    remaining=held["remaining_visits"],
                )
                for held in member["passes"]
            ),
            bookings=() if booking is None else (booking,),
            open_visit=self.inside.get(member["id"]),
            visits_before=member["visits_before"] + self.counts[member["id"]],
        )

    def answer(self, showing: Showing, now: datetime) -> object:
        facts = Facts(
            location=self.location,
            known=self.known(showing.code),
            for_sale=tuple(self.types.values()),
            inside=len(self.inside),
        )
        decision = decide(Scan(id=f"s-{showing.number}", code=showing.code, symbology=showing.symbology, at=now), facts)
        if isinstance(decision, CheckedIn):
            self.counts[decision.member.id] += 1
            self.inside[decision.member.id] = inside(now, decision.visit_id)
        elif isinstance(decision, CheckedOut):
            del self.inside[decision.member.id]
        return decision


WORDS = {
    CheckedIn: "checked_in",
    CheckedOut: "checked_out",
    AlreadyIn: "already_in",
    ConsentNeeded: "consent_needed",
    Refused: "refused",
}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_rules_answer_as_the_story_expects(seed: int) -> None:
    club = club_document(NOW, seed)
    door = Door(club)
    for showing in story(club, seed, scans=900):
        decision = door.answer(showing, NOW + timedelta(seconds=3 * showing.number))
        assert WORDS[type(decision)] == showing.expected, (showing, decision)
        if isinstance(decision, Refused):
            assert decision.reason == showing.reason, (showing, decision)
        if isinstance(decision, ConsentNeeded):
            assert [(o.pass_type.name, o.pass_type.price) for o in decision.offers] == [("Day pass", 1200)]
        if isinstance(decision, CheckedIn):
            reached = {Part.MILESTONE: ("100th visit",), Part.NEWCOMER: ("1st visit",)}
            if showing.part in reached:
                assert decision.milestones == reached[showing.part]
            assert (Flag.FIRST_VISIT in decision.flags) == (showing.part is Part.NEWCOMER)


def test_a_first_visit_and_a_hundredth_are_in_the_cast(club: Document) -> None:
    parts = Counter(role.part for role in cast(club))
    assert parts[Part.MILESTONE] == parts[Part.NEWCOMER] == 4
    assert parts[Part.LEAVING] == 24
