"""S19: the first-run wizard's window: how far one is, the page of the step, and the ways on and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.wizard import Step, Wizard
from kiosk.presentation.setup.wizard_inputs import Back, Next, Skip
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import read_as
from kiosk.ui.drawing.tokens import Scale
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.strokes import Strokes
from kiosk.ui.setup.wizard_answers import LockPage, Offers, PlacePage, PrivacyPage, SurfacePage
from kiosk.ui.setup.wizard_club import ConnectPage, LoadPage, PeoplePage
from kiosk.ui.setup.wizard_devices import CameraPage, ScannerPage, SoundPage
from kiosk.ui.setup.wizard_end import DonePage, TryPage
from kiosk.ui.setup.wizard_page import WizardPage
from kiosk.ui.setup.wizard_size import SizePage
from kiosk.ui.staff.front import pressed_by_enter
from kiosk.ui.staff.style import Kind, dress, style_sheet

_WIDEST = 230.0
"""Millimetres of a page: longer lines are not read."""


class WizardWindow(QWidget):
    """Draws `Wizard` values. `given` carries a WizardInput; `strokes` catches a scanner's keys on its step."""

    given = Signal(object)
    closed = Signal()

    def __init__(self, resources: Path, say: Speaker, look: Look, offers: Offers, card: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Front Desk Kiosk")
        self._sheet = resources / "styles" / "staff.qss"
        self._say, self._look = say, look
        read_as(self, say.language)
        look.scale = Scale.of_desk(1280, 800)
        self.camera = CameraPage(self, look, say)
        self._pages: dict[Step, WizardPage] = {
            Step.PLACE: PlacePage(self, look, say, offers),
            Step.SURFACE: SurfacePage(self, look, say),
            Step.SIZE: SizePage(self, look, say),
            Step.CAMERA: self.camera,
            Step.SCANNER: ScannerPage(self, look, say, card),
            Step.SOUND: SoundPage(self, look, say),
            Step.CONNECT: ConnectPage(self, look, say),
            Step.LOAD: LoadPage(self, look, say),
            Step.PEOPLE: PeoplePage(self, look, say),
            Step.LOCK: LockPage(self, look, say, offers),
            Step.PRIVACY: PrivacyPage(self, look, say),
            Step.TRY: TryPage(self, look, say),
        }
        self._done = DonePage(self, look, say)
        self.strokes = Strokes(self)
        self._catching = False
        self._where = Label(self)
        dress(self._where, Kind.MUTED)
        self._bar = QProgressBar(self, maximum=len(Step), textVisible=False)
        self._note = Label(self, wordWrap=True)
        self._back, self._skip, self._next = (
            QPushButton(say(text), self) for text in (WizardText.BACK, WizardText.SKIP, WizardText.NEXT)
        )
        dress(self._next, Kind.PRIMARY)
        for button, wish in ((self._back, Back()), (self._skip, Skip()), (self._next, Next())):
            button.clicked.connect(partial(self.given.emit, wish))
        self._stack = QStackedWidget(self)
        self._holders: dict[WizardPage, QScrollArea] = {}
        self._arrange()
        self.resize(1280, 800)

    def draw(self, wizard: Wizard) -> None:
        """Show this step."""
        page = self._done if wizard.finished else self._pages[wizard.step]
        page.draw(wizard)
        if self._stack.currentWidget() is not self._holders[page]:
            self._stack.setCurrentWidget(self._holders[page])
            _first_field(page)
        number, every = wizard.step.number, len(Step)
        where = self._say(WizardText.STEP_OF, number=number, all=str(every))
        self._where.setText("" if wizard.finished else where)
        self._bar.setValue(every if wizard.finished else number - 1)
        self._back.setVisible(wizard.finished or wizard.step is not Step.PLACE)
        self._back.setEnabled(not wizard.busy)
        self._skip.setVisible(not wizard.finished and not wizard.step.needed)
        self._skip.setEnabled(not wizard.busy)
        self._next.setVisible(not wizard.finished)
        self._next.setEnabled(wizard.may_go_on)
        self._note.setVisible(wizard.note is not None)
        if wizard.note is not None:
            said = wizard.note.said(self._say)
            if said != self._note.text():
                announce(self, said)
            self._note.setText(said)
            dress(self._note, Kind.OK if wizard.good else Kind.WARN)
        self._catch(wizard.step is Step.SCANNER and not wizard.finished)

    def page(self, step: Step) -> WizardPage:
        """The page of a step."""
        return self._pages[step]

    def rescale(self) -> None:
        """Sizes and colours for the present size of the window."""
        self._look.scale = Scale.of_desk(self.width(), self.height())
        self.setStyleSheet(style_sheet(self._look, self._sheet))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may be another screen."""
        super().resizeEvent(event)
        self.rescale()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Broken off: it goes on at the next start."""
        self._catch(False)
        self.closed.emit()
        super().closeEvent(event)

    # ----------------------------------------------------------------

    def _catch(self, wanted: bool) -> None:
        application = QApplication.instance()
        if application is None or wanted is self._catching:
            return
        self._catching = wanted
        if wanted:
            application.installEventFilter(self.strokes)
        else:
            application.removeEventFilter(self.strokes)

    def _arrange(self) -> None:
        mm = self._look.mm
        for page in (*self._pages.values(), self._done):
            page.given.connect(self.given)
            page.setMaximumWidth(mm(_WIDEST))
            area = QScrollArea(self)
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(page)
            self._holders[page] = area
            self._stack.addWidget(area)
        foot = QHBoxLayout()
        foot.setSpacing(mm(3))
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._skip)
        foot.addWidget(self._next)
        for button in (self._back, self._skip, self._next):
            button.setMinimumWidth(mm(30))
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._bar.setFixedHeight(mm(1.5))
        edge = mm(8)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(mm(3))
        column.addWidget(self._where)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)
        column.addLayout(foot)


def _first_field(page: QWidget) -> None:
    """Whoever types begins at the first field."""
    field = next((one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page)), None)
    if field is not None:
        field.setFocus()
