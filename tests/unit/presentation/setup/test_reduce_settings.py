"""The settings' room: what each input leads to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.staff import StaffRole
from kiosk.presentation.setup import settings_screen as room
from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.gallery import GALLERY, SAM, known
from kiosk.presentation.setup.minute import ENOUGH, SECONDS
from kiosk.presentation.setup.reduce import reduce
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings import Source
from kiosk.presentation.setup.settings_screen import SettingsInput, SettingsScreen, Tone
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wording import verdict_on

OPEN = SettingsScreen(section=Section.SCREEN, known=known())


def after(screen: SettingsScreen, *given: SettingsInput, now: float = 10.0) -> SettingsScreen:
    for one in given:
        screen = reduce(screen, one, now).screen
    return screen


def effects(screen: SettingsScreen, given: SettingsInput, now: float = 10.0) -> list[object]:
    return list(reduce(screen, given, now).effects)


def test_whoever_comes_in_has_the_settings_read_and_the_machine_looked_at() -> None:
    assert effects(SettingsScreen(), room.Came()) == [room.Look(), room.LookAtMachine()]
    assert after(SettingsScreen(), room.Came()).until == 12.0
    assert after(OPEN, room.Came()).until is None


def test_a_setting_is_saved_only_if_it_is_free_and_differs() -> None:
    assert effects(OPEN, room.Changed("screen.volume", 20)) == [room.Save("screen.volume", 20)]
    assert effects(OPEN, room.Changed("screen.volume", 65)) == []
    assert effects(OPEN, room.Changed("log_level", "debug")) == []  # the environment decides
    assert effects(OPEN, room.PutBack("log_level")) == []
    assert effects(OPEN, room.Changed("screen.nothing", 1)) == []
    assert effects(SettingsScreen(), room.Changed("screen.volume", 20)) == []  # not read yet
    served = replace(OPEN, known=known(Source.SERVER))
    assert effects(served, room.Changed("rules.direction", "in_only")) == []
    assert effects(OPEN, room.Changed("rules.direction", "in_only")) == [room.Save("rules.direction", "in_only")]


def test_what_was_done_is_said_and_read_again() -> None:
    said = Phrase(SetupText.SAVED, {"name": "Volume"})
    written = reduce(replace(OPEN, deed=room.Adding()), room.Written(said), 0)
    assert written.screen.notice == room.Notice(Tone.GOOD, said)
    assert written.screen.deed is None
    assert written.effects == (room.Look(),)
    refused = reduce(replace(OPEN, deed=room.Adding()), room.NotWritten(said), 0).screen
    assert (refused.notice and refused.notice.tone, refused.deed) == (Tone.BAD, room.Adding())


def test_what_takes_something_away_is_asked_for_twice() -> None:
    assert effects(OPEN, room.Confirmed()) == []
    asked = after(OPEN, room.Asked(room.Danger.UNPAIR))
    assert effects(asked, room.Confirmed()) == [room.Do(room.Danger.UNPAIR)]
    assert effects(after(asked, room.Cancelled()), room.Confirmed()) == []
    assert effects(after(asked, room.Turned(Section.STAFF)), room.Confirmed()) == []


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (room.NewStaff("  ", "Lee", StaffRole.MANAGER, ""), SetupText.NAME_NEEDED),
        (room.NewStaff("Sam", "Lee", StaffRole.MANAGER, "123"), SetupText.PIN_TOO_SHORT),
    ],
)
def test_a_new_person_has_a_name_and_a_whole_pin(given: SettingsInput, says: SetupText) -> None:
    adding = after(OPEN, room.Began(room.Adding()))
    assert effects(adding, given) == []
    assert after(adding, given).notice == room.Notice(Tone.BAD, Phrase(says))


def test_staff_are_changed_step_by_step_and_not_where_the_server_has_them() -> None:
    given = room.NewStaff(" Sam ", "Lee", StaffRole.MANAGER, "480516")
    assert effects(OPEN, given) == []
    adding = after(OPEN, room.Began(room.Adding()))
    assert effects(adding, given) == [room.AddStaff("Sam", "Lee", StaffRole.MANAGER, "480516")]
    pin = after(OPEN, room.Began(room.SettingPin(SAM)))
    assert effects(pin, room.NewPin("480516")) == [room.GivePin("s-1", "480516")]
    assert effects(pin, room.NewPin("48051")) == []
    gone = after(OPEN, room.Began(room.Removing(SAM)))
    assert effects(gone, room.Confirmed()) == [room.RemoveStaff("s-1")]
    served = replace(OPEN, known=known(Source.SERVER))
    assert after(served, room.Began(room.Adding())).deed is None


def test_no_pin_is_in_a_representation() -> None:
    told = repr((room.NewStaff("Sam", "Lee", StaffRole.MANAGER, "480516"), room.NewPin("480516")))
    made = repr((room.AddStaff("Sam", "Lee", StaffRole.MANAGER, "480516"), room.GivePin("s-1", "480516")))
    assert "480516" not in told + made
    assert "secret-key" not in repr((room.Changed("sync.key", "secret-key"), room.Save("sync.key", "secret-key")))


def test_the_minute_counts_readings_ends_by_itself_and_is_kept_if_it_says_something() -> None:
    begun = reduce(OPEN, room.MinuteWanted(), 100.0)
    assert begun.effects == (room.Watch(True),)
    assert begun.screen.until == 101.0
    assert effects(begun.screen, room.MinuteWanted()) == []
    readings = [room.TestCardRead(ms) for ms in (90.0, 110.0, 100.0, 700.0, 95.0)]
    read = after(begun.screen, *readings, now=110.0)
    assert reduce(read, room.Tick(), 159.0).screen.minute == read.minute
    over = reduce(read, room.Tick(), 100.0 + SECONDS)
    assert over.screen.minute is not None
    assert over.screen.minute.done
    assert over.effects == (room.Watch(False), room.Keep(over.screen.minute), room.LookAtMachine())
    assert verdict_on(over.screen.minute) == Phrase(SetupText.MINUTE_GOOD, {"ms": 100})
    assert after(over.screen, room.TestCardRead(1.0)).minute == over.screen.minute

    few = after(begun.screen, *readings[: ENOUGH - 1])
    seldom = reduce(few, room.Tick(), 100.0 + SECONDS)
    assert seldom.screen.minute is not None
    assert verdict_on(seldom.screen.minute) == Phrase(SetupText.MINUTE_TOO_FEW)
    assert not any(isinstance(effect, room.Keep) for effect in seldom.effects)


def test_whoever_leaves_takes_the_minute_along_and_leaves_nothing_private() -> None:
    busy = replace(GALLERY["health_minute"], deed=room.Adding())
    gone = reduce(busy, room.Went(), 10.0)
    assert gone.effects == (room.Watch(False),)
    assert gone.screen == SettingsScreen(section=busy.section)
    assert reduce(OPEN, room.Went(), 10.0).effects == ()


def test_searching_stands_before_the_section_until_another_is_opened() -> None:
    searching = after(OPEN, room.Searched("  vol "))
    assert searching.search == "vol"
    assert after(searching, room.Turned(Section.LOGS)).search == ""


def test_the_members_screen_rests_and_comes_back() -> None:
    resting = reduce(OPEN, room.RestWanted(True), 0)
    assert resting.effects == (room.Rest(True),)
    assert resting.screen.resting
