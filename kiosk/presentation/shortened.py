"""Texts of any length where there is room for some."""

from __future__ import annotations

_JOINER = "\N{ZERO WIDTH JOINER}"


def shortened(text: str, longest: int) -> str:
    """On one line, with an ellipsis for what is too long."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip(f" {_JOINER}") + "…"
