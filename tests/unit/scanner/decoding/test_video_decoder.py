import numpy as np

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoding.video_decoder import AGREE_WITHIN, VideoDecoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting

GREY = np.zeros((20, 20), np.uint8)


class Scripted:
    """Reads what the test says, frame by frame."""

    def __init__(self, *frames: str, symbology: Symbology = Symbology.EAN_13) -> None:
        self.frames, self.symbology, self.asked = list(frames), symbology, 0

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        self.asked += 1
        text = self.frames.pop(0) if self.frames else ""
        corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
        return (Sighting(text, self.symbology, corners, "scripted", 1.0),) if text else ()


def texts(decoder: VideoDecoder, frames: int) -> list[list[str]]:
    return [[one.text for one in decoder.read(GREY)] for _ in range(frames)]


def test_a_square_code_counts_in_the_first_frame_that_shows_it() -> None:
    assert texts(VideoDecoder([Scripted("", "A", symbology=Symbology.QR)], []), 3) == [[], ["A"], []]


def test_a_linear_code_counts_when_a_second_frame_agrees() -> None:
    assert texts(VideoDecoder([Scripted("123", "", "123", "123")], []), 4) == [[], [], ["123"], ["123"]]


def test_a_misread_that_comes_once_is_no_code() -> None:
    assert texts(VideoDecoder([Scripted("123", "124", "125")], []), 3) == [[], [], []]


def test_two_equal_readings_far_apart_do_not_agree() -> None:
    frames = ["123", *[""] * AGREE_WITHIN, "123"]
    assert texts(VideoDecoder([Scripted(*frames)], []), len(frames))[-1] == []


def test_dear_decoders_have_their_turns_at_frames_in_which_nothing_was_read() -> None:
    first, second = Scripted(), Scripted()
    texts(VideoDecoder([Scripted("", "A", "", "", symbology=Symbology.QR)], [first, second]), 4)
    assert sorted((first.asked, second.asked)) == [1, 2]


def test_what_a_dear_decoder_reads_agrees_with_what_a_cheap_one_did() -> None:
    assert texts(VideoDecoder([Scripted("123", "")], [Scripted("123")]), 2) == [[], ["123"]]
