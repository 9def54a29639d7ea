"""Writes the sounds next to this file: `python resources/sounds/make_sounds.py`.

Each sound is told from the others by the count and the direction of its pulses, not by pitch alone.
Energy lies between 500 and 2000 Hz; overtones let a small speaker carry it; every pulse swells and
fades, so nothing clicks. The same code gives the same bytes.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100
"""Samples a second."""

BRIGHT = (1.0, 0.42, 0.22, 0.08)
"""Strength of the tone and its overtones 2, 3, 4: a bell without its clang."""
SOFT = (1.0, 0.20, 0.05)
"""Rounder: for news that nobody likes."""
SQUARE = (1.0, 0.0, 1 / 3, 0.0, 1 / 5)
"""The first terms of a square wave: told from the members' sounds from behind the desk."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """One tone of `ms` milliseconds; silence if `hertz` is 0. `level`: 0 to 1. `fall`: how it dies away."""

    hertz: float
    ms: int
    level: float = 0.8
    overtones: tuple[float, ...] = BRIGHT
    fall: float = 1.6


def _gap(ms: int) -> Pulse:
    return Pulse(0, ms)


_IN = (Pulse(660, 75), _gap(25), Pulse(880, 80))
_OUT = (Pulse(880, 75), _gap(25), Pulse(660, 80))
_EVEN = Pulse(740, 96, level=0.62, overtones=SOFT, fall=0.8)
_LOW = Pulse(520, 165, level=0.6, overtones=SQUARE, fall=0.4)

SOUNDS: dict[str, tuple[Pulse, ...]] = {
    "tick": (Pulse(1200, 40, level=0.4, overtones=SOFT, fall=3.0),),
    "in": _IN,
    "out": _OUT,
    "look": (*_IN, _gap(40), Pulse(740, 100, level=0.62, overtones=SOFT, fall=0.8)),
    "stop": (_EVEN, _gap(36), _EVEN, _gap(36), _EVEN),
    "stop-staff": (_LOW, _gap(50), _LOW),
    "cheer": (Pulse(660, 150), _gap(15), Pulse(831, 150), _gap(15), Pulse(988, 270, fall=2.4)),
    "call": (*_OUT, _gap(220), *_OUT),
}
"""File name without ending → what is heard. `call` is played again every 20 s by whoever calls."""

_SWELL_MS = 6.0
_FADE_MS = 14.0


def samples(pulse: Pulse) -> list[float]:
    """The pulse as numbers from -1 to 1, RATE of them a second."""
    count = RATE * pulse.ms // 1000
    if not pulse.hertz:
        return [0.0] * count
    swell, fade = RATE * _SWELL_MS / 1000, RATE * _FADE_MS / 1000
    loudest = sum(pulse.overtones)
    wanted = []
    for n in range(count):
        turn = 2 * math.pi * pulse.hertz * n / RATE
        tone = sum(part * math.sin(turn * k) for k, part in enumerate(pulse.overtones, start=1)) / loudest
        edge = min(1.0, n / swell, (count - 1 - n) / fade)
        rounded = 0.5 - 0.5 * math.cos(math.pi * edge)
        wanted.append(pulse.level * rounded * math.exp(-pulse.fall * n / count) * tone)
    return wanted


def write(path: Path, pulses: tuple[Pulse, ...]) -> None:
    """One sound as uncompressed 16-bit mono; its loudest sample is the level of its loudest pulse."""
    numbers = [value for pulse in pulses for value in samples(pulse)]
    gain = max(pulse.level for pulse in pulses if pulse.hertz) / max(map(abs, numbers))
    words = array.array("h", (round(32_767 * gain * value) for value in numbers))
    if sys.byteorder == "big":
        words.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(words.tobytes())


def main(folder: Path) -> None:
    """Write every sound into `folder`."""
    for name, pulses in SOUNDS.items():
        write(folder / f"{name}.wav", pulses)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
