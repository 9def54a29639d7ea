from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.server.api.capitan.paging import NoSuchPage, Page, links, page, page_size

URL = "https://club.example/api/check-ins/"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("", 10), ("1", 1), ("100", 100), ("101", 100), ("0", 10), ("000", 10), ("007", 7), ("-1", 10), ("x", 10)],
)
def test_sizes(value: str, expected: int) -> None:
    assert page_size({"page_size": value}) == expected


@given(st.text())
def test_any_size_is_one_that_we_serve(value: str) -> None:
    assert 1 <= page_size({"page_size": value}) <= 100


@given(count=st.integers(0, 1000), size=st.integers(1, 100))
def test_the_pages_cover_the_list_without_overlap(count: int, size: int) -> None:
    first = page({"page_size": str(size)}, count)
    rows = []
    for number in range(1, first.last + 1):
        one = page({"page_size": str(size), "page": str(number)}, count)
        rows += range(one.offset, min(one.offset + one.size, count))
    assert rows == list(range(count))
    assert page({"page_size": str(size), "page": "last"}, count).number == first.last
    with pytest.raises(NoSuchPage):
        page({"page_size": str(size), "page": str(first.last + 1)}, count)


@given(st.text(min_size=1).filter(lambda value: value.strip() not in ("", "1", "2", "last", "01", "02")))
def test_any_other_page_is_none(value: str) -> None:
    if value.strip().lstrip("0") in ("1", "2"):
        return
    with pytest.raises(NoSuchPage):
        page({"page": value}, 15)


def test_links_of_the_first_a_middle_and_the_last_page() -> None:
    assert links(URL, {}, Page(1, 10, 5)) == (None, None)
    assert links(URL, {}, Page(1, 10, 25)) == (f"{URL}?page=2", None)
    assert links(URL, {"page": "2"}, Page(2, 10, 25)) == (f"{URL}?page=3", URL)
    assert links(URL, {"page": "3"}, Page(3, 10, 25)) == (None, f"{URL}?page=2")


@given(st.dictionaries(st.text(min_size=1), st.text(min_size=1)))
def test_links_keep_everything_that_was_asked(given: dict[str, str]) -> None:
    following, previous = links(URL, given, Page(2, 10, 25))
    others = {name: value for name, value in given.items() if name != "page"}
    assert dict(parse_qsl(urlsplit(following or "").query)) == others | {"page": "3"}
    assert dict(parse_qsl(urlsplit(previous or "").query)) == others
