"""What is unusual: seen beside what chance would bring, worked out anew from the receipts."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from math import exp, factorial

import pytest
from sqlalchemy import select

from db.ledger.adjustment import adjust
from db.ledger.merging import merge_accounts
from db.reports.answer import Answer
from db.reports.asked import Asked, Period
from db.reports.chance import at_least, at_most
from db.reports.question import Found, question
from db.reports.source import reading_books
from db.reports.unusual_cases import adjusted
from db.schema.upgrade import create_books
from db.tables.journal import ledger_entry
from desktop.wording.reports import said
from desktop.wording.words import Words
from loyalty.money import Currency
from tests.db.programme_year import rows_of, stands
from tests.db.shop import OPENED, WORKPLACE, Shop, programme
from tests.db.test_members_worded import keys

PERIOD = Period(OPENED.date(), OPENED.date() + timedelta(days=90))
ASKED = Asked(period=PERIOD, today=PERIOD.last)


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Forty members come as members do; six of them do something else besides."""
    path = tmp_path_factory.mktemp("unusual") / "shop.regulars"
    counted = iter(range(1, 1_000))
    books = create_books(
        path, workplace=WORKPLACE, programme=programme(), now=OPENED, new_id=lambda: f"first-{next(counted):06}"
    )
    shop = Shop(books)
    who = [shop.enrol(f"m{place:02}") for place in range(40)]
    for week in range(6):
        for place, account_id in enumerate(who[:38]):
            shop.now = max(shop.now, OPENED + timedelta(days=week * 7 + place % 6, hours=place % 9))
            shop.sell(account_id, 1_000 + 37 * place)
            if place % 9 == week:
                shop.sell(account_id, 400)
        shop.sell("", 900)
    _habits(shop, who)
    yield shop
    books.close()


def _habits(shop: Shop, who: list[str]) -> None:
    shop.now = OPENED + timedelta(days=60)
    for account_id in who[12:24]:
        shop.sell(account_id, 1_100)
    # Seven receipts on one day, three of them under another account of the same person.
    for account_id in (*[who[3]] * 4, *[who[38]] * 3):
        shop.sell(account_id, 500)
    merge_accounts(
        shop.books, op_id=shop.new_id(), from_account=who[38], into_account=who[3], now=shop.later(minutes=1)
    )
    # Six sales brought back as soon as they were sold.
    for _ in range(6):
        shop.later(days=1)
        shop.void(shop.sell(who[5], 2_000))
    # Spent, and then the goods that had earned it came back.
    earning = shop.sell(who[7], 80_000)
    shop.sell(who[7], 30_000, spend=None)
    shop.refund(earning, 0)
    for points in (700, 800, 900, -50):
        _adjust(shop, who[9], points)
    _adjust(shop, who[11], 100)
    # A first purchase such as nobody makes.
    shop.sell(who[39], 900_000)


def _adjust(shop: Shop, account_id: str, points: int) -> None:
    adjust(
        shop.books,
        op_id=shop.new_id(),
        account_id=account_id,
        purse="bonus",
        points=points,
        reason="so",
        author="Kim" if points > 0 else "Lee",
        now=shop.later(minutes=1),
    )


def answer(shop: Shop) -> Answer:
    with reading_books(shop.books.path) as source:
        return question("unusual").ask(source, ASKED)


def behind(shop: Shop, kind: str, what: str = "people") -> Found:
    one = question("unusual")
    ask = one.people if what == "people" else one.receipts
    assert ask is not None
    with reading_books(shop.books.path) as source:
        return ask(source, ASKED, kind)


def chance(times: int, usually: float) -> float:
    """The plain sum, from below."""
    return 1 - sum(exp(-usually) * usually**n / factorial(n) for n in range(times))


def table(told: Answer, key: str) -> list[tuple[object, ...]]:
    return [tuple(row) for table in told.tables for row in table.rows if table.key == key]


def receipts_a_day(shop: Shop) -> Counter[tuple[str, int]]:
    """By person and day, receipts of which something is left."""
    with rows_of(shop) as rows:
        person = stands(rows)
        gone = {sale_id for (sale_id,) in rows.execute("SELECT sale_id FROM reversal WHERE counts = 0")}
        sold = rows.execute("SELECT op_id, account_id, day FROM sale WHERE account_id IS NOT NULL")
        return Counter((person[account_id], day) for op_id, account_id, day in sold if op_id not in gone)


def test_chance_is_poissons() -> None:
    for times, usually in ((1, 0.3), (3, 0.02), (2, 5.0), (9, 4.0), (40, 12.5)):
        assert at_least(times, usually) == pytest.approx(chance(times, usually), rel=1e-6, abs=1e-12)
        assert at_most(times - 1, usually) == pytest.approx(1 - at_least(times, usually))
    assert (at_least(0, 3.0), at_least(2, 0.0)) == (1.0, 0.0)
    assert at_least(30, 0.01) < 1e-80
    assert at_least(3, 2_000.0) == pytest.approx(1.0)


def test_several_receipts_a_day_stand_beside_what_chance_would_bring(busy: Shop) -> None:
    days = receipts_a_day(busy)
    further = sum(many - 1 for many in days.values()) / len(days)
    for receipts, seen, expected in table(answer(busy), "a_day"):
        assert isinstance(receipts, int)
        assert seen == sum(1 for many in days.values() if many >= receipts)
        assert expected == round(100 * len(days) * chance(receipts - 1, further))


def test_seven_receipts_a_day_are_one_persons_whose_accounts_were_merged(busy: Shop) -> None:
    (case,) = behind(busy, "often").rows
    assert case[0] == "account-m03"
    assert case[1][1] == 7
    assert len(behind(busy, "often", "receipts").rows) == 7


def test_returns_are_held_against_how_much_one_buys(busy: Shop) -> None:
    (case,) = behind(busy, "returns").rows
    assert (case[0], case[1][0]) == ("account-m05", 6)
    with rows_of(busy) as rows:
        back = rows.execute("SELECT count(*) FROM reversal").fetchone()[0]
        had = rows.execute("SELECT count(*) FROM sale WHERE account_id = 'account-m05'").fetchone()[0]
    kept = sum(receipts_a_day(busy).values())
    people = len({account_id for account_id, _ in receipts_a_day(busy)})
    assert case[1][2] == round(100 * people * chance(6, had * back / (kept + back)))
    assert len(behind(busy, "returns", "receipts").rows) == 6


def test_credits_by_hand_are_told_with_who_made_them(busy: Shop) -> None:
    assert [(own, cells[0]) for own, cells in behind(busy, "by_hand").rows] == [("account-m09", 3)]
    assert table(answer(busy), "by_author") == [("Kim", 4, 2_500, 0, 0, 900), ("Lee", 0, 0, 1, -50, 50)]


def test_what_was_done_by_hand_is_found_by_its_own_index_whatever_the_size_of_the_journal(busy: Shop) -> None:
    with reading_books(busy.books.path) as source:
        asked_for = select(ledger_entry.c.amount).where(adjusted(source, ASKED))
        made = asked_for.compile(source.connection, compile_kwargs={"render_postcompile": True})
        values = tuple(made.params[name] for name in made.positiontup or ())
        # With its parameters as they are: written out, they would hide that an index can't be known by them.
        rows = source.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {made}", values).all()
    plan = [str(row[3]) for row in rows]
    assert any("ix_ledger_entry_by_hand" in step for step in plan), plan


def test_points_spent_before_their_goods_came_back_are_owed(busy: Shop) -> None:
    (case,) = behind(busy, "spent_then_back").rows
    assert case[0] == "account-m07"
    assert isinstance(case[1][0], int)
    assert case[1][0] > 0
    figures = {figure.key: figure.value for figure in answer(busy).figures}
    assert figures["spent_then_back"] == case[1][0]


def test_a_first_day_larger_than_all_others_is_worth_a_look_where_few_are_new(busy: Shop) -> None:
    new = {figure.key: figure.value for figure in answer(busy).figures}["new_members"]
    days = receipts_a_day(busy)
    assert new == len({account_id for account_id, _ in days})
    # One of so many newcomers has the largest day of all by chance more often than in one shop of ten.
    assert len({account_id for account_id, _ in days}) > 0.1 * sum(days.values())
    assert behind(busy, "large_first").rows == ()
    later = Asked(period=Period(PERIOD.first + timedelta(days=55), PERIOD.last), today=PERIOD.last)
    with reading_books(busy.books.path) as source:
        people = question("unusual").people
        assert people is not None
        (case,) = people(source, later, "large_first").rows
    assert (case[0], case[1][1]) == ("account-m39", 900_000)


def test_each_till_stands_beside_what_all_tills_do(busy: Shop) -> None:
    (row,) = table(answer(busy), "by_till")
    kept = sum(receipts_a_day(busy).values())
    assert row[:5] == ("KDT", kept + 6, kept, round(kept * 10_000 / (kept + 6)), kept)
    assert row[5] == "as_others"


def test_every_key_is_worded_and_a_hint_is_called_one(busy: Shop) -> None:
    told = answer(busy)
    words = Words(language="en", currency=Currency("RUB", 2))
    assert [key for key in keys(told) if said.name("unusual", key, words) == key] == []
    columns = [
        column.key for kind in ("often", "returns", "by_hand", "large_first") for column in behind(busy, kind).columns
    ]
    assert [key for key in columns if said.name("unusual", key, words) == key] == []
    assert [figure.key for figure in told.figures if not said.meant("unusual", figure.key, words)] == []
    assert "not an accusation" in said.note("unusual", told.notes[0], words)


def test_findings_count_their_cases_and_too_few_members_say_nothing(busy: Shop) -> None:
    findings = {row[0]: row[1] for row in table(answer(busy), "findings")}
    assert findings == {kind: len(behind(busy, str(kind)).rows) for kind in findings}
    with reading_books(busy.books.path) as source:
        young = question("unusual").ask(
            source, Asked(period=Period(date(2026, 3, 2), date(2026, 3, 3)), today=PERIOD.last)
        )
    assert [(note.code, note.instead) for note in young.notes] == [("too_few", True)]
