"""Every text of the reception desk: the live room and the inbox."""

from __future__ import annotations

from enum import unique

from kiosk.presentation.catalogue import Text, Texts


@unique
class DeskText(Texts):
    """What staff read around the feed and on a case."""

    INSIDE = Text("Inside", 18)
    INSIDE_OF = Text("{inside} / {capacity}", 28)
    UNSURE = Text("{number} unsure", 24, one="1 unsure")
    TODAY = Text("Today", 18)
    REFUSED_TODAY = Text("Refused", 18)
    FREE_TODAY = Text("Free", 18)
    WAITING = Text("Waiting to sync", 28)
    SEARCH = Text("Search (F2)", 24)
    SEARCH_HOW = Text("Name, number, e-mail, phone or ticket", 64)
    LOOK_UP = Text("Look up by scan", 28)
    LOOK_UP_ON = Text("The next scan opens the person and checks nobody in.", 96)
    COVER = Text("Customer can see", 28)
    COVER_ON = Text("Photos, money and notes are hidden.", 64)
    NEW_ROWS = Text("{number} new", 24, one="1 new")
    NEXT_CASE = Text("{number} waiting (F3)", 32, one="1 waiting (F3)")
    HIDE_FINE = Text("Hide all fine", 24)
    CHIP_ALL = Text("All", 14)
    CHIP_NEEDS_ME = Text("Needs me", 18)
    CHIP_REFUSED = Text("Refused", 20)
    CHIP_FREE = Text("Free", 14)
    CHIP_PAY_AS_YOU_GO = Text("PAYG", 22)
    CHIP_NEW = Text("New", 14)
    CHIP_BIRTHDAY = Text("Birthday", 18)
    NOTHING_YET = Text("Nothing has happened yet today.", 64)
    NOTHING_HERE = Text("Nothing here. Choose “All” to see every row.", 80)
    NO_ONE_FOUND = Text("No one found.", 40)
    MORE_FOUND = Text("{number} more. Type more letters.", 56, one="1 more. Type more letters.")
    CANNOT_LOOK_UP = Text("This can't be looked up right now.", 64)
    NO_CASE = Text("Touch a row, or search for a person.", 72)
    CASE = Text("Case", 24)
    CLOSE = Text("Close", 14)
    UNDO = Text("Undo", 14)
    CANCEL = Text("Cancel", 14)
    NOT_KNOWN = Text("Nobody with this code", 40)
    NUMBER = Text("No. {member}", 24)
    TICKET = Text("Ticket {ticket}", 28)
    TIMES_HERE = Text("{number} visits", 28, one="1 visit")
    INSIDE_SINCE = Text("Inside since {time}", 40)
    LAST_CAME = Text("Last visit {day}", 52)
    NEVER_CAME = Text("No visit yet", 32)
    OVERDUE = Text("Overdue {money}", 40)
    WAIVER = Text("Waiver: {why}", 96)
    BIRTHDAY_TODAY = Text("Birthday today", 28)
    STATE_FROZEN = Text("Membership is frozen", 40)
    STATE_BLOCKED = Text("Member is blocked", 40)
    CONTACT = Text("Contact", 20)
    FREE_MONTH = Text("{number} free entries this month", 48, one="1 free entry this month")
    PASSES = Text("Passes", 24)
    NO_PASSES = Text("No pass", 24)
    PASS_UNTIL = Text("{name}, until {day}", 76)
    PASS_FROM = Text("{name}, from {day}", 76)
    PASS_ENDED = Text("{name}, ended {day}", 76)
    PASS_STATE = Text("{name}, {state}", 72)
    PASS_FROZEN = Text("frozen", 20)
    PASS_UNPAID = Text("not paid", 20)
    PASS_CANCELLED = Text("cancelled", 20)
    PASS_AWAITING = Text("awaits approval", 24)
    WHY = Text("Why", 20)
    WHERE_AND_WHEN = Text("{time}, {device}", 64)
    BY_STAFF = Text("{time}, {device}, by {name}", 80)
    OPENS_AT = Text("Good from {time}", 40)
    NOTE_BY = Text("{name}, {day}", 68)
    NOTE_UNTIL = Text("{name}, {day}, until {last}", 92)
    CLOSE_NOTE = Text("Done", 14)
    LAST_VISITS = Text("Last visits", 24)
    VISIT_LINE = Text("{day}, {time}", 48)
    VISIT_SPAN = Text("{day}, {time} to {end}", 64)
    VISIT_ABOUT = Text("{day}, {time} to about {end}", 72)
    CALLED = Text("Somebody calls at {kiosk}", 56)
    CALLED_TICKET = Text("Somebody calls at {kiosk}. Ticket {ticket}", 72)
    COMING = Text("I'm coming", 24)
    ON_THE_WAY = Text("You are on the way.", 40)


@unique
class FixText(Texts):
    """What can be done about a case, as a button says it."""

    CHECK_IN = Text("Check in now", 28)
    CHECK_OUT = Text("Check out (F6)", 28)
    SELL = Text("Sell a pass", 24)
    LET_IN_FREE = Text("Let in free (F4)", 28)
    GUEST = Text("Guest of a member", 28)
    UNDO_CHECK_IN = Text("Undo check-in", 24)
    CONVERT = Text("Convert to paid", 28)
    MISSED_VISIT = Text("Add a missed visit", 28)
    NOTE = Text("Add a note", 24)
    FIND = Text("Find the member (F2)", 32)


@unique
class RowText(Texts):
    """The one word that a row of the feed ends with."""

    IN = Text("In", 14)
    OUT = Text("Out", 14)
    FREE = Text("Free", 14)
    REFUSED = Text("Refused", 16)
    CONVERTED = Text("Now paid", 16)
    CORRECTED = Text("Corrected", 16)
    VOIDED = Text("Undone", 16)
    INSIDE_AGAIN = Text("Still inside", 20)
    ESTIMATED = Text("Out, estimated", 24)
    NEEDS_YOU = Text("Needs you", 16)
    FIRST_VISIT = Text("First visit", 18)
    NOTE = Text("Note", 14)
    WAIVER_ENDS_SOON = Text("Waiver ends soon", 24)
    BIRTHDAY = Text("Birthday", 16)
    MILESTONE = Text("Visit {number}", 18)
    BY_BOOKING = Text("Booking: {name}", 48)
    BY_PASS = Text("{name}", 64)
    FREE_ENTRY = Text("Free entry: {why}", 72)
    AFTER = Text("After {duration}", 32)
    NOW_PAID_BY = Text("Paid by {name}", 64)
    REASON_GIVEN = Text("{why}", 72)
    CODE_OF_NOBODY = Text("Unknown code", 28)
    TICKET_OF = Text("Ticket {ticket}", 24)


@unique
class ReasonWord(Texts):
    """A refusal in a word or two, for a row."""

    UNKNOWN_CODE = Text("Unknown code", 22)
    NOT_A_MEMBER_CODE = Text("Other code", 22)
    CARD_REPLACED = Text("Old card", 22)
    CODE_EXPIRED = Text("Code expired", 22)
    NOT_INSIDE = Text("Not inside", 22)
    BLOCKED = Text("Blocked", 22)
    FROZEN = Text("Frozen", 22)
    OVERDUE = Text("Overdue", 22)
    UNDER_AGE = Text("Too young", 22)
    WAIVER_NEEDED = Text("Waiver", 22)
    CLOSED = Text("Closed", 22)
    FULL = Text("Full", 22)
    CANNOT_CHECK = Text("Can't check", 22)
    WRONG_HOURS = Text("Wrong hours", 22)
    PASS_NOT_STARTED = Text("Not started", 22)
    USED_UP = Text("Used up", 22)
    PASS_ENDED = Text("Ended", 22)
    WRONG_LOCATION = Text("Other place", 22)
    UNPAID = Text("Not paid", 22)
    PLAN_LIMIT = Text("Plan limit", 22)
    NO_PASS = Text("No pass", 22)


@unique
class ReasonText(Texts):
    """Why somebody was refused, exactly, for staff and nobody else."""

    UNKNOWN_CODE = Text("No member has this code. Look the member up by name.", 96)
    NOT_A_MEMBER_CODE = Text("A web link, a ticket or another kind of code was read.", 96)
    CARD_REPLACED = Text("This card was replaced. Check who is carrying it.", 96)
    CODE_EXPIRED = Text("The code has expired. The app shows a new one.", 96)
    NOT_INSIDE = Text("No open visit to end. The way in may have been missed.", 96)
    BLOCKED = Text("The member is blocked. See the note before letting them in.", 96)
    FROZEN = Text("The membership is frozen. Unfreeze it or sell a day pass.", 96)
    OVERDUE = Text("Payments are overdue. Take a payment or agree on a date.", 96)
    UNDER_AGE = Text("Younger than this location allows without company.", 96)
    WAIVER_NEEDED = Text("The waiver is missing or no longer good.", 96)
    CLOSED = Text("Outside opening hours.", 96)
    FULL = Text("The location is at its capacity.", 96)
    CANNOT_CHECK = Text("This kiosk cannot tell: its list of members is too old.", 96)
    WRONG_HOURS = Text("The pass is not good at this hour.", 96)
    PASS_NOT_STARTED = Text("The pass has not started yet.", 96)
    USED_UP = Text("Nothing remains on the pass.", 96)
    PASS_ENDED = Text("The pass has ended or was cancelled.", 96)
    WRONG_LOCATION = Text("The pass is good at other locations only.", 96)
    UNPAID = Text("The pass is not paid yet. Take the payment.", 96)
    PLAN_LIMIT = Text("The plan's limit is reached.", 96)
    NO_PASS = Text("No pass that could be used here.", 96)


@unique
class FreeReasonText(Texts):
    """Why somebody is let in for nothing. The English is what is recorded, so that reports count alike."""

    TRIAL = Text("Trial visit", 28)
    PASS_NOT_HERE = Text("Pass not here yet", 28)
    GUEST = Text("Guest of a member", 28)
    PARTNER = Text("Partner or staff", 28)
    EVENT = Text("Event", 28)
    MISTAKE = Text("We made a mistake", 28)
    OTHER = Text("Other…", 28)


@unique
class DeedText(Texts):
    """What was done, on the strip."""

    CHECKED_IN = Text("{name} checked in.", 64)
    CHECKED_OUT = Text("{name} checked out.", 64)
    LET_IN_FREE = Text("{name} let in free.", 64)
    ALREADY_IN = Text("{name} is inside already.", 64)
    REFUSED = Text("{name} can't come in: {why}", 140)
    UNDONE = Text("Undone. {name}'s visit doesn't count.", 76)
    STILL_HERE = Text("{name} is inside again.", 64)
    VOIDED = Text("{name}'s visit doesn't count any more.", 76)
    CORRECTED = Text("The times of {name}'s visit are corrected.", 84)
    BACK_FILLED = Text("{name}'s visit is added.", 64)
    CONVERTED = Text("Converted. {name}'s visit is paid.", 72)
    CONVERTED_ALL = Text("{number} visits converted.", 64, one="1 visit converted.")
    NOTED = Text("Note saved for {name}.", 64)
    NOTE_CLOSED = Text("Note closed.", 40)
    KEPT = Text("{name}'s visits stay as they are.", 72)
    MADE_FREE = Text("{name}'s visit is a free entry now.", 72)
    NOT_DONE = Text("Not done: {why}", 200)
    NO_TICKET = Text("No case has the ticket {ticket}. It is good for ten minutes.", 96)
    NOTHING_TO_UNDO = Text("There is nothing to undo.", 56)


@unique
class SheetText(Texts):
    """The sheets over the feed: what is asked before something is done."""

    LET_IN_TITLE = Text("Let {name} in free", 48)
    EXPECT_PAYMENT = Text("Expect payment later, within 7 days", 56)
    GRANTED_BY = Text("Granted by {name}", 48)
    MONTH_OF_MEMBER = Text(
        "{number} free entries this month for {name}.", 80, one="1 free entry this month for {name}."
    )
    MONTH_OF_CLUB = Text("{number} in the club.", 40, one="1 in the club.")
    OVER_LIMIT = Text("That's over this month's limit. A manager can approve.", 96)
    MANAGERS_PIN = Text("Manager's PIN", 28)
    PIN_WRONG = Text("That is no manager's PIN.", 56)
    PIN_PAUSED = Text("Too many tries. Please wait a little.", 72)
    LET_IN = Text("Let in free", 24)
    OTHER_REASON = Text("What for? 3 to 200 characters", 48)
    REASON = Text("Reason, 3 to 200 characters", 48)
    NOTE_TITLE = Text("Note for the team about {name}", 64)
    NOTE_FIELD = Text("Note", 20)
    COUNT = Text("{number} of {most}", 24)
    LAST_DAY = Text("Until (leave empty for no end)", 48)
    SHOW_AT_CHECK_IN = Text("Show at the next check-in", 48)
    SAVE_NOTE = Text("Save note", 24)
    TIMES_TITLE = Text("Correct the visit of {day}", 68)
    CAME = Text("Came", 20)
    LEFT = Text("Left", 20)
    LEFT_OPTIONAL = Text("Left (leave empty if still inside)", 52)
    BAD_TIME = Text("Write times as 18:05.", 40)
    BAD_DAY = Text("Write the day as 2026-06-12.", 48)
    SAVE_TIMES = Text("Save times", 24)
    MISSED_TITLE = Text("Add a missed visit of {name}", 64)
    DAY = Text("Day", 20)
    BY_THEIR_PASS = Text("By their pass", 32)
    AS_FREE_ENTRY = Text("As a free entry", 32)
    ADD_VISIT = Text("Add visit", 24)
    VOID_TITLE = Text("Take back the visit of {day}", 72)
    VOID_LINE = Text("The pass gets its entry back, and nothing is charged. The record stays.", 120)
    VOID = Text("Take it back", 24)
    CONVERT_TITLE = Text("Convert {name}'s free entry", 60)
    FREE_BECAUSE = Text("{when}. {why}, granted by {name}.", 120)
    FREE_BECAUSE_ALONE = Text("{when}. {why}.", 120)
    WAY_FREE = Text("No charge", 28)
    WAY_LEFT = Text("{before} → {after} left", 36)
    WAY_PAY = Text("Pay {money}", 28)
    NO_WAY = Text("No pass covered that day.", 56)
    PREVIEW_PASS = Text("The visit on {when} becomes paid with “{name}”.", 120)
    PREVIEW_PAY = Text("The visit on {when} becomes paid: “{name}” for {money}.", 140)
    CONVERT = Text("Convert to paid", 28)
    GUEST_TITLE = Text("Whose guest is {name}?", 56)
    HOST = Text("Search for the host", 40)
    GUEST_IN = Text("Check in as guest", 28)
    SALE_TITLE = Text("Sell {name} a pass", 48)
    SELL = Text("Charge {money} and check in", 48)
    SELL_BY_TIME = Text("Check in, charge by time", 40)
    BY_TIME = Text("{money} for {duration}", 40)
    UNDO_TITLE = Text("Undo this?", 32)
    UNDO_CHECK_IN = Text("{name} came in at {time}. The visit will not count.", 96)
    UNDO_CHECK_OUT = Text("{name} left at {time}. They will be inside again.", 96)
    VISIT_TITLE = Text("Visit of {day}", 48)
    CORRECT_TIMES = Text("Correct times", 28)
    TAKE_BACK = Text("Take it back…", 28)
    CONVERT_TO_PAID = Text("Convert to paid…", 28)
    ONE_MOMENT = Text("One moment…", 24)


@unique
class InboxText(Texts):
    """What waits for a look."""

    EMPTY = Text("Nothing waits for you.", 48)
    EMPTY_HOW = Text("What contradicts itself and free entries to settle come here.", 96)
    TO_SETTLE = Text("Free entries to settle ({number})", 48)
    TO_LOOK_AT = Text("To look at ({number})", 40)
    NOT_TAKEN = Text("Not taken by the server ({number})", 56)
    TWO_VISITS_AT_ONCE = Text("{name} has two visits at once", 64)
    PASS_OVERSPENT = Text("{name}'s pass was used more often than it held", 88)
    CHARGED_TWICE = Text("{name} was charged twice on one day", 72)
    CODE_SHARED = Text("{name}'s code came twice in one moment", 76)
    FREE_ENTRY_COVERED = Text("{name}'s pass arrived. Convert the visit of {day}?", 124)
    EXPECTS_PAYMENT = Text("{name} came free on {day}. Payment is expected by {last}.", 136)
    PAYMENT_LATE = Text("{name} came free on {day}. Payment is late.", 112)
    KEEP = Text("Keep both", 24)
    KEEP_IT = Text("Leave it free", 24)
    VOID = Text("Take one back", 24)
    MAKE_FREE = Text("Make one free", 24)
    CONVERT = Text("Convert", 24)
    CONVERT_ALL = Text("Convert {number}", 28, one="Convert 1")
    CHOOSE_WAY = Text("Choose how…", 24)
    VISITS = Text("{when} · {what} · {device}", 160)
    WHICH_TITLE = Text("Which visit?", 40)
    EVENT_OF = Text("{name}, {when}", 96)
    EVENT_OF_NOBODY = Text("A scan, {when}", 72)
    STAYS_HERE = Text("It stays on this machine. Tell whoever runs the server.", 96)
    CANNOT_READ = Text("This can't be read right now.", 64)
