"""Pages by number, with links that keep the filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

DEFAULT_SIZE = 10
MAX_SIZE = 100


class NoSuchPage(LookupError):
    """The page is not a number, or lies outside the list."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list of `count` rows."""

    number: int
    size: int
    count: int

    @property
    def offset(self) -> int:
        """How many rows come before it."""
        return (self.number - 1) * self.size

    @property
    def last(self) -> int:
        """The number of the last page; an empty list has one, empty page."""
        return max(1, -(-self.count // self.size))


def page_size(given: Mapping[str, str]) -> int:
    """The asked size up to the maximum; one that is no positive number is ignored, as Django REST framework does."""
    value = given.get("page_size", "").strip()
    if not (value.isascii() and value.isdecimal()) or not value.strip("0"):
        return DEFAULT_SIZE
    return MAX_SIZE if len(value.lstrip("0")) > len(str(MAX_SIZE)) else min(int(value), MAX_SIZE)


def page(given: Mapping[str, str], count: int) -> Page:
    """The asked page, by number or as "last"; raises NoSuchPage."""
    first = Page(1, page_size(given), count)
    value = given.get("page", "").strip() or "1"
    if value == "last":
        return Page(first.last, first.size, count)
    if not (value.isascii() and value.isdecimal()) or len(value) > 18 or not 1 <= int(value) <= first.last:
        raise NoSuchPage
    return Page(int(value), first.size, count)


def links(url: str, given: Mapping[str, str], page: Page) -> tuple[str | None, str | None]:
    """The URLs of the next and of the previous page; None where there is none."""

    def link(number: int) -> str:
        others = {name: value for name, value in given.items() if name != "page"}
        query = urlencode(sorted((others | ({} if number == 1 else {"page": str(number)})).items()))
        return f"{url}?{query}" if query else url

    following = link(page.number + 1) if page.number < page.last else None
    return following, link(page.number - 1) if page.number > 1 else None
