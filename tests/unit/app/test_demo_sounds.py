import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from kiosk.app.resources import resource

# ux.md 3.2: name → length in ms, pulses in Hz.
TABLE = {
    "tick": (40, [1200]),
    "in": (180, [660, 880]),
    "out": (180, [880, 660]),
    "look": (320, [660, 880, 740]),
    "stop": (360, [740, 740, 740]),
    "stop-staff": (380, [520, 520]),
    "cheer": (600, [660, 831, 988]),
    "call": (580, [880, 660, 880, 660]),
}


def heard(name: str) -> tuple[float, np.ndarray]:
    with wave.open(str(resource("sounds", f"{name}.wav"))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
        assert file.getcomptype() == "NONE"
        words = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return len(words) / 44.1, words / 32_767


def pulses(sound: np.ndarray) -> list[np.ndarray]:
    """Stretches louder than 4 % of the loudest, told apart by at least 12 ms of quiet."""
    window = 88  # 2 ms
    loud = np.sqrt(np.convolve(sound**2, np.ones(window) / window, "same"))
    at = np.flatnonzero(loud > 0.04 * loud.max())
    cuts = np.flatnonzero(np.diff(at) > 0.012 * 44_100)
    return [sound[piece[0] : piece[-1] + 1] for piece in np.split(at, cuts + 1)]


def strongest(pulse: np.ndarray) -> float:
    size = 1 << 16
    return float(np.argmax(np.abs(np.fft.rfft(pulse * np.hanning(len(pulse)), size))) * 44_100 / size)


@pytest.mark.parametrize("name", TABLE)
def test_length_count_and_direction_are_those_of_the_table(name: str) -> None:
    length, tones = TABLE[name]
    ms, sound = heard(name)
    assert ms == pytest.approx(length, abs=0.5)
    assert [strongest(pulse) for pulse in pulses(sound)] == pytest.approx(tones, rel=0.012)


@pytest.mark.parametrize("name", TABLE)
def test_nothing_clicks_or_clips(name: str) -> None:
    _, sound = heard(name)
    assert abs(sound[0]) < 0.01
    assert abs(sound[-1]) < 0.01
    assert 0.3 < np.abs(sound).max() <= 0.85
    loudest = [np.abs(pulse).max() for pulse in pulses(sound)]
    assert np.abs(np.diff(sound)).max() < 0.6 * max(loudest)


@pytest.mark.parametrize("name", sorted(TABLE.keys() - {"tick"}))
def test_overtones_carry_it_on_small_speakers(name: str) -> None:
    _, sound = heard(name)
    for pulse in pulses(sound):
        power = np.abs(np.fft.rfft(pulse, 1 << 16)) ** 2
        hertz = np.fft.rfftfreq(1 << 16, 1 / 44_100)
        assert power[hertz > 1.5 * strongest(pulse)].sum() > 0.02 * power.sum()


def test_news_of_a_refusal_is_never_louder_than_a_welcome() -> None:
    assert np.abs(heard("stop")[1]).max() < np.abs(heard("in")[1]).max()


def test_the_script_makes_the_same_bytes_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, resource("sounds", "make_sounds.py"), tmp_path], check=True, timeout=60)
    assert {path.stem for path in tmp_path.iterdir()} == TABLE.keys()
    for path in tmp_path.iterdir():
        assert path.read_bytes() == resource("sounds", path.name).read_bytes(), path.name
