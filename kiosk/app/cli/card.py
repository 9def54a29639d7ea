"""kiosk card: member cards to print, with a code of their own for who has none."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from secrets import randbelow
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app.cards.sheets import Paper, sheet_of
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput, WorldFailed
from kiosk.app.cli.whole_files import write_whole
from kiosk.domain.card_codes import new_code
from kiosk.domain.codes import masked
from kiosk.services.cards import Issued, MemberCard, NotIssued, issue_cards
from kiosk.ui.drawing.tokens import INK

if TYPE_CHECKING:  # Qt is loaded by the commands that need it: the others start in half the time
    from kiosk.app.cards.face import Face
    from kiosk.app.cards.printing import CardPress

NAMED = 20
"""As many members as one message names."""


class Format(StrEnum):
    """What kind of file."""

    PDF = "pdf"
    PNG = "png"
    SVG = "svg"


def card(
    context: typer.Context,
    members: Annotated[
        list[str] | None, typer.Argument(metavar="MEMBER…", help="by id, number or e-mail address")
    ] = None,
    everybody: Annotated[bool, typer.Option("--all", help="every member's card")] = False,
    renew: Annotated[bool, typer.Option("--new", help="a new code; the old card is no longer good")] = False,
    code_128: Annotated[bool, typer.Option("--code-128", help="bars (Code 128) instead of a QR code")] = False,
    kind: Annotated[
        Format | None, typer.Option("--format", help="sheets to print (pdf), or a file for each card")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="PATH", help="the file, or the folder for it")] = None,
    paper: Annotated[Paper, typer.Option(help="of the sheets")] = Paper.A4,
    colour: Annotated[str, typer.Option(metavar="RRGGBB", help="of the house, behind its name")] = INK,
    force: Annotated[bool, typer.Option("--force", help="write over files that are there")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="say what would be done, write nothing")] = False,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
    database: place.DatabaseOption = None,
) -> None:
    """Make member cards: the member's newest good code, or a new one for who has none."""
    if bool(members) == everybody:
        raise BadInput("name members (by id, number or e-mail address), or --all")
    if renew and everybody:
        raise BadInput("--new makes old cards useless, so it goes with the names of members, not with --all")
    if not re.fullmatch("#?[0-9A-Fa-f]{6}", colour):
        raise BadInput(f"--colour {colour!r} is not a colour, as 0F766E is one")
    target = _Target.of(kind, out)
    with place.opened(context.obj, database) as store:
        issue = partial(
            issue_cards,
            store,
            None if everybody else members,
            now=place.instant(at),
            new_code=partial(new_code, randbelow),
            replace=renew,
        )
        try:
            issued = issue(check_only=True)
            files = target.files([one.number for one in issued.cards], force=force)
            if code_128:  # before anything is written: who cannot have a card leaves no new code behind
                _require_bars([one for one in issued.cards if not one.made])
            if any(one.made for one in issued.cards) and not dry_run:
                issued = issue()
        except NotIssued as error:
            raise BadInput(*error.args) from error
    if issued.cards:
        if not dry_run:
            from kiosk.app.cli.progress import steps

            press = _press(f"#{colour.lstrip('#')}")
            _name_missing_letters(press, issued)
            with steps(len(files), "cards", answers_in_a_pipe=as_json) as step:
                faces = _faces(issued, code_128, step)
                _write(issued, files, _drawn(press, issued.house, faces, files, target.kind, paper))
        _say(issued.cards, files, target.kind, paper, dry_run=dry_run, as_json=as_json)
    elif not issued.without:
        raise BadInput("there are no members; kiosk import brings them")
    if issued.without:
        names = [f"{one.id} ({one.first_name} {one.last_name})" for one in issued.without]
        few = "1 member has" if len(names) == 1 else f"{len(names)} members have"
        raise BadInput(
            f"{few} no card, and this store is a kiosk's copy of its server's: make new ones there", *_some(names)
        )


# ---------------------------------------------------------------- where to


class _Target:
    """The kind of file, and the place that was named for it: a file, or a folder."""

    def __init__(self, kind: Format, path: Path, *, is_file: bool) -> None:
        self.kind = kind
        self._path = path
        self._is_file = is_file

    @classmethod
    def of(cls, kind: Format | None, out: Path | None) -> _Target:
        """A name that ends as a format does is a file, any other a folder. Raises BadInput."""
        suffix = "" if out is None or out.is_dir() else out.suffix.lower().lstrip(".")
        if suffix not in set(Format):
            return cls(kind or Format.PDF, out or Path(), is_file=False)
        assert out is not None
        if kind not in (None, Format(suffix)):
            raise BadInput(f"--out ends in .{suffix}, and --format is {kind}")
        return cls(Format(suffix), out, is_file=True)

    def files(self, numbers: Sequence[int], *, force: bool) -> list[Path]:
        """The file of each card, none of which is there yet, unless by `force`. Raises BadInput."""
        if self._is_file:
            if self.kind is not Format.PDF and len(numbers) > 1:
                raise BadInput(f"--out names one file, and there are {len(numbers)} cards: name a folder")
            files = [self._path] * len(numbers)
        elif self.kind is Format.PDF and len(numbers) > 1:
            files = [self._path / "cards.pdf"] * len(numbers)
        else:
            files = [self._path / f"card-{number}.{self.kind}" for number in numbers]
        there = [file for file in dict.fromkeys(files) if file.exists()]
        if there and not force:
            more = f" (and {len(there) - 1} more)" if len(there) > 1 else ""
            raise BadInput(f"{there[0]}{more} is there already; --force writes over it")
        return files


# ---------------------------------------------------------------- drawing


def _require_bars(cards: Sequence[MemberCard]) -> None:
    """Raises BadInput, naming those whose codes bars cannot carry. A QR code carries every code."""
    from kiosk.app.cards.face import face_of
    from kiosk.app.cards.symbols import Kind, NoSymbol

    problems = []
    for one in cards:
        try:
            face_of(one, "", Kind.CODE_128)
        except NoSymbol as error:
            problems.append(f"{one.member_id} ({one.name}): {error}")
    if problems:
        raise BadInput(f"no bars for {len(problems)} of {len(cards)}; a QR code carries them", *_some(problems))


def _faces(issued: Issued, code_128: bool, step: Callable[[], None]) -> Iterator[Face]:
    """Each card's face when its turn has come; finding the modules of a QR code is half of the work."""
    from kiosk.app.cards.face import face_of
    from kiosk.app.cards.symbols import Kind

    for one in issued.cards:
        yield face_of(one, issued.house, Kind.CODE_128 if code_128 else Kind.QR)
        step()


def _write(issued: Issued, files: Sequence[Path], pieces: Iterable[tuple[Path, bytes]]) -> None:
    try:
        for folder in {file.parent for file in files}:
            folder.mkdir(parents=True, exist_ok=True)
        for file, content in pieces:
            write_whole(file, [content])
    except (OSError, WorldFailed) as error:
        text = f"{error.filename} cannot be made: {error.strerror}" if isinstance(error, OSError) else str(error)
        made = any(one.made for one in issued.cards)
        raise WorldFailed(text + ("; the new codes are kept, draw them without --new" if made else "")) from error


def _drawn(
    press: CardPress, house: str, faces: Iterable[Face], files: Sequence[Path], kind: Format, paper: Paper
) -> Iterator[tuple[Path, bytes]]:
    """The content of each file, one after the other."""
    if kind is Format.PDF:
        yield files[0], press.sheets(house, faces, paper)
    else:
        draw: Callable[[Face], bytes] = press.png if kind is Format.PNG else press.svg
        yield from ((file, draw(face)) for face, file in zip(faces, files, strict=True))


def _press(colour: str) -> CardPress:
    """Qt without a screen: nobody looks on."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QColor

    from kiosk.app.cards.printing import CardPress
    from kiosk.app.qt_start import UnusableQt, start_qt
    from kiosk.app.resources import resource
    from kiosk.ui.drawing.fonts import Typeface, load_families

    try:
        start_qt()
    except UnusableQt as error:
        raise WorldFailed(str(error)) from error
    return CardPress(Typeface(load_families(resource("fonts")), on_paper=True), QColor(colour))


def _name_missing_letters(press: CardPress, issued: Issued) -> None:
    lacking = press.missing_letters(issued.house + "".join(one.name for one in issued.cards))
    missing = defaultdict(list)
    for one in issued.cards:
        if letters := "".join(letter for letter in lacking if letter in issued.house + one.name):
            missing[letters].append(one.member_id)
    for letters, ids in missing.items():
        whose = ids[0] + (f" and {len(ids) - 1} more" if len(ids) > 1 else "")
        print(f"kiosk: no font of this machine has {letters}: boxes on the card of {whose}", file=sys.stderr)


# ---------------------------------------------------------------- telling


def _say(
    cards: Sequence[MemberCard], files: Sequence[Path], kind: Format, paper: Paper, *, dry_run: bool, as_json: bool
) -> None:
    on_a_sheet = len(sheet_of(paper).places)
    if as_json:
        for number, (one, file) in enumerate(zip(cards, files, strict=True)):
            page = number // on_a_sheet + 1 if kind is Format.PDF else None
            print(answers.line(_line(one, str(file), page, dry_run=dry_run)))
        return
    sheets = -(-len(cards) // on_a_sheet)
    where = f"{files[0].parent}/" if len(set(files)) > 1 else str(files[0])
    many = "1 card" if len(cards) == 1 else f"{len(cards)} cards"
    told = [many + (f" on {sheets} sheets" if kind is Format.PDF and sheets > 1 else "")]
    if made := sum(one.made for one in cards):
        told.append(f"{made} with a new code")
    if replaced := sum(one.replaced for one in cards):
        told.append(f"{replaced} old no longer good")
    print(f"{'would make ' if dry_run else ''}{where}: {', '.join(told)}")


def _line(one: MemberCard, file: str, page: int | None, *, dry_run: bool) -> answers.Line:
    """One line of `kiosk card --json`; the code of a card that was not made is nobody's."""
    return {
        "member": {"id": one.member_id, "first_name": one.first_name, "last_name": one.last_name},
        "number": one.number,
        "code": None if dry_run and one.made else masked(one.code),
        "new_code": one.made,
        "replaced": one.replaced,
        "file": file,
        "page": page,
    }


def _some(lines: Sequence[str]) -> list[str]:
    more = len(lines) - NAMED
    return [*lines[:NAMED], *([f"and {more} more"] if more > 0 else [])]
