"""What in a rule can be changed at its own chip: where it stands, of what sort it is, what holds without it."""

from dataclasses import dataclass
from typing import Any

from desktop.programme import places

Value = Any


@dataclass(frozen=True, slots=True)
class Slot:
    """One value of a rule. Its name is its placeholder in the sentence."""

    name: str
    #: How it is worded and edited: a key of `chip_words.WORDED` and of `editors.EDITORS`.
    sort: str
    #: Where in the rule it stands; empty: the rule itself.
    path: str
    #: What the engine reads where nothing is said.
    default: Value = None
    #: A value of several fields of one object ("from" and "to" of `when`): they are read and written together.
    keys: tuple[str, ...] = ()
    #: The words to choose from, where there are few.
    options: tuple[str, ...] = ()
    #: What to begin with when the owner adds it; money in euro cents, as in presets.
    begin: Value = None
    most: int = 1_000_000

    def read(self, rule: dict[str, Any]) -> Value:
        """The value, or what holds without it."""
        if self.keys:
            holder = places.read(rule, self.path, {}) if self.path else rule
            return {key: holder.get(key) for key in self.keys} if isinstance(holder, dict) else {}
        return places.read(rule, self.path, self.default)

    def is_said(self, rule: dict[str, Any]) -> bool:
        """Whether the rule says it, or leaves it to the default."""
        value = self.read(rule)
        if self.keys:
            return any(part is not None for part in value.values())
        return value is not None and value != self.default

    def put(self, rule: dict[str, Any], value: Value) -> None:
        """Write it into the rule; nothing, or the default of what may be left out, is taken away."""
        if self.keys:
            for key in self.keys:
                place = places.join(self.path, key)
                if value is None or value.get(key) is None:
                    places.cut(rule, place)
                else:
                    places.write(rule, place, value[key])
        elif value is None:
            places.cut(rule, self.path)
        else:
            places.write(rule, self.path, value)

    def covers(self, place: str) -> bool:
        """Whether a place within the rule is this slot's, or lies in it."""
        if self.keys:
            return any(places.inside(place, places.join(self.path, key)) for key in self.keys)
        return places.inside(place, self.path)


def scope(path: str = "what", name: str = "what") -> Slot:
    """Which goods."""
    return Slot(name, "scope", path, {})


_GROUPINGS = ("cheapest", "dearest_first")


def _clauses() -> dict[str, Slot]:
    slots = (
        Slot("dates", "dates", "when", keys=("from", "to"), begin={}),
        Slot("season", "season", "when.season", begin={"from": "12-01", "to": "02-28"}),
        Slot("weekdays", "weekdays", "when.weekdays", begin=[1, 2, 3, 4]),
        Slot("hours", "hours", "when.hours", begin={"from": "16:00", "to": "18:00"}),
        Slot("birthday", "birthday", "when.birthday", begin={"before": 3, "after": 3}),
        Slot("tiers", "tiers", "who.tiers", begin=[]),
        Slot("groups", "groups", "who.groups", begin=[]),
        Slot("first_purchase", "flag", "who.first_purchase", False, begin=True),
        Slot("visit", "count", "who.visit", begin=2),
        Slot("every_visit", "count", "who.every_visit", begin=10),
        Slot("away", "days", "who.away", begin=60),
        Slot("at_least", "money", "at_least", 0, begin="@2000"),
        Slot("below", "money", "below", begin="@10000"),
        Slot("budget", "money", "budget", begin="@50000"),
        Slot("per_customer", "money", "per_customer", begin="@1000"),
        Slot("alone", "flag", "alone", False, begin=True),
        Slot("mode", "choice", "mode", "adds", options=("adds", "best_of", "alone"), begin="alone"),
        Slot("group", "text", "group", "", begin=""),
        Slot("priority", "count", "priority", 0, begin=1),
        Slot("uses", "count", "uses", begin=100),
        Slot("once_each", "flag", "once_each", False, begin=True),
        Slot(
            "grouping", "choice", "grouping", "cheapest", options=("cheapest", "dearest_first"), begin="dearest_first"
        ),
        Slot("prices", "prices", "prices", {}, begin={}),
        Slot("cap_receipt", "points", "caps.receipt", begin="@1000"),
        Slot("cap_day", "points", "caps.day", begin="@1000"),
        Slot("cap_month", "points", "caps.month", begin="@5000"),
        Slot("cap_customer", "points", "caps.customer", begin="@10000"),
        Slot("worth", "money", "worth", begin="@100"),
        Slot("scale", "count", "scale", 0, begin=1, most=6),
        Slot("usable_from", "points", "usable_from", 0, begin="@1000"),
        Slot("pending", "days", "pending", 0, begin=14),
        Slot("step", "points", "step", 1, begin="@100"),
        Slot("spend_from", "points", "at_least", 0, begin="@500"),
        Slot("not_for", "scope", "not_for", begin={"categories": []}),
        Slot("returned_lasts", "days", "returned_lasts", 30, begin=30),
        Slot("too_little", "choice", "too_little", "debt", options=("debt", "forgive", "ask"), begin="forgive"),
        Slot("gifts", "gifts", "gifts", [], begin=[]),
        Slot("coupon_pending", "days", "pending", 0, begin=1),
    )
    return {slot.name: slot for slot in slots}


#: What may be added to a sentence, by name. Which of them a kind of rule takes, the kind says.
CLAUSES = _clauses()

WHEN = ("dates", "season", "weekdays", "hours", "birthday")
WHO = ("tiers", "groups", "first_purchase", "visit", "every_visit", "away")
CAPS = ("cap_receipt", "cap_day", "cap_month", "cap_customer")
#: What a multiplier says: how many times, then for whom and when.
MULTIPLIED = (
    Slot("times", "times", "times", 200),
    *(CLAUSES[name] for name in ("tiers", "groups", "weekdays", "hours", "dates", "birthday")),
    Slot("what", "scope", "what", {}, begin={"categories": []}),
)
