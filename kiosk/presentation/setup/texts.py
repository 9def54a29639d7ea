"""Every text of the settings and of how the machine is. Those of single settings stand in setting_texts.py."""

from __future__ import annotations

from enum import unique

from kiosk.presentation.catalogue import Text, Texts
from kiosk.presentation.setup.check_texts import CheckText
from kiosk.presentation.setup.setting_texts import CauseName, ChoiceName, SettingLabel, SettingSentence
from kiosk.presentation.setup.wizard_texts import WizardText

__all__ = ["CauseName", "CheckText", "ChoiceName", "SettingLabel", "SettingSentence", "SetupText", "WizardText"]


@unique
class SetupText(Texts):
    """What managers read around the settings."""

    SETTINGS = Text("Settings", 24)
    SEARCH = Text("Search", 24)
    NOTHING_FOUND = Text("No setting is called so.", 64)
    FOUND = Text("Settings with “{words}”", 64)
    LOADING = Text("One moment…", 28)
    HEALTH = Text("Health", 28)
    DEVICE = Text("This device", 28)
    CAMERA = Text("Camera", 28)
    SCANNERS = Text("Scanners", 28)
    SCREEN = Text("Screen and sound", 32)
    MEMBERS = Text("Members and privacy", 32)
    RULES = Text("Rules", 28)
    PRICES = Text("Prices", 28)
    HOURS = Text("Capacity and hours", 32)
    STAFF = Text("Staff PINs", 28)
    SERVER = Text("Server and sync", 32)
    DATA = Text("Stored data", 28)
    LOGS = Text("Logs", 28)
    ABOUT = Text("About", 28)

    SOURCE_DEFAULT = Text("Default", 24)
    SOURCE_FILE = Text("Set here", 24)
    SOURCE_ENVIRONMENT = Text("Locked by the system", 36)
    SOURCE_SERVER = Text("From the server", 36)
    RESET = Text("Reset", 20)
    RESET_THIS = Text("Reset {name}", 80)
    KEY_SET = Text("A key is set", 32)
    KEY_NOT_SET = Text("No key", 32)
    EMPTY = Text("Not set", 24)
    ALL = Text("All", 20)
    ON = Text("On", 14)
    OFF = Text("Off", 14)

    SAVED = Text("Saved: {name}.", 100)
    SAVED_AT_RESTART = Text("Saved: {name}. It takes effect after a restart.", 140)
    PUT_BACK = Text("{name} is as it comes again.", 110)
    NOT_SAVED = Text("Not saved. {why}", 260)
    RESTART_NEEDED = Text("Some changes take effect after a restart.", 80)
    RESTART = Text("Restart now", 28)

    ADD_HOURS = Text("Add hours", 24)
    REMOVE = Text("Remove", 20)
    FROM = Text("From", 16)
    TO = Text("To", 16)
    SAVE = Text("Save", 16)
    CANCEL = Text("Cancel", 16)

    ADD_STAFF = Text("Add somebody", 28)
    NOBODY_YET = Text("Nobody is on the list yet. Add a manager first.", 80)
    STAFF_FROM_SERVER = Text("The people at the desk come from the server. Change them there.", 120)
    FIRST_NAME = Text("First name", 24)
    LAST_NAME = Text("Last name", 24)
    RECEPTIONIST = Text("Reception", 24)
    MANAGER = Text("Manager", 24)
    HAS_PIN = Text("Has a PIN", 24)
    NO_PIN = Text("No PIN yet", 24)
    SET_PIN = Text("Set PIN", 24)
    PIN = Text("PIN, 6 digits", 28)
    PIN_OF = Text("A new PIN for {name}", 64)
    REMOVE_WHOM = Text("Take {name} off the list?", 80)
    ADDED = Text("{name} is on the list.", 80)
    PIN_GIVEN = Text("{name} has a new PIN.", 80)
    REMOVED = Text("{name} is off the list.", 80)
    PIN_TOO_SHORT = Text("A PIN has 6 digits.", 40)
    NAME_NEEDED = Text("Please type a first name.", 48)
    GONE = Text("That person is not on the list any more.", 72)

    DANGER = Text("With care", 24)
    FETCH_ALL = Text("Fetch everything again", 40)
    FETCH_ALL_HOW = Text("Forgets how far the server was heard, and hears it all again. Nothing is lost.", 140)
    UNPAIR = Text("Leave the server", 36)
    UNPAIR_HOW = Text("Forgets the server and the key. What waits to be sent stays here.", 140)
    SURE = Text("Are you sure?", 32)
    YES_DO = Text("Yes: {deed}", 56)
    FETCH_ALL_DONE = Text("Everything will be fetched again at the next round.", 100)
    UNPAIR_DONE = Text("The server is forgotten after a restart.", 80)

    FIX = Text("Fix", 16)
    RUN_MINUTE = Text("Run 60-second check", 36)
    MINUTE_HOW = Text("Hold the printed test card before the camera, take it away, and again.", 120)
    MINUTE_RUNS = Text("{number} seconds left", 40, one="1 second left")
    MINUTE_READ = Text("Read {number} times", 40, one="Read once")
    MINUTE_GOOD = Text("Good: a code is read in {ms} ms.", 80)
    MINUTE_FAIR = Text("Fair: a code is read in {ms} ms. More light helps.", 100)
    MINUTE_POOR = Text("Slow: a code is read in {ms} ms. Clean the lens, add light.", 120)
    MINUTE_TOO_FEW = Text("Read too seldom. Clean the lens, add light, come closer.", 120)
    MINUTE_AGAIN = Text("Last check", 28)
    PRINT_CARD = Text("Test card", 28)
    CARD_SAVED = Text("The test card is in {file}. Print it from there.", 240)
    SUPPORT = Text("Save support file", 36)
    SUPPORT_HOW = Text("No names, no codes, no keys are in it.", 80)
    SUPPORT_SAVED = Text("Saved in {file}.", 240)
    REST = Text("Out of order", 28)
    REST_HOW = Text("Members see: “This screen is resting. Please see the front desk.”", 140)
    READ_TIMES = Text("Time to read a code, last scans", 64)
    NO_READ_TIMES = Text("No code was read yet.", 48)

    KEPT_IN = Text("Kept in {folder}", 260)
    SETTINGS_IN = Text("Settings in {file}", 260)
    VERSION = Text("Front Desk Kiosk {version}", 60)
    LICENCE = Text("Free software under the MIT licence. Font: Inter, Open Font License.", 140)
