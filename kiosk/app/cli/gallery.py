"""kiosk gallery: every screen as pictures, to be looked through."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.cli.failures import BadInput, WorldFailed

SIZE = r"^[1-9][0-9]{2,4}x[1-9][0-9]{2,4}$"


def gallery(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="folder for the pictures")],
    only: Annotated[str, typer.Option(metavar="TEXT", help="screens whose names contain this")] = "",
    size: Annotated[list[str] | None, typer.Option(help="as 1280x800; may be given again")] = None,
    theme: Annotated[list[str] | None, typer.Option(help="light or dark; may be given again")] = None,
    language: Annotated[list[str] | None, typer.Option(help="en, de, ar, …; may be given again")] = None,
    text: Annotated[list[str] | None, typer.Option(help="normal or largest; may be given again")] = None,
    each: Annotated[bool, typer.Option("--each", help="every picture in a file of its own, too")] = False,
) -> None:
    """Draw every screen of members and staff: three sizes, light and dark, three languages, normal and largest text."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing of it is to be seen on a screen

    from kiosk.app.gallery.drawing import draw_gallery
    from kiosk.app.gallery.hanging import LANGUAGES, SIZES, THEMES, hangings
    from kiosk.app.qt_start import UnusableQt, start_qt
    from kiosk.app.resources import resource
    from kiosk.app.translations import open_catalogue

    for given in size or ():
        if not re.match(SIZE, given):
            raise BadInput(f"--size {given!r} is no width and height as 1280x800")
    _known("--theme", theme, THEMES)
    _known("--text", text, ("normal", "largest"))
    try:
        start_qt()
        catalogue = open_catalogue(resource("translations"))
        _known("--language", language, catalogue.languages)
        ways = hangings(
            [_size(given) for given in size or ()] or SIZES,
            theme or THEMES,
            language or LANGUAGES,
            [one == "largest" for one in text or ("normal", "largest")],
        )
        drawn = draw_gallery(
            out, ways, resource(), catalogue, wanted=only, each=each, say=lambda line: print(line, flush=True)
        )
    except (OSError, UnusableQt) as error:
        raise WorldFailed(str(error)) from error
    if not drawn:
        raise BadInput(f"no screen's name contains {only!r}")
    print(f"{drawn} pictures on contact sheets in {out}")


def _known(option: str, given: list[str] | None, known: tuple[str, ...]) -> None:
    for one in given or ():
        if one not in known:
            raise BadInput(f"{option} {one!r} is none of {', '.join(known)}")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)
