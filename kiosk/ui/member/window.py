"""The member's window: one page for each kind of screen value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.presentation.catalogue import Catalogue, is_right_to_left
from kiosk.presentation.formats import Formats
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.conversations import Guide, HelpCalled, NumberEntry, TakingBack
from kiosk.presentation.member.inputs import Touched
from kiosk.presentation.member.screen_care import Care
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    ComfortSheet,
    Consent,
    Denied,
    Goodbye,
    Idle,
    OutOfOrder,
    Screen,
    StopBy,
)
from kiosk.presentation.member.wording import words, written_in
from kiosk.presentation.member.words import Words
from kiosk.ui.bridge import Pixels
from kiosk.ui.drawing import tokens
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import mirrored as mirrored_place
from kiosk.ui.drawing.tokens import CONTRAST, LIGHT, Scale, Theme
from kiosk.ui.member.accepted import AcceptedPage
from kiosk.ui.member.already_inside import AlreadyInsidePage
from kiosk.ui.member.comfort_sheet import ComfortSheetPage
from kiosk.ui.member.consent import ConsentPage
from kiosk.ui.member.denied import DeniedPage
from kiosk.ui.member.goodbye import GoodbyePage
from kiosk.ui.member.guide import GuidePage
from kiosk.ui.member.help_called import HelpCalledPage
from kiosk.ui.member.idle import IdlePage
from kiosk.ui.member.number_entry import NumberEntryPage
from kiosk.ui.member.out_of_order import OutOfOrderPage
from kiosk.ui.member.page import Page
from kiosk.ui.member.staff_corner import StaffCorner
from kiosk.ui.member.stop_by import StopByPage
from kiosk.ui.member.taking_back import TakingBackPage
from kiosk.ui.member.veil import Veil
from kiosk.ui.speech import Mute, Says

_KEYS = {
    Qt.Key.Key_Escape: Button.BACK,
    Qt.Key.Key_F1: Button.HELP,
    Qt.Key.Key_F9: Button.COMFORT,
    Qt.Key.Key_Backspace: Button.CLEAR,
    Qt.Key.Key_Return: Button.CHECK_IN,
    Qt.Key.Key_Enter: Button.CHECK_IN,
}


class KioskWindow(QWidget):
    """Draws `Screen` values. `touched` carries a `Touched` for each press of a button, a key or the screen.

    `resources` holds fonts, icons and sounds. `px_per_mm` is the screen's measured pitch, None if nobody
    measured it. `moving` False stills all motion. `voice` speaks for whoever
    asked for it. `staff_wanted`: F12, or the corner at the top held for a while. `evacuation`: F10.
    """

    touched = Signal(object)
    staff_wanted = Signal()
    evacuation = Signal()
    view_placed = Signal(int, int, int)
    """How large pictures of the camera are to be: see `Preview.placed`."""

    def __init__(
        self,
        resources: Path,
        catalogue: Catalogue,
        formats: Formats,
        *,
        px_per_mm: float | None = None,
        moving: bool = True,
        theme: Theme = LIGHT,
        voice: Says | None = None,
    ) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its own, however staff read
        self._catalogue = catalogue
        self._formats = formats
        self._px_per_mm = px_per_mm
        self._moving = moving
        self._theme = theme
        self._voice = voice or Mute()
        self._look = Look(resources, moving=moving, theme=theme)
        self._idle = IdlePage(self, self._look)
        self._idle.preview.placed.connect(self.view_placed)
        self._pages: dict[type[Any], Page[Any]] = {
            Idle: self._idle,
            OutOfOrder: OutOfOrderPage(self, self._look),
            Accepted: AcceptedPage(self, self._look),
            StopBy: StopByPage(self, self._look),
            Goodbye: GoodbyePage(self, self._look),
            AlreadyInside: AlreadyInsidePage(self, self._look),
            Consent: ConsentPage(self, self._look),
            Denied: DeniedPage(self, self._look),
            TakingBack: TakingBackPage(self, self._look),
            HelpCalled: HelpCalledPage(self, self._look),
            Guide: GuidePage(self, self._look),
            NumberEntry: NumberEntryPage(self, self._look),
            ComfortSheet: ComfortSheetPage(self, self._look),
        }
        self._shown: Page[Any] | None = None
        self._since: float | None = None
        self._said = Words(headline="")
        self._care = Care()
        self._veil = Veil(self)
        self._staff_corner = StaffCorner(self)
        self._staff_corner.held.connect(self.staff_wanted)
        self._staff_corner.tapped.connect(self._tapped)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for page in self._pages.values():
            page.hide()
            page.touched.connect(self.touched)
        self.touched.connect(self._voice.stop)
        self.setWindowTitle("Front Desk Kiosk")
        self.resize(1280, 800)

    def draw(self, screen: Screen) -> None:
        """Show this screen, and nothing of the one before."""
        said = words(screen, self._catalogue, self._formats)
        language = written_in(screen, self._catalogue)
        self._like(screen, language)
        self._care = Care.at(None if screen.around.at is None else self._formats.local(screen.around.at))
        page = self._pages[type(screen)]
        page.low = screen.around.comfort.controls_lower
        page.setGeometry(self._place_of(page))
        page.show_value(screen, said)
        fresh = page is not self._shown or screen.since != self._since
        if page is not self._shown:
            page.show()
            page.raise_()
            if self._shown is not None:
                self._shown.hide()
            self._veil.raise_()
            self._staff_corner.raise_()
        self._veil.darken(self._care.dimming if isinstance(screen, Idle | OutOfOrder) else 0.0)
        self._shown, self._since = page, screen.since
        if fresh:
            self.setFocus()  # a stray Enter must never find a button that somebody else had reached
        self._tell(said, language, fresh=fresh, aloud=screen.around.comfort.speak)

    def set_frame(self, pixels: Pixels) -> None:
        """Show this camera picture in the preview, if the preview is on the screen."""
        self._idle.set_frame(pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size is another scale, unless the pitch was measured."""
        super().resizeEvent(event)
        self._look.scale = Scale.of(self.width(), self.height(), self._px_per_mm)
        for page in self._pages.values():
            page.prepare()
        self._veil.setGeometry(self.rect())
        self._place_staff_corner()
        if self._shown is not None:
            self._shown.setGeometry(self._place_of(self._shown))
            self._shown.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, digits are a number, F1 calls help, F9 is ease of use, F10 the alarm, F12 is for staff."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_F12:
            self.staff_wanted.emit()
        elif event.key() == Qt.Key.Key_F10:
            self.evacuation.emit()
        elif event.text().isascii() and event.text().isdecimal():
            self.touched.emit(Touched(Button.DIGIT, event.text()))
        elif (key := Qt.Key(event.key())) in _KEYS:
            self.touched.emit(Touched(_KEYS[key]))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What a page that was shifted leaves free is dark, as its own edge is."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.IDLE))
        painter.end()

    def _like(self, screen: Screen, language: str) -> None:
        """Draw as whoever stands here asked for."""
        comfort, look = screen.around.comfort, self._look
        look.text_scale = tokens.LARGER if comfort.larger_text else 1.0
        look.theme = CONTRAST if comfort.strong_contrast else self._theme
        look.moving = self._moving and not comfort.less_motion
        turned = is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        if direction is not self.layoutDirection():
            self.setLayoutDirection(direction)
            self._place_staff_corner()

    def _place_of(self, page: Page[Any]) -> QRect:
        """The whole window; what stands there for hours wanders a little, so that it does not burn in."""
        if page is not self._idle and not isinstance(page, OutOfOrderPage):
            return self.rect()
        x, y = self._care.shift
        return self.rect().translated(QPoint(self._look.mm(x), self._look.mm(y)))

    def _tell(self, said: Words, language: str, *, fresh: bool, aloud: bool) -> None:
        """Say what is new to assistive technology, and aloud to whoever asked for that."""
        spoken = said.announcement if fresh else said.spoken_after(self._said)
        if fresh or said != self._said:
            if said.announcement != self.accessibleDescription() or said.typed != self._said.typed:
                self.setAccessibleDescription(said.announcement)
                announce(self, spoken)
            if aloud and spoken:
                self._voice.say(spoken, language)
        self._said = said

    def _place_staff_corner(self) -> None:
        """Where reading begins: no page has a control there."""
        side = self._look.mm(tokens.TARGET)
        self._staff_corner.setGeometry(mirrored_place(self, 0, side), 0, side, side)

    def _tapped(self) -> None:
        self.touched.emit(Touched(Button.ANYWHERE))
