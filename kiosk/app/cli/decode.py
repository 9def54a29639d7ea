"""kiosk decode: the codes in pictures and videos, as the scanner reads them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput
from kiosk.app.settings import read_settings


def decode(
    files: Annotated[list[Path], typer.Argument(help="pictures or videos", metavar="FILE…")],
    at: place.AtOption = None,
    as_json: place.JsonOption = False,
) -> None:
    """Read the codes in files; a file that cannot be read is named, the others are still read."""
    place.instant(at)  # every command takes it; a picture is the same at any time
    # OpenCV and the decoders are loaded by the commands that need them: the others start in half the time.
    from kiosk.scanner.chain import EVERY_FRAME, build_decoders
    from kiosk.scanner.pictures import UnreadablePicture, decode_file

    decoders, problems = build_decoders(read_settings().camera.symbologies, clock.ticks, EVERY_FRAME)
    for problem in problems:
        print(f"kiosk: {problem}", file=sys.stderr)
    unreadable = []
    for file in files:
        try:
            codes = decode_file(file, decoders)
        except UnreadablePicture as error:
            unreadable.append(str(error))
            continue
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
        texts = ", ".join(f"{code.text} ({code.symbology})" for code in codes) or "no code"
        print(answers.line(shape) if as_json else f"{file}: {texts}")
    for one in unreadable[:-1]:
        print(f"kiosk: {one}", file=sys.stderr)
    if unreadable:
        raise BadInput(unreadable[-1])
