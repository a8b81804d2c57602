"""Whom to thank and whom to win back: the first few of each by name, out of long lists that stand behind them."""

import numpy as np
from sqlalchemy import select

from db.reports import listed
from db.reports.answer import Cell, Column, Lead, Table, Unit
from db.reports.asked import Asked
from db.reports.churn import Rhythms
from db.reports.lives import day_at
from db.reports.question import Found
from db.reports.source import Source
from db.reports.who_came import who_came
from db.tables.rollups import member

#: As many as fit on a card; of those looked at for them some may have been forgotten since.
SHOWN, LOOKED_AT = 5, 60


def thank(source: Source, asked: Asked) -> Table:
    """Members who paid most in the period."""
    found = who_came(source, asked, most=LOOKED_AT)
    return _table(source, "thank", found, Lead("people", "came"))


def win_back(source: Source, own: Rhythms) -> Table:
    """Members at risk who would bring most, in the order of the list of all who are at risk."""
    at_risk = np.flatnonzero(own.groups()["at_risk"])
    bring, lives = own.would_bring, own.lives
    order = at_risk[np.lexsort((lives.n[at_risk], -bring[at_risk]))][:LOOKED_AT]
    cells = [(int(bring[place]), 10 * int(own.silent[place]), day_at(lives.last[place])) for place in order]
    columns = (
        Column(key="would_bring", unit=Unit.MONEY),
        Column(key="silent", unit=Unit.DAYS),
        Column(key="last_visit", unit=Unit.DAY),
    )
    ids = _accounts(source, [int(lives.n[place]) for place in order])
    found = Found(columns, tuple(zip(ids, cells, strict=True)))
    return _table(source, "win_back", found, Lead("people", "at_risk", "churn"))


def _accounts(source: Source, numbers: list[int]) -> list[str]:
    known = dict(source.rows(select(member.c.n, member.c.account_id).where(member.c.n.in_(numbers))))
    return [known[n] for n in numbers]


def _table(source: Source, key: str, found: Found, lead: Lead) -> Table:
    people = listed.people(source, found, question="dashboard", group=key, most=SHOWN).people
    rows: list[tuple[Cell, ...]] = [(person.name or person.card, *person.cells) for person in people.rows]
    return Table(
        key=key,
        columns=(Column(key="member", unit=Unit.TEXT), *found.columns),
        rows=tuple(rows),
        leads=(lead,) * len(rows),
    )
