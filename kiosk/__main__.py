"""The program: the kiosk's commands, and the server's beside them."""

from __future__ import annotations

import gc
import sys

from kiosk.app.cli import commands
from kiosk.server.commands import server

commands.app.add_typer(server, name="server")


def main() -> None:
    """Run the command line and leave with its exit code."""
    code = commands.run(sys.argv[1:])
    # What is left dies with the process. Without this line Python looks through all of it for cycles first, and
    # that is a fifth of a second of each command, and half a second of a kiosk that shall stop within two.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
