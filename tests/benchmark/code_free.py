"""Wrong reads on views without a code, played to the scanner as a camera would show them.

    python -m tests.benchmark.code_free FOLDER… [--frames N]

FOLDERs hold videos and pictures without any code that is switched on; they are played, and played again turned,
mirrored, darkened or with noise, until N frames were seen. Each frame goes through the fast pass, which looks at what
is new in it, and through the thorough pass, which searches bars and takes one of its dear looks in turn, without the
budget that spares it most frames in a kiosk. Every code that one of them reads is printed, and whether the rules of
acceptance (`debounce`) would have let it in.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, thread_time  # noqa: TID251 - a benchmark reads the clock

import cv2
import numpy as np

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.debounce import Accepted, Debounce, step
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.motion import Part
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Grey
from kiosk.scanner.sources.files import PICTURE_SUFFIXES, VIDEO_SUFFIXES

FPS = 30.0
VIEW = (1280, 720)


def frames_of(files: list[Path], seed: int) -> Iterator[tuple[str, Grey]]:
    """All frames again and again, at the size of a camera's view, each round seen in another way."""
    random = np.random.default_rng(seed)
    turn = 0
    while True:
        for path in files:
            for picture in pictures_of(path):
                grey = cv2.resize(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), VIEW, interpolation=cv2.INTER_AREA)
                yield path.name, seen(np.asarray(grey, np.uint8), turn, random)
        turn += 1


def pictures_of(path: Path) -> Iterator[np.ndarray]:
    if path.suffix.lower() in VIDEO_SUFFIXES:
        video = cv2.VideoCapture(str(path))
        while (came := video.read())[0]:
            yield came[1]
        video.release()
    elif (picture := cv2.imread(str(path))) is not None:
        yield picture


def seen(grey: Grey, turn: int, random: np.random.Generator) -> Grey:
    """The picture as the turn-th round shows it."""
    match turn % 6:
        case 1:
            grey = cv2.flip(grey, 1)
        case 2:
            grey = cv2.rotate(grey, cv2.ROTATE_90_CLOCKWISE)
        case 3:
            grey = (np.power(grey / 255.0, 1.8) * 255).astype(np.uint8)
        case 4:
            grey = np.clip(grey + random.normal(0, 12, grey.shape), 0, 255).astype(np.uint8)
        case 5:
            middle = (grey.shape[1] / 2, grey.shape[0] / 2)
            turned = cv2.getRotationMatrix2D(middle, 37, 1.3)
            grey = cv2.warpAffine(grey, turned, (grey.shape[1], grey.shape[0]), borderMode=cv2.BORDER_REFLECT)
    return np.ascontiguousarray(grey)


def main() -> None:
    """Play and count."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", type=Path, nargs="+")
    options.add_argument("--frames", type=int, default=20_000)
    chosen = options.parse_args()
    suffixes = PICTURE_SUFFIXES | VIDEO_SUFFIXES
    files = [path for folder in chosen.folders for path in sorted(folder.rglob("*")) if path.suffix.lower() in suffixes]
    decoders = live_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    fast = FastPass(decoders.cheap)
    thorough = ThoroughPass(
        decoders.bars, decoders.dear, lambda _grey: (), ticks=perf_counter, on_fault=lambda _bug: None
    )
    debounce = Debounce()
    reads = accepted = 0
    began = thread_time()
    for number, (name, grey) in enumerate(frames_of(files, seed=5)):
        if number == chosen.frames:
            break
        now = number / FPS
        glance = fast.glance(grey)
        thorough.offer(grey, Part(0, 0, grey.shape[1], grey.shape[0]), now)
        thorough.step()
        sightings = tuple(one for study in thorough.studies() for one in study.sightings)
        sightings += glance.sightings if glance is not None else ()
        for one in sightings:
            reads += 1
            print(f"frame {number} of {name}: {one.decoder} read {one.text!r} ({one.symbology})", flush=True)
        debounce, outcome = step(debounce, sightings, now)
        if isinstance(outcome, Accepted):
            accepted += 1
            print(f"frame {number} of {name}: {outcome.text!r} would be a scan", flush=True)
        if number and number % 2000 == 0:
            print(f"{number} frames: {reads} read, {accepted} accepted", flush=True)
    spent = (thread_time() - began) / chosen.frames * 1000
    print(f"{chosen.frames} frames of {len(files)} files: {reads} read, {accepted} accepted; {spent:.1f} ms a frame")


if __name__ == "__main__":
    main()
