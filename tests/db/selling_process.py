"""A till in a process of its own, for tests that kill it or run two: prints each id that was acknowledged.

`plan PATH SEED FIRST LAST` works through a seeded plan of sales and refunds, from one place to another;
`spend PATH NAME TIMES ACCOUNT` waits for a line, then asks the purse for 100 at each of so many sales;
`coupons PATH NAME CODES` waits for a line, then shows each of these codes at a sale and prints those that it used.
`cards PATH NAME TIMES COUNT` waits for a line, then reserves so many batches of so many cards and prints their numbers.
"""

import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from db.ledger.card_batch import reserve_batch
from db.ledger.reversal import refund
from db.ledger.sale import CannotBeSold, QuoteChanged, commit_sale
from db.schema.upgrade import open_books
from loyalty.basket import Ask
from loyalty.quote import Quote
from loyalty.reversal import Units
from tests.db.shop import OPENED, Shop

PEOPLE = ("account-ann", "account-bob", "")


@dataclass(frozen=True)
class Step:
    """A sale of these prices, or the refund of one line of an earlier step."""

    op_id: str
    account_id: str = ""
    prices: tuple[int, ...] = ()
    spends: bool = False
    refunds: str = ""
    line: int = 0


def plan(seed: int, steps: int) -> list[Step]:
    """The same steps for the same seed, whoever asks."""
    dice = Random(seed)
    told: list[Step] = []
    open_lines: list[tuple[str, int]] = []
    for place in range(steps):
        op_id = f"step-{seed}-{place:04}"
        if open_lines and dice.random() < 0.3:
            sale_id, line = open_lines.pop(dice.randrange(len(open_lines)))
            told.append(Step(op_id, refunds=sale_id, line=line))
            continue
        prices = tuple(dice.randrange(1, 50_000) for _ in range(dice.randrange(1, 6)))
        told.append(Step(op_id, dice.choice(PEOPLE), prices, spends=dice.random() < 0.4))
        open_lines += [(op_id, line) for line in range(len(prices))]
    return told


def take(shop: Shop, step: Step, place: int) -> None:
    """One step, at its own minute, tried until the figures stand still."""
    shop.now = OPENED + timedelta(days=1, minutes=place)
    if step.refunds:
        units = (Units(step.line, 1000),)
        refund(shop.books, reversal_id=step.op_id, sale_id=step.refunds, units=units, now=shop.now)
        return
    asks = (Ask("bonus"),) if step.spends and step.account_id else ()
    sell(shop, step.op_id, step.account_id, step.prices, asks)


def sell(
    shop: Shop,
    sale_id: str,
    account_id: str,
    prices: tuple[int, ...],
    asks: tuple[Ask, ...],
    coupons: tuple[str, ...] = (),
) -> Quote:
    quoted = shop.quote(account_id, *prices, asks=asks, coupons=coupons)
    while True:
        try:
            receipt = commit_sale(shop.books, sale_id=sale_id, account_id=account_id, quote=quoted, now=shop.now)
            return receipt.sale.quote
        except QuoteChanged as moved:
            quoted = moved.quote


def main() -> None:
    mode, path, *told = sys.argv[1:]
    shop = Shop(open_books(Path(path)), OPENED + timedelta(days=1))
    if mode == "plan":
        seed, first, last = map(int, told)
        for place, step in list(enumerate(plan(seed, last)))[first:]:
            take(shop, step, place)
            print(step.op_id, flush=True)
    elif mode == "coupons":
        name, codes = told
        print("ready", flush=True)
        sys.stdin.readline()
        for place, code in enumerate(codes.split(",")):
            shop.later(milliseconds=1)
            used = sell(shop, f"{name}-{place:06}", "", (300,), (), (code,)).coupons_used
            print(*used, flush=True)
    elif mode == "cards":
        name, times, count = told
        print("ready", flush=True)
        sys.stdin.readline()
        for place in range(int(times)):
            reserved = reserve_batch(
                shop.books,
                op_id=f"{name}-{place:06}",
                count=int(count),
                kind="",
                name="",
                document={},
                now=shop.later(milliseconds=1),
                # The same seed for both: without the lock they would draw the same numbers.
                random=Random(place),
            )
            print(*(view.number for view in reserved.numbers), flush=True)
    else:
        name, times, account_id = told
        print("ready", flush=True)
        sys.stdin.readline()
        for place in range(int(times)):
            shop.later(milliseconds=1)
            try:
                quoted = sell(shop, f"{name}-{place:06}", account_id, (300,), (Ask("bonus", 100),))
                print(quoted.payments[0].points, flush=True)
            except CannotBeSold:
                print("refused", flush=True)
    shop.books.close()


if __name__ == "__main__":
    main()
