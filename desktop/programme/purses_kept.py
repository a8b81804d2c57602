"""What customers hold stays theirs when an owner takes another ready programme: a like purse keeps its id.

The journal knows a purse by its id. A new programme whose purse is called otherwise would leave every balance in the
books with nothing that can pay with it.
"""

from typing import Any

from desktop.programme.draft import Document

#: What makes two purses hold the same thing: without it a balance would mean another sum.
_ALIKE = ("unit", "scale", "worth")


def keeping_purses(taken: Document, before: Document) -> Document:
    """The taken programme with the ids of the purses before it, in order, wherever a purse holds the same thing."""
    olds = list(before.get("purses", ()))
    renamed: dict[str, str] = {}
    for purse in taken.get("purses", ()):
        like = next((old for old in olds if all(old.get(name) == purse.get(name) for name in _ALIKE)), None)
        if like is not None:
            olds.remove(like)
            renamed[purse["id"]] = like["id"]
    others = {purse["id"] for purse in taken.get("purses", ())} - renamed.keys()
    if others & set(renamed.values()):
        return taken
    kept: dict[str, Any] = _renamed(taken, renamed)
    for purse in kept.get("purses", ()):
        purse["id"] = renamed.get(purse["id"], purse["id"])
    return kept


def _renamed(part: Any, renamed: dict[str, str], name: str = "") -> Any:
    """Every place that names a purse: fields called so, and figures by purse in examples."""
    if isinstance(part, dict):
        by_purse = name in ("pay", "balances", "debts") or name in _FIGURES
        return {
            renamed.get(key, key) if by_purse else key: _renamed(value, renamed, key) for key, value in part.items()
        }
    if isinstance(part, list):
        return [_renamed(one, renamed) for one in part]
    return renamed.get(part, part) if name == "purse" and isinstance(part, str) else part


#: Expected figures of examples that are told by purse.
_FIGURES = frozenset(
    {"paid", "earned", "spendable_after", "most", "returned", "taken_back", "earned_more", "owed", "forgiven"}
)
