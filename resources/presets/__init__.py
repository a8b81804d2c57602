"""Ready programmes to begin with, in the shop's language and of its currency's size.

A preset is a programme document (loyalty/programme_document.py) in which a text may stand in every language,
`{"en": "Gold", "ru": "Золотой", …}`, and money stands as "@5000": euro cents, to be made as many minor units of the
shop's currency as feel like that. Sizes are whole multiples, so that worked examples stay exact in each of them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_here = Path(__file__).resolve().parent

#: In the order in which they are offered.
NAMES = ("cashback", "tiers", "cumulative", "points")

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
    said = _filled(_read(name)["about"], language, _size(currency))
    return About(name, said["title"], said["says"], tuple(said["amounts"]))


def document(name: str, *, language: str, currency: str, decimals: int, zone: str) -> dict[str, Any]:
    """The programme document of a preset, ready to be read, rehearsed and published."""
    filled: dict[str, Any] = _filled(_read(name)["document"], language, _size(currency))
    return {"name": filled.pop("name"), "currency": {"code": currency, "decimals": decimals}, "zone": zone, **filled}


def _size(currency: str) -> int:
    return _SIZES.get(currency, 1)


def _read(name: str) -> dict[str, Any]:
    assert name in NAMES
    read: dict[str, Any] = json.loads((_here / f"{name}.json").read_text(encoding="utf-8"))
    return read


def _filled(part: Any, language: str, size: int) -> Any:
    if isinstance(part, Mapping):
        if "en" in part:
            return part.get(language, part["en"])
        return {name: _filled(value, language, size) for name, value in part.items()}
    if isinstance(part, list):
        return [_filled(value, language, size) for value in part]
    if isinstance(part, str) and part.startswith("@"):
        return int(part[1:]) * size
    return part
