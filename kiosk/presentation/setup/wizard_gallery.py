"""The wizard's steps with realistic answers: drawn by tests, looked at by people."""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.setup.checks import Phrase
from kiosk.presentation.setup.gallery import STAFF
from kiosk.presentation.setup.wizard import Loaded, PickedCamera, Place, Road, Step, Wizard
from kiosk.presentation.setup.wizard_texts import WizardText
from kiosk.protocol.pairing import NEVER

_PLACE = Place(language="en", name="Uptown Climbing", time_zone="Europe/Madrid", currency="EUR")
_CAMERAS = ("HD Pro Webcam C920", "Integrated Camera")
_AT = Wizard(since=0.0, place=_PLACE, cameras=_CAMERAS, road=Road.ALONE, pitch=3.9)

GALLERY: dict[str, Wizard] = {
    "first": Wizard(since=0.0),
    **{step.value: replace(_AT, step=step) for step in Step},
    "camera_none": replace(_AT, step=Step.CAMERA, cameras=()),
    "camera_picked": replace(
        _AT,
        step=Step.CAMERA,
        picked=PickedCamera(_CAMERAS[0], "The light is good (brightness 118 of 255, noise 2).", True),
        note=Phrase(
            WizardText.CAMERA_PICKED,
            {"name": _CAMERAS[0], "light": "The light is good (brightness 118 of 255, noise 2)."},
        ),
    ),
    "scanner_found": replace(_AT, step=Step.SCANNER, scanner_known=True, note=Phrase(WizardText.SCANNER_FOUND)),
    "sound_wrong": replace(_AT, step=Step.SOUND, heard=False, note=Phrase(WizardText.HEARD_WRONG), good=False),
    "connect_wrong": replace(
        _AT, step=Step.CONNECT, road=None, note=Phrase(WizardText.NO_CODE, {"never": NEVER}), good=False
    ),
    "connect_busy": replace(_AT, step=Step.CONNECT, road=None, busy=True, note=Phrase(WizardText.PAIRING)),
    "loaded": replace(_AT, step=Step.LOAD, road=Road.SERVER, loaded=Loaded(1284, 412, 0.8)),
    "people_some": replace(_AT, step=Step.PEOPLE, staff=STAFF),
    "people_server": replace(_AT, step=Step.PEOPLE, road=Road.SERVER, staff=STAFF),
    "done": replace(_AT, step=Step.TRY, took=312.0, skipped=frozenset({Step.SCANNER, Step.LOCK})),
}
