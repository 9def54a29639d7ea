"""The cameras of the wizard: watched in a thread until one of them sees a code, and let go of."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import structlog

from kiosk.app import clock
from kiosk.app.settings import CameraSettings
from kiosk.scanner.cameras.picking import Candidate, Picked, pick
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.frames import Frame
from kiosk.scanner.sources import SourceUnavailable, source_of
from kiosk.scanner.webcam.plugged_in import cameras_here

log = structlog.get_logger(__name__)

LONGEST = 3600.0
"""Seconds for which cameras are watched; who takes longer presses again."""
ENDS_WITHIN = 5.0


def plugged_in(settings: CameraSettings) -> list[Candidate]:
    """All cameras of this machine, under the ids that last."""
    return [Candidate(one.id, one.name, source_of(one.id, settings.shooting)) for one in cameras_here()]


def chosen(settings: CameraSettings) -> list[Candidate]:
    """The one that is set, wherever it is; none if there is none."""
    if settings.source in (None, "none"):
        return []
    try:
        source = source_of(str(settings.source), settings.shooting)
    except SourceUnavailable:
        return []
    return [Candidate(str(settings.source), source.name, source)]


class Watching:
    """One watch at a time; `stop` returns when the cameras are free again."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()

    def start(
        self,
        candidates: Sequence[Candidate],
        settings: CameraSettings,
        *,
        show: Callable[[str, Frame], None],
        seen: Callable[[Picked], bool],
    ) -> None:
        """Watch; `show` gets pictures by the camera's name, `seen` each code, until it says that this is it.

        Both are called in other threads.
        """
        self.stop()
        decoders = live_decoders(settings.symbologies, clock.ticks)
        if not decoders.cheap or not candidates:
            return
        stop = self._stop = threading.Event()

        def watch() -> None:
            while not stop.is_set():
                try:
                    found = pick(
                        candidates,
                        lambda: FastPass(decoders.cheap),
                        shooting=settings.shooting,
                        seconds=LONGEST,
                        ticks=clock.ticks,
                        stop=stop,
                        on_frame=lambda candidate, frame: show(candidate.name, frame),
                    )
                except Exception:
                    # Ours to mend, and no reason to take the assistant down: typing and choosing still work.
                    log.exception("watching_ended")
                    return
                if found is None or seen(found):
                    return

        self._thread = threading.Thread(target=watch, name="watching cameras", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Watch no more."""
        self._stop.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(ENDS_WITHIN)
        self._thread = None
