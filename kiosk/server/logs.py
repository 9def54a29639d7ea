"""Logging of the server: one JSON value a line. No barcode, password or token goes in."""

from __future__ import annotations

from typing import TextIO

import structlog


def start_logging(stream: TextIO) -> None:
    """Log to `stream`. Tracebacks are texts without the values of variables: those hold members' codes."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(stream),
    )
