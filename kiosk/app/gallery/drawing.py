"""Draws the gallery into a folder: contact sheets for each way of hanging, and each picture if wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.app.gallery.hanging import Hanging
from kiosk.app.gallery.member_wall import member_wall, plain_view
from kiosk.app.gallery.sheets import Picture, contact_sheets
from kiosk.app.gallery.staff_wall import staff_names, staff_wall
from kiosk.app.gallery.wizard_wall import wizard_names, wizard_wall
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.member.gallery import GALLERY


def draw_gallery(
    folder: Path,
    ways: Iterable[Hanging],
    resources: Path,
    catalogue: Catalogue,
    *,
    wanted: str = "",
    each: bool = False,
    say: Callable[[str], None] = lambda _line: None,
) -> int:
    """Draw all screens whose names contain `wanted`; returns how many pictures. Raises OSError.

    Nothing is drawn, said or made if there are none. `each` writes every picture in its own file beside the sheets.
    Staff have no larger text: theirs is drawn once.
    """
    if not any(wanted in name for name in (*GALLERY, *staff_names(), *wizard_names())):
        return 0
    drawn = 0
    folder.mkdir(parents=True, exist_ok=True)
    for way in ways:
        pictures = list(_wall(way, resources, catalogue, wanted))
        for number, sheet in enumerate(contact_sheets(pictures), start=1):
            _save(sheet, folder / f"{way.name}-{number:02}.png")
        if each:
            (folder / way.name).mkdir(exist_ok=True)
            for picture in pictures:
                _save(picture.image, folder / way.name / f"{picture.name}.png")
        drawn += len(pictures)
        say(f"{way.name}: {len(pictures)} screens")
    return drawn


def _wall(way: Hanging, resources: Path, catalogue: Catalogue, wanted: str) -> Iterator[Picture]:
    yield from member_wall(way, resources, catalogue, wanted, plain_view())
    if not way.largest:
        yield from staff_wall(way, resources, catalogue, wanted)
        yield from wizard_wall(way, resources, catalogue, wanted)


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")
