"""How loudly the desk is told of each cause: a list to unfold for each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from kiosk.domain.alerts import AlertLevel
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.texts import ChoiceName
from kiosk.presentation.setup.wording import CAUSE_NAMES, LEVEL_NAMES, usual_level
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.unfolding import UnfoldingBox


class LevelsEditor(QWidget):
    """`changed` carries pairs of a cause and a level, of those only that differ from usual."""

    changed = Signal(object)

    def __init__(self, parent: QWidget, say: Speaker) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self._boxes: dict[str, QComboBox] = {}
        for row, (cause, name) in enumerate(CAUSE_NAMES.items()):
            box = UnfoldingBox(self)
            box.addItem(say(ChoiceName.LEVEL_USUAL, level=say(LEVEL_NAMES[usual_level(cause)])))
            for level in AlertLevel:
                box.addItem(say(LEVEL_NAMES[level]))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            box.setAccessibleName(say(name))
            box.activated.connect(self._chosen)
            grid.addWidget(Label(say(name), self, wordWrap=True), row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[cause.value] = box

    def show_value(self, value: tuple[object, ...]) -> None:
        """Show these pairs."""
        levels = {str(pair[0]): AlertLevel(str(pair[1])) for pair in value if isinstance(pair, tuple)}
        order = list(AlertLevel)
        for cause, box in self._boxes.items():
            box.setCurrentIndex(1 + order.index(levels[cause]) if cause in levels else 0)

    def _chosen(self) -> None:
        levels = list(AlertLevel)
        chosen = ((cause, box.currentIndex()) for cause, box in self._boxes.items())
        self.changed.emit(tuple((cause, levels[index - 1].value) for cause, index in chosen if index))
