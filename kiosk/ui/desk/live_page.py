"""S12: the live room. Numbers and search on the left, the feed in the centre, the case on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain.arrivals import Arrival
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.case_words import case_words
from kiosk.presentation.desk.fixes import Fix
from kiosk.presentation.desk.inputs import EscapePressed, FixPressed, LiveInput, NextCase, SearchWanted, UndoLast
from kiosk.presentation.desk.live import Live
from kiosk.presentation.desk.rows import RowWords, feed_row, found_row
from kiosk.presentation.desk.texts import DeskText
from kiosk.presentation.desk.writing import Writer
from kiosk.presentation.formats import Formats
from kiosk.ui.desk.bars import HelpCards, StripBar
from kiosk.ui.desk.case_panel import CasePanel
from kiosk.ui.desk.feed_list import FeedList
from kiosk.ui.desk.results import Results
from kiosk.ui.desk.sheet_panel import SheetPanel
from kiosk.ui.desk.side_column import SideColumn
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.room import RoomPage

_CASE = 88.0
_CASE_SHARE, _UPRIGHT_CASE = 0.28, 0.42
"""How much of a wide page the case takes across, and of an upright one from below."""
QWIDGETSIZE_MAX = 16_777_215
"""Qt's word for "as large as there is room"."""
_KEYS: dict[str, LiveInput] = {
    "F2": SearchWanted(),
    "F3": NextCase(),
    "F4": FixPressed(Fix.LET_IN_FREE),
    "F6": FixPressed(Fix.CHECK_OUT),
    "Ctrl+Z": UndoLast(),
}


class LivePage(RoomPage):
    """Draws `Live` values. `given` carries a LiveInput; `stands` says whether somebody stands in the room.

    `stale`: something was recorded, or came by the sync.
    """

    given = Signal(object)
    stands = Signal(bool)
    stale = Signal()

    def __init__(
        self, parent: QWidget, look: Look, say: Speaker, formats: Formats, now: Callable[[], datetime]
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._formats = formats
        self._now = now
        self._live: Live | None = None
        self.side = SideColumn(self, look, say)
        self.feed = FeedList(self, look, say, self._row)
        self.results = Results(self, look)
        self.case = CasePanel(self, look, say)
        self.strip = StripBar(self, look, say)
        self.help = HelpCards(self, look, say)
        self._content = QWidget(self)
        self.sheet = SheetPanel(self, look)
        for part in (self.side, self.feed, self.results, self.case, self.strip, self.help, self.sheet):
            part.given.connect(self.given)
        self._grid = QGridLayout(self._content)
        self._centre = QWidget(self._content)
        self._upright: bool | None = None
        self._arrange()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for keys, meant in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda meant=meant: self.given.emit(meant))

    def draw(self, live: Live) -> None:
        """Show this, and nothing of what was before."""
        before, self._live = self._live, live
        self.side.draw(live)
        self.feed.draw(live)
        if before is None or (before.covered, before.wanted) != (live.covered, live.wanted):
            self.feed.model.say_again()
        self._draw_search(live)
        self.case.draw(case_words(live, self._say, self._formats, self._now()), len(live.waiting))
        self.strip.draw(live.strip)
        self.help.draw(live.help)
        open_sheet = live.sheet is not None
        form = None if live.sheet is None else Writer(self._say, self._formats, self._now()).form(live.sheet)
        self._content.setEnabled(not open_sheet)
        self.sheet.draw(form)

    def focus_search(self) -> None:
        """The cursor goes to the search field."""
        self.side.search.setFocus()
        self.side.search.selectAll()

    def enter(self) -> None:
        """Somebody stands in the room."""
        self.stands.emit(True)

    def leave(self) -> None:
        """Nobody does."""
        self.feed.model.begin(0, ())
        self.stands.emit(False)

    def happened(self) -> None:
        """What is shown may be old."""
        self.stale.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes whatever lies on top."""
        if event.key() == Qt.Key.Key_Escape:
            self.given.emit(EscapePressed())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Upright screens have the parts under each other."""
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())
        self._lay_out(self.height() > self.width())

    # ----------------------------------------------------------------

    def _row(self, arrival: Arrival) -> RowWords:
        live = self._live
        assert live is not None, "rows are drawn after the room"
        return feed_row(arrival, self._say, self._formats, live.wanted, covered=live.covered)

    def _draw_search(self, live: Live) -> None:
        search = live.search
        self.feed.setVisible(search is None)
        self.results.setVisible(search is not None)
        if search is None:
            self.results.draw((), 0, "")
            return
        people = () if search.found is None else search.found.people
        rows = tuple(found_row(one, self._say, self._formats, self._now()) for one in people)
        more = 0 if search.found is None else search.found.total - len(people)
        under = self._say(DeskText.MORE_FOUND, number=more) if more > 0 else ""
        if search.failed:
            under = self._say(DeskText.CANNOT_LOOK_UP)
        elif search.found is not None and not people:
            under = self._say(DeskText.NO_ONE_FOUND)
        self.results.draw(rows, search.marked, under)

    def _arrange(self) -> None:
        centre = QVBoxLayout(self._centre)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addWidget(self.feed, 1)
        centre.addWidget(self.results, 1)
        centre.addWidget(self.help)  # below the rows: none of them moves under a finger when somebody calls
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(self._look.mm(2))
        self._lay_out(False)

    def _lay_out(self, upright: bool) -> None:
        look, grid = self._look, self._grid
        if upright is not self._upright:
            self._upright = upright
            for part in (self.side, self._centre, self.case, self.strip):
                grid.removeWidget(part)
            if upright:
                for row, part in enumerate((self.side, self._centre, self.case, self.strip)):
                    grid.addWidget(part, row, 0)
            else:
                for column, part in enumerate((self.side, self._centre, self.case)):
                    grid.addWidget(part, 0, column)
                grid.addWidget(self.strip, 1, 0, 1, 3)
            for place in range(4):
                grid.setRowStretch(place, 0)
                grid.setColumnStretch(place, 0)
            grid.setColumnStretch(0 if upright else 1, 1)
            grid.setRowStretch(1 if upright else 0, 1)
            self.side.set_across(upright)
        beside = max(look.mm(_CASE), int(self.width() * _CASE_SHARE))
        self.case.setMinimumWidth(1 if upright else beside)
        self.case.setMaximumWidth(QWIDGETSIZE_MAX if upright else beside)
        lower = int(self.height() * _UPRIGHT_CASE)
        self.case.setMinimumHeight(lower if upright else 1)
        self.case.setMaximumHeight(lower if upright else QWIDGETSIZE_MAX)
