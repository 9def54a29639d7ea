import numpy as np
import pytest

from kiosk.scanner.frames import Grey, Pixels
from kiosk.scanner.webcam.light import light_of, noise_of, sharpness_of


def noisy(base: Grey, sigma: float) -> Grey:
    noise = np.random.default_rng(5).normal(0, sigma, base.shape)
    return np.clip(base + noise, 0, 255).astype(np.uint8)


def in_colour(grey: Grey) -> Pixels:
    return np.repeat(grey[:, :, np.newaxis], 3, axis=2)


def stripes(width: int = 12) -> Grey:
    """Bars as on a card, with crisp edges."""
    row = np.where(np.arange(640) // width % 2, 220, 40).astype(np.uint8)
    return np.tile(row, (480, 1))


def smeared(grey: Grey, pixels: int) -> Grey:
    """Moved sideways by so many pixels while it was exposed."""
    layers = [np.roll(grey, shift, axis=1).astype(np.float32) for shift in range(pixels)]
    return np.mean(layers, axis=0).astype(np.uint8)


@pytest.mark.parametrize("shade", [0, 90, 255])
def test_the_brightness_is_the_mean(shade: int) -> None:
    assert light_of(in_colour(np.full((480, 640), shade, np.uint8))).brightness == shade


@pytest.mark.parametrize("sigma", [2.0, 6.0, 15.0])
def test_the_noise_is_the_sensors(sigma: float) -> None:
    assert noise_of(noisy(np.full((480, 640), 120, np.uint8), sigma)) == pytest.approx(sigma, rel=0.15)


def test_bars_and_slopes_are_no_noise() -> None:
    slope = np.tile(np.linspace(40, 200, 640).astype(np.uint8), (480, 1))
    assert noise_of(stripes()) < 1
    assert noise_of(slope) < 1
    assert noise_of(noisy(stripes(40), 6.0)) == pytest.approx(6, rel=0.3)


def test_a_picture_may_be_tiny() -> None:
    assert noise_of(np.zeros((2, 2), np.uint8)) == 0
    assert sharpness_of(np.zeros((2, 2), np.uint8)) is None


def test_the_more_an_edge_is_smeared_the_less_sharp_it_is() -> None:
    crisp, moved, far = (sharpness_of(smeared(stripes(), pixels)) for pixels in (1, 4, 8))
    assert crisp == 1.0
    assert moved == pytest.approx(1 / 4, abs=0.05)
    assert far == pytest.approx(1 / 8, abs=0.05)


def test_where_nothing_has_an_edge_nothing_is_said() -> None:
    assert sharpness_of(np.full((480, 640), 120, np.uint8)) is None
