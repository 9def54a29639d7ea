"""Which of the codes in view is a scan.

Theory of operation. The camera shows the same code in thirty frames a second, decoders miss it in some of
them, and a person turns up again later on purpose. `step` is called once a frame with everything that was
read in it, and says at most once that a code is *accepted*.

- *Known* codes are the accepted ones. A known code is ignored until it was out of view for `UNSEEN_FOR`
  **and** `GUARD` has passed since it was accepted. Each code has a guard of its own, so two codes that are
  read in turns are accepted once each and not over and over.
- A code that is not known *wins at once*, whatever was accepted before it.
- A *linear* code is not accepted before two readings in a row agree within `AGREE_WITHIN`: one line of bars
  has little protection against misreads. Frames without a reading do not break the row, another reading does.
  Together with the election of texts within a frame (`decoding.election`) this let no wrong text in on 20,000 frames
  of video and pictures without a code (`tests/benchmark/code_free.py`).
- Two different codes in one frame are a *crowd*: none is taken, since nobody can tell whose turn it is. A code
  of the crowd that is then read alone (decoders flicker) still waits until the crowd was unseen for
  `UNSEEN_FOR`. A code known for longer than `GUARD` is part of the furniture, such as a poster behind the
  member, and makes no crowd.
- Codes are told apart by their text alone: a card with the same number as QR and as bars holds one code.

Rules for editors: no clock, no log, nothing but values; the state is replaced, never changed; whatever is
kept has an end in time, so the state cannot grow.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.codes import Symbology
from kiosk.scanner.sighting import Sighting

UNSEEN_FOR = 1.2
"""Seconds out of view after which a code counts as taken away (ux.md 3.3)."""
GUARD = 3.0
"""Seconds after an acceptance in which the same code is never accepted again (ux.md 3.3)."""
AGREE_WITHIN = 1.0
"""Seconds within which the second, equal reading of a linear code must come.

Three frames of a slow camera with the second decoder's turns between them; longer would let two separate
misreads meet."""


@dataclass(frozen=True, slots=True)
class Known:
    """A code that was accepted and is still guarded."""

    text: str
    accepted_at: float
    last_seen_at: float


@dataclass(frozen=True, slots=True)
class FirstReading:
    """A linear code that was read once and waits for an equal reading."""

    text: str
    seen_at: float


@dataclass(frozen=True, slots=True)
class Crowd:
    """Different codes that were in one frame."""

    texts: frozenset[str]
    last_seen_at: float


@dataclass(frozen=True, slots=True)
class Debounce:
    """What is remembered from frame to frame; `Debounce()` is the start."""

    known: tuple[Known, ...] = ()
    first_reading: FirstReading | None = None
    crowd: Crowd | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """No code is in view."""


@dataclass(frozen=True, slots=True)
class Located:
    """Codes are in view and none is to be taken now: known already, or waiting for a second reading."""

    texts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Accepted:
    """This code is a scan: hand it on, once."""

    text: str
    symbology: Symbology
    first_seen_at: float
    """When its first counted reading was captured, in seconds of the caller's clock."""
    ms: float
    """Milliseconds of the decoder call that read it."""


@dataclass(frozen=True, slots=True)
class OneAtATime:
    """Different codes are in view together; the member is asked to show one."""


Outcome = Nothing | Located | Accepted | OneAtATime


def step(state: Debounce, sightings: tuple[Sighting, ...], now: float) -> tuple[Debounce, Outcome]:
    """The state after a frame captured at `now`, and what became of the codes that were read in it."""
    seen = _by_text(sightings)
    state = _aged(state, frozenset(seen), now)
    if not seen:
        return state, Nothing()
    texts = frozenset(seen)
    guarded = {known.text: known for known in state.known}
    new = texts - guarded.keys()
    if not new:
        return state, Located(texts)
    contenders = frozenset(text for text in texts if text in new or now - guarded[text].accepted_at < GUARD)
    if len(contenders) > 1:
        return replace(state, first_reading=None, crowd=Crowd(contenders, now)), OneAtATime()
    (text,) = new
    if state.crowd is not None and text in state.crowd.texts:
        return state, OneAtATime()
    return _alone(state, seen[text], now)


def _alone(state: Debounce, sighting: Sighting, now: float) -> tuple[Debounce, Outcome]:
    """A new code, with no other in view that stands in its way."""
    first_seen_at = now
    if sighting.symbology.linear:
        first = state.first_reading
        if first is None or first.text != sighting.text:
            waiting = replace(state, first_reading=FirstReading(sighting.text, now))
            return waiting, Located(frozenset({sighting.text}))
        first_seen_at = first.seen_at
    known = Known(sighting.text, accepted_at=now, last_seen_at=now)
    accepted = Accepted(sighting.text, sighting.symbology, first_seen_at, sighting.ms)
    return replace(state, known=(*state.known, known), first_reading=None), accepted


def _aged(state: Debounce, seen: frozenset[str], now: float) -> Debounce:
    """What is still worth remembering at `now`, with the codes in view marked as seen."""
    known = tuple(
        replace(code, last_seen_at=now) if code.text in seen else code
        for code in state.known
        if now - code.last_seen_at < UNSEEN_FOR or now - code.accepted_at < GUARD
    )
    first, crowd = state.first_reading, state.crowd
    if first is not None and now - first.seen_at > AGREE_WITHIN:
        first = None
    if crowd is not None and now - crowd.last_seen_at >= UNSEEN_FOR:
        crowd = None
    return Debounce(known, first, crowd)


def _by_text(sightings: tuple[Sighting, ...]) -> dict[str, Sighting]:
    """One sighting for each text; of several, one that needs no second reading."""
    seen: dict[str, Sighting] = {}
    for sighting in sightings:
        if sighting.text not in seen or seen[sighting.text].symbology.linear:
            seen[sighting.text] = sighting
    return seen
