"""What a customer is asked to agree to, in the shop's language, and what they said to it."""

from collections.abc import Mapping

from desktop.wording.words import Words

#: In the order in which they are asked.
PURPOSES = ("loyalty", "email", "sms", "phone", "post")
#: Where it may be said, in the order in which it is offered.
HOWS = ("till", "paper", "phone", "email", "post", "file")

#: Stands in a shop's own words for its name.
SHOP = "{shop}"


def word_purpose(purpose: str, words: Words) -> str:
    """A purpose as the name of a switch."""
    match purpose:
        case "loyalty":
            return words.tr("Loyalty programme")
        case "email":
            return words.tr("E-mails")
        case "sms":
            return words.tr("Text messages")
        case "phone":
            return words.tr("Phone calls")
        case _:
            return words.tr("Letters by post")


def consent_words(purpose: str, words: Words, *, shop: str, own: Mapping[tuple[str, str], str] | None = None) -> str:
    """What the customer is shown and agrees to: the shop's own words where it has some, else the usual ones.

    `own` is what `db.lookup.consents.own_wording` tells.
    """
    text = (own or {}).get((purpose, words.language)) or usual_words(purpose, words)
    return text.replace(SHOP, shop)


def usual_words(purpose: str, words: Words) -> str:
    """What is asked where the shop has no words of its own; the name of the shop is still to be filled in."""
    match purpose:
        case "loyalty":
            return words.tr(
                "{shop} may keep my details and my purchases for its loyalty programme. I can take this back at any "
                "time, and ask for what is kept about me or for its erasure."
            )
        case "email":
            return words.tr("{shop} may send me offers and news by e-mail. I can take this back at any time.")
        case "sms":
            return words.tr("{shop} may send me offers and news by text message. I can take this back at any time.")
        case "phone":
            return words.tr("{shop} may call me about offers and news. I can take this back at any time.")
        case _:
            return words.tr("{shop} may send me offers and news by post. I can take this back at any time.")


def word_how(how: str, words: Words) -> str:
    """Where it was said."""
    match how:
        case "till":
            return words.tr("at the till")
        case "paper":
            return words.tr("on paper")
        case "phone":
            return words.tr("on the phone")
        case "email":
            return words.tr("by e-mail")
        case "post":
            return words.tr("by post")
        case _:
            return words.tr("in a file that was brought in")


def word_said(*, given: bool, day: str, how: str, words: Words) -> str:
    """One word of a customer's on a line: "Agreed on 3 March 2026, at the till"."""
    text = words.tr("Agreed on {day}, {how}") if given else words.tr("Withdrawn on {day}, {how}")
    return text.format(day=day, how=word_how(how, words))
