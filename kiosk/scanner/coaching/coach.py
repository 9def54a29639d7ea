"""When somebody is told why a code is not read, and when not. Pure.

Theory of operation. `step` is called some times a second with the places where codes seem to be that were not read.

- Only what is *held up* counts. A hand trembles: between two looks the picture changes there. Furniture (blinds, a
  poster, a keyboard, a shelf of books) does not, or only while somebody walks past it. And what stays at home for
  `SETTLED_AFTER` is furniture from then on, whatever moves before it, and is known again by its place and size
  for `REMEMBERED`, also after it was hidden.
- *Trying* begins when something is held up, and ends when a code is read or nothing is held up for `GONE_AFTER`:
  candidates flicker, since a code that is hard to read is hard to find too. A hand may wander meanwhile.
- After `FIRST_AFTER` of trying the trouble that most looks of the last `WINDOW` found is told: not the last look's,
  which would have people chase noise. After `GIVE_UP_AFTER` it is said that something else may help instead, and
  after `TIRED_AFTER` nothing more: whoever still stands there does not try, or wears it.
- What was told stays for `AT_LEAST`, and is told again every `SAY_AGAIN`, since a screen forgets it.

Rules for editors: no clock, no picture, nothing but values; whatever is kept has an end in time or number.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace

from kiosk.scanner.coaching.trouble import Quality, Trouble, diagnose

FIRST_AFTER = 1.5
"""Seconds of trying before the first hint (ux.md S1): a good code is read long before."""
AT_LEAST = 1.2
"""Seconds that a hint stays, so that it can be read (ux.md S1)."""
SAY_AGAIN = 2.0
"""Seconds after which a hint that still holds is told again."""
WINDOW = 1.0
"""Seconds of looks that decide together."""
DOMINANT = 0.4
"""Part of the looks in the window that a trouble must have."""
GIVE_UP_AFTER = 6.0
"""Seconds of trying after which another way is offered."""
TIRED_AFTER = 20.0
"""Seconds of trying after which nothing is told any more."""
GONE_AFTER = 1.0
"""Seconds without anything held up after which nobody tries any more; what is hard to read is hard to find."""

SETTLED_AFTER = 12.0
"""Seconds in one place that make furniture; nobody holds a card as still for as long."""
REMEMBERED = 1800.0
"""Seconds for which furniture is known again after it was last seen."""
FORGOTTEN = 5.0
"""The same for what is not furniture."""
MOST_SPOTS = 64
TREMBLING = 0.3
"""Share of the late looks in which the picture changed, from which on something is held and does not lie."""
_LATE = 0.3
"""Weight of the newest look in that share: about the last half second counts."""
_HOME = 0.1
"""Part of its size by which something may seem to move or to grow without having left its place."""
_HOME_PIXELS = 6.0
_REACH = 1.0
"""Sizes that a hand may cover between two looks and still hold the same code."""
_REACH_PIXELS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One place in one look."""

    x: float
    y: float
    """Its middle, in pixels of the picture."""
    size: float
    """Its longer side."""
    stirred: bool
    """Whether the picture changed there since the look before."""
    quality: Quality


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place where candidates were seen."""

    x: float
    y: float
    size: float
    home: tuple[float, float, float]
    """Where it was, and how large, when it came to this place."""
    since: float
    """When it came to this place."""
    seen_at: float
    restless: float
    """Share of the late looks in which it stirred."""
    speed: float = 0.0
    """Pixels a second, between the last two looks."""

    @property
    def furniture(self) -> bool:
        """Whether it stands there rather than being held."""
        return self.seen_at - self.since >= SETTLED_AFTER

    def over(self, now: float) -> bool:
        """Whether it is forgotten."""
        return now - self.seen_at > (REMEMBERED if self.furniture else FORGOTTEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trying:
    """Somebody holds something up that is not read."""

    since: float
    held_at: float
    """When it was last seen."""
    looks: tuple[tuple[float, Trouble | None], ...] = ()
    """When, and what was wrong, within the window."""
    told: Trouble | None = None
    told_at: float = 0.0
    """When it was first told."""
    said_at: float = 0.0
    """When it was last told."""


@dataclass(frozen=True, slots=True)
class Coach:
    """What is remembered from look to look; `Coach()` is the start."""

    spots: tuple[Spot, ...] = ()
    trying: Trying | None = None


@dataclass(frozen=True, slots=True)
class Relieved:
    """What was told holds no more: the code was read, or nothing is held up."""

    trouble: Trouble


Advice = Trouble | Relieved
"""A trouble that is to be told now, or that one is over."""


def step(state: Coach, seen: tuple[Seen, ...], read: bool, now: float) -> tuple[Coach, Advice | None]:
    """The state after a look at `now`, and what is to be told, if anything is.

    `seen`: the places of this look, of which those that are furniture are found out here. `read`: whether a code was.
    """
    spots, held = _placed(state.spots, seen, now)
    trying = state.trying
    if read or (trying is not None and not held and now - trying.held_at > GONE_AFTER):
        return Coach(spots), None if trying is None or trying.told is None else Relieved(trying.told)
    if not held:
        return Coach(spots, trying), None
    spot, nearest = max(held, key=lambda one: (not one[1].quality.linear, one[1].size))
    trying, told = _tried(trying, diagnose(nearest.quality, spot.speed), now)
    return Coach(spots, trying), told


def _tried(trying: Trying | None, trouble: Trouble | None, now: float) -> tuple[Trying, Trouble | None]:
    """After one more look at what is held up, and what is to be told of it."""
    if trying is None:
        trying = Trying(since=now, held_at=now)
    looks = (*(look for look in trying.looks if now - look[0] < WINDOW), (now, trouble))
    trying = replace(trying, held_at=now, looks=looks)
    tried = now - trying.since
    if not FIRST_AFTER <= tried < TIRED_AFTER:
        return trying, None
    wanted = Trouble.UNREADABLE if tried >= GIVE_UP_AFTER else _dominant(trying)
    if wanted is None or now - (trying.said_at if wanted is trying.told else trying.told_at) < _pause(trying, wanted):
        return trying, None
    told_at = trying.told_at if wanted is trying.told else now
    return replace(trying, told=wanted, told_at=told_at, said_at=now), wanted


def _pause(trying: Trying, wanted: Trouble) -> float:
    """Seconds that have to pass after what was told."""
    if trying.told is None:
        return 0.0
    return SAY_AGAIN if wanted is trying.told else AT_LEAST


def _dominant(trying: Trying) -> Trouble | None:
    """What most looks of the window found; of two found equally often, what was told already."""
    counts = Counter(trouble for _, trouble in trying.looks if trouble is not None)
    if not counts:
        return None
    trouble, count = max(counts.items(), key=lambda one: (one[1], one[0] is trying.told))
    return trouble if count >= DOMINANT * len(trying.looks) else None


def _placed(
    spots: tuple[Spot, ...], seen: tuple[Seen, ...], now: float
) -> tuple[tuple[Spot, ...], list[tuple[Spot, Seen]]]:
    """The spots after this look, and which of what was seen is held up."""
    left = [spot for spot in spots if not spot.over(now)]
    here: list[tuple[Spot, Seen]] = []
    for one in seen:
        found = _same(left, one)
        if found is not None:
            left.remove(found)
        here.append((_moved(found, one, now), one))
    held = [(spot, one) for spot, one in here if not spot.furniture and spot.restless >= TREMBLING]
    kept = sorted((*left, *(spot for spot, _ in here)), key=lambda spot: spot.seen_at, reverse=True)
    return tuple(kept[:MOST_SPOTS]), held


def _same(spots: list[Spot], one: Seen) -> Spot | None:
    """The spot that this is: furniture at its home, else the nearest that a hand can have moved here."""
    for spot in spots:
        if spot.furniture and _at_home(spot, one):
            return spot
    reach = _REACH * one.size + _REACH_PIXELS
    near = [spot for spot in spots if not spot.furniture and _distance(spot, one) < reach]
    return min(near, key=lambda spot: _distance(spot, one), default=None)


def _moved(spot: Spot | None, one: Seen, now: float) -> Spot:
    """The spot with what was seen of it now."""
    if spot is None:
        home = (one.x, one.y, one.size)
        return Spot(
            x=one.x,
            y=one.y,
            size=one.size,
            home=home,
            since=now,
            seen_at=now,
            restless=TREMBLING if one.stirred else 0.0,
        )
    stays = _at_home(spot, one)
    return Spot(
        x=one.x,
        y=one.y,
        size=one.size,
        home=spot.home if stays else (one.x, one.y, one.size),
        since=spot.since if stays else now,
        seen_at=now,
        restless=(1 - _LATE) * spot.restless + _LATE * one.stirred,
        speed=_distance(spot, one) / max(0.001, now - spot.seen_at),
    )


def _at_home(spot: Spot, one: Seen) -> bool:
    x, y, size = spot.home
    least = _HOME * size + _HOME_PIXELS
    return math.dist((x, y), (one.x, one.y)) < least and abs(one.size - size) < 2 * least


def _distance(spot: Spot, one: Seen) -> float:
    return math.dist((spot.x, spot.y), (one.x, one.y))
