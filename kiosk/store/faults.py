"""What can be wrong with a store, sorted by who must act: a StoreFault is the world's, a BadAddress the writer's."""

from __future__ import annotations


class StoreFault(Exception):
    """The store cannot be used; the message is one line for the installer."""


class StoreTooNew(StoreFault):
    """The store was written by a newer program than this one."""


class StoreDamaged(StoreFault):
    """The file is not a sound database; it is left as it is."""


class StoreFull(StoreFault):
    """There is no room to write; nothing was changed."""


class StoreUnavailable(StoreFault):
    """The file or the database server cannot be reached, or another program holds it."""


class BadAddress(ValueError):
    """What was given is not the address of a store, whatever the world does; the message is one line that says why."""
