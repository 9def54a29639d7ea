"""kiosk camera: which cameras there are, what is right or wrong with one, and the one that picks itself."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput, Exit, Refusal, WorldFailed
from kiosk.app.settings import CameraSettings, read_settings
from kiosk.settings_file import BrokenSettingsFile, write_settings

# OpenCV and the decoders are loaded by the commands that need them: the others start in half the time.
if TYPE_CHECKING:
    from kiosk.scanner.cameras.camera import CameraHealth
    from kiosk.scanner.cameras.picking import Candidate, Picked
    from kiosk.scanner.sources import Source

camera = typer.Typer(help="The cameras of this machine: find, check and choose one.", no_args_is_help=True)

SourcesOption = Annotated[
    list[str] | None, typer.Option("--source", metavar="S", help="a camera: an id, a name, a number or an address")
]


@camera.command("list")
def list_cameras(as_json: place.JsonOption = False) -> None:
    """The cameras that are plugged in, each with the id for kiosk.toml."""
    from kiosk.scanner.webcam.plugged_in import cameras_here, used_by

    chosen = read_settings().camera.source or ""
    cameras = cameras_here()
    for one in cameras:
        sizes = [f"{width}x{height}" for width, height in one.sizes]
        programs = used_by(one.device)
        if as_json:
            shape = {
                "id": one.id,
                "name": one.name,
                "device": one.device,
                "sizes": sizes,
                "chosen": one.is_meant_by(chosen),
                "used_by": list(programs),
            }
            print(answers.line(shape))
            continue
        remarks = [*sizes[-1:], *(f"in use by {program}" for program in programs)]
        remarks += ["chosen in kiosk.toml"] if one.is_meant_by(chosen) else []
        print(f"{one.name}: {one.id}" + (f" ({', '.join(remarks)})" if remarks else ""))
    if not cameras and not as_json:
        print("no camera is plugged in")


@camera.command()
def check(
    source: Annotated[
        str | None, typer.Option("--source", metavar="S", help="instead of the camera in kiosk.toml")
    ] = None,
    seconds: Annotated[float, typer.Option(min=0.5, max=600, help="for how long it is watched")] = 5.0,
    as_json: place.JsonOption = False,
) -> None:
    """Watch a camera and say what is right and what to mend. Hold a code before it to have the sharpness measured.

    Exit code 1 if something is to be mended, 3 if it gives no pictures.
    """
    from kiosk.scanner.cameras.measuring import measure
    from kiosk.scanner.cameras.verdict import remarks_on
    from kiosk.scanner.sources import SourceUnavailable

    wanted = read_settings().camera
    address = source or wanted.source
    if address in (None, "none"):
        raise BadInput("kiosk.toml names no camera; name one with --source")
    opened = _source(str(address), wanted)
    try:
        measured = measure(opened, wanted.shooting, seconds, clock.ticks)
    except SourceUnavailable as fault:
        raise WorldFailed(fault.text) from fault
    remarks = remarks_on(measured)
    if as_json:
        shape = {
            "source": opened.name,
            "size": "{}x{}".format(*measured.size),
            "fps": round(measured.fps, 1),
            "brightness": round(measured.light.brightness, 1),
            "noise": round(measured.light.noise, 1),
            "sharpness": None if measured.sharpness is None else round(measured.sharpness, 2),
            "exposure_ms": None if measured.exposure is None else round(measured.exposure * 1000, 1),
            "lamp_needed": measured.lamp_needed,
            "remarks": [{"topic": one.topic.value, "good": one.good, "text": one.text} for one in remarks],
        }
        print(answers.line(shape))
    else:
        for one in remarks:
            print(f"{'ok  ' if one.good else 'MEND'} {one.text}")
    if not all(one.good for one in remarks):
        raise typer.Exit(Exit.ANSWER_IS_NO)


@camera.command()
def pick(
    source: SourcesOption = None,
    seconds: Annotated[float, typer.Option(min=0.5, max=3600, help="give up after so many")] = 60.0,
    save: Annotated[bool, typer.Option("--save", help="write the choice into kiosk.toml")] = False,
    as_json: place.JsonOption = False,
) -> None:
    """Show any code to the camera you want: the first that reads it is the one.

    All cameras that are plugged in are watched at once, and those given by --source. Exit code 1 if none read a code.
    """
    from kiosk.app.logs import log_bugs_alone
    from kiosk.scanner.cameras.picking import pick as first_to_read
    from kiosk.scanner.decoding.decoders import live_decoders
    from kiosk.scanner.decoding.fast_pass import FastPass

    wanted = read_settings().camera
    candidates = _candidates(source or [], wanted)
    if not candidates:
        raise WorldFailed("no camera is plugged in, and none is given by --source")
    decoders = live_decoders(wanted.symbologies, clock.ticks)
    if not decoders.cheap:
        raise WorldFailed(decoders.problems[0])
    log_bugs_alone()
    names = ", ".join(candidate.name for candidate in candidates)
    print(f"Show any code to the camera you want: {names}", file=sys.stderr)
    picked = first_to_read(
        candidates,
        lambda: FastPass(decoders.cheap),
        shooting=wanted.shooting,
        seconds=seconds,
        ticks=clock.ticks,
        stop=threading.Event(),
        on_health=_Complaints().hear,
    )
    if picked is None:
        raise Refusal(f"no camera read a code in {seconds:g} s")
    saved = _save(picked.candidate.address) if save else None
    _tell(picked, wanted, saved, as_json=as_json)


class _Complaints:
    """Says on standard error why a camera gives no pictures, once for each reason."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def hear(self, candidate: Candidate, health: CameraHealth) -> None:
        from kiosk.scanner.cameras.camera import CameraLost

        if isinstance(health, CameraLost) and health.text not in self._said:
            self._said.add(health.text)
            print(f"kiosk: {candidate.name}: {health.text}", file=sys.stderr)


def _candidates(addresses: Sequence[str], wanted: CameraSettings) -> list[Candidate]:
    """All cameras that are plugged in, under the ids that last, and those that are given besides."""
    from kiosk.scanner.cameras.picking import Candidate
    from kiosk.scanner.webcam.plugged_in import cameras_here

    there = cameras_here()
    besides = [address for address in addresses if not any(one.is_meant_by(address) for one in there)]
    others = [(address, _source(address, wanted)) for address in dict.fromkeys(besides)]
    return [
        *(Candidate(one.id, one.name, _source(one.id, wanted)) for one in there),
        *(Candidate(address, source.name, source) for address, source in others),
    ]


def _source(address: str, wanted: CameraSettings) -> Source:
    from kiosk.scanner.sources import SourceUnavailable, source_of

    try:
        return source_of(address, wanted.shooting)
    except SourceUnavailable as never:
        raise BadInput(never.text) from never


def _save(address: str) -> str:
    try:
        return str(write_settings("camera", {"source": address}))
    except BrokenSettingsFile as broken:
        raise BadInput(str(broken)) from broken
    except OSError as failed:
        raise WorldFailed(f"kiosk.toml cannot be written: {failed}") from failed


def _tell(picked: Picked, wanted: CameraSettings, saved: str | None, *, as_json: bool) -> None:
    from kiosk.scanner.cameras.verdict import remark_on_light

    light = remark_on_light(picked.light)
    if as_json:
        shape = {
            "source": picked.candidate.source.name,
            "name": picked.candidate.name,
            "format": picked.symbology.value,
            "size": "{}x{}".format(*picked.size),
            "seconds": round(picked.seconds, 2),
            "mirror": wanted.mirror,
            "light": {"good": light.good, "text": light.text},
            "saved": saved,
        }
        print(answers.line(shape))
        return
    print(f"{picked.candidate.name} read a code ({picked.symbology}) after {picked.seconds:.1f} s")
    print(f"  {light.text}")
    shown = "is shown as in a mirror (camera.mirror = true), which is right for a camera that faces people"
    print(f"  Its picture {shown if wanted.mirror else 'is shown as it is (camera.mirror = false)'}.")
    if saved is None:
        print(f"  To keep it: kiosk camera pick --save, or [camera] source = {picked.candidate.source.name!r}")
    else:
        print(f"  Saved in {saved}.")
