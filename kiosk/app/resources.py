"""Where the files that come with the program are: fonts, icons, sounds, demo lists."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_ROOTS = (
    _PACKAGE / "resources",  # installed from a wheel: inside the package
    _PACKAGE.parent / "resources",  # a checkout: next to the package
)


class MissingResourceError(RuntimeError):
    """A file that belongs to the program is not there: the installation is incomplete."""


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`, as `resource("icons", "help.svg")`.

    Raises MissingResourceError, naming the file and the cure, if it is in neither place.
    """
    for root in _ROOTS:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join(("resources", *parts))
    raise MissingResourceError(
        f"{name} is missing: the installation is incomplete. Install front-desk-kiosk again"
        f" (looked in {' and '.join(str(root) for root in _ROOTS)})."
    )
