"""Reads the feed for its list: the first rows, pages that somebody looks at, and what has come since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.app.staff.parts import Parts
from kiosk.domain.arrivals import Arrival
from kiosk.domain.feed import FeedFilter
from kiosk.domain.outcomes import Done, Outcome
from kiosk.presentation.desk.live import Live
from kiosk.services.feed import AT_ONCE, Feed
from kiosk.store.engine import Store
from kiosk.ui.desk.feed_list import FeedList
from kiosk.ui.desk.feed_model import AT_MOST, PAGE


@dataclass(frozen=True, slots=True)
class _Head:
    """The list as it begins: how many rows, the first of them, and up to which place in the log."""

    position: int
    count: int
    first: tuple[Arrival, ...]


class FeedReading:
    """UI thread only; what it asks runs in the office. `caught_up` is told what came, and how many rows that makes,
    `lost` that the store does not answer.

    Rows that come while somebody has scrolled away are kept aside until they are asked for.
    """

    def __init__(
        self,
        parts: Parts,
        shown: FeedList,
        caught_up: Callable[[tuple[Arrival, ...], int], None],
        lost: Callable[[], None],
    ) -> None:
        self._parts = parts
        self._lost = lost
        self._list = shown
        self._caught_up = caught_up
        self._wanted = FeedFilter()
        self._day: date | None = None
        self._position = 0
        self._aside: tuple[Arrival, ...] = ()
        self._reading = 0
        self._late = False
        self._slot = 0
        shown.model.wanted.connect(self._page_wanted)

    def read(self, live: Live) -> None:
        """Begin anew, through the filter that is set."""
        self._reading += 1
        self._aside, self._late = (), False
        self._wanted, self._day = live.wanted, self._today()
        reading, feed, day, wanted = self._reading, self._feed, self._day, self._wanted

        def head(store: Store) -> _Head:
            position = feed(store).last_position()
            return _Head(position, feed(store).count(day, wanted), feed(store).page(day, 0, PAGE, wanted))

        def then(outcome: Outcome[_Head]) -> None:
            if not isinstance(outcome, Done):
                self._lost()
            elif reading == self._reading:
                self._position = max([outcome.value.position, *(one.position for one in outcome.value.first)])
                self._list.model.begin(outcome.value.count, outcome.value.first)
                self._list.to_top()

        self._parts.office.ask(head, then, about="feed head")

    def catch_up(self, live: Live) -> None:
        """Ask what was recorded since the last time."""
        if self._day != self._today():
            self.read(live)
            return
        reading, feed, position = self._reading, self._feed, self._position

        def then(outcome: Outcome[tuple[Arrival, ...]]) -> None:
            if isinstance(outcome, Done) and reading == self._reading and outcome.value:
                self._came(outcome.value)

        self._parts.office.ask(lambda store: feed(store).since(position), then, about="feed since")

    def show_newest(self, live: Live) -> None:
        """Show what was kept aside."""
        if self._late:
            self.read(live)
            return
        rows, self._aside = self._aside, ()
        self._list.model.add(rows)
        self._list.to_top()

    # ----------------------------------------------------------------

    def _came(self, arrivals: tuple[Arrival, ...]) -> None:
        """Rows that happened before the newest one that is shown have another place: then the list begins anew."""
        new = tuple(one for one in arrivals if one.position > self._position)
        if not new:
            return
        self._position = max(one.position for one in new)
        rows = tuple(one for one in new if self._wanted.takes(one))
        newest = self._aside[0] if self._aside else self._list.model.arrival(0)
        late = newest is not None and any(one.at < newest.at for one in rows)
        self._late = self._late or late or len(arrivals) >= AT_ONCE
        at_top = self._list.at_top
        if not at_top:
            self._aside = (*rows, *self._aside)
        self._caught_up(new, len(rows))
        if at_top and self._late:
            self._begin_again()
        elif at_top:
            self._list.model.add(rows)
            self._list.to_top()

    def _begin_again(self) -> None:
        self.read(Live(place=self._parts.location, wanted=self._wanted))

    def _page_wanted(self, page: int, first: int, rows: int) -> None:
        """Rows that came since stand above those of the list: the page is that much further down."""
        day = self._day
        if day is None:
            return
        reading, feed, wanted, position = self._reading, self._feed, self._wanted, self._position
        aside = len(self._aside)

        def read(store: Store) -> tuple[Arrival, ...]:
            above = aside + len(feed(store).since(position, wanted))
            return feed(store).page(day, first + above, rows, wanted)

        def then(outcome: Outcome[tuple[Arrival, ...]]) -> None:
            if isinstance(outcome, Done) and reading == self._reading:
                self._list.model.give(page, outcome.value)

        self._slot = (self._slot + 1) % AT_MOST
        self._parts.office.ask(read, then, about=f"feed page {self._slot}")

    def _feed(self, store: Store) -> Feed:
        return Feed(store, self._parts.location.id)

    def _today(self) -> date:
        return self._parts.location.calendar.day_of(self._parts.now())
