"""What looking at a frame costs, and what is read on photographs.

    python -m tests.benchmark.scanner_cost [--samples FOLDER]

Prints CPU milliseconds a 1280x720 frame of the calling thread (median and 95th percentile) for zxing-cpp
alone, zbar alone and the live chain, and the ratio of each to zxing-cpp in the same run. With a folder of
photographs, each with its text in a .txt file beside it, also how many are read right and wrong.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, thread_time  # noqa: TID251 - a benchmark reads the clock

import numpy as np

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.chain import EVERY_FRAME, LIVE, DecoderChain, build_decoders
from kiosk.scanner.decoder import Decoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import grey_of
from kiosk.scanner.pictures import UnreadablePicture, decode_file
from kiosk.scanner.sources.files import PICTURE_SUFFIXES
from kiosk.scanner.zbar import ZbarDecoder
from kiosk.scanner.zxing import ZxingDecoder
from tests.integration.scanner.drawing import blurred, coloured, in_view, noisy, qr, turned


def scenes(count: int) -> dict[str, list[Grey]]:
    """Frames as a camera gives them: with a sensor's noise, no two the same."""
    random = np.random.default_rng(11)
    room = np.full((720, 1280), 150.0)
    for _ in range(60):  # shelves, posters, people: blocks of other brightness
        top, left = random.integers(0, 640), random.integers(0, 1180)
        room[top : top + random.integers(20, 200), left : left + random.integers(20, 200)] = random.integers(30, 220)
    clutter = room.astype(np.uint8)
    card = turned(in_view(qr("M-0001-7Q4", box=5)), 12)
    bases = {
        "empty wall": np.full((720, 1280), 150, np.uint8),
        "cluttered room": blurred(clutter, 1.2),
        "qr code in view": blurred(card, 1.2),
    }
    return {
        name: [np.clip(base + random.normal(0, 4, base.shape), 0, 255).astype(np.uint8) for _ in range(count)]
        for name, base in bases.items()
    }


def cost(decoder: Decoder, frames: Sequence[Grey], rounds: int) -> tuple[list[float], int]:
    """CPU milliseconds of each look, and how many frames gave a reading."""
    spent, reads = [], 0
    for _ in range(rounds):
        for grey in frames:
            began = thread_time()
            reads += bool(decoder.read(grey))
            spent.append((thread_time() - began) * 1000)
    return spent, reads


def print_costs(count: int, rounds: int) -> None:
    """One line for each scene and decoder."""
    print(f"{'scene':18}{'decoder':14}{'median ms':>10}{'mean':>8}{'p95':>8}{'x zxing (mean)':>16}{'read':>12}")
    for scene, frames in scenes(count).items():
        decoders: dict[str, Decoder] = {
            "zxing": ZxingDecoder(DEFAULT_SYMBOLOGIES, perf_counter),
            "zbar": ZbarDecoder(DEFAULT_SYMBOLOGIES, perf_counter),
            f"chain, 1 in {LIVE}": build_decoders(DEFAULT_SYMBOLOGIES, perf_counter, LIVE)[0],
            "chain, always": build_decoders(DEFAULT_SYMBOLOGIES, perf_counter, EVERY_FRAME)[0],
        }
        anchor = 0.0
        for name, decoder in decoders.items():
            spent, reads = cost(decoder, frames, rounds)
            mean, p95 = statistics.mean(spent), statistics.quantiles(spent, n=20)[-1]
            anchor = anchor or mean
            print(
                f"{scene:18}{name:14}{statistics.median(spent):10.1f}{mean:8.1f}{p95:8.1f}"
                f"{mean / anchor:16.2f}{reads:7}/{len(spent)}"
            )
    picture = coloured(noisy(np.full((720, 1280), 150, np.uint8), 4)).astype(np.uint8)
    began = thread_time()
    for _ in range(100):
        grey_of(picture)
    print(f"colour to grey: {(thread_time() - began) * 10:.2f} ms a frame")


def print_photographs(folder: Path) -> None:
    """Right, wrong and missed, for each sub-folder that has texts and in all; false reads where it has none."""
    decoder = build_decoders(DEFAULT_SYMBOLOGIES, perf_counter, EVERY_FRAME)[0]
    total = np.zeros(4, int)
    print(f"\n{'photographs':24}{'count':>7}{'right':>7}{'wrong':>7}{'missed':>8}")
    for part in sorted(path for path in folder.iterdir() if path.is_dir()):
        pictures = [path for path in sorted(part.iterdir()) if path.suffix.lower() in PICTURE_SUFFIXES]
        scores = np.array([score(path, decoder) for path in pictures] or [[0, 0, 0]]).sum(axis=0)
        has_texts = any(path.with_suffix(".txt").exists() for path in pictures)
        if has_texts:
            total += [len(pictures), *scores]
        print(
            f"{part.name:24}{len(pictures):7}{scores[0]:7}{scores[1]:7}{scores[2]:8}{'' if has_texts else '  no texts'}"
        )
    print(f"{'all with texts':24}{total[0]:7}{total[1]:7}{total[2]:7}{total[3]:8}")


def score(path: Path, decoder: DecoderChain) -> tuple[int, int, int]:
    """Right, wrong, missed for one photograph; where no text is expected every reading is wrong."""
    try:
        texts = {sighting.text.strip() for sighting in decode_file(path, decoder)}
    except UnreadablePicture as unreadable:
        print(unreadable, file=sys.stderr)
        return 0, 0, 1
    beside = path.with_suffix(".txt")
    expected = beside.read_bytes().decode("utf-8").strip() if beside.exists() else None
    if not texts:
        return 0, 0, 1
    if expected in texts:
        return 1, 0, 0
    print(f"wrong: {path.parent.name}/{path.name} expected {expected!r} got {sorted(texts)}", file=sys.stderr)
    return 0, 1, 0


def main() -> None:
    """Print both tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--samples", type=Path, help="folder of folders with photographs")
    options.add_argument("--frames", type=int, default=20)
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    print_costs(chosen.frames, chosen.rounds)
    if chosen.samples is not None:
        print_photographs(chosen.samples)


if __name__ == "__main__":
    main()
