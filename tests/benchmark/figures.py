"""What all benchmarks print: medians, tails and spread, beside a limit that was measured in the same run."""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter_ns

Times = Sequence[float]
"""Milliseconds."""


def ticks_ms() -> float:
    """Milliseconds of a clock that is never set, finer than the kiosk's own."""
    return perf_counter_ns() / 1e6


def percentile(times: Times, share: float) -> float:
    """The time that this share of all times does not exceed."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def row(name: str, times: Times) -> str:
    """A line of a table: median, tails, the range."""
    return (
        f"{name:<44} p50 {statistics.median(times):8.2f}  p95 {percentile(times, 0.95):8.2f}  "
        f"p99 {percentile(times, 0.99):8.2f}  max {max(times):8.2f} ms  ({len(times)})"
    )


def ratio(name: str, rounds: Sequence[Times], limits: Sequence[Times]) -> str:
    """How often the limit goes into it: the median of each round against the limit's of the same round."""
    each = [statistics.median(one) / statistics.median(limit) for one, limit in zip(rounds, limits, strict=True)]
    return f"{name:<44} {statistics.median(each):5.2f} × (rounds {min(each):.2f} to {max(each):.2f})"


def machine() -> str:
    """Where the figures come from, and how busy it was."""
    load = os.getloadavg()[0]
    return f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, load {load:.1f}"


class RawFlush:
    """The limit of anything durable: a raw append of 4 KiB and fdatasync, on the same disk."""

    def __init__(self, folder: Path) -> None:
        self._descriptor = os.open(folder / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._block = os.urandom(4096)

    def once(self) -> float:
        """Milliseconds of one append that is on the disk."""
        began = ticks_ms()
        os.write(self._descriptor, self._block)
        os.fdatasync(self._descriptor)
        return ticks_ms() - began

    def close(self) -> None:
        """Give the file back."""
        os.close(self._descriptor)
