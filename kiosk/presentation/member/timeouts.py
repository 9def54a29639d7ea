"""How long things stay on a public screen, in seconds (ux.md 3.1, 3.3, 3.4, 3.6)."""

from __future__ import annotations

ACCEPTED = 2.5
GOODBYE = 3.0
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
