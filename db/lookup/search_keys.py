"""How a name or a number is folded so that it is found as people type it (parts.md, name search)."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date

#: Shortest tail of a phone or a card that is worth a search.
TAIL_SHORTEST = 4
#: A name of more words than this is found by its first words only.
_WORDS_MOST = 6


def storable(text: str) -> str:
    """The text as a file can hold it: half a character, which some keyboards and programs send, becomes «?»."""
    return text.encode("utf-8", "replace").decode()


#: й is a letter of its own and keeps its breve; ё is written е by most who type it.
_SHORT_I, _STANDS_IN = "й", "\ue000"


class _Plain(dict[int, str | None]):
    """What becomes of each sign of a decomposed text: marks go, and what is neither letter nor digit parts words."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        plain = None if unicodedata.combining(char) else char if char.isalnum() else " "
        self[code] = plain
        return plain


_plain = _Plain({ord(_STANDS_IN): _SHORT_I})


def fold(text: str) -> str:
    """Small letters without marks, single spaces: «Ёлкина-Bălănescu» is «елкина balanescu»."""
    # Plain letters first: the fancy 𝕬 has no small form until it is an A.
    small = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    kept = small.replace("ё", "е").replace(_SHORT_I, _STANDS_IN)
    return " ".join(unicodedata.normalize("NFKD", kept).translate(_plain).split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(fold(text).split())


def name_keys(name: str) -> tuple[str, ...]:
    """A name's words turned round, so that each of them comes first once: «a b c», «b c a», «c a b»."""
    return rotations(words(name))


def rotations(folded: Sequence[str]) -> tuple[str, ...]:
    """The keys of a name that is folded already."""
    own = folded[:_WORDS_MOST]
    return tuple(dict.fromkeys(" ".join((*own[place:], *own[:place])) for place in range(len(own))))


def plain_digits(text: str) -> str:
    """The text's digits, whichever script's."""
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


def number_keys(kind: str, number: str) -> tuple[str, ...]:
    """A phone's or card's number backwards, so that any tail of it is a prefix: its last 4, its last 7."""
    own = number.removeprefix("+")
    if not own.isalnum():
        own = "".join(char for char in own if char.isalnum())
    own = own.lower()
    return (kind + own[::-1],) if len(own) >= TAIL_SHORTEST else ()


#: Heads of keys that are no names; no folded name begins with them.
PHONE, CARD, EMAIL = "~", "=", "@"


def email_keys(email: str) -> tuple[str, ...]:
    """An e-mail as it is compared, behind its head."""
    bare = "".join(email.casefold().split())
    return (EMAIL + bare,) if bare else ()


def keys_of(called: Iterable[tuple[str, str, str]], cards: Iterable[str], day: date) -> dict[str, int]:
    """Every key of a customer by names, phones, e-mails and cards, with the week of the day they were last here.

    On numbers and e-mails it stands below nought: the index by weeks, which is written anew for each week's visitors,
    is kept of names alone. Thousands have the same name, and hardly anybody the same last four digits.
    """
    week = week_of(day)
    keys: dict[str, int] = {}
    for name, phone, email in called:
        keys |= dict.fromkeys(name_keys(name), week)
        keys |= dict.fromkeys(number_keys(PHONE, phone) + email_keys(email), -week)
    for number in cards:
        keys |= dict.fromkeys(number_keys(CARD, number), -week)
    return keys


_DAYS_A_WEEK = 7
_EPOCH = date(1970, 1, 1)


def week_of(day: date) -> int:
    """The week a day is in, counted from 1970: as exactly as the keys know when somebody was here."""
    return (day - _EPOCH).days // _DAYS_A_WEEK


def prefix_end(prefix: str) -> str:
    """The first key after all that begin with the prefix."""
    return prefix + "\U0010ffff"


def e164(text: str, country: str) -> str | None:
    """A phone in whatever way it is written, as E.164; None where it is no possible number.

    `country` (ISO 3166) reads what is written without a country. Possible is enough: numbering plans change
    faster than tables, and a real customer's phone must never be refused.
    """
    import phonenumbers  # Here, not above: its import is felt at the start.

    try:
        number = phonenumbers.parse(text, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
