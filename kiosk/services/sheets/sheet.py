"""A CSV file as rows of text: its encoding and its separator are found out."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.services.document import BadDocument
from kiosk.services.sheets.columns import Columns, Kind, understand

_SEPARATORS = ",;\t"
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(frozen=True)
class Line:
    """A row of the file. `row` is its number as a spreadsheet shows it: the header is row 1."""

    row: int
    cells: Sequence[str]


@dataclass(frozen=True)
class Sheet:
    """The rows of a file, and what its columns mean; empty rows are left out."""

    columns: Columns
    lines: Sequence[Line]


def read_sheet(raw: bytes, kind: Kind | None = None) -> Sheet:
    """The rows in `raw`; raises BadDocument if it is no table, or its columns are not understood."""
    text = _text(raw)
    declared = re.match(r"sep=(.)\r?\n", text)  # what spreadsheets write for each other
    body = text[declared.end() :] if declared else text
    separators = declared.group(1) if declared else _SEPARATORS
    header, separator = max(
        ((_header(body, one), one) for one in separators), key=lambda found: _weight(found[0], kind)
    )
    if not any(header):
        raise BadDocument("its first row is empty; the names of the columns belong there")
    before = 2 if declared else 1
    lines = [Line(row, cells) for row, cells in enumerate(_rows(body, separator), before) if any(cells)]
    return Sheet(understand(header, kind), lines[1:])


def _text(raw: bytes) -> str:
    if raw.startswith(b"PK\x03\x04"):
        raise BadDocument("it is a packed spreadsheet; save it as CSV")
    encoding = next((name for bom, name in _BOMS.items() if raw.startswith(bom)), None)
    text = _decoded(raw, [encoding] if encoding else ["utf-8", "cp1252"])
    if "\x00" in text:
        raise BadDocument("it is no text")
    if not text.strip():
        raise BadDocument("it is empty")
    return text


def _decoded(raw: bytes, encodings: Sequence[str]) -> str:
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadDocument(f"it is no text in {' or '.join(encodings)}")


def _header(body: str, separator: str) -> list[str]:
    return next(_rows(body, separator), [])


def _weight(header: Sequence[str], kind: Kind | None) -> tuple[int, int]:
    """The right separator gives columns that are understood; among wrong headers the one with most cells."""
    try:
        known = len(understand(header, kind).places)
    except BadDocument:
        known = 0
    return known, len(header)


def _rows(body: str, separator: str) -> Iterator[list[str]]:
    # strict, or a quotation mark that is never closed swallows the rest of the file in silence
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=separator, strict=True, skipinitialspace=True)
    complete = 0
    try:
        for cells in reader:
            yield [_plain(cell) for cell in cells]
            complete += 1
    except csv.Error as error:
        raise BadDocument(f"row {complete + 1}: {error}") from error


_NUMBER_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_GUARD = re.compile("'(?=[=+@-])")


def _plain(cell: str) -> str:
    """Without blanks at the ends, and without what keeps spreadsheets from reading a cell as a number or formula."""
    bare = cell.strip()
    wrapped = _NUMBER_AS_TEXT.fullmatch(bare)
    return wrapped.group(1) if wrapped else _GUARD.sub("", bare, count=1) if bare.startswith("'") else bare
