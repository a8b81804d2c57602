"""A receipt from elsewhere as the books keep it: its fact, its row and its lines, amounts exactly as given."""

from datetime import date
from typing import Any

import msgspec

from db.facts import Fact
from db.imports.receipts_read import LineRead, ReceiptRead
from db.tables.columns import day_number, micros
from loyalty.money import ONE_UNIT, Minor, half_up

#: The kind of the fact; such a sale was made under no programme.
IMPORTED = "imported"


def fact_of(receipt: ReceiptRead, discounts: tuple[str, ...], *, account_id: str, day: date) -> Fact:
    """The fact, told like a sale's (`db.lookup.sales.sale_payload`) so that whoever reads sales reads it too."""
    lines = [_told(line, discounts) for line in receipt.lines]
    shelf, paid, received = receipt.shelf, receipt.paid, receipt.received
    said: dict[str, Any] = {
        "slip": receipt.number,
        "quote": {
            "now": receipt.at,
            "day": day,
            "basket": {},
            "lines": lines,
            "gross": shelf,
            "discount": shelf - paid,
            "payments": (),
            "to_pay": paid,
            "earned": (),
            "rooms": (),
            "purses": (),
            "tier": "",
            "tier_after": "",
            "reasons": (),
        },
    }
    if received != paid:
        said["received"] = [line.received for line in receipt.lines]
    return Fact(
        kind=IMPORTED,
        op_id=receipt.op_id,
        at=receipt.at,
        day=day,
        payload=msgspec.json.encode(said),
        account_id=account_id,
    )


def sale_row(receipt: ReceiptRead, *, account_id: str, day: date) -> dict[str, object]:
    """The row of `sale`."""
    shelf, paid, received = receipt.shelf, receipt.paid, receipt.received
    return {
        "op_id": receipt.op_id,
        "account_id": account_id or None,
        "at": micros(receipt.at),
        "day": day_number(day),
        "till": receipt.till,
        "slip_n": None,
        "slip": receipt.number,
        "version": 0,
        "imported": 1,
        "gross": shelf,
        "discount": shelf - paid,
        "purses_paid": 0,
        "to_pay": paid,
        "received": None if received == paid else received,
    }


def line_rows(receipt: ReceiptRead) -> list[tuple[object, ...]]:
    """The rows of `sale_line`, in the order of LINE_COLUMNS."""
    sale_id = receipt.op_id
    return [
        (
            sale_id,
            place,
            line.goods,
            line.category,
            unit_price(line),
            line.quantity,
            line.shelf,
            line.shelf - line.paid,
            0,
            line.paid,
            None if line.received == line.paid else line.received,
        )
        for place, line in enumerate(receipt.lines)
    ]


LINE_COLUMNS = (
    "sale_id",
    "line",
    "goods",
    "category",
    "unit_price",
    "quantity",
    "gross",
    "discount",
    "purses_paid",
    "to_pay",
    "received",
)


def unit_price(line: LineRead) -> Minor:
    """The shelf price of one unit, for reading: the line's own amount rules. Of no units it is the line's amount."""
    if line.quantity == ONE_UNIT or not line.quantity:
        return line.shelf
    sign = 1 if line.quantity > 0 else -1
    return half_up(sign * line.shelf * ONE_UNIT, sign * line.quantity)


def _told(line: LineRead, discounts: tuple[str, ...]) -> dict[str, Any]:
    goods: dict[str, Any] = {"unit_price": unit_price(line)}
    if line.quantity != ONE_UNIT:
        goods["quantity"] = line.quantity
    if line.goods:
        goods["goods"] = line.goods
    if line.name:
        goods["name"] = line.name
    if line.category:
        goods["category"] = line.category
    told: dict[str, Any] = {"line": goods, "gross": line.shelf, "to_pay": line.paid}
    taken = [{"rule": rule, "amount": amount} for rule, amount in zip(discounts, line.taken, strict=True) if amount]
    if taken:
        told["taken"] = taken
    return told
