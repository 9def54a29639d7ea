"""Lists for the printer: which one, people say; the drawing is the office's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.app.resources import resource
from kiosk.presentation.manager.lists import PaperList
from kiosk.ui.drawing.fonts import load_families
from kiosk.ui.manager.paper import ListPress

ChoosePrinter = Callable[[QWidget], QPrinter | None]
"""Asks for a printer; None: no list after all."""


def choose_printer(parent: QWidget) -> QPrinter | None:
    """The platform's own dialog; where there is no printer it offers a PDF file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def put_on_paper(shown: PaperList, printer: QPrinter) -> bool:
    """Print it, in whatever thread this is; whether the printer took it."""
    return ListPress(load_families(resource("fonts"))).press(shown, printer)
