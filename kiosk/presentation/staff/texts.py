"""Every text of the staff's window that belongs to no single room."""

from __future__ import annotations

from enum import unique

from kiosk.presentation.catalogue import Text, Texts


@unique
class StaffText(Texts):
    """What staff read at the door of their window, and on its rail."""

    STAFF_ONLY = Text("Staff only", 28)
    ENTER_PIN = Text("Enter your PIN", 36)
    CHECKING = Text("One moment…", 28)
    PIN_WRONG = Text("Not recognised", 36)
    PIN_PAUSED = Text("Too many tries. Please wait a little.", 72)
    NO_PINS = Text("Nobody has a PIN yet. Set one with kiosk set-up.", 96)
    NOT_CHECKED = Text("This can't be checked right now.", 64)
    CLEAR = Text("Clear", 14)
    BACK = Text("Back", 14)
    LOCK = Text("Lock", 14)
    EVACUATION = Text("Evacuation", 24)
    LIVE = Text("Live", 18)
    TODAY = Text("Today", 18)
    INSIDE = Text("Who is in", 18)
    INBOX = Text("Inbox", 18)
    CHARTS = Text("Charts", 18)
    SETTINGS = Text("Settings", 18)
    SIGNED_IN = Text("{name}", 24)
    STILL_THERE = Text("Still there? Touch anything, or this locks.", 80)
