"""A guest's sale becomes a customer's: they come back with the slip, and it counts as if their card had been shown."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, record
from db.ledger import posting
from db.ledger.authority import points_declined
from db.ledger.giving import given_rows, write_given
from db.ledger.referral import book_rewards
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.ledger.tiers_kept import keep_tier
from db.lookup.merged import stands_for
from db.lookup.programme import is_known, version_in
from db.lookup.referrals import reward_entries
from db.lookup.sales import SaleView, claim_payload
from db.lookup.slips import SlipOfSeveral, by_slip_in
from db.lookup.standings import standing_for
from db.lookup.workplace import workplace_in
from db.tables.columns import micros
from db.tables.journal import claim as table
from loyalty.calendar import local_day, utc
from loyalty.claim import claimed
from loyalty.quote import Quote, sale_entries
from loyalty.spending import budgeted_worth, points_by_rule, without

__all__ = ["Claim", "ClaimRefused", "OtherContent", "SlipOfSeveral", "UnknownAccount", "claim_sale", "work_out_claim"]

#: A slip this old is no longer anybody's: whoever finds one in a bin should not live from it.
CLAIM_HOLDS = timedelta(days=30)


class ClaimRefused(Refused):
    """`code` is unknown_slip, not_a_guests (it is a customer's already), too_old, nothing_left or imported."""

    def __init__(self, code: str, sale: SaleView | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.sale = sale


@dataclass(frozen=True, slots=True)
class Claim:
    """The sale, and its quote with what it earns for the customer."""

    sale: SaleView
    quote: Quote


_CLAIM = Statement(insert(table))


def work_out_claim(books: Books, *, slip: str, account_id: str, now: datetime, sale_id: str = "") -> Claim:
    """What the sale of that slip would bring this customer; `sale_id` says which, where several bear its number.

    Nothing is written. Raises ClaimRefused, SlipOfSeveral, UnknownAccount.
    """
    with books.reading() as connection:
        return _worked_out(books, connection, (slip, sale_id), account_id, utc(now))


def claim_sale(
    books: Books, *, op_id: str, slip: str, account_id: str, now: datetime, author: str = "", sale_id: str = ""
) -> Changes:
    """Count a guest's sale for this customer, from the sale's own instant on. The same id posts once.

    Raises ClaimRefused, SlipOfSeveral, UnknownAccount, OtherContent, BadId, BudgetNeeded.
    """
    asked = fingerprint(slip.strip().upper(), account_id, author, *filter(None, (sale_id,)))
    with books.writing() as connection:
        if already(connection, op_id, "claimed", asked) is not None:
            return Changes(accounts=frozenset({stands_for(connection, account_id)}))
        found = _worked_out(books, connection, (slip, sale_id), account_id, utc(now))
        sold, quote = found.sale, found.quote
        programme = version_in(books, connection, sold.version).programme
        standing = standing_for(connection, account_id, programme=programme)
        assert standing is not None, "what the claim is worth was worked out for them"
        declined = points_declined(connection, op_id, programme, points_by_rule(quote))
        if declined:
            quote = claimed(programme, without(programme, standing, declined), sold.quote, sold.returned)
        whose = standing.account_id
        own = sale_entries(sold.op_id, quote)
        rewards = tuple(entry for _, entry in reward_entries(sold.op_id, quote, first=len(own)))
        day = local_day(utc(now), workplace_in(connection).zone)
        fact = Fact(
            kind="claimed",
            op_id=op_id,
            at=utc(now),
            day=day,
            payload=claim_payload(sold.op_id, quote, (*own, *rewards)),
            account_id=whose,
            programme_version=sold.version,
        )
        record(books, connection, fact)
        keep_private(connection, op_id, asked=asked, account_id=whose, author=author)
        _CLAIM.run(connection, sale_id=sold.op_id, account_id=whose, op_id=op_id, at=micros(now))
        posting.book(connection, whose, own)
        # It happened before what is counted already: all of it is counted anew.
        posting.recounted(connection, whose, day)
        keep_tier(books, connection, whose, day=day, op_id=op_id)
        others = book_rewards(connection, sold.op_id, quote, first=len(own))
        worth = budgeted_worth(programme, points_by_rule(quote))
        given = {rule: (amount, 1) for rule, amount in worth.items()}
        write_given(connection, given_rows(op_id, whose, sold.at, sold.day, given))
    return Changes(accounts=frozenset({whose, *others}), sales=frozenset({sold.op_id}))


def _worked_out(books: Books, connection: Connection, shown: tuple[str, str], account_id: str, now: datetime) -> Claim:
    slip, sale_id = shown
    sold = by_slip_in(connection, slip, sale_id=sale_id)
    if sold is None or not is_known(connection, sold.version):
        # Of another till, under a programme that the next round brings.
        raise ClaimRefused("unknown_slip")
    if sold.account_id:
        raise ClaimRefused("not_a_guests", sold)
    if sold.imported:
        raise ClaimRefused("imported", sold)
    if now - sold.at > CLAIM_HOLDS:
        raise ClaimRefused("too_old", sold)
    bought = sold.quote.basket.lines
    if not any(line.quantity - back for line, back in zip(bought, sold.returned, strict=True)):
        raise ClaimRefused("nothing_left", sold)
    programme = version_in(books, connection, sold.version).programme
    standing = standing_for(connection, account_id, programme=programme)
    if standing is None:
        raise UnknownAccount(account_id)
    return Claim(sold, claimed(programme, standing, sold.quote, sold.returned))
