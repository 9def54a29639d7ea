import numpy as np

from kiosk.domain.codes import Symbology
from kiosk.scanner.chain import DecoderChain
from kiosk.scanner.frames import Grey
from kiosk.scanner.sighting import Sighting

GREY = np.zeros((4, 4), np.uint8)


def code(text: str, decoder: str) -> Sighting:
    return Sighting(text, Symbology.QR, ((0, 0), (1, 0), (1, 1), (0, 1)), decoder, 1.0)


class Scripted:
    """A decoder that reads what the test says and counts how often it was asked."""

    def __init__(self, name: str, reads: str = "") -> None:
        self.name, self.reads, self.asked = name, reads, 0

    def read(self, grey: Grey) -> tuple[Sighting, ...]:
        self.asked += 1
        return tuple(code(text, self.name) for text in self.reads)


def test_the_first_decoder_that_reads_wins_and_the_second_is_not_asked() -> None:
    first, second = Scripted("first", "A"), Scripted("second", "B")
    assert DecoderChain([first, second]).read(GREY) == (code("A", "first"),)
    assert second.asked == 0


def test_the_second_reads_what_the_first_misses() -> None:
    assert DecoderChain([Scripted("first"), Scripted("second", "B")]).read(GREY) == (code("B", "second"),)


def test_all_codes_of_a_frame_are_returned() -> None:
    assert len(DecoderChain([Scripted("first", "AB")]).read(GREY)) == 2


def test_an_empty_chain_reads_nothing_and_says_so() -> None:
    chain = DecoderChain([])
    assert chain.read(GREY) == ()
    assert chain.empty


def test_live_the_second_has_its_turn_at_every_tenth_frame_without_a_reading() -> None:
    first, second = Scripted("first"), Scripted("second")
    chain = DecoderChain([first, second], turn=10)
    turns = []
    for number in range(1, 31):
        chain.read(GREY)
        turns.append((number, second.asked))
    assert [n for n, asked in turns if asked != (turns[n - 2][1] if n > 1 else 0)] == [10, 20, 30]
    assert first.asked == 30


def test_a_frame_that_the_first_reads_does_not_count_towards_the_turn() -> None:
    first, second = Scripted("first"), Scripted("second")
    chain = DecoderChain([first, second], turn=3)
    for reads in ("", "", "A", "A", ""):
        first.reads = reads
        chain.read(GREY)
    assert second.asked == 1


def test_after_a_reading_of_the_second_it_sees_the_next_frame_too() -> None:
    second = Scripted("second")
    chain = DecoderChain([Scripted("first"), second], turn=10)
    for _ in range(9):
        chain.read(GREY)
    second.reads = "B"
    assert [len(chain.read(GREY)) for _ in range(3)] == [1, 1, 1]
    second.reads = ""
    assert [len(chain.read(GREY)) for _ in range(3)] == [0, 0, 0]
    assert second.asked == 4
