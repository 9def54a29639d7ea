"""The server's part of the command line: `kiosk server`, and who may use it: `user`, `device`, `rotating`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.protocol.pairing import GOOD_FOR, Invitation, spoken
from kiosk.server import clock, run
from kiosk.server.address import url_of
from kiosk.server.settings import BadSettings, ServerSettings, read_settings
from kiosk.services.accept import CopyOfAnother
from kiosk.services.rotating import NotGiven, give_link, take_link
from kiosk.store import access
from kiosk.store.access import AlreadyThere, Device, Role
from kiosk.store.engine import Store, open_store
from kiosk.store.facts import UnknownLocation
from kiosk.store.faults import BadAddress, StoreFault


class Exit(IntEnum):
    """How a command ends (interfaces: exit codes)."""

    BAD_INPUT = 2
    WORLD_FAILED = 3


@dataclass(frozen=True, slots=True)
class Reach:
    """Which store the commands work on, and where the server listens if options say so."""

    data: Path
    database: str | None
    host: str | None = None
    port: int | None = None

    def open(self) -> Store:
        """The store; raises BadAddress, StoreFault."""
        return open_store(self.database or self.data)


server = typer.Typer(help="Run the central server, and say who may use it.", no_args_is_help=False)
user = typer.Typer(help="People and programs that read from the server.", no_args_is_help=True)
device = typer.Typer(help="Kiosks that bring their events.", no_args_is_help=True)
server.add_typer(user, name="user")
rotating = typer.Typer(help="Members' phones that show a rotating code.", no_args_is_help=True)
server.add_typer(device, name="device")
server.add_typer(rotating, name="rotating")


PublicUrl = Annotated[
    str | None, typer.Option(metavar="URL", help="where others reach the server, if not where it listens")
]


@server.callback(invoke_without_command=True)
def serve(
    context: typer.Context,
    database: Annotated[
        str | None, typer.Option(metavar="URL", help="postgresql://…; without it, the SQLite file in the data folder")
    ] = None,
    host: Annotated[str | None, typer.Option(help="the address to listen at")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65_535, help="the port; 0 takes a free one")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="processes that answer")] = None,
) -> None:
    """Serve until stopped. What no option says, KIOSK_SERVER__… says, or the table [server] of kiosk.toml."""
    with _failures():
        settings = read_settings()
        reach = Reach(context.obj, database or settings.database, host, port)
        context.obj = reach
        if context.invoked_subcommand is None:
            run.serve(
                data=reach.data,
                database=reach.database,
                host=host or settings.host,
                port=settings.port if port is None else port,
                workers=workers or settings.workers,
                admin_email=settings.admin_email,
                admin_password=settings.admin_password,
                announce=_say,
            )


@user.command("add")
def add_user(
    context: typer.Context,
    email: Annotated[str, typer.Argument(help="the address; it is the user's name")],
    role: Annotated[Role, typer.Option(help="what they may do")],
    password_from_input: Annotated[
        bool, typer.Option("--password-stdin", help="read the password from standard input")
    ] = False,
) -> None:
    """Add a user. Without --password-stdin a password is made up and shown this once."""
    password = sys.stdin.readline().rstrip("\r\n") if password_from_input else clock.new_password()
    if "@" not in email or len(email) > 254:
        raise _fail(f"{email!r} is not an e-mail address", Exit.BAD_INPUT)
    if not password:
        raise _fail("the password is empty", Exit.BAD_INPUT)
    reach: Reach = context.obj
    with _failures(), reach.open() as store:
        run.add_user(store, email, role, password, clock.now())
    _say(f"Added {email.lower()} as {role}")
    if not password_from_input:
        _say(f"Password {password} (it is shown this once)")


@device.command("add")
def add_device(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="what people call it: Front door")],
    location: Annotated[str, typer.Option(metavar="ID", help="the location that it stands at")],
) -> None:
    """Let a kiosk in. Its key is shown this once."""
    added = Device(id=clock.new_device_id(), name=name, location_id=location)
    key = clock.new_secret()
    reach: Reach = context.obj
    with _failures(), reach.open() as store, store.write() as connection:
        access.add_device(connection, added, key, clock.now())
    _say(f"Added {added.id} ({name}) at {location}")
    _say(f"Key {key} (it is shown this once)")


@device.command("pair")
def pair_device(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="what people call it: Entrance")],
    location: Annotated[str, typer.Option(metavar="ID", help="the location that it stands at")],
    svg: Annotated[Path | None, typer.Option(metavar="FILE.svg", help="draw the QR code into a file too")] = None,
    public_url: PublicUrl = None,
) -> None:
    """Show a code by which a kiosk is let in, once, within ten minutes: typed there, or held before its camera."""
    from kiosk.server.pairing_code import in_letters, square

    code = clock.new_pairing_code()
    reach: Reach = context.obj
    with _failures(), reach.open() as store:
        url, sure = _public_url(read_settings(public_url), reach)
        with store.write() as connection:
            access.invite(connection, code, name, location, clock.now() + GOOD_FOR)
    invitation = Invitation(url, code)
    if not sure:
        _doubt(url)
    _say(f"Code {spoken(code)} (for {name} at {location}, once, within 10 minutes)")
    _say(f"On the kiosk: kiosk pair {code} --server {url}, or hold this before its camera:")
    if in_letters(invitation.text(), sys.stdout.encoding) is not None:
        _say(str(in_letters(invitation.text(), sys.stdout.encoding)))
    if svg is not None:
        try:
            svg.write_text(square(invitation.text()), "utf-8")
        except OSError as error:
            raise _fail(f"{svg} cannot be written: {error.strerror}", Exit.WORLD_FAILED) from error
        _say(f"Drawn in {svg}")


@device.command("revoke")
def revoke_device(context: typer.Context, ident: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """Shut a kiosk out, from its next call on."""
    reach: Reach = context.obj
    with _failures(), reach.open() as store, store.write() as connection:
        revoked = access.revoke_device(connection, ident, clock.now())
    if not revoked:
        raise _fail(f"there is no device {ident!r} that could be revoked", Exit.BAD_INPUT)
    _say(f"Revoked {ident}")


Named = Annotated[str, typer.Argument(metavar="MEMBER", help="their id, number or e-mail address")]


@rotating.command("add")
def add_rotating(context: typer.Context, member: Named, public_url: PublicUrl = None) -> None:
    """Give a member a link to the page with their rotating code. It is shown this once; an older one is dead."""
    token = clock.new_secret()
    reach: Reach = context.obj
    with _failures(), reach.open() as store:
        url, sure = _public_url(read_settings(public_url), reach)
        renewed = give_link(
            store,
            member,
            token=token,
            secret=clock.new_rotating_secret(),
            new_handle=clock.new_handle,
            now=clock.now(),
        )
    _say(f"{'Renewed' if renewed else 'Added'} the rotating code of {member}")
    _say(f"Link {url}/card/{token} (it is shown this once)")
    if not sure:
        _doubt(url)


@rotating.command("revoke")
def revoke_rotating(context: typer.Context, member: Named) -> None:
    """End a member's rotating code and its link, from now on; a kiosk learns of it when it next hears of the server."""
    reach: Reach = context.obj
    with _failures(), reach.open() as store:
        take_link(store, member)
    _say(f"Revoked the rotating code of {member}")


def _public_url(settings: ServerSettings, reach: Reach) -> tuple[str, bool]:
    """What a link begins with, and whether somebody said so: a server that runs elsewhere is not seen from here."""
    if settings.public_url is not None:
        return settings.public_url.rstrip("/"), True
    port = settings.port if reach.port is None else reach.port
    return url_of(reach.host or settings.host, port), False


# ---------------------------------------------------------------- what people see


def _say(line: str) -> None:
    print(line, flush=True)  # a program that started us waits for the line


def _doubt(url: str) -> None:
    print(
        f"kiosk: if others do not reach the server at {url}, say where with --public-url or KIOSK_SERVER__PUBLIC_URL",
        file=sys.stderr,
    )


def _fail(line: str, code: Exit) -> typer.Exit:
    print(f"kiosk: {' '.join(line.split())}", file=sys.stderr)
    return typer.Exit(code)


@contextmanager
def _failures() -> Iterator[None]:
    """Failures of people and of the world as one line; ours stay tracebacks."""
    try:
        yield
    except (BadSettings, UnknownLocation, AlreadyThere, CopyOfAnother, BadAddress, NotGiven) as error:
        raise _fail(str(error.args[0]), Exit.BAD_INPUT) from error
    except (StoreFault, run.PortTaken, run.WorkersFailed) as error:
        raise _fail(str(error), Exit.WORLD_FAILED) from error
