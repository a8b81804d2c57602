"""What of a workplace may change after the first run: names, a slip's last lines, card numbers, how long is kept."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger.refusals import OtherContent, Refused
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.search_keys import storable
from db.lookup.workplace import workplace_in
from db.tables.workplace import workplace as table
from loyalty.calendar import local_day, utc
from loyalty.card_number import is_prefix

__all__ = [
    "FOOTER_LONGEST",
    "MONTHS_MOST",
    "NAME_LONGEST",
    "BadMonths",
    "BadName",
    "BadPrefix",
    "FooterTooLong",
    "OtherContent",
    "change_workplace",
    "choose_card_prefix",
    "keep_customers",
]

#: Characters of the shop's and of the till's name; longer ones would not stand on a slip.
NAME_LONGEST = 80
#: Characters under a slip, line breaks among them.
FOOTER_LONGEST = 400
#: Months that a customer may be kept without a visit.
MONTHS_MOST = 600


class BadName(Refused):
    """The names of a shop and of a till are 1 to NAME_LONGEST characters. `field` is shop_name or till_name."""

    code = "bad_name"

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class BadMonths(Refused):
    """How long customers are kept is 0 (for ever) to MONTHS_MOST months."""

    code = "bad_months"


class FooterTooLong(Refused):
    """What stands under a slip is at most FOOTER_LONGEST characters."""

    code = "footer_too_long"


class BadPrefix(Refused):
    """Card numbers of the shop's own begin with 20 to 29, or with one more digit after that."""

    code = "bad_prefix"


_CHANGE = Statement(
    update(table)
    .where(table.c.id == 1)
    .values(
        shop_name=bindparam("new_shop_name"),
        till_name=bindparam("new_till_name"),
        slip_footer=bindparam("new_slip_footer"),
    )
)


_KEEPS = Statement(update(table).where(table.c.id == 1).values(keeps_months=bindparam("new_keeps_months")))
_PREFIX = Statement(update(table).where(table.c.id == 1).values(card_prefix=bindparam("new_card_prefix")))


def change_workplace(
    books: Books, *, op_id: str, shop_name: str, till_name: str, slip_footer: str, author: str, now: datetime
) -> Changes:
    """Call the shop and this till by these names from now on, and end slips with these lines. The same id posts once.

    Time zone and currency stay as they were begun with: every stored day was read in that zone and every stored
    amount counts that currency's minor units, so another one would give a new meaning to what was sold already. The
    fact holds what every customer reads on a slip; who changed it stands beside it, where it can be erased.
    Raises BadName, FooterTooLong, OtherContent, BadId.
    """
    names = {"shop_name": _one_line(shop_name), "till_name": _one_line(till_name)}
    for field, name in names.items():
        if not 1 <= len(name) <= NAME_LONGEST:
            raise BadName(field)
    footer = "\n".join(line.strip() for line in storable(slip_footer).strip().splitlines())
    if len(footer) > FOOTER_LONGEST:
        raise FooterTooLong(slip_footer)
    said = names | {"slip_footer": footer}
    asked = fingerprint(said, author)
    with books.writing() as connection:
        if already(connection, op_id, "workplace_changed", asked) is None:
            _record(books, connection, "workplace_changed", op_id, said, now)
            keep_private(connection, op_id, asked=asked, author=author)
            _CHANGE.run(connection, **{f"new_{field}": text for field, text in said.items()})
    return Changes(workplace=True)


def choose_card_prefix(books: Books, *, op_id: str, prefix: str, author: str, now: datetime) -> Changes:
    """Begin the numbers of new cards so from now on; cards that are out stay good. The same id posts once.

    Raises BadPrefix, OtherContent, BadId.
    """
    if not is_prefix(prefix):
        raise BadPrefix(prefix)
    asked = fingerprint(prefix, author)
    with books.writing() as connection:
        if already(connection, op_id, "card_prefix_chosen", asked) is None:
            _record(books, connection, "card_prefix_chosen", op_id, {"prefix": prefix}, now)
            keep_private(connection, op_id, asked=asked, author=author)
            _PREFIX.run(connection, new_card_prefix=prefix)
    return Changes(workplace=True)


def keep_customers(books: Books, *, op_id: str, months: int, author: str, now: datetime) -> Changes:
    """Propose for erasure who has not been here for so many months; 0 proposes nobody. The same id posts once.

    Nobody is erased by it: a person says so. Raises BadMonths, OtherContent, BadId.
    """
    if not 0 <= months <= MONTHS_MOST:
        raise BadMonths(str(months))
    asked = fingerprint(months, author)
    with books.writing() as connection:
        if already(connection, op_id, "keeping_chosen", asked) is None:
            _record(books, connection, "keeping_chosen", op_id, {"months": months}, now)
            keep_private(connection, op_id, asked=asked, author=author)
            _KEEPS.run(connection, new_keeps_months=months)
    return Changes(workplace=True)


def _record(
    books: Books, connection: Connection, kind: str, op_id: str, payload: Mapping[str, object], now: datetime
) -> None:
    day = local_day(utc(now), workplace_in(connection).zone)
    record(books, connection, Fact(kind=kind, op_id=op_id, at=utc(now), day=day, payload=encode(dict(payload))))


def _one_line(name: str) -> str:
    return " ".join(storable(name).split())
