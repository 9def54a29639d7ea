import io
import struct
import zlib
from pathlib import Path
from time import perf_counter  # noqa: TID251 - tests have no composition root that would hand them a clock

import cv2
import numpy as np
import pytest
from PIL import Image

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.scanner.decoding.decoders import file_decoders
from kiosk.scanner.decoding.picture_decoder import PictureDecoder
from kiosk.scanner.decoding.video_decoder import VideoDecoder
from kiosk.scanner.files.pictures import LARGEST, UnreadablePicture, decode_file
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting
from tests.integration.scanner.drawing import drawn, in_view, qr, video

CARD = in_view(qr("M-0001"), size=(640, 480))


@pytest.fixture
def decoder() -> PictureDecoder:
    return file_decoders(DEFAULT_SYMBOLOGIES, perf_counter).picture


def for_videos() -> VideoDecoder:
    return file_decoders(DEFAULT_SYMBOLOGIES, perf_counter).video()


def found(path: Path, decoder: PictureDecoder) -> list[str]:
    return [sighting.text for sighting in decode_file(path, decoder, for_videos)]


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "bmp", "tiff", "avif"])
def test_a_card_is_read_from_each_kind_of_picture(tmp_path: Path, decoder: PictureDecoder, suffix: str) -> None:
    path = tmp_path / f"card.{suffix}"
    Image.fromarray(CARD).save(path)
    assert found(path, decoder) == ["M-0001"]


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "I;16", "CMYK"])
def test_a_card_is_read_in_each_kind_of_colour(tmp_path: Path, decoder: PictureDecoder, mode: str) -> None:
    path = tmp_path / "card.tiff"
    if mode == "I;16":
        Image.fromarray(CARD.astype(np.uint16) * 257).save(path)
    else:
        Image.fromarray(CARD).convert(mode).save(path)
    assert found(path, decoder) == ["M-0001"]


def test_a_cmyk_jpeg_is_read(tmp_path: Path, decoder: PictureDecoder) -> None:
    Image.fromarray(CARD).convert("CMYK").save(tmp_path / "card.jpg")
    assert found(tmp_path / "card.jpg", decoder) == ["M-0001"]


@pytest.mark.parametrize("deep", [False, True])
def test_black_on_transparent_is_read_as_on_white(tmp_path: Path, decoder: PictureDecoder, deep: bool) -> None:
    dark = in_view(qr("M-0001"), size=(640, 480), behind=255) < 128
    clear = np.zeros((*CARD.shape, 4), np.uint16 if deep else np.uint8)
    clear[:, :, 3] = np.where(dark, 0xFFFF, 0x00FF) if deep else np.where(dark, 0xFF, 0)
    cv2.imwrite(str(tmp_path / "card.png"), clear)
    assert found(tmp_path / "card.png", decoder) == ["M-0001"]


def test_a_name_tells_nothing_of_a_pictures_kind(tmp_path: Path, decoder: PictureDecoder) -> None:
    held = io.BytesIO()
    Image.fromarray(CARD).save(held, "PNG")
    (tmp_path / "card").write_bytes(held.getvalue())
    assert found(tmp_path / "card", decoder) == ["M-0001"]


def test_bars_in_a_picture_need_no_second_reading(tmp_path: Path, decoder: PictureDecoder) -> None:
    cv2.imwrite(str(tmp_path / "card.png"), in_view(drawn(Symbology.CODE_128)))
    assert found(tmp_path / "card.png", decoder) == ["M-0001-7Q4"]


def test_all_codes_of_a_picture_are_found(tmp_path: Path, decoder: PictureDecoder) -> None:
    cv2.imwrite(str(tmp_path / "cards.png"), in_view(qr("M-0001"), qr("M-0002")))
    assert sorted(found(tmp_path / "cards.png", decoder)) == ["M-0001", "M-0002"]


def test_a_picture_of_one_pixel_holds_no_code(tmp_path: Path, decoder: PictureDecoder) -> None:
    cv2.imwrite(str(tmp_path / "dot.png"), np.zeros((1, 1), np.uint8))
    assert found(tmp_path / "dot.png", decoder) == []


@pytest.mark.parametrize("size", [(1, 9000), (9000, 1)])
def test_a_picture_that_is_a_line_holds_no_code(tmp_path: Path, decoder: PictureDecoder, size: tuple[int, int]) -> None:
    cv2.imwrite(str(tmp_path / "line.png"), np.zeros(size, np.uint8))
    assert found(tmp_path / "line.png", decoder) == []


def test_a_huge_picture_is_shrunk_and_its_corners_are_its_own(tmp_path: Path, decoder: PictureDecoder) -> None:
    huge = Image.new("1", (20_000, 20_000), 1)
    huge.paste(Image.fromarray(qr("M-0001", box=100)), (12_000, 15_000))
    huge.save(tmp_path / "huge.png", compress_level=1)
    sizes = []

    class Measured:
        def read(self, grey: Grey) -> tuple[Sighting, ...]:
            sizes.append(grey.shape)
            return decoder.read(grey)

    (sighting,) = decode_file(tmp_path / "huge.png", Measured(), for_videos)
    assert sizes == [(LARGEST, LARGEST)]
    assert sighting.text == "M-0001"
    assert sighting.corners[0] == pytest.approx((12_400, 15_400), abs=50)


@pytest.mark.parametrize("name", ["nothing.png", "nothing.mp4"])
def test_a_file_that_is_not_there_is_told_by_name(tmp_path: Path, decoder: PictureDecoder, name: str) -> None:
    with pytest.raises(UnreadablePicture, match=name):
        decode_file(tmp_path / name, decoder, for_videos)


def test_a_folder_is_told(tmp_path: Path, decoder: PictureDecoder) -> None:
    with pytest.raises(UnreadablePicture, match="directory"):
        decode_file(tmp_path, decoder, for_videos)


@pytest.mark.parametrize("name", ["card.png", "card.mp4"])
def test_an_empty_file_is_told(tmp_path: Path, decoder: PictureDecoder, name: str) -> None:
    (tmp_path / name).touch()
    with pytest.raises(UnreadablePicture, match=name):
        decode_file(tmp_path / name, decoder, for_videos)


def test_text_is_no_picture(tmp_path: Path, decoder: PictureDecoder) -> None:
    (tmp_path / "card.png").write_text("hello " * 1000)
    with pytest.raises(UnreadablePicture, match="no picture that can be read"):
        decode_file(tmp_path / "card.png", decoder, for_videos)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif"])
@pytest.mark.parametrize("kept", [4, 40, 0.5])
def test_a_picture_that_was_cut_off_is_told_or_holds_no_code(
    tmp_path: Path, decoder: PictureDecoder, suffix: str, kept: float
) -> None:
    path = tmp_path / f"card.{suffix}"
    Image.fromarray(CARD).save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(kept if kept >= 1 else len(whole) * kept)])
    try:
        texts = found(path, decoder)
    except UnreadablePicture:
        texts = []
    assert texts in ([], ["M-0001"])


def test_more_pixels_than_memory_are_refused(tmp_path: Path, decoder: PictureDecoder) -> None:
    size = struct.pack(">IIBBBBB", 40_000, 40_000, 1, 0, 0, 0, 0)
    parts = [(b"IHDR", size), (b"IDAT", zlib.compress(bytes(100))), (b"IEND", b"")]
    chunks = [struct.pack(">I", len(c)) + n + c + struct.pack(">I", zlib.crc32(n + c)) for n, c in parts]
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    with pytest.raises(UnreadablePicture, match=r"bomb\.png"):
        decode_file(tmp_path / "bomb.png", decoder, for_videos)


def test_a_video_gives_each_code_once_in_the_order_they_came(tmp_path: Path, decoder: PictureDecoder) -> None:
    empty = np.full(CARD.shape, 190, np.uint8)
    second = in_view(drawn(Symbology.EAN_13), size=(640, 480))
    video(str(tmp_path / "door.avi"), [empty, *[CARD] * 5, empty, *[second] * 5, *[CARD] * 5])
    assert found(tmp_path / "door.avi", decoder) == ["M-0001", "4006381333931"]
