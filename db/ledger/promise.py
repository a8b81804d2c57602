"""What a shop promises one customer by hand: individual terms, a tier up to a day."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, delete, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import Changes
from db.ledger.customer_fact import known, write_fact
from db.ledger.refusals import OtherContent, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.ledger.tiers_kept import keep_tier
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number, day_number_or_none
from db.tables.promises import given_tier
from db.tables.promises import terms as terms_table
from loyalty.calendar import local_day
from loyalty.standing import GivenTier, Terms

__all__ = ["OtherContent", "UnknownAccount", "give_tier", "set_terms"]

_NO_TERMS = Statement(
    delete(terms_table).where(
        terms_table.c.account_id == bindparam("of_account"), terms_table.c.id == bindparam("of_id")
    )
)
_TERMS = Statement(insert(terms_table))
_TIER = Statement(upsert(given_tier).prefix_with("OR REPLACE"))


def set_terms(
    books: Books, *, op_id: str, account_id: str, terms: Terms, now: datetime, ended: bool = False
) -> Changes:
    """Agree individual terms, or replace those of the same id; `ended` takes them away. Raises UnknownAccount."""
    asked = fingerprint(account_id, terms, ended)
    with books.writing() as connection:
        if already(connection, op_id, "terms_set", asked) is None:
            known(connection, account_id)
            told = replace(terms, name="", agreed_by="")
            payload = {"terms": told, "ended": ended}
            write_fact(books, connection, "terms_set", op_id, account_id, now, workplace_in(connection), payload)
            author, words = terms.agreed_by, terms.name
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=author, words=words)
            _NO_TERMS.run(connection, of_account=account_id, of_id=terms.id)
            if not ended:
                _TERMS.run(
                    connection,
                    account_id=account_id,
                    id=terms.id,
                    name=terms.name,
                    rate=terms.rate,
                    starts_at=terms.starts_at,
                    ends_on=day_number_or_none(terms.ends_on),
                    agreed_by=terms.agreed_by,
                    group_name=terms.group,
                )
    return Changes(accounts=frozenset({account_id}))


def give_tier(books: Books, *, op_id: str, account_id: str, given: GivenTier, now: datetime) -> Changes:
    """Give a tier by hand up to a day; it never holds the customer below what they earned. Raises UnknownAccount."""
    asked = fingerprint(account_id, given)
    with books.writing() as connection:
        if already(connection, op_id, "tier_given", asked) is None:
            known(connection, account_id)
            payload = {"tier": given.tier, "ends_on": given.ends_on}
            write_fact(books, connection, "tier_given", op_id, account_id, now, workplace_in(connection), payload)
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=given.author)
            _TIER.run(
                connection,
                account_id=account_id,
                tier=given.tier,
                ends_on=day_number(given.ends_on),
                author=given.author,
            )
            day = local_day(now, workplace_in(connection).zone)
            keep_tier(books, connection, account_id, day=day, op_id=op_id)
    return Changes(accounts=frozenset({account_id}))
