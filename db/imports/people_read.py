"""Customers and goods out of the rows of a file, each row by itself, and rows that make no sense by name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.imports.figures import BadFigure, Figures, calendar_day
from db.imports.mapping import CustomerMapping, GoodsMapping, columns_named
from db.imports.outcome import Refused
from db.imports.rows import Table
from loyalty import card_number
from loyalty.money import Currency, Minor, Points
from loyalty.programme import Purse

NAME_CHARACTERS_MAX, NOTES_CHARACTERS_MAX, EMAIL_CHARACTERS_MAX = 200, 2_000, 254
CODE_CHARACTERS_MAX = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRead:
    """One customer as the file gives them; the phone is still as it was written."""

    line: int
    number: str
    card: str = ""
    phone: str = ""
    name: str = ""
    email: str = ""
    birthday: date | None = None
    joined: date | None = None
    language: str = ""
    notes: str = ""
    #: Purse id and balance in its smallest unit, above nought.
    balances: tuple[tuple[str, Points], ...] = ()


@dataclass(frozen=True, slots=True)
class GoodsRead:
    line: int
    code: str
    name: str
    category: str
    price: Minor


def card_of(text: str, prefix: str) -> str:
    """A card number as the till will read it from a scan; empty for none. Raises BadFigure for what can't be one."""
    if not text.strip():
        return ""
    tidy = card_number.tidy(prefix + text)
    if tidy is None:
        raise BadFigure("not_a_card", prefix + text.strip())
    return tidy


def customers(
    mapping: CustomerMapping, table: Table, *, currency: Currency, purses: tuple[Purse, ...]
) -> Iterator[CustomerRead | Refused]:
    """Each row's customer, or why it is refused. Columns of purses the programme has not are refused row by row."""
    columns = columns_named(mapping)
    at = dict(zip(columns, table.places(columns), strict=True))
    width = max(at.values()) + 1
    figures = Figures(currency, mapping.file.decimal)
    scales = {purse.id: purse.scale for purse in purses}

    def cell(cells: list[str], column: str) -> str:
        return cells[at[column]].strip() if column else ""

    for line, cells in table.rows():
        try:
            if len(cells) < width:
                raise BadFigure("too_few_columns", str(len(cells)))
            number = cell(cells, mapping.customer)
            if not number:
                raise BadFigure("no_customer_number", "")
            birthday, joined = cell(cells, mapping.birthday), cell(cells, mapping.joined)
            card = mapping.card
            yield CustomerRead(
                line=line,
                number=number,
                card=card_of(cell(cells, card.column), card.prefix) if card else "",
                phone=cell(cells, mapping.phone),
                name=_short(" ".join(filter(None, (cell(cells, name) for name in mapping.name))), NAME_CHARACTERS_MAX),
                email=_short(cell(cells, mapping.email), EMAIL_CHARACTERS_MAX),
                birthday=calendar_day(birthday, mapping.date_format) if birthday else None,
                joined=calendar_day(joined, mapping.date_format) if joined else None,
                language=cell(cells, mapping.language).lower()[:2],
                notes=_short(cell(cells, mapping.notes), NOTES_CHARACTERS_MAX),
                balances=tuple(
                    (purse, points)
                    for purse, column in mapping.balances.items()
                    if (points := _balance(figures, scales, purse, cell(cells, column)))
                ),
            )
        except BadFigure as bad:
            yield Refused(line, bad.code, (("text", bad.text),))


def goods(mapping: GoodsMapping, table: Table, *, currency: Currency) -> Iterator[GoodsRead | Refused]:
    """Each row's goods, or why it is refused."""
    columns = columns_named(mapping)
    at = dict(zip(columns, table.places(columns), strict=True))
    width = max(at.values()) + 1
    figures = Figures(currency, mapping.file.decimal)
    for line, cells in table.rows():
        try:
            if len(cells) < width:
                raise BadFigure("too_few_columns", str(len(cells)))
            code = cells[at[mapping.code]].strip()
            if not code:
                raise BadFigure("no_code", "")
            price = figures.money(cells[at[mapping.price]].strip()) if mapping.price else 0
            if price < 0:
                raise BadFigure("below_nought", cells[at[mapping.price]])
            name = " ".join(filter(None, (cells[at[column]].strip() for column in mapping.name)))
            category = cells[at[mapping.category]].strip() if mapping.category else ""
            short = (_short(code, CODE_CHARACTERS_MAX), _short(name, NAME_CHARACTERS_MAX))
            yield GoodsRead(line, *short, _short(category, NAME_CHARACTERS_MAX), price)
        except BadFigure as bad:
            yield Refused(line, bad.code, (("text", bad.text),))


def _balance(figures: Figures, scales: dict[str, int], purse: str, text: str) -> Points:
    if not text:
        return 0
    if purse not in scales:
        raise BadFigure("no_such_purse", purse)
    points = figures.points(text, scales[purse])
    if points < 0:
        raise BadFigure("below_nought", text)
    return points


def _short(text: str, longest: int) -> str:
    if len(text) > longest:
        raise BadFigure("too_long", text[:40])
    return text
