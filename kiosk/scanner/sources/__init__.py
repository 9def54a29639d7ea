"""Where pictures come from: devices, files and the network, all read in one way."""

from kiosk.scanner.sources.address import source_of
from kiosk.scanner.sources.source import Cause, EndOfPictures, Source, SourceUnavailable

__all__ = ["Cause", "EndOfPictures", "Source", "SourceUnavailable", "source_of"]
