"""A basket as it is typed in the try-out: one thing a line, "3 buns 30.00", read into the lines of an example."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_TIMES = frozenset("x×*х")


@dataclass(frozen=True, slots=True)
class Ware:
    """Goods of the shop's own list."""

    code: str
    name: str
    category: str
    price: int


@dataclass(frozen=True, slots=True)
class BasketRead:
    """The lines that could be read, and the numbers (from 0) of those that couldn't."""

    lines: tuple[dict[str, Any], ...]
    unread: tuple[str, ...]


def read_basket(text: str, wares: Mapping[str, Ware], categories: tuple[str, ...], decimals: int) -> BasketRead:
    """Every line of the text."""
    lines, unread = [], []
    for typed in text.replace(";", "\n").splitlines():
        if not typed.strip():
            continue
        line = _line(typed.split(), wares, categories, decimals)
        if line is None:
            unread.append(typed.strip())
        else:
            lines.append(line)
    return BasketRead(tuple(lines), tuple(unread))


def write_basket(lines: list[dict[str, Any]], decimals: int) -> str:
    """Lines of an example as they would be typed."""
    typed = []
    for line in lines:
        quantity, name = line.get("quantity", 1000), line.get("name") or line.get("category") or line.get("goods") or ""
        count = "" if quantity == 1000 else f"{quantity // 1000} " if quantity % 1000 == 0 else f"{quantity / 1000:g} "
        whole, part = divmod(line["price"], 10**decimals)
        price = f"{whole}.{part:0{decimals}d}" if decimals else str(whole)
        typed.append(f"{count}{name + ' ' if name else ''}{price}")
    return "\n".join(typed)


def _line(
    parts: list[str], wares: Mapping[str, Ware], categories: tuple[str, ...], decimals: int
) -> dict[str, Any] | None:
    quantity, price = 1000, None
    if len(parts) > 1 and parts[0] not in wares:
        count = parts[0].rstrip("x×*х")
        if _NUMBER.fullmatch(count):
            quantity = _scaled(count, 3) or 0
            parts = parts[1:]
    if parts and parts[0] in _TIMES:
        parts = parts[1:]
    if parts and parts[-1] not in wares and _NUMBER.fullmatch(parts[-1]):
        price = _scaled(parts[-1], decimals)
        parts = parts[:-1]
    name = " ".join(parts)
    ware = _ware(name, wares)
    if price is None and ware is not None:
        price = ware.price
    if price is None or quantity <= 0:
        return None
    line: dict[str, Any] = {"price": price}
    if quantity != 1000:
        line["quantity"] = quantity
    if ware is not None:
        line |= {"goods": ware.code, "name": ware.name, "category": ware.category}
    elif name:
        line |= {"name": name, "category": _category(name, categories)}
    return line


def _scaled(number: str, decimals: int) -> int | None:
    """The number times 10^decimals; None where it is finer than that."""
    whole, _, part = number.replace(",", ".").partition(".")
    if len(part) > decimals:
        return None
    return int(whole) * int(10**decimals) + int(part.ljust(decimals, "0") or "0")


def _ware(name: str, wares: Mapping[str, Ware]) -> Ware | None:
    if not name:
        return None
    if name in wares:
        return wares[name]
    wanted = name.casefold()
    exact = next((ware for ware in wares.values() if ware.name.casefold() == wanted), None)
    begins = (ware for ware in wares.values() if ware.name.casefold().startswith(wanted) and len(wanted) > 2)
    return exact or next(begins, None)


def _category(name: str, categories: tuple[str, ...]) -> str:
    """The category that is meant: its own name, or the beginning of it; else what was typed, as its own."""
    wanted = name.casefold()
    exact = next((category for category in categories if category.casefold() == wanted), None)
    return exact or next((category for category in categories if category.casefold().startswith(wanted)), name)
