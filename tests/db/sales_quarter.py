"""A quarter of a small shop with two tills and a list of goods, and what a plain walk over its receipts says of it."""

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from db.books import Books
from db.ledger.adjustment import adjust
from db.ledger.claiming import claim_sale
from db.ledger.erasure import erase
from db.ledger.goods import save_goods
from db.ledger.group import set_groups
from db.ledger.merging import merge_accounts
from db.ledger.reversal import refund
from db.ledger.sale import Receipt, commit_sale
from db.lookup.goods import GoodsView
from db.lookup.programme import in_force
from db.lookup.standings import at_the_counter
from db.schema.upgrade import create_books
from loyalty.basket import Ask, Basket, Line
from loyalty.quote import quote
from loyalty.reversal import Units
from tests.db.shop import OPENED, WORKPLACE, Shop, whole_programme

#: The day on which everything is asked, some weeks after the last sale.
TODAY = date(2026, 6, 20)
GROUP = "Neighbours"
TILLS = ("KDT", "KDU")
MOSCOW = ZoneInfo("Europe/Moscow")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
GOODS = tuple(
    GoodsView(code=code, name=name, category=category, price=price)
    for code, name, category, price in (
        ("101", "Rye", "Bread", 4_000),
        ("102", "Baguette", "Bread", 3_300),
        ("201", "Honey cake", "Cakes", 52_000),
        ("202", "Eclair", "Cakes", 9_900),
        ("301", "Coffee", "Drinks", 15_000),
        ("302", "Tea", "Drinks", 9_000),
    )
)
PROGRAMME = whole_programme(
    discounts={
        "goods": [
            {"id": "cakes", "name": "Cakes", "kind": "percent", "percent": 1_000, "what": {"categories": ["Cakes"]}}
        ],
        "campaigns": [{"id": "thanks", "name": "Thank you", "kind": "percent", "percent": 1000, "coupon": True}],
    }
)


@dataclass(slots=True)
class WalkedLine:
    goods: str
    category: str
    units: int
    paid: int
    units_back: int = 0
    back: int = 0


@dataclass(slots=True)
class Walked:
    """One receipt as the journal tells it."""

    op_id: str
    at: datetime
    till: str
    #: Whoever stands for the account; None for a guest.
    member: str | None
    imported: bool
    gross: int
    discount: int
    purses: int
    paid: int
    back: int = 0
    purses_back: int = 0
    discount_back: int = 0
    is_left: bool = True
    lines: list[WalkedLine] = field(default_factory=list)

    @property
    def day(self) -> date:
        return self.at.date()

    @property
    def kept(self) -> int:
        return int(self.gross != 0 and self.is_left)

    @property
    def net(self) -> int:
        return self.paid - self.back


def open_quarter(folder: Path) -> Shop:
    """Sell for a quarter. Ann merges, Bob returns, Cid voids, Dora claims, Eve is forgotten; guests come and go."""
    folder.mkdir(parents=True, exist_ok=True)
    counted = iter(range(1, 1_000))
    books = create_books(
        folder / "quarter.regulars",
        workplace=WORKPLACE,
        programme=PROGRAMME,
        now=OPENED,
        new_id=lambda: f"first-{next(counted):06}",
    )
    save_goods(books, GOODS, now=OPENED)
    shop = Shop(books)
    _live(shop, random.Random(19_680_403))
    return shop


def _live(shop: Shop, dice: random.Random) -> None:
    names = ("ann", "ann-again", "bob", "cid", "dora", "eve", "nobody", *(f"m{place:02}" for place in range(30)))
    who = {name: shop.enrol(name) for name in names}
    who["guest"] = ""
    claimed = [sell(shop, "", _basket(dice)) for _ in range(2)]
    claim_sale(shop.books, op_id=shop.new_id(), slip=claimed[0].slip, account_id=who["dora"], now=shop.later(days=1))
    plans = [
        (OPENED + timedelta(days=dice.randrange(1, 89), minutes=dice.randrange(0, 700)), name)
        for name in (*who, *("guest",) * 30)
        if name != "nobody"
        for _ in range(dice.choice((1, 2, 3, 8)))
    ]
    # 23:59 in Moscow on a month's last day, and a minute later.
    plans += [(datetime.fromisoformat("2026-03-31T20:58:30+00:00"), "m00")]
    plans += [(datetime.fromisoformat("2026-03-31T21:00:30+00:00"), "m01")]
    sold: dict[str, Receipt] = {}
    for at, name in sorted(plans):
        shop.now = max(shop.now, at)
        _at_till(shop, dice.choice(TILLS))
        spend = None if dice.random() < 0.3 else ""
        receipt = sold[name] = sell(shop, who[name], _basket(dice), spend, takes_gift=dice.random() < 0.5)
        if name == "cid":
            shop.void(receipt)
        elif dice.random() < 0.1:
            give_back(shop, receipt, dice)
    for name in ("bob", "guest", "m03"):
        give_back(shop, sold[name], dice)
    give_back(shop, claimed[0], dice)
    now = shop.later(minutes=1)
    merge_accounts(shop.books, op_id=shop.new_id(), from_account=who["ann-again"], into_account=who["ann"], now=now)
    for author, name, points in (("Olga", "ann", 500), ("Olga", "ann-again", 200), ("Pjotr", "bob", -50)):
        adjust(
            shop.books,
            op_id=shop.new_id(),
            account_id=who[name],
            purse="bonus",
            points=points,
            reason="sorry",
            author=author,
            now=shop.later(minutes=1),
        )
    erase(shop.books, op_id=shop.new_id(), account_id=who["eve"], now=shop.later(minutes=1))
    for name in ("m00", "m02", "m04", "ann-again", "dora"):
        op_id, now = shop.new_id(), shop.later(minutes=1)
        set_groups(shop.books, op_id=op_id, account_id=who[name], groups=(GROUP,), now=now)


def _basket(dice: random.Random) -> tuple[Line, ...]:
    return tuple(
        Line(one.price, 1_000 * dice.choice((1, 1, 2, 3)), one.code, one.name, one.category)
        for one in dice.sample(GOODS, dice.choice((1, 2, 3)))
    )


def _at_till(shop: Shop, code: str) -> None:
    with closing(sqlite3.connect(shop.books.path)) as raw:
        raw.execute("UPDATE workplace SET till_code = ?", (code,))
        raw.commit()


def sell(
    shop: Shop, account_id: str, lines: tuple[Line, ...], spend: int | str | None = "", takes_gift: bool = False
) -> Receipt:
    """As `Shop.sell`, by lines of goods; with a gift where one may be taken."""
    shop.later(minutes=1)
    in_words = in_force(shop.books, day=shop.today).programme
    standing = at_the_counter(shop.books, account_id, programme=in_words)
    assert standing is not None
    asks = () if isinstance(spend, str) or not account_id else (Ask("bonus", spend),)
    gifts = ("mug",) if takes_gift and account_id and standing.purse("stamps").spendable(shop.today) >= 3 else ()
    quoted = quote(in_words, standing, Basket(lines, asks, (), gifts), shop.now)
    return commit_sale(shop.books, sale_id=shop.new_id(), account_id=account_id, quote=quoted, now=shop.now)


def give_back(shop: Shop, receipt: Receipt, dice: random.Random) -> None:
    """One unit of one line comes back, or of every line."""
    lines = receipt.sale.quote.lines
    wanted = range(len(lines)) if dice.random() < 0.4 else [dice.randrange(len(lines))]
    units = tuple(Units(place, 1_000) for place in wanted)
    now = shop.later(minutes=1)
    refund(shop.books, reversal_id=shop.new_id(), sale_id=receipt.op_id, units=units, now=now)


def walk(books: Books) -> list[Walked]:
    """Every receipt, out of the journal and the accounts alone."""
    with closing(sqlite3.connect(books.path)) as rows:
        stands = {one: into or one for one, into in rows.execute("SELECT account_id, merged_into FROM account")}
        claimed = dict(rows.execute("SELECT sale_id, account_id FROM claim"))
        found: dict[str, Walked] = {}
        for op_id, account_id, at, till, *rest in rows.execute(
            "SELECT op_id, account_id, at, till, imported, gross, discount, purses_paid, to_pay FROM sale ORDER BY at"
        ):
            local = (EPOCH + timedelta(microseconds=at)).astimezone(MOSCOW)
            whose = claimed.get(op_id, account_id)
            found[op_id] = Walked(op_id, local, till, stands[whose] if whose else None, *rest)
        for sale_id, *line in rows.execute(
            "SELECT sale_id, goods, category, quantity, to_pay FROM sale_line ORDER BY sale_id, line"
        ):
            found[sale_id].lines.append(WalkedLine(*line))
        for op_id, sale_id, cash, purses, counts in rows.execute(
            "SELECT op_id, sale_id, cash, purses_returned, counts FROM reversal"
        ):
            own = found[sale_id]
            own.back += cash
            own.purses_back += purses
            own.is_left = own.is_left and bool(counts)
            asked = "SELECT line, quantity, cash FROM reversal_line WHERE reversal_id = ?"
            for place, units, paid in rows.execute(asked, (op_id,)):
                own.lines[place].units_back += units
                own.lines[place].back += paid
            given = "SELECT amount FROM rule_given WHERE op_id = ? AND rule = 'cakes'"
            own.discount_back -= sum(amount for (amount,) in rows.execute(given, (op_id,)))
        return list(found.values())


def gifts_worth(books: Books, first: date, last: date) -> int:
    """Gifts that were taken and not voided, a stamp for 1.00."""
    asked = "SELECT sum(-amount) FROM ledger_entry WHERE purse = 'stamps' AND rule = 'mug' AND day BETWEEN ? AND ?"
    days = tuple(int(f"{day:%Y%m%d}") for day in (first, last))
    with closing(sqlite3.connect(books.path)) as rows:
        return 100 * (rows.execute(asked, days).fetchone()[0] or 0)


def in_group(books: Books) -> set[str]:
    """Whoever is in the group, themselves or under another of their accounts."""
    with closing(sqlite3.connect(books.path)) as rows:
        asked = "SELECT account_id, merged_into FROM person_group JOIN account USING (account_id) WHERE name = ?"
        return {into or one for one, into in rows.execute(asked, (GROUP,))}
