"""Logging: readable lines on the terminal, JSON lines in a file that is kept small. No code, PIN or token goes in."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

import structlog

_SHARED: list[structlog.typing.Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.processors.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,  # without the values of variables: names and codes are among them
]
FILE_BYTES, FILES = 5_000_000, 5


def start_logging(level: str, folder: Path | None) -> None:
    """Log from `level` on to standard error, and to `folder`/kiosk.log if there is one."""
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setFormatter(_formatter(structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())))
    handlers: list[logging.Handler] = [terminal]
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        kept = logging.handlers.RotatingFileHandler(folder / "kiosk.log", maxBytes=FILE_BYTES, backupCount=FILES)
        kept.setFormatter(_formatter(structlog.processors.JSONRenderer()))
        handlers.append(kept)
    logging.basicConfig(level=level.upper(), handlers=handlers, force=True)
    # an HTTP client that logs each request would log each poll of the sync
    for chatty in ("httpx2", "httpcore", "httpcore2", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_SHARED,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def _formatter(renderer: structlog.typing.Processor) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer], foreign_pre_chain=_SHARED
    )


def log_bugs_alone() -> None:
    """For a command that says itself what it meets: a line on standard error for our own faults, and nothing else."""
    structlog.configure(
        processors=[*_SHARED, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())],
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
