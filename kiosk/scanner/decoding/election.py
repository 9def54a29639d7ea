"""Which text a linear code holds, when several looks at it were taken. Pure.

A linear code has one check digit or none, so one misread in ten or more passes for a code. Looks are taken at
different bands of the bars and through different filters; a misread of one is rarely that of another. So:

- a text is *elected* if at least `AGREEING` different looks read it, and
- every other text that was read there has at most half as many votes.

Measured on photographs (49 linear samples upright and turned by 45 degrees, 32 hand-held labels): of 130 pictures
124 elect the right text, none a wrong one, although in 5 a wrong text has votes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from kiosk.domain.codes import Symbology

AGREEING = 2
"""Different looks that must read the same."""
LEAD = 2
"""Times as many votes as the next text has."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What one look at a place read."""

    symbology: Symbology
    text: str
    look: Hashable
    """Tells looks apart that do not err alike: which band, which decoder."""


def elected(votes: Iterable[Vote]) -> Vote | None:
    """A vote for the text that won, or None: nothing was read, or too little agrees."""
    counted: Counter[str] = Counter()
    looks: defaultdict[str, set[Hashable]] = defaultdict(set)
    first: dict[str, Vote] = {}
    for vote in votes:
        counted[vote.text] += 1
        looks[vote.text].add(vote.look)
        first.setdefault(vote.text, vote)
    if not counted:
        return None
    (text, most), *others = counted.most_common(2)
    if len(looks[text]) < AGREEING or any(most < LEAD * number for _, number in others):
        return None
    return first[text]
