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

__all__ = ["BadGroup", "OtherContent", "UnknownAccount", "set_groups"]

NAME_LONGEST = 60


class BadGroup(Refused):
    """A group's name is 1 to 60 characters."""

    code = "bad_group"


_ACCOUNT = Statement(select(account.c.account_id).where(account.c.account_id == bindparam("account_id")))
_NONE = Statement(delete(person_group).where(person_group.c.account_id == bindparam("of_account")))
_JOIN = Statement(insert(person_group))


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
