"""What every room of the staff's window is: a widget that is told when somebody comes and goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class RoomPage(QWidget):
    """The base of all rooms. Its private parts (photos, money, contacts) are not there once it was left."""

    def enter(self) -> None:
        """Somebody stands in the room: fetch what it shows, and keep it fresh until `leave`."""

    def leave(self) -> None:
        """Nobody does, or the window was locked: show nothing private, fetch nothing more."""

    def happened(self) -> None:
        """Something was recorded or arrived by the sync: what is shown may be old."""
