"""The fonts of the screens: one family, and one more for letters that it does not have, from files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

_MEASURED_AT = 1000
_TABULAR_DIGITS = QFont.Tag("tnum")  # a clock does not jump with its seconds
_CONTEXT = QFont.Tag("calt")


FAMILY = "Inter"


def load_families(folder: Path) -> tuple[str, ...]:
    """Load the fonts in `folder` and name their families, `FAMILY` first; the system's sans serif if there is none.

    Needs a QGuiApplication. Loading twice is harmless.
    """
    families: list[str] = []
    for path in sorted((*folder.glob("*.otf"), *folder.glob("*.ttf"))):
        loaded = QFontDatabase.addApplicationFont(str(path))
        if loaded >= 0:
            families += QFontDatabase.applicationFontFamilies(loaded)
    several = sorted(set(families), key=lambda family: (family != FAMILY, family))
    # a file may also name its weight as a family: "Inter Medium" is Inter
    roots = [one for one in several if not any(one.startswith(f"{other} ") for other in several)]
    return tuple(roots) or (QFont().defaultFamily(),)


class Typeface:
    """Fonts by pixel size and weight, and how large their letters are.

    A letter comes from the first of the families that has it. On paper digits and colons have their ordinary forms:
    others are no text for whoever searches or copies from the file, or has it read out.
    """

    def __init__(self, families: tuple[str, ...], *, on_paper: bool = False) -> None:
        self._families = families
        self._feature = (_CONTEXT, 0) if on_paper else (_TABULAR_DIGITS, 1)
        self._metrics: dict[QFont.Weight, QFontMetricsF] = {}

    def font(self, pixels: int, weight: QFont.Weight) -> QFont:
        """A font whose widths scale with its size, so that a text measured once fits at every size."""
        font = QFont(list(self._families))
        font.setFeature(*self._feature)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setWeight(weight)
        font.setPixelSize(max(1, pixels))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def pixels_for_cap(self, cap_pixels: float, weight: QFont.Weight) -> int:
        """The font size whose capitals are `cap_pixels` high."""
        return max(1, round(cap_pixels / self.cap_ratio(weight)))

    def cap_ratio(self, weight: QFont.Weight) -> float:
        """Height of capitals as a part of the font size."""
        return self._measured(weight).capHeight() / _MEASURED_AT

    def width(self, text: str, weight: QFont.Weight) -> float:
        """Width of `text` as a multiple of the font size."""
        return self._measured(weight).horizontalAdvance(text) / _MEASURED_AT

    def _measured(self, weight: QFont.Weight) -> QFontMetricsF:
        if weight not in self._metrics:
            self._metrics[weight] = QFontMetricsF(self.font(_MEASURED_AT, weight))
        return self._metrics[weight]
