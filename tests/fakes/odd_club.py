"""A club whose people, passes and notes are called as nobody thought of: the club of `front_office`, and more members.

Everybody of `ODD_NAMES` has a card whose code is their name in that table, an entry pass, and a long e-mail address.
"""

from __future__ import annotations

from typing import Any

from kiosk.store import reference, tables
from kiosk.store.engine import Store
from tests.fakes import documents, door, front_office

ODD_NAMES: dict[str, tuple[str, str]] = {
    "long": ("Maximiliane Konstantina " * 8 + "Anastasia", "von und zu Hohenstein-Wittelsbach " * 5 + "am Bodensee"),
    "unbroken": ("Wolfeschlegelsteinhausenbergerdorff" * 6, "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio" * 4),
    "emoji": ("👩‍👩‍👧‍👦🧗🏽‍♀️ Zoë", "🏳️‍🌈👍🏿"),
    "arabic": ("محمد عبد الرحمن", "الخوارزمي"),
    "hebrew": ("שרה", "בן־גוריון"),
    "mixed": ("Ali علي (VIP) 7", "بن Smith-99"),
    "markup": ("<b>Ann</b>", "<img src='x'>&lt;i&gt;"),
    "mnemonic": ("Tom & Jerry", "R&D"),
    "formula": ('=HYPERLINK("http://x")', "@SUM(A1)"),
    "slots": ("{number} {0} %1 %n", "{name}"),
    "marks": ("Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍Ă̸̡L̵G̶O̷", "é̸̡"),
    "thai": ("ณัฐวุฒิ", "ศรีสุวรรณภูมิ"),
    "nameless": ("", "Onlylast"),
    "dash": ("-", "-"),
}
"""First and last names that a document may hold. Those of `TURNING` come in by another road."""

TURNING: dict[str, tuple[str, str]] = {
    "turned": ("\u202eevE\u202e", "\u2067gnaW"),
    "lines": ("Two\nLines\r\n", "Tab\tBell\x07"),
    "ends": ("Sepa\u2028rated", "Para\u2029graph\x1b[31m"),
}
"""What no document may hold; a store of another program can."""

LONG_PASS = "Ten Entries for the whole Family, off-peak, bouldering and <i>sauna</i> & pool " * 3
LONG_REASON = ("Pass is in the other bag, which is in the car, and <u>the car</u> is at the garage & " * 4)[:200]


def code(name: str) -> str:
    """The code on somebody's card."""
    return f"ODD-{name.upper()}"


def document(**policies: Any) -> documents.Document:
    """The club of `front_office`, and everybody of `ODD_NAMES`."""
    club = front_office.document(**policies)
    club["pass_types"].append({"id": "odd", "name": LONG_PASS.strip(), "kind": "visits", "price": 9000,
                               "currency": "EUR", "visits_included": 10})  # fmt: skip
    for name, (first, last) in (ODD_NAMES | dict.fromkeys(TURNING, ("Ann", "Lee"))).items():
        club["members"].append(
            {
                "id": f"m-{name}",
                "first_name": first,
                "last_name": last,
                "email": f"{'long.' * 20}{name}@{'example.' * 10}com",
                "note": "<b>Note</b> " + "Wörter ohne Ende & mehr. " * 70,
                "waiver": {"signed_on": "2026-01-02", "expires_on": None},
                "credentials": [{"value": code(name)}],
                "passes": [{"id": f"p-{name}", "pass_type_id": "odd", "remaining_visits": 1_000_000_000}],
            }
        )
    return club


def fill(store: Store, **policies: Any) -> Store:
    """Put the club into a store; those of `TURNING` as another program would."""
    door.fill(store, document(**policies))
    rows = [{"id": f"m-{name}", "first_name": first, "last_name": last} for name, (first, last) in TURNING.items()]
    with store.write() as connection:
        reference.put(connection, tables.members, rows)
    return store
