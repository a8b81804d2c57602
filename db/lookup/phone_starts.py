"""What the phones begin with that somebody is typing: «8 912», «06 30» and «0036» are all the beginning of one."""

from functools import cache

from db.lookup.search_keys import plain_digits

#: What is dialled before a country's code nearly everywhere; what a country dials otherwise is typed by nobody.
_ABROAD = "00"


def of(text: str, country: str) -> tuple[str, ...]:
    """Beginnings of E.164 that the text may stand for, likeliest first. `country` reads what has none."""
    digits = plain_digits(text)
    if not digits:
        return ()
    if text.lstrip(" (").startswith(("+", "\uff0b")):
        return ("+" + digits,)
    starts = []
    if digits.startswith(_ABROAD):
        starts.append("+" + digits.removeprefix(_ABROAD))
    code, trunk = _dialled(country.upper())
    if code:
        if trunk and digits.startswith(trunk):
            starts.append(f"+{code}{digits.removeprefix(trunk)}")
        if digits.startswith(code):
            starts.append("+" + digits)
        starts.append(f"+{code}{digits}")
    # A bare country code begins everybody's.
    return tuple(start for start in dict.fromkeys(starts) if start not in ("+", f"+{code}"))


@cache
def _dialled(country: str) -> tuple[str, str]:
    """The country's code, and what is dialled before a number inside it: 7 and 8, 36 and 06, 40 and 0."""
    import phonenumbers  # Here, not above: its import is felt at the start.

    code = phonenumbers.country_code_for_region(country)
    return (str(code), phonenumbers.ndd_prefix_for_region(country, True) or "") if code else ("", "")
