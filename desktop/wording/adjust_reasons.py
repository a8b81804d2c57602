"""Reasons for credits and debits by hand that a shop may begin with, in its own language."""

from desktop.wording.words import Words

#: By id, in the order they are offered.
READY_MADE = ("mistake", "no_card", "kindness", "refund_elsewhere", "correction")


def ready_made(words: Words) -> tuple[tuple[str, str], ...]:
    """Ids and words; the owner changes them as they like."""
    return tuple((id, _word(id, words)) for id in READY_MADE)


def _word(id: str, words: Words) -> str:
    match id:
        case "mistake":
            return words.tr("For our mistake")
        case "no_card":
            return words.tr("Bought without the card")
        case "kindness":
            return words.tr("A gift from the shop")
        case "refund_elsewhere":
            return words.tr("Goods brought back")
    return words.tr("Points put right")
