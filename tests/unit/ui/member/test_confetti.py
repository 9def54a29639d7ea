from __future__ import annotations

from kiosk.ui.member.confetti import PIECES


def test_the_words_stay_free():
    assert len(PIECES) > 40
    assert all(piece.y <= 0.18 or piece.y >= 0.82 for piece in PIECES)
