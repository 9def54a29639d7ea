"""The program: the kiosk's commands, and the server's beside them."""

from __future__ import annotations

import sys

from kiosk.app.cli import commands
from kiosk.server.commands import server

commands.app.add_typer(server, name="server")


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(commands.run(sys.argv[1:]))


if __name__ == "__main__":
    main()
