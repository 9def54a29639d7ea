"""kiosk reader: a test card for scanners that type, and what one scan of it tells."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.cli import answers, place
from kiosk.app.cli.failures import BadInput, WorldFailed
from kiosk.app.cli.one_scan import read_one_scan
from kiosk.app.cli.whole_files import write_whole
from kiosk.scanner.readers.keyboard import AsTyped, Keyboard
from kiosk.scanner.readers.layouts import LAYOUTS, LayoutName
from kiosk.scanner.readers.learning import TEST_TEXT, End, Learned, NotLearned, Trouble, learn, strokes_of
from kiosk.settings_file import BrokenSettingsFile, write_settings

reader = typer.Typer(help="Scanners that type: a test card, and what it tells.", no_args_is_help=True)


@reader.command()
def card(
    file: Annotated[Path, typer.Argument(metavar="FILE.svg", help="the drawing; any browser prints it")] = Path(
        "scanner-test.svg"
    ),
) -> None:
    """Draw the test card, with a square code and with bars."""
    from kiosk.app.cards.test_card import test_card

    write_whole(file, [test_card(TEST_TEXT).encode()])
    print(f"{file}: print it, then scan it with: kiosk reader learn --save")


@reader.command("learn")
def learn_scanner(
    save: Annotated[bool, typer.Option("--save", help="write what was found into kiosk.toml")] = False,
    as_json: place.JsonOption = False,
) -> None:
    """Scan the test card into this terminal: says how the scanner is to be read.

    To be run on the kiosk itself, under the keyboard layout that the kiosk runs under.
    """
    if sys.stdin.isatty():
        print("Scan the test card now.", file=sys.stderr)
    typed, end = read_one_scan(sys.stdin)
    if not typed:
        raise BadInput("nothing was scanned")
    found = learn(strokes_of(typed), end)
    if isinstance(found, NotLearned):
        raise BadInput(_trouble(found))
    keys = settings_of(found)
    saved = _save(keys) if save else None
    if as_json:
        print(answers.line({**keys, "end": found.end.value, "saved": saved}))
        return
    for sentence in spoken(found):
        print(sentence)
    print(f"Saved in {saved}." if saved else f"To keep it, scan with --save, or write into kiosk.toml:\n{_toml(keys)}")


def settings_of(found: Learned) -> dict[str, str | list[str]]:
    """The keys of `[reader]` that say it."""
    keyboard = found.keyboard
    return {
        "layout": keyboard.layout.value,
        "system": "unknown" if keyboard.system is None else keyboard.system.value,
        "letters": [came + meant for came, meant in keyboard.letters.items()],
        "prefix": found.prefix,
        "suffix": found.suffix,
    }


def spoken(found: Learned) -> tuple[str, ...]:
    """What was found, for a person."""
    around = [f"{text!r} {where}" for text, where in ((found.prefix, "before"), (found.suffix, "behind")) if text]
    return (
        _about(found.keyboard),
        f"It puts {' and '.join(around)} each code." if around else "It puts nothing around a code.",
        {
            End.ENTER: "It ends with Enter.",
            End.TAB: "It ends with Tab.",
            End.NOTHING: "It ends with a silence, without Enter; that is fine.",
        }[found.end],
    )


def _about(keyboard: Keyboard) -> str:
    match keyboard.layout:
        case AsTyped.AS_TYPED:
            return "What the scanner types is right."
        case AsTyped.LEARNED:
            return (
                f"The scanner types on a layout that has no name here; {len(keyboard.letters)} characters were learned."
            )
        case LayoutName():
            here = "another layout" if keyboard.system is None else LAYOUTS[keyboard.system].spoken
            scanner = LAYOUTS[keyboard.layout].spoken
            return f"The scanner types on {scanner}, this system on {here}: its keys are read by their place."


def _trouble(found: NotLearned) -> str:
    match found.trouble:
        case Trouble.CAPS_LOCK:
            return "Caps Lock is on: switch it off and scan again"
        case Trouble.TOO_SHORT:
            return f"{found.came} characters came, the test card has {len(TEST_TEXT)}: kiosk reader card draws it"
        case Trouble.OTHER_TEXT:
            return "this is not the test card, or the scanner leaves keys out: set it to a US keyboard and scan again"


def _toml(keys: dict[str, str | list[str]]) -> str:
    import tomlkit  # slow to load

    return tomlkit.dumps({"reader": keys}).rstrip()


def _save(keys: dict[str, str | list[str]]) -> str:
    try:
        return str(write_settings("reader", keys))
    except BrokenSettingsFile as broken:
        raise BadInput(str(broken)) from broken
    except OSError as failed:
        raise WorldFailed(f"kiosk.toml cannot be written: {failed}") from failed
