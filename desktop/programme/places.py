"""Places in a document: `discounts.goods[2].when.hours` read, written and cut out of nested plain values."""

import re
from itertools import pairwise
from typing import Any

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")

Key = str | int


def parts(place: str) -> tuple[Key, ...]:
    """The names and numbers a place is made of, outermost first."""
    return tuple(int(number) if number else name for name, number in _PART.findall(place))


def join(place: str, *more: Key) -> str:
    """The place inside a place: names after a dot, numbers in square brackets."""
    for part in more:
        if isinstance(part, int):
            place += f"[{part}]"
        elif part:
            place += f".{part}" if place else part
    return place


def read(document: Any, place: str, default: Any = None) -> Any:
    """What stands there, or the default where nothing does."""
    for part in parts(place):
        if isinstance(part, int):
            if not isinstance(document, list) or part >= len(document):
                return default
            document = document[part]
        elif not isinstance(document, dict) or part not in document:
            return default
        else:
            document = document[part]
    return document


def write(document: dict[str, Any], place: str, value: Any) -> None:
    """Put a value there; what is missing on the way is made."""
    way = parts(place)
    at: Any = document
    for part, following in pairwise(way):
        if isinstance(part, str) and not isinstance(at.get(part), dict | list):
            at[part] = [] if isinstance(following, int) else {}
        at = at[part]
    last = way[-1]
    if isinstance(last, int) and last == len(at):
        at.append(value)
    else:
        at[last] = value


def cut(document: dict[str, Any], place: str) -> None:
    """Take away what stands there, and every object on the way that is empty then: `when: {}` says nothing."""
    way = parts(place)
    chain: list[tuple[Any, Key]] = []
    at: Any = document
    for part in way:
        if isinstance(part, int):
            if not isinstance(at, list) or part >= len(at):
                return
        elif not isinstance(at, dict) or part not in at:
            return
        chain.append((at, part))
        at = at[part]
    holder, last = chain.pop()
    del holder[last]
    while chain and isinstance(holder, dict) and not holder:
        holder, last = chain.pop()
        if isinstance(last, str):
            del holder[last]


def inside(place: str, outer: str) -> bool:
    """Whether a place is `outer` or somewhere in it."""
    return parts(place)[: len(parts(outer))] == parts(outer)
