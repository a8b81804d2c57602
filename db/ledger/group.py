"""Groups a customer belongs to: the owner's own words, which rules may ask for."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.search_keys import storable
from db.lookup.workplace import workplace_in
from db.tables.people import account, person_group
from loyalty.calendar import local_day, utc

__all__ = ["BadGroup", "OtherContent", "UnknownAccount", "change_group", "set_groups"]

NAME_LONGEST = 60


class BadGroup(Refused):
    """A group's name is 1 to 60 characters."""

    code = "bad_group"


_ACCOUNT = Statement(select(account.c.account_id).where(account.c.account_id == bindparam("account_id")))
_NONE = Statement(delete(person_group).where(person_group.c.account_id == bindparam("of_account")))
_JOIN = Statement(insert(person_group))
_OWN = Statement(select(person_group.c.name).where(person_group.c.account_id == bindparam("account_id")))
_LEAVE = Statement(
    delete(person_group).where(
        person_group.c.account_id == bindparam("of_account"), person_group.c.name == bindparam("of_name")
    )
)


def set_groups(
    books: Books, *, op_id: str, account_id: str, groups: tuple[str, ...], now: datetime, author: str = ""
) -> Changes:
    """Put a customer into exactly these groups. Raises UnknownAccount, BadGroup, OtherContent, BadId."""
    names = tuple(sorted({" ".join(storable(name).split()) for name in groups}))
    for name in names:
        if not 1 <= len(name) <= NAME_LONGEST:
            raise BadGroup(name)
    asked = fingerprint(account_id, names, author)
    with books.writing() as connection:
        if already(connection, op_id, "groups_set", asked) is None:
            if _ACCOUNT.row(connection, account_id=account_id) is None:
                raise UnknownAccount(account_id)
            fact = Fact(
                kind="groups_set",
                op_id=op_id,
                at=utc(now),
                day=local_day(utc(now), workplace_in(connection).zone),
                payload=encode({"groups": names}),
                account_id=account_id,
            )
            record(books, connection, fact)
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=author)
            _NONE.run(connection, of_account=account_id)
            _JOIN.run_many(connection, [{"account_id": account_id, "name": name} for name in names])
    return Changes(accounts=frozenset({account_id}))


#: So many customers are put into a group, or out of it, in one transaction: the till's own writes fit in between.
BATCH = 200


def change_group(
    books: Books, *, op_id: str, account_ids: tuple[str, ...], group: str, join: bool, now: datetime, author: str = ""
) -> Changes:
    """Put these customers into one group, or take them out of it; each has a fact of their own, all or none is written.

    The id of each fact is the caller's with the customer's place. Raises UnknownAccount, BadGroup, OtherContent, BadId.
    """
    name = " ".join(storable(group).split())
    if not 1 <= len(name) <= NAME_LONGEST:
        raise BadGroup(name)
    assert len(account_ids) <= BATCH
    at = utc(now)
    touched: list[str] = []
    with books.writing() as connection:
        day = local_day(at, workplace_in(connection).zone)
        for place, account_id in enumerate(account_ids):
            own_op, asked = f"{op_id}.{place:03}", fingerprint(account_id, name, join, author)
            if already(connection, own_op, "groups_set", asked) is not None:
                continue
            if _ACCOUNT.row(connection, account_id=account_id) is None:
                raise UnknownAccount(account_id)
            before = {row[0] for row in _OWN.rows(connection, account_id=account_id)}
            after = before | {name} if join else before - {name}
            if after == before:
                continue
            payload = encode({"groups": tuple(sorted(after))})
            fact = Fact(kind="groups_set", op_id=own_op, at=at, day=day, payload=payload, account_id=account_id)
            record(books, connection, fact)
            keep_private(connection, own_op, asked=asked, account_id=account_id, author=author)
            if join:
                _JOIN.run(connection, account_id=account_id, name=name)
            else:
                _LEAVE.run(connection, of_account=account_id, of_name=name)
            touched.append(account_id)
    return Changes(accounts=frozenset(touched))
