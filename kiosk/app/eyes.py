"""The camera of a running kiosk, put together: source, camera thread, fast pass, thorough pass, scanner thread."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from threading import Event

import structlog

from kiosk.app import clock
from kiosk.app.hints import coaching
from kiosk.app.settings import BadSettings, CameraSettings
from kiosk.app.threads import Threads
from kiosk.domain.codes import Symbology
from kiosk.presentation.member import inputs
from kiosk.presentation.member.around import Camera as CameraState
from kiosk.presentation.member.screens import Hint
from kiosk.scanner.cameras.camera import Camera, CameraEnded, CameraHealth, CameraLost, CameraReady
from kiosk.scanner.decoding.corner_squares import find_square_codes
from kiosk.scanner.decoding.decoders import live_decoders
from kiosk.scanner.decoding.fast_pass import FastPass
from kiosk.scanner.decoding.thorough_pass import ThoroughPass
from kiosk.scanner.frames import Frame, LatestFrame
from kiosk.scanner.loop import Scanner
from kiosk.scanner.sighting import Corners
from kiosk.scanner.sources import SourceUnavailable, source_of
from kiosk.scanner.webcam.plugged_in import look_here

log = structlog.get_logger(__name__)


class Eyes:
    """Made by the composition root; `read` gets each code, `tell` what the screen shows, `show` the frames."""

    def __init__(
        self,
        settings: CameraSettings,
        *,
        read: Callable[[str, Symbology, float], None],
        tell: Callable[[inputs.Input], None],
        show: Callable[[Frame], None],
        on_bug: Callable[[str], None],
        on_health: Callable[[CameraHealth], None] = lambda _health: None,
    ) -> None:
        self._settings = settings
        self._read = read
        self._tell = tell
        self._show = show
        self._on_bug = on_bug
        self._on_health = on_health
        self._in_view = False

    @staticmethod
    def at_start(settings: CameraSettings) -> CameraState:
        """How the screen stands to the camera before the first picture."""
        return CameraState.NONE if settings.source in (None, "none") else CameraState.STARTING

    def start(self, threads: Threads, stop: Event) -> None:
        """Start the threads, if there is a camera. Raises BadSettings for what is written like no camera."""
        if self.at_start(self._settings) is CameraState.NONE:
            return
        decoders = live_decoders(self._settings.symbologies, clock.ticks)
        for problem in decoders.problems:
            log.warning("decoder_missing", problem=problem)
        if not decoders.cheap:
            self._tell(inputs.CameraChanged(CameraState.RESTING, decoders.problems[0]))
            return
        frames = LatestFrame()
        camera = self._camera(frames)
        thorough = ThoroughPass(
            decoders.bars,
            decoders.dear,
            find_square_codes,
            ticks=clock.ticks,
            on_fault=lambda _bug: self._on_bug("thorough pass"),
        )

        def submit(text: str, symbology: Symbology, first_seen_at: float, decode_ms: float) -> None:  # noqa: ARG001
            camera.keep_focus()
            self._read(text, symbology, first_seen_at)

        scanner = Scanner(
            frames,
            FastPass(decoders.cheap),
            thorough,
            submit=submit,
            on_sighting=self._located,
            on_several=lambda: self._tell(inputs.Coached(Hint.ONE_AT_A_TIME)),
            on_advice=lambda advice: self._tell(coaching(advice)),
            on_fault=lambda _bug: self._on_bug("scanner"),
        )
        threads.start("thorough pass", partial(thorough.run, stop), thorough.close)
        threads.start("scanner", partial(scanner.run, stop), frames.close)
        threads.start("camera", partial(camera.run, stop), stop.set)

    def _camera(self, frames: LatestFrame) -> Camera:
        shooting = self._settings.shooting
        try:
            source = source_of(str(self._settings.source), shooting)
        except SourceUnavailable as never:  # it is written like no camera
            raise BadSettings(f"setting camera.source: {never.text}") from never
        return Camera(
            source,
            frames,
            ticks=clock.ticks,
            jitter=random.random,
            on_health=self._health,
            on_fault=lambda _bug: self._on_bug("camera"),
            preview=self._show,
            shooting=shooting,
            plugged_in=look_here,
        )

    def _located(self, corners: tuple[Corners, ...], _size: tuple[int, int]) -> None:
        """Only the edge: a code that was answered and is still held up does not light the bracket again."""
        if bool(corners) is not self._in_view:
            self._in_view = bool(corners)
            self._tell(inputs.Located() if corners else inputs.Unlocated())

    def _health(self, health: CameraHealth) -> None:
        self._on_health(health)
        match health:
            case CameraReady():
                self._tell(inputs.CameraChanged(CameraState.READY))
            case CameraLost(text=text):
                self._tell(inputs.CameraChanged(CameraState.RESTING, text))
            case CameraEnded():
                self._tell(inputs.CameraChanged(CameraState.RESTING, "The recording has ended."))
