"""The audit's look at search keys: each customer is found by all they are called and by nothing else, and by when."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from db.lookup.search_keys import keys_of
from db.tables.columns import day_of
from loyalty.document_shape import Problem

# Each is one walk in the order of accounts, beside the others: nothing is looked up, and nothing is held.
_WHO = """
    SELECT account_id, merged_into, coalesce(last_visit, joined_on)
    FROM account LEFT JOIN standing USING (account_id) ORDER BY account_id
    """
_CALLED = """
    SELECT iif(merged_into <> '', merged_into, account_id) AS of_account, name, phone, email
    FROM person JOIN account USING (account_id) ORDER BY of_account
    """
_CARDS = """
    SELECT iif(merged_into <> '', merged_into, account.account_id) AS of_account, number
    FROM card JOIN account USING (account_id) ORDER BY of_account
    """
#: A new till of a large shop makes them when everybody is here (`sync.finding_later`).
_PUT_OFF = "SELECT key FROM stamp WHERE table_name = 'search_key'"
_KEYS = "SELECT account_id, key, seen FROM search_key ORDER BY account_id"


def found_as_called(connection: Connection) -> Iterator[Problem]:
    """Hold every customer's keys against their names, phones, e-mails, cards and last visit."""
    if connection.exec_driver_sql(_PUT_OFF).first() is not None:
        return
    called, cards, kept = (_Walk(connection, query) for query in (_CALLED, _CARDS, _KEYS))
    for account_id, merged_into, day in connection.exec_driver_sql(_WHO):
        keys = dict(kept.of(account_id))
        if merged_into:
            # Whoever stands for them is found instead.
            expected: dict[str, int] = {}
        else:
            expected = keys_of(called.of(account_id), (number for (number,) in cards.of(account_id)), day_of(day))
        if keys.keys() != expected.keys():
            # Keys are names and numbers: how many are wrong is all that an audit may tell.
            wrong = len(keys.keys() ^ expected.keys())
            yield Problem(account_id, "keys_differ", (("wrong", wrong),))
        elif keys != expected:
            yield Problem(account_id, "seen_differs")


class _Walk:
    """The rows of a query in the order of accounts, taken account by account."""

    def __init__(self, connection: Connection, query: str) -> None:
        self._groups = groupby(connection.exec_driver_sql(query), key=itemgetter(0))
        self._next = next(self._groups, None)

    def of(self, account_id: str) -> list[tuple[Any, ...]]:
        """What this account has. Accounts are asked for in their order, none twice."""
        while self._next is not None and self._next[0] < account_id:
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != account_id:
            return []
        return [tuple(row)[1:] for row in self._next[1]]
