"""What one visit went through: the visit, its events, and who caused them (ux.md S15: details of a row)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.events import AnyEvent
from kiosk.domain.listed_visit import ListedVisit


@dataclass(frozen=True, slots=True)
class VisitStory:
    """A visit that counts, its events as they happened, and the first names of the staff among their actors."""

    visit: ListedVisit
    events: tuple[AnyEvent, ...]
    staff: Mapping[str, str] = field(default_factory=dict)
