"""Other processes: two that sell to one card, and one that is killed at any moment."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from db.books import Books
from db.facts import broken_links
from db.ledger.adjustment import adjust
from db.ledger.coupon import generate_coupons
from db.lookup import sales
from db.lookup.standings import journal_part, rebuilt, standing_of
from db.reports.audit import check
from db.schema.upgrade import open_books
from db.tables.journal import event, ledger_entry, reversal, sale
from tests.db.selling_process import PEOPLE, plan
from tests.db.shop import Shop, whole_programme

ROOT = Path(__file__).parents[2]


def started(*told: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.db.selling_process", *told],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def proved(books: Books) -> dict[str, int]:
    """Nothing half there: the file is whole, the chain is, every sale adds up, every snapshot is its journal."""
    with books.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        assert list(broken_links(connection)) == []
        sold = list(connection.execute(select(sale.c.op_id)).scalars())
        back = list(connection.execute(select(reversal.c.op_id)).scalars())
        facts = list(connection.execute(select(event.c.op_id).where(event.c.kind.in_(("sale", "refund")))).scalars())
        assert sorted(facts) == sorted(sold + back)
        slips = [*connection.execute(select(sale.c.slip_n)).scalars()]
        slips += connection.execute(select(reversal.c.slip_n)).scalars()
        assert sorted(slips) == list(range(1, len(slips) + 1)), "no slip number twice, and none left out"
        for account_id in PEOPLE[:2]:
            standing = standing_of(connection, account_id)
            assert standing is not None
            assert journal_part(standing) == rebuilt(connection, account_id)
        for op_id in sold:
            view = sales.sale_in(connection, op_id)
            assert view is not None
            booked = connection.execute(
                select(func.count(), func.sum(ledger_entry.c.amount)).where(ledger_entry.c.op_id == op_id)
            ).one()
            earned = sum(gave.points for gave in view.quote.earned)
            spent = sum(payment.points for payment in view.quote.payments)
            assert (booked[1] or 0) == earned - spent
            assert view.quote.gross == sum(line.gross for line in view.quote.lines)
    return dict.fromkeys(sold + back, 1)


def test_two_processes_at_one_card_never_spend_more_than_it_holds(shop: Shop) -> None:
    ann, _ = shop.enrol("Ann"), shop.enrol("Bob")
    held = 6_050
    adjust(
        shop.books,
        op_id="gift-0001",
        account_id=ann,
        purse="bonus",
        points=held,
        reason="",
        author="",
        now=shop.later(minutes=1),
    )
    tills = [started("spend", str(shop.books.path), name, "40", ann) for name in ("left", "right")]
    for till in tills:
        assert till.stdout is not None
        assert till.stdout.readline() == "ready\n"
    for till in tills:
        assert till.stdin is not None
        till.stdin.write("go\n")
        till.stdin.flush()
    told = [till.communicate()[0].split() for till in tills]
    assert [till.returncode for till in tills] == [0, 0]
    spent = sum(int(word) for words in told for word in words if word != "refused")
    sold = sum(word != "refused" for words in told for word in words)
    # Each sale of 3.00 that pays 1.00 from the purse earns 0.10 back.
    assert spent == 100 * sold
    state = shop.customer(ann).standing.purse("bonus")
    assert state.debt == 0
    assert shop.holds(ann) == held + 10 * sold - spent
    assert 0 <= shop.holds(ann) < 100 or sold == 80
    assert all(any(word != "refused" for word in words) for words in told), "both sold"
    proved(shop.books)


def test_two_processes_with_the_same_coupons_use_each_of_them_once(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop(**whole_programme())
    codes = generate_coupons(shop.books, op_id="codes-0001", rule="thanks", count=60, now=shop.now)
    tills = [started("coupons", str(shop.books.path), name, ",".join(codes)) for name in ("left", "right")]
    for till in tills:
        assert till.stdout is not None
        assert till.stdout.readline() == "ready\n"
    for till in tills:
        assert till.stdin is not None
        till.stdin.write("go\n")
        till.stdin.flush()
    used = [code for till in tills for code in till.communicate()[0].split()]
    assert [till.returncode for till in tills] == [0, 0]
    assert sorted(used) == sorted(codes), "each once, none twice, none lost"
    assert check(shop.books).problems == ()


@pytest.mark.parametrize("seed", [20_261_121])
def test_a_till_killed_at_any_moment_keeps_what_it_acknowledged(shop: Shop, seed: int) -> None:
    """100 steps, killed about every tenth. What was printed is there; what was not is there once or not at all."""
    for name in ("Ann", "Bob"):
        shop.enrol(name)
    path = shop.books.path
    shop.books.close()
    steps = [step.op_id for step in plan(seed, 100)]
    dice = Random(seed)
    acknowledged: list[str] = []
    kills = 0
    while len(acknowledged) < len(steps):
        till = started("plan", str(path), str(seed), str(len(acknowledged)), str(len(steps)))
        assert till.stdout is not None
        wanted = dice.randrange(0, 20)
        for heard, line in enumerate(till.stdout):
            acknowledged.append(line.strip())
            if heard == wanted:
                break
        # Between two acknowledgements lies about a millisecond: somewhere in it, by the dice.
        for _ in range(dice.randrange(0, 60_000)):
            pass
        till.kill()
        acknowledged += till.stdout.read().split()
        till.wait()
        kills += till.returncode != 0
        books = open_books(path)
        there = proved(books)
        books.close()
        assert acknowledged == steps[: len(acknowledged)]
        assert set(acknowledged) <= there.keys()
        assert there.keys() <= set(steps[: len(acknowledged) + 1])
        complete = len(there) == len(steps)
    assert kills >= 5
    assert complete
