"""The texts in other languages, from the Qt Linguist files that set-up compiled."""

from __future__ import annotations

from pathlib import Path

import structlog
from PySide6.QtCore import QTranslator

from kiosk.presentation.catalogue import Catalogue, Translation

log = structlog.get_logger(__name__)


def open_catalogue(folder: Path) -> Catalogue:
    """All languages that are in `folder` (kiosk_de.qm is German), and English. One that cannot be read is left out."""
    found: dict[str, Translation] = {}
    for path in sorted(folder.glob("kiosk_*.qm")):
        translator = QTranslator()
        if translator.load(str(path)):
            found[path.stem.removeprefix("kiosk_")] = _translation(translator)
        else:
            log.error("translation_unreadable", file=path.name)
    return Catalogue(found)


def _translation(translator: QTranslator) -> Translation:
    def translation(context: str, english: str, key: str, number: int | None) -> str:
        return translator.translate(context, english, key, -1 if number is None else number) or ""

    return translation
