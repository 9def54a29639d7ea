"""More of the power cuts that tests/end_to_end/test_the_power_goes.py makes: python tests/benchmark/kills.py [N].

Fails at the first answer that is lost or visit that is there twice, and names the seed; else tells what was seen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmark import figures
from tests.benchmark.figures import ticks_ms
from tests.end_to_end import club, house
from tests.end_to_end.house import Server
from tests.end_to_end.test_the_power_goes import an_evening_of_kills


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=200)
    parser.add_argument("--seed", type=int, default=100)
    wanted = parser.parse_args()
    began = ticks_ms()
    with tempfile.TemporaryDirectory() as passing:
        founded = house.found(Path(passing))
        with house.serving(founded.data) as program:
            print(f"seed {wanted.seed}", flush=True)
            ledger = an_evening_of_kills(Server(founded, program), Path(passing), wanted.seed, wanted.kills)
        kept = [one for one in club.happened(ledger.data) if one.kind in ("checked_in", "checked_out")]
        told = [one for one in ledger.told if one["decision"].startswith("checked")]
    seconds = (ticks_ms() - began) / 1000
    print(f"{figures.machine()}; {ledger.kills} kills in {seconds:.0f} s, {ledger.kills / seconds:.1f} a second")
    print(f"{len(told)} answers given, all kept; {len(kept)} kept, {len(kept) - len(told)} of them by a scan that the")
    print("kill cut off before its answer; none twice, here or at the server")


if __name__ == "__main__":
    main()
