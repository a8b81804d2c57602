"""How a name or a number is folded so that it is found as people type it (parts.md, name search)."""

import unicodedata

import phonenumbers

#: Shortest tail of a phone or a card that is worth a search.
TAIL_SHORTEST = 4
#: A name of more words than this is found by its first words only.
_WORDS_MOST = 6


def storable(text: str) -> str:
    """The text as a file can hold it: half a character, which some keyboards and programs send, becomes «?»."""
    return text.encode("utf-8", "replace").decode()


#: й is a letter of its own and keeps its breve; ё is written е by most who type it.
_KEPT = {"\u0439": "\ue000"}


def fold(text: str) -> str:
    """Small letters without marks, single spaces: «Ёлкина-Bălănescu» is «елкина balanescu»."""
    # Plain letters first: the fancy 𝕬 has no small form until it is an A.
    plain = unicodedata.normalize("NFKC", text).casefold()
    lowered = unicodedata.normalize("NFKC", plain).replace("ё", "е")
    for letter, stand_in in _KEPT.items():
        lowered = lowered.replace(letter, stand_in)
    bare = "".join(char for char in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(char))
    for letter, stand_in in _KEPT.items():
        bare = bare.replace(stand_in, letter)
    return " ".join("".join(char if char.isalnum() else " " for char in bare).split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(fold(text).split())


def name_keys(name: str) -> tuple[str, ...]:
    """A name's words turned round, so that each of them comes first once: «a b c», «b c a», «c a b»."""
    own = words(name)[:_WORDS_MOST]
    return tuple(dict.fromkeys(" ".join(own[place:] + own[:place]) for place in range(len(own))))


def number_keys(kind: str, number: str) -> tuple[str, ...]:
    """A phone's or card's number backwards, so that any tail of it is a prefix: its last 4, its last 7."""
    own = "".join(char for char in number if char.isalnum()).lower()
    return (kind + own[::-1],) if len(own) >= TAIL_SHORTEST else ()


#: Heads of number keys; no folded name begins with them.
PHONE, CARD = "~", "="


def person_keys(name: str, phone: str) -> tuple[str, ...]:
    """Every key of a person."""
    return name_keys(name) + number_keys(PHONE, phone)


def prefix_end(prefix: str) -> str:
    """The first key after all that begin with the prefix."""
    return prefix + "\U0010ffff"


def e164(text: str, country: str) -> str | None:
    """A phone in whatever way it is written, as E.164; None where it is no possible number.

    `country` (ISO 3166) reads what is written without a country. Possible is enough: numbering plans change
    faster than tables, and a real customer's phone must never be refused.
    """
    try:
        number = phonenumbers.parse(text, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
