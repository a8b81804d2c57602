"""Goods that come back in books that belong to a hub: it is asked first whether another till has not taken them back.

A return is a fact, like a sale: where the hub is away this till's own sales come back all the same, and what two tills
took back of one sale without hearing of one another is told to a person. Another till's sale waits for the hub.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from msgspec.json import decode
from sqlalchemy import select

from db.books import Books, Statement
from db.ledger.authority import Spending
from db.lookup.hub_link import hub_link
from db.lookup.sales import sale
from db.lookup.workplace import workplace
from db.sync.asking import NotAgreed, Reach
from db.sync.looking import bring_returns
from db.sync.redeeming import Granted, authorise, give_back, say_what_is_given_back
from db.sync.wire import Hub, HubAway, HubRefused
from db.tables.link import intent
from loyalty.reversal import Units
from loyalty.spending import Wants

_ASKED = Statement(select(intent.c.op_id, intent.c.wants))


def ask_to_return(
    books: Books,
    reach: Reach,
    *,
    reversal_id: str,
    sale_id: str,
    units: tuple[Units, ...],
    now: datetime,
    new_id: Callable[[], str],
) -> str:
    """The id under which these units may be taken back: another than was asked for where the first was given up.

    The same for a return by itself and for one that goes with a sale. Waits for the network; a lone till asks nobody,
    nor does one that has posted it. Raises NotAgreed: `returned` where less is left than that (what came
    back elsewhere is here then), `hub_away` where another till's sale can't be asked about.
    """
    sold = None if hub_link(books) is None else sale(books, sale_id)
    if sold is None or not units or any(back.op_id == reversal_id for back in sold.reversals):
        return reversal_id
    hub = _reached(reach)
    if hub is not None:
        _begin_anew(books, hub, sale_id)
    lines = [0] * len(sold.quote.lines)
    for unit in units:
        if 0 <= unit.line < len(lines):
            lines[unit.line] += unit.quantity
    answer = authorise(
        books,
        hub,
        op_id=reversal_id,
        spending=Spending(account_id="", wants=Wants(returns={sale_id: tuple(lines)}), worth=0),
        now=now,
        new_id=new_id,
    )
    if not isinstance(answer, Granted):
        if answer.why == "returned":
            bring_returns(books, reach, sale_id)
            raise NotAgreed("returned")
        if sold.till != workplace(books).till_code:
            raise NotAgreed("hub_away")
        # It comes back unasked, and whatever of the question is still on its way ends with its fact.
        return reversal_id
    return answer.op_id


def _begin_anew(books: Books, hub: Hub, sale_id: str) -> None:
    """Goods of this sale that were asked for here and did not come back: else the hub would keep them from these.

    These books keep two returns apart by themselves.
    """
    with books.reading() as connection:
        asked = [str(op_id) for op_id, wants in _ASKED.rows(connection) if sale_id in decode(wants, type=Wants).returns]
    for op_id in asked:
        give_back(books, op_id)
    with suppress(HubAway, HubRefused):
        say_what_is_given_back(books, hub)


def _reached(reach: Reach) -> Hub | None:
    try:
        return reach()
    except (HubAway, HubRefused):
        return None
