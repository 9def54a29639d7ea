"""The words of closed sets, as tables, the wire, the log and the settings hold them: a stored word is for ever."""

from __future__ import annotations

from enum import StrEnum

import pytest

from kiosk.domain.alerts import AlertLevel, Occasion
from kiosk.domain.arrivals import Happening
from kiosk.domain.attendance import Turnout
from kiosk.domain.charges import ChargeState
from kiosk.domain.codes import Symbology
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.day_list import DayChip
from kiosk.domain.decisions import Flag
from kiosk.domain.events import AUTOMATIC, MEMBER, EventKind
from kiosk.domain.feed import FeedChip
from kiosk.domain.inside import InsideOrder
from kiosk.domain.members import CredentialKind, CredentialState, MemberKind, MemberState
from kiosk.domain.outcomes import Hindrance
from kiosk.domain.passes import Bill, Origin, PassKind, PassState, UsePriority
from kiosk.domain.pay_as_you_go import BEST
from kiosk.domain.places import Direction, PayAsYouGo
from kiosk.domain.plans import Period
from kiosk.domain.reasons import Reason
from kiosk.domain.staff import StaffRole
from kiosk.domain.visits import BookingState, EntryMethod

WORDS: dict[type[StrEnum], str] = {
    AlertLevel: "none info warn stop",
    BookingState: "confirmed cancelled",
    Bill: "at_check_in at_check_out",
    ChargeState: "pending accepted settled refunded void",
    ConflictKind: "two_visits_at_once pass_overspent charged_twice code_shared free_entry_covered",
    CredentialKind: "card app rotating pin nfc visitor",
    CredentialState: "active replaced expired",
    DayChip: "all inside free pay_as_you_go new estimated",
    Direction: "toggle in_only out_only ask",
    EntryMethod: "MEM ENT EVE GUE FRE MIG",
    EventKind: "visit_registered checked_in corrected converted linked checked_out voided refused charged "
    "charge_voided noted note_closed preferences_chosen",
    FeedChip: "all needs_me refused free pay_as_you_go new birthday",
    Flag: "first_visit note waiver_ends_soon birthday",
    Happening: "checked_in checked_out refused converted corrected voided",
    Hindrance: "not_possible approval_needed gone store",
    InsideOrder: "name longest",
    MemberKind: "member contact",
    MemberState: "active frozen blocked",
    Occasion: "milestone free_entry pay_as_you_go",
    Origin: "plan product manual pay_as_you_go shared",
    PassKind: "membership visits minutes day guest",
    PassState: "active frozen unpaid cancelled awaiting_approval",
    PayAsYouGo: "off ask auto",
    Period: "day week month cycle",
    Reason: "unknown_code not_a_member_code card_replaced code_expired not_inside blocked frozen overdue under_age "
    "waiver_needed closed full cannot_check wrong_hours pass_not_started used_up pass_ended wrong_location unpaid "
    "plan_limit no_pass",
    StaffRole: "receptionist manager",
    Symbology: "qr micro_qr aztec data_matrix pdf417 code_128 code_39 ean_13 upc_a itf codabar typed",
    Turnout: "arrived no_show registered_not_arrived expected",
    UsePriority: "high normal low",
}


@pytest.mark.parametrize("closed", WORDS, ids=lambda closed: closed.__name__)
def test_a_closed_set_has_these_words_and_no_others(closed: type[StrEnum]) -> None:
    assert [one.value for one in closed] == WORDS[closed].split()
    assert [one.name.lower() for one in closed if closed is not EntryMethod] == (
        [] if closed is EntryMethod else WORDS[closed].split()
    )


def test_what_nobody_did_and_what_a_member_did_have_actors_of_their_own() -> None:
    assert (MEMBER, AUTOMATIC) == ("member", "automatic")


def test_the_consent_to_whichever_offer_leads_is_best() -> None:
    assert BEST.offer_id == "best"
