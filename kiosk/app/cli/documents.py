"""kiosk import and export: what other systems and people hand over, and get."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput
from kiosk.app.cli.whole_files import write_whole
from kiosk.store.engine import Store

if TYPE_CHECKING:  # the document's shape is a tenth of a second that no other command needs
    from kiosk.services.document import Document
    from kiosk.services.import_document import Imported
    from kiosk.services.sheets.columns import Kind
    from kiosk.services.sheets.rows import Problem

PROBLEMS_SHOWN = 20
"""As many as a person mends before looking again."""


@dataclass(frozen=True)
class _Reading:
    """How a CSV file is to be read, as far as it was said."""

    kind: str | None
    day_first: bool
    month_first: bool
    location: str | None


def import_file(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="a JSON document, or a CSV file of members, passes or visits")],
    check: Annotated[bool, typer.Option("--check", help="look at it, write nothing")] = False,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help="what a CSV file holds: members, passes or visits")
    ] = None,
    day_first: Annotated[bool, typer.Option("--day-first", help="dates of a CSV file: 3/4/2026 is 3 April")] = False,
    month_first: Annotated[
        bool, typer.Option("--month-first", help="dates of a CSV file: 3/4/2026 is 4 March")
    ] = False,
    location: Annotated[
        str | None,
        typer.Option("--location", metavar="ID", help="where the visits of a CSV file were, if it is silent"),
    ] = None,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Take in a club, or members, passes or visits of a spreadsheet; all or nothing; again changes nothing."""
    from kiosk.app.cli.progress import progress_of
    from kiosk.services.document import BadDocument
    from kiosk.services.import_document import import_document
    from kiosk.services.sheets.rows import BadRows

    now, reading = place.instant(at), _Reading(kind, day_first, month_first, location)
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}") from error
    try:
        with place.opened(context.obj, database) as store:
            document = _document(file, raw, store, now, reading)
            with progress_of(document) as progress:
                imported = import_document(store, document, now=now, check_only=check, progress=progress)
    except BadRows as error:
        raise BadInput(f"{file}: {error}", *_shown(error.problems)) from error
    except BadDocument as error:
        raise BadInput(f"{file}: {error}") from error
    _say(imported, check=check, as_json=as_json)


def _document(file: Path, raw: bytes, store: Store, now: datetime, reading: _Reading) -> Document:
    """By its name, or by its first letter, it is JSON; else it is CSV."""
    from kiosk.services.document import read_document
    from kiosk.services.sheets.reading import read_csv
    from kiosk.services.sheets.values import DayOrder

    looks_like_json = raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{"
    if reading.kind is None and (file.suffix.lower() == ".json" or looks_like_json):
        return read_document(raw)
    if reading.day_first and reading.month_first:
        raise BadInput("--day-first or --month-first, not both")
    order = DayOrder.DAY_FIRST if reading.day_first else DayOrder.MONTH_FIRST if reading.month_first else None
    kind = None if reading.kind is None else _kind("--kind", reading.kind)
    told = read_csv(raw, store, now=now, kind=kind, order=order, location=reading.location)
    print(f"{file}: {told.rows} rows of {told.kind.value}", file=sys.stderr)
    if told.ignored:
        print(f"columns ignored: {', '.join(told.ignored)}", file=sys.stderr)
    if told.ended:
        print(f"visits without a check-out, ended with their day: {told.ended}", file=sys.stderr)
    return told.document


def _kind(option: str, said: str) -> Kind:
    from kiosk.services.sheets.columns import Kind

    try:
        return Kind(said)
    except ValueError as error:
        raise BadInput(f"{option} is one of {', '.join(Kind)}") from error


def _shown(problems: Sequence[Problem]) -> list[str]:
    more = len(problems) - PROBLEMS_SHOWN
    return [*map(str, problems[:PROBLEMS_SHOWN]), *([f"and {more} more"] if more > 0 else [])]


def _say(imported: Imported, *, check: bool, as_json: bool) -> None:
    counts = {name: {"new": n.new, "updated": n.updated} for name, n in imported.sections.items()}
    told = {"notes": imported.notes, "preferences": imported.preferences, "visits": imported.visits}
    if as_json:
        print(answers.line({**counts, **{name: {"new": new, "updated": 0} for name, new in told.items()}}))
    else:
        news = [f"{n['new']} {name}" for name, n in counts.items() if n["new"]]
        news += [f"{n['updated']} {name} updated" for name, n in counts.items() if n["updated"]]
        news += [f"{new} {name}" for name, new in told.items() if new]
        print(("would import " if check else "imported ") + (", ".join(news) or "nothing new"))


# ---------------------------------------------------------------- export


def export_file(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="where to; - or none is standard output")] = None,
    csv: Annotated[
        str | None, typer.Option("--csv", metavar="KIND", help="a spreadsheet of members, passes or visits")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--from", metavar="DAY", help="visits of a spreadsheet from this day on")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--to", metavar="DAY", help="visits of a spreadsheet up to this day")
    ] = None,
    member: Annotated[
        str | None,
        typer.Option("--member", metavar="MEMBER", help="all about one person (by id, number or e-mail address)"),
    ] = None,
    database: place.DatabaseOption = None,
) -> None:
    """Write the whole store as a document that `kiosk import` takes; as CSV its members, passes or visits; or all
    about one person, for them.
    """
    from kiosk.services.called import NotOne, one_called
    from kiosk.services.export_document import export_document
    from kiosk.services.person_file import all_about
    from kiosk.services.sheets.columns import Kind
    from kiosk.services.sheets.writing import export_csv

    if csv is not None and member is not None:
        raise BadInput("--csv or --member, not both")
    kind = None if csv is None else _kind("--csv", csv)
    if (since or until) and kind is not Kind.VISITS:
        raise BadInput("--from and --to go with --csv visits")
    days = _day("--from", since), _day("--to", until)
    with place.opened(context.obj, database) as store:
        if member is not None:
            try:
                with store.read() as connection:
                    member_id = one_called(connection, member)
            except NotOne as error:
                raise BadInput(*error.args) from error
            _write(file, all_about(store, member_id))
        elif kind is None:
            _write(file, export_document(store))
        else:
            # spreadsheets take a file without a byte order mark for one of an older encoding; pipes want no mark
            mark = [codecs.BOM_UTF8] if _is_file(file) else []
            _write(file, chain(mark, (line.encode() for line in export_csv(store, kind, *days))))


def _day(option: str, said: str | None) -> date | None:
    try:
        return None if said is None else date.fromisoformat(said)
    except ValueError as error:
        raise BadInput(f"{option} {said!r} is not a day, as 2026-06-15 is one") from error


def _is_file(file: Path | None) -> bool:
    return file is not None and str(file) != "-"


def _write(file: Path | None, pieces: Iterable[bytes]) -> None:
    if file is not None and _is_file(file):
        write_whole(file, pieces)
        return
    for piece in pieces:
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()
