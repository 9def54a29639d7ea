"""What can be wrong with a store, sorted by who must act: all of these are the world's faults, none is ours."""

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
