"""The coach before pictures: what is held is coached, what stands is not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kiosk.scanner.candidate import Candidate
from kiosk.scanner.coaching.coach import FIRST_AFTER, GONE_AFTER, Advice, Relieved
from kiosk.scanner.coaching.trouble import Trouble
from kiosk.scanner.coaching.watching import LOOK_EVERY, Coaching, stirred
from kiosk.scanner.frames import Grey
from tests.integration.scanner.held_up import SIZE, Shot, shoot, wall

FRAME = 1 / 30
GLARE = Shot(glare=0.2)


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(4)


class Camera:
    """One picture, shown again and again with fresh noise; its content trembles or stands still."""

    def __init__(self, grey: Grey, candidates: tuple[Candidate, ...], random: np.random.Generator) -> None:
        self.coaching = Coaching()
        self._grey, self._candidates, self._random = grey, candidates, random
        self._now = 0.0

    def show(self, seconds: float, *, trembling: bool = True, seen: bool = True, read: bool = False) -> list[Advice]:
        """What the coach tells meanwhile."""
        told = []
        for _ in range(round(seconds / FRAME)):
            right, down = self._random.integers(-3, 4, 2) if trembling else (0, 0)
            grey = np.roll(self._grey, (down, right), (0, 1))
            grey = np.clip(grey + self._random.integers(-3, 4, grey.shape, np.int16), 0, 255).astype(np.uint8)
            candidates = [moved(one, right, down) for one in self._candidates] if seen else []
            advice = self.coaching.look(grey, candidates, read=read, now=self._now)
            self._now += FRAME
            if advice is not None:
                told.append(advice)
        return told


def moved(candidate: Candidate, right: int, down: int) -> Candidate:
    return replace(candidate, corners=tuple((x + right, y + down) for x, y in candidate.corners))


def test_what_is_held_up_is_coached_and_relieved_when_it_is_gone(random):
    grey, candidate = shoot(GLARE, random)
    camera = Camera(grey, (candidate,), random)
    assert camera.show(FIRST_AFTER - LOOK_EVERY) == []
    assert camera.show(0.8) == [Trouble.GLARE]
    assert camera.show(GONE_AFTER + 1.0, seen=False) == [Relieved(Trouble.GLARE)]


def test_a_code_that_is_read_is_not_coached_any_more(random):
    grey, candidate = shoot(GLARE, random)
    camera = Camera(grey, (candidate,), random)
    camera.show(FIRST_AFTER + 0.4)
    assert camera.show(FRAME, read=True) == [Relieved(Trouble.GLARE)]


def test_places_that_are_told_late_are_looked_at_all_the_same(random):
    """Where codes are is looked for in a thread of its own; meanwhile frames go by without."""
    grey, candidate = shoot(GLARE, random)
    coaching, told = Coaching(), []
    for count in range(75):
        now = count * FRAME
        told.append(coaching.look(grey, (), read=False, now=now))
        if count % 12 == 0:
            right = count % 5
            told.append(
                coaching.look(np.roll(grey, right, 1), (moved(candidate, right, 0),), read=False, now=now - 0.3)
            )
    assert set(told) == {None, Trouble.GLARE}


@pytest.mark.parametrize("shot", [GLARE, replace(GLARE, linear=True, module=3.0)])
def test_a_code_on_a_poster_is_not_coached(random, shot):
    grey, candidate = shoot(shot, random)
    assert Camera(grey, (candidate,), random).show(3.0, trembling=False) == []


def test_cloth_that_moves_is_not_coached(random):
    grey = wall(random).copy()
    grey[200:500, 400:900] = np.where(np.arange(500) // 7 % 2, 40, 210)
    shirt = Candidate(((400.0, 200.0), (900.0, 200.0), (900.0, 500.0), (400.0, 500.0)), linear=True)
    assert Camera(grey, (shirt,), random).show(2.5) == []


def test_a_view_without_codes_is_not_coached(random):
    assert Camera(wall(random), (), random).show(2.5) == []


def test_stirring_is_movement_and_neither_noise_nor_light(random):
    grey, candidate = shoot(Shot(), random)
    noisy = np.clip(grey + random.normal(0, 6, grey.shape), 0, 255).astype(np.uint8)
    darker = np.clip(grey * 0.93, 0, 255).astype(np.uint8)
    assert not stirred(grey, noisy, candidate.corners)
    assert not stirred(grey, darker, candidate.corners)
    assert stirred(grey, np.roll(grey, 2, 1), candidate.corners)
    assert stirred(wall(random), grey, candidate.corners)


def test_a_camera_that_changes_its_size_stirs_everything(random):
    grey, candidate = shoot(Shot(), random)
    assert stirred(np.zeros((SIZE[1] // 2, SIZE[0] // 2), np.uint8), grey, candidate.corners)
