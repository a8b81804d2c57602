"""The shop and this till, as the books know them."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from db.books import Books, Statement
from db.tables.workplace import workplace as table
from loyalty.card_number import IN_HOUSE_PREFIX
from loyalty.money import Currency

#: The code of the till in a practice shop: it stands at the head of every slip's number, and none that is drawn for a
#: real till has such letters.
PRACTICE_TILL = "TRY"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkplace:
    """What the first run asks. The till's code is drawn where none is given."""

    shop_name: str
    till_name: str
    country: str
    currency: Currency
    language: str
    #: An IANA name.
    zone: str
    slip_footer: str = ""
    till_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """The shop's one currency, language and zone, and the code at the head of this till's slip numbers."""

    shop_name: str
    till_name: str
    till_code: str
    #: ISO 3166, two letters.
    country: str
    currency: Currency
    language: str
    zone: str
    slip_footer: str
    #: First digits of this shop's own card numbers.
    card_prefix: str = IN_HOUSE_PREFIX
    #: Who has not been here for so many months is proposed for erasure; 0 proposes nobody.
    keeps_months: int = 0

    @property
    def for_practice(self) -> bool:
        """Whether nothing here counts: a shop of invented customers, for new staff."""
        return self.till_code == PRACTICE_TILL


_WORKPLACE = Statement(
    select(
        table.c.shop_name,
        table.c.till_name,
        table.c.till_code,
        table.c.country,
        table.c.currency,
        table.c.decimals,
        table.c.language,
        table.c.zone,
        table.c.slip_footer,
        table.c.card_prefix,
        table.c.keeps_months,
    ).where(table.c.id == 1)
)


def workplace(books: Books) -> Workplace:
    """The shop and this till."""
    with books.reading() as connection:
        return workplace_in(connection)


def workplace_in(connection: Connection) -> Workplace:
    """The same, inside a piece of work on the books."""
    row = _WORKPLACE.row(connection)
    assert row is not None, "books are made with their workplace"
    shop_name, till_name, till_code, country, currency, decimals, language, zone, slip_footer, prefix, months = row
    return Workplace(
        shop_name=shop_name,
        till_name=till_name,
        till_code=till_code,
        country=country,
        currency=Currency(currency, decimals),
        language=language,
        zone=zone,
        slip_footer=slip_footer,
        card_prefix=prefix,
        keeps_months=months,
    )
