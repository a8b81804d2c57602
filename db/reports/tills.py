"""By till: what was taken, how often a card was shown, what was given back; and points given by hand, by whom."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from sqlalchemy import func, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.by_hand import by_hand
from db.reports.question import Found, Question
from db.reports.receipts_behind import receipts as receipts_behind
from db.reports.shares import per, share
from db.reports.source import Source
from db.reports.whom import at_till, in_period
from db.tables.journal import reversal
from db.tables.rollups import takings

_COLUMNS = (
    Column(key="till", unit=Unit.TILL),
    Column(key="receipts", unit=Unit.COUNT),
    Column(key="paid", unit=Unit.MONEY),
    Column(key="average", unit=Unit.MONEY),
    Column(key="with_card", unit=Unit.SHARE),
    Column(key="discount", unit=Unit.MONEY),
    Column(key="discount_share", unit=Unit.SHARE),
    Column(key="refunds", unit=Unit.COUNT),
    Column(key="voids", unit=Unit.COUNT),
    Column(key="money_back", unit=Unit.MONEY),
)


@dataclass(slots=True)
class Till:
    """One till, or all of them. What was paid is less what came back since, wherever it did."""

    receipts: int = 0
    of_members: int = 0
    paid: int = 0
    gross: int = 0
    discount: int = 0
    #: Given back here in the period, whenever and wherever it was sold.
    refunds: int = 0
    voids: int = 0
    money_back: int = 0

    def add(self, other: "Till") -> None:
        for each in fields(Till):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def with_card(self) -> int | None:
        return share(self.of_members, self.receipts)

    def cells(self) -> tuple[Cell, ...]:
        return (
            self.receipts,
            self.paid,
            per(self.paid, self.receipts),
            self.with_card,
            self.discount,
            share(self.discount, self.gross),
            self.refunds,
            self.voids,
            self.money_back,
        )


def by_till(source: Source, asked: Asked, period: Period) -> dict[str, Till]:
    """Every till at which something was sold or given back, in the order of their codes."""
    tills: dict[str, Till] = {}
    source.ahead(takings, days=period)
    source.ahead(reversal)
    sums = takings.c
    sold = (
        select(
            sums.till,
            sums.of_member,
            func.sum(sums.kept),
            func.sum(sums.paid - sums.back),
            func.sum(sums.gross),
            func.sum(sums.discount),
        )
        .where(in_period(sums.day, period), at_till(takings, asked))
        .group_by(sums.till, sums.of_member)
    )
    for code, of_member, receipts, paid, gross, discount in source.rows(sold):
        own = Till(int(receipts), int(receipts) if of_member else 0, int(paid), int(gross), int(discount))
        tills.setdefault(code, Till()).add(own)
    back = (
        select(reversal.c.till, reversal.c.kind, func.count(), func.sum(reversal.c.cash))
        .where(in_period(reversal.c.day, period), at_till(reversal, asked))
        .group_by(reversal.c.till, reversal.c.kind)
    )
    for code, kind, count, cash in source.rows(back):
        is_void = kind == "void"
        own = Till(refunds=0 if is_void else int(count), voids=int(count) if is_void else 0, money_back=int(cash))
        tills.setdefault(code, Till()).add(own)
    return dict(sorted(tills.items()))


def ask(source: Source, asked: Asked) -> Answer:
    """The tills side by side, and whoever gave points by hand."""
    tills = by_till(source, asked, asked.period)
    authors = _authors(source, asked)
    if not tills and authors is None:
        return Answer(question="tills", asked=asked, notes=(Note("nothing_sold", instead=True),))
    now = _together(tills.values())
    before = _together(by_till(source, asked, asked.before).values()) if asked.before else None
    return Answer(
        question="tills",
        asked=asked,
        figures=_figures(now, before),
        pictures=_pictures(tills),
        tables=(_table(tills, now), *((authors,) if authors else ())),
    )


def _together(tills: Iterable[Till]) -> Till:
    total = Till()
    for till in tills:
        total.add(till)
    return total


def _figures(now: Till, before: Till | None) -> tuple[Figure, ...]:
    return (
        Figure(
            key="with_card",
            unit=Unit.SHARE,
            value=now.with_card,
            before=before.with_card if before else None,
            good=1,
            beside=Figure(key="without_card", unit=Unit.COUNT, value=now.receipts - now.of_members),
            lead=Lead("receipts", "guests"),
        ),
        Figure(
            key="paid",
            unit=Unit.MONEY,
            value=now.paid,
            before=before.paid if before else None,
            good=1,
            lead=Lead("receipts"),
        ),
        Figure(
            key="average",
            unit=Unit.MONEY,
            value=per(now.paid, now.receipts),
            before=per(before.paid, before.receipts) if before else None,
            good=1,
        ),
        Figure(
            key="money_back",
            unit=Unit.MONEY,
            value=now.money_back,
            before=before.money_back if before else None,
            good=-1,
        ),
    )


def _pictures(tills: dict[str, Till]) -> tuple[Picture, ...]:
    """One till alone has nothing to be held against."""
    sold = {code: till for code, till in tills.items() if till.receipts}
    if len(sold) < 2:
        return ()
    shares = Series(key="with_card", values=tuple(till.with_card for till in sold.values()))
    paid = Series(key="paid", values=tuple(till.paid for till in sold.values()))
    return tuple(
        Picture(key=key, shape=Shape.BARS, x=tuple(sold), x_unit=Unit.TILL, unit=unit, series=(series,))
        for key, unit, series in (("card_by_till", Unit.SHARE, shares), ("paid_by_till", Unit.MONEY, paid))
    )


def _table(tills: dict[str, Till], now: Till) -> Table:
    return Table(
        key="by_till",
        columns=_COLUMNS,
        rows=tuple((code, *till.cells()) for code, till in tills.items()),
        total=(None, *now.cells()),
        leads=tuple(Lead("receipts", f"till:{code}") for code in tills),
    )


def _authors(source: Source, asked: Asked) -> Table | None:
    """Who credited and debited points without a receipt; None where nobody did. Tills are not told apart.

    Names of authors stay in the shop's own books: a hub does not know them.
    """
    if source.is_hub or asked.till:
        return None
    given: dict[str, list[int]] = {}
    for one in by_hand(source, asked, asked.period):
        own = given.setdefault(one.author, [0, 0, 0, 0])
        own[0 if one.worth >= 0 else 2] += 1
        own[1 if one.worth >= 0 else 3] += abs(one.worth)
    if not given:
        return None
    ranked = sorted(given.items(), key=lambda item: (-item[1][1], item[0]))
    return Table(
        key="by_hand",
        columns=(
            Column(key="author", unit=Unit.TEXT),
            Column(key="credits", unit=Unit.COUNT),
            Column(key="credited", unit=Unit.MONEY),
            Column(key="debits", unit=Unit.COUNT),
            Column(key="debited", unit=Unit.MONEY),
        ),
        rows=tuple((author or None, *own) for author, own in ranked),
        leads=tuple(Lead("people", f"author:{author}") for author, _ in ranked),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """Whom an author gave points to by hand, or took them from; whoever got most first."""
    author = group.partition(":")[2]
    got: dict[str, tuple[int, int, int]] = {}
    for one in by_hand(source, asked, asked.period):
        if one.author == author:
            worth, times, _ = got.get(one.account_id, (0, 0, 0))
            got[one.account_id] = (worth + one.worth, times + 1, one.day)
    columns = (
        Column(key="worth", unit=Unit.MONEY),
        Column(key="times", unit=Unit.COUNT),
        Column(key="last_time", unit=Unit.DAY),
    )
    ranked = sorted(got, key=lambda account_id: (-got[account_id][0], account_id))
    return Found(columns, tuple((account_id, got[account_id]) for account_id in ranked))


def receipts(source: Source, asked: Asked, group: str) -> Found:
    """A till's receipts, those of guests, or all."""
    what, _, code = group.partition(":")
    return receipts_behind(source, replace(asked, till=code) if what == "till" else asked, "" if code else group)


QUESTION = Question(
    name="tills",
    ask=ask,
    heeds=frozenset({"period", "before", "shop", "till"}),
    people=people,
    receipts=receipts,
)
