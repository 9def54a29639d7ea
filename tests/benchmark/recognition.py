"""What is read on photographs, what is read where nothing is, and what looking costs; beside each library alone.

    python -m tests.benchmark.recognition [--samples FOLDER [--turned DEGREES]] [--costs]

`--samples`: a folder of folders with photographs, each with its text in a .txt file beside it. Folders without texts
hold no code, or codes that no kiosk accepts: there every text is wrong. `--turned` turns all but square codes first;
beyond the border is what is at the border.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter  # noqa: TID251 - a benchmark reads the clock

import numpy as np

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES
from kiosk.scanner.decoding.decoders import file_decoders
from kiosk.scanner.decoding.zxing import ZxingDecoder
from kiosk.scanner.files.picture_file import greys_of
from kiosk.scanner.files.pictures import LARGEST
from kiosk.scanner.frames import Grey
from kiosk.scanner.opencv import cv2
from kiosk.scanner.sources.files import PICTURE_SUFFIXES
from tests.benchmark import cost_of_looking
from tests.benchmark.figures import machine

Read = Callable[[Grey], frozenset[str]]
"""The texts that are read in a picture, comparable."""

CORRECTIONS = {"ean13-2/23": "9784872348880", "ean13-2/28": "9784872348880"}
"""Both show this number, in bars and in digits; the samples' own texts have one that is not in the picture."""
SQUARE = ("aztec", "datamatrix", "qrcode", "pdf417")
"""How the folders begin whose codes are read at any angle by every decoder."""


def comparable(text: str) -> str:
    """Without blanks around it, and without the nought that makes an EAN-13 of a UPC-A."""
    text = text.strip()
    return text[1:] if len(text) == 13 and text.isdecimal() and text.startswith("0") else text


def whole_pictures() -> dict[str, Read]:
    """The project's decoder of pictures and each library alone, for the symbologies that are switched on."""
    decoders = file_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    decoder, problems = decoders.picture, decoders.problems
    assert not problems, problems
    zxing = ZxingDecoder(DEFAULT_SYMBOLOGIES, perf_counter)
    return {
        "kiosk": lambda grey: frozenset(comparable(one.text) for one in decoder.read(grey)),
        "zxing-cpp": lambda grey: frozenset(comparable(one.text) for one in zxing.read(grey)),
        "pyzbar": cost_of_looking.pyzbar_alone(comparable),
    }


def photographs(folder: Path, degrees: float) -> None:
    """A table of right, wrong and missed for each folder and decoder, then what was missed or read wrong."""
    readers = whole_pictures()
    every, scores, remarks = Counter[str](), Counter[tuple[str, str, str]](), []
    for part in sorted(one for one in folder.iterdir() if one.is_dir()):
        with_texts = any(part.glob("*.txt"))
        for path in sorted(one for one in part.iterdir() if one.suffix.lower() in PICTURE_SUFFIXES):
            expected = _expected(path)
            looks = list(greys_of(path.read_bytes(), LARGEST))
            if degrees and not part.name.startswith(SQUARE):
                looks = [_turned(grey, degrees) for grey in looks]
            kind = "with texts" if with_texts else "nothing to accept"
            for one in (part.name, kind):
                every[one] += 1
            for name, read in readers.items():
                texts = next((texts for grey in looks if (texts := read(grey))), frozenset())
                verdict = _verdict(texts, expected)
                for one in (part.name, kind):
                    scores[one, name, verdict] += 1
                if verdict in ("wrong", "missed") and (verdict, name) != ("missed", "pyzbar"):
                    remarks.append(f"{name:10}{verdict:8}{part.name}/{path.stem}: {sorted(texts) or ''}")
    print(f"\n{folder.name}, bars turned by {degrees:g} degrees: right/wrong/missed")
    print(f"{'':18}{'count':>6}" + "".join(f"{name:>15}" for name in readers))
    sums = ("with texts", "nothing to accept")
    for one in (*(name for name in every if name not in sums), *sums):
        cells = ("/".join(str(scores[one, name, v]) for v in ("right", "wrong", "missed")) for name in readers)
        print(f"{one:18}{every[one]:6}" + "".join(f"{cell:>15}" for cell in cells))
    print(*sorted(remarks), sep="\n")


def _expected(path: Path) -> str | None:
    beside = path.with_suffix(".txt")
    if not beside.exists():
        return None
    name = f"{path.parent.name}/{path.stem}"
    return comparable(CORRECTIONS.get(name) or beside.read_bytes().decode("utf-8"))


def _verdict(texts: frozenset[str], expected: str | None) -> str:
    """Where there is nothing to accept, "missed" is as it shall be and is not told."""
    if not texts:
        return "nothing" if expected is None else "missed"
    return "right" if expected in texts else "wrong"


def _turned(grey: Grey, degrees: float) -> Grey:
    """On a canvas that has room for all of it."""
    height, width = grey.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    wide, high = int(width * cos + height * sin) + 1, int(width * sin + height * cos) + 1
    turn[:, 2] += (wide - width) / 2, (high - height) / 2
    way = cv2.INTER_CUBIC
    return np.asarray(cv2.warpAffine(grey, turn, (wide, high), flags=way, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def main() -> None:
    """Print what was asked for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--samples", type=Path)
    options.add_argument("--turned", type=float, default=0.0, metavar="DEGREES")
    options.add_argument("--costs", action="store_true")
    options.add_argument("--seconds", type=float, default=15.0, help="of each scene of --costs")
    chosen = options.parse_args()
    print(machine())
    if chosen.samples is not None:
        photographs(chosen.samples, chosen.turned)
    if chosen.costs:
        cost_of_looking.table(chosen.seconds)


if __name__ == "__main__":
    main()
