"""Telephone numbers, grouped as their own country writes them."""

from functools import lru_cache

from desktop.wording.words import Words

#: At home these are said and written with +7, not with the trunk's 8.
_INTERNATIONAL_AT_HOME = frozenset({"RU", "KZ"})


@lru_cache(maxsize=2048)
def _written(number: str, country: str) -> str:
    import phonenumbers  # Here, not above: its import is felt at the start.

    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return number
    at_home = phonenumbers.region_code_for_number(parsed) == country and country not in _INTERNATIONAL_AT_HOME
    form = phonenumbers.PhoneNumberFormat.NATIONAL if at_home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, form)


def phone(number: str, words: Words) -> str:
    """A stored number (E.164) as people write it: +7 916 123-45-67; one of the shop's country as at home: 0721 234 567.

    What is no number is given back as it is.
    """
    return _written(number, words.country)
