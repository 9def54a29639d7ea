"""A sheet over a room of the desk: draws a `Form`, and takes the keyboard while it is there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.presentation.desk.form import Form, Line, Tile
from kiosk.presentation.desk.inputs import Cancelled, FieldTyped, Submitted, Switched, TileChosen
from kiosk.presentation.desk.rows import Tone
from kiosk.presentation.desk.sheets import Field
from kiosk.presentation.shortened import shortened
from kiosk.ui.desk.field_row import FieldRow
from kiosk.ui.desk.focus_round import FocusRound
from kiosk.ui.desk.parts import column, emptied, icon, mark, text
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import caption, tip
from kiosk.ui.staff.style import Kind, dress

_LONGEST = 48
"""Characters of what can be chosen: the rest of a longer name is in its tool tip."""
_WIDTH, _WIDE = 150.0, 196.0
_LOW, _HIGH = 14.0, 20.0
_SHADE = QColor(11, 18, 32, 150)
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class SheetPanel(QWidget):
    """Lies over its parent while a form is drawn; `given` carries the inputs of sheets.

    Fields stay while the same fields are drawn, so that nobody loses the cursor; a PIN is in its field alone.
    Tab goes round in it, arrows move among its tiles, and Esc puts it away wherever the focus is.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._below = parent
        self._look = look
        self._form: Form | None = None
        self._fields: dict[Field, FieldRow] = {}
        self._tiles: list[QPushButton] = []
        self._held = ""
        self._round = FocusRound(self, self._controls)
        self._card = QFrame(self)
        dress(self._card, Kind.CARD)
        self._title = text(self._card, "", Kind.TITLE)
        self._before, self._between, self._inputs = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._below_fields, self._after = QVBoxLayout(), QVBoxLayout()
        self._switch = QPushButton(self._card)
        self._switch.setCheckable(True)
        dress(self._switch, Kind.QUIET)
        self._switch.clicked.connect(self._switched)
        self._cancel = QPushButton(self._card)
        self._cancel.clicked.connect(partial(self.given.emit, Cancelled()))
        self._primary = QPushButton(self._card)
        self._primary.clicked.connect(self._submit)
        self._arrange()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # while nothing in it can be touched, the keys are still here
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)  # the window's: the focus may be on the rail
        away.activated.connect(partial(self.given.emit, Cancelled()))
        parent.installEventFilter(self)
        self.hide()

    def draw(self, form: Form | None) -> None:
        """Show this form; None: there is no sheet."""
        before, self._form = self._form, form
        if form is None:
            if before is not None:
                if self.isVisible():
                    self._below.setFocus()
                self.hide()
                self._forget()
            return
        if form == before:
            return
        opens = before is None or before.title != form.title
        inside = self._round.inside
        self._held = "" if opens else self._round.held or self._held
        asked = set(self._fields)
        self._title.show_name(form.title)
        self._lines(self._before, form.lines)
        self._draw_tiles(form)
        self._draw_fields(form)
        self._draw_switch(form)
        self._lines(self._after, form.after)
        self._primary.setVisible(bool(form.primary))
        self._primary.setText(form.primary)
        self._primary.setEnabled(form.ready)
        dress(self._primary, Kind.DANGER if form.danger else Kind.PRIMARY)
        self._cancel.setText(form.cancel)
        self._cancel.setEnabled(not form.busy)
        if opens:
            self._appear(form)
        if opens or inside:
            new = {Field.OTHER, Field.PIN} & (self._fields.keys() - asked)
            if not opens and new:
                self._held = _of_field(Field.OTHER if Field.OTHER in new else Field.PIN)
            elif not opens and before is not None and not (before.tiles or before.fields):
                self._held = ""  # the safe button had it for want of a choice
            self._take_focus()
        told = [line.text for line in form.after if line.tone is Tone.STOP]
        if told:
            announce(self, " ".join(told))

    def rescale(self) -> None:
        """Another scale: the card has its own width."""
        wide = self._form is not None and self._form.wide
        room = self.width() - self._look.mm(8)
        self._card.setFixedWidth(max(1, min(self._look.mm(_WIDE if wide else _WIDTH), room)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as what it lies over, and before it for the keyboard too."""
        if watched is self._below and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
            self.rescale()
        elif watched is self._below and event.type() is QEvent.Type.FocusIn and self._form is not None:
            self._take_focus()
        return False

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's name
        """Tab goes round in the sheet."""
        self._round.step(1 if next else -1)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies below is shaded."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), _SHADE)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; in a field, and on the tile that is chosen, it does it all.

        An Enter that is held down does nothing: it may be the one that opened the sheet.
        """
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = self._controls().get(self._round.held)
            if event.isAutoRepeat():
                return
            if isinstance(held, QPushButton) and not (held in self._tiles and held.isChecked()):
                held.click()
            else:
                self._submit()
        elif key in _ARROWS:
            self._arrow(key)
        else:
            super().keyPressEvent(event)

    # ----------------------------------------------------------------

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._primary)
        card = column(self._card, self._look, 2.5)
        edge = self._look.mm(5)
        card.setContentsMargins(edge, edge, edge, edge)
        card.addWidget(self._title)
        for part in (self._before, self._between, self._inputs, self._below_fields):
            card.addLayout(part)
        card.addWidget(self._switch)
        card.addLayout(self._after)
        card.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)

    def _appear(self, form: Form) -> None:
        self.setGeometry(self._below.rect())
        self.rescale()
        self.show()
        self.raise_()
        announce(self, form.title)

    def _lines(self, layout: QVBoxLayout, lines: tuple[Line, ...]) -> None:
        emptied(layout)
        for line in lines:
            if line.tone is Tone.QUIET:
                layout.addWidget(text(self._card, line.text, Kind.MUTED))
            elif line.tone is Tone.INFO:
                layout.addWidget(text(self._card, line.text))
            else:
                layout.addWidget(mark(self._card, self._look, line.tone, line.text))

    def _draw_tiles(self, form: Form) -> None:
        self._tiles.clear()
        emptied(self._between)
        emptied(self._below_fields)
        if not form.tiles:
            return
        grid = QGridLayout()
        grid.setSpacing(self._look.mm(2))
        across = _across(form)
        for place, tile in enumerate(form.tiles):
            button = self._tile(tile, form)
            grid.addWidget(button, place // across, place % across)
            grid.setRowMinimumHeight(place // across, self._look.mm(_HIGH if form.wide or tile.detail else _LOW))
            self._tiles.append(button)
        (self._below_fields if form.tiles_below else self._between).addLayout(grid)
        for button in self._tiles:
            button.show()  # what is not shown yet takes no focus

    def _tile(self, tile: Tile, form: Form) -> QPushButton:
        name = shortened(tile.text, _LONGEST)
        button = _TileButton(caption(f"{name}\n{tile.detail}" if tile.detail else name), self._card)
        button.setToolTip(tip(tile.text) if name != tile.text else "")
        button.setObjectName("tile")
        button.setProperty("tile", tile.tile)
        button.setCheckable(True)
        button.setChecked(tile.chosen)
        dress(button, Kind.TILE)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        button.setEnabled(not form.busy)
        button.clicked.connect(partial(self.given.emit, TileChosen(tile.tile)))
        return button

    def _draw_fields(self, form: Form) -> None:
        if [view.field for view in form.fields] != list(self._fields):
            self._forget()
            for view in form.fields:
                row = FieldRow(self._card, view, self._look)
                row.typed.connect(self._typed)
                self._fields[view.field] = row
                self._inputs.addWidget(row)
                row.show()
        for view in form.fields:
            self._fields[view.field].draw(view, enabled=not form.busy)

    def _draw_switch(self, form: Form) -> None:
        self._switch.setVisible(form.switch is not None)
        if form.switch is not None:
            self._switch.setText(form.switch.text)
            self._switch.setChecked(form.switch.on)
            sign = ("tick-circle", Role.PRIMARY) if form.switch.on else ("circle", Role.BORDER)
            self._switch.setIcon(icon(self._look, *sign, 5.5))
            side = self._look.mm(5.5)
            self._switch.setIconSize(QSize(side, side))
            self._switch.setEnabled(not form.busy)

    # ---------------------------------------------------------------- the focus

    def _controls(self) -> dict[str, QWidget]:
        """What the keyboard reaches now, in order, each under a name that outlives its widget."""
        tiles = {f"tile {button.property('tile')}": button for button in self._tiles}
        fields = {_of_field(field): row.edit for field, row in self._fields.items()}
        below = self._form is not None and self._form.tiles_below
        all_of_it: dict[str, QWidget] = {
            **({**fields, **tiles} if below else {**tiles, **fields}),
            "switch": self._switch,
            "cancel": self._cancel,
            "primary": self._primary,
        }
        return {name: one for name, one in all_of_it.items() if one.isVisibleTo(self) and one.isEnabled()}

    def _first(self) -> QWidget | None:
        """The tile that is chosen, where tiles come first; None: whatever comes first."""
        before_fields = self._form is not None and not (self._form.tiles_below and self._fields)
        return next((one for one in self._tiles if before_fields and one.isChecked()), None)

    def _take_focus(self) -> None:
        if self.isVisible():
            self._round.take(self._held, self._first())

    def _arrow(self, key: Qt.Key) -> None:
        """Among tiles as they lie; up and down from a field to what is next to it."""
        across = 1 if self._form is None else _across(self._form)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        upright = key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        by = -1 if key in (back, Qt.Key.Key_Up) else 1
        place = next((number for number, one in enumerate(self._tiles) if one.hasFocus()), None)
        to = -1 if place is None else place + by * (across if upright else 1)
        if 0 <= to < len(self._tiles):
            self._tiles[to].setFocus()
        elif upright and (place is None or across == 1):
            self._round.step(by)

    # ----------------------------------------------------------------

    def _forget(self) -> None:
        self._fields.clear()
        emptied(self._inputs)

    def _typed(self, field: Field, words: str) -> None:
        if field is not Field.PIN:
            self.given.emit(FieldTyped(field, words))

    def _switched(self, on: bool) -> None:
        self.given.emit(Switched(on))

    def _submit(self) -> None:
        if self._form is None or not self._form.ready:
            return
        pin = self._fields.get(Field.PIN)
        self.given.emit(Submitted("" if pin is None else pin.taken()))


class _TileButton(QPushButton):
    """Leaves the arrow keys to the sheet, which knows how its tiles lie."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses it."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _across(form: Form) -> int:
    return 3 if form.wide else 1


def _of_field(field: Field) -> str:
    return f"field {field}"
