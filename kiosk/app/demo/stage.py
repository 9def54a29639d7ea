"""Who is before the camera, and for how long: one showing after the other, in seconds that are handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, Lock

from kiosk.app.demo.story import Showing
from kiosk.app.demo.view import Scene, View
from kiosk.scanner.frames import Pixels

PAUSE = 0.6
"""Seconds with nobody in view between two showings."""
PATIENCE = 5.0
"""Seconds for which somebody without an answer goes on holding, beyond the time they meant to."""
REACTION = 0.3
"""Seconds that people take to see their answer and move."""
LEAST_REST = 0.4
"""Seconds that a thing is held still at least, however fast the answer: hands are not that quick."""


class Stage:
    """Plays `showings` before a view. `frame` moves its time on; the rest may be called by any thread.

    `held` set: nobody else comes. `over` is set after the last showing. `on_shown(showing, now)` is called when
    one has come to rest, fully in view.
    """

    def __init__(
        self,
        showings: Iterator[Showing],
        view: View,
        on_shown: Callable[[Showing, float], None] | None,
        *,
        pause: float = PAUSE,
        patience: float = PATIENCE,
    ) -> None:
        self.held = Event()
        self.over = Event()
        self._showings, self._view, self._on_shown = showings, view, on_shown
        self._pause, self._patience = pause, patience
        self._lock = Lock()
        self._scene: Scene | None = None
        self._answered = False
        self._paused_for = 0.0
        self._t = 0.0
        self._shown = False
        self._leaving_at: float | None = None

    @property
    def showing(self) -> Showing | None:
        """What is in view, or on its way in or out; None in a pause."""
        with self._lock:
            return None if self._scene is None else self._scene.showing

    def answered(self, code: str | None = None) -> None:
        """The kiosk has answered; if a code is given and another one is shown, the answer came too late."""
        with self._lock:
            if self._scene is not None and code in (None, self._scene.showing.code):
                self._answered = True

    def frame(self, passed: float, now: float) -> Pixels:
        """The picture after another `passed` seconds of the story; `now` is for `on_shown`."""
        scene = self._scene
        if scene is None:
            self._paused_for += passed
            if self._paused_for >= self._pause and not self.held.is_set() and not self.over.is_set():
                self._next()
            return self._view.empty()
        self._t += passed
        if not self._shown and scene.gesture.at_rest(self._t):
            self._shown = True
            if self._on_shown is not None:
                self._on_shown(scene.showing, now)
        self._maybe_leave(scene)
        pixels = self._view.frame(scene, self._t, self._leaving_at)
        if pixels is not None:
            return pixels
        self._clear()
        return self._view.empty()

    def _maybe_leave(self, scene: Scene) -> None:
        gesture = scene.gesture
        if self._leaving_at is not None:
            return
        if self._answered:
            self._leaving_at = max(self._t + REACTION, gesture.arrives + LEAST_REST)
        elif self._t >= gesture.arrives + gesture.rests + self._patience:
            self._leaving_at = self._t

    def _next(self) -> None:
        showing = next(self._showings, None)
        if showing is None:
            self.over.set()
            return
        scene = self._view.prepare(showing)
        with self._lock:
            self._scene, self._answered = scene, False
        self._t, self._shown, self._leaving_at = 0.0, False, None

    def _clear(self) -> None:
        with self._lock:
            self._scene = None
        self._paused_for = 0.0
