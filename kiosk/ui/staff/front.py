"""A window of the staff's that has to be seen, and pressed by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def bring_to_front(window: QWidget) -> None:
    """Put the window over all others, where there is a screen on which windows lie over each other."""
    if QGuiApplication.platformName() != "offscreen":
        window.raise_()
    window.activateWindow()


def pressed_by_enter(window: QWidget, event: QKeyEvent) -> bool:
    """Whether Enter pressed the button that has the focus: Qt itself does so in dialogs only."""
    button = window.focusWidget()
    if event.key() not in _ENTERS or event.isAutoRepeat() or not isinstance(button, QAbstractButton):
        return False
    if button.isVisible() and button.isEnabled():
        button.click()
    return True
