"""S4: in already; leaving now?"""

from __future__ import annotations

from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import AlreadyInside
from kiosk.presentation.member.words import Words
from kiosk.ui.member.panel import PanelPage


class AlreadyInsidePage(PanelPage[AlreadyInside]):
    """Nothing is wrong and nothing changed."""

    def show_value(self, screen: AlreadyInside, words: Words) -> None:
        """Draw this question; while the answer is awaited, the choices rest."""
        self.say(words, (words.label(Button.LEAVE), words.label(Button.STAY)), enabled=not screen.leaving)
