"""kiosk decode: the codes in pictures and videos, as the scanner reads them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput
from kiosk.app.cli.terminal import shown
from kiosk.app.settings import read_settings

if TYPE_CHECKING:  # the commands that need OpenCV and the decoders load them: the others start in half the time
    from kiosk.scanner.decoding.decoder import Decoder
    from kiosk.scanner.sighting import Sighting


def decode(
    files: Annotated[list[Path], typer.Argument(help="pictures, videos, and folders of them", metavar="FILE…")],
    stats: Annotated[bool, typer.Option("--stats", help="afterwards, how many were read and how fast")] = False,
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
) -> None:
    """Read the codes in files; a file that cannot be read is named, the others are still read.

    With --stats a text file beside a picture (card.txt beside card.png) says which codes it holds, one a line.
    """
    place.instant(at)  # every command takes it; a picture is the same at any time
    from kiosk.app.cli.progress import steps
    from kiosk.app.cli.tally import Tally, Timed
    from kiosk.scanner.decoding.decoders import file_decoders
    from kiosk.scanner.files.pictures import UnreadablePicture, decode_file

    decoders = file_decoders(read_settings().camera.symbologies, clock.ticks)
    _complain(decoders.problems)
    wanted, problems = _listed(files)
    tally = Tally(unreadable=len(problems))
    began = clock.ticks()

    def timed(decoder: Decoder) -> Decoder:
        return Timed(decoder, clock.ticks, tally)

    with steps(len(wanted), "files", answers_in_a_pipe=as_json) as step:
        for file in wanted:
            try:
                codes = decode_file(file, timed(decoders.picture), lambda: timed(decoders.video()))
            except UnreadablePicture as error:
                problems.append(str(error))
                tally.unreadable += 1
            else:
                print(_line(file, codes) if as_json else _spoken(file, codes), flush=True)
                tally.count([code.text for code in codes], _known(file) if stats else None)
            step()
    if stats:
        for line in tally.lines(clock.ticks() - began):
            print(line, file=sys.stderr)
    _complain(problems[:-1])
    if problems:
        raise BadInput(problems[-1])


def _listed(files: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The files, with those in folders, and a sentence for each folder that has none."""
    from kiosk.scanner.files.picture_folders import files_below

    wanted: list[Path] = []
    problems: list[str] = []
    for file in files:
        if not file.is_dir():
            wanted.append(file)
            continue
        closed = len(problems)
        below = files_below(file, lambda error: problems.append(f"{error.filename}: {error.strerror}."))
        wanted += below
        if not below and len(problems) == closed:
            problems.append(f"{file}: no pictures or videos in it.")
    return wanted, problems


def _line(file: Path, codes: Sequence[Sighting]) -> str:
    shape = {
        "file": str(file),
        "codes": [
            {
                "text": code.text,
                "format": code.symbology.value,
                "polygon": [[round(x, 1), round(y, 1)] for x, y in code.corners],
                "ms": round(code.ms, 2),
            }
            for code in codes
        ],
    }
    return answers.line(shape)


def _spoken(file: Path, codes: Sequence[Sighting]) -> str:
    texts = ", ".join(f"{code.text} ({code.symbology})" for code in codes) or "no code"
    return shown(f"{file}: {texts}")


def _known(file: Path) -> str | None:
    """What the text file beside it says, if there is one that is text."""
    try:
        return file.with_suffix(".txt").read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None


def _complain(problems: Sequence[str]) -> None:
    for problem in problems:
        print(f"kiosk: {shown(problem)}", file=sys.stderr)
