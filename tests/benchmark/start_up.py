"""From nothing to "ready to scan": the kiosk, one scan on the command line, the store, and what the imports take.

python tests/benchmark/start_up.py: the goals are 3 s for the kiosk and 20 ms for the store.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.app import clock
from tests.benchmark import figures
from tests.benchmark.figures import ticks_ms
from tests.end_to_end import club, house
from tests.end_to_end.programs import Program, done, environment, kiosk

STORE = """
from pathlib import Path
from time import perf_counter
from kiosk.store.engine import open_store
began = perf_counter()
with open_store(Path({folder!r})) as store, store.read() as connection:
    connection.exec_driver_sql("SELECT count(*) FROM members").scalar()
    print((perf_counter() - began) * 1000)
"""


def until_ready(data: Path) -> float:
    """Milliseconds until the kiosk's log says that it is ready."""
    began = ticks_ms()
    with Program(kiosk("--data", data), **house.settings()) as front:
        front.complains("kiosk_ready")
        took = ticks_ms() - began
        assert front.stop() == 0
    return took


def command(data: Path, *arguments: str) -> float:
    """Milliseconds of a whole command."""
    began = ticks_ms()
    code, _, complained = done("--data", data, *arguments)
    assert code in (0, 1), complained
    return ticks_ms() - began


def python(code: str) -> float:
    """Milliseconds that Python takes to run this and end."""
    began = ticks_ms()
    subprocess.run([sys.executable, "-c", code], env=environment(), check=True)
    return ticks_ms() - began


def store_ready(data: Path) -> float:
    """Milliseconds from SQLAlchemy's being there to the first row."""
    code = STORE.format(folder=str(data))
    said = subprocess.run([sys.executable, "-c", code], env=environment(), check=True, capture_output=True, text=True)
    return float(said.stdout)


def dearest_imports(module: str, most: int = 12) -> list[tuple[float, str]]:
    """Packages by the milliseconds that their own modules take."""
    said = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"import {module}"],
        env=environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    packages: dict[str, float] = {}
    for own, name in re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", said.stderr):
        top = name.split(".")[0]
        packages[top] = packages.get(top, 0.0) + int(own) / 1000
    return sorted(((ms, name) for name, ms in packages.items()), reverse=True)[:most]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        data, document = Path(passing) / "kiosk", Path(passing) / "club.json"
        document.write_text(json.dumps(club.document(clock.now())))
        assert done("--data", data, "import", document)[0] == 0
        measured = {
            "limit: python -c pass": lambda: python("pass"),
            "limit: the libraries of the kiosk alone": lambda: python(
                "import PySide6.QtWidgets, cv2, sqlalchemy, httpx2, pydantic_settings, typer, structlog, zxingcpp"
            ),
            "kiosk: start to kiosk_ready": lambda: until_ready(data),
            "kiosk scan CODE --dry-run, whole": lambda: command(data, "scan", club.ADA, "--dry-run"),
            "kiosk --version, whole": lambda: command(data, "--version"),
            "store ready, without imports": lambda: store_ready(data),
        }
        for measure in measured.values():
            measure()  # files come from the disk once
        times: dict[str, list[float]] = {name: [] for name in measured}
        for _ in range(wanted.rounds):
            for name, measure in measured.items():
                times[name].append(measure())
    print(figures.machine())
    for name, each in times.items():
        print(figures.row(name, each))
    print("\nimports of the kiosk, milliseconds by package (with Python's own measuring on top):")
    for ms, name in dearest_imports("kiosk.app.kiosk, kiosk.__main__"):
        print(f"  {ms:8.1f}  {name}")


if __name__ == "__main__":
    main()
