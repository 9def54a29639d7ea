"""A scanner that types, on a system that writes what its own layout has at the places of the keys."""

from __future__ import annotations

from kiosk.scanner.readers.layouts import LAYOUTS, LayoutName


def typed_on(
    system: LayoutName,
    code: str,
    *,
    scanner: LayoutName = LayoutName.US,
    caps_lock: bool = False,
    places: bool = True,
) -> list[tuple[str, int | None, bool]]:
    """What the system writes, the place of the key, and Shift, for each key that the scanner presses.

    A dead key writes nothing here: what it will become is not known before the next one.
    """
    strokes: list[tuple[str, int | None, bool]] = []
    for character in code:
        if character not in LAYOUTS[scanner].places:
            strokes.append((character, None, False))  # with AltGr: the system is taken to have it at the same place
            continue
        place, shift = LAYOUTS[scanner].places[character]
        text = LAYOUTS[system].character(place, shift=shift) or ""
        if caps_lock and len(text.swapcase()) == 1:  # ß has no capital on a keyboard
            text = text.swapcase()
        if text in LAYOUTS[system].dead:
            text = ""
        strokes.append((text, place if places else None, shift))
    return strokes
