"""What the question about the unusual says, in calm words: a hint where to look, never a verdict."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Unusual activity")


def about(words: Words) -> str:
    return words.tr(
        "Where figures are stranger than chance would make them. Mostly there is a good reason: a family with one "
        "card, a large order, a new cashier. Look at the receipts first and ask kindly."
    )


def name(key: str, words: Words) -> str:
    return _kinds(key, words) or _columns(key, words)


def _kinds(key: str, words: Words) -> str:
    names = {
        "worth_a_look": words.tr("Worth a look"),
        "members_back": words.tr("Brought back by members"),
        "new_members": words.tr("New members"),
        "findings": words.tr("What was looked for"),
        "finding": words.tr("What"),
        "often": words.tr("Many receipts on one day"),
        "returns": words.tr("Brings back much more than others"),
        "by_hand": words.tr("Credited by hand again and again"),
        "large_first": words.tr("A first day larger than nearly any"),
        "spent_then_back": words.tr("Points spent, then the goods came back"),
        "a_day": words.tr("Receipts of one member on one day"),
        "by_till": words.tr("Till by till"),
        "by_author": words.tr("By hand: who"),
        "by_reason": words.tr("By hand: why"),
    }
    return names.get(key, "")


def _columns(key: str, words: Words) -> str:
    names = {
        "cases": words.tr("Cases"),
        "by_chance": words.tr("By chance"),
        "receipts_a_day": words.tr("Receipts a day, at least"),
        "days_seen": words.tr("Days"),
        "with_card": words.tr("With a card"),
        "card_share": words.tr("Share with a card"),
        "cards_as_all": words.tr("If like all tills"),
        "asks_seldom": words.tr("Cards"),
        "seldom": words.tr("Asked for seldom"),
        "as_others": words.tr("As elsewhere"),
        "came_back": words.tr("Came back"),
        "back_as_all": words.tr("If like all tills"),
        "came_back_on": words.tr("Came back on"),
        "author": words.tr("Who"),
        "reason": words.tr("Reason"),
        "credits": words.tr("Credits"),
        "credited": words.tr("Credited"),
        "debits": words.tr("Debits"),
        "debited": words.tr("Debited"),
        "largest": words.tr("Largest"),
        "owes": words.tr("Owes"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "worth_a_look":
            return words.tr("Cases that chance alone brings in fewer than one shop of ten like yours.")
        case "by_chance":
            return words.tr(
                "How many such cases a shop like this sees by chance in such a period: 0.05 is one in twenty shops. It "
                "takes each thing to happen by itself, at the shop’s own rate, or the member’s own where it is higher."
            )
        case "members_back":
            return words.tr("Refunds and voids of members’ receipts in the period, and their share of all of them.")
        case "spent_then_back":
            return words.tr(
                "What members owe today: they had spent points before the goods that earned them came back. It may be "
                "plain bad luck; the same people again and again is worth a talk."
            )
        case "new_members":
            return words.tr("Members whose first visit lies in the period.")
        case "cards_as_all" | "back_as_all":
            return words.tr("What this till would have seen if it were like all tills together.")
        case "asks_seldom":
            return words.tr("Seldom: less than half as many cards as elsewhere, and more than chance explains.")
        case "author":
            return words.tr(
                "As it was written down; empty where it was not, or where the customer was forgotten since."
            )
    return ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "a_hint":
            return words.tr("A hint is not an accusation. Chance alone finds somebody now and then, in every shop.")
    return ""
