"""Member cards: the code that stands on each, and a new one for who has none or lost theirs. One transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from kiosk.domain.members import CredentialKind, CredentialState
from kiosk.services.called import NotOne, one_called
from kiosk.store import cards, reference, state
from kiosk.store.cards import Holder
from kiosk.store.engine import Store
from kiosk.store.tables import credentials


class NotIssued(ValueError):
    """Nothing was issued: the message says why; the further arguments name whom it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberCard:
    """What one card says. `made`: its code is new. `replaced`: how many cards of the member are no longer good."""

    member_id: str
    number: int
    first_name: str
    last_name: str
    code: str
    made: bool = False
    replaced: int = 0

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Issued:
    """The cards in the order that was asked for, and who got none: this machine may not make codes."""

    house: str
    cards: tuple[MemberCard, ...]
    without: tuple[Holder, ...] = ()


def issue_cards(
    store: Store,
    named: Sequence[str] | None,
    *,
    now: datetime,
    new_code: Callable[[], str],
    replace: bool = False,
    check_only: bool = False,
) -> Issued:
    """The cards of these members (by id, number or e-mail address), or of all (None).

    A member's card carries their newest code that is good. Who has none gets one from `new_code`; with `replace`
    everybody gets one, and their old ones are no longer good: which of several was lost, nobody can know. A new
    code reaches the kiosks by their next pull. A kiosk's copy of its server's store makes none, since the server
    would not learn of them: those members are `without`, and `replace` is refused.

    `check_only` does everything but keep it. Raises NotIssued, StoreFault; then nothing was changed.
    """
    with store.read() as connection:
        house, wanted = cards.house_name(connection), _wanted(connection, named, now)
        paired = state.get(connection, state.Name.DEVICE) is not None
    if replace and paired:
        raise NotIssued("this store is a kiosk's copy of its server's; replace cards there")
    if paired or (not replace and all(one.codes for one in wanted)):
        having = [one for one in wanted if one.codes]
        return Issued(house, tuple(_card(one, one.codes[-1]) for one in having), _but(wanted, having))
    with store.write() as connection:
        wanted = _wanted(connection, named, now)  # somebody may have been faster
        unused = partial(_unused, connection, new_code, set())
        issued = tuple(_issue(one, unused, replace=replace) for one in wanted)
        _put(connection, wanted, issued)
        if check_only:
            connection.rollback()
    return Issued(house, issued)


def _wanted(connection: Connection, named: Sequence[str] | None, now: datetime) -> list[Holder]:
    if named is None:
        return cards.holders(connection, None, now)
    found, problems = dict[str, None](), []
    several = dict.fromkeys(named)
    for said in several:
        try:
            found[one_called(connection, said)] = None
        except NotOne as error:
            problems.append(str(error))
    if problems:
        count = f"{len(problems)} of {len(several)} cannot be told"
        raise NotIssued(*problems) if len(problems) == 1 else NotIssued(count, *problems)
    return cards.holders(connection, list(found), now)


def _but(wanted: Sequence[Holder], having: Sequence[Holder]) -> tuple[Holder, ...]:
    ids = {one.id for one in having}
    return tuple(one for one in wanted if one.id not in ids)


def _unused(connection: Connection, new_code: Callable[[], str], made: set[str]) -> str:
    """A code that is nobody's yet, neither in the store nor among those `made` in this transaction."""
    code = new_code()
    while code in made or cards.taken(connection, code):
        code = new_code()
    made.add(code)
    return code


def _issue(who: Holder, unused: Callable[[], str], *, replace: bool) -> MemberCard:
    if who.codes and not replace:
        return _card(who, who.codes[-1])
    return _card(who, unused(), made=True, replaced=len(who.codes))


def _card(who: Holder, code: str, *, made: bool = False, replaced: int = 0) -> MemberCard:
    return MemberCard(
        member_id=who.id,
        number=who.number,
        first_name=who.first_name,
        last_name=who.last_name,
        code=code,
        made=made,
        replaced=replaced,
    )


def _put(connection: Connection, wanted: Sequence[Holder], issued: Sequence[MemberCard]) -> None:
    old = [
        {"id": code, "state": CredentialState.REPLACED.value}
        for who, card in zip(wanted, issued, strict=True)
        if card.made
        for code in who.codes
    ]
    new = [
        {
            "id": card.code,
            "member_id": card.member_id,
            "kind": CredentialKind.CARD.value,
            "state": CredentialState.ACTIVE.value,
            "expires_at": None,
        }
        for card in issued
        if card.made
    ]
    reference.put(connection, credentials, [*old, *new])
