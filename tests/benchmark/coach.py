"""What the coach says of codes that are not read, beside what is truly wrong with them.

    python -m tests.benchmark.coach [--presentations FOLDER …]

Draws codes as a camera sees them, each spoilt by one cause, more and more. Of those that zxing-cpp does not read,
prints a table cause x diagnosis; also how often something is said of codes that it reads, and what measuring costs.

A folder of presentations has a manifest.json: of each run whether there is a code in it, an empty view or a decoy, and
of each frame the corners of the code, pixels a module, and how much it moved, was out of focus, tilted and under glare.
Causes come together there: the true one is the one furthest beyond its limit, if it is so by half. Then each run is
played to the coach for some seconds, to and fro, with what the scanner's own locator finds: hints are wanted of codes
that are not read, and none of empty views.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter, thread_time  # noqa: TID251 - a benchmark reads the clock
from typing import Any

import numpy as np

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.candidate import Candidate
from kiosk.scanner.coaching.coach import Relieved
from kiosk.scanner.coaching.quality import measure
from kiosk.scanner.coaching.trouble import Trouble, diagnose
from kiosk.scanner.coaching.watching import Coaching
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.motion import Part
from kiosk.scanner.decoding.thorough_pass import Study, ThoroughPass
from kiosk.scanner.decoding.zxing import ZxingDecoder
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import grey_of, picture_of
from tests.benchmark.figures import machine
from tests.integration.scanner.held_up import Shot, shoot

Table = Counter[tuple[str, str]]

CODES = tuple(
    Shot(linear=linear, module=module, roll=roll)
    for linear, modules, rolls in ((False, (4.0, 8.0, 13.0), (5.0, 33.0)), (True, (2.2, 3.5, 5.0), (2.0, -4.0)))
    for module in modules
    for roll in rolls
)
"""Bars are held nearly straight: zxing-cpp alone reads no others, and that is not their holder's fault."""

EXPOSURES = 60.0
"""A second: the coach knows from frame to frame how fast a code moves, and a picture is taken in 1/60 s."""


def spoilt(shot: Shot) -> Iterator[tuple[str, Shot]]:
    """The same code spoilt by each cause in turn, more and more."""
    unit = shot.module
    for share in (0.7, 0.6, 0.5, 0.4, 0.3):
        yield "too far", replace(shot, module=share * (1.8 if shot.linear else 2.6))
    for modules in (1.0, 1.5, 2.0, 3.0, 4.0):
        for direction in (0.0, 40.0, 90.0):
            yield "moving", replace(shot, motion=modules * unit, direction=direction)
        yield "out of focus", replace(shot, defocus=0.6 * modules * unit)
    for radius in (0.1, 0.15, 0.2, 0.3, 0.4):
        yield "glare", replace(shot, glare=radius)
    for light in (0.2, 0.14, 0.1, 0.07, 0.05):
        yield "too dark", replace(shot, light=light)
    for light in (4.0, 5.0, 6.0, 8.0):
        yield "too bright", replace(shot, light=light)
    for tilt in (55.0, 62.0, 68.0, 74.0):
        yield "tilted", replace(shot, tilt=tilt)
    if shot.module >= (5.0 if shot.linear else 13.0):
        for x in (0.0, 40.0, 80.0):
            yield "cut off", replace(shot, at=(x, 360.0))


def drawn_causes() -> None:
    """One cause a picture."""
    decoder, random = ZxingDecoder(DEFAULT_SYMBOLOGIES, perf_counter), np.random.default_rng(11)
    for linear in (False, True):
        table, read, costs = Table(), Counter[str](), []
        for shot in (one for one in CODES if one.linear is linear):
            for cause, worse in spoilt(shot):
                grey, candidate = shoot(worse, random)
                began = thread_time()
                said = _said(diagnose(measure(grey, candidate), worse.motion * EXPOSURES))
                costs.append((thread_time() - began) * 1000)
                if decoder.read(grey):
                    read[said] += 1
                else:
                    table[cause, said] += 1
        print(f"\n{'linear' if linear else 'square'} codes, one cause each, unread")
        _print(table)
        print(f"of {read.total()} that were read: {dict(read)}")
        print(f"measuring: {statistics.median(costs):.2f} ms, p95 {sorted(costs)[int(0.95 * len(costs))]:.2f} ms")


def true_cause(run: dict[str, Any], frame: dict[str, Any]) -> str:
    """What hinders most in a frame of a presentation."""
    linear, module = run["symbology"] != "QRCODE", frame["ppm"]
    causes = {
        "too far": (1.6 if linear else 2.8) / module,
        "moving": frame["motion_px"] / (1.5 * module),
        "out of focus": frame["defocus_px"] / ((1.0 if linear else 0.8) * module),
        "tilted": run["tilt"] / 52,
        "glare": frame["glare"] / 1.2,
    }
    (first, most), (_, second) = sorted(causes.items(), key=lambda one: -one[1])[:2]
    return "none" if most < 0.9 else first if most > 1.5 * second else "several"


def presentations(folders: Sequence[Path]) -> None:
    """Frames by their true cause, then whole runs."""
    table, read, found, hinted = Table(), Counter[str](), Counter[str](), Counter[tuple[str, bool]]()
    for folder, run in _runs(folders):
        pictures = [_picture(folder / frame["file"]) for frame in run["frames"]]
        studies = _studied(pictures)
        texts, seen = [bool(one.sightings) for one in studies], [one.candidates for one in studies]
        truth = [_true_place(run, frame) for frame in run["frames"]]
        if run["kind"] == "code":
            for i in range(10, len(pictures)):
                place, frame = truth[i], run["frames"][i]
                if place is None:
                    continue
                said = _said(diagnose(measure(pictures[i], place), 1000 * frame["motion_px"] / run["exposure_ms"]))
                if texts[i]:
                    read[said] += 1
                else:
                    table[true_cause(run, frame), said] += 1
        for i in (i for i, place in enumerate(truth) if place is not None and not texts[i]):
            found[_hit(seen[i], truth[i])] += 1
        name = run["kind"] if run["kind"] != "code" else "code read" if any(texts) else "code never read"
        hints = _played(pictures, seen, texts)
        hinted[name, bool(hints)] += 1
        if (hints and run["kind"] != "code") or name == "code never read":
            print(f"{run['id']} ({run['tier']}): {', '.join(f'{at:.1f} s {trouble}' for at, trouble in hints) or '-'}")
    print("\nframes of presentations, unread")
    _print(table)
    print(f"of {read.total()} that were read: {dict(read)}")
    print(f"unread codes that the locator finds: {dict(found)}")
    for (kind, some), count in sorted(hinted.items()):
        print(f"{kind}: {count} runs {'with' if some else 'without'} a hint")


def _studied(pictures: Sequence[Grey]) -> list[Study]:
    """What the scanner's two passes find in each frame, had they time for all of them."""
    decoders = live_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    fast = FastPass(decoders.cheap)
    thorough = ThoroughPass(decoders.bars, decoders.dear, find_square_codes, ticks=perf_counter, on_fault=_raise)
    studies = []
    for count, grey in enumerate(pictures):
        height, width = grey.shape
        glance = fast.glance(grey)
        if glance is not None and glance.sightings:
            studies.append(Study(glance.sightings, (), grey, count / 30))
            continue
        thorough.offer(grey, Part(0, 0, width, height), count / 30)
        thorough.step()
        studies.extend(thorough.studies())
    return studies


def _raise(bug: Exception) -> None:
    raise bug


def _played(
    pictures: Sequence[Grey], seen: Sequence[Sequence[Candidate]], read: Sequence[bool]
) -> list[tuple[float, Trouble]]:
    """What is told in nine seconds, the frames going to and fro once the hand has come."""
    there = list(range(len(pictures)))
    order = there + (there[12:-1][::-1] + there[13:]) * 12
    coaching = Coaching()
    told: list[tuple[float, Trouble]] = []
    for count, i in enumerate(order[: 9 * 30]):
        advice = coaching.look(pictures[i], seen[i], read=read[i], now=count / 30)
        if advice is not None and not isinstance(advice, Relieved) and (not told or told[-1][1] is not advice):
            told.append((count / 30, advice))
    return told


def _runs(folders: Sequence[Path]) -> Iterator[tuple[Path, dict[str, Any]]]:
    for folder in folders:
        for manifest in sorted(folder.glob("manifest*.json")):
            for run in json.loads(manifest.read_text())["presentations"]:
                yield folder, run


def _picture(path: Path) -> Grey:
    pixels = picture_of(path.read_bytes())
    assert pixels is not None, path
    return grey_of(pixels)


def _true_place(run: dict[str, Any], frame: dict[str, Any]) -> Candidate | None:
    if frame["view"] != "full":
        return None
    return Candidate(tuple((x, y) for x, y in frame["poly"]), run["symbology"] != "QRCODE")


def _hit(seen: Sequence[Candidate], place: Candidate | None) -> str:
    assert place is not None
    middle, size = np.mean(place.corners, axis=0), np.ptp(place.corners, axis=0).max()
    near = any(np.linalg.norm(np.mean(one.corners, axis=0) - middle) < 0.3 * size for one in seen)
    return "found" if near else "missed"


def _said(trouble: Trouble | None) -> str:
    return "-" if trouble is None else trouble.value


def _print(table: Table) -> None:
    said = sorted({one for _, one in table})
    print(f"{'':14}" + "".join(f"{one:>12}" for one in said))
    for cause in sorted({one for one, _ in table}):
        print(f"{cause:14}" + "".join(f"{table[cause, one] or '':>12}" for one in said))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--presentations", type=Path, nargs="*", default=())
    folders = parser.parse_args().presentations
    print(machine())
    drawn_causes()
    if folders:
        presentations(folders)


if __name__ == "__main__":
    main()
