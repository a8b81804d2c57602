"""Files land in real books: once, whole batches, as of each receipt's own instant, and healed after a kill."""

import gzip
import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from random import Random

import pytest

from db.books import Books
from db.imports import receipts as receipts_module
from db.imports.customers import import_customers
from db.imports.earning_under import earn_under
from db.imports.goods_list import import_goods
from db.imports.mapping import read_mapping
from db.imports.receipts import import_receipts
from db.lookup import customers, history
from db.lookup.goods import by_code
from db.lookup.programme import in_force
from db.lookup.slips import by_slip
from db.reports.audit import check
from loyalty.programme import Measure, Span, Window
from loyalty.tiers import tier

RECEIPTS = {
    "format": "regulars-mapping-1",
    "of": "receipts",
    "source": "corner",
    "receipt": "slip",
    "at": {"column": "when"},
    "customer": {"column": "card", "prefix": "CORNER-"},
    "goods": "code",
    "quantity": "units",
    "amounts": {
        "shelf": ["got", "off"],
        "paid": ["got", "-coupon"],
        "received": ["got"],
        "discounts": {"card": ["off"], "coupon": ["coupon"]},
    },
}
HEADER = "slip,when,card,code,units,got,off,coupon\n"
SMALL = HEADER + (
    "A1,2025-03-01 10:00:00,7001,bun,2,50.00,6.00,5.00\n"
    "A1,2025-03-01 10:00:00,7001,bag,0,0.10,0,0.55\n"
    "A2,2025-03-02 11:00:00,,tea,1,2.00,0,0\n"
    "A3,2026-05-11 12:00:00,7001,cake,1,60.00,0,0\n"
    "A4,2026-05-11 13:00:00,7002,cake,-1,-60.00,0,0\n"
    "A5,2026-05-11 13:00:00,7002,cake,1,sixty,0,0\n"
    "A6,2099-05-11 13:00:00,7002,cake,1,1.00,0,0\n"
)


def mapping(document=RECEIPTS, **changes):
    return read_mapping({**document, **changes})


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "receipts.csv"
    path.write_text(SMALL, encoding="utf-8")
    return path


def facts(books: Books) -> int:
    return check(books).counted["facts"]


def test_receipts_land_with_three_amounts_and_bad_rows_are_named(books, small, clock):
    done = import_receipts(books, small, mapping(), now=clock())
    assert (done.rows, done.landed, done.already_there, done.new_customers) == (7, 4, 0, 2)
    assert [(row.line, row.code) for row in done.refused] == [(7, "not_money"), (8, "in_the_future")]
    assert (done.sums.shelf, done.sums.paid, done.sums.received) == (5_810, 4_655, 5_210)
    assert dict(done.sums.discounts) == {"card": 600, "coupon": 555}
    assert check(books).is_clean
    sold = by_slip(books, "A1")
    assert sold.imported
    assert [line.gross for line in sold.quote.lines] == [5_600, 10]
    assert [line.to_pay for line in sold.quote.lines] == [4_500, -45]
    assert sold.at.isoformat() == "2025-03-01T08:00:00+00:00"


def test_the_same_file_again_adds_nothing_under_any_name(books, small, tmp_path, clock):
    import_receipts(books, small, mapping(), now=clock())
    before = facts(books)
    zipped = tmp_path / "other.csv.gz"
    zipped.write_bytes(gzip.compress(small.read_bytes()))
    again = import_receipts(books, zipped, mapping(), now=clock())
    assert (again.landed, again.already_there, again.new_customers) == (0, 4, 0)
    assert again.sums.paid == 4_655
    assert facts(books) == before


def test_the_same_number_with_other_figures_is_refused_and_what_landed_stays(books, small, clock):
    import_receipts(books, small, mapping(), now=clock())
    small.write_text(SMALL.replace("A2,2025-03-02 11:00:00,,tea,1,2.00", "A2,2025-03-02 11:00:00,,tea,1,3.00"))
    again = import_receipts(books, small, mapping(), now=clock())
    assert ("other_content", 4) in [(row.code, row.line) for row in again.refused]
    assert by_slip(books, "A2").quote.to_pay == 200


def test_a_customer_has_history_spend_and_tier_from_it_as_of_each_receipts_own_instant(books, small, clock):
    import_receipts(books, small, mapping(), now=clock())
    found = customers.by_card(books, "CORNER-7001")
    assert found.joined_on == date(2025, 3, 1)
    assert found.visits == 2
    assert found.standing.measured(Measure.SPEND, Window(), date(2026, 5, 12)) == 10_455
    assert found.standing.measured(Measure.SPEND, Window(Span.CALENDAR_YEAR), date(2026, 5, 12)) == 6_000
    page = history.page(books, found.account_id)
    assert [(row.kind, row.slip, row.amount) for row in page.rows] == [
        ("imported", "A3", 6_000),
        ("imported", "A1", 4_455),
    ]
    assert not found.standing.purses
    programme = in_force(books, day=date(2026, 5, 12)).programme
    assert tier(programme, found.standing, date(2026, 5, 12)) == "gold"
    only_returned = customers.by_card(books, "CORNER-7002")
    assert only_returned.visits == 0


def test_earning_under_a_version_is_posted_once_and_lapses_by_date(books, small, clock):
    import_receipts(books, small, mapping(), now=clock())
    earned = earn_under(books, 1, source="corner", now=clock())
    # 5 % of 44.55 floored, lapsed long ago; 5 % of 60.00.
    assert earned.points == (("cash", 222 + 300),)
    found = customers.by_card(books, "CORNER-7001")
    assert found.standing.purse("cash").spendable(date(2026, 5, 12)) == 300
    assert earn_under(books, 1, source="corner", now=clock()).receipts == 0
    assert check(books).is_clean
    rows = history.page(books, found.account_id).rows
    assert [row.earned for row in rows] == [(("cash", 300),), (("cash", 222),)]


def test_a_cap_counts_imported_receipts_in_the_order_they_happened(books, tmp_path, clock):
    path = tmp_path / "many.csv"
    rows = (f"B{n},2026-04-{n:02} 10:00:00,7001,bun,1,80.00,0,0\n" for n in (3, 1, 2))
    path.write_text(HEADER + "".join(rows))
    import_receipts(books, path, mapping(), now=clock())
    assert earn_under(books, 1, source="corner", now=clock()).points == (("cash", 1_000),)
    found = customers.by_card(books, "CORNER-7001")
    earned = {row.slip: dict(row.earned).get("cash", 0) for row in history.page(books, found.account_id).rows}
    assert earned == {"B1": 400, "B2": 400, "B3": 200}


def many(path: Path, receipts: int) -> Path:
    lines = [HEADER]
    for n in range(receipts):
        lines.append(f"M{n},2026-01-{1 + n % 28:02} 10:00:00,{7000 + n % 50},bun,1,1.00,0.10,0\n")
        lines.append(f"M{n},2026-01-{1 + n % 28:02} 10:00:00,{7000 + n % 50},tea,1,2.00,0,0\n")
    path.write_text("".join(lines), encoding="utf-8")
    return path


def test_cancelling_leaves_whole_batches_and_the_same_import_goes_on(books, tmp_path, clock, monkeypatch):
    monkeypatch.setattr(receipts_module, "BATCH_LINES_MAX", 100)
    path = many(tmp_path / "many.csv", 300)

    class Stop(Exception):
        pass

    told = []

    def stop_half_way(done, of):
        told.append(done)
        if done * 2 > of:
            raise Stop

    with pytest.raises(Stop):
        import_receipts(books, path, mapping(), now=clock(), progress=stop_half_way)
    assert told == sorted(told)
    report = check(books)
    assert report.is_clean
    assert 0 < report.counted["sales"] < 300
    rest = import_receipts(books, path, mapping(), now=clock())
    assert rest.landed + rest.already_there == 300
    assert rest.already_there == report.counted["sales"]
    assert check(books).counted["sales"] == 300
    assert customers.by_card(books, "CORNER-7001").visits == 6


KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from db.imports import receipts
from db.imports.earning_under import earn_under
from db.imports.mapping import read_mapping_file
from db.schema.upgrade import open_books

receipts.BATCH_LINES_MAX = 40
books, file, mapping = open_books(Path(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3])
at, statements = sys.argv[4], int(sys.argv[5])
ran = 0

def kill_at(statement):
    global ran
    ran += 1
    if ran == statements:
        os.kill(os.getpid(), signal.SIGKILL)

with books.reading() as connection:
    raw = connection.info["raw"]
raw.set_trace_callback(kill_at)
now = datetime.fromisoformat(at)
receipts.import_receipts(books, file, read_mapping_file(mapping), now=now)
earn_under(books, 1, source="corner", now=now)
print(ran)
"""


def importing(books, tmp_path, clock, statements):
    """Import in another process that kills itself before so manyeth statement; 0 lets it end."""
    path = many(tmp_path / "many.csv", 120)
    (tmp_path / "mapping.json").write_text(json.dumps(RECEIPTS))
    arguments = [str(books.path), str(path), str(tmp_path / "mapping.json"), clock().isoformat(), str(statements)]
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", KILLED, *arguments]
    return subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True), path


@pytest.mark.parametrize("seed", range(10))
def test_sigkill_anywhere_in_an_import_leaves_clean_books_and_the_same_import_heals_them(books, tmp_path, clock, seed):
    # An import of this file and its earnings run about this many statements.
    killed, path = importing(books, tmp_path, clock, Random(seed).randrange(10, 2_100))
    killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    report = check(books)
    assert report.is_clean
    healed = import_receipts(books, path, mapping(), now=clock())
    assert (healed.landed + healed.already_there, healed.already_there) == (120, report.counted["sales"])
    earn_under(books, 1, source="corner", now=clock())
    report = check(books)
    assert report.is_clean
    assert (report.counted["sales"], report.counted["customers"]) == (120, 50)
    assert sum(customers.by_card(books, f"CORNER-{7000 + n}").visits for n in range(50)) == 120
    rows = (history.page(books, customers.by_card(books, f"CORNER-{7000 + n}").account_id).rows for n in range(50))
    # 5 % of 3.00, once for each receipt.
    assert sum(points for page in rows for row in page for _, points in row.earned) == 120 * 15


def test_two_imports_of_one_file_at_once_land_each_receipt_once(books, tmp_path, clock):
    both = [importing(books, tmp_path, clock, 0)[0] for _ in range(2)]
    told = [one.communicate(timeout=60) for one in both]
    assert [one.returncode for one in both] == [0, 0], told
    report = check(books)
    assert report.is_clean
    assert (report.counted["sales"], report.counted["customers"]) == (120, 50)


CUSTOMERS = {
    "format": "regulars-mapping-1",
    "of": "customers",
    "source": "old-program",
    "customer": "id",
    "card": {"column": "card"},
    "phone": "phone",
    "name": ["family", "given"],
    "birthday": "born",
    "date_format": "%d.%m.%Y",
    "balances": {"cash": "bonus"},
}


def test_customers_land_with_balances_and_are_found(books, tmp_path, clock):
    path = tmp_path / "customers.csv"
    path.write_text(
        "id,card,phone,family,given,born,bonus\n"
        "1,2900000000018,0721 234 567,Ionescu,Ana,28.02.1990,12.50\n"
        "2,,0722 234 567,Țăranu,Șerban,,\n"
        "3,2900000000018,,Popa,Ion,,\n"
        "4,,0721234567,Popa,Ion,,\n"
        "5,,12,Popa,Ion,,\n"
        "6,,,,,,\n"
        "7,,0723 234 567,Popa,Ion,31.02.1990,\n"
        "8,,0724 234 567,Popa,Ion,,1.005\n"
        "1,2900000000018,0721 234 567,Ionescu,Ana,28.02.1990,12.50\n",
        encoding="utf-8",
    )
    done = import_customers(books, path, mapping(CUSTOMERS), now=clock())
    assert (done.rows, done.landed, done.already_there) == (9, 2, 1)
    assert [(row.line, row.code) for row in sorted(done.refused, key=lambda row: row.line)] == [
        (4, "card_twice"),
        (5, "phone_twice"),
        (6, "bad_phone"),
        (7, "nothing_known"),
        (8, "not_a_date"),
        (9, "too_fine"),
    ]
    ana = customers.by_card(books, "2900000000018")
    assert (ana.name, ana.phone, ana.birthday) == ("Ionescu Ana", "+40721234567", date(1990, 2, 28))
    assert ana.standing.purse("cash").spendable(date(2026, 5, 12)) == 1_250
    assert [hit.name for hit in customers.find(books, "taranu")] == ["Țăranu Șerban"]
    before = facts(books)
    again = import_customers(books, path, mapping(CUSTOMERS), now=clock())
    assert (again.landed, again.already_there) == (0, 3)
    assert again.refused == done.refused
    assert facts(books) == before
    assert check(books).is_clean


def test_a_card_known_from_receipts_gets_its_person_and_one_that_has_a_person_is_refused(books, small, tmp_path, clock):
    import_receipts(books, small, mapping(), now=clock())
    path = tmp_path / "customers.csv"
    path.write_text("id,card,phone,family,given,born,bonus\n9,7001,0721234567,Popa,Ion,,3\n", encoding="utf-8")
    with_prefix = mapping(CUSTOMERS, card={"column": "card", "prefix": "CORNER-"})
    done = import_customers(books, path, with_prefix, now=clock())
    assert (done.landed, done.new_customers) == (1, 0)
    found = customers.by_card(books, "CORNER-7001")
    assert (found.name, found.phone, found.visits) == ("Popa Ion", "+40721234567", 2)
    assert [hit.account_id for hit in customers.find(books, "popa")] == [found.account_id]
    path.write_text("id,card,phone,family,given,born,bonus\n10,7001,,Pop,Ioan,,\n", encoding="utf-8")
    other = import_customers(books, path, with_prefix, now=clock())
    assert [row.code for row in other.refused] == ["card_taken"]
    assert customers.by_card(books, "CORNER-7001").name == "Popa Ion"


def test_goods_land_and_a_file_without_prices_keeps_them(books, tmp_path, clock):
    document = {"format": "regulars-mapping-1", "of": "goods", "source": "s", "code": "c", "name": ["n"], "price": "p"}
    path = tmp_path / "goods.csv"
    path.write_text("c,n,p\n100,Corn,2.50\n101,Covrig,abc\n,Nimic,1\n", encoding="utf-8")
    done = import_goods(books, path, mapping(document), now=clock())
    assert (done.landed, [row.code for row in done.refused]) == (1, ["not_money", "no_code"])
    del document["price"]
    path.write_text("c,n\n100,Corn cu unt\n", encoding="utf-8")
    assert import_goods(books, path, mapping(document), now=clock()).landed == 1
    assert import_goods(books, path, mapping(document), now=clock()).already_there == 1
    found = by_code(books, "100")
    assert (found.name, found.price) == ("Corn cu unt", 250)
