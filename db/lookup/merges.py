"""What a merge of two customers will be, before anybody does it; and which merges there were."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, or_, select

from db.books import Books, Statement
from db.lookup.customers import CustomerView, by_account_in
from db.lookup.entries import entries_of, purchases_of
from db.lookup.merged import together
from db.lookup.standings import agreed_with_all
from db.tables.columns import instant
from db.tables.people import event_private, person
from db.tables.people import merge as table
from loyalty.standing import rebuild


@dataclass(frozen=True, slots=True)
class Details:
    """What a person is called and told of themselves."""

    name: str
    phone: str
    email: str
    birthday: date | None
    language: str
    notes: str


@dataclass(frozen=True, slots=True)
class MergeOutlook:
    """Both sides, and the customer they will be: `gone` stands behind `kept` from then on."""

    gone: CustomerView
    kept: CustomerView
    merged: CustomerView


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeView:
    """One merge as it was done, and whether it still holds."""

    op_id: str
    from_account: str
    into_account: str
    #: What the account that went behind is called; empty where it has no name.
    from_name: str
    at: datetime
    author: str
    undone: bool


_OF = Statement(
    select(
        table.c.op_id,
        table.c.from_account,
        table.c.into_account,
        person.c.name,
        table.c.at,
        event_private.c.author,
        table.c.undone_by,
    )
    .select_from(
        table.outerjoin(person, person.c.account_id == table.c.from_account).outerjoin(
            event_private, event_private.c.op_id == table.c.op_id
        )
    )
    .where(or_(table.c.from_account == bindparam("account_id"), table.c.into_account == bindparam("account_id")))
)


def merge_outlook(books: Books, from_account: str, into_account: str) -> MergeOutlook | None:
    """The two customers, and what they will be as one; None where they are one already, or one is not there."""
    with books.reading() as connection:
        gone, kept = by_account_in(connection, from_account), by_account_in(connection, into_account)
        if gone is None or kept is None or gone.account_id == kept.account_id:
            return None
        return MergeOutlook(gone, kept, _as_one(connection, gone, kept))


def merges_of(books: Books, account_id: str) -> tuple[MergeView, ...]:
    """Every merge of this customer's accounts, newest first, those that were undone among them."""
    with books.reading() as connection:
        rows = {
            row[0]: row
            for member in together(connection, account_id)
            for row in _OF.rows(connection, account_id=member)
        }
    found = (
        MergeView(
            op_id=op_id,
            from_account=from_account,
            into_account=into_account,
            from_name=name or "",
            at=instant(at),
            author=author or "",
            undone=bool(undone_by),
        )
        for op_id, from_account, into_account, name, at, author, undone_by in rows.values()
    )
    return tuple(sorted(found, key=lambda merge: (merge.at, merge.op_id), reverse=True))


def filled_in(kept: CustomerView, gone: CustomerView) -> Details:
    """What the kept customer is called afterwards: their own words, and where there are none the other's.

    Notes of both are kept, one under the other.
    """
    notes = [one for one in (kept.notes, gone.notes) if one]
    return Details(
        name=kept.name or gone.name,
        phone=kept.phone or gone.phone,
        email=kept.email or gone.email,
        birthday=kept.birthday or gone.birthday,
        language=kept.language or gone.language,
        notes="\n".join(dict.fromkeys(notes)),
    )


def _as_one(connection: Connection, gone: CustomerView, kept: CustomerView) -> CustomerView:
    told = filled_in(kept, gone)
    entries = entries_of(connection, kept.account_id) + entries_of(connection, gone.account_id)
    purchases = purchases_of(connection, kept.account_id) + purchases_of(connection, gone.account_id)
    members = together(connection, kept.account_id) + together(connection, gone.account_id)
    journal = rebuild(kept.account_id, entries, purchases)
    own = replace(
        journal,
        terms=kept.standing.terms,
        groups=kept.standing.groups,
        given_tier=kept.standing.given_tier,
        joined_on=kept.standing.joined_on,
        referred_by=kept.standing.referred_by,
        birthday=told.birthday,
    )
    standing = agreed_with_all(own, [gone.standing], members)
    assert standing.joined_on is not None
    return replace(
        kept,
        name=told.name,
        phone=told.phone,
        email=told.email,
        birthday=told.birthday,
        language=told.language,
        notes=told.notes,
        joined_on=standing.joined_on,
        cards=kept.cards + gone.cards,
        card=None,
        standing=standing,
        last_visit=standing.last_visit,
        visits=kept.visits + gone.visits,
    )
