"""What becomes of an order that somebody gave at the desk: it is done, or a sentence says why not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T", covariant=True)


class Hindrance(StrEnum):
    """Why an order was not carried out. Then nothing was changed."""

    NOT_POSSIBLE = "not_possible"  # the rules do not allow it, or no more
    APPROVAL_NEEDED = "approval_needed"  # a manager may
    GONE = "gone"  # the visit, the person or the place is not here any more
    STORE = "store"  # the store cannot be written


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """It is durable; `value` is what the order returned."""

    value: T


@dataclass(frozen=True, slots=True)
class NotDone:
    """Nothing was changed. `sentence` tells staff why, in plain words of the rules."""

    why: Hindrance
    sentence: str


Outcome = Done[T] | NotDone
