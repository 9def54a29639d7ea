"""Where on the keyboard a key lies, as each platform tells it.

A place is the number that Linux (evdev) and Windows (scan codes of set 1) give the keys of the main block.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT_STATE_LEVEL_3 = 0x80
"""The bit that X11 and Wayland set while AltGr is held (Mod5)."""
_EVDEV_TO_XKB = 8
"""X11 and Wayland number the keys from 8, and so do Qt's own readers of Linux keyboards."""
_EXTENDED = 0x100
"""Windows sets this bit for keys outside of the main block."""

_MAC_PLACES = (
    *(30, 31, 32, 33, 35, 34, 44, 45, 46, 47, 86, 48, 16, 17, 18, 19, 21, 20, 2, 3, 4, 5, 7, 6, 13, 10, 8, 12, 9, 11),
    *(27, 24, 22, 26, 23, 25, 0, 38, 36, 40, 37, 39, 43, 51, 53, 49, 50, 52, 0, 57, 41),
)
"""By the numbers of a Mac (kVK_ANSI_A is 0); 0 for those of Return and Tab."""


def place_of(event: QKeyEvent, platform: str | None = None) -> int | None:
    """The key's place; None if the platform does not tell it, as for keys that no keyboard sent."""
    platform = platform or QGuiApplication.platformName()
    code = event.nativeScanCode()
    if platform == "cocoa":
        key = event.nativeVirtualKey()
        return (_MAC_PLACES[key] or None) if key < len(_MAC_PLACES) else None
    if platform in ("windows", "direct2d"):
        return code if 0 < code < _EXTENDED else None
    return code - _EVDEV_TO_XKB if code > _EVDEV_TO_XKB else None


def alt_gr_is_held(event: QKeyEvent, platform: str | None = None) -> bool:
    """Whether the key writes what its third level has: AltGr, on a Mac Option."""
    platform = platform or QGuiApplication.platformName()
    modifiers = event.modifiers()
    if platform == "cocoa":
        return bool(modifiers & _ALT) and not modifiers & _CONTROL
    if platform in ("windows", "direct2d"):
        return bool(modifiers & _ALT) and bool(modifiers & _CONTROL)
    return bool(event.nativeModifiers() & _SHIFT_STATE_LEVEL_3)
