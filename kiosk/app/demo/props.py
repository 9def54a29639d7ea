"""What visitors hold: a printed card or a phone, in a hand, drawn flat.

Lengths are millimetres from the upper left corner of the card or phone; `px_per_mm` makes pixels of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt
import qrcode
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from kiosk.app.demo.looks import Colour, Looks
from kiosk.app.demo.story import Medium
from kiosk.app.resources import resource
from kiosk.domain.codes import Symbology

Layer = npt.NDArray[np.uint8]
"""Height x width x 4: blue, green, red, each already multiplied by the fourth, the opacity."""

Joint = tuple[float, float, float]
"""A point of a limb and its thickness there: x, y, radius."""

CARD = (85.6, 54.0)
PHONE = (72.0, 150.0)
_AROUND = (40.0, 14.0, 40.0, 170.0)  # left, above, right, below: room for the hand and the arm

_INK = (11, 18, 32)
_THEMES: tuple[tuple[Colour, Colour], ...] = (
    ((16, 40, 84), (30, 91, 214)),
    ((10, 88, 74), (45, 212, 167)),
    ((66, 28, 92), (150, 74, 190)),
)


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing in a hand. `anchor`: the middle of the code; `corners`: the code's, 4 x 2, both in pixels."""

    layer: Layer
    px_per_mm: float
    anchor: tuple[float, float]
    corners: npt.NDArray[np.float32]


def modules(code: str, symbology: Symbology) -> npt.NDArray[np.uint8]:
    """The code as rows of modules, 0 dark and 255 light, without a quiet zone; one row for bars."""
    if symbology is Symbology.QR:
        drawn = qrcode.QRCode(border=0, box_size=1, error_correction=qrcode.constants.ERROR_CORRECT_M)
        drawn.add_data(code)
        drawn.make(fit=True)
        return np.where(np.array(drawn.get_matrix(), bool), 0, 255).astype(np.uint8)
    if symbology is Symbology.CODE_128:
        bars = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128)
        return np.array(bars.to_image(scale=1, add_quiet_zones=False), np.uint8)[:1]
    raise ValueError(f"the demo draws QR and Code 128, not {symbology}")


def draw(
    medium: Medium,
    code: str,
    symbology: Symbology,
    looks: Looks,
    *,
    px_per_mm: float,
    light: float,
    blur: float,
    rng: np.random.Generator,
) -> Prop:
    """A card or a phone with the code, in somebody's hand.

    `light`: 1 in full light, 0.4 in the shade. `blur`: how far it is out of focus, in pixels of the drawing.
    """
    mirrored = bool(rng.random() < 0.3)
    canvas = _Canvas(CARD if medium is Medium.CARD else PHONE, px_per_mm)
    skin, sleeve = looks.skin, looks.shirt
    if medium is Medium.CARD:
        _hand_behind_card(canvas, skin, sleeve, mirrored)
        corners = _card(canvas, code, symbology, mirrored, rng)
        _thumb_on_card(canvas, skin, mirrored)
        canvas.dim(light)
    else:
        _hand_behind_phone(canvas, skin, sleeve, mirrored)
        _phone_body(canvas)
        canvas.dim(light)
        corners = _screen(canvas, code, rng)
        _fingers_on_phone(canvas, skin, light, mirrored)
    layer, (left, above) = canvas.layer(blur)
    corners -= np.array([left, above], np.float32)
    middle = corners.mean(0)
    return Prop(layer, px_per_mm, (float(middle[0]), float(middle[1])), corners)


class _Canvas:
    """A transparent sheet with room for the hand around a card or phone of `size`."""

    def __init__(self, size: tuple[float, float], px_per_mm: float) -> None:
        self.size, self.k = size, px_per_mm
        left, above, right, below = _AROUND
        wide, high = round((left + size[0] + right) * px_per_mm), round((above + size[1] + below) * px_per_mm)
        self._colour = np.zeros((high, wide, 3), np.uint8)
        self._opacity = np.zeros((high, wide), np.uint8)

    def px(self, x: float, y: float) -> tuple[int, int]:
        return round((x + _AROUND[0]) * self.k), round((y + _AROUND[1]) * self.k)

    def limb(self, joints: list[Joint], colour: Colour, *, fades: float = 0.0) -> None:
        """A rounded limb through the joints, in the round; its last `fades` mm melt into what is below it."""
        points = [(self.px(x, y), radius * self.k) for x, y, radius in joints]
        high, wide = self._opacity.shape
        left = max(0, min(int(x - r) for (x, _), r in points) - 2)
        above = max(0, min(int(y - r) for (_, y), r in points) - 2)
        right = min(wide, max(int(x + r) for (x, _), r in points) + 3)
        below = min(high, max(int(y + r) for (_, y), r in points) + 3)
        mask = np.zeros((below - above, right - left), np.uint8)
        for ((ax, ay), ar), ((bx, by), br) in pairwise(points):
            for step in np.linspace(0, 1, 2 + int(np.hypot(bx - ax, by - ay) / (0.25 * min(ar, br)))):
                middle = (round(ax + (bx - ax) * step) - left, round(ay + (by - ay) * step) - above)
                cv2.circle(mask, middle, round(ar + (br - ar) * step), 255, -1, cv2.LINE_AA)
        thick = 0.9 * max(radius for _, radius in points)
        depth = np.minimum(1, cv2.distanceTransform(mask, cv2.DIST_L2, 3) / thick)
        shade = 0.62 + 0.38 * np.sqrt(1 - (1 - depth) ** 2)
        body = (np.array(colour[::-1], np.float32) * shade[..., None]).astype(np.uint8)
        opacity = np.asarray(mask / 255, np.float32)
        if fades:
            rows = np.arange(mask.shape[0], dtype=np.float32)[:, None]
            opacity *= np.clip((mask.shape[0] - rows) / (fades * self.k), 0, 1)
        self._over(left, above, body, opacity)

    def picture(self, image: Image.Image, x: float, y: float) -> None:
        """Lay a picture with opacity over the sheet, its upper left corner at x, y."""
        pixels = np.asarray(image.convert("RGBA"))
        opacity = np.asarray(pixels[..., 3] / 255, np.float32)
        self._over(*self.px(x, y), np.ascontiguousarray(pixels[..., 2::-1]), opacity)

    def _over(self, left: int, above: int, colour: npt.NDArray[np.uint8], opacity: npt.NDArray[np.float32]) -> None:
        box = np.s_[above : above + colour.shape[0], left : left + colour.shape[1]]
        rest = 1 - opacity
        self._colour[box] = cv2.blendLinear(colour, self._colour[box], opacity, rest)
        solid = np.full(opacity.shape, 255, np.uint8)
        self._opacity[box] = cv2.blendLinear(solid, self._opacity[box], opacity, rest)

    def dim(self, light: float) -> None:
        """Take light from all that is on the sheet."""
        self._colour = np.asarray(cv2.convertScaleAbs(self._colour, alpha=light), np.uint8)

    def layer(self, blur: float) -> tuple[Layer, tuple[int, int]]:
        """What is on the sheet without the empty edges, and the pixels cut off at the left and above."""
        rows, columns = np.flatnonzero(self._opacity.any(1)), np.flatnonzero(self._opacity.any(0))
        above, left = max(0, rows[0] - 4), max(0, columns[0] - 4)
        cut = np.s_[above : rows[-1] + 5, left : columns[-1] + 5]
        sheet = cv2.merge([*cv2.split(self._colour[cut]), np.ascontiguousarray(self._opacity[cut])])
        return np.asarray(cv2.GaussianBlur(sheet, (0, 0), blur), np.uint8), (int(left), int(above))


# ---------------------------------------------------------------- hands


def _side(canvas: _Canvas, mirrored: bool, *joints: Joint) -> list[Joint]:
    return [(canvas.size[0] - x, y, radius) for x, y, radius in joints] if mirrored else list(joints)


def _hand_behind_card(canvas: _Canvas, skin: Colour, sleeve: Colour, mirrored: bool) -> None:
    canvas.limb(_side(canvas, mirrored, (86, 120, 25), (100, 222, 33)), sleeve)
    canvas.limb(_side(canvas, mirrored, (74, 72, 17), (80, 116, 20)), skin)
    for x, y in ((89, 36), (90, 48), (88, 60)):
        canvas.limb(_side(canvas, mirrored, (x - 26, y, 7), (x, y + 2, 6.6)), skin)
    canvas.limb(_side(canvas, mirrored, (90, 66, 9), (84, 100, 16)), skin, fades=22)


def _thumb_on_card(canvas: _Canvas, skin: Colour, mirrored: bool) -> None:
    canvas.limb(_side(canvas, mirrored, (65, 51.5, 7.2), (66.5, 66, 8.2), (74, 92, 13)), skin, fades=26)
    nail: Colour = (min(255, skin[0] + 14), min(255, skin[1] + 16), min(255, skin[2] + 18))
    canvas.limb(_side(canvas, mirrored, (64.9, 49.2, 3.6), (65.2, 52.5, 4.0)), nail)


def _hand_behind_phone(canvas: _Canvas, skin: Colour, sleeve: Colour, mirrored: bool) -> None:
    canvas.limb(_side(canvas, mirrored, (62, 200, 30), (78, 318, 37)), sleeve)
    canvas.limb(_side(canvas, mirrored, (48, 132, 24), (58, 196, 24)), skin)
    canvas.limb(_side(canvas, mirrored, (72, 96, 13), (66, 160, 22)), skin)


def _fingers_on_phone(canvas: _Canvas, skin: Colour, light: float, mirrored: bool) -> None:
    shaded: Colour = (int(skin[0] * light), int(skin[1] * light), int(skin[2] * light))
    for y, reach in ((84, 2.5), (100, 3.5), (116, 3.0), (131, 1.5)):
        canvas.limb(_side(canvas, mirrored, (-7, y + 1, 7.2), (reach - 5, y, 6.4)), shaded)
    canvas.limb(_side(canvas, mirrored, (71, 82, 6.8), (78, 104, 8.6), (82, 160, 16)), shaded, fades=24)


# ---------------------------------------------------------------- a card


def _font(weight: str, px: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts", f"Inter-{weight}.otf")), max(4, round(px)))


def _logo(pen: ImageDraw.ImageDraw, x: float, y: float, size: float, colour: Colour, mark: Colour) -> None:
    middle = (x + size / 2, y + size / 2)
    pen.regular_polygon((*middle, size / 2), 6, rotation=30, fill=colour)
    for low in (0.52, 0.74):
        chevron = [
            (x + size * 0.28, y + size * low),
            (x + size / 2, y + size * (low - 0.2)),
            (x + size * 0.72, y + size * low),
        ]
        pen.line(chevron, fill=mark, width=max(1, round(size * 0.1)), joint="curve")


def _gradient(width: int, height: int, start: Colour, end: Colour) -> Image.Image:
    across = np.linspace(0, 1, width)[None, :, None] * 0.7 + np.linspace(0, 1, height)[:, None, None] * 0.3
    ramp = np.array(start) + (np.array(end) - np.array(start)) * across
    return Image.fromarray(ramp.astype(np.uint8), "RGB")


def _rounded(image: Image.Image, radius: float) -> Image.Image:
    mask = Image.new("L", (image.width * 2, image.height * 2), 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, mask.width - 1, mask.height - 1), radius * 2, fill=255)
    image.putalpha(mask.resize(image.size, Image.Resampling.BOX))
    return image


def _print_code(image: Image.Image, drawn: npt.NDArray[np.uint8], box: tuple[float, float, float, float]) -> None:
    """Print modules into the box (left, top, width, height; pixels of the image) as dark ink on white."""
    left, top, width, height = (round(value) for value in box)
    art = cv2.resize(drawn, (width, height), interpolation=cv2.INTER_NEAREST)
    ink = np.interp(art, (0, 255), (22, 250)).astype(np.uint8)
    image.paste(Image.fromarray(ink, "L").convert("RGB"), (left, top))


def _card(
    canvas: _Canvas, code: str, symbology: Symbology, mirrored: bool, rng: np.random.Generator
) -> npt.NDArray[np.float32]:
    k = canvas.k
    width, height = (round(side * k) for side in CARD)
    start, end = _THEMES[int(rng.integers(len(_THEMES)))]
    white = bool(rng.random() < 0.4)
    face = Image.new("RGB", (width, height), (240, 240, 236)) if white else _gradient(width, height, start, end)
    pen = ImageDraw.Draw(face)
    words: Colour = _INK if white else (245, 248, 252)
    drawn = modules(code, symbology)
    if symbology is Symbology.QR:
        side, x, y = 30.0, 47.6 if mirrored else 8.0, 11.0
        quiet = 4 * side / drawn.shape[1]
        text_x = 6.0 if mirrored else 49.0
        panel = (x - quiet, y - quiet, x + side + quiet, y + side + quiet)
        box = (x, y, side, side)
        _logo(pen, text_x * k, 7 * k, 10 * k, end if white else (245, 248, 252), (240, 240, 236) if white else start)
        pen.text((text_x * k, 20 * k), "Uptown\nClimbing", words, _font("Bold", 5.4 * k), spacing=0.6 * k)
        pen.text((text_x * k, 34.5 * k), "Member", words, _font("Medium", 3.1 * k))
    else:
        bars, x, y, tall = 62.0, 11.8, 19.0, 15.0
        quiet = 10 * bars / drawn.shape[1]
        panel = (x - quiet, y - 2.5, x + bars + quiet, y + tall + 5.5)
        box = (x, y, bars, tall)
        _logo(pen, 6 * k, 4.5 * k, 9 * k, end if white else (245, 248, 252), (240, 240, 236) if white else start)
        pen.text((17 * k, 6 * k), "Uptown Climbing", words, _font("Bold", 5.0 * k))
    pen.rounded_rectangle(tuple(v * k for v in panel), 1.6 * k, fill=(250, 250, 250))
    _print_code(face, drawn, (box[0] * k, box[1] * k, box[2] * k, box[3] * k))
    if symbology is not Symbology.QR:
        number = _font("Regular", 2.6 * k)
        pen.text((CARD[0] / 2 * k, (box[1] + box[3] + 0.6) * k), code, (40, 40, 40), number, anchor="ma")
    canvas.picture(_rounded(_glossy(face, rng), 3.2 * k), 0, 0)
    return _corners(canvas, box)


def _glossy(face: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A pale streak of a lamp on the laminate."""
    pixels = np.asarray(face, np.float32)
    height, width = pixels.shape[:2]
    slant = (np.arange(width)[None, :] + 0.6 * np.arange(height)[:, None]) / width
    streak = np.exp(-(((slant - rng.uniform(-0.1, 1.5)) / rng.uniform(0.05, 0.14)) ** 2))
    lit = pixels + (255 - pixels) * (rng.uniform(0.04, 0.22) * streak[..., None])
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8), "RGB")


def _corners(canvas: _Canvas, box: tuple[float, float, float, float]) -> npt.NDArray[np.float32]:
    x, y, width, height = box
    points = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return np.array([canvas.px(*point) for point in points], np.float32)


# ---------------------------------------------------------------- a phone


def _phone_body(canvas: _Canvas) -> None:
    k = canvas.k
    width, height = (round(side * k) for side in PHONE)
    body = Image.new("RGB", (width, height), (58, 60, 64))
    ImageDraw.Draw(body).rounded_rectangle(
        (0.7 * k, 0.7 * k, width - 0.7 * k, height - 0.7 * k), 8.4 * k, fill=(10, 10, 12)
    )
    canvas.picture(_rounded(body, 9 * k), 0, 0)


def _screen(canvas: _Canvas, code: str, rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """The club's app: bright, and not dimmed with the room."""
    k = canvas.k
    bezel, side = 3.2, 44.0
    width, height = round((PHONE[0] - 2 * bezel) * k), round((PHONE[1] - 2 * bezel) * k)
    start, end = _THEMES[int(rng.integers(len(_THEMES)))]
    dark = bool(rng.random() < 0.4)
    glass = Image.new("RGB", (width, height), (16, 20, 30) if dark else (247, 249, 252))
    pen = ImageDraw.Draw(glass)
    words: Colour = (236, 240, 246) if dark else _INK
    middle = width / 2
    pen.text(
        (6 * k, 3.6 * k), f"{int(rng.integers(7, 22))}:{int(rng.integers(60)):02d}", words, _font("SemiBold", 3.4 * k)
    )
    pen.rounded_rectangle((middle - 9 * k, 3 * k, middle + 9 * k, 7.6 * k), 2.3 * k, fill=(0, 0, 0))
    pen.rounded_rectangle(
        (width - 12 * k, 4.2 * k, width - 6 * k, 7 * k), 0.8 * k, outline=words, width=max(1, round(0.3 * k))
    )
    glass.paste(_gradient(width - round(8 * k), round(20 * k), start, end), (round(4 * k), round(13 * k)))
    _logo(pen, 8 * k, 17 * k, 12 * k, (245, 248, 252), start)
    pen.text((23 * k, 17.4 * k), "Uptown Climbing", (245, 248, 252), _font("Bold", 4.3 * k))
    pen.text((23 * k, 23.6 * k), "My pass", (225, 232, 244), _font("Medium", 3.5 * k))
    drawn = modules(code, Symbology.QR)
    x, y = (PHONE[0] - side) / 2 - bezel, 46.0
    quiet = 4 * side / drawn.shape[1]
    pen.rounded_rectangle(
        ((x - quiet) * k, (y - quiet) * k, (x + side + quiet) * k, (y + side + quiet) * k),
        3 * k,
        fill=(252, 252, 252),
    )
    _print_code(glass, drawn, (x * k, y * k, side * k, side * k))
    pen.text((middle, 107 * k), "Hold this to the camera", words, _font("Medium", 3.6 * k), anchor="ma")
    pen.rounded_rectangle((middle - 14 * k, height - 4 * k, middle + 14 * k, height - 2.8 * k), 0.6 * k, fill=words)
    canvas.picture(_rounded(glass, 6.4 * k), bezel, bezel)
    return _corners(canvas, (x + bezel, y + bezel, side, side))
