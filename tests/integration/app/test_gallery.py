"""`kiosk gallery`: it looks before it draws."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.gallery.drawing import draw_gallery
from kiosk.app.gallery.hanging import Hanging, hangings
from kiosk.app.resources import resource
from kiosk.app.translations import open_catalogue

ONE = Hanging(size=(1280, 800), theme="light", language="en", largest=False)


def test_a_name_that_no_screen_has_draws_and_says_nothing(tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    said: list[str] = []
    catalogue, out = open_catalogue(resource("translations")), tmp_path / "out"
    assert draw_gallery(out, hangings(), resource(), catalogue, wanted="nonsense", say=said.append) == 0
    assert (said, out.exists()) == ([], False)
    for name in ("set-up-camera-none", "pin-pad-typed"):
        assert draw_gallery(out, [ONE], resource(), catalogue, wanted=name, say=said.append) == 1
    assert len(said) == 2
