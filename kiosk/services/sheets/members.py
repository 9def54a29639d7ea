"""Rows of members. An empty cell, and a column that is not there, leave what the store has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec
from babel.numbers import get_currency_precision

from kiosk.domain.members import CredentialKind, MemberKind, MemberState
from kiosk.services.document import Credential, Member, Waiver, in_words
from kiosk.services.sheets.known import Known
from kiosk.services.sheets.rows import Row
from kiosk.services.sheets.values import (
    DayOrder,
    amount_of,
    code_of,
    count_of,
    day_of,
    number_of,
    one_of,
    yes_or_no,
)

CODES: Mapping[str, CredentialKind] = {
    "card": CredentialKind.CARD,
    "app": CredentialKind.APP,
    "pin": CredentialKind.PIN,
    "nfc": CredentialKind.NFC,
}
"""The columns that hold codes; several in one cell stand on lines of their own, or between semicolons."""

_KINDS = {
    **dict.fromkeys(("member", "mitglied", "yes", "true", "1"), MemberKind.MEMBER),
    **dict.fromkeys(("contact", "kontakt", "customer", "kunde", "no", "false", "0"), MemberKind.CONTACT),
}
_STATES = {
    **dict.fromkeys(("active", "act", "aktiv", "yes", "true", "1", "ja"), MemberState.ACTIVE),
    **dict.fromkeys(("frozen", "frz", "paused", "on hold", "suspended", "pausiert"), MemberState.FROZEN),
    **dict.fromkeys(
        ("blocked", "inactive", "deactivated", "banned", "gesperrt", "inaktiv", "no", "false", "0", "nein"),
        MemberState.BLOCKED,
    ),
}


def members_of(rows: Iterable[Row], known: Known, order: DayOrder | None) -> list[Member]:
    """The members that the rows tell; the rows keep what is wrong with them."""
    reading = _Reading(known, order)
    return [one for row in rows if (one := reading.member(row)) is not None]


class _Reading:
    """One file: what was claimed by which of its rows."""

    def __init__(self, known: Known, order: DayOrder | None) -> None:
        self._known = known
        self._order = order
        self._decimals = get_currency_precision(known.currency)
        self._claimed: dict[tuple[str, object], int] = {}

    def member(self, row: Row) -> Member | None:
        values = {field: value for field, read in _PLAIN.items() if (value := row.value(field, read)) is not None}
        values |= _names(row)
        birthday = row.value("birthday", self._day)
        overdue = row.value("overdue", lambda cell: amount_of(cell, self._decimals))
        plan = self._known.plan(row)
        values |= {
            name: value
            for name, value in (("birthday", birthday), ("overdue", overdue), ("plan_id", plan))
            if value is not None
        }
        number = row.value("number", number_of)
        if number is None and "number" not in row.columns.places:
            number = _integer(row.text("id"))
        ident = self._ident(row, number, values)
        if ident is None or not row.is_whole():
            return None
        self._claim(row, "member", ident, "this member")
        if number is not None:
            values["number"] = number
            self._claim_for(row, ident, "number", number, self._known.numbers.get(number))
        codes = self._codes(row, ident)
        before = self._known.member(ident) or Member(id=ident, first_name="", last_name="")
        waiver = self._waiver(row, before.waiver)
        if not row.is_whole():
            return None
        told = msgspec.structs.replace(before, **values, waiver=waiver, credentials=codes)
        return _checked(row, told)

    def _day(self, cell: str) -> Any:
        return day_of(cell, self._order)

    def _ident(self, row: Row, number: int | None, values: Mapping[str, Any]) -> str | None:
        """Who it is: the stored member whom the row names, else a new one under the id that it gives.

        Without an id of the file it follows from the number, else the address, else the first code and the name, so
        that the same file tells the same members tomorrow.
        """
        said, email = row.text("id"), values.get("email")
        if said is not None:
            return self._known.called(said) or said
        if number is not None:
            return self._known.numbers.get(number) or _derived("number", number)
        if email is not None:
            owners = self._known.with_email(email)
            if len(owners) > 1:
                row.wrong(f"{len(owners)} members have this address; say which by an id or a number", "email")
                return None
            return owners[0] if owners else _derived("email", email.casefold())
        for field in CODES:
            for code in _several(row.text(field)):
                owner = self._known.codes.get(code)
                return owner or _derived("code", code, values.get("first_name", ""), values.get("last_name", ""))
        row.wrong("nothing tells who it is: give an id, a number, an email address or a card")
        return None

    def _codes(self, row: Row, ident: str) -> tuple[Credential, ...]:
        """The codes that are new to the store; one that it knows keeps its kind and its state."""
        new = []
        for field, kind in CODES.items():
            for cell in _several(row.text(field)):
                credential = row.value(field, lambda _, code=cell, kind=kind: Credential(code_of(code), kind))  # type: ignore[misc]
                if credential is None:
                    continue
                owner = self._known.codes.get(credential.value)
                self._claim_for(row, ident, field, credential.value, owner, "code")
                if owner is None:
                    new.append(credential)
        return tuple(new)

    def _waiver(self, row: Row, before: Waiver | None) -> Waiver | None:
        signed, until = row.value("waiver_signed_on", self._day), row.value("waiver_expires_on", self._day)
        if signed is None and before is not None:
            signed = before.signed_on
        if until is None and before is not None:
            until = before.expires_on
        if signed is None and until is not None:
            row.wrong("a waiver that ends was signed on some day: there is none", "waiver_expires_on")
        return None if signed is None else Waiver(signed_on=signed, expires_on=until)

    def _claim_for(
        self, row: Row, ident: str, field: str, value: object, owner: str | None, what: str = "number"
    ) -> None:
        """A number or a code belongs to one member, in the store and in the file."""
        if owner not in (None, ident):
            row.wrong(f"this {what} belongs to another member", field)
        else:
            self._claim(row, what, value, f"this {what}", field)

    def _claim(self, row: Row, what: str, value: object, words: str, field: str | None = None) -> None:
        first = self._claimed.setdefault((what, value), row.number)
        if first != row.number:
            row.wrong(f"{words} stands in row {first} too", field)


def _text(cell: str) -> str:
    return cell


def _teams(cell: str) -> tuple[str, ...]:
    return tuple(team for part in re.split(r"[;,\n]", cell) if (team := part.strip()))


_PLAIN: Mapping[str, Callable[[str], object]] = {
    "first_name": _text,
    "last_name": _text,
    "email": _text,
    "phone": _text,
    "kind": lambda cell: one_of(cell, _KINDS),
    "state": lambda cell: one_of(cell, _STATES),
    "teams": _teams,
    "note": _text,
    "language": _text,
    "show_name": yes_or_no,
    "visits_before": count_of,
}


def _names(row: Row) -> dict[str, str]:
    """First and last name of a full one: "Byron, Ada" or "Ada Byron"; the last word is the last name."""
    whole = row.text("full_name")
    if whole is None or row.text("first_name") is not None or row.text("last_name") is not None:
        return {}
    if "," in whole:
        last, _, first = whole.partition(",")
    else:
        first, _, last = whole.rpartition(" ")
        first, last = (first, last) if first else (last, "")
    return {"first_name": first.strip(), "last_name": last.strip()}


def _several(cell: str | None) -> list[str]:
    return [code for part in re.split(r"[;\n]", cell or "") if (code := part.strip())]


def _integer(ident: str | None) -> int | None:
    """The id of a system that counts its members is the number that it shows."""
    try:
        return None if ident is None else number_of(ident)
    except ValueError:
        return None


def _derived(*parts: object) -> str:
    return str(uuid5(NAMESPACE_URL, "|".join(["kiosk-member", *map(str, parts)])))


def _checked(row: Row, told: Member) -> Member | None:
    """The member within the limits of the document."""
    if not told.first_name and not told.last_name:
        row.wrong("it has no name")
        return None
    try:
        return msgspec.convert(msgspec.to_builtins(told), Member)
    except msgspec.ValidationError as error:
        text, _, place = in_words(error).partition(" - at ")
        field = place.strip("`$.").partition("[")[0]
        row.wrong(text, field if field in row.columns.places else None)
        return None
