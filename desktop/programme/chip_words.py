"""What a chip says: a rule's value in words, however far it is written."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from desktop.programme.naming import Naming
from desktop.programme.slots import Slot, Value
from desktop.wording.figures import number, percent, points
from desktop.wording.moments import day, weekdays
from desktop.wording.rule_names import choice_word, flag_word

Rule = dict[str, Any]
#: What stands where nothing was written yet.
OPEN = "…"


def chip_text(slot: Slot, rule: Rule, naming: Naming) -> str:
    """The value in words; a value that is none (a document from a file) as it stands there."""
    value = slot.read(rule)
    try:
        return WORDED[slot.sort](value, slot, rule, naming) or OPEN
    except (TypeError, ValueError, KeyError, AttributeError, IndexError, AssertionError):
        return str(value)


def _percent(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return OPEN if value is None else percent(value, naming.words.language)


def _free(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words = naming.words
    if value == 10_000:
        return words.tr("free")
    return words.tr("at {percent} off").format(percent=_percent(value, slot, rule, naming))


def _share(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words = naming.words
    special = {10_000: words.tr("all"), 5_000: words.tr("half")}
    return special.get(value) or percent(value, words.language)


def _money(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return OPEN if value is None else naming.money(value)


def _points(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    if value is None:
        return OPEN
    purse = naming.purse(rule["id"] if "unit" in rule else rule.get("purse"))
    return naming.money(value) if purse.unit == "money" else points(value, purse, naming.words)


def _count(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return OPEN if value is None else number(value, 0, naming.words.language)


def _days(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return OPEN if value is None else naming.words.tr("{number} day(s)", "", value).format(number=value)


def _times(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words = naming.words
    special = {200: words.tr("double"), 300: words.tr("triple")}
    decimals = 0 if value % 100 == 0 else 1 if value % 10 == 0 else 2
    return special.get(value) or "×\u00a0" + number(value // 10 ** (2 - decimals), decimals, words.language)


def _scope(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words, value = naming.words, value or {}
    within = [*value.get("categories", []), *(naming.goods.get(code, code) for code in value.get("goods", []))]
    out = [*value.get("not_categories", []), *(naming.goods.get(code, code) for code in value.get("not_goods", []))]
    if not within and ("categories" in value or "goods" in value) and not out:
        return words.tr("chosen goods") if naming.suggesting else words.tr("which goods?")
    said = ", ".join(within) or words.tr("everything")
    return words.tr("{goods} except {others}").format(goods=said, others=", ".join(out)) if out else said


def _choice(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return choice_word(slot.name, value, naming.words)


def _flag(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return flag_word(slot.name, naming.words)


def _text(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return str(value or "")


def _tiers(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return ", ".join(naming.tier(tier) for tier in value or ()) or naming.words.tr("which tiers?")


def _groups(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return ", ".join(value or ()) or naming.words.tr("which group?")


def _by_tier(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    known = [tier for tier in naming.ids("tiers") if tier in value]
    order = known + [tier for tier in value if tier not in known]
    pairs = ((naming.tier(tier), value[tier]) for tier in order)
    return _pairs(pairs, naming) or naming.words.tr("which tiers?")


def _by_name(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return _pairs(value.items(), naming)


def _pairs(pairs: Iterable[tuple[str, int]], naming: Naming) -> str:
    return ", ".join(f"{name} {percent(rate, naming.words.language)}" for name, rate in pairs)


def _steps(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words = naming.words
    parts = []
    for step in value:
        start = number(step["from"], 0, words.language) if rule.get("by") == "visits" else naming.money(step["from"])
        parts.append(
            words.tr("{percent} from {start}").format(percent=percent(step["percent"], words.language), start=start)
        )
    return ", ".join(parts)


def _ladder(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words = naming.words
    parts = (
        words.tr("{start} takes {percent} off").format(
            percent=percent(step["percent"], words.language), start=_held(step["from"], rule, naming)
        )
        for step in value
    )
    return ", ".join(parts)


def _held(value: int, purse: Rule, naming: Naming) -> str:
    of = naming.purse(purse.get("id"))
    return naming.money(value) if of.unit == "money" else points(value, of, naming.words)


def _gifts(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    parts = (f"{gift.get('name', OPEN)} {_held(gift.get('points', 0), rule, naming)}" for gift in value)
    return ", ".join(parts) or naming.words.tr("which gifts?")


def _dates(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words = naming.words
    first, last = (value.get(key) and date.fromisoformat(value[key]) for key in ("from", "to"))
    if first and last:
        # The year is said once.
        return f"{day(first, words, today=last)} – {day(last, words)}"
    if last:
        return words.tr("to {day}").format(day=day(last, words))
    return words.tr("from {day}").format(day=day(first, words)) if first else OPEN


def _season(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    ends = (
        day(date.fromisoformat(f"2000-{value[key]}"), naming.words, today=date(2000, 1, 1)) for key in ("from", "to")
    )
    return naming.words.tr("each year {days}").format(days=" – ".join(ends))


def _weekdays(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return weekdays((number - 1 for number in value or ()), naming.words)


def _hours(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return f"{value['from']}–{value['to']}"


def _birthday(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words, value = naming.words, value or {}
    before, after = value.get("before", 0), value.get("after", 0)
    if not before and not after:
        return words.tr("on the day itself")
    if before == after:
        return words.tr("{number} day(s) before and after", "", before).format(number=before)
    return words.tr("{before} days before, {after} after").format(before=before, after=after)


def _lifetime(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words, value = naming.words, value or {}
    how, count = value.get("for", "forever"), value.get("count", 0)
    match how:
        case "days":
            text = words.tr("{number} day(s)", "", count)
        case "months":
            text = words.tr("{number} month(s)", "", count)
        case "months_from_visit":
            text = words.tr("{number} month(s) from the last visit", "", count)
        case _:
            return choice_word("lasts", how, words)
    return text.format(number=count)


def _window(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    words, value = naming.words, value or {}
    if isinstance(value, str):
        value = {"span": value}
    span, days = value.get("span") or value.get("window") or "lifetime", value.get("days") or 0
    if span == "last_days":
        return words.tr("in the last {number} day(s)", "", days).format(number=days)
    return choice_word("window", span, words)


def _bundle(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    parts = []
    for part in value:
        goods = _scope(part.get("what", {}), slot, rule, naming)
        parts.append(goods if part.get("count", 1) == 1 else f"{part['count']} × {goods}")
    return " + ".join(parts) or (
        naming.words.tr("chosen goods") if naming.suggesting else naming.words.tr("which goods?")
    )


def _prices(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    parts = []
    for tier, prices in value.items():
        goods = ", ".join(f"{naming.goods.get(code, code)} {naming.money(price)}" for code, price in prices.items())
        parts.append(f"{naming.tier(tier)}: {goods}")
    return "; ".join(parts)


def _campaign(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return naming.named("discounts.campaigns", value)


def _purse(value: Value, slot: Slot, rule: Rule, naming: Naming) -> str:
    return naming.named("purses", value)


#: A sort of value without words is a KeyError while a card is drawn: a test walks through all slots.
WORDED: dict[str, Callable[[Value, Slot, Rule, Naming], str]] = {
    "percent": _percent,
    "free": _free,
    "share": _share,
    "money": _money,
    "points": _points,
    "count": _count,
    "days": _days,
    "times": _times,
    "scope": _scope,
    "choice": _choice,
    "flag": _flag,
    "text": _text,
    "tiers": _tiers,
    "groups": _groups,
    "by_tier": _by_tier,
    "by_name": _by_name,
    "steps": _steps,
    "ladder": _ladder,
    "gifts": _gifts,
    "dates": _dates,
    "season": _season,
    "weekdays": _weekdays,
    "hours": _hours,
    "birthday": _birthday,
    "lifetime": _lifetime,
    "window": _window,
    "span": _window,
    "bundle": _bundle,
    "prices": _prices,
    "campaign": _campaign,
    "purse": _purse,
}
