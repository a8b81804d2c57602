"""Sells from books whose disk fills up: prints each acknowledged sale, then the problem's code."""

import resource
import signal
import sys
from datetime import timedelta
from pathlib import Path

from db.books import BooksProblem
from db.schema.upgrade import open_books
from tests.db.shop import OPENED, Shop

path, account_id = Path(sys.argv[1]), sys.argv[2]
books = open_books(path)
shop = Shop(books, OPENED + timedelta(days=1), counted_from=100)
# No file may grow past a little more than the log is now: the next writes fail as on a full disk.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = path.stat().st_size + 40_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    for _ in range(2_000):
        print(shop.sell(account_id, 1000, 2000, 3000).op_id, flush=True)
except BooksProblem as problem:
    print(problem.code)
