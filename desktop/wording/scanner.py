"""What the trial of a scanner found, in words: what it means, and what to change."""

from desktop.scanning.trial import Finding, Layout
from desktop.wording.words import Words


def code_title(name: str, words: Words) -> str:
    """What one of the three codes is called."""
    match name:
        case "ean13":
            return words.tr("Bar code of digits (EAN-13)")
        case "code128":
            return words.tr("Bar code with letters (Code 128)")
        case _:
            return words.tr("QR code")


def layout_words(layout: Layout, words: Words) -> str:
    """The computer's keyboard at the moment."""
    match layout:
        case "qwerty":
            return words.tr("Latin, QWERTY")
        case "qwertz":
            return words.tr("Latin, QWERTZ (Hungarian, German)")
        case "azerty":
            return words.tr("Latin, AZERTY (French)")
        case "cyrillic":
            return words.tr("Cyrillic")
        case "other":
            return words.tr("another one")
        case _:
            return ""


def word_finding(finding: Finding, words: Words) -> str:
    """A finding in at most three short sentences: the last says what to do."""
    return _change(finding, words) if finding.level == "change" else _note(finding, words)


def _change(finding: Finding, words: Words) -> str:
    match finding.code:
        case "unread":
            text = words.tr("The scanner does not read the “{name}”. Switch this kind of code on in it.")
            return text.format(name=code_title(finding.detail, words))
        case "slow":
            text = words.tr(
                "The scanner types slowly, with pauses of up to {ms} ms. Set its delay between characters to 0, "
                "or have the till wait for it."
            )
            return text.format(ms=finding.detail)
        case "quick":
            return words.tr("The till waits for a slow scanner, and this one is fast: it need not.")
        case "too_slow":
            text = words.tr(
                "The scanner types too slowly, with pauses of up to {ms} ms. Set its delay between characters to 0; "
                "with Bluetooth bring its base nearer."
            )
            return text.format(ms=finding.detail)
        case "layout":
            return _layout(finding.detail, words)
        case "case" | "one_case":
            return words.tr(
                "Capital and small letters come changed. Switch Caps Lock and “change case” off in the scanner."
            )
        case "no_check_digit":
            return words.tr(
                "The check digit of the bar code is missing. Set the scanner to send it (EAN-13 check digit)."
            )
        case "cut":
            return words.tr("The code comes cut short. Set the scanner to send all of its characters.")
        case "hidden":
            return words.tr("The scanner sends invisible signs (STX, ETX) as key presses. Switch them off in it.")
        case _:
            return _sides(finding, words)


def _layout(layout: str, words: Words) -> str:
    match layout:
        case "qwertz":
            set_to = words.tr("The scanner is set to a Hungarian or German keyboard.")
        case "azerty":
            set_to = words.tr("The scanner is set to a French keyboard.")
        case _:
            set_to = words.tr("The scanner is set to the keyboard of another country.")
    return set_to + " " + words.tr("Set it to “US keyboard”: then it reads right on every layout.")


def _sides(finding: Finding, words: Words) -> str:
    match finding.code:
        case "prefix":
            text = words.tr(
                "The scanner sends “{sign}” before each code. Set it here too, or switch it off in the scanner."
            )
        case "suffix":
            text = words.tr(
                "The scanner sends “{sign}” after each code. Set it here too, or switch it off in the scanner."
            )
        case "prefix_gone":
            text = words.tr("“{sign}” is set as sent before each code, but does not come. Take it out here.")
        case "suffix_gone":
            text = words.tr("“{sign}” is set as sent after each code, but does not come. Take it out here.")
        case _:
            text = words.tr("The scanner adds other signs to each kind of code ({sign}). Switch “code ID” off in it.")
    return text.format(sign=finding.detail)


def _note(finding: Finding, words: Words) -> str:
    match finding.code:
        case "near":
            text = words.tr("It types rather slowly, with pauses of up to {ms} ms. It works; a shorter delay is safer.")
            return text.format(ms=finding.detail)
        case "waited":
            text = words.tr(
                "It types slowly, with pauses of up to {ms} ms, and the till waits for it: "
                "what hands type appears a moment later."
            )
            return text.format(ms=finding.detail)
        case "no_enter":
            return words.tr(
                "It sends no Enter after a code. It works, each scan 50 ms later; a suffix “Enter (CR)” spares that."
            )
        case "aim":
            return words.tr("It sends the kind of each code before it, as in “]E0”. That comes off by itself.")
        case "framed":
            return words.tr("It frames each code with invisible signs. They come off by themselves.")
        case "caps":
            return words.tr("Caps Lock is on. For scans it does not matter.")
        case _:
            return words.tr("It reads no QR codes. Bar codes are enough for cards and goods.")
