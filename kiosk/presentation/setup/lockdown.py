"""How a system keeps people in one window: a recipe for each, in commands and places that are written the same in every
language. What they do is said beside them."""

from __future__ import annotations

_LINUX = (
    "sudo apt install cage",
    "",
    "# /etc/systemd/system/kiosk.service",
    "[Unit]",
    "After=systemd-user-sessions.service",
    "Conflicts=getty@tty1.service",
    "[Service]",
    "User=kiosk",
    "PAMName=login",
    "TTYPath=/dev/tty1",
    "ExecStart=/usr/bin/cage -- {command}",
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
    "  Shell: {command}",
    "Settings > Personalisation > Lock screen: off",
)
_MAC = (
    "System Settings > Users & Groups: an account of its own, logged in by itself",
    "System Settings > General > Login Items: {command}",
    "System Settings > Lock Screen: never",
)


def recipe(system: str, command: str) -> str:
    """For "Linux", "Windows", or "Darwin", with the command that starts the kiosk."""
    lines = {"Windows": _WINDOWS, "Darwin": _MAC}.get(system, _LINUX)
    return "\n".join(lines).format(command=command)
