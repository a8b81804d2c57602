"""Ready programmes to begin with, in the shop's language and of its currency's size.

A preset is a programme document (loyalty/programme_document.py) in which a text may stand in every language,
`{"en": "Gold", "ru": "Золотой", …}`, and money stands as "@5000": euro cents, to be made as many minor units of the
shop's currency as feel like that. Sizes are whole multiples, so that worked examples stay exact in each of them.
An instant "@2026-11-14T17:59:59" is an hour of the shop's own zone.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

_here = Path(__file__).resolve().parent

#: In the order in which they are offered.
NAMES = (
    "cashback",
    "tiers",
    "points",
    "stamps",
    "cumulative",
    "birthday_club",
    "happy_hour",
    "year",
    "supermarket",
    "wholesale",
)

#: Minor units of a currency that feel like one euro cent on a price tag: 50 € are 250 lei, 5 000 ₽, 20 000 Ft.
_SIZES = {"EUR": 1, "USD": 1, "GBP": 1, "RON": 5, "RUB": 100, "HUF": 4}


@dataclass(frozen=True, slots=True)
class About:
    """What a preset is, for who chooses: a title, and a sentence with {0}, {1}… for the amounts, in minor units."""

    name: str
    title: str
    says: str
    amounts: tuple[int, ...]


def about(name: str, *, language: str, currency: str) -> About:
    """What the preset of that name is. Languages without texts get English."""
    said = filled(_read(name)["about"], language=language, currency=currency)
    return About(name, said["title"], said["says"], tuple(said["amounts"]))


def document(name: str, *, language: str, currency: str, decimals: int, zone: str) -> dict[str, Any]:
    """The programme document of a preset, ready to be read, rehearsed and published."""
    return programme_of(_read(name), language=language, currency=currency, decimals=decimals, zone=zone)


def programme_of(
    preset: Mapping[str, Any], *, language: str, currency: str, decimals: int, zone: str
) -> dict[str, Any]:
    """The programme document of a preset that was read from its file."""
    said: dict[str, Any] = filled(preset["document"], language=language, currency=currency, zone=zone)
    return {"name": said.pop("name"), "currency": {"code": currency, "decimals": decimals}, "zone": zone, **said}


def filled(part: Any, *, language: str, currency: str, zone: str = "UTC") -> Any:
    """A part of a preset in one language, with its money in minor units of the currency and its hours as instants."""
    return _filled(part, language, _SIZES.get(currency, 1), zone)


def _read(name: str) -> dict[str, Any]:
    assert name in NAMES
    read: dict[str, Any] = json.loads((_here / f"{name}.json").read_text(encoding="utf-8"))
    return read


def _filled(part: Any, language: str, size: int, zone: str) -> Any:
    if isinstance(part, Mapping):
        if "en" in part:
            return part.get(language, part["en"])
        return {name: _filled(value, language, size, zone) for name, value in part.items()}
    if isinstance(part, list):
        return [_filled(value, language, size, zone) for value in part]
    if isinstance(part, str) and part.startswith("@"):
        if "T" in part:
            return datetime.fromisoformat(part[1:]).replace(tzinfo=ZoneInfo(zone)).isoformat()
        return int(part[1:]) * size
    return part
