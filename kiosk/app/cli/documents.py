"""kiosk import: what other systems and people hand over."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput


def import_file(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="a JSON document")],
    check: Annotated[bool, typer.Option("--check", help="look at it, write nothing")] = False,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Take in locations, pass types, members, bookings and visits; again changes nothing."""
    # the document's shape is a tenth of a second that no other command needs
    from kiosk.services.document import BadDocument, read_document
    from kiosk.services.import_document import import_document

    now = place.instant(at)
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}") from error
    try:
        document = read_document(raw)
        with place.opened(context.obj, database) as store:
            imported = import_document(store, document, now=now, check_only=check)
    except BadDocument as error:
        raise BadInput(f"{file}: {error}") from error
    counts = {name: {"new": n.new, "updated": n.updated} for name, n in imported.sections.items()}
    if as_json:
        print(answers.line({**counts, "visits": {"new": imported.visits, "updated": 0}}))
    else:
        news = [f"{n['new']} {name}" for name, n in counts.items() if n["new"]]
        news += [f"{n['updated']} {name} updated" for name, n in counts.items() if n["updated"]]
        news += [f"{imported.visits} visits"] if imported.visits else []
        print(("would import " if check else "imported ") + (", ".join(news) or "nothing new"))
