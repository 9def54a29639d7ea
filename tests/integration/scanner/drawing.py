"""Codes as pictures, and what a webcam does to them."""

from __future__ import annotations

import cv2
import numpy as np
import qrcode
import zxingcpp

from kiosk.domain.codes import Symbology
from kiosk.scanner.frames import Grey

FORMATS = {
    Symbology.QR: "QRCode",
    Symbology.MICRO_QR: "MicroQRCode",
    Symbology.AZTEC: "Aztec",
    Symbology.DATA_MATRIX: "DataMatrix",
    Symbology.PDF417: "PDF417",
    Symbology.CODE_128: "Code128",
    Symbology.CODE_39: "Code39",
    Symbology.EAN_13: "EAN13",
    Symbology.UPC_A: "UPCA",
    Symbology.ITF: "ITF",
    Symbology.CODABAR: "Codabar",
}
TEXTS = {
    Symbology.QR: "M-0001-7Q4",
    Symbology.MICRO_QR: "12345",
    Symbology.AZTEC: "M-0001-7Q4",
    Symbology.DATA_MATRIX: "M-0001-7Q4",
    Symbology.PDF417: "M-0001-7Q4",
    Symbology.CODE_128: "M-0001-7Q4",
    Symbology.CODE_39: "M-0001",
    Symbology.EAN_13: "4006381333931",
    Symbology.UPC_A: "036000291452",
    Symbology.ITF: "12345670",
    Symbology.CODABAR: "A12345B",
}


def drawn(symbology: Symbology, text: str | None = None, scale: int = 4) -> Grey:
    """The code alone, with its quiet zone."""
    return drawn_as(FORMATS[symbology], TEXTS[symbology] if text is None else text, scale)


def drawn_as(variant: str, text: str, scale: int = 4) -> Grey:
    """The same for a format by zxing-cpp's name of it."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.__members__[variant])
    return np.array(code.to_image(scale=scale, add_quiet_zones=True))


def qr(text: str, box: int = 6) -> Grey:
    """A QR code by the library that draws members' cards."""
    code = qrcode.QRCode(box_size=box, border=4)
    code.add_data(text)
    return np.array(code.make_image().convert("L"))


def in_view(*codes: Grey, size: tuple[int, int] = (1280, 720), behind: int = 190) -> Grey:
    """A camera's picture with the codes side by side in it."""
    view = np.full((size[1], size[0]), behind, np.uint8)
    room = size[0] // len(codes)
    for place, code in enumerate(codes):
        height, width = code.shape
        top, left = (size[1] - height) // 2, place * room + (room - width) // 2
        view[top : top + height, left : left + width] = code
    return view


def turned(grey: Grey, degrees: float) -> Grey:
    height, width = grey.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(grey, turn, (width, height), borderValue=190), np.uint8)


def blurred(grey: Grey, sigma: float) -> Grey:
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma), np.uint8)


def noisy(grey: Grey, sigma: float) -> Grey:
    noise = np.random.default_rng(7).normal(0, sigma, grey.shape)
    return np.clip(grey + noise, 0, 255).astype(np.uint8)


def coloured(grey: Grey) -> np.ndarray:
    return np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR))


def video(path: str, pictures: list[Grey], fps: float = 30.0) -> None:
    """An MJPG video of these pictures."""
    height, width = pictures[0].shape
    writer = cv2.VideoWriter(path, cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    assert writer.isOpened()
    for picture in pictures:
        writer.write(coloured(picture))
    writer.release()
