from __future__ import annotations

from itertools import combinations

import pytest

from kiosk.app.cards.sheets import BLEED, CARD, Paper, sheet_of

UNPRINTABLE = 4.2
"""Millimetres along the edges of the paper that most printers leave white."""


@pytest.mark.parametrize(("paper", "cards"), [(Paper.A4, 10), (Paper.LETTER, 8)])
def test_a_sheet_holds_so_many_cards(paper: Paper, cards: int) -> None:
    assert len(sheet_of(paper).places) == cards


@pytest.mark.parametrize("paper", Paper)
def test_cards_lie_apart_and_wholly_on_what_is_printed(paper: Paper) -> None:
    sheet, (wide, high) = sheet_of(paper), paper.size
    for left, top in sheet.places:
        assert UNPRINTABLE <= left - BLEED < left + CARD[0] + BLEED <= wide - UNPRINTABLE
        assert UNPRINTABLE <= top - BLEED < top + CARD[1] + BLEED <= high - UNPRINTABLE
    for one, other in combinations(sheet.places, 2):
        across, down = abs(one[0] - other[0]), abs(one[1] - other[1])
        assert across > CARD[0] - 0.001 or down > CARD[1] + 2 * BLEED - 0.001


@pytest.mark.parametrize("paper", Paper)
def test_each_edge_has_a_mark_at_both_ends_and_none_touches_a_card(paper: Paper) -> None:
    sheet, (wide, high) = sheet_of(paper), paper.size
    for left, top in sheet.places:
        for edge in (left, left + CARD[0]):
            assert sum(x1 == x2 == pytest.approx(edge) for x1, _, x2, _ in sheet.cuts) == 2
        for edge in (top, top + CARD[1]):
            assert sum(y1 == y2 == pytest.approx(edge) for _, y1, _, y2 in sheet.cuts) == 2
    for x1, y1, x2, y2 in sheet.cuts:
        assert min(x1, y1, wide - x2, high - y2) > UNPRINTABLE
        for left, top in sheet.places:
            beside = x2 < left - BLEED or x1 > left + CARD[0] + BLEED
            assert beside or y2 < top - BLEED or y1 > top + CARD[1] + BLEED
