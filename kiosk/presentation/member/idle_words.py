"""The words of S1: come and scan, or why not now."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.house import Crowd
from kiosk.presentation.member.around import Around, Camera
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import Hint, Idle
from kiosk.presentation.member.texts import MemberText
from kiosk.presentation.member.words import Label, Words
from kiosk.presentation.member.writer import Writer
from kiosk.presentation.shortened import shortened

HINTS: dict[Hint, MemberText] = {
    Hint.ONE_AT_A_TIME: MemberText.ONE_AT_A_TIME,
    Hint.FURTHER_AWAY: MemberText.FURTHER_AWAY,
    Hint.CLOSER: MemberText.CLOSER,
    Hint.GLARE: MemberText.GLARE,
    Hint.TOO_DARK: MemberText.TOO_DARK,
    Hint.TOO_BRIGHT: MemberText.TOO_BRIGHT,
    Hint.HOLD_STILL: MemberText.HOLD_STILL,
    Hint.FACE_CAMERA: MemberText.FACE_CAMERA,
    Hint.TRY_CARD: MemberText.TRY_CARD,
}
LONGEST_FIX = 160


def idle_words(screen: Idle, writer: Writer) -> Words:
    """How the camera is, and what can be done beside scanning."""
    around, say = screen.around, writer.say
    buttons = []
    if around.takes_numbers:
        buttons.append(Label(button=Button.NUMBER, text=say(MemberText.TYPE_NUMBER)))
    if around.offered.help:
        buttons.append(Label(button=Button.HELP, text=say(MemberText.NEED_HELP)))
    said = Words(
        headline="",
        corner="" if around.at is None else writer.formats.weekday_clock(around.at, writer.language),
        banner=say(MemberText.OFFLINE) if screen.banner else "",
        buttons=tuple(buttons),
    )
    again = say(MemberText.SCAN_AGAIN) if around.scan_checks_out else ""
    match around.camera:
        case Camera.READY:
            headline, body = _invitation(screen, writer)
            return replace(
                said,
                headline=headline,
                body=body,
                detail=again,
                small=f"{_crowd(around, writer)} {say(MemberText.CAMERA_PRIVACY)}".strip(),
                hint="" if screen.hint is None else say(HINTS[screen.hint]),
            )
        case Camera.NONE:
            headline, body = _invitation(screen, writer)
            return replace(
                said,
                headline=headline,
                body=body or again,
                detail=again if body else "",
                small=_crowd(around, writer),
            )
        case Camera.STARTING:
            return replace(said, headline=say(MemberText.CAMERA_STARTING), body=say(MemberText.CAMERA_STARTING_HOW))
        case Camera.RESTING:
            fix = shortened(around.camera_fix, LONGEST_FIX)
            return replace(
                said,
                headline=say(MemberText.CAMERA_RESTING),
                body=say(MemberText.SEE_DESK_PLEASE),
                small=say(MemberText.FOR_STAFF, fix=fix) if fix else "",
            )


def _invitation(screen: Idle, writer: Writer) -> tuple[str, str]:
    """Come and scan, or why not now: whoever leaves, or has booked, may scan even so."""
    house, say = screen.around.house, writer.say
    if house.closed:
        return say(MemberText.CLOSED), _opens(screen, writer)
    if house.full:
        return say(MemberText.FULL), say(MemberText.FULL_HOW)
    if screen.around.camera is Camera.NONE:
        return say(MemberText.SCANNER_ONLY), ""
    return say(MemberText.SCAN), say(MemberText.SCAN_HOW)


def _opens(screen: Idle, writer: Writer) -> str:
    opens, at = screen.around.house.opens_at, screen.around.at
    if opens is None:
        return writer.say(MemberText.CLOSED_HOW)
    today = at is None or writer.same_day(opens, at)
    text = MemberText.CLOSED_UNTIL if today else MemberText.CLOSED_UNTIL_DAY
    return writer.say(text, time=writer.clock(opens), day=writer.day(opens))


def _crowd(around: Around, writer: Writer) -> str:
    match around.house.crowd if around.offered.crowd else None:
        case None:
            return ""
        case Crowd.QUIET:
            return writer.say(MemberText.QUIET_NOW)
        case Crowd.BUSY:
            return writer.say(MemberText.BUSY_NOW)
