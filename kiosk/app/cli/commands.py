"""The commands of `kiosk`, and how each failure ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from kiosk import __version__
from kiosk.app.cli.camera import camera
from kiosk.app.cli.card import card
from kiosk.app.cli.decode import decode
from kiosk.app.cli.desk import back_fill, close_day, free_entry, register
from kiosk.app.cli.doctor import doctor
from kiosk.app.cli.documents import export_file, import_file
from kiosk.app.cli.failures import BadInput, Exit, Refusal, WorldFailed
from kiosk.app.cli.gallery import gallery
from kiosk.app.cli.pair import pair
from kiosk.app.cli.reader import reader
from kiosk.app.cli.repair import convert, correct, keep, link, undo, void
from kiosk.app.cli.reports import conflicts, events, no_shows, today, utilisation
from kiosk.app.cli.running import demo, run_kiosk, set_up, sync
from kiosk.app.cli.scan import scan
from kiosk.app.cli.terminal import shown
from kiosk.app.settings import BadSettings, data_folder
from kiosk.domain.repair import NotPossible
from kiosk.services.repair import UnknownVisit
from kiosk.services.staff import UnknownStaff, WrongPin
from kiosk.store.facts import UnknownLocation
from kiosk.store.faults import BadAddress, StoreFault

# typer carries a click of its own, and shows only the leaves of its tree of errors
_UsageError: type[typer.BadParameter] = next(e for e in typer.BadParameter.__mro__ if e.__name__ == "ClickException")

app = typer.Typer(
    name="kiosk",
    help="Front Desk Kiosk: members scan, the kiosk decides, records, answers and reports.",
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
)


@app.callback(invoke_without_command=True)
def kiosk(
    context: typer.Context,
    data: Annotated[
        Path | None, typer.Option("--data", envvar="KIOSK_DATA", metavar="DIR", help="folder of store, logs and media")
    ] = None,
    desk: Annotated[bool, typer.Option("--desk", help="the staff's window alone")] = False,
    version: Annotated[bool, typer.Option("--version", help="print the version and leave")] = False,
) -> None:
    """Run the kiosk, or one of its commands."""
    context.obj = data or data_folder()
    if version:
        print(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        run_kiosk(context.obj, desk=desk)


app.command()(scan)
app.command("import")(import_file)
app.command("export")(export_file)
app.command()(today)
app.command()(events)
for desk_command in (free_entry, register, back_fill, close_day, undo, void, correct, convert, link, keep):
    app.command()(desk_command)
for report in (no_shows, utilisation, conflicts):
    app.command()(report)
app.command()(card)
app.command()(decode)
app.add_typer(camera, name="camera")
app.add_typer(reader, name="reader")
app.command("set-up")(set_up)
app.command()(doctor)
app.command()(pair)
app.command()(sync)
app.command()(demo)
app.command()(gallery)


def run(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit code. Failures of people and of the world are one line, ours a traceback."""
    try:
        result = _command()(args=list(arguments), standalone_mode=False)
    except _UsageError as error:
        message = error.format_message()
        return _say(message, Exit.BAD_INPUT) if message else Exit.BAD_INPUT  # without one the help was shown
    except (BadInput, BadSettings, BadAddress, UnknownLocation, UnknownStaff, UnknownVisit) as error:
        return _say(str(error.args[0]), Exit.BAD_INPUT, error.args[1:])
    except (Refusal, NotPossible, WrongPin) as error:
        return _say(str(error), Exit.ANSWER_IS_NO)
    except (WorldFailed, StoreFault) as error:
        return _say(str(error), Exit.WORLD_FAILED)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except UnicodeEncodeError:
        if all(_is_text(argument) for argument in arguments):
            raise
        return _say("what was typed is not text", Exit.BAD_INPUT)
    except BrokenPipeError:  # the reader of our output has enough
        sys.stderr.close()
        return Exit.DONE
    return result if isinstance(result, int) else Exit.DONE


@cache
def _command() -> Callable[..., object]:
    return typer.main.get_command(app)


def _is_text(argument: str) -> bool:
    """Whether it came as UTF-8: bytes that are none arrive as halves of characters."""
    return not any("\ud800" <= letter <= "\udfff" for letter in argument)


def _say(message: str, code: Exit, places: Sequence[object] = ()) -> int:
    for start, text in [("kiosk:", message), *(("  ", place) for place in places)]:
        print(start, shown(" ".join(str(text).split())), file=sys.stderr)
    return code
