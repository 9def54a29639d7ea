"""The first-run wizard: the way on, the way back, and what each answer leads to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.staff import ListedStaff, StaffMember, StaffRole
from kiosk.presentation.setup import wizard_inputs as w
from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.lockdown import recipe
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wizard import Loaded, PickedCamera, Place, Road, SeenBy, Step, Wizard
from kiosk.presentation.setup.wizard_inputs import WizardInput
from kiosk.presentation.setup.wizard_reduce import MEANT_NO, reduce
from kiosk.presentation.setup.wizard_texts import WizardText

PLACE = Place(name="Uptown", time_zone="Europe/Madrid")
MAX = ListedStaff(StaffMember(id="s-9", first_name="Max", last_name="Bell", role=StaffRole.MANAGER), has_pin=True)
READY = Wizard(since=100.0, place=PLACE, road=Road.ALONE, staff=(MAX,), safe=True)


def at(step: Step) -> Wizard:
    return replace(READY, step=step)


def after(wizard: Wizard, *given: WizardInput, now: float = 100.0) -> Wizard:
    for one in given:
        wizard = reduce(wizard, one, now).screen
    return wizard


def effects(wizard: Wizard, given: WizardInput) -> list[object]:
    return list(reduce(wizard, given, 100.0).effects)


def test_twelve_steps_lead_to_the_end_in_their_order_and_say_how_long_it_took() -> None:
    wizard, seen = READY, [READY.step]
    while not wizard.finished:
        wizard = after(wizard, w.Next(), now=412.0)
        seen.append(wizard.step)
    assert seen == [*Step, Step.TRY]
    assert wizard.done == frozenset(Step)
    assert wizard.took == 312.0
    assert effects(wizard, w.StartWanted()) == [w.Finish()]
    assert effects(READY, w.StartWanted()) == []


def test_three_steps_cannot_be_skipped() -> None:
    skippable = [step for step in Step if after(at(step), w.Skip()) != at(step)]
    assert skippable == [step for step in Step if step not in (Step.PLACE, Step.CONNECT, Step.PEOPLE)]
    assert after(at(Step.SIZE), w.Skip()).skipped == {Step.SIZE}
    assert all(not isinstance(one, w.Keep) for one in effects(at(Step.SIZE), w.Skip()))


@pytest.mark.parametrize(
    "shut",
    [
        replace(READY, place=Place(name="  ")),
        replace(at(Step.CONNECT), road=None),
        replace(at(Step.CONNECT), busy=True),
        replace(at(Step.PEOPLE), staff=()),
        replace(at(Step.PEOPLE), staff=(replace(MAX, has_pin=False),)),
        replace(at(Step.PEOPLE), staff=(ListedStaff(replace(MAX.who, role=StaffRole.RECEPTIONIST), True),)),
        replace(at(Step.PRIVACY), safe=False),
        replace(at(Step.LOAD), busy=True),
    ],
)
def test_the_way_on_is_shut_until_a_step_has_what_the_next_ones_need(shut: Wizard) -> None:
    assert after(shut, w.Next()) == shut


def test_a_server_has_the_people_so_none_are_needed_here() -> None:
    assert after(replace(at(Step.PEOPLE), staff=(), road=Road.SERVER), w.Next()).step is Step.LOCK


@pytest.mark.parametrize(
    ("wizard", "kept"),
    [
        (READY, (("screen.language", "en"),)),
        (replace(at(Step.SURFACE), seen_by=SeenBy.BOTH), (("desk.window", "second_screen"),)),
        (replace(at(Step.SIZE), pitch=5.5601), (("screen.px_per_mm", 5.56),)),
        (replace(at(Step.CAMERA), mirrored=False), (("camera.mirror", False),)),
        (replace(at(Step.SOUND), volume=40), (("screen.volume", 40),)),
        (replace(at(Step.PRIVACY), details=True), (("screen.show_details", True), ("screen.occupancy", False))),
        (at(Step.TRY), (("device.wizard_done", True),)),
    ],
)
def test_what_a_step_found_is_written_when_it_is_left_forwards(wizard: Wizard, kept: object) -> None:
    assert w.Keep(kept) in effects(wizard, w.Next())  # type: ignore[arg-type]
    assert all(not isinstance(one, w.Keep) for one in effects(wizard, w.Back()))


def test_on_without_a_camera_is_a_scanner_only_but_a_camera_elsewhere_stays() -> None:
    none = replace(at(Step.CAMERA), cameras=())
    picked = PickedCamera("C920", "Good.", True)
    assert w.Keep((("camera.source", "none"), ("camera.mirror", True))) in effects(none, w.Next())
    for there in (
        at(Step.CAMERA),
        replace(none, cameras=("C920",)),
        replace(none, elsewhere=True),
        replace(none, picked=picked),
    ):
        assert w.Keep((("camera.mirror", True),)) in effects(there, w.Next())
    assert all(not isinstance(one, w.Keep) for one in effects(none, w.Skip()))


def test_each_step_lets_go_of_the_last_one_and_is_remembered() -> None:
    assert effects(at(Step.CAMERA), w.Next())[1:] == [w.Leave(Step.CAMERA), w.Remember(), w.Enter(Step.SCANNER)]
    back = reduce(at(Step.SCANNER), w.Back(), 0)
    assert back.screen.step is Step.CAMERA
    assert w.Leave(Step.SCANNER) in back.effects
    assert after(READY, w.Back()) == READY
    over = replace(at(Step.TRY), took=1.0)
    assert not after(over, w.Back()).finished


def test_the_third_sound_meant_no() -> None:
    assert after(READY, w.Heard(MEANT_NO)).note == Phrase(WizardText.HEARD_RIGHT)
    wrong = after(READY, w.Heard(0))
    assert (wrong.note, wrong.good) == (Phrase(WizardText.HEARD_WRONG), False)
    assert effects(replace(READY, volume=40), w.PlayWanted()) == [w.PlayThree(40)]


def test_a_code_goes_to_the_server_once_and_only_if_it_can_be_one() -> None:
    asking = replace(at(Step.CONNECT), road=None)
    for wrong in ("K7F", "ZZZZZZ"):
        none_of = Phrase(WizardText.NO_CODE, {"never": "A I M O Q W Y Z"})
        assert after(asking, w.CodeGiven(wrong, "http://club")).note == none_of
    assert after(asking, w.CodeGiven("K7F2BX", "club")).note == Phrase(WizardText.NO_ADDRESS)
    given = w.CodeGiven("k7f 2bx", "http://club")
    assert effects(asking, given) == [w.ReadQr(False), w.Pair("K7F2BX", "http://club")]
    assert effects(after(asking, given), given) == []
    assert "K7F2BX" not in repr((w.CodeGiven("K7F2BX", "http://club"), w.Pair("K7F2BX", "http://club")))
    refused = after(asking, given, w.Failed(Phrase(WizardText.NOT_PAIRED, {"why": "No."})))
    assert (refused.busy, refused.good, refused.road) == (False, False, None)
    paired = after(asking, given, w.Connected(Road.SERVER, "http://club"))
    assert (paired.road, paired.busy, paired.may_go_on) == (Road.SERVER, False, True)


def test_a_device_of_its_own_becomes_the_place_that_was_named() -> None:
    assert effects(replace(at(Step.CONNECT), road=None), w.AloneWanted()) == [w.Found(PLACE)]


def test_members_come_from_a_file_or_the_server_that_there_is() -> None:
    assert effects(at(Step.LOAD), w.LoadWanted()) == []
    assert effects(at(Step.LOAD), w.LoadWanted("club.json")) == [w.Load("club.json")]
    assert effects(replace(at(Step.LOAD), road=Road.SERVER), w.LoadWanted()) == [w.Load("")]
    loaded = Loaded(1284, 412, 0.8)
    assert after(replace(at(Step.LOAD), busy=True), w.Came(loaded)).loaded == loaded


def test_a_manager_has_a_name_and_a_pin_that_is_not_guessed_at_once() -> None:
    people = at(Step.PEOPLE)
    given = w.ManagerGiven("Max", "Bell", StaffRole.MANAGER, "480516")
    assert effects(people, given) == [w.AddStaff("Max", "Bell", StaffRole.MANAGER, "480516")]
    assert after(people, replace(given, first_name=" ")).note == Phrase(SetupText.NAME_NEEDED)
    assert after(people, replace(given, pin="111111")).note == Phrase(SetupText.PIN_TOO_SHORT)
    assert "480516" not in repr((given, w.AddStaff("Max", "Bell", StaffRole.MANAGER, "480516")))


def test_late_answers_of_a_step_that_was_left_change_nothing() -> None:
    late = (
        w.CameraPicked(PickedCamera("C920", "Good.", True)),
        w.ScannerLearned(),
        w.NotLearned(Phrase(WizardText.SCANNER_CAPS)),
        w.PickAgain(),
        w.TryWanted("in"),
    )
    for given in late:
        assert reduce(at(Step.LOCK), given, 0) == w.Transition(at(Step.LOCK))


def test_the_card_cannot_be_pulled_beyond_any_screen() -> None:
    assert after(READY, w.Measured(0.1)).pitch == 1.5
    assert after(READY, w.Measured(99)).pitch == 30.0


def test_each_system_has_its_recipe_with_the_set_up_that_was_just_done_in_it() -> None:
    command, file = ["/opt/kiosk", "--data", "/srv/the desk"], "/etc/100% ours.toml"
    linux, windows, mac = (recipe(system, command, "ana", file) for system in ("Linux", "Windows", "Darwin"))
    lines = linux.splitlines()
    assert "User=ana" in lines
    assert 'Environment="KIOSK_CONFIG=/etc/100%% ours.toml"' in lines
    assert 'ExecStart=/usr/bin/cage -- /opt/kiosk --data "/srv/the desk"' in lines
    assert 'setx KIOSK_CONFIG "/etc/100% ours.toml"' in windows
    assert 'Shell: /opt/kiosk --data "/srv/the desk"' in windows
    assert "env 'KIOSK_CONFIG=/etc/100% ours.toml' /opt/kiosk --data '/srv/the desk'" in mac
    assert all("KIOSK_CONFIG" not in recipe(system, command, "ana", None) for system in ("Linux", "Windows", "Darwin"))
    assert recipe("Plan9", command, "ana", file) == linux
