"""How long things stay on a public screen, in seconds (ux.md 3.1, 3.3, 3.4, 3.6)."""

from __future__ import annotations

ACCEPTED = 2.5
GOODBYE = 3.0
BRIEF = 1.2
"""Instead of either of them, when members come one right after the other."""
STOP_BY = 6.0
ALREADY_INSIDE = 8.0
DENIED = 8.0

KEEP_ON_SCREEN = 20.0
"""What "Keep on screen" adds."""
MOST_EXTENSIONS = 10
"""How often a person may ask for more time (WCAG 2.2.1)."""

CONSENT = 40.0
"""To choose; then the question "Still there?" is asked."""
STILL_THERE = 20.0
"""To answer it; then the offer is withdrawn and nothing is charged."""

ANSWER = 10.0
"""To wait for what a touch set off. It is answered within milliseconds; this is for a desk that is stuck."""

UNDO = 60.0
"""For so long a member may take back their own check-in that cost something, or their check-out."""
SCAN_AGAIN = 15.0
"""To show the same code once more, who wants to take something back."""
TAKEN_BACK = 4.0
"""To read that it was."""

HELP = 90.0
GUIDE = 60.0
SHEET = 60.0
NUMBER = 30.0
"""To type the next digit; then the question "Still there?" is asked."""
NUMBER_WHOLE = 4.0
"""After the last digit of a whole number it is checked by itself."""
MOST_WRONG_NUMBERS = 5
WRONG_NUMBERS_WITHIN = 120.0
NUMBER_PAUSE = 30.0
"""So many wrong numbers within the one time end the typing for the other."""

MORE_TIME = 10
"""For whoever needs more time, everything that waits for a person waits so many times as long."""
COMFORT_STAYS = 60.0
"""What was chosen on the sheet stays for so long on the idle screen; whoever comes later did not choose it."""

TAP_GUARD = 0.4
"""A new screen ignores touches that were meant for the screen before it."""

READING = 3.0
"""The brackets stay coloured no longer than this after a code was located, should its end go unreported."""
HINT = 1.2
"""A hint to the person before the camera stays at least this long, so that it can be read."""
HINT_FADES = 3.0
"""A hint that is not given again is gone after this."""

OFFLINE_BANNER = 60.0
"""Without the server for this long, the idle screen says so."""
