import numpy as np
import pytest

from kiosk.scanner.decoding.motion import Motion, Part
from kiosk.scanner.frames import Grey

SIZE = (640, 360)
WHOLE = Part(0, 0, *SIZE)
FPS = 30


class Entrance:
    """A camera before a wall, with a sensor's noise; cards are brought and put down."""

    def __init__(self) -> None:
        self.motion = Motion()
        random = np.random.default_rng(3)
        self._empty = [np.clip(random.normal(120, 4, SIZE[::-1]), 0, 200).astype(np.uint8) for _ in range(3)]
        self._count = 0

    def look(self, *cards: tuple[int, int]) -> Part | None:
        """What is new in a frame with a card at each of these places (left, top)."""
        self._count += 1
        view = self._empty[self._count % 3].copy()
        for left, top in cards:
            view[top : top + 100, left : left + 160] += 50
        return self.motion.new_part(view)


@pytest.fixture
def entrance() -> Entrance:
    """A camera that has looked at the empty entrance for a while."""
    started = Entrance()
    for _ in range(FPS // 3):
        started.look()
    return started


def test_the_first_frame_is_new() -> None:
    assert Entrance().look() == WHOLE


def test_a_sensors_noise_is_nothing_new(entrance: Entrance) -> None:
    assert [entrance.look() for _ in range(FPS)] == [None] * FPS


@pytest.mark.parametrize(("left", "top"), [(200, 125), (0, 0), (480, 260)])
def test_a_card_that_is_brought_is_new_with_room_around_it(entrance: Entrance, left: int, top: int) -> None:
    part = entrance.look((left, top))
    assert part is not None
    assert (part.left, part.top) <= (left, top)
    assert part.left <= max(0, left - 10)
    assert part.right >= min(SIZE[0], left + 170)
    assert part.top <= max(0, top - 10)
    assert part.bottom >= min(SIZE[1], top + 110)
    assert (part.right - part.left) * (part.bottom - part.top) < 0.3 * SIZE[0] * SIZE[1]


def test_a_card_that_is_held_still_stays_new_for_a_second_and_is_learned_within_three(entrance: Entrance) -> None:
    held = [entrance.look((200, 125)) is not None for _ in range(3 * FPS)]
    assert all(held[:FPS])
    assert not any(held[-FPS // 3 :])


def test_what_is_taken_away_is_new_too(entrance: Entrance) -> None:
    for _ in range(3 * FPS):
        entrance.look((200, 125))
    assert entrance.look() is not None


def test_a_card_that_is_moved_stays_new_however_long(entrance: Entrance) -> None:
    parts = [entrance.look((100 + 4 * (frame % 60), 125)) for frame in range(4 * FPS)]
    assert None not in parts


def test_two_cards_are_one_part_around_both(entrance: Entrance) -> None:
    part = entrance.look((50, 50), (400, 225))
    assert part is not None
    assert part.left <= 50 < 560 <= part.right
    assert part.top <= 50 < 325 <= part.bottom


def test_light_that_is_switched_on_makes_the_whole_view_new(entrance: Entrance) -> None:
    assert entrance.motion.new_part(np.full(SIZE[::-1], 200, np.uint8)) == WHOLE


@pytest.mark.parametrize("shape", [(720, 1280), (480, 640), (5000, 7), (1, 1), (1080, 1920)])
def test_a_camera_that_changes_its_size_is_looked_at_within_its_new_size(shape: tuple[int, int]) -> None:
    motion = Motion()
    motion.new_part(np.full((480, 640), 120, np.uint8))
    bright: Grey = np.full(shape, 220, np.uint8)
    part = motion.new_part(bright)
    assert part == Part(0, 0, shape[1], shape[0])
    assert part.of(bright).shape == shape


def test_a_part_is_a_picture_of_its_own() -> None:
    view = np.arange(48, dtype=np.uint8).reshape(6, 8)
    part = Part(2, 1, 5, 3).of(view)
    assert part.tolist() == [[10, 11, 12], [18, 19, 20]]
    assert part.flags["C_CONTIGUOUS"]
