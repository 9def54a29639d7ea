"""kiosk pair: this kiosk and a server know each other from now on."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.app import clock
from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput, Refusal, WorldFailed
from kiosk.protocol.pairing import NEVER, Invitation, read_invitation, typed_code
from kiosk.settings_file import BrokenSettingsFile, settings_file


def pair(
    code: Annotated[str, typer.Argument(metavar="CODE", help="what `kiosk server device pair` shows there")],
    server: Annotated[
        str | None, typer.Option("--server", metavar="URL", help="the server; not needed with the QR code's text")
    ] = None,
    as_json: place.JsonOption = False,
) -> None:
    """Let this kiosk into a server: writes its address and a key into kiosk.toml, which nobody else can read then.

    Exit code 1 if the server does not take the code.
    """
    from kiosk.app.setup.pairing import pair as introduce
    from kiosk.sync.client import SyncFault, WrongCode

    invitation = _invitation(code, server)
    try:
        paired = introduce(invitation, new_id=clock.new_id, now=clock.now)
    except WrongCode as wrong:
        raise Refusal(str(wrong)) from wrong
    except SyncFault as fault:
        raise WorldFailed(str(fault)) from fault
    except BrokenSettingsFile as broken:
        raise BadInput(str(broken)) from broken
    except OSError as failed:
        raise WorldFailed(f"kiosk.toml cannot be written: {failed}") from failed
    if as_json:
        told = {"device": paired.device, "name": paired.name, "location": paired.location_id, "url": invitation.url}
        print(answers.line(told | {"saved": str(settings_file())}))
    else:
        print(f"{paired.name} belongs to {invitation.url} now, at {paired.location_id}. Saved in {settings_file()}.")


def _invitation(code: str, server: str | None) -> Invitation:
    if (whole := read_invitation(code)) is not None:
        return Invitation(server or whole.url, whole.code)
    typed = typed_code(code)
    if typed is None:
        raise BadInput(f"a code has 6 letters and digits, none of {NEVER}, as kiosk server device pair shows it")
    if server is None:
        raise BadInput("name the server with --server")
    if not server.startswith(("http://", "https://")):
        raise BadInput(f"{server!r} is no address: it begins with http:// or https://")
    return Invitation(server, typed)
