"""Every customer with what they are called, hold and have bought, one after another, for a file that goes out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import msgspec
from sqlalchemy import bindparam, func, literal_column, select

from db.books import Books, Statement
from db.lookup.merged import together
from db.lookup.standings import STANDING_COLUMNS, standing_from
from db.tables.people import account, card, person
from db.tables.promises import given_tier
from db.tables.promises import standing as standing_table
from loyalty.lots import PurseState
from loyalty.money import Minor, Points
from loyalty.programme import Programme
from loyalty.tiers import tier


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRow:
    """One customer."""

    account_id: str
    name: str
    #: E.164, or empty.
    phone: str
    email: str
    birthday: date | None
    language: str
    notes: str
    #: Those that open this customer, the oldest first.
    cards: tuple[str, ...]
    #: By purse: what is there and has not lapsed, what can't be spent yet among it; below nought where it is owed.
    balances: tuple[tuple[str, Points], ...]
    #: By id.
    tier: str
    groups: tuple[str, ...]
    joined_on: date | None
    last_visit: date | None
    visits: int
    spent: Minor


_PEOPLE = (
    select(
        account.c.account_id,
        person.c.name,
        person.c.phone,
        person.c.email,
        person.c.language,
        person.c.notes,
        *STANDING_COLUMNS,
    )
    .select_from(
        account.outerjoin(person, person.c.account_id == account.c.account_id)
        .outerjoin(standing_table, standing_table.c.account_id == account.c.account_id)
        .outerjoin(given_tier, given_tier.c.account_id == account.c.account_id)
    )
    # Who was merged into another is told with them.
    .where(account.c.merged_into == "")
    .order_by(account.c.account_id)
)
_ASKED = func.json_each(bindparam("accounts")).table_valued("value")
_EVERYBODY = Statement(_PEOPLE)
_SOME = Statement(_PEOPLE.where(account.c.account_id.in_(select(_ASKED.c.value))))
_HOW_MANY = Statement(select(func.count()).select_from(account).where(account.c.merged_into == ""))
_CARDS = Statement(
    select(card.c.number)
    .where(card.c.account_id == bindparam("account_id"), card.c.status == literal_column("'active'"))
    .order_by(card.c.issued_at, card.c.number)
)


def how_many(books: Books, accounts: Iterable[str] | None = None) -> int:
    """How many rows there will be at most."""
    if accounts is not None:
        return len(list(accounts))
    with books.reading() as connection:
        row = _HOW_MANY.row(connection)
        return int(row[0]) if row else 0


def export_rows(
    books: Books, programme: Programme, *, today: date, accounts: Iterable[str] | None = None
) -> Iterator[ExportRow]:
    """All customers, or those of these accounts, as of one moment; erased ones have nothing left to tell.

    The books are being read until the last row has been taken.
    """
    with books.reading() as connection:
        if accounts is None:
            found = _EVERYBODY.cursor(connection, {})
        else:
            found = _SOME.cursor(connection, {"accounts": msgspec.json.encode(list(accounts)).decode()})
        for account_id, name, phone, email, language, notes, *columns in found:
            own = standing_from(connection, account_id, "", tuple(columns))
            # The last of the standing's columns: how many accounts stand behind this one.
            members = together(connection, account_id) if columns[-1] else (account_id,)
            cards = tuple(number for member in members for (number,) in _CARDS.rows(connection, account_id=member))
            if not (name or phone or email or cards):
                continue
            visited = [total.day for total in own.days if total.visits]
            yield ExportRow(
                account_id=account_id,
                name=name or "",
                phone=phone or "",
                email=email or "",
                birthday=own.birthday,
                language=language or "",
                notes=notes or "",
                cards=cards,
                balances=tuple((purse.id, _held(own.purse(purse.id), today)) for purse in programme.purses),
                tier=tier(programme, own, today),
                groups=own.groups,
                joined_on=own.joined_on,
                last_visit=max(visited, default=None),
                visits=sum(total.visits for total in own.days),
                spent=sum(total.spend for total in own.days),
            )


def _held(state: PurseState, day: date) -> Points:
    return sum(lot.rest for lot in state.lots if not lot.has_lapsed(day)) - state.debt
