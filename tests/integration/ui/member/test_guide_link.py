from __future__ import annotations

from dataclasses import replace

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.domain.preferences import Preferences
from kiosk.presentation.member.gallery import GALLERY


def test_a_phone_reads_the_address_from_every_screen_in_every_look(window):
    long = "https://club.example/members/" + "sign/" * 12
    for preferences in (Preferences(), Preferences(larger_text=True, strong_contrast=True)):
        for name, link in (("guide-top-up", "https://club.example/top-up"), ("guide-sign", long)):
            screen = GALLERY[name]
            offered = replace(screen.around.offered, sign=long)
            window.draw(replace(screen, around=replace(screen.around, comfort=preferences, offered=offered)))
            picture = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
            pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
            (found,) = zxingcpp.read_barcodes(np.ascontiguousarray(pixels[:, : picture.width()]))
            assert found.text == link
