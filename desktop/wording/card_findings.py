"""What the designer and the sheet say is wrong with a card, in one sentence that says what to do."""

from collections.abc import Mapping

from desktop.wording.figures import quantity
from desktop.wording.words import Words


def word_card_finding(code: str, facts: Mapping[str, int | float | str], words: Words) -> str:
    """A `Finding` of `desktop.paper.cards`, without its place: that is marked on the card itself."""
    told = {name: _figure(value, words) for name, value in facts.items()}
    text = _of_codes(code, words) or _of_looks(code, words) or _of_sheets(code, facts, words)
    return (text or words.tr("Something is wrong here ({code}).")).format(code=code, **told)


def _figure(value: int | float | str, words: Words) -> str:
    return value if isinstance(value, str) else quantity(round(value * 1_000), words.language)


def _of_codes(code: str, words: Words) -> str:
    match code:
        case "no_code":
            return words.tr("The card has no code to scan. Put one on the front or on the back.")
        case "quiet_zone":
            return words.tr("Something reaches into the white beside the code. Keep that white free, or it won't scan.")
        case "code_covered":
            return words.tr("Something lies on the code. Move it, or put the code on top.")
        case "code_on_colour":
            return words.tr("The code stands on a colour. Scanners need black on white: whiten its box.")
        case "code_too_small":
            return words.tr(
                "The bars of {number} would be {printed} mm; scanners want {least} mm. Make the box larger."
            )
        case "code_does_not_fit":
            return words.tr("{number} finds no room here as a code. Make the box larger.")
        case "code_narrowed":
            return words.tr("The box is narrow: bars will be {printed} mm. Make it {needs} mm wide for full bars.")
        case "code_became_qr":
            return words.tr("{number} is too long for bars here and becomes a QR code. Make the box wider for bars.")
        case "module_not_whole_dots":
            return words.tr(
                "Bars of {module} mm are no whole dots of this printer. Printed will be {nearest} mm ({dots} dots)."
            )
        case "bars_too_low":
            return words.tr("The bars are {height} mm high. From {least} mm on, a hand finds them at once.")
    return ""


def _of_looks(code: str, words: Words) -> str:
    match code:
        case "text_too_small":
            return words.tr("Letters of {points} pt can't be read. Take {least} pt or more.")
        case "text_cut":
            return words.tr("“{text}” doesn't fit and is cut. Make its box larger or its letters smaller.")
        case "strip_text_cut":
            return words.tr("“{text}” doesn't fit into the strip that shows in a wallet. Take fewer words.")
        case "outside_safe_zone":
            return words.tr("This is less than {safe} mm from the edge and may be cut off. Move it in.")
        case "low_contrast":
            return words.tr("This reads badly on its ground: contrast {ratio}, and 4.5 is needed. Take another colour.")
        case "picture_missing":
            return words.tr("The picture isn't there any more. Choose it again.")
        case "picture_too_coarse":
            return words.tr("The picture has {dpi} dots to the inch here and will look torn. Take a larger one.")
    return ""


def _of_sheets(code: str, facts: Mapping[str, int | float | str], words: Words) -> str:
    match code:
        case "card_off_page":
            return words.tr("The cards reach {by} mm over the edge of the page. Check the measurements.")
        case "printer_margin":
            return words.tr("Only {left} mm are left at the edge of the page. Most printers leave {least} mm white.")
        case "cards_overlap":
            return words.tr("The cards lie {by} mm over one another. Make the steps larger.")
        case "bleed_overlaps":
            return words.tr("Between the cards there is room for {most} mm of bleed. Make the bleed smaller.")
        case "no_room_for_marks":
            return words.tr("Crop marks need {needs} mm at the edge of the page. Leave them out, or move the cards in.")
        case "offset_too_large":
            return words.tr("An offset of more than {most} mm is no miss of the printer. Check the measurements.")
        case "card_too_large":
            return words.tr("The card is {card} mm and its place on the sheet {room} mm: it will be cut.")
        case "card_too_small":
            return words.tr("The card is {card} mm and its place on the sheet {room} mm: white will be left.")
    return ""
