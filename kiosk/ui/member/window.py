"""The member's window: one page for each kind of screen value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.formats import Formats
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.inputs import Touched
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    Consent,
    Denied,
    Goodbye,
    Idle,
    OutOfOrder,
    Screen,
)
from kiosk.presentation.member.wording import Words, words
from kiosk.ui.bridge import Pixels
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Scale
from kiosk.ui.member.accepted import AcceptedPage
from kiosk.ui.member.already_inside import AlreadyInsidePage
from kiosk.ui.member.consent import ConsentPage
from kiosk.ui.member.denied import DeniedPage
from kiosk.ui.member.goodbye import GoodbyePage
from kiosk.ui.member.idle import IdlePage
from kiosk.ui.member.out_of_order import OutOfOrderPage
from kiosk.ui.member.page import Page


class KioskWindow(QWidget):
    """Draws `Screen` values. `touched` carries a `Touched` for each press of a button, the screen or Esc.

    `resources` holds fonts, icons and sounds. `px_per_mm` is the screen's measured pitch, None if nobody
    measured it. `mirrored`: the camera faces the member. `moving` False stills all motion.
    """

    touched = Signal(object)

    def __init__(
        self,
        resources: Path,
        catalogue: Catalogue,
        formats: Formats,
        *,
        mirrored: bool = True,
        px_per_mm: float | None = None,
        moving: bool = True,
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._formats = formats
        self._px_per_mm = px_per_mm
        self._look = Look(resources, moving=moving)
        self._idle = IdlePage(self, self._look, mirrored=mirrored)
        self._pages: dict[type[Any], Page[Any]] = {
            Idle: self._idle,
            OutOfOrder: OutOfOrderPage(self, self._look),
            Accepted: AcceptedPage(self, self._look),
            Goodbye: GoodbyePage(self, self._look),
            AlreadyInside: AlreadyInsidePage(self, self._look),
            Consent: ConsentPage(self, self._look),
            Denied: DeniedPage(self, self._look),
        }
        self._shown: Page[Any] | None = None
        self._since: float | None = None
        self._said = Words(headline="")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for page in self._pages.values():
            page.hide()
            page.touched.connect(self.touched)
        self.setWindowTitle("Front Desk Kiosk")
        self.resize(1280, 800)

    def draw(self, screen: Screen) -> None:
        """Show this screen, and nothing of the one before."""
        said = words(screen, self._catalogue, self._formats)
        page = self._pages[type(screen)]
        page.setGeometry(self.rect())
        page.show_value(screen, said)
        fresh = page is not self._shown or screen.since != self._since
        if page is not self._shown:
            page.show()
            page.raise_()
            if self._shown is not None:
                self._shown.hide()
        self._shown, self._since = page, screen.since
        if fresh:
            self.setFocus()  # a stray Enter must never find a button that somebody else had reached
        if said.announcement != self.accessibleDescription():
            self.setAccessibleDescription(said.announcement)
            announce(self, said.announcement if fresh else said.spoken_after(self._said))
        self._said = said

    def set_frame(self, pixels: Pixels) -> None:
        """Show this camera picture in the preview, if the preview is on the screen."""
        self._idle.set_frame(pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size is another scale, unless the pitch was measured."""
        super().resizeEvent(event)
        self._look.scale = Scale.of(self.width(), self.height(), self._px_per_mm)
        for page in self._pages.values():
            page.prepare()
        if self._shown is not None:
            self._shown.setGeometry(self.rect())
            self._shown.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; no other key means anything yet."""
        if event.key() == Qt.Key.Key_Escape:
            self.touched.emit(Touched(Button.BACK))
        else:
            super().keyPressEvent(event)
