"""How a system keeps people in one window: a recipe for each, in commands and places that are written the same in every
language. What they do is said beside them."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

_LINUX = (
    "sudo apt install cage",
    "",
    "# /etc/systemd/system/kiosk.service",
    "[Unit]",
    "After=systemd-user-sessions.service",
    "Conflicts=getty@tty1.service",
    "[Service]",
    "User={user}",
    "PAMName=login",
    "TTYPath=/dev/tty1",
    "{told}ExecStart=/usr/bin/cage -- {command}",
    "Restart=always",
    "[Install]",
    "WantedBy=graphical.target",
    "",
    "sudo systemctl enable kiosk",
)
_WINDOWS = (
    "Settings > Accounts > Other users > Set up a kiosk (Assigned Access)",
    "or, for a desktop program: Shell Launcher",
    "  Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher",
    "  {told}Shell: {command}",
    "Settings > Personalisation > Lock screen: off",
)
_MAC = (
    "System Settings > Users & Groups: an account of its own, logged in by itself",
    "System Settings > General > Login Items: {command}",
    "System Settings > Lock Screen: never",
)


def recipe(system: str, command: Sequence[str], user: str, config: str | None) -> str:
    """For "Linux", "Windows", or "Darwin": the words of the command that starts the kiosk, who runs it, and the
    kiosk.toml that KIOSK_CONFIG named when it was set up."""
    lines: Sequence[str]
    match system:
        case "Windows":
            told = f"setx KIOSK_CONFIG {_in_windows(config)}\n  " if config else ""
            lines, line = _WINDOWS, " ".join(map(_in_windows, command))
        case "Darwin":
            lines, told = _MAC, ""
            line = shlex.join(["env", f"KIOSK_CONFIG={config}", *command] if config else command)
        case _:
            told = f"Environment={_in_unit(f'KIOSK_CONFIG={config}')}\n" if config else ""
            lines, line = _LINUX, " ".join(_in_unit(word).replace("$", "$$") for word in command)
    return "\n".join(lines).format(command=line, user=user, told=told)


def _in_windows(word: str) -> str:
    return f'"{word}"' if " " in word else word


def _in_unit(word: str) -> str:
    """As systemd reads a word of a line: blanks in quotes, a percent sign twice."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{plain}"' if any(letter in plain for letter in " \t'\\") else plain
