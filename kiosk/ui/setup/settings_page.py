"""S18: the settings' room: a list of sections with a search box, and the section that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.formats import Formats
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings_screen import (
    Came,
    RestartWanted,
    Searched,
    SettingsScreen,
    Tone,
    Turned,
    Went,
)
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wording import SECTION_NAMES, found, settings_in
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.mirror import room_at_end
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.setup.about import About
from kiosk.ui.setup.dangers import Dangers
from kiosk.ui.setup.health_page import HealthPage
from kiosk.ui.setup.setting_rows import SettingRows
from kiosk.ui.setup.staff_list import StaffList
from kiosk.ui.staff.room import RoomPage
from kiosk.ui.staff.style import Kind, dress


class SettingsPage(RoomPage):
    """Draws `SettingsScreen` values; `given` carries a SettingsInput for each wish."""

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, say: Speaker, formats: Formats, ticks: Callable[[], float]) -> None:
        super().__init__(parent)
        self._look, self._say = look, say
        self.drawn: SettingsScreen | None = None
        """What is shown."""
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(say(SetupText.SEARCH))
        self._search.setAccessibleName(say(SetupText.SEARCH))
        self._search.setClearButtonEnabled(True)
        self._search.textEdited.connect(lambda text: self.given.emit(Searched(text)))
        self._buttons = {section: self._section_button(section) for section in Section}
        self._title = Label(self, wordWrap=True)
        dress(self._title, Kind.TITLE)
        self._notice = Label(self, wordWrap=True)
        self._restart = QFrame(self)
        self._content = QWidget(self)
        self._empty = Label(self._content, wordWrap=True)
        dress(self._empty, Kind.MUTED)
        self._health = HealthPage(self._content, look, say, formats, ticks)
        self._rows = SettingRows(self._content, look, say)
        self._staff = StaffList(self._content, look, say)
        self._dangers = Dangers(self._content, look, say)
        self._about = About(self._content, look, say)
        for part in (self._health, self._rows, self._staff, self._dangers):
            part.given.connect(self.given)
        self._arrange()

    def enter(self) -> None:
        """Read and look."""
        self.given.emit(Came())

    def showEvent(self, event: QShowEvent) -> None:
        """Now the letters have their size: the list is as wide as its longest name."""
        super().showEvent(event)
        self._listed.setFixedWidth(self._list.sizeHint().width() + self._listed.verticalScrollBar().sizeHint().width())

    def leave(self) -> None:
        """Watch nothing more."""
        self._search.clear()
        self.given.emit(Went())

    def draw(self, screen: SettingsScreen) -> None:
        """Show this."""
        before, self.drawn = self.drawn, screen
        for section, button in self._buttons.items():
            button.setChecked(section is screen.section and not screen.search)
        if self._search.text().strip() != screen.search:
            self._search.setText(screen.search)
        self._draw_notice(screen)
        self._restart.setVisible(screen.known is not None and screen.known.restart)
        self._draw_content(screen)
        if before is None or (before.section, before.search) != (screen.section, screen.search):
            self._scroll.verticalScrollBar().setValue(0)

    # ----------------------------------------------------------------

    def _draw_notice(self, screen: SettingsScreen) -> None:
        self._notice.setVisible(screen.notice is not None)
        if screen.notice is None:
            return
        said = screen.notice.phrase.said(self._say)
        if said != self._notice.text():
            announce(self, said)
        self._notice.setText(said)
        dress(self._notice, Kind.OK if screen.notice.tone is Tone.GOOD else Kind.STOP)

    def _draw_content(self, screen: SettingsScreen) -> None:
        known, section = screen.known, screen.section
        shown = () if known is None else found(screen.search, known, self._say) if screen.search else ()
        here = () if known is None else settings_in(section, known)
        searching = bool(screen.search)
        title = self._say(SECTION_NAMES[section])
        self._title.setText(self._say(SetupText.FOUND, words=screen.search) if searching else title)
        self._health.setVisible(section is Section.HEALTH and not searching)
        self._staff.setVisible(section is Section.STAFF and not searching and known is not None)
        self._dangers.setVisible(
            section is Section.SERVER and not searching and known is not None and bool(known.values["sync.url"].value)
        )
        self._about.setVisible(section in (Section.ABOUT, Section.DATA, Section.LOGS) and not searching)
        self._rows.setVisible(bool(shown if searching else here))
        self._empty.setVisible(known is None or (searching and not shown))
        self._empty.setText(self._say(SetupText.LOADING if known is None else SetupText.NOTHING_FOUND))
        if section is Section.HEALTH:
            self._health.draw(screen)
        if known is None:
            return
        if searching or here:
            listed = tuple(one for one in (shown if searching else here) if one.key in known.values)
            self._rows.draw(listed, known, with_section=searching)
        self._staff.draw(known, screen.deed)
        self._dangers.draw(screen.danger)
        self._about.draw(known, section)

    def _section_button(self, section: Section) -> QPushButton:
        button = QPushButton(self._say(SECTION_NAMES[section]), self)
        button.setCheckable(True)
        dress(button, Kind.QUIET)
        button.clicked.connect(partial(self.given.emit, Turned(section)))
        return button

    def _arrange(self) -> None:
        mm = self._look.mm
        side = QWidget(self)
        side.setObjectName("page")
        sections = QVBoxLayout(side)
        room_at_end(sections, mm(1))
        sections.setSpacing(0)
        for button in self._buttons.values():
            sections.addWidget(button)
        sections.addStretch(1)
        listed = self._scrolled(side)
        left = QVBoxLayout()
        left.addWidget(self._search)
        left.addWidget(listed, 1)
        self._list = side
        self._listed = listed
        frame = QWidget(self)
        frame.setLayout(left)
        frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        content = QVBoxLayout(self._content)
        room_at_end(content, mm(2), mm(4))
        content.setSpacing(mm(3))
        for part in (self._empty, self._health, self._rows, self._staff, self._about, self._dangers):
            content.addWidget(part)
        content.addStretch(1)
        self._scroll = self._scrolled(self._content)
        right = QVBoxLayout()
        right.setSpacing(mm(2))
        right.addWidget(self._title)
        right.addWidget(self._notice)
        right.addWidget(self._restart)
        right.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setSpacing(mm(3))
        row.addWidget(frame)
        row.addLayout(right, 1)
        self._make_restart()

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _make_restart(self) -> None:
        dress(self._restart, Kind.STRIP)
        row = QHBoxLayout(self._restart)
        row.addWidget(Label(self._say(SetupText.RESTART_NEEDED), self._restart, wordWrap=True), 1)
        button = QPushButton(self._say(SetupText.RESTART), self._restart)
        dress(button, Kind.PRIMARY)
        button.clicked.connect(partial(self.given.emit, RestartWanted()))
        row.addWidget(button)
