"""Card numbers: what a scan may be, EAN-13 check digits, and numbers of our own (parts.md, Cards)."""

from collections.abc import Collection

#: Shortest and longest number of a card that a shop may already have.
SHORTEST, LONGEST = 8, 40
EAN13_DIGITS = 13
#: Where a shop chose no other: the first digits of its own card numbers, of GS1's in-house range.
IN_HOUSE_PREFIX = "29"
#: GS1 leaves numbers that begin so to each shop: for its cards, and as well for its scales and its own goods.
IN_HOUSE_PREFIXES = tuple(str(prefix) for prefix in range(29, 19, -1))
#: An in-house number is a prefix, nine random digits and a check digit.
RANDOM_DIGITS = 9
#: Cards of invented customers, to practise with, are numbered one by one; drawn at random hardly any begins so.
_PRACTICE = "2990000000"


def check_digit(digits: str) -> str:
    """The EAN-13 (GS1 mod 10) check digit of twelve digits: odd places weigh 1, even places 3."""
    assert len(digits) == EAN13_DIGITS - 1
    assert digits.isascii()
    assert digits.isdigit()
    weighted = sum(map(int, digits[::2])) + 3 * sum(map(int, digits[1::2]))
    return str(-weighted % 10)


def is_ean13(text: str) -> bool:
    """Whether it is thirteen digits with the right check digit."""
    if len(text) != EAN13_DIGITS or not (text.isascii() and text.isdigit()):
        return False
    return check_digit(text[:-1]) == text[-1]


def issue(prefix: str, random_digits: str) -> str:
    """A number of our own: the in-house prefix, digits that the caller drew, and the check digit."""
    assert len(prefix) + len(random_digits) == EAN13_DIGITS - 1
    body = prefix + random_digits
    return body + check_digit(body)


def practice_number(place: int) -> str:
    """The card of an invented customer in a practice shop: the same in every shop, so that printed ones stay good."""
    assert 0 <= place < 100
    return issue(_PRACTICE[:3], f"{_PRACTICE[3:]}{place:02}")


def is_practice_number(number: str) -> bool:
    """Whether it is the card of an invented customer, which no shop gives to a real one."""
    return is_ean13(number) and number.startswith(_PRACTICE)


def tidy(text: str) -> str | None:
    """A scanned or typed number without spaces and dashes, in capitals; None where no card can have it.

    Any card a shop already has is taken as it is: 8 to 40 letters, digits and - . / + $ % characters.
    """
    bare = "".join(text.split()).upper()
    if bare.replace("-", "").isdigit():
        bare = bare.replace("-", "")
    if not SHORTEST <= len(bare) <= LONGEST or not bare.isascii():
        return None
    if not all(char.isalnum() or char in "-./+$%" for char in bare):
        return None
    return bare


def is_misread(number: str, prefix: str) -> bool:
    """Whether it would be a number of our own but for its check digit: a digit was read or typed wrong.

    Nobody can have been given such a card by us; only one brought from elsewhere may look like it.
    """
    own = len(number) == EAN13_DIGITS and number.isascii() and number.isdigit() and number.startswith(prefix)
    return own and not is_ean13(number)


def readings(number: str) -> tuple[str, ...]:
    """What a tidy number may stand for, likeliest first: a UPC-A of 12 digits is also an EAN-13 with a leading 0."""
    if len(number) == EAN13_DIGITS - 1 and number.isdigit() and is_ean13("0" + number):
        return ("0" + number, number)
    if len(number) == EAN13_DIGITS and number.startswith("0") and is_ean13(number):
        return (number, number[1:])
    return (number,)


def is_prefix(text: str) -> bool:
    """Whether cards can be numbered so: an in-house prefix, or one with a third digit."""
    return text[:2] in IN_HOUSE_PREFIXES and len(text) in (2, 3) and text.isascii() and text.isdigit()


def clashes(prefix: str, *, weighed: Collection[str] = (), goods: Collection[str] = ()) -> tuple[str, ...]:
    """The codes that could be taken for a card of that prefix, as they were scanned.

    A scale's label holds the number of the goods and the weight after two digits of its own, so that all that begins
    with those two is the scale's. Other goods of the shop's own hold one number each.
    """
    found = [code for code in weighed if _in_house(code) and code[:2] == prefix[:2]]
    return (*found, *(code for code in goods if _in_house(code) and code.startswith(prefix)))


def free_prefixes(*, weighed: Collection[str] = (), goods: Collection[str] = ()) -> tuple[str, ...]:
    """Prefixes that clash with none of these, the usual one first; those of three digits where no shorter is free."""
    short = tuple(prefix for prefix in IN_HOUSE_PREFIXES if not clashes(prefix, weighed=weighed, goods=goods))
    long = (f"{prefix}{digit}" for prefix in IN_HOUSE_PREFIXES for digit in range(9, -1, -1))
    return short or tuple(prefix for prefix in long if not clashes(prefix, weighed=weighed, goods=goods))


def _in_house(code: str) -> bool:
    return len(code) == EAN13_DIGITS and code.isascii() and code.isdigit() and code.startswith("2")
