"""Customers and goods out of the rows of a file, each row by itself, and rows that make no sense by name."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from db.imports.figures import BadFigure, Figures, calendar_day
from db.imports.mapping import CustomerMapping, GoodsMapping, columns_named
from db.imports.outcome import Refused
from db.imports.table import Table
from db.lookup.search_keys import e164, fold
from loyalty import card_number
from loyalty.money import Currency, Minor, Points
from loyalty.programme import Purse

NAME_CHARACTERS_MAX, NOTES_CHARACTERS_MAX, EMAIL_CHARACTERS_MAX = 200, 2_000, 254
CODE_CHARACTERS_MAX = 64
#: Signs between the cards of one cell; none of them can be part of a card's number.
_BETWEEN_CARDS = re.compile(r"[,;|\n]")
#: What a spreadsheet makes of a long number: the rest of its digits is gone.
_DAMAGED = re.compile(r"[+-]?\d(?:[.,]\d+)?[Ee]\+\d+")
_Value = TypeVar("_Value")
#: Folded. An empty cell is a no: nobody has agreed who did not say so.
_YES = frozenset({"yes", "y", "true", "1", "x", "да", "д", "истина", "igen", "i", "igaz", "da", "adevarat"})
_NO = frozenset({"no", "n", "false", "0", "нет", "н", "ложь", "nem", "hamis", "nu", "fals", ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRead:
    """One customer as the file gives them."""

    line: int
    #: The file's own number; empty where it has none.
    number: str = ""
    #: As a scan gives them, the main one first.
    cards: tuple[str, ...] = ()
    #: E.164.
    phone: str = ""
    name: str = ""
    email: str = ""
    birthday: date | None = None
    joined: date | None = None
    language: str = ""
    notes: str = ""
    #: Purse id and balance in its smallest unit, above nought.
    balances: tuple[tuple[str, Points], ...] = ()
    #: Purposes that the file says they agreed to.
    consents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowRead:
    """What a row was read as. With problems it does not land; notes say what was left out of one that does."""

    customer: CustomerRead
    problems: tuple[Refused, ...] = ()
    notes: tuple[Refused, ...] = ()


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
    if _DAMAGED.fullmatch(text.strip()):
        raise BadFigure("damaged_number", text.strip())
    tidy = card_number.tidy(prefix + text)
    if tidy is None:
        raise BadFigure("not_a_card", prefix + text.strip())
    return tidy


def cards_of(text: str, prefix: str) -> tuple[str, ...]:
    """The card numbers of one cell, as the books keep them. Raises BadFigure."""
    if _DAMAGED.fullmatch(text.strip()):
        # Before anything is taken apart: its comma stands between figures, not between cards.
        raise BadFigure("damaged_number", text.strip())
    read = (card_of(part, prefix) for part in _BETWEEN_CARDS.split(text))
    return tuple(dict.fromkeys(card_number.readings(number)[0] for number in read if number))


def _agreed(text: str) -> bool:
    said = fold(text)
    if said in _YES or text in ("+", "✓"):
        return True
    if said in _NO:
        return False
    raise BadFigure("not_yes_or_no", text)


class CustomerReader:
    """Reads the rows of one mapped file. A purse that the programme has not is a problem of each row."""

    def __init__(
        self,
        mapping: CustomerMapping,
        table: Table,
        *,
        currency: Currency,
        purses: tuple[Purse, ...],
        country: str,
        today: date,
    ) -> None:
        self._mapping, self._table = mapping, table
        self._country, self._today = country, today
        columns = columns_named(mapping)
        self._at = dict(zip(columns, table.places(columns), strict=True))
        self._width = max(self._at.values(), default=0) + 1
        self._figures = Figures(currency, mapping.file.decimal)
        self._scales = {purse.id: purse.scale for purse in purses}

    def rows(self) -> Iterator[RowRead]:
        """Each row, read."""
        for line, cells in self._table.rows():
            if len(cells) < self._width:
                short = Refused(line, "too_few_columns", (("text", str(len(cells))),))
                yield RowRead(CustomerRead(line=line), (short,))
            else:
                yield self._row(_Cells(line, cells, self._at))

    def _row(self, cells: "_Cells") -> RowRead:
        mapping = self._mapping
        number = cells.text(mapping.customer)
        if mapping.customer and not number:
            cells.problems.append(Refused(cells.line, "no_customer_number", (), mapping.customer))
        prefix = mapping.card.prefix if mapping.card else ""
        name = " ".join(filter(None, (cells.text(column) for column in mapping.name)))
        called = mapping.name[0] if mapping.name else ""
        customer = CustomerRead(
            line=cells.line,
            number=number,
            cards=cells.read(mapping.card.column if mapping.card else "", lambda text: cards_of(text, prefix), ()),
            phone=cells.read(mapping.phone, self._phone, ""),
            name=cells.kept(called, name, NAME_CHARACTERS_MAX),
            email=cells.kept(mapping.email, cells.text(mapping.email), EMAIL_CHARACTERS_MAX),
            birthday=cells.read(mapping.birthday, self._day, None),
            joined=cells.read(mapping.joined, self._day, None),
            language=cells.text(mapping.language).lower()[:2],
            notes=cells.kept(mapping.notes, cells.text(mapping.notes), NOTES_CHARACTERS_MAX),
            balances=tuple(
                (purse, points)
                for purse, column in mapping.balances.items()
                if (points := cells.read(column, lambda text, purse=purse: self._balance(purse, text), 0))  # type: ignore[misc]
            ),
            consents=tuple(
                purpose for purpose, column in mapping.consents.items() if cells.read(column, _agreed, False)
            ),
        )
        return RowRead(customer, tuple(cells.problems), tuple(cells.notes))

    def _phone(self, text: str) -> str:
        if _DAMAGED.fullmatch(text):
            raise BadFigure("damaged_number", text)
        number = e164(text, self._country)
        if number is None:
            raise BadFigure("bad_phone", text)
        return number

    def _day(self, text: str) -> date:
        form = self._mapping.date_format
        day = calendar_day(text, form)
        if "%y" in form and day > self._today:
            # Two figures of a year are the last such year there was.
            day = day.replace(year=day.year - 100)
        if day > self._today:
            raise BadFigure("in_the_future", text)
        return day

    def _balance(self, purse: str, text: str) -> Points:
        if purse not in self._scales:
            raise BadFigure("no_such_purse", purse)
        points = self._figures.points(text, self._scales[purse])
        if points < 0:
            raise BadFigure("below_nought", text)
        return points


@dataclass(slots=True)
class _Cells:
    """One row's cells by their column, and what was wrong with them."""

    line: int
    cells: list[str]
    at: dict[str, int]
    problems: list[Refused] = field(default_factory=list)
    notes: list[Refused] = field(default_factory=list)

    def text(self, column: str) -> str:
        if not column:
            return ""
        return self.cells[self.at[column]].strip()

    def read(self, column: str, reading: Callable[[str], _Value], nothing: _Value) -> _Value:
        """The cell's value; nothing for an empty one, and for one that is a problem or only worth a note."""
        text = self.text(column)
        if not text:
            return nothing
        try:
            return reading(text)
        except BadFigure as bad:
            found = Refused(self.line, bad.code, (("text", bad.text),), column)
            # A birthday whose year nobody knows is not worth losing the customer for.
            (self.notes if bad.code == "no_year" else self.problems).append(found)
            return nothing

    def kept(self, column: str, text: str, longest: int) -> str:
        if len(text) <= longest:
            return text
        self.problems.append(Refused(self.line, "too_long", (("text", text[:40]),), column))
        return ""


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


def _short(text: str, longest: int) -> str:
    if len(text) > longest:
        raise BadFigure("too_long", text[:40])
    return text
