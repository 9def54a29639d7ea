"""Every text of a public screen.

House style (ux.md 3.3): headlines of at most six words, bodies of at most fourteen, words a child of twelve
reads, no codes, no blame, no exclamation mark on a refusal. Nothing here says why, when money, age, health or a ban is
the reason.
"""

from __future__ import annotations

from enum import unique

from kiosk.presentation.catalogue import Text, Texts


@unique
class MemberText(Texts):
    """What members read."""

    SCAN = Text("Scan to check in", 32)
    SCAN_HOW = Text("Hold your code 15\N{NO-BREAK SPACE}cm from the camera.", 64)
    SCAN_AGAIN = Text("Scanning again when you leave checks you out.", 80)
    SCANNER_ONLY = Text("Scan your code below", 36)
    CAMERA_STARTING = Text("Waking up the camera", 36)
    CAMERA_STARTING_HOW = Text("This takes a moment.", 48)
    CAMERA_RESTING = Text("The camera is resting", 36)
    CAMERA_PRIVACY = Text("Camera is on. Nothing is stored.", 56)
    FOR_STAFF = Text("For staff: {fix}", 220)
    OFFLINE = Text("Working offline. Check-ins are saved.", 64)

    ONE_AT_A_TIME = Text("One at a time, please", 40)
    FURTHER_AWAY = Text("A little further away", 40)
    CLOSER = Text("A little closer", 40)
    GLARE = Text("Tilt your phone, there's glare", 48)
    TOO_DARK = Text("Turn up your screen", 40)
    TOO_BRIGHT = Text("Turn down your screen", 40)
    HOLD_STILL = Text("Hold still", 40)
    FACE_CAMERA = Text("Point it straight at the camera", 48)
    TRY_CARD = Text("Try your card instead", 40)

    RESTING = Text("This screen is resting", 36)
    SEE_DESK_PLEASE = Text("Please see the front desk.", 48)

    WELCOME = Text("Welcome", 24)
    WELCOME_NAME = Text("Welcome, {name}", 44)
    IN = Text("You're in. {time}", 40)
    FIRST_VISIT = Text("Your first visit. Glad you came.", 64)
    MILESTONE = Text("That's visit {number}. Nice one.", 56)
    VISITS_LEFT = Text("{number} visits left", 40, one="1 visit left")
    NO_VISITS_LEFT = Text("That was the last visit on this pass.", 64)
    CHARGED = Text("{price} goes on your account.", 64)

    GOODBYE = Text("See you soon", 28)
    GOODBYE_NAME = Text("See you soon, {name}", 48)
    LEFT = Text("You've left.", 36)
    LEFT_AFTER = Text("You've left. {duration}.", 56)

    ALREADY_IN = Text("You're already in", 36)
    LEAVING_NOW = Text("Since {time}. Leaving now?", 56)
    LEAVE = Text("I'm leaving", 24)
    STAY = Text("Stay in", 24)
    ONE_MOMENT = Text("One moment…", 28)

    NO_PASS_TODAY_NAME = Text("No pass for today, {name}", 56)
    OFFER_DAY = Text("Good all day today.", 48)
    OFFER_UNTIL = Text("Good today until {time}.", 56)
    OFFER_FOR = Text("Good for {duration}.", 48)
    OFFER_VISITS = Text("Good for {number} visits.", 48, one="Good for 1 visit.")
    OFFER_BY_TIME = Text("For the time you stay.", 48)
    PRICE_BY_TIME = Text("{price} per {duration}", 32)
    AGREE = Text("Agree and check in", 44)
    PAY = Text("Pay {price} and check in", 44)
    NOT_NOW = Text("Not now", 20)
    ON_ACCOUNT = Text("It\N{NO-BREAK SPACE}goes on your account.", 48)
    OTHER_PASSES = Text("Other passes", 28)
    OTHER_OFFER = Text("{name} {price}", 64)
    STILL_THERE = Text("Still there?", 28)
    STILL_THERE_HOW = Text("Touch the screen for more time.", 56)

    KEEP = Text("Keep on screen", 28)
    TICKET = Text("Desk ticket {ticket}", 28)

    UNKNOWN_CODE = Text("We don't know this code", 40)
    UNKNOWN_CODE_HOW = Text("Try the code in your app, or ask at the desk.", 80)
    NOT_A_MEMBER_CODE = Text("That's a different kind of code", 48)
    NOT_A_MEMBER_CODE_HOW = Text("Look for the member code in your app.", 72)
    CARD_REPLACED = Text("This card was replaced", 40)
    CARD_REPLACED_HOW = Text("Please use your newer card or the app.", 72)
    CODE_EXPIRED = Text("This code has run out", 40)
    CODE_EXPIRED_HOW = Text("Open your app for a fresh one.", 64)
    NOT_INSIDE = Text("You're not checked in", 40)
    NOT_INSIDE_HOW = Text("Nothing to do here. Have a good day.", 64)
    NO_PASS = Text("No pass for today", 36)
    NO_PASS_HOW = Text("You can get one at the desk.", 56)
    USED_UP = Text("Your pass is used up", 40)
    USED_UP_HOW = Text("Top up in the app or at the desk.", 64)
    PASS_ENDED = Text("Your pass has ended", 40)
    PASS_ENDED_HOW = Text("Renew in the app or at the desk.", 64)
    NOT_STARTED = Text("Your pass starts later", 40)
    NOT_STARTED_ON = Text("It starts on {day}.", 56)
    WRONG_HOURS = Text("Not in your pass hours", 40)
    WRONG_HOURS_TODAY = Text("Your pass starts at {time} today.", 64)
    WRONG_HOURS_ON = Text("It is good again on {day} at {time}.", 72)
    WRONG_LOCATION = Text("Your pass is for another location", 48)
    WRONG_LOCATION_HOW = Text("Ask at the desk about a visit here.", 64)
    PLAN_LIMIT = Text("Your plan is used up", 40)
    PLAN_LIMIT_HOW = Text("Ask at the desk about a visit today.", 64)
    WAIVER = Text("One form to sign first", 40)
    WAIVER_HOW = Text("It takes about two minutes, at the desk.", 72)
    FULL = Text("We're full right now", 40)
    FULL_HOW = Text("Please wait a little, then scan again.", 72)
    CLOSED = Text("We're closed", 32)
    CLOSED_HOW = Text("Please come back in our opening hours.", 72)
    CLOSED_UNTIL = Text("We open at {time}.", 48)
    CLOSED_UNTIL_DAY = Text("We open on {day} at {time}.", 72)
    ASK_DESK = Text("Please ask at the desk.", 56)
    SEE_DESK = Text("Please see the front desk", 44)
    SEE_DESK_HOW = Text("It only takes a minute.", 48)
    CANNOT_CHECK = Text("We can't check this right now", 48)
