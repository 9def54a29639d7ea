"""The first-run wizard, put together: its window, its cameras and sounds, and one thread that does what takes a while.

It runs before the kiosk does, so that thread alone writes the store.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import structlog
from PySide6.QtWidgets import QApplication

from kiosk.app import clock
from kiosk.app.backbone import find_place
from kiosk.app.cards.test_card import test_card
from kiosk.app.cli.reader import settings_of
from kiosk.app.qt_start import StopSignals
from kiosk.app.resources import resource
from kiosk.app.rounds import NotSetUp
from kiosk.app.settings import BadSettings, CameraSettings, Settings, read_settings
from kiosk.app.setup import progress
from kiosk.app.setup.changing import write_to_file
from kiosk.app.setup.founding import CannotLoad, Loading
from kiosk.app.setup.offers import offers, place_here
from kiosk.app.setup.pairing import pair
from kiosk.app.setup.picking import Watching, chosen, plugged_in
from kiosk.app.setup.samples import Samples
from kiosk.app.staff.office import Office
from kiosk.app.translations import open_catalogue
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.domain.repair import NotPossible
from kiosk.domain.staff import StaffRole
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.setup import wizard_inputs as w
from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.kinds import Value
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wizard import PickedCamera, Road, Step, Wizard
from kiosk.presentation.setup.wizard_inputs import WizardEffect, WizardInput
from kiosk.presentation.setup.wizard_reduce import reduce
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.protocol.pairing import Invitation, read_invitation
from kiosk.scanner.cameras.picking import Picked
from kiosk.scanner.cameras.verdict import remark_on_light
from kiosk.scanner.frames import Frame
from kiosk.scanner.readers.learning import TEST_TEXT, End, Learned, Stroke, Trouble, learn
from kiosk.services import staffing
from kiosk.services.founding import found_club
from kiosk.settings_file import BrokenSettingsFile, change_settings
from kiosk.store.engine import Store
from kiosk.sync.client import SyncFault
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT, Scale
from kiosk.ui.setup.strokes import Key
from kiosk.ui.setup.wizard_window import WizardWindow
from kiosk.ui.staff.machine import Machine
from kiosk.ui.ui_thread import UiThread

log = structlog.get_logger(__name__)

T = TypeVar("T")

_TROUBLES = {
    Trouble.CAPS_LOCK: WizardText.SCANNER_CAPS,
    Trouble.TOO_SHORT: WizardText.SCANNER_SHORT,
    Trouble.OTHER_TEXT: WizardText.SCANNER_OTHER,
}


class SetUp:
    """One wizard over one store; `run` ends when it is finished or its window is closed."""

    def __init__(self, settings: Settings, store: Store, application: QApplication, *, data: Path) -> None:
        self._settings, self._data, self._application = settings, data, application
        self._catalogue = open_catalogue(resource("translations"))
        say = Speaker(self._catalogue, self._catalogue.language(settings.screen.language, "en"))
        look = Look(resource(), theme=DARK if settings.screen.theme == "dark" else LIGHT)
        self._ui = UiThread()
        self._office = Office(store, self._ui.call)
        self._worker = threading.Thread(target=self._office.run, name="office", daemon=True)
        self._loading = Loading(clock.now, clock.ticks)
        self._watching = Watching()
        self._finished = False
        self.window = WizardWindow(resource(), say, look, offers(data), test_card(TEST_TEXT))
        self._samples = Samples(self.window, self._catalogue, partial(self._failed, WizardText.NOT_KEPT))
        self.machine: Machine[Wizard, WizardInput, WizardEffect] = Machine(
            self._first(settings, store),
            reduce,
            draw=self.window.draw,
            act=self._act,
            tick=w.Tick(),
            now=clock.ticks,
        )
        self.window.given.connect(self.machine.take)
        self.window.strokes.scanned.connect(self._scanned)
        self.window.closed.connect(application.quit)

    def run(self) -> bool:
        """Show it until it is finished (True) or broken off."""
        signals = StopSignals(self._application.quit)
        try:
            self.open()
            self._application.exec()
        finally:
            self.close()
            signals.close()
        return self._finished

    def open(self) -> None:
        """Show the window and begin where it was broken off."""
        self._worker.start()
        size = self._settings.screen.size
        if size == "full":
            self.window.showFullScreen()
        else:
            width, _, height = size.partition("x")
            self.window.resize(int(width), int(height))
            self.window.show()
        self.machine.start()
        self._act(w.Enter(self.machine.value.step))

    def close(self) -> None:
        """Let go of everything."""
        self._watching.stop()
        self._office.close()
        if self._worker.is_alive():
            self._worker.join()
        self._ui.close()
        self.machine.stop()
        self._samples.close()
        self.window.close()

    def _first(self, settings: Settings, store: Store) -> Wizard:
        there = self._application.primaryScreen().size()
        fresh = Wizard(
            since=clock.ticks(),
            place=place_here(settings.screen.language),
            pitch=settings.screen.px_per_mm or Scale.of(there.width(), there.height()).px_per_mm,
            elsewhere=_elsewhere(settings.camera),
            mirrored=settings.camera.mirror,
            volume=settings.screen.volume,
            details=settings.screen.show_details,
            occupancy=settings.screen.occupancy,
            road=_road(settings, store),
            server="" if settings.sync.url is None else str(settings.sync.url),
        )
        return progress.go_on(self._data, fresh)

    # ---------------------------------------------------------------- what is to be done

    def _act(self, effect: WizardEffect) -> None:
        match effect:
            case w.Keep(settings=settings):
                self._ask(lambda _store: _keep(settings), self._kept)
            case w.Remember():
                self._remember()
            case w.Enter(step=step):
                self._entered(step)
            case w.Leave() | w.ReadQr(on=False):
                self._watching.stop()
            case w.Pick():
                self._entered(Step.CAMERA)
            case w.ReadQr():
                camera = self._camera()
                self._watching.start(chosen(camera), camera, show=lambda _name, _frame: None, seen=self._qr_seen)
            case w.PlayThree(volume=volume):
                self._samples.play_three(volume)
            case w.ShowSample(what=what):
                self._samples.show(what, self.machine.value)
            case w.MakeCard():
                file = self._data / "test-card.svg"
                self._ask(lambda _store: _written(file, test_card(TEST_TEXT)), partial(self._card_made, file))
            case w.Finish():
                self._finished = True
                progress.forget(self._data)
                self._application.quit()
            case w.Pair() | w.Found() | w.Load() | w.AddStaff():
                self._slow(effect)

    def _entered(self, step: Step) -> None:
        if step is Step.CAMERA:
            camera = self._camera()
            there = plugged_in(camera)
            self.machine.take(w.CamerasFound(tuple(one.name for one in there)))
            self._watching.start(there, camera, show=self._show_frame, seen=self._picked)
        elif step is Step.PEOPLE:
            self._ask(staffing.staff_list, lambda staff: self.machine.take(w.StaffKnown(staff)))

    def _slow(self, effect: w.Pair | w.Found | w.Load | w.AddStaff) -> None:
        match effect:
            case w.Pair(code=code, address=address):
                self._try(
                    lambda _store: pair(Invitation(address, code), new_id=clock.new_id, now=clock.now),
                    lambda _paired: self.machine.take(w.Connected(Road.SERVER, address)),
                    WizardText.NOT_PAIRED,
                )
            case w.Found(place=place):
                self._try(
                    lambda store: found_club(store, place.name.strip(), place.time_zone, place.currency, clock.now()),
                    lambda _ident: self.machine.take(w.Connected(Road.ALONE)),
                    WizardText.NOT_KEPT,
                )
            case w.Load(file=file):
                self._try(
                    lambda store: (
                        self._loading.from_file(store, Path(file)) if file else self._loading.from_server(store)
                    ),
                    lambda loaded: self.machine.take(w.Came(loaded)),
                    WizardText.LOAD_FAILED,
                )
            case w.AddStaff(first_name=first, last_name=last, role=role, pin=pin):
                self._try(
                    lambda store: _add(store, first, last, role, pin),
                    lambda _who: self._entered(Step.PEOPLE),
                    WizardText.NOT_KEPT,
                )

    # ---------------------------------------------------------------- cameras, scanners, sounds, samples

    def _camera(self) -> CameraSettings:
        """As kiosk.toml says now: the wizard has just written it."""
        try:
            return read_settings().camera
        except BadSettings:
            return self._settings.camera

    def _show_frame(self, name: str, frame: Frame) -> None:
        self.window.camera.post(name, frame.pixels)

    def _picked(self, picked: Picked) -> bool:
        """In the watching thread: this is the camera."""
        light = remark_on_light(picked.light)
        told = w.CameraPicked(PickedCamera(picked.candidate.name, light.text, light.good))
        address = picked.candidate.address

        def keep() -> None:
            self.machine.take(told)
            self._ask(lambda _store: _keep((("camera.source", address),)), self._kept)

        self._ui.call(keep)
        return True

    def _qr_seen(self, picked: Picked) -> bool:
        """In the watching thread: the server's QR code, or another one."""
        invitation = read_invitation(picked.text)
        if invitation is None:
            return False
        self._ui.call(lambda: self.machine.take(w.CodeGiven(invitation.code, invitation.url)))
        return True

    def _scanned(self, keys: tuple[Key, ...], end: str) -> None:
        found = learn([Stroke(key.text, key.place, key.shift) for key in keys], End(end))
        if isinstance(found, Learned):
            self._ask(lambda _store: _keep_reader(found), self._kept)
            self.machine.take(w.ScannerLearned())
        else:
            self.machine.take(w.NotLearned(Phrase(_TROUBLES[found.trouble], {"number": found.came})))

    def _card_made(self, file: Path, why: str | None) -> None:
        if why is None:
            self.machine.take(w.Told(Phrase(SetupText.CARD_SAVED, {"file": str(file)})))
        else:
            self._failed(WizardText.NOT_KEPT, why)

    # ---------------------------------------------------------------- ways

    def _remember(self) -> None:
        value, now = self.machine.value, clock.ticks()
        self._ask(lambda _store: _guarded(lambda: progress.remember(self._data, value, now)), self._kept)

    def _kept(self, why: str | None) -> None:
        if why is not None:
            self._failed(WizardText.NOT_KEPT, why)

    def _try(self, work: Callable[[Store], T], then: Callable[[T], None], text: WizardText) -> None:
        """`work` in the office; what the world or the rules have against it becomes a sentence."""

        def guarded(store: Store) -> T | _Why:
            try:
                return work(store)
            except (SyncFault, CannotLoad, NotPossible, BrokenSettingsFile, OSError) as fault:
                return _Why(str(fault))

        def told(result: T | _Why) -> None:
            if isinstance(result, _Why):
                self._failed(text, result.words)
            else:
                then(result)

        self._ask(guarded, told)

    def _ask(self, work: Callable[[Store], T], then: Callable[[T], None]) -> None:
        def came(outcome: Outcome[T]) -> None:
            if isinstance(outcome, NotDone):
                self._failed(WizardText.NOT_KEPT, outcome.sentence)
            else:
                then(outcome.value)

        self._office.ask(work, came)

    def _failed(self, text: WizardText, why: str) -> None:
        log.warning("set_up_step_failed", step=self.machine.value.step.value)
        sentence = why[:1].upper() + why[1:].rstrip(".") + "."
        self.machine.take(w.Failed(Phrase(text, {"why": sentence})))


class _Why:
    def __init__(self, words: str) -> None:
        self.words = words


def _road(settings: Settings, store: Store) -> Road | None:
    """Where the members come from already, on a kiosk that is set up once more."""
    if settings.sync.url is not None and settings.sync.key is not None:
        return Road.SERVER
    try:
        find_place(store, settings)
    except NotSetUp:
        return None
    return Road.ALONE


def _elsewhere(camera: CameraSettings) -> bool:
    """Whether what members hold their codes before is reached in another way than by a plug."""
    source = camera.source or ""
    return "://" in source or (Path(source).exists() and not source.isdecimal())


def _guarded(work: Callable[[], object]) -> str | None:
    try:
        work()
    except (BrokenSettingsFile, OSError) as failed:
        return str(failed)
    return None


def _keep(settings: tuple[tuple[str, Value], ...]) -> str | None:
    for key, value in settings:
        refused = write_to_file(key, value)
        if refused is not None:
            return refused.why
    return None


def _keep_reader(found: Learned) -> str | None:
    keys = {f"reader.{key}": value for key, value in settings_of(found).items()}
    return _guarded(lambda: change_settings(keys))


def _written(file: Path, text: str) -> str | None:
    return _guarded(lambda: file.write_text(text, "utf-8"))


def _add(store: Store, first: str, last: str, role: StaffRole, pin: str) -> None:
    staffing.add_staff(store, first, last, role, new_id=clock.new_id, pin_hash=staffing.hashed_pin(store, pin))
