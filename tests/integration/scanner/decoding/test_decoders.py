import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from time import perf_counter  # noqa: TID251 - tests have no composition root that would hand them a clock
from types import ModuleType

import numpy as np
import pytest

from kiosk.domain.codes import DEFAULT_SYMBOLOGIES, Symbology
from kiosk.scanner.decoding.decoder import Decoder, DecoderUnavailable
from kiosk.scanner.decoding.decoders import file_decoders
from kiosk.scanner.decoding.zbar import ZbarDecoder
from kiosk.scanner.decoding.zxing import ZxingDecoder
from tests.integration.scanner.drawing import FORMATS, TEXTS, blurred, drawn, drawn_as, in_view, noisy, qr, turned

DRAWABLE = sorted(FORMATS)
BY_DEFAULT = sorted(DEFAULT_SYMBOLOGIES - {Symbology.TYPED})
ZBAR_READS = [*BY_DEFAULT, Symbology.ITF, Symbology.CODABAR]
EVERY = frozenset(FORMATS)


def texts(decoder: Decoder, grey: np.ndarray) -> list[str]:
    return [sighting.text for sighting in decoder.read(grey)]


@pytest.fixture
def zxing() -> ZxingDecoder:
    return ZxingDecoder(DEFAULT_SYMBOLOGIES, perf_counter)


@pytest.fixture
def zbar() -> ZbarDecoder:
    try:
        return ZbarDecoder(EVERY, perf_counter)
    except DecoderUnavailable as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize("symbology", DRAWABLE)
def test_zxing_reads_each_symbology_that_is_switched_on_and_names_it(symbology: Symbology) -> None:
    decoder = ZxingDecoder(frozenset({symbology}), perf_counter)
    (sighting,) = decoder.read(in_view(drawn(symbology)))
    assert (sighting.text, sighting.symbology, sighting.decoder) == (TEXTS[symbology], symbology, "zxing")
    assert sighting.ms > 0


@pytest.mark.parametrize("symbology", DRAWABLE)
def test_zxing_reads_no_symbology_that_is_switched_off(symbology: Symbology) -> None:
    family = {Symbology.EAN_13, Symbology.UPC_A}
    off = {symbology} | (family if symbology in family else set())
    assert texts(ZxingDecoder(EVERY - off, perf_counter), in_view(drawn(symbology))) == []


@pytest.mark.parametrize("symbology", ZBAR_READS)
def test_zbar_reads_each_symbology_it_is_there_for(zbar: ZbarDecoder, symbology: Symbology) -> None:
    (sighting,) = zbar.read(in_view(drawn(symbology)))
    assert (sighting.text, sighting.symbology, sighting.decoder) == (TEXTS[symbology], symbology, "zbar")


@pytest.mark.parametrize("make", [ZxingDecoder, ZbarDecoder])
def test_with_nothing_switched_on_nothing_is_read(make: type[ZxingDecoder], zbar: ZbarDecoder) -> None:
    typed_alone = make(frozenset({Symbology.TYPED}), perf_counter)
    assert texts(typed_alone, in_view(drawn(Symbology.QR))) == []


def test_the_corners_lie_around_the_code(zxing: ZxingDecoder, zbar: ZbarDecoder) -> None:
    view = in_view(qr("M-0001"), size=(640, 480))
    for decoder in (zxing, zbar):
        (sighting,) = decoder.read(view)
        assert len(sighting.corners) == 4
        xs, ys = zip(*sighting.corners, strict=True)
        assert (sum(xs) / 4, sum(ys) / 4) == pytest.approx((320, 240), abs=3)
        assert max(xs) - min(xs) == pytest.approx(21 * 6, abs=8)


@pytest.mark.parametrize("degrees", [15, 30, 45, 90, 137, 180, 270])
def test_a_qr_code_is_read_at_any_angle(zxing: ZxingDecoder, degrees: int) -> None:
    assert texts(zxing, turned(in_view(qr("M-0001-7Q4")), degrees)) == ["M-0001-7Q4"]


@pytest.mark.parametrize("symbology", [s for s in BY_DEFAULT if s.linear])
@pytest.mark.parametrize("degrees", [3, 90, 180, 270])
def test_bars_are_read_upright_lying_and_upside_down(zxing: ZxingDecoder, symbology: Symbology, degrees: int) -> None:
    assert texts(zxing, turned(in_view(drawn(symbology)), degrees)) == [TEXTS[symbology]]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda view: 255 - view,
        lambda view: blurred(view, 2.5),
        lambda view: noisy(view, 40),
        lambda view: (view * 0.15).astype(np.uint8),
        lambda view: noisy(blurred(view, 2), 15),
    ],
    ids=["inverted", "blurred", "noisy", "dark", "blurred and noisy"],
)
def test_a_spoilt_qr_code_is_read(zxing: ZxingDecoder, spoil: Callable[[np.ndarray], np.ndarray]) -> None:
    assert texts(zxing, spoil(in_view(qr("M-0001-7Q4")))) == ["M-0001-7Q4"]


@pytest.mark.parametrize(
    ("variant", "text", "symbology"),
    [
        ("PZN", "12345678", Symbology.CODE_39),
        ("Code39Std", "+A+B", Symbology.CODE_39),
        ("MicroPDF417", "abc", Symbology.PDF417),
        ("AztecRune", "25", Symbology.AZTEC),
    ],
)
def test_a_variant_of_a_symbology_is_read_as_its_family(variant: str, text: str, symbology: Symbology) -> None:
    decoder = ZxingDecoder(frozenset({symbology}), perf_counter)
    (sighting,) = decoder.read(in_view(drawn_as(variant, text)))
    assert sighting.symbology is symbology


@pytest.mark.parametrize("variant", ["MicroQRCode", "RMQRCode"])
def test_relatives_of_the_qr_code_are_not_read_as_one(zxing: ZxingDecoder, variant: str) -> None:
    assert texts(zxing, in_view(drawn_as(variant, "12345"))) == []


def test_two_codes_in_view_are_both_read(zxing: ZxingDecoder) -> None:
    assert sorted(texts(zxing, in_view(qr("M-0001"), drawn(Symbology.CODE_128, "M-0002")))) == ["M-0001", "M-0002"]


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (1280, 720)])
def test_an_empty_view_reads_nothing(zxing: ZxingDecoder, zbar: ZbarDecoder, size: tuple[int, int]) -> None:
    empty = np.full((size[1], size[0]), 128, np.uint8)
    assert texts(zxing, empty) == texts(zbar, empty) == []


def test_a_text_beyond_ascii_is_read_by_zxing_and_left_by_zbar(zxing: ZxingDecoder, zbar: ZbarDecoder) -> None:
    view = in_view(qr("Zoë Müller"))
    assert texts(zxing, view) == ["Zoë Müller"]
    assert texts(zbar, view) == []


def test_control_characters_come_as_they_are(zxing: ZxingDecoder) -> None:
    assert texts(zxing, in_view(qr("M-0001\x1d\r\n"))) == ["M-0001\x1d\r\n"]


def test_a_qr_code_of_four_thousand_characters_is_read_whole(zxing: ZxingDecoder) -> None:
    assert texts(zxing, in_view(qr("7" * 4000, box=3))) == ["7" * 4000]


def test_all_together_read_what_the_first_misses(zbar: ZbarDecoder) -> None:
    decoders = file_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    decoder, problems = decoders.picture, decoders.problems
    at_an_angle = blurred(turned(in_view(drawn(Symbology.EAN_13)), 35), 2)
    assert problems == ()
    assert texts(ZxingDecoder(DEFAULT_SYMBOLOGIES, perf_counter), at_an_angle) == []
    assert texts(decoder, at_an_angle) == [TEXTS[Symbology.EAN_13]]


class Blocker(MetaPathFinder):
    """Makes the import of some modules fail, as on a machine without them."""

    def __init__(self, names: Sequence[str], error: Exception) -> None:
        self.names, self.error = names, error

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name in self.names:
            raise self.error
        return None


@pytest.fixture
def block(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    def without(*names: str, error: Exception | None = None) -> None:
        for loaded in [name for name in sys.modules if name.split(".")[0] in {n.split(".")[0] for n in names}]:
            monkeypatch.delitem(sys.modules, loaded)
        blocker = Blocker(names, error or ImportError(f"No module named {names[0]!r}"))
        monkeypatch.setattr(sys, "meta_path", [blocker, *sys.meta_path])

    return without


NO_LIBZBAR = ImportError("Unable to find zbar shared library")


@pytest.mark.parametrize("error", [NO_LIBZBAR, OSError("libzbar-64.dll not found")])
def test_without_libzbar_zxing_reads_alone_and_the_fix_is_told(block: Callable[..., None], error: Exception) -> None:
    block("pyzbar.wrapper", error=error)
    decoders = file_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    decoder, problems = decoders.picture, decoders.problems
    assert len(problems) == 1
    assert "apt-get install libzbar0" in problems[0]
    assert texts(decoder, in_view(qr("M-0001"))) == ["M-0001"]


def test_without_zxing_zbar_reads_alone_and_the_fix_is_told(block: Callable[..., None], zbar: ZbarDecoder) -> None:
    block("zxingcpp")
    decoders = file_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    decoder, problems = decoders.picture, decoders.problems
    assert problems == ("The decoder zxing-cpp is not installed: pip install zxing-cpp",)
    assert [(s.text, s.decoder) for s in decoder.read(in_view(qr("M-0001")))] == [("M-0001", "zbar")]


def test_without_any_decoder_nothing_is_read_and_both_fixes_are_told(block: Callable[..., None]) -> None:
    block("zxingcpp", "pyzbar")
    decoders = file_decoders(DEFAULT_SYMBOLOGIES, perf_counter)
    decoder, problems = decoders.picture, decoders.problems
    assert len(problems) == 2
    assert texts(decoder, in_view(qr("M-0001"))) == []
