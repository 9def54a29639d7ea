"""What is read when somebody brings a card or phone, played against the clock.

    python -m tests.benchmark.presentations FOLDER [--count N]

FOLDER holds presentations as frames of a camera with a manifest.json that says what each shows and where. Frames
arrive at the camera's rate; a reader takes the newest when it is free and misses the others. The clock counts CPU
time of the reader's threads: two, as in the kiosk, each on a core of its own. Time runs from the first frame that
shows the whole code to the moment at which the code is accepted, the second reading of linear codes included.
Beside the kiosk's scanner: zxing-cpp alone and pyzbar alone, with the same rules of acceptance.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, thread_time  # noqa: TID251 - a benchmark reads the clock

import cv2

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.decoding.decoders import LiveDecoders, live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass, Glance
from kiosk.scanner.decoding.motion import Part
from kiosk.scanner.decoding.thorough_pass import Study, ThoroughPass
from kiosk.scanner.decoding.zbar import ZbarDecoder
from kiosk.scanner.decoding.zxing import ZxingDecoder
from kiosk.scanner.frames import Frame, Grey, LatestFrame
from kiosk.scanner.loop import Scanner

WILLING = ("easy", "medium")
"""What the goals ask of: members who hold the code up as people do."""


@dataclass(slots=True)
class Played:
    """How one presentation went."""

    tier: str
    after: float | None = None
    """Milliseconds until its code was accepted."""
    wrong: list[str] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)
    """CPU milliseconds of the scanner thread for each frame that it took."""
    dear: list[float] = field(default_factory=list)


class Clock:
    """Seconds of the play: where the play stands, and the CPU time since."""

    def __init__(self) -> None:
        self.at = 0.0
        self._began = thread_time()

    def set(self, at: float) -> None:
        self.at, self._began = at, thread_time()

    def __call__(self) -> float:
        return self.at + thread_time() - self._began


class Parallel(ThoroughPass):
    """The thorough pass, whose studies come when its own core would have done them."""

    def __init__(self, decoders: LiveDecoders, clock: Clock) -> None:
        super().__init__(decoders.bars, decoders.dear, find_square_codes, ticks=clock, on_fault=_raise)
        self._clock = clock
        self.free_at = 0.0
        self.spent: list[float] = []
        self._done: list[tuple[float, Study]] = []

    def studies(self) -> tuple[Study, ...]:
        ready = tuple(study for at, study in self._done if at <= self._clock.at)
        self._done = [(at, study) for at, study in self._done if at > self._clock.at]
        return ready

    def work(self, now: float) -> None:
        """Take the newest frame offered, if the core is free and the budget allows it."""
        if now < self.free_at or not self._budget.earned(now).allows:
            return
        self._clock.set(now)
        began = thread_time()
        if self.step():
            took = thread_time() - began
            self.spent.append(took * 1000)
            self.free_at = now + took
            self._done += [(self.free_at, study) for study in super().studies()]


class EveryFrame(FastPass):
    """One decoder alone, on the whole of each frame."""

    def glance(self, grey: Grey) -> Glance:
        height, width = grey.shape
        return Glance(self._decoders[0].read(grey), Part(0, 0, width, height), new=True)


Eyes = Callable[[Clock], tuple[FastPass, Parallel]]


def kiosk(clock: Clock) -> tuple[FastPass, Parallel]:
    decoders = live_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    return FastPass(decoders.cheap), Parallel(decoders, clock)


def alone(decoder: Decoder) -> Eyes:
    return lambda clock: (EveryFrame([decoder]), Parallel(LiveDecoders((), None, (), ()), clock))


def play(folder: Path, presentation: dict, eyes: Eyes) -> Played:
    """One presentation, as a running kiosk would have seen it."""
    clock = Clock()
    fast, thorough = eyes(clock)
    frames = presentation["frames"]
    period = frames[1]["t_ms"] / 1000 - frames[0]["t_ms"] / 1000
    whole = next((frame["t_ms"] / 1000 for frame in frames if frame["view"] == "full"), 0.0)
    played = Played(presentation["tier"])
    accepted: list[str] = []

    def submit(text: str, symbology: Symbology, first_seen_at: float, decode_ms: float) -> None:
        accepted.append(text)

    scanner = Scanner(
        LatestFrame(),
        fast,
        thorough,
        submit=submit,
        on_sighting=lambda _corners, _size: None,
        on_several=lambda: None,
        on_advice=lambda _advice: None,
        on_fault=_raise,
    )
    free_at = 0.0
    for number, frame in enumerate(frames):
        at = frame["t_ms"] / 1000
        if at + period <= free_at and number + 1 < len(frames):
            continue
        picture = cv2.imread(str(folder / frame["file"]))
        assert picture is not None
        start = max(at, free_at)
        clock.set(start)
        began = thread_time()
        scanner.look_at(Frame(picture, number, captured_at=at))
        took = thread_time() - began
        free_at = start + took
        played.costs.append(took * 1000)
        right = [text for text in accepted if same(text, presentation["text"])]
        played.wrong += [text for text in accepted if text not in right]
        accepted.clear()
        if right:
            played.after = (free_at - whole) * 1000
            break
        if isinstance(fast, EveryFrame):
            continue
        thorough.work(free_at)
    played.dear = thorough.spent
    return played


def same(text: str, expected: str | None) -> bool:
    """UPC-A is EAN-13 with a nought before it."""
    return expected is not None and text.strip().zfill(13) == expected.strip().zfill(13)


def _raise(bug: Exception) -> None:
    raise bug


def report(name: str, results: Sequence[Played]) -> None:
    """One line: read of each tier, within 500 ms, time to read, cost."""
    tiers: defaultdict[str, list[Played]] = defaultdict(list)
    for one in results:
        tiers[one.tier].append(one)
    read = " ".join(
        f"{tier} {sum(one.after is not None for one in tiers[tier])}/{len(tiers[tier])}"
        for tier in ("easy", "medium", "hard", "extreme")
        if tiers[tier]
    )
    willing = [one for one in results if one.tier in WILLING]
    times = sorted(one.after for one in willing if one.after is not None)
    costs = [cost for one in results for cost in one.costs]
    dear = [cost for one in results for cost in one.dear]
    quick = sum(time <= 500 for time in times) / max(1, len(willing))
    overall = sum(one.after is not None for one in results) / max(1, len(results))
    print(
        f"{name:8} read {overall:4.0%} ({read}); easy and medium: in 500 ms {quick:4.0%}, "
        f"median {_percentile(times, 50):.0f}, p95 {_percentile(times, 95):.0f} ms; "
        f"ms a frame: median {_percentile(costs, 50):.1f}, p95 {_percentile(costs, 95):.1f}; "
        f"a dear look: median {_percentile(dear, 50):.1f}; wrong: {sum(len(one.wrong) for one in results)}",
        flush=True,
    )


def _percentile(values: Sequence[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else 0.0


def main() -> None:
    """Play all presentations to each reader."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--count", type=int, default=None)
    options.add_argument("--only", choices=("kiosk", "zxing", "pyzbar"), default=None)
    chosen = options.parse_args()
    manifest = json.loads((chosen.folder / "manifest.json").read_text(encoding="utf-8"))
    presentations = [one for one in manifest["presentations"] if one["kind"] == "code"][: chosen.count]
    readers: dict[str, Eyes] = {
        "kiosk": kiosk,
        "zxing": alone(ZxingDecoder(DEFAULT_SYMBOLOGIES, perf_counter)),
        "pyzbar": alone(ZbarDecoder(DEFAULT_SYMBOLOGIES, perf_counter)),
    }
    for name, eyes in readers.items():
        if chosen.only in (None, name):
            report(name, [play(chosen.folder, one, eyes) for one in presentations])


if __name__ == "__main__":
    main()
