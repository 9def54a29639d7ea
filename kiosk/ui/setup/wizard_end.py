"""12, and what comes after: try it, and begin."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.wizard import Step, Wizard
from kiosk.presentation.setup.wizard_inputs import CardWanted, StartWanted, TryWanted
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.wizard_page import WizardPage
from kiosk.ui.staff.style import Kind, dress

SAMPLES = {"in": WizardText.TRY_IN, "stop": WizardText.TRY_STOP, "pay": WizardText.TRY_PAY}
STEP_NAMES: dict[Step, WizardText] = {step: WizardText[step.name] for step in Step}


class TryPage(WizardPage):
    """12: three answers as members will see and hear them, and the test card."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.TRY, WizardText.TRY_HOW)
        shown = []
        for what, text in SAMPLES.items():
            button = self.button(text, Kind.TILE)
            button.clicked.connect(partial(self.given.emit, TryWanted(what)))
            shown.append(button)
        self.inside.addLayout(self.row(*shown))
        card = self.button(WizardText.TEST_CARD)
        card.clicked.connect(partial(self.given.emit, CardWanted()))
        self.inside.addLayout(self.row(card))
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """It is the same whatever was answered."""


class DonePage(WizardPage):
    """How long it took, and what was left out."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.DONE)
        self._took = Label(self)
        dress(self._took, Kind.FIGURE)
        self._skipped = Label(self, wordWrap=True)
        dress(self._skipped, Kind.MUTED)
        start = self.button(WizardText.START, Kind.PRIMARY)
        start.clicked.connect(partial(self.given.emit, StartWanted()))
        self.inside.addWidget(self._took)
        self.inside.addWidget(self._skipped)
        self.inside.addLayout(self.row(start))
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """The time, and the steps that were skipped and not done after all."""
        minutes, seconds = divmod(round(wizard.took or 0), 60)
        self._took.setText(self._say(WizardText.DONE_IN, minutes=str(minutes), seconds=f"{seconds:02}"))
        left = [step for step in Step if step in wizard.skipped - wizard.done]
        self._skipped.setVisible(bool(left))
        names = " · ".join(self._say(STEP_NAMES[step]) for step in left)
        self._skipped.setText(self._say(WizardText.SKIPPED, steps=names) if left else "")
