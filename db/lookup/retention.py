"""Who has not been here for long: proposed for erasure, and erased only when a person says so."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select, tuple_

from db.books import Books, Statement
from db.lookup.finding import NEWEST_CARD
from db.tables.columns import day_number, day_of, day_or_none
from db.tables.people import account, person
from db.tables.promises import standing
from loyalty.calendar import add_months


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """A customer whom nobody has seen since a day."""

    account_id: str
    name: str
    phone: str
    card_number: str
    #: None for one who never bought anything.
    last_visit: date | None
    joined_on: date

    @property
    def seen_on(self) -> date:
        """The last visit, or the day of joining."""
        return self.last_visit or self.joined_on


_SEEN = func.coalesce(standing.c.last_visit, account.c.joined_on)
_UNSEEN = (
    account.join(person, person.c.account_id == account.c.account_id)
    .outerjoin(standing, standing.c.account_id == account.c.account_id)
)  # fmt: skip
_IS_UNSEEN = (
    # Who is merged into another is seen with them.
    (account.c.merged_into == "") & (bindparam("before") > _SEEN)
)
_PAGE = Statement(
    select(
        account.c.account_id,
        person.c.name,
        person.c.phone,
        NEWEST_CARD,
        standing.c.last_visit,
        account.c.joined_on,
    )
    .select_from(_UNSEEN)
    .where(_IS_UNSEEN, tuple_(_SEEN, account.c.account_id) > tuple_(bindparam("after_day"), bindparam("after_id")))
    .order_by(_SEEN, account.c.account_id)
    .limit(bindparam("limit"))
)
_COUNT = Statement(select(func.count()).select_from(_UNSEEN).where(_IS_UNSEEN))
_IDS = Statement(select(account.c.account_id).select_from(_UNSEEN).where(_IS_UNSEEN).order_by(account.c.account_id))


def unseen_since(today: date, months: int) -> date:
    """Whose last visit was before this day has not been here for so many months."""
    return add_months(today, -months)


def unseen(books: Books, *, before: date, after: Unseen | None = None, limit: int = 200) -> tuple[Unseen, ...]:
    """Customers last seen before that day, who was here longest ago first; the page behind `after`.

    It reads every customer: for the work process, or a command.
    """
    place = (day_number(after.seen_on), after.account_id) if after else (0, "")
    with books.reading() as connection:
        rows = _PAGE.rows(connection, before=day_number(before), after_day=place[0], after_id=place[1], limit=limit)
    return tuple(
        Unseen(
            account_id=account_id,
            name=name,
            phone=phone,
            card_number=number or "",
            last_visit=day_or_none(last_visit),
            joined_on=day_of(joined_on),
        )
        for account_id, name, phone, number, last_visit, joined_on in rows
    )


def count_unseen(books: Books, *, before: date) -> int:
    """How many there are."""
    with books.reading() as connection:
        row = _COUNT.row(connection, before=day_number(before))
    return int(row[0]) if row else 0


def unseen_ids(books: Books, *, before: date) -> tuple[str, ...]:
    """All of them, by id alone."""
    with books.reading() as connection:
        return tuple(account_id for (account_id,) in _IDS.rows(connection, before=day_number(before)))
