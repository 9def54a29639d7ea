"""QR codes on the screen, for a phone to scan."""

from __future__ import annotations

import qrcode
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_QUIET = 4
"""Modules of white around a code (ISO/IEC 18004)."""


class QrCode:
    """The code of one text, drawn at any size; dark on light, with its quiet zone, in every theme."""

    def __init__(self, text: str) -> None:
        code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
        code.add_data(text)
        code.make(fit=True)
        self._modules: list[list[bool]] = code.get_matrix()

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Fill the square `box`, each module with whole pixels."""
        count = len(self._modules)
        side = max(1, int(min(box.width(), box.height()) // count))
        left, top = box.center().x() - side * count / 2, box.center().y() - side * count / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(box, side * 2, side * 2)
        for row, modules in enumerate(self._modules):
            for column, dark in enumerate(modules):
                if dark:
                    painter.fillRect(QRectF(left + column * side, top + row * side, side, side), QColor("black"))
