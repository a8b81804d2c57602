"""The sale on the counter as a value: what was typed so far, to be quoted, parked, saved and taken up again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from db.lookup.goods import GoodsView
from loyalty.basket import Ask, Basket, Line, refuse_nonsense
from loyalty.money import ONE_UNIT, Minor, Points, Thousandths
from loyalty.reversal import Units

#: The largest price and quantity that a finger can type by mistake and still get a sum that every column holds.
PRICE_MOST: Minor = 99_999_999_99
QUANTITY_MOST: Thousandths = 99_999 * ONE_UNIT
LINES_MOST = 500
TEXT_MOST = 120
#: More than anybody pulls out of a purse; the same code twice is one coupon.
COUPONS_MOST = 20
GIFTS_MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsBack:
    """Goods that come back in the same transaction: the returning half of an exchange."""

    reversal_id: str
    sale_id: str
    slip: str
    units: tuple[Units, ...]
    #: What the goods were worth to the customer when they were shown: the refund's cash, in minor units.
    cash: Minor
    #: Who agreed, where the customer has already used what this takes back.
    manager: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSale:
    """One sale from its first keystroke to its slip. It keeps one id, made when it starts."""

    sale_id: str
    started_at: datetime
    account_id: str = ""
    card_number: str = ""
    #: Shown in the list of parked sales, so that a cashier finds the right one.
    customer_name: str = ""
    amount: Minor = 0
    by_lines: bool = False
    lines: tuple[Line, ...] = ()
    asks: tuple[Ask, ...] = field(default=())
    #: Codes of coupons that were shown, as the rules spell them.
    coupons: tuple[str, ...] = ()
    #: Gifts of a ladder that are taken now, by id.
    gifts: tuple[str, ...] = ()
    back: GoodsBack | None = None
    #: Limited rules that give nothing here: nobody could be asked whether they still may. Forgotten with the window.
    declined: frozenset[str] = frozenset()

    @property
    def goods(self) -> tuple[Line, ...]:
        """What is sold: the lines, or the amount typed alone as a line with nothing but its price."""
        if self.by_lines:
            return tuple(line for line in self.lines if line.gross)
        return (Line(unit_price=self.amount),) if self.amount else ()

    @property
    def basket(self) -> Basket:
        return Basket(lines=self.goods, asks=self.asks, coupons=self.coupons, gifts=self.gifts)

    @property
    def places(self) -> tuple[int, ...]:
        """Of each line of the basket, its place among the lines: one without a price is not sold yet."""
        return tuple(place for place, line in enumerate(self.lines) if line.gross) if self.by_lines else (0,)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing would be lost by starting anew."""
        return not (self.account_id or self.amount or self.lines or self.back or self.coupons or self.gifts)

    def ask_of(self, purse: str) -> Ask | None:
        return next((ask for ask in self.asks if ask.purse == purse), None)


def with_amount(sale: OpenSale, amount: Minor) -> OpenSale:
    return replace(sale, amount=max(0, min(amount, PRICE_MOST)), by_lines=False)


def with_goods(sale: OpenSale, goods: GoodsView) -> OpenSale:
    """One unit of these goods on top of what is there, be it an amount alone."""
    if not sale.by_lines and sale.amount and not sale.lines:
        sale = replace(sale, lines=(Line(unit_price=sale.amount),))
    line = Line(unit_price=goods.price, goods=goods.code, name=goods.name, category=goods.category)
    return with_line(sale, line)


def sold_by(sale: OpenSale, by_lines: bool) -> OpenSale:
    """By lines or by an amount alone; what was typed the other way is kept, and carried over where it can be."""
    if by_lines and not sale.lines and sale.amount:
        sale = replace(sale, lines=(Line(unit_price=sale.amount),))
    if not by_lines and sale.lines:
        sale = replace(sale, amount=sum(line.gross for line in sale.lines))
    return replace(sale, by_lines=by_lines)


def with_line(sale: OpenSale, line: Line) -> OpenSale:
    """The sale with these goods on top: one more of a line that is there already, else a new last line."""
    for place, present in enumerate(sale.lines):
        same = line.goods and (present.goods, present.unit_price) == (line.goods, line.unit_price)
        if same and present.quantity + line.quantity <= QUANTITY_MOST:
            more = replace(present, quantity=present.quantity + line.quantity)
            return with_line_changed(sale, place, more)
    if len(sale.lines) >= LINES_MOST:
        return sale
    return replace(sale, lines=(*sale.lines, line), by_lines=True)


def with_line_changed(sale: OpenSale, place: int, line: Line) -> OpenSale:
    if not 0 <= place < len(sale.lines):
        return sale
    bounded = replace(
        line,
        unit_price=max(0, min(line.unit_price, PRICE_MOST)),
        quantity=max(1, min(line.quantity, QUANTITY_MOST)),
        goods=line.goods[:TEXT_MOST],
        name=line.name[:TEXT_MOST],
        category=line.category[:TEXT_MOST],
    )
    return replace(sale, lines=(*sale.lines[:place], bounded, *sale.lines[place + 1 :]), by_lines=True)


def without_line(sale: OpenSale, place: int) -> OpenSale:
    if not 0 <= place < len(sale.lines):
        return sale
    return replace(sale, lines=(*sale.lines[:place], *sale.lines[place + 1 :]))


def with_ask(sale: OpenSale, purse: str, amount: Points | None) -> OpenSale:
    """Pay with this purse: exactly so many points, or None for the most it may pay."""
    others = tuple(ask for ask in sale.asks if ask.purse != purse)
    return replace(sale, asks=(*others, Ask(purse=purse, amount=amount)))


def without_ask(sale: OpenSale, purse: str) -> OpenSale:
    return replace(sale, asks=tuple(ask for ask in sale.asks if ask.purse != purse))


def with_coupon(sale: OpenSale, code: str) -> OpenSale:
    """A coupon is shown; one that lies there already stays where it lies."""
    if code in sale.coupons or len(sale.coupons) >= COUPONS_MOST:
        return sale
    return replace(sale, coupons=(*sale.coupons, code))


def without_coupon(sale: OpenSale, code: str) -> OpenSale:
    return replace(sale, coupons=tuple(other for other in sale.coupons if other != code))


def with_gift(sale: OpenSale, gift: str) -> OpenSale:
    """One more of a gift is taken."""
    return replace(sale, gifts=(*sale.gifts, gift)) if len(sale.gifts) < GIFTS_MOST else sale


def without_gift(sale: OpenSale, gift: str) -> OpenSale:
    """One fewer of a gift."""
    if gift not in sale.gifts:
        return sale
    last = len(sale.gifts) - 1 - sale.gifts[::-1].index(gift)
    return replace(sale, gifts=(*sale.gifts[:last], *sale.gifts[last + 1 :]))


def for_another(sale: OpenSale) -> OpenSale:
    """The goods and coupons as they lie, without what only the customer of before may ask for."""
    return replace(sale, account_id="", card_number="", customer_name="", asks=(), gifts=(), declined=frozenset())


def to_document(sale: OpenSale) -> dict[str, Any]:
    """The sale as plain values for the drafts table."""
    document: dict[str, Any] = {
        "sale_id": sale.sale_id,
        "started_at": sale.started_at.isoformat(),
        "account_id": sale.account_id,
        "card_number": sale.card_number,
        "customer_name": sale.customer_name,
        "amount": sale.amount,
        "by_lines": sale.by_lines,
        "lines": [[line.unit_price, line.quantity, line.goods, line.name, line.category] for line in sale.lines],
        "asks": [[ask.purse, ask.amount] for ask in sale.asks],
        "coupons": list(sale.coupons),
        "gifts": list(sale.gifts),
    }
    if sale.back is not None:
        document["back"] = {
            "reversal_id": sale.back.reversal_id,
            "sale_id": sale.back.sale_id,
            "slip": sale.back.slip,
            "units": [[unit.line, unit.quantity] for unit in sale.back.units],
            "cash": sale.back.cash,
            "manager": sale.back.manager,
        }
    return document


def from_document(document: Mapping[str, Any]) -> OpenSale:
    """The sale that was saved. Raises ValueError where the document is not one of ours."""
    try:
        back = document.get("back")
        sale = OpenSale(
            sale_id=str(document["sale_id"]),
            started_at=datetime.fromisoformat(document["started_at"]).astimezone(UTC),
            account_id=str(document["account_id"]),
            card_number=str(document["card_number"]),
            customer_name=str(document["customer_name"]),
            amount=int(document["amount"]),
            by_lines=bool(document["by_lines"]),
            lines=tuple(
                Line(unit_price=int(price), quantity=int(quantity), goods=goods, name=name, category=category)
                for price, quantity, goods, name, category in document["lines"]
            ),
            asks=tuple(
                Ask(purse=str(purse), amount=None if amount is None else int(amount))
                for purse, amount in document["asks"]
            ),
            # Drafts kept before there were coupons and gifts know nothing of them.
            coupons=tuple(str(code) for code in document.get("coupons", ())),
            gifts=tuple(str(gift) for gift in document.get("gifts", ())),
            back=None if back is None else _back(back),
        )
    except (KeyError, TypeError, AttributeError) as mistake:
        raise ValueError(f"not a saved sale: {mistake}") from mistake
    refuse_nonsense(sale.basket)
    return sale


def _back(document: Mapping[str, Any]) -> GoodsBack:
    return GoodsBack(
        reversal_id=str(document["reversal_id"]),
        sale_id=str(document["sale_id"]),
        slip=str(document["slip"]),
        units=tuple(Units(line=int(line), quantity=int(quantity)) for line, quantity in document["units"]),
        cash=int(document["cash"]),
        manager=str(document["manager"]),
    )
