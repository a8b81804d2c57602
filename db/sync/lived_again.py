"""A hub's facts lived through once more, in a file that is thrown away: each sale is priced again first.

In the order in which they arrived, with this release's rules and the version that each fact names. Standings, what
was agreed with people, coupons and limits are then what they were at that moment, read by the same look-ups as at a
till.
A till that was offline sold without knowing what another had just sold: where its figures follow from the journal
without the others' newest facts, that is told apart from figures that follow from nothing; so is a balance shown.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.ledger import posting
from db.ledger.giving import write_given
from db.ledger.merging import stand_as_merged
from db.ledger.sale import figures
from db.lookup.entries import entries_of, purchases_of
from db.lookup.merged import together
from db.lookup.programme import version_in
from db.lookup.sales import declined_in, quote_of
from db.lookup.standings import completed, standing_of
from db.sync.afar import NUMBERED, free_slip
from db.tables.columns import day_number, day_of
from db.tables.journal import claim, coupon_use, event, ledger_entry, reversal, reversal_line, sale, sale_line
from db.tables.people import card, merge, person_group
from db.tables.promises import coupon, given_tier, terms
from loyalty.document_shape import Problem
from loyalty.programme_document import ProgrammeRefused
from loyalty.quote import Quote, quote
from loyalty.spending import without
from loyalty.standing import GUEST, Standing, Terms, rebuild

Row = Mapping[str, Any]
#: What hangs on a fact, beside what rules gave, in the order in which one points at another.
HANGS = (sale, sale_line, ledger_entry, coupon_use, claim, reversal, reversal_line)
#: How many of other tills' newest facts a till may not have known of yet.
UNKNOWN_MOST = 20

_INSERT = {table.name: Statement(insert(table)) for table in HANGS}
_FACT = Statement(
    insert(event).values({column.name: bindparam(column.name) for column in event.c if column.name != "id"})
)
_NO_GROUPS = Statement(delete(person_group).where(person_group.c.account_id == bindparam("of_account")))
_GROUP = Statement(insert(person_group))
_NO_TERMS = Statement(
    delete(terms).where(terms.c.account_id == bindparam("of_account"), terms.c.id == bindparam("of_id"))
)
_TERMS = Statement(insert(terms))
_TIER = Statement(upsert(given_tier).prefix_with("OR REPLACE"))
_MERGED = Statement(insert(merge))
_UNMERGED = Statement(
    update(merge)
    .where(merge.c.from_account == bindparam("gone"), merge.c.undone_by == "")
    .values(undone_by=bindparam("by"))
)
_COUPON = Statement(insert(coupon))
_WITHDRAWN = Statement(
    update(coupon).where(coupon.c.code == bindparam("of_code")).values(withdrawn_by=bindparam("by_op"))
)
_KINDS = Statement(select(card.c.kind).distinct().where(card.c.account_id == bindparam("account_id")))
_OF_OTHERS = Statement(
    select(event.c.op_id)
    .where(
        event.c.till != bindparam("till"),
        event.c.account_id == bindparam("account_id"),
        event.c.op_id.in_(
            select(sale.c.op_id)
            .where(sale.c.account_id == bindparam("account_id"))
            .union_all(
                select(reversal.c.op_id).where(reversal.c.account_id == bindparam("account_id")),
                select(ledger_entry.c.op_id).where(ledger_entry.c.account_id == bindparam("account_id")),
            )
        ),
    )
    .order_by(event.c.at.desc(), event.c.op_id.desc())
    .limit(UNKNOWN_MOST)
)


class LivedAgain:
    """The walk. Accounts, cards, programmes and people's birthdays are there before it begins; the rest it books."""

    def __init__(self, books: Books, coupons: Iterable[Row], agreed: Iterable[Row]) -> None:
        self._books = books
        #: The day of the newest fact that was booked. Asked of the log it would be all of it, for each fact.
        self._newest = 0
        self._issued: dict[str, list[Row]] = {}
        self._withdrawn: dict[str, list[str]] = {}
        for row in coupons:
            self._issued.setdefault(row["issued_by"], []).append({**row, "withdrawn_by": ""})
            if row["withdrawn_by"]:
                self._withdrawn.setdefault(row["withdrawn_by"], []).append(row["code"])
        #: Terms as they stand now: what they are called, and who agreed, no fact knows.
        self._agreed = {(row["account_id"], row["id"]): row for row in agreed}

    def live(self, connection: Connection, fact: Row, rows: Mapping[str, Sequence[Row]]) -> Iterator[Problem]:
        """Price a sale again, then book the fact and what hung on it."""
        if fact["kind"] == "sale":
            yield from self._priced(connection, fact)
        before, self._newest = self._newest, max(self._newest, fact["day"])
        try:
            self._book(connection, fact, rows)
        except BaseException:
            self._newest = before
            raise

    def _priced(self, connection: Connection, fact: Row) -> Iterator[Problem]:
        try:
            told = quote_of(fact["payload"])
            declined = declined_in(fact["payload"])
            programme = version_in(self._books, connection, fact["programme_version"]).programme
        except (msgspec.MsgspecError, KeyError, TypeError):
            return  # `audit_booked` names it.
        except (LookupError, ProgrammeRefused):
            yield Problem(fact["op_id"], "unknown_version", (("version", fact["programme_version"]),))
            return

        def again(standing: Standing) -> Quote:
            whole = completed(connection, standing, programme, told.basket.coupons)
            return quote(programme, without(programme, whole, declined), told.basket, told.now)

        def agree(standings: Iterable[Standing], of: Callable[[Quote], object] = figures) -> bool:
            return any(of(again(standing)) == of(told) for standing in standings)

        known = self._standings(connection, fact["account_id"])
        if not agree(known):
            before = self._not_known(connection, fact, known[0])
            late = agree(chain(known, before), _but_for_balances)
            facts = (("was", told.to_pay), ("now", again(known[0]).to_pay))
            yield Problem(fact["op_id"], "till_did_not_know" if late else "priced_otherwise", facts)

    def _standings(self, connection: Connection, account_id: str) -> tuple[Standing, ...]:
        """The customer's standing, with each kind of card they have: which one was shown no fact says."""
        if not account_id:
            return (GUEST,)
        standing = standing_of(connection, account_id) or Standing(account_id=account_id)
        kinds = {
            kind for one in together(connection, account_id) for (kind,) in _KINDS.rows(connection, account_id=one)
        }
        return (standing, *(replace(standing, card_kind=kind) for kind in sorted(kinds - {""})))

    def _not_known(self, connection: Connection, fact: Row, standing: Standing) -> Iterator[Standing]:
        """The standing without the newest facts of other tills, one more left out each time."""
        if standing.is_guest:
            return
        others = [
            op
            for one in together(connection, standing.account_id)
            for (op,) in _OF_OTHERS.rows(connection, till=fact["till"], account_id=one)
        ]
        entries, bought = entries_of(connection, standing.account_id), purchases_of(connection, standing.account_id)
        out: set[str] = set()
        for op_id in others:
            out.add(op_id)
            journal = rebuild(
                standing.account_id,
                [entry for entry in entries if entry.op_id not in out],
                [purchase for purchase in bought if purchase.op_id not in out],
            )
            yield replace(
                standing,
                purses=journal.purses,
                days=journal.days,
                given=journal.given,
                earned_days=journal.earned_days,
                marks=journal.marks,
                newest_at=journal.newest_at,
                newest_op=journal.newest_op,
            )

    def _book(self, connection: Connection, fact: Row, rows: Mapping[str, Sequence[Row]]) -> None:
        _FACT.run(connection, **fact)
        for row in self._issued.pop(fact["op_id"], ()):
            _COUPON.run(connection, **row)
        for table in HANGS:
            for row in rows.get(table.name, ()):
                # Two copies of a till's books print the same number, and both are sales.
                numbered = table.name in NUMBERED and row["slip_n"] is not None
                told = {**row, "slip_n": free_slip(connection, table, row)} if numbered else row
                _INSERT[table.name].run(connection, **told)
        write_given(connection, rows.get("rule_given", ()))
        for code in self._withdrawn.pop(fact["op_id"], ()):
            _WITHDRAWN.run(connection, of_code=code, by_op=fact["op_id"])
        agree = _AGREES.get(fact["kind"])
        if agree is not None:
            agree(self, connection, fact, msgspec.json.decode(fact["payload"]))
        touched = {
            row["account_id"] for name in ("sale", "ledger_entry", "reversal", "claim") for row in rows.get(name, ())
        }
        for account_id in sorted({fact["account_id"], *touched} - {"", None}):
            posting.recounted(connection, account_id, day_of(self._newest))

    def _groups(self, connection: Connection, fact: Row, said: dict[str, Any]) -> None:
        _NO_GROUPS.run(connection, of_account=fact["account_id"])
        _GROUP.run_many(connection, [{"account_id": fact["account_id"], "name": name} for name in said["groups"]])

    def _terms(self, connection: Connection, fact: Row, said: dict[str, Any]) -> None:
        told = msgspec.convert(said["terms"], Terms)
        _NO_TERMS.run(connection, of_account=fact["account_id"], of_id=told.id)
        if not said.get("ended"):
            now = self._agreed.get((fact["account_id"], told.id), {})
            _TERMS.run(
                connection,
                account_id=fact["account_id"],
                id=told.id,
                name=now.get("name", ""),
                rate=told.rate,
                starts_at=told.starts_at,
                ends_on=None if told.ends_on is None else day_number(told.ends_on),
                agreed_by="",
                group_name=told.group,
            )

    def _tier(self, connection: Connection, fact: Row, said: dict[str, Any]) -> None:
        ends_on = int(said["ends_on"].replace("-", ""))
        _TIER.run(connection, account_id=fact["account_id"], tier=said["tier"], ends_on=ends_on, author="")

    def _merge(self, connection: Connection, fact: Row, said: dict[str, Any]) -> None:
        gone, kept = said["from"], fact["account_id"]
        everybody = {*together(connection, gone), *together(connection, kept)}
        _MERGED.run(
            connection,
            op_id=fact["op_id"],
            from_account=gone,
            into_account=kept,
            at=fact["at"],
            undone_by="",
            before=None,
        )
        stand_as_merged(connection, everybody)
        posting.forget(connection, gone)

    def _unmerge(self, connection: Connection, fact: Row, said: dict[str, Any]) -> None:
        everybody = set(together(connection, fact["account_id"]))
        _UNMERGED.run(connection, gone=said["from"], by=fact["op_id"])
        stand_as_merged(connection, everybody)
        for account_id in sorted(everybody):
            posting.recounted(connection, account_id, day_of(self._newest))


def _but_for_balances(told: Quote) -> object:
    """What is paid and earned. The balance beside it counts what others had charged by then, and sold or not.

    So do the lots that a payment took from: which they are is worked out anew by every replay.
    """
    return figures(replace(told, purses=(), payments=tuple(replace(one, took=()) for one in told.payments)))


_AGREES: dict[str, Callable[[LivedAgain, Connection, Row, dict[str, Any]], None]] = {
    "groups_set": LivedAgain._groups,
    "terms_set": LivedAgain._terms,
    "tier_given": LivedAgain._tier,
    "merged": LivedAgain._merge,
    "unmerged": LivedAgain._unmerge,
}
