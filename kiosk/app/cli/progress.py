"""How far a long command is: a bar on standard error, if that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from kiosk.services import import_document
from kiosk.services.document import Document

LONG = 2_000
"""Rows below which an import is over before a bar could be read."""


@contextmanager
def progress_of(document: Document) -> Iterator[import_document.Progress]:
    """What the import of this document tells about its progress goes here; the bar is gone when it ends."""
    sections = (document.locations, document.plans, document.pass_types, document.staff, document.bookings)
    held = sum(1 + len(member.credentials) + len(member.passes) for member in document.members)
    rows = held + sum(map(len, sections)) + (document.organization is not None)
    if rows + len(document.visits) < LONG or not sys.stderr.isatty():
        yield lambda _section, _rows: None
        return
    looks = (TextColumn("{task.description:>11}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*looks, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("import", total=rows)

        def tell(section: str, done: int) -> None:
            bar.update(task, description=section, advance=done)

        yield tell


@contextmanager
def steps(total: int, what: str, *, answers_in_a_pipe: bool = False) -> Iterator[Callable[[], None]]:
    """Call what this gives after each of `total` steps; the bar is gone when the block ends.

    Answers that the block prints on the same terminal go above the bar; into a pipe or a file they go as always.
    With `answers_in_a_pipe`, whoever reads that pipe is spared the bar too.
    """
    if not sys.stderr.isatty() or (answers_in_a_pipe and not sys.stdout.isatty()):
        yield lambda: None
        return
    looks = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*looks, console=console, transient=True, redirect_stdout=sys.stdout.isatty()) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.update(task, advance=1)
