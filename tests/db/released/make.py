"""Makes the books that a release is remembered by: `python tests/db/released/make.py VERSION`, once a release.

They are never made again: what they prove is that books written then are read now.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT))

from db.ledger.adjustment import adjust  # noqa: E402
from db.schema.upgrade import create_books  # noqa: E402
from tests.db.shop import OPENED, WORKPLACE, Shop, programme  # noqa: E402

path = Path(__file__).with_name(f"{sys.argv[1]}.db")
counted = iter(range(1, 1_000))
books = create_books(
    path, workplace=WORKPLACE, programme=programme(), now=OPENED, new_id=lambda: f"first-{next(counted):06}"
)
shop = Shop(books)
ann = shop.enrol("Ann", phone="+7 912 345-67-89", card_number="4006381333931")
balint = shop.enrol("Balint")
shop.rename(ann, "Ann Bakes")
shop.rename(balint, "Балинт Ёжеф-Йозеф")
first = shop.sell(ann, 20_000, 10_000)
shop.sell(ann, 5_000, spend=1_000)
shop.sell("", 900)
shop.refund(first, 1)
adjust(
    books, op_id=shop.new_id(), account_id=ann, purse="bonus", points=1_050, reason="spilt", author="M", now=shop.now
)
books.close()
print(path)
