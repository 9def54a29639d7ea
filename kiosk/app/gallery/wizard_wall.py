"""The first-run wizard's steps, drawn by its window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.cards.test_card import test_card
from kiosk.app.gallery.hanging import Hanging
from kiosk.app.gallery.sheets import Picture
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.setup.lockdown import recipe
from kiosk.presentation.setup.wizard_gallery import GALLERY
from kiosk.scanner.readers.learning import TEST_TEXT
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT
from kiosk.ui.setup.wizard_answers import Offers
from kiosk.ui.setup.wizard_window import WizardWindow

_TURNS = 3
"""Of the event loop, until the layouts have settled."""


def wizard_names() -> Iterator[str]:
    """What the steps' pictures are called."""
    yield from map(_named, GALLERY)


def wizard_wall(hanging: Hanging, resources: Path, catalogue: Catalogue, wanted: str) -> Iterator[Picture]:
    """All steps whose names contain `wanted`."""
    look = Look(resources, moving=False, theme=DARK if hanging.theme == "dark" else LIGHT)
    offers = Offers(("UTC", "Europe/Madrid"), ("EUR", "USD"), recipe("Linux", ["/usr/local/bin/kiosk"], "kiosk", None))
    window = WizardWindow(resources, Speaker(catalogue, hanging.language), look, offers, test_card(TEST_TEXT))
    window.resize(*hanging.size)
    window.show()
    for step, wizard in GALLERY.items():
        name = _named(step)
        if wanted in name:
            window.draw(wizard)
            for _ in range(_TURNS):
                QApplication.processEvents()
            yield Picture(name, window.grab().toImage())
    window.close()


def _named(step: str) -> str:
    return f"set-up-{step.replace('_', '-')}"
