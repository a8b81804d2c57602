"""The till's process killed in the middle of typing: the next start finds the sale as it lay on the counter."""

import signal
import subprocess
import sys
from pathlib import Path

from db.schema.upgrade import open_books
from tests.desktop.till_counter import Clock, Shop, open_shop
from tests.desktop.till_stand import Stand

TYPIST = """
import sys
from pathlib import Path
from db.schema.upgrade import open_books
from loyalty.basket import Line
from tests.desktop.till_counter import ANNA_CARD, Shop
from tests.desktop.till_stand import Stand

path = Path(sys.argv[1])
stand = Stand(Shop(open_books(path), path.parent))
stand.serve(ANNA_CARD)
stand.sale.add_line(Line(unit_price=3000, goods="bun", name="Булочка"))
for pieces in range(1, 1000):
    stand.sale.change_line(0, Line(unit_price=3000, goods="bun", name="Булочка", quantity=pieces * 1000))
    print(pieces, flush=True)
"""


def test_a_kill_in_the_middle_of_typing_loses_nothing_that_was_typed(tmp_path):
    shop = open_shop(tmp_path)
    path = shop.books.path
    shop.books.close()
    home = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(path)], stdout=subprocess.PIPE, cwd=home, text=True
    ) as typist:
        assert typist.stdout is not None
        seen = 0
        for line in typist.stdout:
            seen = int(line)
            if seen == 40:
                break
        typist.send_signal(signal.SIGKILL)
        seen = max([seen, *(int(line) for line in typist.stdout if line.endswith("\n"))])
    assert typist.returncode == -signal.SIGKILL
    after = Stand(Shop(open_books(path), tmp_path, clock=Clock()))
    after.parking.restore(after.sale.take_up)
    (line,) = after.sale.sale.lines
    # What was said to be typed is there; the keystroke under way when it died may be too.
    assert line.quantity // 1000 in (seen, seen + 1)
    assert after.face.customer.name == "Анна Ковалёва"
    after.sale.apply()
    assert len(after.receipts) == 1
