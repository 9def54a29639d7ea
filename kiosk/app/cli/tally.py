"""What `kiosk decode --stats` counts: files, decoding times, and codes that were known beforehand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

from kiosk.scanner.decoding.decoder import Decoder
from kiosk.scanner.frames import Grey, Ticks
from kiosk.scanner.sighting import Sighting


@dataclass(slots=True)
class Tally:
    """Counts, and milliseconds of each look at a picture."""

    with_code: int = 0
    without: int = 0
    unreadable: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0
    looks: list[float] = field(default_factory=list)

    def count(self, texts: Collection[str], known: str | None) -> None:
        """A file was read. `known`: what a text file beside it says is in it."""
        if texts:
            self.with_code += 1
        else:
            self.without += 1
        if known is None:
            return
        expected = _expected(known, texts)
        if not expected.issuperset(texts):
            self.wrong += 1
        elif expected.issubset(texts):
            self.right += 1
        else:
            self.missed += 1

    def lines(self, seconds: float) -> Sequence[str]:
        """What is said of it, after a run of so many seconds."""
        files = self.with_code + self.without + self.unreadable
        kinds = f"{self.with_code} with a code, {self.without} without, {self.unreadable} unreadable"
        told = [f"{files} {'file' if files == 1 else 'files'} in {seconds:.1f} s: {kinds}"]
        if self.looks:
            spent = sum(self.looks)
            slow = quantiles(self.looks, n=20)[-1] if len(self.looks) > 1 else self.looks[0]
            told.append(
                f"pictures looked at: {len(self.looks)}, median {median(self.looks):.1f} ms, 95 % within {slow:.1f} ms,"
                f" {spent / 1000:.1f} s in all, {1000 * len(self.looks) / spent:.0f} a second"
            )
        if known := self.right + self.wrong + self.missed:
            told.append(
                f"files with their text beside them: {known}, {self.right} right, {self.wrong} wrong,"
                f" {self.missed} not read"
            )
        return told


def _expected(known: str, texts: Collection[str]) -> set[str]:
    """The texts that a text file names: all of it, where one code has several lines, or a code on each line."""
    whole = known.strip("\r\n")
    if whole in texts:
        return {whole}
    return {line.strip() for line in known.splitlines() if line.strip()}


class Timed:
    """A decoder whose looks are timed."""

    def __init__(self, decoder: Decoder, ticks: Ticks, tally: Tally) -> None:
        self._decoder = decoder
        self._ticks = ticks
        self._tally = tally

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        """What the decoder reads."""
        began = self._ticks()
        read = self._decoder.read(grey)
        self._tally.looks.append((self._ticks() - began) * 1000)
        return read
