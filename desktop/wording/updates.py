"""What came of looking for a newer release, in an owner's words."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.wording.moments import day_together
from desktop.wording.words import Words


def word_look(code: str, words: Words, *, running: str, newest: str = "") -> str:
    """A `Look` or an `UpdateRefused`, by its code."""
    match code:
        case "new":
            text = words.tr("Regulars {newest} is out. You have {running}.")
        case "newest":
            text = words.tr("Regulars {running} is the newest there is.")
        case "no_answer" | "status":
            text = words.tr("There was no answer. It is tried again by itself; the till needs no network.")
        case "bad_signature":
            text = words.tr("What came is not signed by the makers of Regulars. It was not used; nothing has changed.")
        case "no_key":
            text = words.tr("This copy of Regulars came without its makers’ key, so it cannot tell what is genuine.")
        case "older":
            text = words.tr("What came is older than what was seen here before. It was not used; nothing has changed.")
        case "unreadable" | "other_format" | "too_large":
            text = words.tr("What came is no release file that this Regulars can read. Check the address.")
        case "not_trusted":
            text = words.tr("The server cannot prove who it is. Check this computer’s date and the address.")
        case "bad_address":
            text = words.tr("This is no address. It reads https://server/release.json.")
        case "not_https":
            text = words.tr("Only addresses that begin with https:// are looked at.")
        case "off":
            text = words.tr("No address is set, so nothing is looked at.")
        case _:
            text = words.tr("It could not be looked at ({code}). Nothing has changed.")
    return text.format(newest=newest, running=running, code=code)


def word_looked_at(at: datetime, words: Words) -> str:
    """When it was looked at last, by the shop's clock."""
    there = at.astimezone(ZoneInfo(words.zone))
    return words.tr("Last looked on {day}, {time}.").format(
        day=day_together(there.date(), words), time=there.strftime("%H:%M")
    )


def word_released(version: str, day: date, words: Words) -> str:
    """A version and its day, as a heading."""
    return words.tr("{version} of {day}").format(version=version, day=day_together(day, words))


def word_install(name: str, platform: str, words: Words) -> str:
    """How a downloaded package is installed on this system; nothing installs itself."""
    if platform == "windows":
        text = words.tr("Close Regulars, open {name} and follow it. The books stay where they are.")
    else:
        text = words.tr(
            "Close Regulars and open {name} with the program that installs software, or say in a terminal:\n"
            "sudo apt install ./{name}\nThe books stay where they are."
        )
    return text.format(name=name)


def word_two_steps(words: Words) -> str:
    """Where the newest release no longer brings up books as old as these."""
    return words.tr("These books are too old for this release to take over at once. The download page says what to do.")
