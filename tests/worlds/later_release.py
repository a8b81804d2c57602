"""What a release after this one says more than anybody here knows: it must be read past, and change nothing."""

from dataclasses import replace
from typing import Any

from db.sync.wire import Batch, Item, Page

_FAR_AHEAD = 1 << 60


def page_of_a_later_hub(page: Page) -> Page:
    """Kinds of items, tables, fields, and columns that no till knows."""
    items = [Item(pos=one.pos, item=one.item, told=_and_more(one.item, dict(one.told))) for one in page.items]
    if items:
        items.insert(0, Item(pos=items[0].pos, item="voucher:V-1", told={"worth": {"EUR": 5}}))
        # The last one's place is where the next page goes on from.
        items.insert(-1, Item(pos=items[-1].pos, item="voucher:V-2", told={}))
    return Page(generation=page.generation, head=page.head, items=tuple(items), heads=page.heads, restart=page.restart)


def batch_of_a_later_till(batch: Batch) -> Batch:
    """Rows of a table that no hub knows."""
    bottles = [{"op_id": fact.op_id, "bottle": fact.seq} for fact in batch.facts]
    return replace(batch, rows={**batch.rows, "bottle": bottles})


def _and_more(item: str, told: dict[str, Any]) -> dict[str, Any]:
    told["hologram"] = [1]
    if item.startswith("account:"):
        _, key = item.split(":", 1)
        told["account"] = {**told["account"], "aura": "blue"}
        told["words"] = [
            *told["words"],
            ["voucher", "V-1", _FAR_AHEAD, "AAA", {"": {"x": 1}}],
            ["person", key, _FAR_AHEAD, "AAA", {"aura": 1}],
        ]
        if told["standing"] is not None:
            told["standing"]["auras"] = [1]
            for _, held in told["standing"].get("purses", ()):
                held["shine"] = 1
                for lot in held.get("lots", ()):
                    lot["shine"] = 1
    return told
