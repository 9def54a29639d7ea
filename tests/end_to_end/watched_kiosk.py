"""The kiosk as `kiosk` runs it, by a person who tells what the screen shows.

`python -m tests.end_to_end.watched_kiosk DIR` prints each answer when it has been drawn, as a line of
`kiosk scan --json`. A line on standard input names a button, which is then pressed with the mouse.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.app import clock
from kiosk.app.cli import answers
from kiosk.app.kiosk import Kiosk, Watchers
from kiosk.app.logs import start_logging
from kiosk.app.qt_start import start_qt
from kiosk.app.rounds import first_fill
from kiosk.app.settings import read_settings
from kiosk.presentation.member.inputs import Decided, Input
from kiosk.presentation.member.screens import Screen
from kiosk.presentation.member.timeouts import TAP_GUARD
from kiosk.protocol.answers import answer
from kiosk.services.recover import sound_store
from kiosk.ui.drawing.touch_button import TouchButton
from kiosk.ui.member.window import KioskWindow


def tell(given: Input, _screen: Screen) -> None:
    if isinstance(given, Decided):
        print(answers.line(answer(given.decision, written=True)), flush=True)


def press(window: KioskWindow, wanted: str) -> None:
    """As people do: not before they have seen what they touch."""
    QTimer.singleShot(int(1000 * (TAP_GUARD + 0.1)), partial(click, window, wanted))


def click(window: KioskWindow, wanted: str) -> None:
    (button,) = [one for one in window.findChildren(TouchButton) if one.isVisible() and one.button.value == wanted]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def main(data: Path) -> int:
    settings = read_settings()
    start_logging(settings.log_level, data / "logs")
    with sound_store(data, clock.now()) as store:
        first_fill(settings, store)
        application = start_qt()
        kiosk = Kiosk(settings, store, application, data=data, watchers=Watchers(shown=tell))
        hands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

        def told() -> None:
            wanted = sys.stdin.readline().strip()
            if wanted:
                press(kiosk.window, wanted)
            else:
                hands.setEnabled(False)  # nobody is there to tell

        hands.activated.connect(told)
        return kiosk.run()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
