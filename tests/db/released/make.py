"""Makes the books that a release is remembered by: `python tests/db/released/make.py VERSION`, once a release.

They are never made again: what they prove is that books written then are read now. A form that no version was cut of
has its books as well, form-2.db and so on, made by the last program that wrote that form: some shop may have run it.

Ann's story is the same in all of them. Since the fourth form it is followed by days in which everything happens that a
shop can do, so that whatever a later form moves about has something in it.
"""

import sys
import tempfile
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT))

from db.books import Books  # noqa: E402
from db.ledger.adjustment import adjust  # noqa: E402
from db.ledger.card import replace_card  # noqa: E402
from db.ledger.card_batch import reserve_batch  # noqa: E402
from db.ledger.claiming import claim_sale  # noqa: E402
from db.ledger.consent import give_consents, set_wording  # noqa: E402
from db.ledger.coupon import issue_coupon  # noqa: E402
from db.ledger.goods import save_goods  # noqa: E402
from db.ledger.group import set_groups  # noqa: E402
from db.ledger.lapse import write_lapsed  # noqa: E402
from db.ledger.programme import publish  # noqa: E402
from db.ledger.tiers_kept import renew_tiers  # noqa: E402
from db.lookup.goods import GoodsView  # noqa: E402
from db.reports.audit import check  # noqa: E402
from db.schema.upgrade import create_books  # noqa: E402
from tests.db.many_days import ManyDays, rules  # noqa: E402
from tests.db.shop import OPENED, WORKPLACE, Shop, programme  # noqa: E402

#: Numbers of a life in which every kind of thing happened.
SEED, STEPS = 20_261_128, 160


def anns_story(shop: Shop) -> None:
    """Two visits, a return, a credit by hand."""
    ann = shop.enrol("Ann", phone="+7 912 345-67-89", card_number="4006381333931")
    balint = shop.enrol("Balint")
    shop.rename(ann, "Ann Bakes")
    shop.rename(balint, "Балинт Ёжеф-Йозеф")
    first = shop.sell(ann, 20_000, 10_000)
    shop.sell(ann, 5_000, spend=1_000)
    shop.sell("", 900)
    shop.refund(first, 1)
    now, op_id = shop.now, shop.new_id()
    adjust(shop.books, op_id=op_id, account_id=ann, purse="bonus", points=1_050, reason="spilt", author="M", now=now)


def busy_days(shop: Shop, folder: Path) -> None:
    """Tiers, coupons, lapses, merges, claims, imports, erasures; groups, consents, goods and cards first."""
    books = shop.books
    shop.later(days=1)
    publish(books, op_id=shop.new_id(), document=rules(), holds_from=shop.today, author="M", now=shop.now)
    save_goods(books, [GoodsView(code="4600000000008", name="Rye loaf", category="bread", price=9_900)], now=shop.now)
    days = ManyDays(books, folder)
    days.shop = shop
    days.people += [shop.enrol(name, card_number=f"7000000{n}") for n, name in enumerate(("Cay", "Dan", "Eve", "Fay"))]
    cay, dan, *_ = days.people
    set_groups(books, op_id=shop.new_id(), account_id=cay, groups=("Staff",), now=shop.now)
    set_wording(books, purpose="email", language="en", words="News of the shop, by e-mail.")
    give_consents(
        books,
        op_id=shop.new_id(),
        account_id=dan,
        purposes=("email",),
        how="till",
        words={"email": "News of the shop, by e-mail."},
        language="en",
        now=shop.now,
    )
    replace_card(
        books,
        op_id=shop.new_id(),
        account_id=dan,
        number="70000001",
        why="lost",
        new_number="2900000000018",
        now=shop.now,
    )
    coupon = issue_coupon(books, op_id=shop.new_id(), rule="thanks", now=shop.now, account_id=cay, reason="late bread")
    shop.sell(cay, 60_000, coupons=(coupon.code,))
    guest = shop.sell("", 4_000)
    claim_sale(books, op_id=shop.new_id(), slip=guest.slip, account_id=cay, now=shop.later(minutes=1))
    batch = {"kind": "bearer", "name": "Fair", "document": {"look": "plain"}, "random": Random(SEED)}
    reserve_batch(books, op_id=shop.new_id(), count=3, now=shop.later(minutes=1), **batch)
    random = Random(SEED)
    days.live([(random.randrange(10**3), random.randrange(10**6)) for _ in range(STEPS)])
    write_lapsed(books, now=shop.now, confirmed=True)
    renew_tiers(books, now=shop.now, confirmed=True)


def make(path: Path) -> Books:
    """The books, open."""
    counted = iter(range(1, 1_000))
    books = create_books(
        path, workplace=WORKPLACE, programme=programme(), now=OPENED, new_id=lambda: f"first-{next(counted):06}"
    )
    shop = Shop(books)
    anns_story(shop)
    with tempfile.TemporaryDirectory() as folder:
        busy_days(shop, Path(folder))
    report = check(books)
    assert report.is_clean, report.problems
    return books


if __name__ == "__main__":
    target = Path(__file__).with_name(f"{sys.argv[1]}.db")
    make(target).close()
    print(target)
