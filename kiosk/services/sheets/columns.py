"""What a column of a spreadsheet is called: for each field the spellings that are understood.

To teach the import a new column name, add it here. Case, blanks, signs, accents and umlauts make no difference
("Gültig bis" is "gueltig_bis" is "GULTIG BIS"). Where a file has two columns for one field, the spelling that
stands first here is read and the other is ignored. The first spelling is the one that `kiosk export --csv` writes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.services.document import BadDocument


class Kind(StrEnum):
    """What the rows of a file are."""

    MEMBERS = "members"
    PASSES = "passes"
    VISITS = "visits"


_Table = Mapping[str, tuple[str, ...]]

_MEMBERS: _Table = {
    "id": ("id", "member id", "customer id", "coworker id", "Mitglieds-ID"),
    "number": ("number", "member number", "membership number", "member no", "customer number", "Mitgliedsnummer",
               "Kundennummer", "Nr"),
    "first_name": ("first name", "given name", "forename", "customer first name", "Vorname", "nombre", "prénom"),
    "last_name": ("last name", "surname", "family name", "customer last name", "Nachname", "Familienname", "apellidos",
                  "apellido"),
    "full_name": ("full name", "name", "member name", "customer name", "coworker full name"),
    "email": ("email", "email address", "e-mail", "mail", "customer email", "E-Mail-Adresse", "correo electrónico"),
    "phone": ("phone", "phone number", "mobile", "mobile phone", "mobile number", "cell", "cell phone", "telephone",
              "telephone number", "tel", "customer phone", "Telefon", "Telefonnummer", "Handy", "Handynummer", "Mobil",
              "Mobiltelefon", "Rufnummer", "teléfono", "móvil", "número de teléfono", "téléphone", "portable",
              "numéro de téléphone", "cellulare", "telefone", "telemóvel", "celular", "telefoon", "telefoonnummer"),
    "birthday": ("birthday", "date of birth", "birth date", "DOB", "born", "customer birthday", "Geburtsdatum",
                 "Geburtstag", "fecha de nacimiento"),
    "kind": ("kind", "member kind", "member type", "contact type", "Art"),
    "state": ("state", "status", "member status", "customer status", "active", "is active", "Zustand", "aktiv"),
    "plan": ("plan", "plan id", "plan name", "tariff", "tariff id", "tariff name", "Tarif"),
    "teams": ("teams", "team", "team names", "groups", "group", "Gruppe"),
    "waiver_signed_on": ("waiver signed on", "waiver", "waiver date", "waiver signed", "signed on"),
    "waiver_expires_on": ("waiver expires on", "waiver expires", "waiver expiry", "waiver expiration date"),
    "overdue": ("overdue", "amount due", "amount owed", "balance due", "outstanding", "debt", "offen"),
    "note": ("note", "notes", "comment", "comments", "remark", "Notiz", "Bemerkung"),
    "language": ("language", "locale", "preferred language", "Sprache", "idioma"),
    "show_name": ("show name", "show name on screen", "Name zeigen"),
    "visits_before": ("visits before", "visits", "visit count", "check in count", "total check ins", "total visits",
                      "Besuche"),
    "card": ("card", "card number", "card no", "card id", "barcode", "member card", "access card", "access card id",
             "card code", "code", "Karte", "Kartennummer", "Strichcode", "tarjeta", "código de barras"),
    "app": ("app", "app code", "mobile code", "QR code"),
    "pin": ("pin", "pin code", "access pincode", "access pin"),
    "nfc": ("nfc", "nfc id", "RFID", "tag id", "key fob"),
}  # fmt: skip

_WHO: _Table = {
    "member": ("member id", "member", "customer id", "customer", "coworker id", "coworker", "owner id", "Mitglied",
               "Mitglieds-ID"),
    "member_number": ("member number", "membership number", "member no", "customer number", "Mitgliedsnummer",
                      "Kundennummer"),
    "member_email": ("member email", "email", "email address", "e-mail", "mail", "customer email", "coworker email",
                     "E-Mail-Adresse", "correo electrónico"),
    "member_code": ("member code", "card", "card number", "card no", "barcode", "access card id", "Karte",
                    "Kartennummer", "Strichcode"),
}  # fmt: skip

_PASSES: _Table = {
    "id": ("id", "pass id", "entry pass id", "customer membership id", "customer entry pass id"),
    **_WHO,
    "pass_type_id": ("pass type id", "time pass id", "membership id", "entry pass type id", "product id", "Pass-ID"),
    "pass_type": ("pass type", "pass", "pass name", "pass type name", "membership", "membership name",
                  "membership type", "time pass", "time pass name", "entry pass", "entry pass name", "entry pass type",
                  "product", "product name", "Mitgliedschaft", "Karte Typ", "Ticket", "abono"),
    "starts_on": ("starts on", "start date", "starts", "start", "valid from", "from", "Beginn", "gültig ab",
                  "gültig von"),
    "expires_on": ("expires on", "expire date", "expiry date", "expiration date", "expires", "end date", "ends on",
                   "end", "valid until", "valid to", "to", "Ende", "gültig bis", "Ablaufdatum"),
    "remaining": ("remaining", "remaining uses", "uses remaining", "left", "Rest", "übrig"),
    "remaining_visits": ("remaining visits", "visits remaining", "remaining entries", "entries remaining",
                         "passes remaining", "remaining passes", "remaining days", "Rest Eintritte"),
    "remaining_minutes": ("remaining minutes", "minutes remaining", "Rest Minuten"),
    "used": ("used", "is used", "benutzt"),
    "origin": ("origin",),
    "from_plan": ("is from tariff", "from plan"),
    "pay_as_you_go": ("is pay as you go", "pay as you go"),
    "state": ("state", "status", "pass status", "membership status", "Zustand"),
    "location_id": ("location id", "business id"),
    "location": ("location", "location name", "business", "business name", "home location", "Standort"),
    "shared_by": ("shared by",),
}  # fmt: skip

_VISITS: _Table = {
    "id": ("id", "visit id", "check in id", "checkin id"),
    **_WHO,
    "location_id": ("location id", "business id"),
    "location": ("location", "location name", "business", "business name", "gym", "Standort"),
    "check_in": ("checked in at", "check in", "checkin", "check in datetime", "check in time", "check in at",
                 "checked in", "from time", "entry", "entry time", "time in", "arrived", "from time local", "Eintritt",
                 "Ankunft", "entrada"),
    "check_out": ("checked out at", "check out", "checkout", "check out datetime", "check out time", "check out at",
                  "checked out", "to time", "exit", "exit time", "time out", "left", "to time local", "Austritt",
                  "salida"),
    "entry_method": ("entry method", "method"),
}  # fmt: skip

TABLES: Mapping[Kind, _Table] = {Kind.MEMBERS: _MEMBERS, Kind.PASSES: _PASSES, Kind.VISITS: _VISITS}

DATES = frozenset(
    {"birthday", "waiver_signed_on", "waiver_expires_on", "starts_on", "expires_on", "check_in", "check_out"}
)
"""Fields that hold days or times."""


def written(kind: Kind, field: str) -> str:
    """The name under which a field is exported."""
    return TABLES[kind][field][0].replace(" ", "_")


def folded(name: str) -> str:
    """A column name without what people write differently."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(letter for letter in plain if letter.isalnum())
    return re.sub("(?<=[aou])e", "", letters)


_FIELDS: Mapping[Kind, Mapping[str, tuple[str, int]]] = {
    kind: {
        folded(spelling): (field, rank)
        for field, spellings in reversed(list(table.items()))
        for rank, spelling in enumerate(spellings)
    }
    for kind, table in TABLES.items()
}


@dataclass(frozen=True)
class Columns:
    """Where each field of a file stands, by its place in a row; and the names of the columns that nobody reads."""

    kind: Kind
    header: Sequence[str]
    places: Mapping[str, int]
    ignored: Sequence[str]

    def name(self, field: str) -> str:
        """What the file calls the field."""
        return self.header[self.places[field]]


def understand(header: Sequence[str], kind: Kind | None = None) -> Columns:
    """What the columns mean, for rows of this kind or of the kind that they tell; raises BadDocument."""
    if kind is None:
        kind = _told_by(header)
    found: dict[str, tuple[int, int]] = {}
    for place, name in enumerate(header):
        field, rank = _FIELDS[kind].get(folded(name), ("", 0))
        if field and (field not in found or rank < found[field][0]):
            found[field] = rank, place
    places = {field: place for field, (_, place) in found.items()}
    for needed in _NEEDED[kind]:
        if not places.keys() & set(needed):
            spelled = " or ".join(repr(TABLES[kind][field][0]) for field in needed)
            raise BadDocument(f"{kind.value} need a column {spelled}; the columns are {_listed(header)}")
    ignored = [name for place, name in enumerate(header) if place not in places.values() and name]
    return Columns(kind, header, places, ignored)


_NEEDED: Mapping[Kind, Sequence[Sequence[str]]] = {
    Kind.MEMBERS: [("first_name", "last_name", "full_name")],
    Kind.PASSES: [("pass_type", "pass_type_id"), tuple(_WHO)],
    Kind.VISITS: [("check_in",), tuple(_WHO)],
}


def _told_by(header: Sequence[str]) -> Kind:
    """Check-ins tell visits. Names beside a card tell members, also with a column of their pass, unless each row has
    an id of its own beside the member's.
    """
    fields = {
        kind: {_FIELDS[kind][folded(name)][0] for name in header if folded(name) in _FIELDS[kind]} for kind in Kind
    }
    names = fields[Kind.MEMBERS] & {"first_name", "last_name", "full_name"}
    if "check_in" in fields[Kind.VISITS] and fields[Kind.VISITS] & set(_WHO):
        return Kind.VISITS
    of_a_member = {"id", "member"} <= fields[Kind.PASSES]
    a_person = names and fields[Kind.MEMBERS] & {"birthday", "card", "number"} and not of_a_member
    if fields[Kind.PASSES] & {"pass_type", "pass_type_id"} and fields[Kind.PASSES] & set(_WHO) and not a_person:
        return Kind.PASSES
    if names:
        return Kind.MEMBERS
    raise BadDocument(
        f"its columns tell neither members nor passes nor visits: {_listed(header)}; "
        "say which with --kind, or rename them"
    )


def _listed(header: Sequence[str]) -> str:
    shown = [repr(name[:40]) for name in header[:12]]
    return ", ".join(shown) + (f" and {len(header) - 12} more" if len(header) > 12 else "")
