"""The focus in a sheet: it goes round there and does not leave it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget


class FocusRound:
    """What the keyboard reaches in `sheet`: its `controls` now, in order, each under a name that outlives it."""

    def __init__(self, sheet: QWidget, controls: Callable[[], Mapping[str, QWidget]]) -> None:
        self._sheet = sheet
        self._controls = controls

    @property
    def inside(self) -> bool:
        """Whether the sheet has the focus, or something in it."""
        focus = self._sheet.window().focusWidget()
        return focus is self._sheet or self._sheet.isAncestorOf(focus)

    @property
    def held(self) -> str:
        """The name of what has the focus; "" where none of the controls does."""
        focus = self._sheet.window().focusWidget()
        return next((name for name, one in self._controls().items() if one is focus), "")

    def take(self, name: str, first: QWidget | None) -> None:
        """The focus goes to this control; where there is none, to `first`, or the first there is, or the sheet."""
        controls = self._controls()
        if first is None or first not in controls.values():
            first = next(iter(controls.values()), self._sheet)
        controls.get(name, first).setFocus()

    def step(self, by: int) -> None:
        """On by one, or back; after the last comes the first."""
        controls, name = self._controls(), self.held
        order = list(controls)
        if not order:
            self._sheet.setFocus()
        elif name:
            controls[order[(order.index(name) + by) % len(order)]].setFocus()
        else:
            controls[order[0 if by > 0 else -1]].setFocus()
