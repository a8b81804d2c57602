"""The words that cards begin with, in the shop's language, and what layouts, looks and sheets are called."""

from desktop.wording.words import Words


def ready_texts(words: Words) -> dict[str, str]:
    """What `desktop.paper.cards.ready` leaves to the shop's language. Braces are filled by each card."""
    return {
        **{layout: layout_name(layout, words) for layout in ("named", "bearer", "named_portrait", "bearer_portrait")},
        "since": words.tr("with us since {since}"),
        "bearer": words.tr("For everyone who comes back"),
        "rules": words.tr(
            "Show this card before you pay. What it holds is yours: keep it well. "
            "If it is lost, tell us, and everything moves to a new card."
        ),
        "found": words.tr("Found this card? Please call us:"),
    }


def layout_name(layout: str, words: Words) -> str:
    match layout:
        case "named":
            return words.tr("With the name")
        case "bearer":
            return words.tr("Without a name")
        case "named_portrait":
            return words.tr("With the name, upright")
        case "bearer_portrait":
            return words.tr("Without a name, upright")
    return layout


def sheet_name(sheet: str, words: Words) -> str:
    """A shipped sheet in words; one of the shop's own by the name it was given."""
    match sheet:
        case "a4_to_cut":
            return words.tr("A4 to cut, 10 cards with crop marks")
        case "a4_2x5_gap":
            return words.tr("A4 pre-cut, 10 cards 85 × 54 mm, 10 mm between the columns")
        case "a4_2x5":
            return words.tr("A4 pre-cut, 10 cards 85 × 54 mm that touch")
        case "a4_2x4":
            return words.tr("A4 pre-cut, 8 cards 85 × 54 mm")
        case "letter_to_cut":
            return words.tr("Letter to cut, 8 cards with crop marks")
        case "letter_2x5":
            return words.tr("Letter pre-cut, 10 cards 3½ × 2 in")
        case "card_printer":
            return words.tr("Card printer, one card a page")
        case "own":
            return words.tr("Own sheet…")
        case "print_shop":
            return words.tr("Print shop, one card a page with bleed")
    return sheet


def calibration_texts(words: Words) -> dict[str, str]:
    """What stands on the page that tells how far a printer misses."""
    return {
        "front": words.tr("Calibration, front"),
        "back": words.tr("Calibration, back"),
        "what_to_do": words.tr(
            "Print this on a pre-cut sheet at actual size. On each scale read the number where the card's edge "
            "really lies, and type it as the offset."
        ),
        "hundred": words.tr("100 mm. If it measures otherwise, the printer scales."),
    }


def picture_refused(code: str, words: Words) -> str:
    """Why a file is no picture for a card."""
    match code:
        case "file_too_large":
            return words.tr("The file is larger than 20 MB. Save the picture smaller, then try again.")
        case "too_many_dots":
            return words.tr("The picture is larger than any card needs. Save it smaller, then try again.")
        case "too_small":
            return words.tr("The picture is empty or too small to print. Choose a larger one.")
    return words.tr("This file is no picture that can be read. Choose a PNG or a JPEG.")
