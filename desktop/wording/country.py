"""What the system already knows of a shop: its country, money and time zone, so that nobody needs to be asked."""

from dataclasses import dataclass

from loyalty.money import Currency

#: Where the language is all that is known.
_COUNTRY_OF = {"en": "GB", "ru": "RU", "hu": "HU", "ro": "RO"}
#: Babel prints forints with two decimals that no till has had since 1999; the shops of these count whole units.
_DECIMALS = {"HUF": 0}
#: Countries of several zones begin with the one most of their shops are in.
_FIRST_ZONE = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CN": "Asia/Shanghai",
    "DE": "Europe/Berlin",
    "ES": "Europe/Madrid",
    "ID": "Asia/Jakarta",
    "KZ": "Asia/Almaty",
    "MX": "America/Mexico_City",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "US": "America/New_York",
}
#: Names of zones that tell nothing about where the shop is.
_NOWHERE = frozenset({"", "UTC", "Etc/UTC", "Etc/GMT", "GMT"})


@dataclass(frozen=True, slots=True)
class Guess:
    """What the form starts with."""

    country: str
    currency: Currency
    zone: str


def guess(*, language: str, system_locale: str, system_zone: str) -> Guess:
    """The country by the system's locale ("ru_RU"), else by its zone, else by the language; the rest follows."""
    from babel.core import get_global

    _, _, country = system_locale.replace("-", "_").partition("_")
    country = country[:2].upper()
    if not is_country(country):
        country = get_global("zone_territories").get(system_zone, "")
    if not is_country(country):
        country = _COUNTRY_OF.get(language, "GB")
    return Guess(country, currency_of(country), zone_of(country, system_zone))


def currency_of(country: str) -> Currency:
    """The money of a country today; euro where nothing is known."""
    from babel.numbers import get_territory_currencies

    found = get_territory_currencies(country)
    return currency(found[0] if found else "EUR")


def currency(code: str) -> Currency:
    """A currency by its ISO code, with the decimals its tills have."""
    from babel.numbers import get_currency_precision

    return Currency(code, _DECIMALS.get(code, get_currency_precision(code)))


def zones_of(country: str, system_zone: str = "") -> tuple[str, ...]:
    """The zones of a country, its main one first; the system's own is among them wherever it is."""
    from babel.core import get_global

    zones = [zone for zone in get_global("territory_zones").get(country, ()) if is_zone(zone)]
    first = _FIRST_ZONE.get(country, zones[0] if zones else "UTC")
    rest = [zone for zone in zones if zone != first]
    elsewhere = [system_zone] if system_zone not in _NOWHERE and system_zone not in (first, *rest) else []
    return (first, *rest, *elsewhere)


def zone_of(country: str, system_zone: str) -> str:
    """The zone the shop is most likely in: the system's, where the system knows one."""
    if system_zone not in _NOWHERE and is_zone(system_zone):
        return system_zone
    return zones_of(country)[0]


def is_country(code: str) -> bool:
    """Whether this is the two-letter code of a country with money of its own today."""
    return len(code) == 2 and code.isascii() and code.isalpha() and _has_money(code)


def is_zone(zone: str) -> bool:
    """Whether this computer knows the zone of that IANA name."""
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return False
    return True


def countries(language: str) -> tuple[tuple[str, str], ...]:
    """(code, name in this language) of every country that has money of its own today, by name."""
    from babel import Locale

    names = Locale.parse(language).territories
    found = [
        (code, name)
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "QO") and _has_money(code)
    ]
    return tuple(sorted(found, key=lambda pair: pair[1]))


def _has_money(country: str) -> bool:
    from babel.numbers import get_territory_currencies

    return bool(get_territory_currencies(country))


def currencies(language: str) -> tuple[tuple[str, str], ...]:
    """(code, "RUB · российский рубль") of every currency some country uses today, by code."""
    from babel import Locale
    from babel.numbers import get_territory_currencies

    locale = Locale.parse(language)
    codes = sorted({code for country, _ in countries(language) for code in get_territory_currencies(country)})
    return tuple((code, f"{code} · {locale.currencies.get(code, code)}") for code in codes)
