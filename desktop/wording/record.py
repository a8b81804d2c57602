"""The words of a member's record: what a card, a coupon or a movement of a purse is."""

from desktop.wording.words import Words


def word_card_status(status: str, words: Words) -> str:
    """Whether a card opens its customer, and why not."""
    match status:
        case "active":
            return words.tr("in use")
        case "blocked":
            return words.tr("blocked")
        case "lost":
            return words.tr("lost")
        case "stolen":
            return words.tr("stolen")
        case "damaged":
            return words.tr("damaged")
        case _:
            return words.tr("replaced")


def word_coupon_state(state: str, words: Words) -> str:
    """What has become of a coupon."""
    match state:
        case "used":
            return words.tr("used")
        case "withdrawn":
            return words.tr("withdrawn")
        case "returned":
            return words.tr("gone with its sale")
        case _:
            return words.tr("open")


def word_movement(kind: str, words: Words) -> str:
    """What moved a purse beside the purchases."""
    match kind:
        case "opening":
            return words.tr("Opening balance")
        case "earned":
            return words.tr("Bonus")
        case "taken_back":
            return words.tr("Bonus taken back")
        case "lapsed":
            return words.tr("Lapsed")
        case "forgiven":
            return words.tr("Debt waived")
        case _:
            return words.tr("Adjusted by hand")


def word_remark(kind: str, words: Words) -> str:
    """What somebody wrote beside, or did."""
    match kind:
        case "card_given" | "card_replaced" | "card_status":
            return words.tr("Cards")
        case "coupon_issued" | "coupon_withdrawn":
            return words.tr("Coupon")
        case "terms_set":
            return words.tr("Agreed terms")
        case "tier_given":
            return words.tr("Tier")
        case "groups_set":
            return words.tr("Groups")
        case "merged" | "unmerged":
            return words.tr("Two accounts of yours")
        case "claimed":
            return words.tr("A purchase from before")
        case "consent_given" | "consent_withdrawn":
            return words.tr("Agreements")
        case "adjusted" | "opening":
            return words.tr("Adjusted by hand")
        case "happened":
            return words.tr("Thanks")
        case _:
            return words.tr("Note")
