"""Whatever stands in a CSV file: it is taken in as a document that is whole, or every wrong row is told."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.services.document import BadDocument, read_document
from kiosk.services.import_document import import_document
from kiosk.services.sheets.columns import TABLES, Kind
from kiosk.services.sheets.reading import SheetDocument, read_csv
from kiosk.services.sheets.rows import BadRows
from kiosk.store.engine import Store, open_store
from tests.fakes import documents

NOW = datetime(2026, 6, 15, 16, 42, tzinfo=UTC)

SPELLINGS = {kind: [name for names in TABLES[kind].values() for name in names] for kind in Kind}
CELLS = st.sampled_from(
    ["", "m-1", "50231", "7", "ADA0001", "NEW1; NEW2", "ada@example.com", "ten", "Day Pass", "gold", "uptown", "basic",
     "2026-06-10 18:00", "2026-06-10T18:00:00Z", "2026-03-29 02:30", "2026-10-25 02:30", "6/10/2026 12:00 PM",
     "1970-01-01 00:00+15:00", "9999-12-31 23:59-15:00", "2026-12-31", "31/02/2020", "3/4/2020", "0000-00-00", "-1",
     "0", "1.2E+11", "99999999999999999999", "²", "٣", "1,50", "yes", "active", "MEM", "\u202e", "a\x07b", "\r", "'=1",
     "x" * 129, "x" * 2001]
) | st.text(max_size=12)  # fmt: skip


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("club")
    with open_store(folder) as store:
        import_document(store, read_document(documents.raw(documents.whole() | {"staff": []})), now=NOW)
        yield store


@st.composite
def sheets(draw: st.DrawFn) -> tuple[Kind, bytes]:
    """A header of names that mean something, and rows that may not."""
    kind = draw(st.sampled_from(Kind))
    header = draw(st.lists(st.sampled_from(SPELLINGS[kind]), min_size=1, max_size=10, unique=True))
    cells: Sequence[list[str]] = draw(st.lists(st.lists(CELLS, min_size=0, max_size=len(header) + 1), max_size=5))
    text = io.StringIO()
    csv.writer(text, delimiter=draw(st.sampled_from(",;\t"))).writerows([header, *cells])
    return kind, text.getvalue().encode(draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])), "replace")


@settings(max_examples=300)
@given(sheet=sheets(), said=st.booleans())
def test_any_spreadsheet_is_a_whole_document_or_is_refused_by_its_rows(
    club: Store, sheet: tuple[Kind, bytes], said: bool
) -> None:
    kind, raw = sheet
    answer = _answer(club, raw, kind if said else None)
    if isinstance(answer, BadRows):
        assert all(1 < problem.row <= 6 and problem.text for problem in answer.problems)
    elif isinstance(answer, BadDocument):
        assert "$." not in str(answer)
    else:
        import_document(club, answer.document, now=NOW, check_only=True)
        assert answer.rows <= 5


def _answer(club: Store, raw: bytes, kind: Kind | None) -> SheetDocument | BadDocument:
    try:
        return read_csv(raw, club, now=NOW, kind=kind)
    except BadDocument as refusal:
        return refusal


@settings(max_examples=200)
@given(raw=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(club: Store, raw: bytes) -> None:
    with suppress(BadDocument):
        read_csv(b"Name,Email\n" + raw, club, now=NOW)
