"""The pages on which one only answers: the place, who sees the screen, what others see, the recipe for the system."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.kinds import Choice
from kiosk.presentation.setup.settings import LANGUAGES
from kiosk.presentation.setup.wizard import Place, SeenBy, Wizard
from kiosk.presentation.setup.wizard_inputs import PlaceAnswered, PrivacySet, SeenByAnswered
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.choice_editors import OnOff
from kiosk.ui.setup.unfolding import UnfoldingBox
from kiosk.ui.setup.wizard_page import WizardPage
from kiosk.ui.staff.style import Kind


@dataclass(frozen=True, slots=True)
class Offers:
    """What there is to choose from on this machine, and how it is locked."""

    zones: Sequence[str]
    currencies: Sequence[str]
    recipe: str


class PlacePage(WizardPage):
    """1: language, name, time zone, currency."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker, offers: Offers) -> None:
        super().__init__(parent, look, say, WizardText.PLACE, WizardText.PLACE_HOW)
        self._place = Place()
        self._name = QLineEdit(self)
        self._name.setMaxLength(80)
        self._name.textEdited.connect(lambda text: self._answer(replace(self._place, name=text)))
        self._language = self._choice([str(one.name) for one in LANGUAGES])
        self._language.activated.connect(
            lambda index: self._answer(replace(self._place, language=_code(LANGUAGES[index])))
        )
        self._zone, self._zones = self._choice(offers.zones), list(offers.zones)
        self._zone.activated.connect(lambda index: self._answer(replace(self._place, time_zone=self._zones[index])))
        self._currency, self._currencies = self._choice(offers.currencies), list(offers.currencies)
        self._currency.activated.connect(
            lambda index: self._answer(replace(self._place, currency=self._currencies[index]))
        )
        for text, widget in (
            (WizardText.NAME, self._name),
            (WizardText.LANGUAGE, self._language),
            (WizardText.TIME_ZONE, self._zone),
            (WizardText.CURRENCY, self._currency),
        ):
            self.inside.addWidget(self.labelled(text, widget))
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """The answers so far."""
        self._place = wizard.place
        if self._name.text() != wizard.place.name:
            self._name.setText(wizard.place.name)
        self._language.setCurrentIndex([_code(one) for one in LANGUAGES].index(wizard.place.language))
        self._zone.setCurrentIndex(self._zones.index(wizard.place.time_zone))
        self._currency.setCurrentIndex(self._currencies.index(wizard.place.currency))

    def _choice(self, names: Sequence[str]) -> QComboBox:
        box = UnfoldingBox(self)
        box.addItems(list(names))
        box.setMaxVisibleItems(12)
        return box

    def _answer(self, place: Place) -> None:
        self.given.emit(PlaceAnswered(place))


class SurfacePage(WizardPage):
    """2: who sees the screen."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.SURFACE, WizardText.SURFACE_HOW)
        self._tiles: dict[SeenBy, QPushButton] = {}
        for seen_by, name, how in (
            (SeenBy.MEMBERS, WizardText.FOR_MEMBERS, WizardText.FOR_MEMBERS_HOW),
            (SeenBy.STAFF, WizardText.FOR_STAFF, WizardText.FOR_STAFF_HOW),
            (SeenBy.BOTH, WizardText.FOR_BOTH, WizardText.FOR_BOTH_HOW),
        ):
            tile = self.button(name, Kind.TILE)
            tile.setCheckable(True)
            tile.clicked.connect(partial(self.given.emit, SeenByAnswered(seen_by)))
            self._tiles[seen_by] = tile
            self.inside.addLayout(self.choice(tile, "", say(how)))
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """The chosen one is on."""
        for seen_by, tile in self._tiles.items():
            tile.setChecked(seen_by is wizard.seen_by)


class LockPage(WizardPage):
    """10: the recipe for this system, to be read, selected and copied."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker, offers: Offers) -> None:
        super().__init__(parent, look, say, WizardText.LOCK, WizardText.LOCK_HOW)
        text = QPlainTextEdit(offers.recipe, self)
        text.setReadOnly(True)
        text.setAccessibleName(say(WizardText.LOCK))
        self.inside.addWidget(text, 1)

    def draw(self, wizard: Wizard) -> None:
        """It is the same whatever was answered."""


class PrivacyPage(WizardPage):
    """11: what others see, and who keeps the device safe."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.PRIVACY, WizardText.PRIVACY_HOW)
        self._ticks = [False, False, False]
        self._boxes = [
            self._box(number, text, how)
            for number, (text, how) in enumerate(
                (
                    (WizardText.DETAILS, WizardText.DETAILS_HOW),
                    (WizardText.OCCUPANCY, WizardText.OCCUPANCY_HOW),
                    (WizardText.KEEP_SAFE, WizardText.KEEP_SAFE_HOW),
                )
            )
        ]
        self._first = Label(say(WizardText.KEEP_SAFE_FIRST, what=say(WizardText.KEEP_SAFE)), self, wordWrap=True)
        self.inside.addWidget(self._first)
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """What is ticked, and why there is no way on."""
        self._ticks = [wizard.details, wizard.occupancy, wizard.safe]
        for box, on in zip(self._boxes, self._ticks, strict=True):
            box.show_value(on)
        self._first.setVisible(not wizard.safe)

    def _box(self, number: int, text: WizardText, how: WizardText) -> OnOff:
        box = OnOff(self, self._say)
        box.named(self._say(text))
        box.changed.connect(lambda on: self._ticked(number, on))
        self.inside.addLayout(self.choice(box, self._say(text), self._say(how)))
        return box

    def _ticked(self, number: int, on: bool) -> None:
        self._ticks[number] = on
        details, occupancy, safe = self._ticks
        self.given.emit(PrivacySet(details, occupancy, safe))


def _code(choice: Choice) -> str:
    return str(choice.value)
