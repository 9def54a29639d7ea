import numpy as np
import pytest

from kiosk.scanner.decoding.fast_pass import AGAIN, STILL_LOOKS, FastPass, Glance
from kiosk.scanner.decoding.motion import Part
from tests.fakes.scripted_decoder import ScriptedDecoder, bars, qr, square_at

EMPTY = np.full((720, 1280), 120, np.uint8)
WHOLE = Part(0, 0, 1280, 720)


def with_card(left: int, top: int = 300) -> np.ndarray:
    view = EMPTY.copy()
    view[top : top + 160, left : left + 160] = 230
    return view


def glances(fast: FastPass, view: np.ndarray, frames: int) -> list[Glance | None]:
    return [fast.glance(view) for _ in range(frames)]


def test_of_a_still_scene_few_frames_are_looked_at_and_those_whole() -> None:
    decoder = ScriptedDecoder()
    fast = FastPass([decoder])
    assert fast.glance(EMPTY) == Glance((), WHOLE, new=True)
    looked = glances(fast, EMPTY, 5 * STILL_LOOKS)
    assert sum(glance is not None for glance in looked) == 5
    assert {(glance.part, glance.new) for glance in looked if glance is not None} == {(WHOLE, False)}
    assert len(decoder.shown) == 6


def test_what_is_brought_is_looked_at_in_the_very_frame_and_alone() -> None:
    decoder = ScriptedDecoder()
    fast = FastPass([decoder])
    glances(fast, EMPTY, 3)
    glance = fast.glance(with_card(800))
    assert glance is not None
    assert glance.part != WHOLE
    assert decoder.shown[-1].shape == (glance.part.bottom - glance.part.top, glance.part.right - glance.part.left)
    assert decoder.shown[-1].max() == 230


def test_what_moves_is_looked_at_in_each_frame() -> None:
    fast = FastPass([ScriptedDecoder()])
    glances(fast, EMPTY, 3)
    assert None not in [fast.glance(with_card(100 + 30 * step)) for step in range(20)]


def test_corners_are_where_they_are_in_the_whole_view() -> None:
    decoder = ScriptedDecoder([], [qr("M-0001", square_at(40, 30, 100))])
    fast = FastPass([decoder])
    fast.glance(EMPTY)
    glance = fast.glance(with_card(800, 300))
    assert glance is not None
    ((left, top), *_) = glance.sightings[0].corners
    assert (left, top) == (glance.part.left + 40, glance.part.top + 30)
    assert glance.part.left > 600


def test_the_first_decoder_that_reads_wins_and_later_ones_are_not_asked() -> None:
    first, second, third = ScriptedDecoder(), ScriptedDecoder([bars("M-0002")]), ScriptedDecoder([qr("M-0003")])
    glance = FastPass([first, second, third]).glance(EMPTY)
    assert glance is not None
    assert [one.text for one in glance.sightings] == ["M-0002"]
    assert (len(first.shown), len(second.shown), len(third.shown)) == (1, 1, 0)


def test_the_dearer_decoders_look_at_every_second_frame_and_at_the_next_once_they_read() -> None:
    second = ScriptedDecoder([], [], [bars("M-0001")], [bars("M-0001")], [])
    fast = FastPass([ScriptedDecoder(), second])
    asked = []
    for step in range(8):
        before = len(second.shown)
        fast.glance(with_card(100 + 30 * step))
        asked.append(len(second.shown) > before)
    assert asked == [True, False, True, False, True, True, True, False]


def test_of_a_still_scene_only_the_first_decoder_sees_anything() -> None:
    first, second = ScriptedDecoder(), ScriptedDecoder()
    glances(FastPass([first, second]), EMPTY, 1 + 4 * STILL_LOOKS)
    assert (len(first.shown), len(second.shown)) == (5, 1)


def test_all_that_a_decoder_reads_is_told() -> None:
    glance = FastPass([ScriptedDecoder([qr("M-0001"), bars("M-0002")])]).glance(EMPTY)
    assert glance is not None
    assert [one.text for one in glance.sightings] == ["M-0001", "M-0002"]


def test_after_a_text_is_read_the_next_frames_are_looked_at_although_nothing_moves() -> None:
    """A linear code needs a second reading, and whoever holds it still shall not wait for the next turn."""
    fast = FastPass([ScriptedDecoder([bars("M-0001")])])
    looked = [glance is not None for glance in glances(fast, EMPTY, 1 + STILL_LOOKS)]
    assert looked[: 1 + AGAIN] == [True] * (1 + AGAIN)
    assert looked[1 + AGAIN : -1] == [False] * (STILL_LOOKS - AGAIN - 1)


def test_a_text_that_changes_counts_as_newly_read() -> None:
    decoder = ScriptedDecoder(*[[bars("M-0001")]] * (1 + AGAIN), [bars("M-0002")])
    fast = FastPass([decoder])
    glances(fast, EMPTY, 1 + STILL_LOOKS)
    assert decoder.shown
    looked = glances(fast, EMPTY, AGAIN)
    assert None not in looked


@pytest.mark.parametrize("shapes", [[(480, 640), (720, 1280), (480, 854)], [(1, 1), (5000, 7), (720, 1280)]])
def test_a_camera_that_changes_its_size_is_looked_at_all_the_same(shapes: list[tuple[int, int]]) -> None:
    decoder = ScriptedDecoder()
    fast = FastPass([decoder])
    for brightness, shape in zip((60, 130, 200), shapes, strict=True):
        assert fast.glance(np.full(shape, brightness, np.uint8)) == Glance((), Part(0, 0, shape[1], shape[0]), new=True)
    assert [view.shape for view in decoder.shown] == shapes


def test_without_decoders_nothing_is_read() -> None:
    assert FastPass([]).glance(EMPTY) == Glance((), WHOLE, new=True)
