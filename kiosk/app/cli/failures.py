"""How a command fails: each way has an exit code and one line on standard error (interfaces.md)."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes that scripts rely on."""

    DONE = 0
    ANSWER_IS_NO = 1
    BAD_INPUT = 2
    WORLD_FAILED = 3


class BadInput(Exception):
    """What was typed or handed over cannot be used; the message says what and where.

    Further arguments are lines of their own, one for each place in a file.
    """


class Refusal(Exception):
    """The answer is no: a rule forbids it; the message says which."""


class WorldFailed(Exception):
    """Disk, camera or server did not do their part; the message says which."""
