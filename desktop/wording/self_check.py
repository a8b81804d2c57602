"""What the self-check looks at, and what to do where something is bad, in plain words."""

from desktop.wording.words import Words


def check_name(check: str, words: Words) -> str:
    """What was looked at."""
    match check:
        case "program":
            return words.tr("Program")
        case "screen":
            return words.tr("Screen")
        case "fonts":
            return words.tr("Typeface")
        case "pictures":
            return words.tr("Pictures and icons")
        case "languages":
            return words.tr("Languages")
        case "quote":
            return words.tr("Prices and rewards")
        case "books":
            return words.tr("Books, a sale, a return")
        case "slip":
            return words.tr("Slip")
        case "card":
            return words.tr("Card, read back")
        case "reports":
            return words.tr("Reports")
        case "chart":
            return words.tr("Chart and pages")
        case "lists":
            return words.tr("Lists out and in")
        case "process":
            return words.tr("Work beside the till")
        case "driver":
            return words.tr("A chain's database")
        case "updates":
            return words.tr("Newer releases")
        case "libraries":
            return words.tr("System libraries")
        case "folder":
            return words.tr("Folder for the books")
        case "disk":
            return words.tr("Room on the disk")
        case "clock":
            return words.tr("Clock")
        case _:
            return check


def what_to_do(check: str, words: Words) -> str:
    """The way out of a bad check."""
    match check:
        case "screen":
            return words.tr("Start it on the computer's own screen. If it is bad there too, install Regulars anew.")
        case "libraries":
            return words.tr("Install Regulars anew from its package: the system then brings what is missing.")
        case "folder":
            return words.tr("Let this user write to the folder named here, or free it from what stands in the way.")
        case "disk":
            return words.tr("Free some room on the disk, or move the books to a larger one.")
        case "clock":
            return words.tr("Set the computer's clock and time zone; sales are dated by them.")
        case "process":
            return words.tr(
                "Look whether a virus scanner keeps Regulars from starting itself; if not, install it anew."
            )
        case _:
            return words.tr("Something of the program is missing or damaged. Install Regulars anew; the books stay.")
