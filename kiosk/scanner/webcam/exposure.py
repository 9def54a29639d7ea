"""How long a camera exposes its pictures. Pure.

Motion decides most of what can be read: over 4 px of movement in one exposure nothing reads well, so the
exposure is as short as the light allows, and gain (noise) is spent before time (blur). Lamps flicker with
twice the frequency of the mains, so exposures that are not shorter than one flicker last whole flickers;
shorter ones are for daylight, which does not flicker.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

LONGEST = 1 / 30
"""Seconds that no exposure exceeds: it would cost pictures as well as sharpness."""
SHORT = 0.010
"""Seconds up to which a code in a moving hand stays sharp enough."""

DIM, BRIGHT = 70.0, 190.0
"""Mean brightness, of 255, below and above which a picture is exposed for longer or shorter. They lie further apart
than two steps of time, so that none leads from one side to the other."""
DARK, LIGHT_AGAIN = 45.0, 60.0
"""Brightness at which a lamp is asked for, where no longer exposure is left, and no longer."""
NOISY, QUIET = 12.0, 8.0
"""Levels of noise at which a lamp is asked for, and no longer."""
HOLDS = 1.0
"""Seconds for which a picture must stay too dark or too bright: a card before the lens is no change of light."""
REMEMBERS = 60.0
"""Seconds for which a step that was too bright is not tried again, unless it became far darker."""


class Mains(IntEnum):
    """Hertz of the mains."""

    HZ_50 = 50
    HZ_60 = 60


@dataclass(frozen=True, slots=True)
class Short:
    """As short as the light allows: what reads best."""


@dataclass(frozen=True, slots=True)
class Automatic:
    """As the camera itself decides: what looks best, and blurs."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Always the same."""

    seconds: float


Exposure = Short | Automatic | Fixed


@dataclass(frozen=True, slots=True)
class Shooting:
    """What is asked of a camera. One that cannot do it gives what it can."""

    size: tuple[int, int] = (1280, 720)
    """Width and height: enough for a card at arm's length, little enough to decode each frame."""
    fps: float = 30.0
    exposure: Exposure = Short()
    mains: Mains = Mains.HZ_50


USUAL = Shooting()
"""What is asked for if nobody says otherwise."""


@dataclass(frozen=True, slots=True)
class Step:
    """One way to expose: for how long, and how much of the gain there is (0 to 1)."""

    seconds: float
    gain: float = 0.0


@dataclass(frozen=True, slots=True)
class Light:
    """What a picture says of the light: its mean brightness, 0 to 255, and its noise in levels of the same."""

    brightness: float
    noise: float


@dataclass(frozen=True, slots=True)
class Exposing:
    """Where a camera's exposure stands, and since when the light asks for another."""

    step: int
    lamp_needed: bool = False
    """Even the longest exposure leaves the picture dark or noisy."""
    asked: int = 0
    """Steps that the light asks for: 1 longer, -1 shorter, 0 none."""
    asked_since: float = 0.0
    too_bright: tuple[int, float] | None = None
    """The step that was last left as too bright, and when."""
    lamp_doubt_since: float | None = None
    """Since when the lamp's need is other than `lamp_needed` says."""


def steps_of(exposure: Exposure, mains: Mains, *, has_gain: bool) -> tuple[Step, ...]:
    """The ways to expose, darkest first; none when the camera decides by itself."""
    match exposure:
        case Automatic():
            return ()
        case Fixed(seconds):
            return (Step(min(seconds, LONGEST)),)
        case Short():
            flicker = 1 / (2 * mains)
            shorter = [Step(flicker / part) for part in (8, 4, 2)]
            gains = [Step(flicker, gain) for gain in (0.25, 0.5, 1.0)] if has_gain else []
            longer = [Step(flicker * times, float(has_gain)) for times in range(2, int(LONGEST / flicker + 1e-9) + 1)]
            return (*shorter, Step(flicker), *gains, *longer)


def start(steps: Sequence[Step]) -> Exposing:
    """The first pictures: one flicker long, without gain."""
    calm = [number for number, step in enumerate(steps) if step.gain == 0 and step.seconds <= SHORT]
    return Exposing(calm[-1] if calm else 0)


def adjust(now_so: Exposing, steps: Sequence[Step], light: Light, now: float) -> Exposing:
    """What to do after a picture with this light, seen at `now`, in seconds: at most one step at a time."""
    asked = 1 if light.brightness < DIM else -1 if light.brightness > BRIGHT else 0
    then = now_so if asked == now_so.asked else replace(now_so, asked=asked, asked_since=now)
    step = then.step + asked
    if asked and now - then.asked_since >= HOLDS and 0 <= step < len(steps) and not _was_too_bright(then, light, now):
        left = (then.step, now) if asked < 0 else then.too_bright
        then = replace(then, step=step, asked_since=now, too_bright=left)
    return _with_lamp(then, light, now, can_do_more=0 <= then.step + 1 < len(steps))


def is_settled(now_so: Exposing, steps: Sequence[Step]) -> bool:
    """Whether the light asks for no step that could still be taken, and the lamp's need is decided."""
    can_go_on = now_so.asked != 0 and 0 <= now_so.step + now_so.asked < len(steps)
    return not can_go_on and now_so.lamp_doubt_since is None


def _was_too_bright(then: Exposing, light: Light, now: float) -> bool:
    """Whether the next longer step was tried lately and left again."""
    if then.asked < 0 or then.too_bright is None:
        return False
    step, when = then.too_bright
    return then.step + 1 >= step and now - when < REMEMBERS and light.brightness > DIM / 2


def _with_lamp(then: Exposing, light: Light, now: float, *, can_do_more: bool) -> Exposing:
    """Ask for a lamp, or no longer, once the picture has said so for a while."""
    if then.lamp_needed:
        needed = not (light.brightness >= LIGHT_AGAIN and light.noise <= QUIET)
    else:
        needed = (light.brightness < DARK and not can_do_more) or light.noise > NOISY
    if needed is then.lamp_needed:
        return replace(then, lamp_doubt_since=None)
    since = now if then.lamp_doubt_since is None else then.lamp_doubt_since
    if now - since < HOLDS:
        return replace(then, lamp_doubt_since=since)
    return replace(then, lamp_needed=needed, lamp_doubt_since=None)
