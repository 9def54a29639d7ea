"""In how many ways each screen is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

SIZES = ((1280, 800), (1920, 1080), (1080, 1920))
THEMES = ("light", "dark")
LANGUAGES = ("en", "de", "ar")
"""The house's own, one that is a third longer, and one that runs the other way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hanging:
    """One way to draw a screen. `largest`: with the largest text that a member may ask for."""

    size: tuple[int, int]
    theme: str
    language: str
    largest: bool

    @property
    def name(self) -> str:
        """As files are called: "1280x800-light-en-normal"."""
        width, height = self.size
        return f"{width}x{height}-{self.theme}-{self.language}-{'largest' if self.largest else 'normal'}"


def hangings(
    sizes: Sequence[tuple[int, int]] = SIZES,
    themes: Sequence[str] = THEMES,
    languages: Sequence[str] = LANGUAGES,
    largest: Sequence[bool] = (False, True),
) -> Iterator[Hanging]:
    """All combinations of these."""
    for size, theme, language, larger in product(sizes, themes, languages, largest):
        yield Hanging(size=size, theme=theme, language=language, largest=larger)
