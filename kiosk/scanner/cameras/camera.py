"""The camera thread's work: keep the newest frame of a source flowing, come what may, and say how it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

import structlog

from kiosk.scanner.cameras.backoff import Backoff
from kiosk.scanner.cameras.watchdog import Watchdog
from kiosk.scanner.frames import Frame, LatestFrame, Pixels, Ticks
from kiosk.scanner.sources import Cause, EndOfPictures, Source, SourceUnavailable
from kiosk.scanner.webcam.exposure import USUAL, Shooting
from kiosk.scanner.webcam.metering import Metering

log = structlog.get_logger(__name__)

LOOKS_EVERY = 0.25
"""Seconds between two looks for a camera that was plugged in, while one is waited for."""
STEADY_AFTER = 2.0
"""Seconds of pictures after which a camera counts as healthy again and the next loss starts the waits anew."""
MEASURED_OVER = 1.0
"""Seconds over which the frames are counted for the rate."""


@dataclass(frozen=True, slots=True)
class CameraReady:
    """Pictures come. Told at the first one, again when the rate is measured and when the size changes."""

    fps: float | None
    """Frames per second as measured; None for the first second."""
    size: tuple[int, int]
    """Width and height in pixels."""
    exposure: float | None = None
    """Seconds for which each picture is exposed; None while the camera decides by itself."""
    lamp_needed: bool = False
    """Even the longest exposure leaves the picture too dark or too noisy to read."""


@dataclass(frozen=True, slots=True)
class CameraLost:
    """No pictures come, and the camera is tried again and again; told anew when the reason changes."""

    cause: Cause
    text: str
    """A sentence for the installer, without any password."""


@dataclass(frozen=True, slots=True)
class CameraEnded:
    """The file that stood in for a camera came to its end."""


CameraHealth = CameraReady | CameraLost | CameraEnded


class Camera:
    """Reads a source in a thread of its own, which the composition root makes with `run`.

    Each frame goes into `newest`, for the decoder, and to `preview`, for the screen; both must return at once.
    `jitter` gives a number from 0 to 1. `plugged_in` is looked at while a lost camera is waited for: once it
    differs, the camera is tried at once. `on_fault` gets what is a bug and not the world's fault; then `run`
    has ended.
    """

    def __init__(
        self,
        source: Source,
        newest: LatestFrame,
        *,
        ticks: Ticks,
        jitter: Callable[[], float],
        on_health: Callable[[CameraHealth], None],
        on_fault: Callable[[Exception], None],
        preview: Callable[[Frame], None] | None = None,
        shooting: Shooting = USUAL,
        plugged_in: Callable[[], object] = lambda: None,
    ) -> None:
        self._source = source
        self._newest = newest
        self._ticks = ticks
        self._jitter = jitter
        self._on_health = on_health
        self._on_fault = on_fault
        self._preview = preview
        self._metering = Metering(shooting)
        self._plugged_in = plugged_in
        self._devices: object = None
        self._read = Event()
        self._watchdog = Watchdog(source.name, ticks())
        self._health: CameraHealth | None = None
        self._backoff = Backoff()
        self._losses = 0
        """Since it was steady last."""
        self._number = 0
        self._ready_since = 0.0
        self._ready_number = 0

    def keep_focus(self) -> None:
        """A code was read, so the focus is where codes are held: let it stay there. From any thread."""
        self._read.set()

    def run(self, stop: Event) -> None:
        """Until `stop` is set or a file ends. Stops within the source's read time-out, at most 2 s."""
        try:
            while not stop.is_set():
                try:
                    self._stream(stop)
                except SourceUnavailable as fault:
                    self._lost(fault)
                finally:
                    self._source.close()
                self._wait(stop)
        except EndOfPictures:
            log.info("camera_ended", camera=self._source.name)
            self._tell(CameraEnded())
        except Exception as bug:
            log.exception("camera_fault", camera=self._source.name)
            self._on_fault(bug)

    def _stream(self, stop: Event) -> None:
        """One connection, from opening to the stop or the first fault."""
        self._devices = self._plugged_in()
        self._source.open()
        self._metering.opened(self._source.lens)
        self._read.clear()
        due = self._ticks()
        self._watchdog.reconnected(due)
        while not stop.is_set():
            pixels = self._source.read()
            now = self._ticks()
            interval = self._source.interval
            if pixels is not None and (self._watchdog.changed(pixels, now) or self._ready() or interval):
                if interval is None:
                    self._meter(pixels, now)
                self._show(pixels, now)
            if interval is None:
                self._watchdog.check(now)
            else:
                due += interval
                stop.wait(max(0.0, due - now))

    def _meter(self, pixels: Pixels, now: float) -> None:
        metering, lamp_needed = self._metering, self._metering.lamp_needed
        metering.look(pixels, now)
        if metering.lamp_needed is not lamp_needed:
            log.warning("lamp_needed" if metering.lamp_needed else "light_enough", camera=self._source.name)
        if self._read.is_set() and self._source.lens is not None:
            self._read.clear()
            self._source.lens.keep_focus()

    def _wait(self, stop: Event) -> None:
        """Until the lost camera is to be tried again: its time has come, or something was plugged in."""
        left = self._backoff.seconds(self._jitter())
        while left > 0 and not stop.wait(min(left, LOOKS_EVERY)):
            left -= LOOKS_EVERY
            if self._plugged_in() != self._devices:
                self._backoff = Backoff()  # its links and rights may come a moment later
                return

    def _show(self, pixels: Pixels, now: float) -> None:
        self._number += 1
        frame = Frame(pixels, self._number, captured_at=now)
        self._newest.put(frame)
        if self._preview is not None:
            self._preview(frame)
        self._seen(frame)

    def _seen(self, frame: Frame) -> None:
        """Tell that pictures come, how many a second, and how large."""
        health = self._health
        if not isinstance(health, CameraReady):
            if self._losses <= 1:
                self._log_ready(frame)
            self._ready_since, self._ready_number = frame.captured_at, frame.number
            self._tell(CameraReady(None, frame.size, self._metering.exposure, self._metering.lamp_needed))
            return
        passed = frame.captured_at - self._ready_since
        fps = health.fps
        if fps is None and passed >= MEASURED_OVER:
            fps = (frame.number - self._ready_number) / passed
        if passed >= STEADY_AFTER:
            self._backoff = Backoff()
            if self._losses > 1:
                self._log_ready(frame)
            self._losses = 0
        self._tell(CameraReady(fps, frame.size, self._metering.exposure, self._metering.lamp_needed))

    def _log_ready(self, frame: Frame) -> None:
        exposure = self._metering.exposure
        exposure_ms = None if exposure is None else round(exposure * 1000, 1)
        log.info("camera_ready", camera=self._source.name, size=frame.size, exposure_ms=exposure_ms)

    def _lost(self, fault: SourceUnavailable) -> None:
        """One line when it is lost; one more if it comes for moments only, and then none until it is steady."""
        self._backoff = self._backoff.failed()
        if not isinstance(self._health, CameraLost):
            self._losses += 1
            if self._losses <= 2:
                event = "camera_lost" if self._losses == 1 else "camera_unsteady"
                log.warning(event, camera=self._source.name, cause=fault.cause.value, text=fault.text)
        self._tell(CameraLost(fault.cause, fault.text))

    def _ready(self) -> bool:
        return isinstance(self._health, CameraReady)

    def _tell(self, health: CameraHealth) -> None:
        """Tell what is new, and nothing twice."""
        if health != self._health:
            self._health = health
            self._on_health(health)
