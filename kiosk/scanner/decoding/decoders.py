"""The decoders that this machine has, put together for pictures and for cameras."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kiosk.domain.codes import Symbology
from kiosk.scanner.decoding.decoder import Decoder, DecoderUnavailable
from kiosk.scanner.decoding.filters import darkened, enlarged, evened, lightened, sharpened
from kiosk.scanner.decoding.linear import FINE, QUICK, THOROUGH, Effort, LinearDecoder
from kiosk.scanner.decoding.picture_decoder import Look, PictureDecoder
from kiosk.scanner.decoding.video_decoder import VideoDecoder
from kiosk.scanner.decoding.zbar import ZbarDecoder
from kiosk.scanner.decoding.zxing import AS_IT_IS, EVERYWHERE, Search, ZxingDecoder
from kiosk.scanner.frames import Grey, Ticks

_ZBAR_READS_WELL = frozenset({Symbology.QR, Symbology.EAN_13, Symbology.UPC_A})
"""Damaged QR codes and blurred retail codes are read by zbar alone. Of other codes it drops the shifts (Code 39 full
ASCII, Code 128 beyond ASCII), which makes a wrong text."""


@dataclass(frozen=True, slots=True)
class FileDecoders:
    """What reads files."""

    picture: PictureDecoder
    """For single pictures."""
    live: LiveDecoders
    """For the frames of videos."""

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence with the fix for each decoder that is missing."""
        return self.live.problems

    def video(self) -> VideoDecoder:
        """A new one for each video."""
        bars = () if self.live.bars is None else (self.live.bars,)
        return VideoDecoder((*self.live.cheap, *bars), self.live.dear)


def file_decoders(symbologies: AbstractSet[Symbology], ticks: Ticks) -> FileDecoders:
    """The decoders for files.

    Never raises for a missing library: with one missing the other does what it can, with both nothing is read.
    """
    return FileDecoders(PictureDecoder(_Kit(symbologies, ticks).of_pictures()), live_decoders(symbologies, ticks))


@dataclass(frozen=True, slots=True)
class LiveDecoders:
    """What looks at a camera's frames."""

    cheap: tuple[Decoder, ...]
    """For the fast pass; empty if nothing is installed."""
    bars: LinearDecoder | None
    dear: tuple[Decoder, ...]
    """For the thorough pass, in the order of what they rescued of drawn presentations for what they cost."""
    problems: tuple[str, ...]
    """A sentence with the fix for each decoder that is missing."""


def live_decoders(symbologies: AbstractSet[Symbology], ticks: Ticks) -> LiveDecoders:
    """The decoders for a camera; a missing library is told as by `file_decoders`."""
    kit = _Kit(symbologies, ticks)
    bars = kit.bars(FINE)
    return LiveDecoders(tuple(kit.fast()), bars[0] if bars else None, tuple(kit.in_turn()), kit.problems)


class _Kit:
    """Makes decoders of what is installed; a decoder that is missing makes an empty list."""

    def __init__(self, symbologies: AbstractSet[Symbology], ticks: Ticks) -> None:
        self._symbologies = symbologies
        self._linear = frozenset(one for one in symbologies if one.linear)
        self._ticks = ticks
        problems = []
        self._has = {}
        for kind in (ZxingDecoder, ZbarDecoder):
            try:
                kind(symbologies, ticks)
            except DecoderUnavailable as missing:
                problems.append(str(missing))
                self._has[kind] = False
            else:
                self._has[kind] = True
        self.problems = tuple(problems)

    def of_pictures(self) -> list[Look | LinearDecoder]:
        """For a picture that will not come again: cheap looks first."""
        return [
            *self._first(),
            *self.bars(QUICK),
            *self._filtered("evened", evened),
            *self._filtered("lightened", lightened),
            *self._filtered("darkened", darkened),
            *self._filtered("enlarged", _doubled),
            *self.bars(THOROUGH),
            *self._filtered("one threshold", _doubled, Search(one_threshold=True)),
            *self._second(),
            *self._filtered("refocused", _refocused),
        ]

    def fast(self) -> list[Decoder]:
        """For every frame of a camera."""
        return [*self._first(), *self.bars(QUICK)]

    def in_turn(self) -> list[Decoder]:
        """For frames in which those read nothing."""
        return [
            *self._filtered("darkened", darkened, AS_IT_IS),
            *self._filtered("enlarged", _doubled, AS_IT_IS),
            *self._filtered("evened", evened),
            *self._filtered("sharpened", sharpened, AS_IT_IS),
            *self._second(),
        ]

    def _first(self) -> list[Look]:
        """The decoder that reads most and costs least."""
        if not self._has[ZxingDecoder]:
            return [Look("zbar", decoder) for decoder in self._zbar(self._symbologies)]
        return [Look("zxing", decoder) for decoder in self._zxing()]

    def _second(self) -> list[Look]:
        only = _ZBAR_READS_WELL if self._has[ZxingDecoder] else frozenset[Symbology]()
        return [Look("zbar", decoder) for decoder in self._zbar(only)]

    def bars(self, effort: Effort) -> list[LinearDecoder]:
        """For linear codes at any angle."""
        readers = [*self._zxing(AS_IT_IS, self._linear)]
        if effort is THOROUGH or not readers:
            readers += self._zbar(_ZBAR_READS_WELL & self._linear)
        return [LinearDecoder(readers, self._ticks, effort)] if readers else []

    def _filtered(self, name: str, through: Callable[[Grey], Grey], search: Search = EVERYWHERE) -> list[Look]:
        return [Look(name, decoder, through) for decoder in self._zxing(search)]

    def _zxing(self, search: Search = EVERYWHERE, only: AbstractSet[Symbology] | None = None) -> list[Decoder]:
        wanted = self._symbologies if only is None else only
        return [ZxingDecoder(wanted, self._ticks, search)] if wanted and self._has[ZxingDecoder] else []

    def _zbar(self, only: AbstractSet[Symbology]) -> list[Decoder]:
        wanted = only & self._symbologies
        return [ZbarDecoder(wanted, self._ticks)] if wanted and self._has[ZbarDecoder] else []


def _doubled(grey: Grey) -> Grey:
    return enlarged(grey, 2.0)


def _refocused(grey: Grey) -> Grey:
    return sharpened(enlarged(grey, 2.0), 3.0, 2.0)
