"""The settings' room, put together: it reads through the office, writes kiosk.toml there and the store at the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import structlog
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.app.cards.test_card import test_card
from kiosk.app.settings import BadSettings, Settings, read_settings
from kiosk.app.setup import kept_minutes
from kiosk.app.setup.changing import Refused, write_to_file, write_to_store
from kiosk.app.setup.checks import Machine as CheckedMachine
from kiosk.app.setup.checks import look_at
from kiosk.app.setup.controls import Controls
from kiosk.app.setup.current import Here, what_is_known
from kiosk.app.setup.support import write_support_file
from kiosk.app.staff.parts import Parts, RoomMaker
from kiosk.domain.outcomes import NotDone, Outcome
from kiosk.domain.repair import NotPossible
from kiosk.domain.staff import StaffMember
from kiosk.presentation.setup import settings_screen as room
from kiosk.presentation.setup.checks import Check, Phrase, Topic
from kiosk.presentation.setup.kinds import Value
from kiosk.presentation.setup.known import Known
from kiosk.presentation.setup.minute import ReadTimes
from kiosk.presentation.setup.reduce import reduce
from kiosk.presentation.setup.settings import setting
from kiosk.presentation.setup.settings_screen import SettingsEffect, SettingsInput, SettingsScreen
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wording import label_of
from kiosk.scanner.readers.learning import TEST_TEXT
from kiosk.services import exchange, staffing
from kiosk.settings_file import BrokenSettingsFile, change_settings, settings_file
from kiosk.store.engine import Store
from kiosk.ui.drawing.look import Look
from kiosk.ui.setup.settings_page import SettingsPage
from kiosk.ui.staff.machine import Machine
from kiosk.ui.ui_thread import UiThread

log = structlog.get_logger(__name__)

T = TypeVar("T")

_OF_MEMBERS = frozenset({Topic.CAMERA, Topic.LAST_SCAN, Topic.SOUND})
"""Looked at only where the members' screen is."""


def settings_room(parts: Parts, controls: Controls) -> RoomMaker:
    """Makes the room; `controls` reach the program that it runs in."""
    here = Here(parts.data, parts.location.id, _began_with())

    def make(parent: QWidget, look: Look) -> SettingsPage:
        page = SettingsPage(parent, look, parts.say, parts.formats, parts.ticks)
        _SettingsRoom(page, parts, controls, here)
        return page

    return make


class _SettingsRoom(QObject):
    """Lives as long as its page: brings inputs to the value, and has its effects done."""

    def __init__(self, page: SettingsPage, parts: Parts, controls: Controls, here: Here) -> None:
        super().__init__(page)
        self._parts = parts
        self._controls = controls
        self._here = here
        self._ui = UiThread()
        self._resting = False
        self._machine: Machine[SettingsScreen, SettingsInput, SettingsEffect] = Machine(
            SettingsScreen(members_here=self._controls.rest is not None),
            reduce,
            draw=page.draw,
            act=self._act,
            tick=room.Tick(),
            now=parts.ticks,
            parent=self,
        )
        page.given.connect(self._machine.take)
        page.draw(self._machine.value)

    def _act(self, effect: SettingsEffect) -> None:
        match effect:
            case room.Look():
                self._ask(self._known, self._learned, about="settings")
            case room.LookAtMachine():
                self._ask(self._checks, self._checked, about="how the machine is")
            case room.Save(key=key, value=value):
                self._save(key, value)
            case room.Reset(key=key):
                self._ask(lambda _store: write_to_file(key, None), partial(self._saved, key, SetupText.PUT_BACK))
            case room.Restart():
                self._controls.restart()
            case room.Rest(resting=resting) if self._controls.rest is not None:
                self._resting = resting
                log.info("members_screen_rests" if resting else "members_screen_is_back", by=self._by())
                self._controls.rest(resting)
            case room.Watch(watching=watching):
                self._controls.watch_test_card(self._card_read if watching else None)
            case room.Keep(minute=minute):
                self._ask(lambda _store: kept_minutes.keep(self._parts.data, minute, self._parts.now()), lambda _: None)
            case room.SaveSupport():
                self._file(f"support-{self._parts.now():%Y%m%d-%H%M}.zip", self._support, SetupText.SUPPORT_SAVED)
            case room.PrintCard():
                self._file("test-card.svg", _draw_card, SetupText.CARD_SAVED)
            case room.Do(danger=danger):
                self._do(danger)
            case room.AddStaff() | room.GivePin() | room.RemoveStaff():
                self._staff(effect)
            case room.Rest():
                pass

    # ---------------------------------------------------------------- looking

    def _known(self, store: Store) -> Known | str:
        try:
            return what_is_known(store, self._here)
        except BadSettings as bad:
            return str(bad)

    def _learned(self, known: Known | str) -> None:
        if isinstance(known, str):
            self._machine.take(room.NotWritten(Phrase(SetupText.NOT_SAVED, {"why": known})))
        else:
            self._machine.take(room.Learned(known))

    def _checks(self, store: Store) -> tuple[tuple[Check, ...], ReadTimes]:
        pulse = self._controls.pulse()
        machine = CheckedMachine(
            settings=self._parts.settings,
            data=self._parts.data,
            location_id=self._parts.location.id,
            now=self._parts.now(),
            new_id=self._parts.new_id,
            pulse=pulse,
        )
        checks = look_at(store, machine)
        if self._controls.rest is None:
            checks = tuple(check for check in checks if check.name not in _OF_MEMBERS)
        return checks, ReadTimes(pulse.read, kept_minutes.kept(self._parts.data))

    def _checked(self, found: tuple[tuple[Check, ...], ReadTimes]) -> None:
        self._machine.take(room.Checked(*found, resting=self._resting))

    def _card_read(self, ms: float) -> None:
        """In the reader's thread."""
        self._ui.call(lambda: self._machine.take(room.TestCardRead(ms)))

    # ---------------------------------------------------------------- changing

    def _save(self, key: str, value: Value) -> None:
        log.info("setting_changed", key=key, by=self._by())
        if setting(key).in_store:
            self._order(
                lambda store: write_to_store(store, self._parts.location.id, key, value, self._parts.now()),
                partial(self._done, SetupText.SAVED, self._name(key)),
            )
        else:
            self._ask(lambda _store: write_to_file(key, value), partial(self._saved, key, SetupText.SAVED_AT_RESTART))

    def _saved(self, key: str, text: SetupText, refused: Refused | None) -> None:
        if refused is None:
            self._done(text, self._name(key), None)
        else:
            self._machine.take(room.NotWritten(Phrase(SetupText.NOT_SAVED, {"why": refused.why})))

    def _done(self, text: SetupText, name: str, _result: object) -> None:
        self._machine.take(room.Written(Phrase(text, {"name": name})))

    def _do(self, danger: room.Danger) -> None:
        log.warning("danger", what=danger.value, by=self._by())
        match danger:
            case room.Danger.FETCH_ALL:
                self._order(_start_over, partial(self._done, SetupText.FETCH_ALL_DONE, ""))
            case room.Danger.UNPAIR:
                self._ask(lambda _store: _unpair(), partial(self._saved, "sync.url", SetupText.UNPAIR_DONE))

    def _staff(self, effect: room.AddStaff | room.GivePin | room.RemoveStaff) -> None:
        """A PIN is hashed in the office, which takes a while, and written at the desk."""
        match effect:
            case room.AddStaff(first_name=first, last_name=last, role=role, pin=pin):

                def add(hashed: str | None) -> None:
                    self._order(
                        lambda store: staffing.add_staff(
                            store, first, last, role, new_id=self._parts.new_id, pin_hash=hashed
                        ),
                        lambda who: self._done(SetupText.ADDED, who.first_name, None),
                    )

                if pin:
                    self._hash(pin, None, add)
                else:
                    add(None)
            case room.GivePin(staff_id=staff_id, pin=pin):
                name = self._first_name(staff_id)
                self._hash(
                    pin,
                    staff_id,
                    lambda hashed: self._order(
                        lambda store: staffing.set_pin(store, staff_id, hashed),
                        partial(self._done, SetupText.PIN_GIVEN, name),
                    ),
                )
            case room.RemoveStaff(staff_id=staff_id):
                self._order(
                    lambda store: staffing.remove_staff(store, staff_id),
                    partial(self._done, SetupText.REMOVED, self._first_name(staff_id)),
                )

    def _hash(self, pin: str, staff_id: str | None, then: Callable[[str], None]) -> None:
        def hashed(store: Store) -> str | NotPossible:
            try:
                return staffing.hashed_pin(store, pin, staff_id)
            except NotPossible as gap:
                return gap

        def go_on(outcome: str | NotPossible) -> None:
            if isinstance(outcome, NotPossible):
                self._not_done(str(outcome))
            else:
                then(outcome)

        self._ask(hashed, go_on)

    # ---------------------------------------------------------------- files

    def _file(self, name: str, make: Callable[[Store, Path], None], text: SetupText) -> None:
        file = self._parts.data / name

        def write(store: Store) -> str | None:
            try:
                make(store, file)
            except OSError as failed:
                return str(failed)
            return None

        def told(why: str | None) -> None:
            if why is None:
                self._machine.take(room.Written(Phrase(text, {"file": str(file)})))
            else:
                self._not_done(why)

        self._ask(write, told)

    def _support(self, store: Store, file: Path) -> None:
        write_support_file(
            file,
            log_folder=self._parts.data / "logs",
            settings=settings_file(),
            checks=self._checks(store)[0],
            now=self._parts.now(),
        )

    # ---------------------------------------------------------------- ways

    def _ask(self, read: Callable[[Store], T], then: Callable[[T], None], *, about: str = "") -> None:
        self._parts.office.ask(read, partial(self._came, then), about=about)

    def _order(self, work: Callable[[Store], T], then: Callable[[T], None]) -> None:
        self._parts.order(work, partial(self._came, then))

    def _came(self, then: Callable[[T], None], outcome: Outcome[T]) -> None:
        if isinstance(outcome, NotDone):
            self._not_done(outcome.sentence)
        else:
            then(outcome.value)

    def _not_done(self, why: str) -> None:
        sentence = why[:1].upper() + why[1:].rstrip(".") + "."
        self._machine.take(room.NotWritten(Phrase(SetupText.NOT_SAVED, {"why": sentence})))

    def _name(self, key: str) -> str:
        return label_of(setting(key), self._machine.value.known, self._parts.say)

    def _first_name(self, staff_id: str) -> str:
        known = self._machine.value.known
        people: list[StaffMember] = [] if known is None else [one.who for one in known.staff]
        return next((one.first_name for one in people if one.id == staff_id), "")

    def _by(self) -> str:
        who = self._parts.who()
        return "" if who is None else who.id


def _began_with() -> Settings | None:
    """What kiosk.toml and the environment say at the start of the program; None if they cannot be read any more."""
    try:
        return read_settings()
    except BadSettings:
        return None


def _start_over(store: Store) -> None:
    with store.write() as connection:
        exchange.start_over(connection)


def _unpair() -> Refused | None:
    try:
        change_settings({"sync.url": None, "sync.key": None})
    except (BrokenSettingsFile, OSError) as failed:
        return Refused(str(failed))
    return None


def _draw_card(_store: Store, file: Path) -> None:
    file.write_text(test_card(TEST_TEXT), "utf-8")
