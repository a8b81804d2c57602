"""Codes of coupons: ten signs that are read aloud and typed without mistakes, the last of them a check.

The signs leave out I, L, O and U. The check is Luhn's algorithm modulo 32 over their places: it finds every
single wrong sign and nearly every exchange of two neighbours.
"""

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
#: Random signs before the check: 32^9 codes, so that nobody guesses one.
RANDOM_SIGNS = 9


def check_sign(body: str) -> str:
    """The Luhn mod 32 check sign of a body of `SIGNS`."""
    factor, total = 2, 0
    for sign in reversed(body):
        addend = factor * SIGNS.index(sign)
        total += addend // len(SIGNS) + addend % len(SIGNS)
        factor = 3 - factor
    return SIGNS[-total % len(SIGNS)]


def issue(random_number: int) -> str:
    """A code of our own out of a number that the caller drew, of at least 45 bits."""
    signs = ""
    for _ in range(RANDOM_SIGNS):
        random_number, place = divmod(random_number, len(SIGNS))
        signs += SIGNS[place]
    return signs + check_sign(signs)


def tidy(text: str) -> str:
    """A typed or scanned code in capitals, without spaces and dashes, O read as 0, I and L as 1."""
    bare = "".join(sign for sign in text.upper() if sign.isalnum())
    return (
        bare.translate(str.maketrans("OIL", "011")) if is_right(bare.translate(str.maketrans("OIL", "011"))) else bare
    )


def is_right(code: str) -> bool:
    """Whether it is one of ours, mistyped nowhere."""
    return len(code) == RANDOM_SIGNS + 1 and all(sign in SIGNS for sign in code) and check_sign(code[:-1]) == code[-1]
