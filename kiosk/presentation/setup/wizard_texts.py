"""Every text of the first-run wizard."""

from __future__ import annotations

from enum import unique

from kiosk.presentation.catalogue import Text, Texts


@unique
class WizardText(Texts):
    """What an installer reads, step by step."""

    STEP_OF = Text("Step {number} of {all}", 32)
    NEXT = Text("Next", 16)
    BACK = Text("Back", 16)
    SKIP = Text("Skip for now", 24)
    START = Text("Start the kiosk", 28)

    PLACE = Text("Where is this?", 40)
    PLACE_HOW = Text("Language, name, time zone and currency of the place.", 120)
    LANGUAGE = Text("Language", 24)
    NAME = Text("Name of the place", 32)
    TIME_ZONE = Text("Time zone", 24)
    CURRENCY = Text("Currency", 24)

    SURFACE = Text("Who sees this screen?", 40)
    SURFACE_HOW = Text("Members never see what is meant for staff.", 120)
    FOR_MEMBERS = Text("Members", 24)
    FOR_MEMBERS_HOW = Text("At the entrance. Staff come in with a PIN.", 100)
    FOR_STAFF = Text("Staff", 24)
    FOR_STAFF_HOW = Text("At the desk. Start it with: kiosk --desk", 100)
    FOR_BOTH = Text("Both", 24)
    FOR_BOTH_HOW = Text("The staff’s window stands beside the members’ screen.", 100)

    SIZE = Text("How large is this screen?", 40)
    SIZE_HOW = Text("Hold a bank card to the screen. Drag the corner, or press − and +, until it matches.", 160)
    SIZE_IS = Text("{pitch} pixels per millimetre", 56)
    SMALLER = Text("Smaller", 24)
    LARGER = Text("Larger", 24)

    CAMERA = Text("Which camera?", 40)
    CAMERA_HOW = Text("Show any code to the camera you want. It picks itself.", 120)
    CAMERA_NONE = Text("No camera is plugged in. Plug one in, or press Next for a scanner only.", 140)
    CAMERA_PICKED = Text("{name} it is. {light}", 260)
    CAMERA_AGAIN = Text("Choose again", 32)
    MIRROR = Text("Mirror the picture", 40)

    SCANNER = Text("Is there a scanner?", 40)
    SCANNER_HOW = Text("Scan this code with it. The layout, Enter and prefix are found out.", 140)
    SCANNER_WAITS = Text("Waiting for a scan…", 48)
    SCANNER_FOUND = Text("The scanner is understood.", 48)
    SCANNER_CAPS = Text("Caps Lock is on. Switch it off and scan again.", 100)
    SCANNER_SHORT = Text("Only {number} characters came. Scan again.", 80, one="Only 1 character came. Scan again.")
    SCANNER_OTHER = Text("That was another code. Scan the one on this screen.", 100)

    SOUND = Text("Can you hear it?", 40)
    SOUND_HOW = Text("Press Play and listen to three sounds.", 100)
    PLAY = Text("Play", 16)
    WHICH_NO = Text("Which one meant no?", 48)
    FIRST = Text("The first", 24)
    SECOND = Text("The second", 24)
    THIRD = Text("The third", 24)
    HEARD_RIGHT = Text("Right. Members will know, too.", 64)
    HEARD_WRONG = Text("It was the third. Listen again, or make it louder.", 100)
    VOLUME = Text("Volume", 24)

    CONNECT = Text("Is there a server?", 40)
    CONNECT_HOW = Text(
        "On the server: kiosk server device pair. Type its code, or show its QR code to the camera.", 180
    )
    CODE = Text("Code, 6 characters", 32)
    ADDRESS = Text("Address of the server", 40)
    PAIR = Text("Pair", 20)
    HOLD_QR = Text("Read the QR code", 32)
    ALONE = Text("Work on this device only", 48)
    PAIRING = Text("One moment…", 28)
    PAIRED = Text("This device belongs to {url} now.", 200)
    WORKS_ALONE = Text("This device works on its own.", 56)
    NO_CODE = Text("A code has 6 letters and digits, none of {never}.", 100)
    NO_ADDRESS = Text("The address begins with http:// or https://.", 80)
    NOT_PAIRED = Text("That did not work. {why}", 260)

    LOAD = Text("Who are the members?", 40)
    LOAD_FROM_SERVER = Text("They come from the server.", 64)
    LOAD_FROM_FILE = Text("Take them from a file: a document, or a table as CSV.", 120)
    LOAD_NOW = Text("Load", 20)
    CHOOSE_FILE = Text("Choose a file…", 32)
    LOADED = Text("{members} members, {passes} valid passes, {seconds} s look-up", 120)
    LOAD_FAILED = Text("That did not work. {why}", 300)

    PEOPLE = Text("Who works at the desk?", 40)
    PEOPLE_HOW = Text("At least one manager needs a PIN.", 80)

    LOCK = Text("Nothing but the kiosk", 40)
    LOCK_HOW = Text("The system keeps people in this window. This program cannot do it alone.", 140)

    PRIVACY = Text("What do others see?", 40)
    PRIVACY_HOW = Text("Names are shown only of members who agreed. Pictures are never kept.", 140)
    DETAILS = Text("Show pass details", 40)
    DETAILS_HOW = Text("The kind of pass and what is left. Whoever stands behind sees it, too.", 140)
    OCCUPANCY = Text("Show how busy it is", 40)
    OCCUPANCY_HOW = Text("“Quiet now” or “Busy”. Never who is in.", 80)
    KEEP_SAFE = Text("I will keep this device safe", 48)
    KEEP_SAFE_HOW = Text("Encrypt its disk. If it is lost, revoke its key at the server.", 140)
    KEEP_SAFE_FIRST = Text("To go on, switch on “{what}”.", 90)

    TRY = Text("Try it", 40)
    TRY_HOW = Text("See and hear what members will.", 80)
    TRY_IN = Text("You’re in", 24)
    TRY_STOP = Text("Not in", 24)
    TRY_PAY = Text("Pay as you go", 24)
    TEST_CARD = Text("Test card", 24)

    DONE = Text("You’re ready.", 40)
    DONE_IN = Text("That took {minutes} min {seconds} s.", 56)
    SKIPPED = Text("You skipped these. Find them in the settings: {steps}", 300)
    NOT_KEPT = Text("That could not be saved. {why}", 260)
