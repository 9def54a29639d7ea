"""A sheet over a room of the desk: draws a `Form`, and takes the keyboard while it is there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.presentation.desk.form import FieldKind, FieldView, Form, Line, Tile
from kiosk.presentation.desk.inputs import Cancelled, FieldTyped, Submitted, Switched, TileChosen
from kiosk.presentation.desk.rows import Tone
from kiosk.presentation.desk.sheets import Field
from kiosk.presentation.shortened import shortened
from kiosk.ui.desk.parts import column, emptied, icon, mark, text
from kiosk.ui.drawing.announce import announce
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import Role
from kiosk.ui.drawing.verbatim import Label, caption, tip
from kiosk.ui.staff.style import Kind, dress

_LONGEST = 48
"""Characters of what can be chosen: the rest of a longer name is in its tool tip."""
_WIDTH, _WIDE = 150.0, 196.0
_LOW, _HIGH = 14.0, 20.0
_SHADE = QColor(11, 18, 32, 150)


class SheetPanel(QWidget):
    """Lies over its parent while a form is drawn; `given` carries the inputs of sheets.

    Fields stay while the same fields are drawn, so that nobody loses the cursor; a PIN is in its field alone.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._below = parent
        self._look = look
        self._form: Form | None = None
        self._fields: dict[Field, _FieldRow] = {}
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
        parent.installEventFilter(self)
        self.hide()

    def draw(self, form: Form | None) -> None:
        """Show this form; None: there is no sheet."""
        before, self._form = self._form, form
        if form is None:
            if before is not None:
                self.hide()
                self._forget()
            return
        if form == before:
            return
        self._title.show_name(form.title)
        self._lines(self._before, form.lines)
        self._tiles(form)
        self._draw_fields(form)
        self._draw_switch(form)
        self._lines(self._after, form.after)
        self._primary.setVisible(bool(form.primary))
        self._primary.setText(form.primary)
        self._primary.setEnabled(form.ready)
        dress(self._primary, Kind.DANGER if form.danger else Kind.PRIMARY)
        self._cancel.setText(form.cancel)
        self._cancel.setEnabled(not form.busy)
        if before is None or before.title != form.title:
            self._appear(form)
        told = [line.text for line in form.after if line.tone is Tone.STOP]
        if told:
            announce(self, " ".join(told))

    def rescale(self) -> None:
        """Another scale: the card has its own width."""
        wide = self._form is not None and self._form.wide
        room = self.width() - self._look.mm(8)
        self._card.setFixedWidth(max(1, min(self._look.mm(_WIDE if wide else _WIDTH), room)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as what it lies over."""
        if event.type() is QEvent.Type.Resize and watched is self._below:
            self.setGeometry(self._below.rect())
            self.rescale()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies below is shaded."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), _SHADE)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it; Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.given.emit(Cancelled())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
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
        first = next(iter(self._fields.values()), None)
        if first is not None and (form.tiles_below or not form.tiles):
            first.focus()
        else:
            tiles = self._card.findChildren(QPushButton, "tile")
            chosen = next((one for one in tiles if one.isChecked()), tiles[0] if tiles else None)
            (chosen or (self._primary if form.primary else self._cancel)).setFocus()
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

    def _tiles(self, form: Form) -> None:
        focused = self._focused_tile()
        emptied(self._between)
        emptied(self._below_fields)
        if not form.tiles:
            return
        grid = QGridLayout()
        grid.setSpacing(self._look.mm(2))
        across = 3 if form.wide else 1
        for place, tile in enumerate(form.tiles):
            button = self._tile(tile, form)
            grid.addWidget(button, place // across, place % across)
            grid.setRowMinimumHeight(place // across, self._look.mm(_HIGH if form.wide or tile.detail else _LOW))
            if tile.tile == focused:
                button.setFocus()
        (self._below_fields if form.tiles_below else self._between).addLayout(grid)

    def _focused_tile(self) -> str | None:
        shown = self._card.findChildren(QPushButton, "tile")
        return next((one.property("tile") for one in shown if one.hasFocus()), None)

    def _tile(self, tile: Tile, form: Form) -> QPushButton:
        name = shortened(tile.text, _LONGEST)
        button = QPushButton(caption(f"{name}\n{tile.detail}" if tile.detail else name), self._card)
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
                row = _FieldRow(self._card, view, self._look)
                row.typed.connect(self._typed)
                self._fields[view.field] = row
                self._inputs.addWidget(row)
                if view.field in (Field.OTHER, Field.PIN):
                    row.focus()
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


class _FieldRow(QWidget):
    """A label over a field, and a count beside the label."""

    typed = Signal(object, str)

    def __init__(self, parent: QWidget, view: FieldView, look: Look) -> None:
        super().__init__(parent)
        self._field = view.field
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.mm(0.8))
        top = QHBoxLayout()
        label, self._count = Label(view.label, self), Label(self)
        dress(label, Kind.MUTED)
        dress(self._count, Kind.MUTED)
        top.addWidget(label, 1)
        top.addWidget(self._count)
        rows.addLayout(top)
        self._edit: QLineEdit | QPlainTextEdit
        if view.kind is FieldKind.LONG:
            self._edit = QPlainTextEdit(self)
            self._edit.setFixedHeight(look.mm(26))
            self._edit.setTabChangesFocus(True)
            self._edit.textChanged.connect(self._tell)
        else:
            self._edit = QLineEdit(self)
            self._edit.setMaxLength(view.longest)
            if view.kind is FieldKind.PIN:
                self._edit.setEchoMode(QLineEdit.EchoMode.Password)
            self._edit.textChanged.connect(self._tell)
        label.setBuddy(self._edit)
        self._edit.setAccessibleName(view.label)
        rows.addWidget(self._edit)

    def draw(self, view: FieldView, *, enabled: bool) -> None:
        """What is typed stays; another value is written."""
        self._count.setText(view.count)
        self._edit.setEnabled(enabled)
        if view.kind is not FieldKind.PIN and self.words() != view.text:
            self._edit.blockSignals(True)
            if isinstance(self._edit, QPlainTextEdit):
                self._edit.setPlainText(view.text)
            else:
                self._edit.setText(view.text)
            self._edit.blockSignals(False)

    def words(self) -> str:
        """What stands in the field."""
        return self._edit.toPlainText() if isinstance(self._edit, QPlainTextEdit) else self._edit.text()

    def taken(self) -> str:
        """What stood in the field; it is empty now."""
        words = self.words()
        self._edit.clear()
        return words

    def focus(self) -> None:
        """The cursor goes here."""
        self._edit.setFocus()

    def _tell(self) -> None:
        self.typed.emit(self._field, self.words())
