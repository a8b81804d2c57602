"""Spending in books that belong to a hub: the hub is asked, else the merchant's risk is taken, else it is not done.

The one policy (sync.md §2.6). What is asked stands in the books before it is asked, so that a crash, or an answer that
never came, charges nobody for nothing: it is given back at the next start or round, and whatever of it is still on its
way is refused when it arrives. Earning never comes here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.ledger.authority import Authority, BudgetNeeded, Spending
from db.sync.wire import Hub, HubAway, HubRefused, Verdict
from db.tables.columns import micros
from db.tables.link import hub_grant, hub_link, intent

#: What the hub says of an id that was given back before.
_VOID = "void"
#: An intent older than this is nobody's any more, whichever program wrote it.
IS_NOBODYS_AFTER = timedelta(minutes=1)
_EVER = 2**62


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """It may be spent, by the sale of this id alone: it is another than was asked for where the first was given up."""

    op_id: str
    authority: Authority


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """It may not be spent now. `why`: the hub's own word (see Verdict), or `away`: nobody could be asked, and the
    merchant's risk does not cover it.
    """

    op_id: str
    why: str
    #: By purse, what could be spent, as the hub knows it.
    spendable: dict[str, int] = field(default_factory=dict)
    #: Where it is about these limited rules alone: without them it may be asked again.
    rules: tuple[str, ...] = ()
    #: With `away`: what may still be spent of this card today without being asked, and at this till in all, where that
    #: was ever anything.
    at_risk: tuple[int, int] | None = None


_LINK = Statement(select(hub_link.c.frozen, hub_link.c.risk_floor).where(hub_link.c.id == 1))
_ASK = Statement(
    insert(intent).values(
        {name: bindparam(name) for name in ("op_id", "account_id", "wants", "asked_at")} | {"state": "asked"}
    )
)
_DECLINED = Statement(
    upsert(intent)
    .values({name: bindparam(name) for name in ("op_id", "account_id", "wants", "asked_at")} | {"state": "void"})
    .on_conflict_do_update(index_elements=[intent.c.op_id], set_={"state": "void"})
)
_STATE = Statement(select(intent.c.state).where(intent.c.op_id == bindparam("op_id")))
_FORGET = Statement(delete(intent).where(intent.c.op_id == bindparam("op_id")))
_GIVE_BACK = Statement(
    update(intent).where(intent.c.op_id == bindparam("of_op"), intent.c.state != "void").values(state="void")
)
_GIVE_ALL_BACK = Statement(
    update(intent).where(intent.c.state != "void", intent.c.asked_at <= bindparam("upto")).values(state="void")
)
_OWED = Statement(select(intent.c.op_id).where(intent.c.state == "void").order_by(intent.c.asked_at))
#: None where nothing was ever granted.
_LEFT = Statement(
    select(func.sum(hub_grant.c.amount - hub_grant.c.spent)).where(
        hub_grant.c.kind == "risk", hub_grant.c.state == "open"
    )
)


def authorise(
    books: Books,
    hub: Hub | None,
    *,
    op_id: str,
    spending: Spending,
    now: datetime,
    new_id: Callable[[], str],
) -> Granted | Denied:
    """Get the right to spend: the hub's, else the merchant's risk. Waits for the network.

    `hub` is None where it can't be asked at all. `op_id` is the sale's; what comes back names the id under which it may
    be sold, or tried again.
    """
    if hub is None:
        return _at_risk(books, op_id, spending)
    op_id = _fresh(books, op_id, new_id)
    answer = _asked(books, hub, op_id, spending, now)
    if answer is not None and answer.code == _VOID:
        # It was given back before, and the books forgot so with a backup that was put back.
        op_id = new_id()
        answer = _asked(books, hub, op_id, spending, now)
    if answer is None:
        give_back(books, op_id)
        return _at_risk(books, new_id(), spending)
    if answer.ok:
        return Granted(op_id=op_id, authority=Authority(by="hub"))
    with books.reading() as connection:
        owed = _STATE.row(connection, op_id=op_id) == ("void",)
    # An id of which something may still be on its way is given up with it.
    again = new_id() if owed else op_id
    return Denied(op_id=again, why=answer.code, spendable=dict(answer.spendable), rules=answer.rules)


def ask_for_points(books: Books, hub: Hub | None, needed: BudgetNeeded, *, now: datetime) -> str:
    """Have the hub charge points that something beside a sale would give to their budgets; empty: it did, else why not.

    Either way what needs them may be done with its id: without these points where the hub said no, or is None.
    """
    answer = _asked(books, hub, needed.op_id, needed.spending, now) if hub is not None else None
    if answer is not None and answer.ok:
        return ""
    with books.writing() as connection:
        # Given back, should it be charged all the same: what is done then took nothing of it.
        _DECLINED.run(
            connection,
            op_id=needed.op_id,
            account_id="",
            wants=msgspec.json.encode(needed.spending.wants),
            asked_at=micros(now),
        )
    return answer.code if answer is not None else "away"


def give_back(books: Books, op_id: str) -> bool:
    """What was asked for under that id is not wanted any more; the next round says so. Whether there was anything."""
    with books.writing() as connection:
        return _GIVE_BACK.run(connection, of_op=op_id) > 0


def give_all_back(books: Books, *, asked_upto: datetime | None = None) -> int:
    """Whatever was asked and is not settled, at the start of the program that asks: nobody waits for it any more.

    A command beside an open window gives back only what was asked long ago (`IS_NOBODYS_AFTER`).
    """
    with books.writing() as connection:
        return _GIVE_ALL_BACK.run(connection, upto=micros(asked_upto) if asked_upto is not None else _EVER)


def say_what_is_given_back(books: Books, hub: Hub) -> int:
    """Tell the hub all that is given back; how much that was. Raises HubAway, HubRefused: the rest waits."""
    with books.reading() as connection:
        owed = [str(op_id) for (op_id,) in _OWED.rows(connection)]
    for op_id in owed:
        hub.void(op_id)
        with books.writing() as connection:
            _FORGET.run(connection, op_id=op_id)
    return len(owed)


def _fresh(books: Books, op_id: str, new_id: Callable[[], str]) -> str:
    """The id itself, or a new one where it was given up before."""
    with books.reading() as connection:
        return op_id if _STATE.row(connection, op_id=op_id) is None else new_id()


def _asked(books: Books, hub: Hub, op_id: str, spending: Spending, now: datetime) -> Verdict | None:
    """Ask, twice where nobody answers; None where nobody did, and whether it is charged is not known."""
    _write_down(books, op_id, spending, now)
    lost = False
    for _ in range(2):
        try:
            # A budget is everybody's: whoever joined a moment ago may not be known there yet.
            answer = hub.authorise(op_id, "" if spending.only_earns else spending.account_id, spending.wants)
        except HubAway:
            lost = True
            continue
        except HubRefused as refused:
            answer = Verdict(ok=False, code=refused.code)
        if not answer.ok:
            _end(books, op_id, lost=lost)
        return answer
    return None


def _write_down(books: Books, op_id: str, spending: Spending, now: datetime) -> None:
    with books.writing() as connection:
        _ASK.run(
            connection,
            op_id=op_id,
            account_id=spending.account_id,
            wants=msgspec.json.encode(spending.wants),
            asked_at=micros(now),
        )


def _end(books: Books, op_id: str, *, lost: bool) -> None:
    """The hub said no. What was lost on the way before may arrive after it, and must find that it is given back."""
    with books.writing() as connection:
        if lost:
            _GIVE_BACK.run(connection, of_op=op_id)
        else:
            _FORGET.run(connection, op_id=op_id)


def _at_risk(books: Books, op_id: str, spending: Spending) -> Granted | Denied:
    """The merchant's own risk, where the owner has set one and enough of it is held here."""
    with books.reading() as connection:
        link = _LINK.row(connection)
        if link is None:
            return Denied(op_id=op_id, why="away")
        frozen, floor = link
        if frozen:
            return Denied(op_id=op_id, why="frozen")
        row = _LEFT.row(connection)
    left = row[0] if row is not None else None
    each = max(0, min(floor - spending.risked, left or 0))
    if 0 < spending.worth <= each:
        return Granted(op_id=op_id, authority=Authority(by="risk"))
    # Points under a budget are left out first: what was agreed with the customer stays.
    rest = spending.worth - sum(spending.wants.rules[rule].amount for rule in spending.earning)
    rules = spending.earning if 0 < rest <= each else ()
    return Denied(op_id=op_id, why="away", rules=rules, at_risk=None if left is None else (each, left))
