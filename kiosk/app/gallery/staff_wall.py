"""The staff's screens, drawn one after the other by the real windows, from values alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.gallery.hanging import Hanging
from kiosk.app.gallery.member_wall import TIME_ZONE
from kiosk.app.gallery.sheets import Picture
from kiosk.domain.places import Policies
from kiosk.domain.staff import StaffMember, StaffRole
from kiosk.presentation.catalogue import Catalogue, Speaker
from kiosk.presentation.desk import gallery as desk
from kiosk.presentation.manager import gallery as manager
from kiosk.presentation.setup import gallery as setup
from kiosk.presentation.staff.rooms import Room
from kiosk.presentation.staff.screens import Open, PinPad, Setting, Surface, Trouble
from kiosk.ui.desk.inbox_page import InboxPage
from kiosk.ui.desk.live_page import LivePage
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.tokens import DARK, LIGHT
from kiosk.ui.formats import BabelFormats, locale_of
from kiosk.ui.manager.charts_page import ChartsPage
from kiosk.ui.manager.evacuation_page import EvacuationPage
from kiosk.ui.manager.inside_page import InsidePage
from kiosk.ui.manager.today_page import TodayPage
from kiosk.ui.manager.visit_rows import PAGE
from kiosk.ui.setup.settings_page import SettingsPage
from kiosk.ui.staff.room import RoomPage
from kiosk.ui.staff.window import StaffWindow

_PLACES = 80
_MARTA = StaffMember(id="s-2", first_name="Marta", last_name="Soler", role=StaffRole.MANAGER)
_DESK = Setting(surface=Surface.DESK)
_PADS = {
    "pin-pad": PinPad(setting=_DESK, until=None),
    "pin-pad-typed": PinPad(setting=_DESK, until=None, digits=4),
    **{
        f"pin-pad-{trouble.value.replace('_', '-')}": PinPad(setting=_DESK, until=None, trouble=trouble)
        for trouble in Trouble
    },
}
_ROOMS: Mapping[Room, Mapping[str, Any]] = {
    Room.LIVE: desk.GALLERY,
    Room.TODAY: manager.TODAY,
    Room.INSIDE: manager.INSIDE,
    Room.INBOX: desk.INBOX_GALLERY,
    Room.CHARTS: manager.CHARTS,
    Room.SETTINGS: setup.GALLERY,
}


@dataclass(frozen=True, slots=True)
class _Means:
    """What pages are made with."""

    resources: Path
    say: Speaker
    formats: BabelFormats

    def day_name(self, day: date) -> str:
        return self.formats.weekday_date(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), self.say.language)


def staff_names() -> Iterator[str]:
    """What the staff's pictures are called."""
    yield from _PADS
    yield from (_shown(room, name) for room, values in _ROOMS.items() for name in values)
    yield from manager.EVACUATION


def staff_wall(hanging: Hanging, resources: Path, catalogue: Catalogue, wanted: str) -> Iterator[Picture]:
    """All staff's screens whose names contain `wanted`."""
    formats = BabelFormats(TIME_ZONE, locale_of(hanging.language))
    means = _Means(resources, Speaker(catalogue, hanging.language), formats)
    yield from _window(hanging, means, wanted)
    yield from _evacuation(hanging, means, wanted)


def _window(hanging: Hanging, means: _Means, wanted: str) -> Iterator[Picture]:
    pages: dict[Room, RoomPage] = {}
    look = Look(means.resources, moving=False, theme=DARK if hanging.theme == "dark" else LIGHT)
    window = StaffWindow(means.resources, means.say, {room: partial(_make, room, pages, means) for room in Room}, look)
    window.resize(*hanging.size)
    window.show()
    for name, pad in _PADS.items():
        if wanted in name:
            window.draw(pad)
            yield _picture(name, window)
    for room, values in _ROOMS.items():
        for name, value in values.items():
            shown = _shown(room, name)
            if wanted in shown:
                window.draw(Open(setting=_DESK, who=_MARTA, room=room, until=900.0))
                _draw(room, pages[room], value)
                yield _picture(shown, window)
    window.draw(_PADS["pin-pad"])
    window.close()


def _shown(room: Room, name: str) -> str:
    return f"{room.value}-{name.removeprefix(f'{room.value}-')}"


def _evacuation(hanging: Hanging, means: _Means, wanted: str) -> Iterator[Picture]:
    page = EvacuationPage(means.resources, means.say, means.formats)
    page.resize(*hanging.size)
    page.show()
    for name, value in manager.EVACUATION.items():
        if wanted in name:
            page.draw(value)
            yield _picture(name, page)
    page.close()


def _make(room: Room, pages: dict[Room, RoomPage], means: _Means, parent: QWidget, look: Look) -> RoomPage:
    page = _page(room, means, parent, look)
    pages[room] = page
    return page


def _page(room: Room, means: _Means, parent: QWidget, look: Look) -> RoomPage:
    say, formats = means.say, means.formats
    match room:
        case Room.LIVE:
            return LivePage(parent, look, say, formats, lambda: desk.AT)
        case Room.INBOX:
            return InboxPage(parent, look, say, formats, lambda: desk.AT)
        case Room.TODAY:
            return _today(TodayPage(parent, look, say, formats, Policies(), day_name=means.day_name, instant=_utc))
        case Room.INSIDE:
            return InsidePage(parent, look, say, formats)
        case Room.CHARTS:
            return ChartsPage(parent, look, say, formats, _PLACES, day_name=means.day_name)
        case Room.SETTINGS:
            return SettingsPage(parent, look, say, formats, lambda: 0.0)


def _utc(wall: datetime) -> datetime:
    return wall.replace(tzinfo=UTC)


def _today(page: TodayPage) -> TodayPage:
    """Its pages of visits are there as soon as they are asked for."""

    def give(listing: int, number: int) -> None:
        page.rows.give(listing, number, [manager.visit(number * PAGE + place) for place in range(PAGE)])

    page.rows.page_wanted.connect(give, Qt.ConnectionType.QueuedConnection)
    return page


def _draw(room: Room, page: RoomPage, value: Any) -> None:
    if room is Room.LIVE:
        live, shown = cast(LivePage, page), cast(desk.Shown, value)
        live.draw(shown.live)
        live.feed.model.begin(len(shown.rows), shown.rows)
        live.draw(shown.live)
    else:
        draw: Callable[[Any], None] = cast(Any, page).draw
        draw(value)


_TURNS = 12
"""Turns of the event loop that charts and rows take at most to be there."""


def _picture(name: str, window: QWidget) -> Picture:
    for _ in range(_TURNS):
        QApplication.processEvents()
    return Picture(name, window.grab().toImage())
