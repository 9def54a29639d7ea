"""The place of a key is the same number on every platform."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.ui.key_place import alt_gr_is_held, place_of

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def key(scan_code: int = 0, virtual_key: int = 0, native: int = 0, modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, modifiers, scan_code, virtual_key, native, "q", False, 1)


@pytest.mark.parametrize(
    ("platform", "event"),
    [
        ("xcb", key(scan_code=16 + 8)),
        ("wayland", key(scan_code=16 + 8)),
        ("eglfs", key(scan_code=16 + 8)),
        ("windows", key(scan_code=16)),
        ("cocoa", key(virtual_key=0x0C)),
    ],
)
def test_the_key_right_of_tab_has_the_place_16(platform: str, event: QKeyEvent) -> None:
    assert place_of(event, platform) == 16


@pytest.mark.parametrize(
    ("virtual_key", "place"), [(0x00, 30), (0x2E, 50), (0x1D, 11), (0x32, 41), (0x31, 57), (0x24, None), (0x7B, None)]
)
def test_keys_of_a_mac(virtual_key: int, place: int | None) -> None:
    assert place_of(key(virtual_key=virtual_key), "cocoa") == place


@pytest.mark.parametrize("platform", ["xcb", "windows", "offscreen"])
def test_keys_that_no_keyboard_sent_have_no_place(platform: str) -> None:
    assert place_of(key(), platform) is None


def test_keys_outside_of_the_main_block_have_no_place_on_windows() -> None:
    assert place_of(key(scan_code=0x147), "windows") is None


def test_alt_gr_is_what_each_platform_makes_of_it() -> None:
    assert alt_gr_is_held(key(modifiers=CONTROL | ALT), "windows")
    assert not alt_gr_is_held(key(modifiers=ALT), "windows")
    assert alt_gr_is_held(key(modifiers=ALT), "cocoa")
    assert not alt_gr_is_held(key(modifiers=CONTROL | ALT), "cocoa")
    assert alt_gr_is_held(key(native=0x90), "xcb")
    assert not alt_gr_is_held(key(native=0x10, modifiers=CONTROL), "xcb")
