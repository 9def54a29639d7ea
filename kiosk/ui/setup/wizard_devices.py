"""4 to 6: cameras with their live pictures, a scanner's test scan, and three sounds."""

from __future__ import annotations

import threading
from functools import partial

import numpy as np
from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup.wizard import Wizard
from kiosk.presentation.setup.wizard_inputs import Heard, Mirrored, PickAgain, PlayWanted, VolumeSet
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.ui.bridge import Pixels
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.line_editors import Stepper
from kiosk.ui.setup.wizard_page import WizardPage
from kiosk.ui.staff.flow import Flow
from kiosk.ui.staff.style import Kind, dress

_REPAINT_MS = 66
_PICTURE = (72.0, 40.5)


class CameraTile(QFrame):
    """One camera: its picture as it comes, and its name. `post` may be called by any thread."""

    def __init__(self, name: str, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        dress(self, Kind.CARD)
        self.name = name
        self._picture = _Picture(self, look)
        label = Label(name, self, wordWrap=True)
        column = QVBoxLayout(self)
        pad = look.mm(1.5)
        column.setContentsMargins(pad, pad, pad, pad)
        column.addWidget(self._picture)
        column.addWidget(label)
        self.setAccessibleName(name)

    def post(self, pixels: Pixels) -> None:
        """Show this next, unless a newer one comes."""
        self._picture.post(pixels)

    def mirror(self, on: bool) -> None:
        """Show it as a mirror does, or not."""
        self._picture.mirrored = on


class _Picture(QWidget):
    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.mirrored = True
        self._look = look
        self._lock = threading.Lock()
        self._pixels: Pixels | None = None
        self._fresh = False
        self.setFixedSize(look.mm(_PICTURE[0]), look.mm(_PICTURE[1]))
        self._timer = QTimer(self, interval=_REPAINT_MS)
        self._timer.timeout.connect(self._repaint)

    def post(self, pixels: Pixels) -> None:
        with self._lock:
            self._pixels, self._fresh = pixels, True

    def showEvent(self, event: QShowEvent) -> None:
        """Look for new pictures while it is seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """No picture is kept."""
        super().hideEvent(event)
        self._timer.stop()
        with self._lock:
            self._pixels = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The newest picture, or an empty panel."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour(Role.RAISED))
        with self._lock:
            pixels = self._pixels
        if pixels is not None:
            shown = np.ascontiguousarray(pixels[:, ::-1] if self.mirrored else pixels)
            height, width = shown.shape[:2]
            image = QImage(shown.data, width, height, shown.strides[0], QImage.Format.Format_BGR888)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), image)
        painter.end()

    def _repaint(self) -> None:
        with self._lock:
            fresh, self._fresh = self._fresh, False
        if fresh:
            self.update()


class CameraPage(WizardPage):
    """4: all cameras at once, until one of them sees a code."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.CAMERA, WizardText.CAMERA_HOW)
        self._none = self.muted(WizardText.CAMERA_NONE)
        self._shelf = QWidget(self)
        self._flow = Flow(self._shelf, look.mm(3))
        self.tiles: list[CameraTile] = []
        self._again = self.button(WizardText.CAMERA_AGAIN)
        self._again.clicked.connect(partial(self.given.emit, PickAgain()))
        self._mirror = self.button(WizardText.MIRROR, Kind.CHIP)
        self._mirror.setCheckable(True)
        self._mirror.clicked.connect(lambda on: self.given.emit(Mirrored(on)))
        self.inside.addWidget(self._none)
        self.inside.addWidget(self._shelf)
        self.inside.addLayout(self.row(self._mirror, self._again))
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """The cameras, or the one that was picked."""
        names = [] if wizard.cameras is None else list(wizard.cameras)
        if names != [tile.name for tile in self.tiles]:
            for tile in self.tiles:
                self._flow.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self.tiles = [CameraTile(name, self._shelf, self._look) for name in names]
            for tile in self.tiles:
                self._flow.addWidget(tile)
        for tile in self.tiles:
            tile.setVisible(wizard.picked is None or tile.name == wizard.picked.name)
            tile.mirror(wizard.mirrored)
        self._none.setVisible(wizard.scanner_only)
        self._mirror.setVisible(bool(names))
        self._mirror.setChecked(wizard.mirrored)
        self._again.setVisible(wizard.picked is not None)

    def post(self, name: str, pixels: Pixels) -> None:
        """A picture of the camera with this name; any thread."""
        for tile in self.tiles:
            if tile.name == name:
                tile.post(pixels)


class ScannerPage(WizardPage):
    """5: the test card on the screen; what a scanner types of it is caught by the window."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker, card: str) -> None:
        super().__init__(parent, look, say, WizardText.SCANNER, WizardText.SCANNER_HOW)
        self._waits = self.muted(WizardText.SCANNER_WAITS)
        picture = QSvgWidget(self)
        picture.load(QByteArray(card.encode()))
        size = picture.renderer().defaultSize()
        wide = look.mm(110)
        picture.setFixedSize(wide, round(wide * size.height() / max(1, size.width())))
        picture.setStyleSheet(f"background: {tokens.WHITE};")  # a scanner reads dark on light
        picture.setAccessibleName(say(WizardText.SCANNER))
        self.inside.addWidget(picture)
        self.inside.addWidget(self._waits)
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """Whether it still waits."""
        self._waits.setVisible(not wizard.scanner_known)


class SoundPage(WizardPage):
    """6: three sounds, and how loud they are."""

    def __init__(self, parent: QWidget, look: Look, say: Speaker) -> None:
        super().__init__(parent, look, say, WizardText.SOUND, WizardText.SOUND_HOW)
        play = self.button(WizardText.PLAY, Kind.PRIMARY)
        play.clicked.connect(partial(self.given.emit, PlayWanted()))
        self._volume = Stepper(0, 100, "%", False, self, look, say)
        self._volume.named(say(WizardText.VOLUME))
        self._volume.changed.connect(lambda value: self.given.emit(VolumeSet(int(value))))
        self.inside.addLayout(self.row(play, Label(say(WizardText.VOLUME), self), self._volume))
        self.inside.addWidget(Label(say(WizardText.WHICH_NO), self, wordWrap=True))
        answers = []
        for which, text in enumerate((WizardText.FIRST, WizardText.SECOND, WizardText.THIRD)):
            answer = self.button(text)
            answer.clicked.connect(partial(self.given.emit, Heard(which)))
            answers.append(answer)
        self.inside.addLayout(self.row(*answers))
        self.inside.addStretch(1)

    def draw(self, wizard: Wizard) -> None:
        """The volume."""
        self._volume.show_value(wizard.volume)
