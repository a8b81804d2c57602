"""Other tills' facts are asked for where somebody wants to see them: a customer's history, or a slip that was printed
elsewhere. From then on they are read as this till's own; they are never sent.
"""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import NOTHING, Changes
from db.facts import posted
from db.ledger.posting import recounted
from db.lookup.hub_link import hub_link_in
from db.lookup.merged import stands_for
from db.lookup.programme import is_known
from db.lookup.replicas import agrees, is_whole, replica_of
from db.lookup.sales import SaleView, sale_in
from db.lookup.slips import as_printed, under_slip
from db.lookup.workplace import workplace_in
from db.sync.afar import put_in
from db.sync.link import hearing
from db.sync.pull import pull
from db.sync.readable import is_day
from db.sync.wire import Hub, HubAway, HubRefused, Told
from db.tables.columns import day_number, day_of, instant
from db.tables.link import afar_account
from db.tables.promises import standing
from loyalty.calendar import local_day, utc

#: Customers a day; whoever is left is due the next one still.
DUE_AT_ONCE = 500

_DUE = Statement(
    select(standing.c.account_id)
    .where(standing.c.next_lapse < bindparam("day"))
    .order_by(standing.c.next_lapse, standing.c.account_id)
    .limit(bindparam("limit"))
)
_new = upsert(afar_account).values({name: bindparam(name) for name in ("account_id", "version")})
_ALL_HERE = Statement(
    _new.on_conflict_do_update(index_elements=[afar_account.c.account_id], set_={"version": _new.excluded.version})
)


def look_at_account(books: Books, hub: Hub, account_id: str) -> bool:
    """Ask for what others wrote of a customer; whether all that counts for them is here then.

    It is not where somebody is writing more at this moment: what the hub said is shown as before. Nothing is asked in
    books without a hub, nor where all of it is here. Raises HubAway, HubRefused.
    """
    with books.reading() as connection:
        if hub_link_in(connection) is None or is_whole(connection, account_id):
            return True
    told = hub.look("account", account_id)
    if _of_a_version_to_come(books, told):
        return False
    with hearing(books) as connection:
        accounts = put_in(connection, told)
        whose = stands_for(connection, account_id)
        known = replica_of(connection, whose)
        if known is not None and agrees(connection, whose):
            _ALL_HERE.run(connection, account_id=whose, version=known.version)
        _count(connection, {whose, *accounts}, told)
        return is_whole(connection, whose)


def look_for_slip(books: Books, hub: Hub, slip: str) -> SaleView | None:
    """The sale of a slip, of whichever till, the newest where several bear its number; None where nobody knows it.

    Raises HubAway, HubRefused.
    """
    known = under_slip(books, slip)
    if known:
        return known[0]
    with books.reading() as connection:
        link = hub_link_in(connection)
    if link is None:
        return None
    told = hub.look("sale", as_printed(slip)[0])
    if _of_a_version_to_come(books, told):
        # Published since the last round: the feed brings it.
        pull(books, hub, now=instant(link.synced_at), progress=lambda done, of: None)
    if told.facts and not _of_a_version_to_come(books, told):
        take_in(books, told)
    return next(iter(under_slip(books, slip)), None)


def bring_returns(books: Books, reach: Callable[[], Hub], sale_id: str) -> bool:
    """What other tills took back of a sale, and what else they wrote of its customer, for whoever is about to take back
    more of it; whether any of that is new here. Nothing where the hub is away.
    """
    with books.reading() as connection:
        sold = None if hub_link_in(connection) is None else sale_in(connection, sale_id)
    if sold is None:
        return False
    try:
        told = reach().look("sale", sold.slip)
        with books.reading() as connection:
            new = [fact for fact in told.facts if posted(connection, fact.op_id) is None]
        if new and not _of_a_version_to_come(books, told):
            take_in(books, told)
    except (HubAway, HubRefused):
        return False
    changes = bring_account(books, reach, sold.account_id) if sold.account_id else NOTHING
    return bool(new or changes.accounts)


def look_at_due(books: Books, hub: Hub, *, now: datetime) -> int:
    """Where this till keeps the books of what lapses: ask for what others wrote of those whose points have lapsed, so
    that `write_lapsed` sees all of it. Once a day; how many were asked for. Raises HubAway, HubRefused.
    """
    with books.reading() as connection:
        link, zone = hub_link_in(connection), workplace_in(connection).zone
        day = local_day(utc(now), zone)
        if link is None or not link.bookkeeper or local_day(instant(link.synced_at), zone) >= day:
            return 0
        due = [row[0] for row in _DUE.rows(connection, day=day_number(day), limit=DUE_AT_ONCE)]
        wanted = [own for own in due if not is_whole(connection, own)]
    for account_id in wanted:
        look_at_account(books, hub, account_id)
    return len(wanted)


def bring_account(books: Books, reach: Callable[[], Hub], account_id: str) -> Changes:
    """`look_at_account` for whoever shows a customer: what looks otherwise now; nothing where the hub is away."""
    with books.reading() as connection:
        if hub_link_in(connection) is None or is_whole(connection, account_id):
            return NOTHING
    try:
        look_at_account(books, reach(), account_id)
    except (HubAway, HubRefused):
        return NOTHING
    return Changes(accounts=frozenset({account_id}))


def take_in(books: Books, told: Told) -> frozenset[str]:
    """Keep facts that the hub told, and count anew whom they move: those."""
    with hearing(books) as connection:
        accounts = put_in(connection, told)
        _count(connection, accounts, told)
    return accounts


def _of_a_version_to_come(books: Books, told: Told) -> bool:
    """Whether any of it was made under a version of the programme that this till has not heard of yet."""
    with books.reading() as connection:
        return not all(is_known(connection, number) for number in {fact.programme_version for fact in told.facts})


def _count(connection: Connection, accounts: "set[str] | frozenset[str]", told: Told) -> None:
    day = day_of(max((fact.day for fact in told.facts if is_day(fact.day)), default=19700101))
    for account_id in {stands_for(connection, own) for own in accounts}:
        recounted(connection, account_id, day)
