"""This till's share of the merchant's risk: asked for while the hub is there, to be spent while it is not (R3)."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import bindparam, case, delete, func, insert, select, update

from db.books import Books, Statement
from db.sync.wire import Hub, Request
from db.tables.columns import micros
from db.tables.link import hub_grant, hub_link

#: Less than this part of the budget is not worth a request: many small grants can't pay one large sum.
WORTH_ASKING = 4

_LINK = Statement(select(hub_link.c.risk_budget, hub_link.c.frozen, hub_link.c.recovering).where(hub_link.c.id == 1))
_HELD = Statement(
    select(
        func.coalesce(func.sum(case((hub_grant.c.state == "open", hub_grant.c.amount - hub_grant.c.spent), else_=0)), 0)
    ).where(hub_grant.c.kind == "risk")
)
_ASKED = Statement(
    select(hub_grant.c.grant_id, hub_grant.c.amount)
    .where(hub_grant.c.kind == "risk", hub_grant.c.state == "asked")
    .order_by(hub_grant.c.asked_at)
)
_ASK = Statement(
    insert(hub_grant).values(
        {name: bindparam(name) for name in ("grant_id", "amount", "asked_at")} | {"kind": "risk", "state": "asked"}
    )
)
_OPEN = Statement(
    update(hub_grant)
    .where(hub_grant.c.grant_id == bindparam("of_grant"), hub_grant.c.state == "asked")
    .values(state="open", amount=bindparam("new_amount"))
)
_FORGET = Statement(
    delete(hub_grant).where(hub_grant.c.grant_id == bindparam("of_grant"), hub_grant.c.state == "asked")
)


def room(books: Books) -> int:
    """What may still be spent here without asking, in the shop's money."""
    with books.reading() as connection:
        row = _HELD.row(connection)
    return int(row[0]) if row is not None else 0


def keep_risk(books: Books, hub: Hub, *, now: datetime, new_id: Callable[[], str]) -> int:
    """Have the share filled up to what the owner allows; what was granted anew. Raises HubAway, HubRefused.

    What is asked stands in the books before it is asked: an answer that was lost is asked for again under its id.
    """
    granted = 0
    for grant_id, amount in _wanted(books, now, new_id):
        answer = hub.ask(Request(op_id=grant_id, kind="grant", told={"kind": "risk", "amount": amount}))
        given = int(answer.told.get("amount", 0)) if answer.ok else 0
        with books.writing() as connection:
            if given > 0:
                _OPEN.run(connection, of_grant=grant_id, new_amount=given)
            else:
                _FORGET.run(connection, of_grant=grant_id)
        granted += given
    return granted


def _wanted(books: Books, now: datetime, new_id: Callable[[], str]) -> list[tuple[str, int]]:
    """What was asked and not answered; else what is missing, now written down."""
    with books.writing() as connection:
        asked = [(str(grant_id), int(amount)) for grant_id, amount in _ASKED.rows(connection)]
        link, held = _LINK.row(connection), _HELD.row(connection)
        if asked or link is None or held is None:
            return asked
        budget, frozen, recovering = link
        missing = budget - held[0]
        if frozen or recovering or missing <= 0 or missing * WORTH_ASKING < budget:
            return []
        grant_id = new_id()
        _ASK.run(connection, grant_id=grant_id, amount=missing, asked_at=micros(now))
    return [(grant_id, missing)]
