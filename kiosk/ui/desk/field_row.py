"""A field of a sheet, with its label and its count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kiosk.presentation.desk.form import FieldKind, FieldView
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.verbatim import Label
from kiosk.ui.staff.style import Kind, dress


class FieldRow(QWidget):
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

    @property
    def edit(self) -> QLineEdit | QPlainTextEdit:
        """Where the cursor goes."""
        return self._edit

    def _tell(self) -> None:
        self.typed.emit(self._field, self.words())
