"""New rules, filled in: amounts of the shop's currency's size, tiers and purses that are there, names of their own."""

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from desktop.programme import places
from desktop.programme.draft import Document, fresh_id
from desktop.programme.kinds import BY_NAME, Kind
from desktop.programme.slots import CLAUSES, Slot
from desktop.wording.rule_names import kind_name
from desktop.wording.words import Words
from loyalty.money import Currency

#: Minor units of a currency that feel like one euro cent on a price tag, as resources/presets has them.
SIZES = {"EUR": 1, "USD": 1, "GBP": 1, "RON": 5, "RUB": 100, "HUF": 4}


class Maker:
    """Makes rules for one document of one shop."""

    def __init__(self, document: Document, words: Words) -> None:
        self._document, self._words = document, words

    def rule(self, kind_name_: str, **more: Any) -> Document:
        """A whole new document with one more rule of that kind, and with the purse or coupon that it needs."""
        document = deepcopy(self._document)
        self._document = document
        kind = BY_NAME[kind_name_]
        if kind.home == "earn" and not document.get("purses"):
            self._add(BY_NAME["purse"], {})
        if kind.home == "coupons" and not self._coupons():
            self._add(BY_NAME["coupon.percent"], {})
        if kind.name in ("tier", "only_for") or '"last"' in json.dumps(more):
            self._need_tiers()
        self._add(kind, more)
        return document

    def value(self, slot: Slot, rule: Mapping[str, Any]) -> Any:
        """What a condition begins with when it is added."""
        if slot.name == "gifts":
            gift = {"id": fresh_id(self._document, "gift"), "name": self._words.tr("Gift"), "points": "@@2000"}
            return self.sized([gift], rule.get("id"))
        begin = slot.begin if slot.begin is not None else slot.default
        if slot.sort == "points" and isinstance(begin, str):
            begin = "@" + begin
        return self.sized(begin, rule.get("purse") or rule.get("id"))

    def _add(self, kind: Kind, more: Mapping[str, Any]) -> None:
        document, words = self._document, self._words
        name = kind_name(kind.name, words)
        rule: dict[str, Any] = {}
        if kind.home != "discounts.floors":
            rule["id"] = fresh_id(document, kind.name.replace(".", "-").replace("_", "-"))
        if kind.home not in ("coupons", "discounts.floors"):
            rule["name"] = name
        if kind.home == "coupons":
            rule["name"] = name
        rule |= deepcopy(kind.tells)
        if kind.home == "earn":
            rule["purse"] = document["purses"][0]["id"]
        if kind.home == "discounts.floors":
            rule |= {"what": {"categories": []}, "unit_price": self.sized("@100", None)}
        for key, value in {**kind.begins, **more}.items():
            rule[key] = self._begin(value, rule)
        home = places.read(document, kind.home)
        if not isinstance(home, list):
            places.write(document, kind.home, [])
            home = places.read(document, kind.home)
        home.append(rule)

    def _begin(self, value: Any, rule: dict[str, Any]) -> Any:
        tiers = [tier["id"] for tier in self._document.get("tiers", [])]
        if value == "tiers":
            return {tier: 300 + 200 * nth for nth, tier in enumerate(tiers)}
        if value == "coupon":
            return self._coupons()[0]["id"]
        return self.sized(_with_last(value, tiers), rule.get("purse"))

    def _coupons(self) -> list[dict[str, Any]]:
        campaigns = places.read(self._document, "discounts.campaigns", [])
        return [rule for rule in campaigns if isinstance(rule, dict) and rule.get("coupon")]

    def _need_tiers(self) -> None:
        if not self._document.get("tiers"):
            add_tiers(self._document, self._words)

    def sized(self, value: Any, purse: object) -> Any:
        """Amounts written as "@500" made as large as the shop's currency wants them; `purse` is an id or a number."""
        if isinstance(value, Mapping):
            return {key: self.sized(part, purse) for key, part in value.items()}
        if isinstance(value, list):
            return [self.sized(part, purse) for part in value]
        if not isinstance(value, str) or not value.startswith("@"):
            return value
        minor = int(value.lstrip("@")) * SIZES.get(self._words.currency.code, 1)
        if value.startswith("@@") and not self._holds_money(purse):
            return max(1, minor // int(10**self._words.currency.decimals))
        return minor

    def _holds_money(self, purse: object) -> bool:
        purses = self._document.get("purses", [])
        if isinstance(purse, int):
            return bool(purses[purse].get("unit") == "money")
        return any(one.get("id") == purse and one.get("unit") == "money" for one in purses)


def _with_last(value: Any, tiers: list[str]) -> Any:
    """ "last" anywhere in a rule is the highest tier there is."""
    if isinstance(value, Mapping):
        return {key: _with_last(part, tiers) for key, part in value.items()}
    if isinstance(value, list):
        return [_with_last(part, tiers) for part in value]
    return tiers[-1:] if value == "last" else value


def add_tiers(document: Document, words: Words) -> None:
    """Bronze, Silver and Gold, counted over a calendar year, where a document has no tiers yet."""
    size = SIZES.get(words.currency.code, 1)
    document["tiers"] = [
        {"id": "bronze", "name": words.tr("Bronze"), "from": 0, "colour": "#C98B63", "shape": "circle"},
        {"id": "silver", "name": words.tr("Silver"), "from": 20_000 * size, "colour": "#B8BEC7", "shape": "diamond"},
        {"id": "gold", "name": words.tr("Gold"), "from": 100_000 * size, "colour": "#D8B04A", "shape": "star"},
    ]
    document["tiers_by"] = {"window": "calendar_year", "down": "window_end", "grace": 31}


def add_tier(document: Document, words: Words) -> None:
    """One more tier above the others."""
    tiers = document.setdefault("tiers", [])
    top = tiers[-1]["from"] if tiers else 0
    start = top * 2 or 20_000 * SIZES.get(words.currency.code, 1) if tiers else 0
    shape = ("circle", "diamond", "star", "sparkle", "hexagon", "triangle")[len(tiers) % 6]
    colour = ("#C98B63", "#B8BEC7", "#D8B04A", "#2D3A3F", "#6C8EBF", "#8E6BB0")[len(tiers) % 6]
    name = words.tr("Tier {number}").format(number=len(tiers) + 1)
    tiers.append({"id": fresh_id(document, "tier"), "name": name, "from": start, "colour": colour, "shape": shape})


def empty(name: str, currency: Currency, zone: str) -> Document:
    """A programme that gives nothing yet."""
    return {"name": name, "currency": {"code": currency.code, "decimals": currency.decimals}, "zone": zone}


#: A clause that may be added to a kind, with its slot.
def addable(kind: Kind, rule: Mapping[str, Any]) -> tuple[Slot, ...]:
    """What the sentence doesn't say yet and could."""
    shown = {slot.path for slot in kind.slots if not slot.keys}
    slots = (CLAUSES[name] for name in kind.clauses)
    return tuple(slot for slot in slots if slot.path not in shown and not slot.is_said(dict(rule)))
