"""What members buy: goods and categories, their share beside the guests', and what members take far more often."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked
from db.reports.goods_sold import NOTHING, GoodsSum, GoodsSums, goods_sold, together
from db.reports.question import Found, Question
from db.reports.shares import per, share
from db.reports.source import Source
from db.tables.journal import sale_line
from db.tables.workplace import goods as goods_table

#: Rows of a table at most; a large shop has more goods than anybody reads.
ROWS_MOST = 2_000
#: Bars in a picture.
_BARS = 12
#: On fewer receipt lines than these of members and of guests a good's index is chance; from this index on (hundredths)
#: it is worth a row.
_LINES_MIN, _INDEX_FROM = 15, 150
_SUMS = (
    Column(key="paid", unit=Unit.MONEY),
    Column(key="paid_before", unit=Unit.MONEY),
    Column(key="units", unit=Unit.UNITS),
    Column(key="lines", unit=Unit.COUNT),
    Column(key="of_members", unit=Unit.MONEY),
    Column(key="members_share", unit=Unit.SHARE),
    Column(key="index", unit=Unit.RATIO),
)


@dataclass(slots=True)
class _Row:
    """One of the goods, or a category."""

    code: str
    name: str
    category: str
    now: GoodsSum = NOTHING
    before: GoodsSum = NOTHING

    def index(self, of_all: GoodsSum) -> int | None:
        """How much larger its share is of what members buy than of what guests do, in hundredths."""
        if self.now.member_paid < 0 or self.now.guest_paid <= 0 or of_all.member_paid <= 0:
            return None
        return per(100 * self.now.member_paid * of_all.guest_paid, self.now.guest_paid * of_all.member_paid)

    def cells(self, of_all: GoodsSum, *, has_before: bool) -> tuple[Cell, ...]:
        now = self.now
        before = self.before.paid if has_before else None
        part = share(now.member_paid, now.paid)
        return (now.paid, before, now.units, now.lines, now.member_paid, part, self.index(of_all))


def ask(source: Source, asked: Asked) -> Answer:
    """The period's goods, the most sold first."""
    named = select(goods_table.c.code, goods_table.c.name, goods_table.c.category).order_by(goods_table.c.code)
    known = {code: (name, category) for code, name, category in source.stream(named)}
    now, *earlier = goods_sold(source, asked.period, *([asked.before] if asked.before else []))
    if not now:
        return Answer(question="goods_bought", asked=asked, notes=(Note("nothing_sold", instead=True),))
    before = earlier[0] if earlier else {}
    by_goods = _rows(now, before, known, of_goods=True)
    by_category = _rows(now, before, known, of_goods=False)
    total, was = together(list(now.values())), together(list(before.values()))
    all_sums = (total, was if asked.before else None)
    # A line without a code says nothing of what was sold, whatever its name was: receipts keep codes and categories.
    has_goods, has_categories = (any(row.code for row in rows) for rows in (by_goods, by_category))
    tables = (
        _table("by_category", by_category if has_categories else [], all_sums),
        _table("members_more", _members_more(by_goods, total), all_sums, is_whole=False),
        _table("by_goods", by_goods if has_goods or not has_categories else [], all_sums),
    )
    pictures = (_picture(key, rows) for key, rows in (("by_category", by_category), ("by_goods", by_goods)))
    notes = []
    if not has_goods:
        notes.append(Note("no_codes"))
    if len(by_goods) > ROWS_MOST:
        notes.append(Note("more_goods", (("count", len(by_goods) - ROWS_MOST),)))
    return Answer(
        question="goods_bought",
        asked=asked,
        figures=_figures(*all_sums, by_goods),
        pictures=tuple(picture for picture in pictures if picture.x),
        tables=tuple(table for table in tables if table.rows),
        notes=tuple(notes),
    )


def _rows(now: GoodsSums, before: GoodsSums, known: Mapping[str, tuple[str, str]], *, of_goods: bool) -> list[_Row]:
    """By goods, whatever category they stood in, or by category; what only an amount was typed for comes last."""
    place = 0 if of_goods else 1
    sums, sums_before = _by(now, place), _by(before, place)
    # A good that stood in several is told with the first.
    category_of = dict(reversed(now.keys())) if of_goods else {}
    rows = []
    for key, own in sums.items():
        if not own.is_nothing:
            category = category_of.get(key, key)
            name, of = known.get(key, ("", category)) if of_goods else (category, category)
            rows.append(_Row(key, name or key, of or category, own, sums_before.get(key, NOTHING)))
    return sorted(rows, key=lambda row: (not row.code, -row.now.paid, row.code))


def _by(sums: GoodsSums, place: int) -> dict[str, GoodsSum]:
    """By the code or the category alone. Nearly every good stands in one category: its sum is taken as it is."""
    found: dict[str, GoodsSum] = {}
    several: dict[str, list[GoodsSum]] = {}
    for key, one in sums.items():
        first = found.setdefault(key[place], one)
        if first is not one:
            several.setdefault(key[place], [first]).append(one)
    return found | {key: together(each) for key, each in several.items()}


def _members_more(rows: list[_Row], of_all: GoodsSum) -> list[_Row]:
    """Goods that members take far more of than guests do, on enough lines of both to mean it."""
    found = []
    for row in rows:
        guests = row.now.lines - row.now.member_lines
        index = row.index(of_all)
        if row.code and index is not None and index >= _INDEX_FROM and min(row.now.member_lines, guests) >= _LINES_MIN:
            found.append((-index, row.code, row))
    return [row for _, _, row in sorted(found)]


def _figures(total: GoodsSum, was: GoodsSum | None, by_goods: list[_Row]) -> tuple[Figure, ...]:
    return (
        Figure(
            key="paid",
            unit=Unit.MONEY,
            value=total.paid,
            before=was.paid if was else None,
            good=1,
        ),
        Figure(
            key="members_share",
            unit=Unit.SHARE,
            value=share(total.member_paid, total.paid),
            before=share(was.member_paid, was.paid) if was else None,
            good=1,
        ),
        Figure(key="lines", unit=Unit.COUNT, value=total.lines, before=was.lines if was else None, good=1),
        # Not nought but unknown where nothing has a code.
        Figure(key="different_goods", unit=Unit.COUNT, value=sum(1 for row in by_goods if row.code) or None),
    )


def _table(key: str, rows: list[_Row], all_sums: tuple[GoodsSum, GoodsSum | None], *, is_whole: bool = True) -> Table:
    """`all_sums` are those of everything, now and before; the last line says them where the table is of everything."""
    total, was = all_sums
    of_goods = key != "by_category"
    shown = rows[:ROWS_MOST]
    heads = (Column(key="goods", unit=Unit.TEXT), Column(key="category", unit=Unit.TEXT))
    everything = _Row("", "", "", total, was or GoodsSum()).cells(total, has_before=was is not None)

    def cells(row: _Row) -> tuple[Cell, ...]:
        named = (row.name or None, row.category or None) if of_goods else (row.name or None,)
        return (*named, *row.cells(total, has_before=was is not None))

    return Table(
        key=key,
        columns=(*(heads if of_goods else heads[1:]), *_SUMS),
        rows=tuple(cells(row) for row in shown),
        total=((None,) * (2 if of_goods else 1) + everything) if is_whole else None,
        leads=tuple(Lead("people", f"{'goods' if of_goods else 'category'}:{row.code}") for row in shown),
    )


def _picture(key: str, rows: list[_Row]) -> Picture:
    """The most sold, what members pay for them under what guests do."""
    shown = [row for row in rows if row.code and row.now.paid > 0][:_BARS]
    return Picture(
        key=key,
        shape=Shape.STACKED,
        x=tuple(row.name for row in shown),
        x_unit=Unit.TEXT,
        unit=Unit.MONEY,
        series=(
            Series(key="members", values=tuple(max(0, row.now.member_paid) for row in shown)),
            Series(key="guests", values=tuple(max(0, row.now.guest_paid) for row in shown)),
        ),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """The members who bought the goods, or something of the category, and kept it; whoever paid most for it first."""
    # It reckons with numpy, which takes longer to load than what goods there are takes to read.
    from db.reports.goods_buyers import buyers

    what, _, code = group.partition(":")
    return buyers(source, asked, (sale_line.c.goods if what == "goods" else sale_line.c.category) == code)


QUESTION = Question(name="goods_bought", ask=ask, heeds=frozenset({"period", "before"}), people=people)
