"""Whether a row of customers is somebody whom the books have already, so that a shop's own list adds nothing."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from db.books import Statement
from db.imports.people_read import CustomerRead
from db.lookup.search_keys import fold
from db.tables.columns import day_number_or_none
from db.tables.journal import ledger_entry
from db.tables.people import account, person

_PERSON = Statement(
    select(account.c.merged_into, person.c.name, person.c.phone, person.c.email, person.c.birthday, person.c.notes)
    .select_from(account.outerjoin(person, person.c.account_id == account.c.account_id))
    .where(account.c.account_id == bindparam("account"))
)
_MOVED = Statement(
    select(ledger_entry.c.op_id)
    .where(ledger_entry.c.account_id == bindparam("account"), ledger_entry.c.purse == bindparam("purse"))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Whoever the books have behind a card or a phone."""

    account_id: str
    name: str
    phone: str
    email: str
    birthday: int | None
    notes: str

    @property
    def is_told(self) -> bool:
        """Whether there is more to them than a card."""
        return bool(self.name or self.phone)


def known_person(connection: Connection, account_id: str) -> KnownPerson | None:
    """The person of an account; of one that was merged into another, that other's."""
    row = _PERSON.row(connection, account=account_id)
    if row is not None and row[0]:
        account_id = str(row[0])
        row = _PERSON.row(connection, account=account_id)
    if row is None:
        return None
    _, name, phone, email, birthday, notes = row
    return KnownPerson(account_id, name or "", phone or "", email or "", birthday, notes or "")


def is_there(connection: Connection, row: CustomerRead, by_card: set[str], by_phone: str, *, all_cards: bool) -> bool:
    """Whether the row is the customer whose cards, or else whose phone, it shows, and adds nothing to them.

    They have the same phone or the same name, or neither of the two has any. A card that the books do not know
    (`all_cards` is false) is something to add.
    """
    people = {known for account_id in by_card or {by_phone} if (known := known_person(connection, account_id))}
    if len(people) != 1 or (row.cards and not (by_card and all_cards)):
        return False
    (known,) = people
    if by_phone and known_person(connection, by_phone) != known:
        return False
    same_name = fold(" ".join(row.name.split())) == fold(known.name)
    if not by_card:
        return same_name or not row.name
    if row.name or row.phone:
        return (bool(row.phone) and row.phone == known.phone) or (bool(row.name) and same_name)
    return not known.is_told and not _adds(connection, row, known)


def _adds(connection: Connection, row: CustomerRead, known: KnownPerson) -> bool:
    """Whether a card without a person learns something: receipts may have made it, and its balance comes now."""
    told = ((row.email, known.email), (day_number_or_none(row.birthday), known.birthday), (row.notes, known.notes))
    return any(new and new != old for new, old in told) or any(
        _MOVED.row(connection, account=known.account_id, purse=purse) is None for purse, _ in row.balances
    )
