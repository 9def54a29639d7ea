from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue

import pytest

from kiosk.app.staff.office import Office
from kiosk.domain.outcomes import Done, Hindrance, NotDone
from kiosk.domain.repair import NotPossible
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation, find_location
from kiosk.store.faults import StoreUnavailable


@contextmanager
def running(office: Office) -> Iterator[None]:
    thread = threading.Thread(target=office.run)
    thread.start()
    try:
        yield
    finally:
        office.close()
        thread.join()


def answers_of(store: Store, *questions: tuple[Callable[[Store], object], str]) -> list[object]:
    """What comes back for questions that all wait before the first is answered."""
    delivered: SimpleQueue[Callable[[], None]] = SimpleQueue()
    office, found = Office(store, delivered.put), []
    for read, about in questions:
        office.ask(read, found.append, about=about)
    last = threading.Event()
    office.ask(lambda _: None, lambda _: last.set())
    with running(office):
        while not last.is_set():
            delivered.get(timeout=10)()
    return found


def fails(fault: Exception) -> Callable[[Store], object]:
    def read(_: Store) -> object:
        raise fault

    return read


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
class TestOffice:
    def test_answers_come_in_the_order_of_the_questions(self, store: Store) -> None:
        assert answers_of(store, (lambda _: 1, ""), (lambda _: 2, "")) == [Done(1), Done(2)]

    def test_of_several_questions_about_one_thing_the_newest_is_answered(self, store: Store) -> None:
        asked = [(lambda _: "a", "search"), (lambda _: "numbers", ""), (lambda _: "an", "search")]
        assert answers_of(store, *asked) == [Done("numbers"), Done("an")]

    def test_what_the_store_cannot_do_is_an_answer_too(self, store: Store) -> None:
        fault, gone, impossible = answers_of(
            store,
            (fails(StoreUnavailable("the disk is gone")), ""),
            (fails(UnknownLocation("no such place")), ""),
            (fails(NotPossible("nobody knows this member any more")), ""),
        )
        assert fault == NotDone(Hindrance.STORE, "the disk is gone")
        assert gone == NotDone(Hindrance.GONE, "no such place")
        assert impossible == NotDone(Hindrance.NOT_POSSIBLE, "nobody knows this member any more")

    def test_it_reads_the_real_store(self, store: Store) -> None:
        def read(opened: Store) -> object:
            with opened.read() as connection:
                return find_location(connection, "nowhere")

        (answer,) = answers_of(store, (read, ""))
        assert isinstance(answer, NotDone)

    def test_a_closed_office_answers_nothing_more(self, store: Store) -> None:
        office = Office(store, lambda work: work())
        with running(office):
            pass
        office.ask(fails(AssertionError("nobody should look")), lambda _: None)
        office.run()
