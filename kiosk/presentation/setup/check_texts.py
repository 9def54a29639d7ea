"""What is said of each part of the machine, and what is to be done."""

from __future__ import annotations

from enum import unique

from kiosk.presentation.catalogue import Text, Texts


@unique
class CheckText(Texts):
    """On tiles of the settings, and by `kiosk doctor`."""

    OK = Text("OK", 12)
    WARN = Text("Look", 16)
    MEND = Text("Mend", 16)
    CAMERA = Text("Camera", 24)
    LAST_SCAN = Text("Last scan", 24)
    SCANNER = Text("Scanner", 24)
    STORE = Text("Store", 24)
    SPACE = Text("Free space", 24)
    SERVER = Text("Server", 24)
    CLOCK = Text("Clock", 24)
    STAFF = Text("Staff PINs", 24)
    SCREEN = Text("Screen", 24)
    SOUND = Text("Sound", 24)
    POWER = Text("Temperature", 24)

    CAMERA_OFF = Text("No camera is wanted.", 64)
    CAMERA_STARTING = Text("It is starting.", 48)
    CAMERA_RUNS = Text("{size}, {fps} pictures a second.", 64)
    CAMERA_THERE = Text("{name} is there.", 120)
    CAMERA_USED = Text("{name} is there, used by {program}.", 160)
    CAMERA_LOST = Text("No pictures come. {why}", 240)
    CAMERA_MISSING = Text("There is no camera “{name}” here.", 140)
    CAMERA_LAMP = Text("{size}, {fps} pictures a second, too dark.", 80)
    CAMERA_SLOW = Text("{size}, only {fps} pictures a second.", 80)
    CAMERA_NO_DECODER = Text("Codes cannot be read. {why}", 200)
    PLUG_IN_CAMERA = Text("Plug it in, or choose another camera.", 80)
    CHOOSE_CAMERA = Text("Plug it in, or choose another. For a scanner only, set camera.source to none.", 140)
    ADD_LAMP = Text("Add a lamp.", 48)
    OWN_SOCKET = Text("Give the camera a socket of its own, and more light.", 100)
    INSTALL_AGAIN = Text("Install the program again.", 64)
    CAMERA_NETWORK = Text("A camera on the network.", 64)

    SCAN_NONE = Text("Nothing was scanned yet.", 48)
    SCAN_TIMES = Text("Read in {read} ms, answered in {answer} ms.", 80)
    SCAN_READ = Text("Read in {read} ms.", 48)
    MORE_LIGHT = Text("Clean the lens, add light, or hold codes closer.", 80)

    SCANNER_KEYS = Text("Scanners that type are understood anywhere.", 80)
    SCANNER_PORT = Text("The scanner at {port} is there.", 120)
    SCANNER_LOST = Text("{name} does not answer. {why}", 240)
    SCANNER_NO_PORT = Text("There is no {port}.", 120)
    PLUG_IN_SCANNER = Text("Plug the scanner in, or correct its port.", 80)

    STORE_SOUND = Text("{number} visits today.", 64, one="1 visit today.")
    STORE_EMPTY = Text("There is nothing in it yet.", 64)
    STORE_BROKEN = Text("It cannot be used. {why}", 240)
    STORE_OTHER = Text("It is kept elsewhere.", 48)
    IMPORT_SOMETHING = Text("Pair with a server, or import your members.", 80)
    START_AGAIN = Text("Start the kiosk again. It sets a damaged store aside.", 100)
    SPACE_FREE = Text("{size} free.", 40)
    MAKE_SPACE = Text("Delete what is not needed on this disk.", 80)

    SERVER_NONE = Text("This device works on its own.", 64)
    SERVER_FINE = Text("Heard {time} ago, {number} waiting.", 80)
    SERVER_AWAY = Text("Not heard since {time}. {number} waiting.", 100)
    SERVER_NEVER = Text("Never heard.", 48)
    SERVER_REFUSES = Text("It does not know this device’s key.", 80)
    SERVER_SILENT = Text("It does not answer.", 64)
    CHECK_NETWORK = Text("Look at the network cable and the address.", 80)
    PAIR_AGAIN = Text("Pair this device again.", 64)

    CLOCK_UNKNOWN = Text("Never compared with a server.", 64)
    CLOCK_OFF = Text("{seconds} s beside the server’s.", 64)
    SET_CLOCK = Text("Let this machine set its clock from the network.", 80)

    STAFF_FINE = Text("{number} people can sign in.", 64, one="1 person can sign in.")
    STAFF_NO_MANAGER = Text("No manager has a PIN.", 64)
    GIVE_PIN = Text("Give a manager a PIN.", 64)

    SCREEN_MEASURED = Text("{pitch} pixels per millimetre, measured.", 80)
    SCREEN_GUESSED = Text("Sizes are guessed.", 64)
    MEASURE_SCREEN = Text("Measure with a bank card: kiosk set-up.", 80)

    SOUND_ON = Text("On, {volume} %.", 48)
    SOUND_OFF = Text("Switched off.", 48)
    SOUND_NO_OUTPUT = Text("There is no audio output.", 64)
    PLUG_IN_SPEAKER = Text("Plug in a speaker, or switch sounds off.", 80)

    POWER_FINE = Text("{degrees} °C.", 40)
    POWER_HOT = Text("{degrees} °C: too hot.", 48)
    LET_AIR_IN = Text("Let air to the machine.", 64)
