"""An amount of money as people type it, in a field or after a command, read as whole minor units."""

#: More digits than any shop's till has, fewer than a 64-bit integer holds.
DIGITS_MOST = 12
#: Signs people put between groups of digits, among them the three kinds of space.
GROUPS = " \u00a0\u202f\u2009'’_"


def read_minor(text: str, decimals: int) -> int | None:
    """The minor units a person meant by `text`, or None where it can't be told.

    A comma and a point are both decimal signs; the last of them counts, where fewer digits than a group follow.
    So 1.450,00 and 1,450.00 and 1450 are the same amount, and 1.450 with two decimals is refused: it is unclear.
    """
    squeezed = "".join(sign for sign in text.strip() if sign not in GROUPS).replace("−", "-")
    negative = squeezed.startswith("-")
    squeezed = squeezed.removeprefix("-")
    cut = max(squeezed.rfind(","), squeezed.rfind("."))
    whole, part = (squeezed, "") if cut < 0 else (squeezed[:cut], squeezed[cut + 1 :])
    if decimals == 0 and cut >= 0:
        # Without decimals a sign can only part groups of three.
        if len(part) != 3:
            return None
        whole, part = squeezed, ""
    whole = _ungrouped(whole)
    if not (whole or part) or len(whole) + decimals > DIGITS_MOST or len(part) > decimals:
        return None
    if not all(sign in "0123456789" for sign in whole + part):
        return None
    minor = int(whole + part.ljust(decimals, "0"))
    return -minor if negative else minor


def _ungrouped(whole: str) -> str:
    groups = whole.replace(".", ",").split(",")
    if len(groups) == 1 or (0 < len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
        return "".join(groups)
    return whole


def write_minor(minor: int, decimals: int, point: str = ".", group: str = "") -> str:
    """The amount as it is typed: 145000 with two decimals is 1450.00."""
    sign, digits = ("-" if minor < 0 else ""), str(abs(minor)).rjust(decimals + 1, "0")
    whole, part = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, "")
    if group:
        whole = f"{int(whole):,}".replace(",", group)
    return f"{sign}{whole}{point}{part}" if part else f"{sign}{whole}"
