"""What is set on a camera, answered by a kernel that knows the rules of a webcam."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from kiosk.scanner.webcam.exposure import Automatic, Fixed, Mains, Shooting, Step
from kiosk.scanner.webcam.lens import V4l2Lens
from kiosk.scanner.webcam.metering import Metering
from tests.fakes.plugged_in import (
    EXPOSURE,
    EXPOSURE_AUTO,
    EXPOSURE_SLOWS,
    FOCUS_AUTO,
    GAIN,
    MAINS,
    Knob,
    Machine,
    Webcam,
)

DARK, GOOD = np.full((48, 64, 3), 8, np.uint8), np.full((48, 64, 3), 110, np.uint8)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def webcam(machine: Machine) -> Webcam:
    return machine.plug(Webcam("C920", "1", "1-2", 0))


@pytest.fixture
def lens(machine: Machine, webcam: Webcam) -> Iterator[V4l2Lens]:
    opened = V4l2Lens(str(machine.dev / "video0"), machine.ioctl)
    yield opened
    opened.close()


def metered(lens: V4l2Lens, shooting: Shooting = Shooting()) -> Metering:  # noqa: B008 - frozen
    metering = Metering(shooting)
    metering.opened(lens)
    return metering


def set_to(webcam: Webcam) -> dict[int, int]:
    return {number: knob.value for number, knob in webcam.knobs.items()}


def test_the_exposure_is_set_by_hand_in_units_of_the_kernel_with_the_mains_and_without_gain(
    lens: V4l2Lens, webcam: Webcam
) -> None:
    assert metered(lens).exposure == 0.01
    assert set_to(webcam)[EXPOSURE_AUTO] == 1
    assert set_to(webcam)[EXPOSURE] == 100
    assert set_to(webcam)[GAIN] == 0
    assert set_to(webcam)[MAINS] == 1


def test_sixty_hertz(lens: V4l2Lens, webcam: Webcam) -> None:
    assert metered(lens, Shooting(mains=Mains.HZ_60)).exposure == pytest.approx(1 / 120, abs=1e-4)
    assert set_to(webcam)[MAINS] == 2


def test_in_the_dark_gain_and_then_time_are_spent_and_light_takes_them_back(lens: V4l2Lens, webcam: Webcam) -> None:
    metering = metered(lens)
    for tick in range(100):
        metering.look(DARK, tick * 0.3)
    assert set_to(webcam)[GAIN] == 255
    assert set_to(webcam)[EXPOSURE] == 300
    assert metering.exposure == 0.03
    assert metering.lamp_needed
    for tick in range(100, 110):
        metering.look(GOOD, tick * 0.3)
    assert not metering.lamp_needed


def test_a_fixed_exposure_stays(lens: V4l2Lens, webcam: Webcam) -> None:
    metering = metered(lens, Shooting(exposure=Fixed(0.004)))
    for tick in range(40):
        metering.look(DARK, tick * 0.3)
    assert set_to(webcam)[EXPOSURE] == 40
    assert metering.lamp_needed


def test_the_cameras_own_automatic_keeps_the_rate_of_pictures(lens: V4l2Lens, webcam: Webcam) -> None:
    assert metered(lens, Shooting(exposure=Automatic())).exposure is None
    assert set_to(webcam)[EXPOSURE_AUTO] == 3
    assert set_to(webcam)[EXPOSURE_SLOWS] == 0


def test_what_the_camera_really_took_is_said(lens: V4l2Lens, webcam: Webcam) -> None:
    webcam.knobs[EXPOSURE] = Knob(3, 2047, 250, step=39)  # as some cameras know a few exposures alone
    assert metered(lens).exposure == pytest.approx(0.0081)


@pytest.mark.parametrize("lacks", [{EXPOSURE}, {EXPOSURE_AUTO}, {EXPOSURE, EXPOSURE_AUTO, GAIN, MAINS, FOCUS_AUTO}])
def test_a_camera_that_lacks_it_decides_by_itself(machine: Machine, webcam: Webcam, lacks: set[int]) -> None:
    for number in lacks:
        del webcam.knobs[number]
    lens = V4l2Lens(str(machine.dev / "video0"), machine.ioctl)
    metering = metered(lens)
    metering.look(GOOD, 0.0)
    lens.keep_focus()
    lens.close()
    assert metering.exposure is None
    assert set_to(webcam).get(EXPOSURE_AUTO, 3) == 3


def test_a_control_that_is_read_only_is_none(machine: Machine, webcam: Webcam) -> None:
    webcam.knobs[GAIN].flags = 0x4
    lens = V4l2Lens(str(machine.dev / "video0"), machine.ioctl)
    assert not lens.has_gain
    lens.close()


def test_the_focus_is_kept_when_told_so(lens: V4l2Lens, webcam: Webcam) -> None:
    assert set_to(webcam)[FOCUS_AUTO] == 1
    lens.keep_focus()
    assert set_to(webcam)[FOCUS_AUTO] == 0


def test_afterwards_the_camera_is_as_other_programs_expect_it(lens: V4l2Lens, webcam: Webcam) -> None:
    lens.expose(Step(0.01, 1.0))
    lens.keep_focus()
    lens.close()
    assert [set_to(webcam)[n] for n in (EXPOSURE_AUTO, FOCUS_AUTO, GAIN)] == [3, 1, 0]


def test_a_camera_that_was_unplugged_takes_nothing_and_raises_nothing(
    lens: V4l2Lens, machine: Machine, webcam: Webcam
) -> None:
    metering = metered(lens)
    webcam.knobs.clear()
    for tick in range(20):
        metering.look(DARK, tick * 0.3)
    assert metering.exposure is None


def test_a_camera_that_forgets_what_was_set_before_its_first_picture_is_told_again(
    lens: V4l2Lens, webcam: Webcam
) -> None:
    metering = metered(lens)
    webcam.knobs[EXPOSURE_AUTO].value, webcam.knobs[EXPOSURE].value = 3, 250
    metering.look(GOOD, 0.0)
    assert [set_to(webcam)[n] for n in (EXPOSURE_AUTO, EXPOSURE)] == [1, 100]


def test_a_camera_that_is_opened_again_begins_where_the_light_left_it(lens: V4l2Lens, webcam: Webcam) -> None:
    metering = metered(lens)
    assert not metering.settled
    for tick in range(60):
        metering.look(DARK, tick * 0.3)
    assert metering.settled
    lens.expose_by_itself()
    metering.opened(lens)
    assert metering.exposure == 0.03
    assert metering.lamp_needed
