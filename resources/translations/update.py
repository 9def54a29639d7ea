"""Brings the Qt Linguist files up to date with the catalogue of texts: `python resources/translations/update.py`.

A new text comes in as unfinished, one whose English changed becomes unfinished with its old translation kept, one that
is gone goes. Set-up compiles the files with pyside6-lrelease.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from kiosk import presentation
from kiosk.presentation import catalogue

FOLDER = Path(__file__).parent
FORMS = {"de": 2, "es": 2, "fr": 2, "ar": 6}
"""The languages there are, and how many forms of a counted text each has (Qt's rules; French: 0 and 1, many)."""


def main() -> None:
    """Rewrite every language's file and say how much is missing."""
    groups = list(text_groups())
    for language, forms in FORMS.items():
        path = FOLDER / f"kiosk_{language}.ts"
        root, missing = merged(groups, earlier(path), language, forms)
        ET.indent(root, "  ")
        body = ET.tostring(root, encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
        print(f"{path.name}: {missing} unfinished")


def text_groups() -> Iterator[type[catalogue.Texts]]:
    """All groups of texts, in the order of their modules' names."""
    for module in sorted(pkgutil.walk_packages(presentation.__path__, "kiosk.presentation."), key=lambda one: one.name):
        members = vars(importlib.import_module(module.name)).values()
        yield from (one for one in members if _is_group(one, module.name))


def _is_group(member: object, module: str) -> bool:
    """Whether a module defines this group of texts, and does not just use it."""
    return (
        isinstance(member, type)
        and issubclass(member, catalogue.Texts)
        and member.__module__ == module
        and len(member) > 0
    )


def earlier(path: Path) -> dict[tuple[str, str], tuple[str, ET.Element]]:
    """What a file has: the source and the translation of each context and key."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            if translation is not None:
                found[key] = (message.findtext("source", ""), translation)
    return found


def merged(
    groups: list[type[catalogue.Texts]],
    known: dict[tuple[str, str], tuple[str, ET.Element]],
    language: str,
    forms: int,
) -> tuple[ET.Element, int]:
    """The file's tree, and how many texts in it are unfinished."""
    root, missing = ET.Element("TS", version="2.1", language=language, sourcelanguage="en"), 0
    for group in groups:
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = group.__name__
        for key in group:
            text = key.text
            counted = "{number}" in text.english
            message = ET.SubElement(context, "message", **({"numerus": "yes"} if counted else {}))
            ET.SubElement(message, "source").text = text.english
            ET.SubElement(message, "comment").text = key.name
            source, translation = known.get((group.__name__, key.name), ("", ET.Element("translation")))
            said = [one.text for one in translation.iter("numerusform")] if counted else [translation.text]
            if source != text.english or not all(said) or len(said) != (forms if counted else 1):
                translation.set("type", "unfinished")
            if counted and not said:
                for _ in range(forms):
                    ET.SubElement(translation, "numerusform")
            missing += translation.get("type") == "unfinished"
            message.append(translation)
    return root, missing


if __name__ == "__main__":
    sys.exit(main())
