"""Which small table edits which sort of value, and how its rows become the value and back."""

from collections.abc import Callable
from typing import Any

from desktop.programme.draft import fresh_id
from desktop.programme.editing import Editing
from desktop.programme.editors import SIMPLE, Editor
from desktop.programme.row_editors import Column, RowsEditor, ScopeEditor
from desktop.programme.time_editors import TIMES

Rows = list[dict[str, Any]]


def _steps(editing: Editing) -> Editor:
    words = editing.naming.words
    visits = editing.rule.get("by") == "visits"
    first = Column("from", words.tr("From"), 0 if visits else editing.money_decimals)
    columns = (first, Column("percent", words.tr("Percent off"), 2, begins=500))
    return RowsEditor(editing, columns, editing.value, _ascending)


def _ladder(editing: Editing) -> Editor:
    words = editing.naming.words
    columns = (
        Column("from", words.tr("Held"), editing.decimals),
        Column("percent", words.tr("Percent off"), 2, begins=500),
    )
    return RowsEditor(editing, columns, editing.value, _ascending)


def _ascending(rows: Rows) -> Rows:
    return sorted(rows, key=lambda row: int(row["from"]))


def _gifts(editing: Editing) -> Editor:
    words = editing.naming.words
    was = list(editing.value or [])
    columns = (Column("name", words.tr("Gift"), None, begins=""), Column("points", words.tr("Costs"), editing.decimals))

    def build(rows: Rows) -> Rows:
        gifts: Rows = []
        for nth, row in enumerate(rows):
            known = was[nth]["id"] if nth < len(was) else fresh_id({"gifts": [*was, *gifts]}, "gift")
            gifts.append({"id": known, **row})
        return gifts

    return RowsEditor(editing, columns, was or [{"name": "", "points": 0}], build)


def _by_tier(editing: Editing) -> Editor:
    naming = editing.naming
    tiers = tuple((tier, naming.tier(tier)) for tier in naming.ids("tiers"))
    percents = editing.value if isinstance(editing.value, dict) else {}
    columns = (
        Column("tier", naming.words.tr("Tier"), None, tiers),
        Column("percent", naming.words.tr("Percent off"), 2),
    )
    rows = [{"tier": tier, "percent": percents.get(tier, 0)} for tier, _ in tiers]

    def build(said: Rows) -> dict[str, int]:
        return {row["tier"]: row["percent"] for row in said if row["percent"] or row["tier"] in percents}

    return RowsEditor(editing, columns, rows, build, grows=False)


def _by_name(editing: Editing) -> Editor:
    words = editing.naming.words
    columns = (
        Column("name", words.tr("Kind of card"), None, begins=""),
        Column("percent", words.tr("Percent off"), 2, begins=1000),
    )
    rows = [{"name": name, "percent": rate} for name, rate in (editing.value or {}).items()]
    return RowsEditor(editing, columns, rows, lambda said: {row["name"]: row["percent"] for row in said})


def _prices(editing: Editing) -> Editor:
    naming = editing.naming
    tiers = tuple((tier, naming.tier(tier)) for tier in naming.ids("tiers"))
    columns = (
        Column("tier", naming.words.tr("Tier"), None, tiers),
        Column("goods", naming.words.tr("Code of the goods"), None, begins=""),
        Column("price", naming.words.tr("Price"), editing.money_decimals),
    )
    rows = [
        {"tier": tier, "goods": code, "price": price}
        for tier, prices in (editing.value or {}).items()
        for code, price in prices.items()
    ]

    def build(said: Rows) -> dict[str, dict[str, int]]:
        prices: dict[str, dict[str, int]] = {}
        for row in said:
            prices.setdefault(row["tier"], {})[row["goods"]] = row["price"]
        return prices

    first = tiers[-1][0] if tiers else ""
    return RowsEditor(editing, columns, rows or [{"tier": first, "goods": "", "price": 0}], build)


def _bundle(editing: Editing) -> Editor:
    naming = editing.naming
    columns = (
        Column("goods", naming.words.tr("Category, name or code"), None, begins=""),
        Column("count", naming.words.tr("How many"), 0, begins=1),
    )
    rows = []
    for part in editing.value or []:
        what = part.get("what", {})
        names = [*what.get("categories", []), *(naming.goods.get(code, code) for code in what.get("goods", []))]
        rows.append({"goods": ", ".join(names), "count": part.get("count", 1)})
    codes = {name.casefold(): code for code, name in naming.goods.items()}

    def part_of(row: dict[str, Any]) -> dict[str, Any]:
        what: dict[str, list[str]] = {}
        for name in (name.strip() for name in row["goods"].split(",")):
            code = name if name in naming.goods or name.isdigit() else codes.get(name.casefold())
            if code:
                what.setdefault("goods", []).append(code)
            elif name:
                what.setdefault("categories", []).append(name)
        return {"what": what, "count": row["count"]}

    return RowsEditor(
        editing, columns, rows or [{"goods": "", "count": 1}] * 2, lambda said: [part_of(row) for row in said]
    )


#: The editor of each sort of value. A sort without one is a KeyError at the chip: a test walks through all slots.
EDITORS: dict[str, Callable[[Editing], Editor]] = {
    **SIMPLE,
    **TIMES,
    "scope": ScopeEditor,
    "steps": _steps,
    "ladder": _ladder,
    "gifts": _gifts,
    "by_tier": _by_tier,
    "by_name": _by_name,
    "prices": _prices,
    "bundle": _bundle,
}
