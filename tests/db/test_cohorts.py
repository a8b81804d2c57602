"""Who comes back: every cell of the months one under another is what a plain walk over the receipts counts."""

from datetime import date

from db.reports.answer import Answer
from db.reports.asked import Asked, Period
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.members_year import GROUP, TODAY, in_group, walk
from tests.db.shop import Shop

WHOLE = Period(date(2026, 3, 1), date(2027, 3, 31))


def answer(shop: Shop, asked: Asked) -> Answer:
    with reading_books(shop.books.path) as source:
        return question("retention").ask(source, asked)


def counted(shop: Shop, only: set[str] | None = None) -> dict[int, list[set[str]]]:
    """By month of the first visit (yyyymm), who came in the k-th month after, up to the month of TODAY."""
    last = TODAY.year * 12 + TODAY.month - 1
    found: dict[int, list[set[str]]] = {}
    for account_id, person in walk(shop.books).items():
        if not person.days or (only is not None and account_id not in only):
            continue
        first = min(person.months)
        row = found.setdefault(first // 12 * 100 + first % 12 + 1, [set() for _ in range(first, last + 1)])
        for month in person.months:
            row[month - first].add(account_id)
    return dict(sorted(found.items()))


def test_every_months_members_are_followed_as_the_receipts_say(year: Shop) -> None:
    for only, group in ((None, ""), (in_group(year.books), GROUP)):
        told = answer(year, Asked(period=WHOLE, today=TODAY, group=group))
        expected = counted(year, only)
        shares, counts = told.tables
        assert [row[0] for row in counts.rows] == list(expected)
        for row, (_, came) in zip(counts.rows, expected.items(), strict=True):
            again = len(set().union(*came[1:]))
            assert [cell for cell in row[1:] if cell is not None] == [len(came[0]), again, *map(len, came[1:])]
        for row, count in zip(shares.rows, counts.rows, strict=True):
            size = count[1]
            assert isinstance(size, int)
            assert row[2:] == tuple(
                None if cell is None else (20_000 * int(cell) + size) // (2 * size) for cell in count[2:]
            )
        heat = told.pictures[0]
        assert [series.values[1 : len(heat.x)] for series in heat.series] == [row[3:] for row in shares.rows]


def test_the_usual_curve_leaves_out_months_that_are_not_over(year: Shop) -> None:
    told = answer(year, Asked(period=WHOLE, today=TODAY))
    expected = counted(year)
    last = TODAY.year * 12 + TODAY.month - 1
    usual = told.pictures[1].series[0].values
    assert usual[0] == 10_000
    for k in range(1, len(usual)):
        known = [came for month, came in expected.items() if month // 100 * 12 + month % 100 - 1 + k < last]
        size, came_back = sum(len(came[0]) for came in known), sum(len(came[k]) for came in known)
        assert usual[k] == ((20_000 * came_back + size) // (2 * size) if size else None)
    assert [note.code for note in told.notes] == ["month_not_over"]


def test_the_people_of_a_month_are_those_who_were_counted(year: Shop) -> None:
    asked = Asked(period=WHOLE, today=TODAY)
    expected = counted(year)
    behind = question("retention").people
    assert behind is not None
    with reading_books(year.books.path) as source:
        for month, came in expected.items():
            for group, members in (
                (f"{month}", came[0]),
                (f"{month}:1", came[1] if len(came) > 1 else set()),
                (f"{month}:once", came[0] - set().union(*came[1:])),
            ):
                assert {account_id for account_id, _ in behind(source, asked, group).rows} == members
        once = behind(source, asked, "once").rows
    assert len(once) == sum(len(came[0] - set().union(*came[1:])) for came in expected.values())


def test_a_short_period_shows_the_last_year_of_months(year: Shop) -> None:
    told = answer(year, Asked(period=Period(date(2027, 2, 1), date(2027, 2, 28)), today=TODAY))
    months = [row[0] for row in told.tables[1].rows]
    assert months[0] == min(month for month in counted(year) if month >= 202603)
    assert len(told.pictures[0].x) == 12
    assert told.notes == ()


def test_whose_first_month_is_not_over_yet_has_not_failed_to_come_back(year: Shop) -> None:
    newest = max(counted(year))
    asked = Asked(period=WHOLE, today=date(newest // 100, newest % 100, 28))
    told = answer(year, asked)
    for table in told.tables:
        assert table.rows[-1][0] == newest
        assert table.rows[-1][2] is None
        assert all(row[2] is not None for row in table.rows[:-1])
    came = told.tables[1].rows
    figures = {figure.key: figure.value for figure in told.figures}
    assert figures["only_first_month"] == sum(int(row[1] or 0) - int(row[2] or 0) for row in came[:-1])
    behind = question("retention").people
    assert behind is not None
    with reading_books(year.books.path) as source:
        assert len(behind(source, asked, "once").rows) == figures["only_first_month"]
        assert behind(source, asked, f"{newest}:once").rows == ()
