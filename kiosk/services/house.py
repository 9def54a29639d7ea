"""A club that has no server sets its own rules, hours and prices: by the road, and with the checks, of an import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, select

from kiosk.domain.places import Policies
from kiosk.domain.repair import NotPossible
from kiosk.protocol.codec import plain
from kiosk.services.document import BadDocument, Document, Location, PassType, in_words
from kiosk.services.import_document import import_document
from kiosk.store import state
from kiosk.store.engine import Store
from kiosk.store.facts import UnknownLocation
from kiosk.store.rows import AnyRow
from kiosk.store.tables import locations, organization, pass_types


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """What a location and the club's prices are set to, in the words of the import document.

    `place` None: the location is gone. `types` are the pass types that are sold, by name; `places` all locations, by
    id and name. `from_server`: this store is a copy of the server's, which alone decides.
    """

    place: dict[str, Any] | None
    types: tuple[PassType, ...]
    places: tuple[tuple[str, str], ...]
    currency: str | None
    from_server: bool


def house_rules(store: Store, location_id: str) -> HouseRules:
    """As they are now; raises StoreFault."""
    with store.read() as connection:
        place = _values(connection, locations, location_id, Location)
        sold = select(pass_types).where(pass_types.c.archived.is_(False)).order_by(pass_types.c.name, pass_types.c.id)
        types = [_of_row(row, PassType) for row in connection.execute(sold)]
        places = connection.execute(select(locations.c.id, locations.c.name).order_by(locations.c.name)).all()
        currency = connection.scalar(select(organization.c.currency))
        from_server = state.get(connection, state.Name.DEVICE) is not None
    if place is not None:
        place["policies"] = {**plain(asdict(Policies())), **place["policies"]}
    return HouseRules(
        place=place,
        types=tuple(msgspec.convert(one, PassType) for one in types),
        places=tuple((row.id, row.name) for row in places),
        currency=currency or (types[0]["currency"] if types else None),
        from_server=from_server,
    )


def change_place(store: Store, location_id: str, changes: Mapping[str, Any], now: datetime) -> None:
    """Give a location other values, in the words of the import document; its `policies` are changed one by one.

    Raises NotPossible (a value cannot be, or a server decides), UnknownLocation, StoreFault.
    """
    with store.read() as connection:
        values = _values(connection, locations, location_id, Location)
    if values is None:
        raise UnknownLocation(f"there is no location {location_id!r}")
    policies = {**values["policies"], **changes.get("policies", {})}
    _put(store, "locations", {**values, **changes, "policies": policies}, now)


def change_price(store: Store, pass_type_id: str, price: int, now: datetime) -> None:
    """Give a pass type another price, in minor units; raises NotPossible, StoreFault."""
    with store.read() as connection:
        values = _values(connection, pass_types, pass_type_id, PassType)
    if values is None:
        raise NotPossible(f"there is no pass type {pass_type_id!r}")
    _put(store, "pass_types", values | {"price": price}, now)


def _values(connection: Connection, table: Table, ident: str, shape: type[msgspec.Struct]) -> dict[str, Any] | None:
    row = connection.execute(select(table).where(table.c.id == ident)).first()
    if row is None:
        return None
    return _of_row(row, shape)


def _of_row(row: AnyRow, shape: type[msgspec.Struct]) -> dict[str, Any]:
    return {field.name: plain(getattr(row, field.name)) for field in msgspec.structs.fields(shape)}


def _put(store: Store, section: str, values: dict[str, Any], now: datetime) -> None:
    try:
        import_document(store, msgspec.convert({section: [values]}, Document), now=now)
    except (msgspec.ValidationError, BadDocument) as error:
        raise NotPossible(in_words(error)) from error
