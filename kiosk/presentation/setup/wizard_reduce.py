"""How the first-run wizard goes on: one pure function over values.

What a step has found is written when the step is left forwards, so that a wizard that was broken off has lost nothing.
A step that is needed cannot be skipped, and a wrong answer to it keeps the way on shut.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.sign_in import pin_gap
from kiosk.presentation.setup import wizard_inputs as w
from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.kinds import Value
from kiosk.presentation.setup.texts import SetupText
from kiosk.presentation.setup.wizard import Road, SeenBy, Step, Wizard
from kiosk.presentation.setup.wizard_inputs import Transition, WizardInput
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.protocol.pairing import NEVER, typed_code

SMALLEST, LARGEST = 1.5, 30.0
"""Pixels per millimetre that a screen may have."""
MEANT_NO = 2
"""Which of the three sounds, from 0."""
_WINDOWS = {SeenBy.MEMBERS: "off", SeenBy.STAFF: "window", SeenBy.BOTH: "second_screen"}


def reduce(screen: Wizard, given: WizardInput, now: float) -> Transition:
    """The wizard after `given` came at `now`, and what is to be done beside it; total."""
    match given:
        case w.Next() if screen.may_go_on and not screen.finished:
            return _on(replace(screen, done=screen.done | {screen.step}), now, _kept(screen))
        case w.Skip() if not screen.step.needed and not screen.busy and not screen.finished:
            return _on(replace(screen, skipped=screen.skipped | {screen.step}), now, ())
        case w.Back() if screen.finished:
            return _enter(replace(screen, took=None), Step.TRY)
        case w.Back() if screen.step is not Step.PLACE and not screen.busy:
            return _enter(screen, list(Step)[screen.step.number - 2])
        case w.StartWanted() if screen.finished:
            return Transition(screen, (w.Finish(),))
        case w.Failed(why=why):
            return Transition(replace(screen, busy=False, note=why, good=False))
        case w.Told(phrase=phrase):
            return Transition(replace(screen, note=phrase, good=True))
        case _:
            return _answered(screen, given)


def _on(screen: Wizard, now: float, kept: tuple[tuple[str, Value], ...]) -> Transition:
    keep = (w.Keep(kept),) if kept else ()
    if screen.step is Step.TRY:
        took = screen.spent + now - screen.since
        over = replace(screen, took=took, note=None)
        ready = w.Keep((*kept, ("device.wizard_done", True)))
        return Transition(over, (w.Leave(Step.TRY), ready, w.Remember()))
    entered = _enter(screen, list(Step)[screen.step.number])
    return Transition(entered.screen, (*keep, *entered.effects))


def _enter(screen: Wizard, step: Step) -> Transition:
    left = () if screen.step is step else (w.Leave(screen.step),)
    entered = replace(screen, step=step, note=None, good=True, reading_qr=False)
    return Transition(entered, (*left, w.Remember(), w.Enter(step)))


def _kept(screen: Wizard) -> tuple[tuple[str, Value], ...]:
    """What the step writes into kiosk.toml when it is left; cameras, scanners and keys are written when found."""
    match screen.step:
        case Step.PLACE:
            return (("screen.language", screen.place.language),)
        case Step.SURFACE:
            return (("desk.window", _WINDOWS[screen.seen_by]),)
        case Step.SIZE:
            return (("screen.px_per_mm", round(screen.pitch, 3)),)
        case Step.CAMERA:
            mirror = ("camera.mirror", screen.mirrored)
            return (("camera.source", "none"), mirror) if screen.scanner_only else (mirror,)
        case Step.SOUND:
            return (("screen.volume", screen.volume),)
        case Step.PRIVACY:
            return (("screen.show_details", screen.details), ("screen.occupancy", screen.occupancy))
        case _:
            return ()


def _answered(screen: Wizard, given: WizardInput) -> Transition:
    match given:
        case w.PlaceAnswered(place=place):
            return Transition(replace(screen, place=place))
        case w.SeenByAnswered(seen_by=seen_by):
            return Transition(replace(screen, seen_by=seen_by))
        case w.Measured(pitch=pitch):
            return Transition(replace(screen, pitch=min(LARGEST, max(SMALLEST, pitch))))
        case w.CamerasFound(names=names):
            return Transition(replace(screen, cameras=names))
        case w.CameraPicked(picked=picked) if screen.step is Step.CAMERA:
            said = Phrase(WizardText.CAMERA_PICKED, {"name": picked.name, "light": picked.light})
            return Transition(replace(screen, picked=picked, note=said, good=picked.good))
        case w.PickAgain() if screen.step is Step.CAMERA:
            return Transition(replace(screen, picked=None, note=None), (w.Pick(),))
        case w.Mirrored(on=on):
            return Transition(replace(screen, mirrored=on))
        case w.ScannerLearned() if screen.step is Step.SCANNER:
            found = Phrase(WizardText.SCANNER_FOUND)
            return Transition(replace(screen, scanner_known=True, note=found, good=True))
        case w.NotLearned(why=why) if screen.step is Step.SCANNER:
            return Transition(replace(screen, note=why, good=False))
        case w.PlayWanted():
            return Transition(replace(screen, heard=None, note=None), (w.PlayThree(screen.volume),))
        case w.Heard(which=which):
            right = which == MEANT_NO
            said = Phrase(WizardText.HEARD_RIGHT if right else WizardText.HEARD_WRONG)
            return Transition(replace(screen, heard=right, note=said, good=right))
        case w.VolumeSet(volume=volume):
            return Transition(replace(screen, volume=min(100, max(0, volume))))
        case w.PrivacySet(details=details, occupancy=occupancy, safe=safe):
            return Transition(replace(screen, details=details, occupancy=occupancy, safe=safe))
        case w.TryWanted(what=what) if screen.step is Step.TRY:
            return Transition(screen, (w.ShowSample(what),))
        case w.CardWanted():
            return Transition(screen, (w.MakeCard(),))
        case _:
            return _connecting(screen, given)


def _connecting(screen: Wizard, given: WizardInput) -> Transition:
    """Server, members and staff: what takes a while, one at a time."""
    match given:
        case w.CodeGiven(code=code, address=address) if not screen.busy:
            typed = typed_code(code)
            if typed is None:
                return Transition(replace(screen, note=Phrase(WizardText.NO_CODE, {"never": NEVER}), good=False))
            if not address.startswith(("http://", "https://")):
                return Transition(replace(screen, note=Phrase(WizardText.NO_ADDRESS), good=False))
            waiting = replace(screen, busy=True, note=Phrase(WizardText.PAIRING), good=True, reading_qr=False)
            return Transition(waiting, (w.ReadQr(False), w.Pair(typed, address)))
        case w.QrWanted(on=on) if not screen.busy:
            return Transition(replace(screen, reading_qr=on, note=None), (w.ReadQr(on),))
        case w.AloneWanted() if not screen.busy:
            return Transition(replace(screen, busy=True, note=None, reading_qr=False), (w.Found(screen.place),))
        case w.Connected(road=road, server=server):
            paired = Phrase(WizardText.PAIRED, {"url": server})
            said = paired if road is Road.SERVER else Phrase(WizardText.WORKS_ALONE)
            return Transition(
                replace(screen, road=road, server=server, busy=False, note=said, good=True), (w.Remember(),)
            )
        case w.LoadWanted(file=file) if not screen.busy and (file or screen.road is Road.SERVER):
            return Transition(replace(screen, busy=True, note=Phrase(WizardText.PAIRING), good=True), (w.Load(file),))
        case w.Came(loaded=loaded):
            return Transition(replace(screen, loaded=loaded, busy=False, note=None, good=True))
        case w.StaffKnown(staff=staff):
            return Transition(replace(screen, staff=staff, busy=False, note=None, good=True))
        case w.ManagerGiven(first_name=first, last_name=last, role=role, pin=pin) if not screen.busy:
            if not first.strip():
                return Transition(replace(screen, note=Phrase(SetupText.NAME_NEEDED), good=False))
            if pin_gap(pin) is not None:
                return Transition(replace(screen, note=Phrase(SetupText.PIN_TOO_SHORT), good=False))
            return Transition(replace(screen, busy=True), (w.AddStaff(first.strip(), last.strip(), role, pin),))
        case _:
            return Transition(screen)
