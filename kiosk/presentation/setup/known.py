"""What the settings show: each value with where it comes from, and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.staff import ListedStaff
from kiosk.presentation.setup.kinds import Choice, Value
from kiosk.presentation.setup.settings import Source


@dataclass(frozen=True, slots=True)
class Shown:
    """What a setting is set to, and who says so. A secret's value is whether there is one."""

    value: Value
    source: Source
    default: Value = None


@dataclass(frozen=True, slots=True)
class Price:
    """A pass type and its price."""

    pass_type_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All settings at one moment. `values` is by key; `prices` names the pass types, in their order.

    `from_server`: rules, prices and staff are a copy of the server's. `restart`: what is written differs from what
    the program runs with. `offers`: what may be chosen at this machine beside the choices of the table, by key.
    `file` and `folder` are paths, `about` is what the program runs on.
    """

    values: Mapping[str, Shown]
    prices: tuple[Price, ...] = ()
    offers: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    currency: str = "EUR"
    staff: tuple[ListedStaff, ...] = ()
    from_server: bool = False
    restart: bool = False
    file: str = ""
    folder: str = ""
    version: str = ""
    about: Mapping[str, str] = field(default_factory=dict)
